/**
 * What closing a person's month comes to: each plan's month locked or missed, and its evaluation
 * opened, all of them or none. docs/domain.md 1.9, 6.2; docs/architecture.md 7.
 */
import { countedUnverified, countsOn, UNVERIFIED } from '../../execution/activity/deadline.ts';
import { missingDays } from '../../execution/activity/minutes.ts';
import type { ActivityMonth } from '../../execution/activity/rules.ts';
import { achievementOf } from '../../execution/month/achievement.ts';
import { lockMonth } from '../../execution/month/ending.ts';
import { isDue, isFilled, isInWords, type Month, type MonthLine } from '../../execution/month/rules.ts';
import { type Employee, lastDayInOffice, personSnapshot } from '../../organisation/employee/rules.ts';
import type { Line } from '../../organisation/line/rules.ts';
import { lineOfPerson, type Person } from '../../organisation/person/store.ts';
import type { Policies, PolicyKey } from '../../organisation/policy/rules.ts';
import type { Card } from '../../platform/card.ts';
import type { Kept } from '../../platform/item.ts';
import { addDays, datesOf, type Instant, type Period, type PlainDate } from '../../platform/period.ts';
import { ok, type Result, refuse } from '../../platform/result.ts';
import { type ActivityResult, activityResult } from './activityResult.ts';
import { type Evaluation, type MonthSummary, open } from './rules.ts';

/** What a closing rests on; `reviewers` holds, by plan number, who is to rate each of the months. */
export interface ClosingFacts {
  readonly period: Period;
  readonly person: Person;
  readonly months: readonly Kept<Month>[];
  /** The person's month of activities as it is closed. */
  readonly activities: ActivityMonth;
  readonly reviewers: ReadonlyMap<number, Result<Employee>>;
  /** By plan number, the unit whose achievement counts on the month's business date. */
  readonly achievementUnits: ReadonlyMap<number, string>;
  readonly policies: Policies;
  readonly workingDays: readonly PlainDate[];
  readonly at: Instant;
  /** Whether the target of a month is late, as its windows stand now. */
  readonly isLate: (month: Month) => boolean;
}

/** One plan's month closed, and its evaluation with the line that names the appraiser. */
export interface Closing {
  readonly before: Kept<Month>;
  readonly month: Month;
  readonly evaluation: Evaluation;
  readonly line: Kept<Line> | null;
  /** What the card tells of the person's minutes; of several plans' cards the last stands for the person. */
  readonly minutes: NonNullable<Card['minutes']>;
}

const TARGET = 'activity.monthlyMinuteTarget' satisfies PolicyKey;
const LEAVE_CREDIT = 'activity.leaveCreditMinutes' satisfies PolicyKey;

/** A policy with the revision that was in force, as a trace names it. */
function sourceOf(policies: Policies, key: PolicyKey): string {
  const [used] = policies.used(key);
  return `${key}@${used?.effectiveFrom ?? 'default'}`;
}

/** The result of the person's activities under the policies of the period. */
const activityOf = ({
  person,
  policies,
  activities,
  workingDays,
}: Pick<ClosingFacts, 'person' | 'policies' | 'activities' | 'workingDays'>): ActivityResult =>
  activityResult({
    verifiedMinutes: activities.verifiedMinutes,
    unverifiedMinutes: countedUnverified(activities),
    leaves: person.leaves,
    workingDays,
    creditPerDay: policies.value(LEAVE_CREDIT),
    doneOn: (date) => countsOn(activities, date),
    target: policies.value(TARGET),
    sources: {
      target: sourceOf(policies, TARGET),
      leaveCredit: sourceOf(policies, LEAVE_CREDIT),
      unverified: sourceOf(policies, UNVERIFIED),
    },
  });

/** What a person's activities of the month came to: for the evaluations, and as cards tell it. */
interface ClosedActivity {
  readonly activity: ActivityResult;
  readonly minutes: NonNullable<Card['minutes']>;
}

/** The same, of minutes that nothing changes any more. */
export function closedActivity(facts: ClosingFacts): ClosedActivity {
  const { activities, workingDays, person, period } = facts;
  const activity = activityOf(facts);
  const over = addDays(datesOf(period).last, 1);
  const daysWithout = missingDays(activities, workingDays, person, over).length;
  return { activity, minutes: { verified: activity.verifiedMinutes, target: activity.target, daysWithout } };
}

/**
 * What a month's lines came to; a line on which nothing is due counts nowhere, and no figure says that one in words
 * is met.
 */
function monthSummary(lines: readonly MonthLine[]): MonthSummary {
  const due = lines.filter(isDue);
  return {
    lines: due.length,
    filled: due.filter(isFilled).length,
    inWords: due.filter(isInWords).length,
    met: due.filter((line) => achievementOf(line)?.met).length,
  };
}

/** Closes one plan's month on its business date: the last day in office of the plan's part of the period. */
function closeOne(
  facts: ClosingFacts,
  before: Kept<Month>,
  { activity, minutes }: ClosedActivity,
): Result<Closing> {
  const { person, period, policies, at } = facts;
  const { employeeId, planNo, lines } = before.data;
  const date = lastDayInOffice(person.employee, person.leaves, before.data);
  if (!date) return refuse('EMPLOYEE_INACTIVE');
  const reviewer = facts.reviewers.get(planNo) ?? refuse('NO_REVIEWER', 'input.id', { date });
  if (!reviewer.ok) return reviewer;
  const evaluation = open({
    employeeId,
    period,
    planNo,
    businessDate: date,
    appraiserId: reviewer.value.employeeId,
    achievementUnitId: facts.achievementUnits.get(planNo) ?? null,
    employee: personSnapshot(person.employee),
    appraiser: personSnapshot(reviewer.value),
    month: monthSummary(lines),
    activity,
    openedAt: at,
    policies: policies.used(
      TARGET,
      LEAVE_CREDIT,
      ...(facts.activities.unverified ? ([UNVERIFIED] as const) : []),
    ),
  });
  const month = lockMonth({ ...before.data, lateTarget: facts.isLate(before.data) }, at);
  const elsewhere = before !== facts.months.at(-1);
  const told = { ...minutes, ...(elsewhere && { elsewhere }) };
  return ok({ before, month, evaluation, line: lineOfPerson(person, date), minutes: told });
}

/**
 * Closes every month of a person's period. Refuses, with nothing closed: EMPLOYEE_INACTIVE (unpaid
 * or study leave, retired on all days of it: no evaluation of the period, docs/domain.md 1.9), NO_REVIEWER,
 * REVIEWER_INACTIVE, REVIEWER_IS_SELF.
 */
export function closeMonths(facts: ClosingFacts): Result<Closing[]> {
  const told = closedActivity(facts);
  const closings: Closing[] = [];
  for (const month of facts.months) {
    const closing = closeOne(facts, month, told);
    if (!closing.ok) return closing;
    closings.push(closing.value);
  }
  return ok(closings);
}
