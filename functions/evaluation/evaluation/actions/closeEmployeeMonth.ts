import type { ActivityMonth } from '../../../execution/activity/rules.ts';
import { activityMonthKind } from '../../../execution/activity/store.ts';
import { isLate } from '../../../execution/month/ownWindows.ts';
import type { Month } from '../../../execution/month/rules.ts';
import { monthKind } from '../../../execution/month/store.ts';
import { type InstanceCalendar, workCalendarOf } from '../../../organisation/calendar/rules.ts';
import { calendarNow } from '../../../organisation/calendar/store.ts';
import { lastDayInOffice } from '../../../organisation/employee/rules.ts';
import { keepingOpen } from '../../../organisation/exception/rules.ts';
import { closingOn } from '../../../organisation/exception/store.ts';
import { type Above, aboveOnce, reviewerOf } from '../../../organisation/line/reviewer.ts';
import { lineOfPerson, type Person, personOf } from '../../../organisation/person/store.ts';
import { type Policies, policyOn, type PolicyRevision } from '../../../organisation/policy/rules.ts';
import { revisions } from '../../../organisation/policy/store.ts';
import { commitAs, retrying } from '../../../platform/commit/commit.ts';
import type { Context } from '../../../platform/context.ts';
import { type Kept, ofKind } from '../../../platform/item.ts';
import { lists } from '../../../platform/keys.ts';
import type { ProblemCode } from '../../../platform/messages/codes.ts';
import {
  datesOf,
  type Period,
  type PlainDate,
  today,
  workingDaysOf,
} from '../../../platform/period.ts';
import { ok, type Result } from '../../../platform/result.ts';
import { type Marker, markerAmong, marking, markPerson } from '../../../platform/run/marker.ts';
import type { Outcome, PersonWork } from '../../../platform/run/outcome.ts';
import { queryAll, type Table } from '../../../platform/table.ts';
import { type ClosableFacts, isUnworked, reasonOfNone, waitsToClose, windowsIn } from '../closable.ts';
import { type Closing, closeMonths } from '../closing.ts';
import { evaluationKind } from '../store.ts';
import { closingChanges, closingWrites } from './closingWrites.ts';

const JOB = 'closeMonth';

/** What the people of a chunk have in common: policies, the calendar, and their appraisers, read once. */
export interface CloseShared {
  readonly revisions: readonly PolicyRevision[];
  readonly policies: Policies;
  readonly calendar: InstanceCalendar;
  readonly above: Above;
}

/**
 * Loads what a chunk shares: the policies of the period's last day, and the calendar as it stands now, since a
 * month is closed for good; appraisers as they are asked for.
 */
