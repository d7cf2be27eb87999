/** What an appraiser decides about an activity. docs/domain.md 6.2 (DailyActivity). */
import type { Kept } from '../../platform/item.ts';
import type { Instant } from '../../platform/period.ts';
import { ok, type Result } from '../../platform/result.ts';
import { unseen } from '../../platform/versions.ts';
import { type Deadline, stillVerified } from './deadline.ts';
import { submittedAt } from './minutes.ts';
import { type Activity, type ActivityMonth, step } from './rules.ts';

/** A decision; a rejection says why. It is of what was seen: of a version, or of what was submitted until an instant. */
export interface Judgement {
  readonly decision: 'VERIFY' | 'REJECT';
  readonly reason: string | null;
  readonly expectedVersion?: number | null;
  readonly submittedUntil?: Instant | null;
}

/** Whether an activity stands as whoever decides saw it (docs/domain.md 6.4 I17). */
const isSeen = ({ version, data }: Kept<Activity>, { expectedVersion, submittedUntil }: Judgement): boolean =>
  (expectedVersion ?? version) === version && (!submittedUntil || submittedAt(data) <= submittedUntil);

/**
 * Decides an activity for an appraiser; null: the same was decided by them before, and nothing changes
 * (a call sent again). Refuses on `field`: PERIOD_CLOSED, ACTIVITY_VERIFICATION_OVER, STATE_INVALID; VERSION_BEHIND with
 * the activity as it stands, where its owner sent in another one meanwhile.
 */
export function judge(
  month: ActivityMonth,
  kept: Kept<Activity>,
  judgement: Judgement,
  by: {
    readonly employeeId: string;
    readonly at: Instant;
    readonly deadline: Deadline;
    readonly field: readonly string[];
  },
): Result<Activity | null> {
  const activity = kept.data;
  const { decision, reason } = judgement;
  const name = decision === 'VERIFY' ? 'verify' : 'reject';
  const stands = activity.state === 'VERIFIED' || activity.state === 'REJECTED' ? activity.state : null;
  const same = stands === (decision === 'VERIFY' ? 'VERIFIED' : 'REJECTED') && activity.reason === reason;
  if (same && activity.decidedBy === by.employeeId) return ok(null);
  const open = stillVerified(month, by.deadline, by.field);
  if (!open.ok) return open;
  if (!isSeen(kept, judgement)) return unseen(kept, [...by.field.slice(0, -1), 'expectedVersion']);
  const state = step(activity, name, by.field);
  if (!state.ok) return state;
  return ok({ ...activity, state: state.value, reason, decidedAt: by.at, decidedBy: by.employeeId });
}
