/**
 * The end of a month's verification: until when is decided, and what becomes of what nobody decided on
 * (`activity.unverifiedAtDeadline`). docs/domain.md 6.2, 6.4 I8, 6.7. Pure.
 */
import { type Policies, type PolicyKey, usingPolicies } from '../../organisation/policy/rules.ts';
import { dateIn, type PlainDate } from '../../platform/period.ts';
import { ok, refuse, type Result } from '../../platform/result.ts';
import { dayIn, dayOf, submittedAt } from './minutes.ts';
import type { Activity, ActivityMonth } from './rules.ts';

export const UNVERIFIED = 'activity.unverifiedAtDeadline' satisfies PolicyKey;

/**
 * The last day on which a month's activities are decided on, whether that is over, and the last day on which what is
 * sent in leaves the verifier all of their days.
 */
export interface Deadline {
  readonly until: PlainDate;
  readonly over: boolean;
  readonly sentBy: PlainDate;
}

/**
 * Whether a month's activities may still be decided on, and sent to be decided on. Refuses on `field`: PERIOD_CLOSED, and
 * ACTIVITY_VERIFICATION_OVER also where the month is not closed yet, or never is for want of a plan or an appraiser.
 */
export function stillVerified(
  { month, closedAt }: ActivityMonth,
  { until, over }: Deadline,
  field: readonly string[],
): Result<null> {
  if (closedAt) return refuse('PERIOD_CLOSED', field, { period: month });
  return over ? refuse('ACTIVITY_VERIFICATION_OVER', field, { period: month, until }) : ok(null);
}

/** Minutes by day of the month. */
type ByDay = Readonly<Record<string, number>>;

const sumOf = (days: ByDay): number => Object.values(days).reduce((sum, minutes) => sum + minutes, 0);

/** Whether what waits at the end of a month counts all the same. */
export const silenceCounts = (policies: Policies): boolean => policies.value(UNVERIFIED) === 'COUNTED';

/** Of activities the minutes that wait and were sent in too late for whoever verifies to have their days, by day. */
export function sentTooLate(activities: readonly Activity[], { sentBy }: Deadline, zone: string): ByDay {
  const late = activities.filter((one) => one.state === 'PENDING' && dateIn(zone, submittedAt(one)) > sentBy);
  const days: Record<string, number> = {};
  for (const { date, minutes } of late) days[dayOf(date)] = (days[dayOf(date)] ?? 0) + minutes;
  return days;
}

/**
 * The month with what still waits at its end: how much, on whose desk, and whether it counts all the same, but for what
 * was sent in too `late`: a silence is of what somebody could look at. No activity is written anew, so that nothing says
 * that somebody verified what nobody did.
 */
export function atDeadline(month: ActivityMonth, policies: Policies, late: ByDay): ActivityMonth {
  if (month.pending === 0) return month;
  const minutes = Object.values(month.days).reduce((sum, { pending = 0 }) => sum + pending, 0);
  const unverified = {
    minutes,
    count: month.pending,
    counted: silenceCounts(policies),
    ...(sumOf(late) > 0 && { late }),
    by: month.verifierId,
  };
  return { ...usingPolicies(month, policies.used(UNVERIFIED)), unverified };
}

/** Minutes that nobody verified and that count all the same, since a superior's silence costs nobody anything there. */
export const countedUnverified = ({ unverified }: ActivityMonth): number =>
  unverified?.counted ? unverified.minutes - sumOf(unverified.late ?? {}) : 0;

/**
 * Of a month's activities those that wait and count all the same. What was sent in too late does not: of a day the last
 * that were sent in, as much as the closing left out of it, so that it is what was decided then.
 */
export function countedWaiting(activities: readonly Activity[], { unverified }: ActivityMonth): Activity[] {
  if (!unverified?.counted) return [];
  const late = { ...unverified.late };
  return activities
    .filter(({ state }) => state === 'PENDING')
    .toSorted((a, b) => (submittedAt(a) < submittedAt(b) ? 1 : -1))
    .filter(({ date, minutes }) => {
      const left = late[dayOf(date)] ?? 0;
      late[dayOf(date)] = left - minutes;
      return left <= 0;
    });
}

/** What of a day counts: what is verified, and at the deadline what waited, where it counts. */
export function countsOn(month: ActivityMonth, date: PlainDate): number {
  const { verified, pending = 0 } = dayIn(month, date);
  const { counted, late } = month.unverified ?? {};
  return verified + (counted ? pending - (late?.[dayOf(date)] ?? 0) : 0);
}
