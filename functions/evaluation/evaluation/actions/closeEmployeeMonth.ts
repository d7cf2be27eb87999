import type { ActivityMonth } from '../../../execution/activity/rules.ts';
import { activityMonthKind } from '../../../execution/activity/store.ts';
import type { Month } from '../../../execution/month/rules.ts';
import { monthKind } from '../../../execution/month/store.ts';
import { workCalendar } from '../../../organisation/calendar/rules.ts';
import { calendarNow } from '../../../organisation/calendar/store.ts';
import { type Employee, isActiveOn } from '../../../organisation/employee/rules.ts';
import { keepingOpen } from '../../../organisation/exception/rules.ts';
import { type Above, aboveOnce, reviewerOf } from '../../../organisation/line/reviewer.ts';
import { lineOfPerson, type Person, personOf } from '../../../organisation/person/store.ts';
import type { Policies } from '../../../organisation/policy/rules.ts';
import { policiesOn } from '../../../organisation/policy/store.ts';
import { commitAs, retrying } from '../../../platform/commit/commit.ts';
import type { Context } from '../../../platform/context.ts';
import { type Kept, ofKind } from '../../../platform/item.ts';
import { lists } from '../../../platform/keys.ts';
import {
  datesOf,
  type Instant,
  type Period,
  type PlainDate,
  today,
  workingDaysOf,
  type WorkWeek,
} from '../../../platform/period.ts';
import { ok, type Result, refuse } from '../../../platform/result.ts';
import { type Marker, markerAmong, marking, markPerson } from '../../../platform/run/marker.ts';
import type { Outcome, PersonWork } from '../../../platform/run/outcome.ts';
import { queryAll, type Table } from '../../../platform/table.ts';
import { type Closing, closeMonths } from '../closing.ts';
import { evaluationKind } from '../store.ts';
import { closingChanges, closingWrites } from './closingWrites.ts';

const JOB = 'closeMonth';

/** What the people of a chunk have in common: policies, working days, and their appraisers, read once. */
export interface CloseShared {
  readonly policies: Policies;
  readonly workingDays: Readonly<Record<WorkWeek, readonly PlainDate[]>>;
  readonly above: Above;
}

/**
 * Loads what a chunk shares: the policies of the period's last day, and its working days as they stand now, since a
 * month is closed for good; appraisers as they are asked for.
 */
export async function loadCloseShared(context: Context, period: Period): Promise<CloseShared> {
  const [policies, calendar] = await Promise.all([
    policiesOn(context.table, datesOf(period).last),
    calendarNow(context),
  ]);
  const days = (week: WorkWeek) => workingDaysOf(workCalendar(calendar, week), period);
  return {
    policies,
    workingDays: { FIVE_DAYS: days('FIVE_DAYS'), SIX_DAYS: days('SIX_DAYS') },
    above: aboveOnce(context.table),
  };
}

type Whose = Parameters<PersonWork<CloseShared>>[1];

/** A person and their period, as one attempt reads them. */
interface Loaded {
  readonly person: Person | null;
  readonly months: readonly Kept<Month>[];
  /** Those of them that have no evaluation yet. */
  readonly left: readonly Kept<Month>[];
  readonly activities: Kept<ActivityMonth> | null;
  readonly marker: Marker | null;
}

/** Two queries: the person with lines and leave, and everything of the period but its activities. */
async function load(table: Table, { employeeId, period }: Whose): Promise<Loaded> {
  const [person, items] = await Promise.all([
    personOf(table, employeeId),
    queryAll(table, lists.personPeriod(employeeId, period)),
  ]);
  // What was cancelled is of no plan any more.
  const months = ofKind(items, monthKind).filter(({ data }) => data.status !== 'CANCELLED');
  const evaluated = new Set(ofKind(items, evaluationKind).map(({ data }) => data.planNo));
  return {
    person,
    months,
    left: months.filter(({ data }) => !evaluated.has(data.planNo)),
    activities: ofKind(items, activityMonthKind)[0] ?? null,
    marker: markerAmong(items, JOB),
  };
}

