import { closingOn } from '../../../organisation/exception/store.ts';
import { allowanceDueAgain } from '../../../organisation/employee/allowanceDue.ts';
import type { Person } from '../../../organisation/person/store.ts';
import { overlap } from '../../../organisation/validity/rules.ts';
import { commitAs, retrying } from '../../../platform/commit/commit.ts';
import type { Change } from '../../../platform/commit/plan.ts';
import type { Write } from '../../../platform/commit/writes.ts';
import type { Context } from '../../../platform/context.ts';
import type { ProblemCode } from '../../../platform/messages/codes.ts';
import { datesOf } from '../../../platform/period.ts';
import { ok, type Result } from '../../../platform/result.ts';
import { marking, markPerson } from '../../../platform/run/marker.ts';
import type { Outcome, PersonWork } from '../../../platform/run/outcome.ts';
import {
  type CloseShared,
  decide,
  JOB,
  lateOf,
  load,
  type Loaded,
  type Night,
  type Whose,
} from './closingNight.ts';
import {
  closeMinutes,
  type ClosedMinutes,
  closingChanges,
  closingWrites,
  elsewhereOnCards,
  minutesOnCards,
} from './closingWrites.ts';

export { type CloseShared, loadCloseShared } from './closingNight.ts';

/** Why nothing of a person is closed, not even the minutes: somebody can still do something, or there is nobody. */
const staysOpen: ReadonlySet<ProblemCode> = new Set(['EXCEPTION_RUNNING', 'MONTH_RUNNING', 'NOT_FOUND']);

/**
 * What is written: everything closed or, where the month is refused, the minutes alone, whose verification is over all
 * the same, with the months in which nobody worked. Nothing where something can still be done, or of nobody.
 */
function writesFor(
  { reason, closings, unworked, idle, told }: Night,
  minutes: ClosedMinutes,
  { person, cards }: Loaded,
): { readonly changes: readonly Change[]; readonly writes: readonly Write[] } {
  if (!person || (reason && staysOpen.has(reason))) return { changes: [], writes: [] };
  const closed = { closings, unworked, idle, minutes };
  const changes = closingChanges(closed);
  const alone = told && changes.length > 0 ? minutesOnCards(cards, told) : [];
  const others = elsewhereOnCards(cards, closed);
  return { changes, writes: [...closingWrites(closed, person), ...others, ...alone] };
}

/**
 * A leader's allowance rests on what the months of their people came to: one that closes late has it computed again, of
 * every leader of the month, since one who left in it goes by their last day.
 */
function leadersDue({ isPaid }: CloseShared, { period }: Whose, person: Person | null): Write[] {
  if (!isPaid || !person) return [];
  const { first: from, last: to } = datesOf(period);
  const lines = person.lines.filter(({ data }) => overlap(data, { from, to }));
  const leaders = new Set(lines.flatMap(({ data }) => data.appraiserId ?? []));
  return [...leaders].flatMap((employeeId) => allowanceDueAgain({ employeeId, period }));
}

async function attempt(context: Context, whose: Whose, shared: CloseShared): Promise<Result<Outcome>> {
  const loaded = await load(context.table, whose);
  const { person, left, months, marker, activities } = loaded;
  if (marker?.outcome === 'DONE' && months.length > 0 && left.length === 0)
    return ok({ outcome: 'UNCHANGED' });
  const { employeeId, period } = whose;
  const at = context.clock.now();
  const late = await lateOf(context, loaded, shared);
  const closing = { policies: shared.policies, late, at };
  const minutes = closeMinutes(activities, { employeeId, month: period }, closing);
  const night = await decide(context, whose, loaded, minutes, shared);
  const { reason, againOn } = night;
  const outcome: Outcome = reason ? { outcome: 'REFUSED', reason } : { outcome: 'DONE' };
  const { changes, writes } = writesFor(night, minutes, loaded);
  if (reason && marker?.reason === reason && changes.length === 0 && !againOn) return ok(outcome);
  const mark = marking(markPerson(JOB, employeeId, period, at, reason), marker);
  const again = person && againOn ? [closingOn(againOn, period, person.employee)] : [];
  const committed = await commitAs(context, `JOB:${JOB}`, {
    at,
    changes,
    writes: [
      ...writes,
      ...(night.closings.length > 0 ? leadersDue(shared, whose, person) : []),
      // No predicate will come any more for which their allowance waits.
      ...(reason === 'MONTH_WITHOUT_WORK' && shared.isPaid ? allowanceDueAgain(whose) : []),
      ...again,
      mark,
    ],
  });
  return committed.ok ? ok(outcome) : committed;
}

/**
 * Closes a person's month at the end of its verification, in one commit: every plan's month locked
 * or missed, or cancelled where nobody worked in it; the minutes closed, an evaluation opened on the desk of the
 * appraiser of the business date or, once they have left office, of their superior (docs/domain.md 6.2, 6.7,
 * docs/architecture.md 7 and 9). Run again it writes nothing. Refuses, with a marker, so that a later run may do it:
 * - with the minutes closed, and the months in which nobody worked cancelled: PLAN_NOT_APPROVED (no month),
 *   MONTH_WITHOUT_WORK and EMPLOYEE_INACTIVE (none but those);
 * - with the minutes closed alone: NO_REVIEWER, REVIEWER_INACTIVE, REVIEWER_IS_SELF;
 * - with nothing closed: EXCEPTION_RUNNING (a longer window that the person was granted), MONTH_RUNNING (somebody can
 *   still do something: it lies on the agenda), NOT_FOUND.
 * A lost race is tried again; throws CommitBusy, or when the race is lost every time.
 */
export const closeEmployeeMonth: PersonWork<CloseShared> = async (context, whose, shared) => {
  const result = await retrying(() => attempt(context, whose, shared));
  if (result.ok) return result.value;
  throw new Error(`closeMonth of one person: ${result.problems.map(({ code }) => code).join(', ')}`);
};
