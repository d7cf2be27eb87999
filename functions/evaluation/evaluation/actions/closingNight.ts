/** What a night makes of a person's month: what is closed, what is cancelled, or why nothing is. */
import { sentTooLate, silenceCounts } from '../../../execution/activity/deadline.ts';
import { activityDays } from '../../../execution/activity/personDays.ts';
import type { ActivityMonth } from '../../../execution/activity/rules.ts';
import { activityKind, activityMonthKind } from '../../../execution/activity/store.ts';
import { isLate } from '../../../execution/month/ownWindows.ts';
import { windowsIn } from '../../../execution/month/personWindows.ts';
import type { Month } from '../../../execution/month/rules.ts';
import { monthKind } from '../../../execution/month/store.ts';
import { type InstanceCalendar, workCalendarOf } from '../../../organisation/calendar/rules.ts';
import { calendarNow } from '../../../organisation/calendar/store.ts';
import { lastDayInOffice } from '../../../organisation/employee/rules.ts';
import { keepingOpen } from '../../../organisation/exception/rules.ts';
import { type Above, aboveOnce, reviewerOf } from '../../../organisation/line/reviewer.ts';
import { lineOfPerson, type Person, personOf } from '../../../organisation/person/store.ts';
import { type Policies, policyOn, type PolicyRevision } from '../../../organisation/policy/rules.ts';
import { revisions } from '../../../organisation/policy/store.ts';
import { performanceUnitOf, type ReadUnit, unitsOnce } from '../../../organisation/unit/performance.ts';
import type { Context } from '../../../platform/context.ts';
import { type Kept, ofKind } from '../../../platform/item.ts';
import { type Key, lists } from '../../../platform/keys.ts';
import type { ProblemCode } from '../../../platform/messages/codes.ts';
import { datesOf, type Period, type PlainDate, today, workingDaysOf } from '../../../platform/period.ts';
import { type Marker, markerAmong } from '../../../platform/run/marker.ts';
import type { PersonWork } from '../../../platform/run/outcome.ts';
import { runOf } from '../../../platform/run/run.ts';
import { queryAll, type Table } from '../../../platform/table.ts';
import { type ClosableFacts, isIdle, isUnworked, reasonOfNone, waitsToClose } from '../closable.ts';
import { closedActivity, type Closing, closeMonths } from '../closing.ts';
import { evaluationKind } from '../store.ts';
import type { ClosedMinutes } from './closingWrites.ts';

/** The job, in markers and authorities. */
export const JOB = 'closeMonth';

/** What the people of a chunk have in common: policies, the calendar, their appraisers and units, read once. */
export interface CloseShared {
  readonly revisions: readonly PolicyRevision[];
  readonly policies: Policies;
  readonly calendar: InstanceCalendar;
  readonly above: Above;
  readonly units: ReadUnit;
  /** Whether allowances of the month were computed before: of who leads somebody that closes now they are due again. */
  readonly isPaid: boolean;
}

/**
 * Loads what a chunk shares: the policies of the period's last day, and the calendar as it stands now, since a
 * month is closed for good; appraisers as they are asked for.
 */
export async function loadCloseShared(context: Context, period: Period): Promise<CloseShared> {
  const [all, calendar, paid] = await Promise.all([
    revisions(context.table),
    calendarNow(context),
    runOf(context.table, 'computeAllowance', period),
  ]);
  return {
    isPaid: paid !== null,
    revisions: all,
    policies: policyOn(all, datesOf(period).last),
    calendar,
    above: aboveOnce(context.table),
    units: unitsOnce(context.table),
  };
}

/** Whose month it is. */
export type Whose = Parameters<PersonWork<CloseShared>>[1];

/** A person and their period, as one attempt reads them. */
export interface Loaded {
  readonly person: Person | null;
  readonly months: readonly Kept<Month>[];
  /** Those of them that have no evaluation yet. */
  readonly left: readonly Kept<Month>[];
  /** Whether one was cancelled, since there was no day to work in it. */
  readonly cancelled: boolean;
  readonly activities: Kept<ActivityMonth> | null;
  readonly cards: readonly Key[];
  readonly marker: Marker | null;
}