export async function loadCloseShared(context: Context, period: Period): Promise<CloseShared> {
  const [all, calendar] = await Promise.all([revisions(context.table), calendarNow(context)]);
  return {
    revisions: all,
    policies: policyOn(all, datesOf(period).last),
    calendar,
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
  /** Whether one was cancelled, since there was no day to work in it. */
  readonly cancelled: boolean;
  readonly activities: Kept<ActivityMonth> | null;
  readonly marker: Marker | null;
}

/** Two queries: the person with lines and leave, and everything of the period but its activities. */
async function load(table: Table, { employeeId, period }: Whose): Promise<Loaded> {
  const [person, items] = await Promise.all([
    personOf(table, employeeId),
    queryAll(table, lists.personPeriod(employeeId, period)),
  ]);
  const all = ofKind(items, monthKind);
  // What was cancelled is of no plan any more, or of nobody's work.
  const months = all.filter(({ data }) => data.status !== 'CANCELLED');
  const evaluated = new Set(ofKind(items, evaluationKind).map(({ data }) => data.planNo));
  return {
    person,
    months,
    left: months.filter(({ data }) => !evaluated.has(data.planNo)),
    cancelled: all.some(({ data }) => data.onLeave === true),
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
  const { employee, leaves } = person;
  const found = months.map(async ({ data: { planNo, from, to } }) => {
    const date = lastDayInOffice(employee, leaves, { from, to }) ?? to;
    const asked = { employeeId: employee.employeeId, line: lineOfPerson(person, date), date, today };
    return [planNo, await reviewerOf(above, asked)] as const;
  });
  return new Map(await Promise.all(found));
}

/** What a night makes of a person's month. */
interface Night {
  /** What is closed, and what is cancelled since nobody worked in it. */
  readonly closings: readonly Closing[];
  readonly unworked: readonly Kept<Month>[];
  /** Why nothing is closed, or null. */
  readonly reason: ProblemCode | null;
  /** When it comes again for what still waits. */
  readonly againOn: PlainDate | null;
}

const refused = (reason: ProblemCode, againOn: PlainDate | null = null): Night => ({
  closings: [],
  unworked: [],
  reason,
  againOn,
});

const factsOf = (
  context: Context,
  { period }: Whose,
  { left: months, activities }: Loaded,
  person: Person,
  { revisions: all, calendar }: CloseShared,
): ClosableFacts => ({
  period,
  person,
  months,
  activities: activities?.data ?? null,
  revisions: all,
  calendar,
  zone: context.clock.zone,
  today: today(context.clock),
});

/** Decides the months that are left: all closed but those in which nobody worked, or the reason why none is. */
async function decide(context: Context, whose: Whose, loaded: Loaded, shared: CloseShared): Promise<Night> {
  const { person, months, left, activities, cancelled } = loaded;
  if (!person) return refused('NOT_FOUND');
  const facts = factsOf(context, whose, loaded, person, shared);
  if (keepingOpen(person.exceptions, whose.period, facts.today).length > 0)
    return refused('EXCEPTION_RUNNING');
  if (months.length === 0) return refused(reasonOfNone(facts, cancelled));
  const unworked = left.filter(({ data }) => isUnworked(facts, data));
  const worked = left.filter((month) => !unworked.includes(month));
  const againOn = waitsToClose({ ...facts, months: worked });
  if (againOn) return refused('MONTH_RUNNING', againOn);
  const closed = closeMonths({
    period: whose.period,
    person,
    months: worked,
    verifiedMinutes: activities?.data.verifiedMinutes ?? 0,
    reviewers: await reviewersOf(person, worked, shared, facts.today),
    policies: shared.policies,
    workingDays: workingDaysOf(workCalendarOf(shared.calendar, person.employee), whose.period),
    at: context.clock.now(),
    isLate: (month) => isLate(month, windowsIn(facts, month), facts),
  });
  if (!closed.ok) return refused(closed.problems[0].code);
  const reason = months.length === unworked.length ? reasonOfNone(facts, true) : null;
  return { closings: closed.value, unworked, reason, againOn: null };
}

async function attempt(context: Context, whose: Whose, shared: CloseShared): Promise<Result<Outcome>> {
  const loaded = await load(context.table, whose);
  const { person, left, months, marker, activities } = loaded;
  if (marker?.outcome === 'DONE' && months.length > 0 && left.length === 0)
    return ok({ outcome: 'UNCHANGED' });
  const { reason, closings, unworked, againOn } = await decide(context, whose, loaded, shared);
  const outcome: Outcome = reason ? { outcome: 'REFUSED', reason } : { outcome: 'DONE' };
  const writesNothing = closings.length + unworked.length === 0 && !againOn;
  if (reason && writesNothing && marker?.reason === reason) return ok(outcome);
  const at = context.clock.now();
  const mark = marking(markPerson(JOB, whose.employeeId, whose.period, at, reason), marker);
  const closes = person && (!reason || unworked.length > 0);
  const committed = await commitAs(context, `JOB:${JOB}`, {
    at,
    changes: closes ? closingChanges({ closings, unworked }, activities, { employeeId: whose.employeeId, month: whose.period, at }) : [],
    writes: [
      ...(closes ? closingWrites({ closings, unworked }, activities, person) : []),
      ...(person && againOn ? [closingOn(againOn, whose.period, person.employee)] : []),
      mark,
    ],
  });
  return committed.ok ? ok(outcome) : committed;
}

/**
 * Closes a person's month at the end of its verification, in one commit: every plan's month locked
 * or missed, the minutes closed, an evaluation opened on the desk of the appraiser of the business
 * date or, once they have left office, of their superior (docs/domain.md 6.2, docs/architecture.md 7
 * and 9). Run again it writes nothing. Refuses, with a marker and nothing closed, so that a later run
 * may do it: EXCEPTION_RUNNING (a longer window that the person was granted), MONTH_RUNNING (somebody can still do
 * something: it lies on the agenda), PLAN_NOT_APPROVED (no month), MONTH_WITHOUT_WORK (the month is cancelled),
 * EMPLOYEE_INACTIVE, NO_REVIEWER, REVIEWER_INACTIVE, REVIEWER_IS_SELF, NOT_FOUND. A lost race is tried again; throws CommitBusy, or when the race is lost
 * every time.
 */
export const closeEmployeeMonth: PersonWork<CloseShared> = async (context, whose, shared) => {
  const result = await retrying(() => attempt(context, whose, shared));
  if (result.ok) return result.value;
  throw new Error(`closeMonth of one person: ${result.problems.map(({ code }) => code).join(', ')}`);
};
