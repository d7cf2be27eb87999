/** What whoever verifies decides about a realisation, one by one or a team's at once. docs/domain.md 6.2. Pure. */
import { ok, type Result } from '../../platform/result.ts';
import { type Timely, verify } from './decisions.ts';
import { returnMonth } from './returning.ts';
import { type Month, step } from './rules.ts';
import type { TaskDecisions } from './tasks.ts';
import { usingExceptions } from './windows.ts';

/** Verified, with a decision on each additional task; or returned with a note. */
export type Verdict =
  | { readonly decision: 'VERIFY'; readonly tasks: TaskDecisions }
  | { readonly decision: 'RETURN'; readonly note: string };

/** Verifies a realisation as `verify`, and keeps the longer window that this rested on. */
export function verifyInWindow(month: Month, tasks: TaskDecisions, timely: Timely): Result<Month> {
  const verified = verify(month, tasks, timely);
  return verified.ok
    ? ok(usingExceptions(verified.value, timely.windows.verification, timely.today))
    : verified;
}

/** Decides a realisation that waits, and nothing else: STATE_INVALID of a target, which is answered by itself. */
export function decideRealisation(month: Month, verdict: Verdict, timely: Timely): Result<Month> {
  const status = step(month, 'verify');
  if (!status.ok) return status;
  return verdict.decision === 'VERIFY'
    ? verifyInWindow(month, verdict.tasks, timely)
    : returnMonth(month, verdict.note, timely);
}

/** Whether each task was decided as it is decided here. */
const areDecided = ({ tasks }: Month, decisions: TaskDecisions): boolean =>
  tasks.length === decisions.length &&
  decisions.every(({ taskId, accepted, note }) =>
    tasks.some((task) => task.taskId === taskId && task.accepted === accepted && task.note === note),
  );

/**
 * A month as it waited before the same was decided of it, for a call that is sent again: by it is told who may be answered
 * how it stands. Null where the same was not decided.
 */
export function waitedBefore(month: Month, verdict: Verdict): Month | null {
  const isSame =
    verdict.decision === 'VERIFY'
      ? (month.status === 'VERIFIED' || month.status === 'LOCKED') && areDecided(month, verdict.tasks)
      : month.status === 'TARGET_APPROVED' && month.returnNote === verdict.note;
  return isSame ? { ...month, status: 'REALISED' } : null;
}
