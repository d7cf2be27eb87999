/**
 * The year of a plan that ended before it was over: evaluated once its last month is closed, and not in the January
 * after. Until then the item stays; when the year is over the job `closeYear` does what is left. docs/domain.md 1.9.
 */
import { openEndedPlans } from '../evaluation/evaluation/actions/closeEmployeeYear.ts';
import type { Plan } from '../planning/plan/rules.ts';
import { type AgendaItem, layOnAgenda, takeOffAgenda } from '../platform/agenda.ts';
import { commitAs } from '../platform/commit/commit.ts';
import type { Write } from '../platform/commit/writes.ts';
import type { Context } from '../platform/context.ts';
import { addDays, datesOf, monthOfDate, parsePeriod, type PlainDate } from '../platform/period.ts';
import { ok, type Result } from '../platform/result.ts';

/** Lays the year of a plan that was in force and has ended before it, from the day after its last month; none else. */
export function yearOfEnded({ employeeId, year, to, approvedAt }: Plan, agencyId: string): Write[] {
  if (approvedAt === null || to >= datesOf(year).last) return [];
  const day = addDays(datesOf(monthOfDate(to)).last, 1);
  return [layOnAgenda({ agencyId, day, step: 'YEAR_CLOSING', subjectId: `${employeeId}/${year}` })];
}

/**
 * Opens what can be opened of an item's person and year, and takes the item off once nothing of it waits any more, or the
 * job of the year has it; answers whether anything was opened.
 */
export async function closeYearOf(
  context: Context,
  item: AgendaItem,
  day: PlainDate,
): Promise<Result<boolean>> {
  const [employeeId = '', token = ''] = item.subjectId.split('/');
  const year = parsePeriod(token);
  if (!year) throw new Error(`no year on the agenda: ${item.subjectId}`);
  const done = await openEndedPlans(context, { employeeId, period: year });
  if (!done.ok) return done;
  const { opened, waits } = done.value;
  if (waits && day <= datesOf(year).last) return ok(opened > 0);
  const taken = await commitAs(context, 'JOB:turnDay', { changes: [], writes: [takeOffAgenda(item)] });
  return taken.ok ? ok(opened > 0) : taken;
}
