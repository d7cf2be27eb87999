/** What the appraiser of a month's business date does with it. docs/domain.md 6.2, 6.3. */
import type { Edit } from '../../../platform/alter.ts';
import type { Context } from '../../../platform/context.ts';
import { parseInput } from '../../../platform/input.ts';
import type { Kept } from '../../../platform/item.ts';
import { readNote } from '../../../platform/note.ts';
import { ok, type Result } from '../../../platform/result.ts';
import { approveTarget } from '../decisions.ts';
import { returnMonth as decideReturn } from '../returning.ts';
import type { Month } from '../rules.ts';
import { taskDecisionsSchema } from '../tasks.ts';
import { verifyInWindow } from '../verdict.ts';
import { alterMonth } from './alter.ts';

/**
 * Approves the target of a subordinate's month; a late one only with a reason. Refuses: STATE_INVALID,
 * MONTH_LATE_REASON, INPUT_TOO_LONG, NOT_ALLOWED for anyone but the appraiser, VERSION_BEHIND.
 */
export async function approveMonthTarget(
  context: Context,
  input: Edit & { readonly lateReason?: string | null | undefined },
): Promise<Result<Kept<Month>>> {
  const reason = input.lateReason?.trim() ? readNote(input.lateReason, 'input.lateReason') : ok(null);
  if (!reason.ok) return reason;
  return alterMonth(context, input, ['month.approveTarget', 'monthTargetApproved'], (loaded) =>
    approveTarget(loaded.month.data, reason.value, loaded),
  );
}

/**
 * Verifies the realisation of a subordinate's month, with a decision on each additional task. Refuses: STATE_INVALID,
 * MONTH_VERIFICATION_CLOSED, MONTH_TASK_UNKNOWN, MONTH_TASK_UNDECIDED, NOTE_REQUIRED of a task that is declined, NOT_ALLOWED, VERSION_BEHIND.
 */
export async function verifyMonth(
  context: Context,
  input: Edit & { readonly tasks: unknown },
): Promise<Result<Kept<Month>>> {
  const tasks = parseInput(taskDecisionsSchema, input.tasks, ['input', 'tasks']);
  if (!tasks.ok) return tasks;
  return alterMonth(context, input, ['month.verify', 'monthVerified'], (loaded) =>
    verifyInWindow(loaded.month.data, tasks.value, loaded),
  );
}

/**
 * Returns the target or the realisation of a subordinate's month with a note, onto the owner's desk
 * (I18). Refuses: STATE_INVALID, MONTH_VERIFICATION_CLOSED, MONTH_RETURNED_ONCE, NOTE_REQUIRED, INPUT_TOO_LONG,
 * NOT_ALLOWED, VERSION_BEHIND.
 */
export async function returnMonth(
  context: Context,
  input: Edit & { readonly note: string },
): Promise<Result<Kept<Month>>> {
  const note = readNote(input.note, 'input.note');
  if (!note.ok) return note;
  return alterMonth(context, input, ['month.return', 'monthReturned'], (loaded) =>
    decideReturn(loaded.month.data, note.value, loaded),
  );
}
