/**
 * The job relineEmployees for one person: their lines from the first day of the year, and what waits of
 * them. docs/decisions/organisation.md.
 */
import { type RelineShared, relineEmployee } from '../organisation/line/actions/relineEmployee.ts';
import { commit } from '../platform/commit/commit.ts';
import { actorRef } from '../platform/actor.ts';
import type { Context } from '../platform/context.ts';
import { readItem } from '../platform/item.ts';
import { keys } from '../platform/keys.ts';
import { datesOf, type Period, today, yearOf, yearPeriod } from '../platform/period.ts';
import { markerKind, marking, markPerson } from '../platform/run/marker.ts';
import type { PersonWork } from '../platform/run/outcome.ts';
import { getItem } from '../platform/table.ts';
import { handOver } from './handOver.ts';

const JOB = 'relineEmployees';

/** Leaves the job's marker with a person, if it has left none for the period yet. */
async function mark(context: Context, employeeId: string, period: Period): Promise<void> {
  const item = await getItem(context.table, keys.marker(employeeId, period, JOB));
  if (item && readItem(markerKind, item).data.outcome === 'DONE') return;
  const at = context.clock.now();
  await commit(context.table, {
    actor: actorRef(context.actor),
    authority: `JOB:${JOB}`,
    requestId: context.requestId,
    at,
    commitId: context.newId(),
    changes: [],
    writes: [marking(markPerson(JOB, employeeId, period, at), item && readItem(markerKind, item).data)],
  });
}

/**
 * Works a person's lines of the period's year out anew and hands over what waits: DONE when something
 * changed, UNCHANGED otherwise. It looks anew each time, whatever its marker says: lines turn by
 * themselves when a day comes. Throws when it keeps losing to other writers.
 */
export const relineEmployeesWork: PersonWork<RelineShared> = async (
  context,
  { employeeId, period },
  shared,
) => {
  const from = datesOf(yearPeriod(yearOf(period))).first;
  const { since, handover } = await relineEmployee(context, { employeeId, from }, shared);
  const due = handover && (since !== null || handover.since <= today(context.clock));
  const moved = due ? await handOver(context, handover) : 0;
  await mark(context, employeeId, period);
  return { outcome: since !== null || moved > 0 ? 'DONE' : 'UNCHANGED' };
};
