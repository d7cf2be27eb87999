import { actorRef } from '../../../platform/actor.ts';
import type { Edit } from '../../../platform/alter.ts';
import type { Context } from '../../../platform/context.ts';
import type { Kept } from '../../../platform/item.ts';
import { readNote } from '../../../platform/note.ts';
import { ok, type Result } from '../../../platform/result.ts';
import { type AssignmentRequest, mayWithdraw, requestStep } from '../rules.ts';
import { alterRequest } from './alter.ts';

/**
 * Takes a request back that BKPP has not decided on, with the reason: a draft or what was returned by a manager of
 * the unit, what was submitted or forwarded by one who asked for it. It is over then, lies on no desk, and
 * another may be asked for. Refuses: STATE_INVALID, REQUEST_NOT_ASKER, NOTE_REQUIRED, and NOT_ALLOWED for anyone but
 * the unit's manager.
 */
export const withdrawAssignmentRequest = (
  context: Context,
  input: Edit & { readonly note: string },
): Promise<Result<Kept<AssignmentRequest>>> =>
  alterRequest(context, input, 'request.withdraw', ({ data: request }) => {
    const status = requestStep(request, 'withdraw');
    if (!status.ok) return status;
    const asked = mayWithdraw(request, actorRef(context.actor).id);
    if (!asked.ok) return asked;
    const note = readNote(input.note, 'input.note');
    if (!note.ok) return note;
    const withdrawn = { status: status.value, statusSince: context.clock.now(), note: note.value };
    const after: AssignmentRequest = { ...request, ...withdrawn, dueOn: null, overdueSince: null };
    return ok({ after, event: 'assignmentRequestWithdrawn' });
  });
