/** What is on the agenda about a month: the first day on which something happens to it by itself. */
import type { AgendaItem } from '../../platform/agenda.ts';
import { layOnAgenda, takeOffAgenda } from '../../platform/agenda.ts';
import type { Write } from '../../platform/commit/writes.ts';
import type { PlainDate } from '../../platform/period.ts';
import type { Month } from './rules.ts';
import { monthId } from './store.ts';
import { type Days, turnsOn } from './turning.ts';

/** A month's item of the agenda, after a day that was turned; null when nothing happens to it by itself. */
export function agendaOf(month: Month, agencyId: string, days: Days, turned?: PlainDate): AgendaItem | null {
  const day = turnsOn(month, days, turned);
  return day && { agencyId, day, step: 'MONTH_TURN', subjectId: monthId(month) };
}

/** Lays what is next, and takes off what was: where that lies otherwise by now, its own day finds nothing to do. */
export function moveOnAgenda(before: AgendaItem | null, after: AgendaItem | null): Write[] {
  const stays = before?.day === after?.day && before?.agencyId === after?.agencyId;
  return [...(before && !stays ? [takeOffAgenda(before)] : []), ...(after ? [layOnAgenda(after)] : [])];
}
