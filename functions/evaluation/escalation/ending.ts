/** How an escalation is written, and how it ends: by the job, or as soon as the last evaluation is issued. */
import { takeOffDesk } from '../../platform/desk.ts';
import type { Change } from '../../platform/commit/plan.ts';
import { conflict, type Write } from '../../platform/commit/writes.ts';
import { keys } from '../../platform/keys.ts';
import { announceEscalation, type EscalationEvent } from './events.ts';
import type { Escalation } from './rules.ts';
import { escalationKind, type OnRecord, placeOf, removeRow } from './store.ts';

/** What is written for a superior: the aggregate where a round begins, moves or ends, and what lists and desks show. */
export interface Written {
  readonly change: Change | null;
  readonly writes: readonly Write[];
}

/** The aggregate as it becomes, under an event; whoever was faster has it decided again. */
export const changeOf = (
  before: OnRecord['escalation'],
  after: Escalation,
  event: EscalationEvent,
): Change => ({
  kind: escalationKind,
  key: keys.escalation(after.appraiserId),
  before,
  after,
  event: announceEscalation(event, after),
  onConflict: conflict,
});

/** Nothing is past its day any more: off the desk, and out of the lists. */
export function ended({ escalation, rows }: OnRecord): Written {
  const off = rows.map(removeRow);
  if (escalation?.data.status !== 'OPEN') return { change: null, writes: off };
  const after: Escalation = { ...escalation.data, status: 'ENDED', overdue: [] };
  return {
    change: changeOf(escalation, after, 'escalationEnded'),
    writes: [...off, takeOffDesk(placeOf(escalation.data))],
  };
}