/** Who is to rate the months, each by the line of its business date, by plan number. */
async function reviewersOf(
  person: Person,
  months: readonly Kept<Month>[],
  { above }: CloseShared,
  today: PlainDate,
) {
  const { employeeId } = person.employee;
  const found = months.map(async ({ data: { planNo, to } }) => {
    const asked = { employeeId, line: lineOfPerson(person, to), date: to, today };
    return [planNo, await reviewerOf(above, asked)] as const;
  });
  return new Map(await Promise.all(found));
}

/** Decides the months that are left: all closed, or the reason why none is. */
async function decide(
  { period }: Whose,
  { person, months, left, activities }: Loaded,
  shared: CloseShared,
  { at, today }: { readonly at: Instant; readonly today: PlainDate },
): Promise<Result<{ employee: Employee; closings: readonly Closing[] }>> {
  if (!person) return refuse('NOT_FOUND');
  const { employee, leaves, exceptions } = person;
  if (keepingOpen(exceptions, period, today).length > 0) return refuse('EXCEPTION_RUNNING');
  if (months.length === 0)
    return refuse(
      isActiveOn(employee, leaves, datesOf(period).last) ? 'PLAN_NOT_APPROVED' : 'EMPLOYEE_INACTIVE',
    );
  const closed = closeMonths({
    period,
    person,
    months: left,
    verifiedMinutes: activities?.data.verifiedMinutes ?? 0,
    reviewers: await reviewersOf(person, left, shared, today),
    policies: shared.policies,
    workingDays: shared.workingDays[employee.workWeek],
    at,
  });
  return closed.ok ? ok({ employee, closings: closed.value }) : closed;
}

async function attempt(context: Context, whose: Whose, shared: CloseShared): Promise<Result<Outcome>> {
  const loaded = await load(context.table, whose);
  const { left, months, marker, activities } = loaded;
  if (marker?.outcome === 'DONE' && months.length > 0 && left.length === 0)
    return ok({ outcome: 'UNCHANGED' });
  const at = context.clock.now();
  const decided = await decide(whose, loaded, shared, { at, today: today(context.clock) });
  const reason = decided.ok ? null : decided.problems[0].code;
  const refused: Outcome | null = reason && { outcome: 'REFUSED', reason };
  if (refused && marker?.reason === reason) return ok(refused);
  const mark = marking(markPerson(JOB, whose.employeeId, whose.period, at, reason), marker);
  const written = decided.ok
    ? {
        changes: closingChanges(decided.value.closings, activities, at),
        writes: [...closingWrites(decided.value.closings, activities, decided.value.employee), mark],
      }
    : { changes: [], writes: [mark] };
  const committed = await commitAs(context, `JOB:${JOB}`, { at, ...written });
  return committed.ok ? ok(refused ?? { outcome: 'DONE' }) : committed;
}

/**
 * Closes a person's month at the end of its verification, in one commit: every plan's month locked
 * or missed, the minutes closed, an evaluation opened on the desk of the appraiser of the business
 * date or, once they have left office, of their superior (docs/domain.md 6.2, docs/architecture.md 7
 * and 9). Run again it writes nothing. Refuses, with a marker and nothing closed, so that a later run
 * may do it: EXCEPTION_RUNNING (a longer window that the person was granted), PLAN_NOT_APPROVED (no month), EMPLOYEE_INACTIVE, NO_REVIEWER, REVIEWER_INACTIVE,
 * REVIEWER_IS_SELF, NOT_FOUND. A lost race is tried again; throws CommitBusy, or when the race is lost
 * every time.
 */
export const closeEmployeeMonth: PersonWork<CloseShared> = async (context, whose, shared) => {
  const result = await retrying(() => attempt(context, whose, shared));
  if (result.ok) return result.value;
  throw new Error(`closeMonth of one person: ${result.problems.map(({ code }) => code).join(', ')}`);
};
