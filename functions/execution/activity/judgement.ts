/** What an appraiser decides about an activity. docs/domain.md 6.2 (DailyActivity). */
import type { Instant } from '../../platform/period.ts';
import { ok, type Result } from '../../platform/result.ts';
import { type Deadline, stillVerified } from './deadline.ts';
import { type Activity, type ActivityMonth, step } from './rules.ts';

/** A decision; a rejection says why. */
export interface Judgement {
  readonly decision: 'VERIFY' | 'REJECT';
  readonly reason: string | null;
}

/**
 * Decides an activity for an appraiser; null: the same was decided by them before, and nothing changes
 * (a call sent again). Refuses on `field`: PERIOD_CLOSED, ACTIVITY_VERIFICATION_OVER, STATE_INVALID.
 */
export function judge(
  month: ActivityMonth,
  activity: Activity,
  { decision, reason }: Judgement,
  by: {
    readonly employeeId: string;
    readonly at: Instant;
    readonly deadline: Deadline;
    readonly field: readonly string[];
  },
): Result<Activity | null> {
  const name = decision === 'VERIFY' ? 'verify' : 'reject';
  const stands = activity.state === 'VERIFIED' || activity.state === 'REJECTED' ? activity.state : null;
  const same = stands === (decision === 'VERIFY' ? 'VERIFIED' : 'REJECTED') && activity.reason === reason;
  if (same && activity.decidedBy === by.employeeId) return ok(null);
  const open = stillVerified(month, by.deadline, by.field);
  if (!open.ok) return open;
  const state = step(activity, name, by.field);
  if (!state.ok) return state;
  return ok({ ...activity, state: state.value, reason, decidedAt: by.at, decidedBy: by.employeeId });
}