/** Two queries: the person with lines and leave, and everything of the period but its activities. */
export async function load(table: Table, { employeeId, period }: Whose): Promise<Loaded> {
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
    cards: items.filter(({ type }) => type === 'card').map(({ PK, SK }) => ({ PK, SK })),
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

/** Whose achievement counts for the months, each on its business date, by plan number; the units are the chunk's. */
async function achievementUnitsOf(
  person: Person,
  months: readonly Kept<Month>[],
  { units }: CloseShared,
): Promise<Map<number, string>> {
  const found = months.map(async ({ data: { planNo, from, to } }) => {
    const date = lastDayInOffice(person.employee, person.leaves, { from, to }) ?? to;
    const { unitId } = lineOfPerson(person, date)?.data ?? person.employee.unit;
    return [planNo, await performanceUnitOf(units, unitId, date)] as const;
  });
  return new Map(await Promise.all(found));
}

/** What a night makes of a person's month. */
export interface Night {
  /** What is closed, and what is cancelled since nobody worked in it. */
  readonly closings: readonly Closing[];
  readonly unworked: readonly Kept<Month>[];
  /** Whether there was no day to work in all of the month: nothing is expected of the person. */
  readonly idle: boolean;
  /** Why nothing is closed, or null. */
  readonly reason: ProblemCode | null;
  /** When it comes again for what still waits. */
  readonly againOn: PlainDate | null;
  /** What the cards tell of the minutes where nobody is there to rate, and they alone are closed. */
  readonly told?: Closing['minutes'];
}

const refused = (reason: ProblemCode, againOn: PlainDate | null = null): Night => ({
  closings: [],
  unworked: [],
  idle: false,
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

/**
 * The minutes by day that wait and were sent in too late to count by silence: one query of the month's activities, where
 * something waits and silence counts. A change of them is a change of their month, on which the commit depends.
 */
export async function lateOf(
  { table, clock }: Context,
  { activities, person }: Loaded,
  { calendar, policies, revisions: all }: CloseShared,
): Promise<ReturnType<typeof sentTooLate>> {
  const month = activities?.data;
  if (!person || !month || month.closedAt || month.pending === 0 || !silenceCounts(policies)) return {};
  const { zone } = clock;
  const facts = { person, calendar, revisions: all, zone, today: today(clock) };
  const items = await queryAll(table, lists.activities(month.employeeId, month.month));
  const waiting = ofKind(items, activityKind).map(({ data }) => data);
  return sentTooLate(waiting, activityDays(facts, month).deadline, zone);
}

/** Decides the months that are left: all closed but those in which nobody worked, or the reason why none is. */
export async function decide(
  context: Context,
  whose: Whose,
  loaded: Loaded,
  minutes: ClosedMinutes,
  shared: CloseShared,
): Promise<Night> {
  const { person, months, left, cancelled } = loaded;
  if (!person) return refused('NOT_FOUND');
  const facts = factsOf(context, whose, loaded, person, shared);
  if (keepingOpen(person.exceptions, whose.period, facts.today).length > 0)
    return refused('EXCEPTION_RUNNING');
  const unworked = left.filter(({ data }) => isUnworked(facts, data));
  const worked = left.filter((month) => !unworked.includes(month));
  const againOn = waitsToClose({ ...facts, months: worked });
  if (againOn) return refused('MONTH_RUNNING', againOn);
  if (months.length === 0) return refused(reasonOfNone(facts, cancelled));
  const closing = {
    period: whose.period,
    person,
    months: worked,
    activities: minutes.after,
    reviewers: await reviewersOf(person, worked, shared, facts.today),
    achievementUnits: await achievementUnitsOf(person, worked, shared),
    policies: shared.policies,
    workingDays: workingDaysOf(workCalendarOf(shared.calendar, person.employee), whose.period),
    at: context.clock.now(),
    isLate: (month: Month) => isLate(month, windowsIn(facts, month), facts),
  };
  const closed = closeMonths(closing);
  if (!closed.ok) return { ...refused(closed.problems[0].code), told: closedActivity(closing).minutes };
  const reason = months.length === unworked.length ? reasonOfNone(facts, true) : null;
  return { closings: closed.value, unworked, idle: isIdle(facts), reason, againOn: null };
}
