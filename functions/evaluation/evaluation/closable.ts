/** Whether a person's months can be closed: what of them still waits for somebody, and what of them was never worked. */
import { mendedUntil } from '../../execution/activity/mending.ts';
import { isRecordedIn, unsubmittedOf } from '../../execution/activity/minutes.ts';
import { activityDays } from '../../execution/activity/personDays.ts';
import type { ActivityMonth } from '../../execution/activity/rules.ts';
import { waitsUntil } from '../../execution/month/ownWindows.ts';
import { type PersonFacts, windowsIn } from '../../execution/month/personWindows.ts';
import { isEnded, type Month } from '../../execution/month/rules.ts';
import { closesAfter, verificationWindow } from '../../execution/month/windows.ts';
import { worksWithin } from '../../organisation/calendar/personDays.ts';
import { workCalendar } from '../../organisation/calendar/rules.ts';
import { isActiveOn, lastDayInOffice } from '../../organisation/employee/rules.ts';
import { policyOn } from '../../organisation/policy/rules.ts';
import type { Kept } from '../../platform/item.ts';
import type { ProblemCode } from '../../platform/messages/codes.ts';
import { datesOf, eachDate, type Period, type PlainDate } from '../../platform/period.ts';

/** What it follows from, as it stands on the night. */
export interface ClosableFacts extends PersonFacts {
  readonly period: Period;
  readonly months: readonly Kept<Month>[];
  readonly activities: ActivityMonth | null;
}

/**
 * The last days of activities that wait: for the verifier, or for their owner to send them in, or to mend what was
 * rejected.
 */
function activitiesUntil(facts: ClosableFacts): PlainDate[] {
  const { activities } = facts;
  if (!activities) return [];
  const { input, deadline } = activityDays(facts, activities);
  const isUnsubmitted = Object.values(activities.days).some((day) => unsubmittedOf(day) > 0);
  if (activities.pending > 0 || isUnsubmitted) return [deadline.until];
  const until = mendedUntil(activities, input, deadline);
  return until ? [until] : [];
}

/** The last days of whatever still waits for somebody: of months, and of activities. */
function waiting(facts: ClosableFacts): PlainDate[] {
  const months = facts.months.flatMap(({ data }) => waitsUntil(data, windowsIn(facts, data)) ?? []);
  return [...months, ...activitiesUntil(facts)];
}

/**
 * The day on which a person's month is closed, where it cannot be yet: somebody can still do something, or the working
 * day after that is not over. Null where it can. Whose days are everybody's are closed with everybody.
 */
export function waitsToClose(facts: ClosableFacts): PlainDate | null {
  const { period, revisions, today } = facts;
  const policies = policyOn(revisions, datesOf(period).last);
  const calendar = workCalendar(facts.calendar, 'FIVE_DAYS');
  const common = verificationWindow(period, policies, calendar).to;
  const last = waiting(facts).toSorted().at(-1);
  if (!last) return null;
  const day = closesAfter(last > common ? last : common, policies, calendar);
  const isOver = last > common ? today >= day : today > last;
  return isOver ? null : day;
}

/** Whether something of a month was done, whatever leave was put on record afterwards: realised, or recorded on its days. */
const isDone = (month: Month, activities: ActivityMonth | null): boolean =>
  month.status === 'REALISED' ||
  month.status === 'VERIFIED' ||
  (activities !== null && isRecordedIn(activities, month));

/**
 * Whether a month is of nobody's work: its owner was on leave or out of office on every working day of the plan's part.
 * What was done all the same stays, but of whoever was out of office on all its days, of which nobody is evaluated
 * (docs/domain.md 1.9).
 */
export function isUnworked(
  { person, calendar, activities }: Pick<ClosableFacts, 'person' | 'calendar' | 'activities'>,
  month: Month,
): boolean {
  const { employee, leaves } = person;
  const { status, from, to } = month;
  if (isEnded(status)) return false;
  if (lastDayInOffice(employee, leaves, month) === null) return true;
  return !isDone(month, activities) && !worksWithin({ ...person, calendar }, from, to);
}

/** Whether a person had no day to work in all of the month, whatever their plans had of it. */
export function isIdle({ person, calendar, period }: ClosableFacts): boolean {
  const { first, last } = datesOf(period);
  return !worksWithin({ ...person, calendar }, first, last);
}

/** Why a person has no month to be closed. */
export function reasonOfNone(facts: ClosableFacts, cancelled: boolean): ProblemCode {
  const { employee, leaves } = facts.person;
  const { first, last } = datesOf(facts.period);
  if (!eachDate(first, last).some((date) => isActiveOn(employee, leaves, date))) return 'EMPLOYEE_INACTIVE';
  return cancelled || isIdle(facts) ? 'MONTH_WITHOUT_WORK' : 'PLAN_NOT_APPROVED';
}
