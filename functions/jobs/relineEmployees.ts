/**
 * The job relineEmployees for one person: their lines, what waits of them, and what waits for them
 * once they left office. docs/decisions/organisation.md.
 */
import { type RelineShared, relineEmployee } from '../organisation/line/actions/relineEmployee.ts';
import { commitAs } from '../platform/commit/commit.ts';
import type { Context } from '../platform/context.ts';
import { readItem } from '../platform/item.ts';
import { keys } from '../platform/keys.ts';
import { datesOf, type Period, type PlainDate, today, yearOf, yearPeriod } from '../platform/period.ts';
import { markerKind, marking, markPerson } from '../platform/run/marker.ts';
import type { PersonWork } from '../platform/run/outcome.ts';
import { getItem } from '../platform/table.ts';
import { handOver, lookAgain, oldestWaiting } from './handOver.ts';
import { emptyLeftDesk } from './leftDesk.ts';

const JOB = 'relineEmployees';

/** Leaves the job's marker with a person, if it has left none for the period yet. */
async function mark(context: Context, employeeId: string, period: Period): Promise<void> {
  const item = await getItem(context.table, keys.marker(employeeId, period, JOB));
  if (item && readItem(markerKind, item).data.outcome === 'DONE') return;
  const at = context.clock.now();
  await commitAs(context, `JOB:${JOB}`, {
    at,
    writes: [marking(markPerson(JOB, employeeId, period, at), item && readItem(markerKind, item).data)],
  });
}

/**
 * The day from which lines are worked out in a month: the first of its year or, where that is earlier, of the
 * oldest month in which something may still wait. A decree of December is known in January.
 */
export function workedOutFrom(period: Period): PlainDate {
  const newYear = datesOf(yearPeriod(yearOf(period))).first;
  const oldest = datesOf(oldestWaiting(period)).first;
  return oldest < newYear ? oldest : newYear;
}

/**
 * Works a person's lines out anew, hands over what waits of them, and clears their own desk if they left office: DONE when something
 * changed, UNCHANGED otherwise. It looks anew each time, whatever its marker says: lines turn by
 * themselves when a day comes. Throws when it keeps losing to other writers.
 */
export const relineEmployeesWork: PersonWork<RelineShared> = async (
  context,
  { employeeId, period },
  shared,
) => {
  const { since, handover, employee, leaves } = await relineEmployee(
    context,
    { employeeId, from: workedOutFrom(period) },
    shared,
  );
  const due = handover && (since !== null || handover.since <= today(context.clock));
  const moved = due ? await handOver(context, handover) : await lookAgain(context, employeeId);
  const cleared = await emptyLeftDesk(context, { employee, leaves });
  await mark(context, employeeId, period);
  return { outcome: since !== null || moved + cleared > 0 ? 'DONE' : 'UNCHANGED' };
};
