/**
 * The end of a month's verification: until when is decided, and what becomes of what nobody decided on
 * (`activity.unverifiedAtDeadline`). docs/domain.md 6.2, 6.4 I8, 6.7. Pure.
 */
import type { LongerWindow } from '../../organisation/exception/rules.ts';
import { type Policies, type PolicyKey, usingPolicies } from '../../organisation/policy/rules.ts';
import type { PlainDate } from '../../platform/period.ts';
import { ok, refuse, type Result } from '../../platform/result.ts';
import { dayIn } from './minutes.ts';
import type { ActivityMonth } from './rules.ts';

export const UNVERIFIED = 'activity.unverifiedAtDeadline' satisfies PolicyKey;

/** The last day on which a month's activities are decided on, and whether that is over. */
export interface Deadline {
  readonly until: PlainDate;
  readonly over: boolean;
}

/** When a month's verification ends, by its window alone: what keeps the month open otherwise gives no time for it. */
export const deadlineOf = ({ to: until }: LongerWindow, today: PlainDate): Deadline => ({
  until,
  over: today > until,
});

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

/**
 * The month with what still waits at its end: how much, on whose desk, and whether it counts all the same. No activity
 * is written anew, so that nothing says that somebody verified what nobody did.
 */
export function atDeadline(month: ActivityMonth, policies: Policies): ActivityMonth {
  if (month.pending === 0) return month;
  const minutes = Object.values(month.days).reduce((sum, { pending = 0 }) => sum + pending, 0);
  const counted = policies.value(UNVERIFIED) === 'COUNTED';
  const unverified = { minutes, count: month.pending, counted, by: month.verifierId };
  return { ...usingPolicies(month, policies.used(UNVERIFIED)), unverified };
}

/** Minutes that nobody verified and that count all the same, since a superior's silence costs nobody anything there. */
export const countedUnverified = ({ unverified }: ActivityMonth): number =>
  unverified?.counted ? unverified.minutes : 0;

/** What of a day counts: what is verified, and at the deadline what waited, where it counts. */
export function countsOn(month: ActivityMonth, date: PlainDate): number {
  const { verified, pending = 0 } = dayIn(month, date);
  return verified + (month.unverified?.counted ? pending : 0);
}
