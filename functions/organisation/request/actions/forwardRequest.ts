import { actorRef } from '../../../platform/actor.ts';
import type { Edit } from '../../../platform/alter.ts';
import type { Context } from '../../../platform/context.ts';
import type { Kept } from '../../../platform/item.ts';
import { readNote } from '../../../platform/note.ts';
import { ok, type Result, refuse } from '../../../platform/result.ts';
import { type AssignmentRequest, requestStep } from '../rules.ts';
import { alterRequest } from './alter.ts';
import { headToday } from './facts.ts';

/**
 * Forwards a request to BKPP, which decides on it. Refuses: STATE_INVALID, and NOT_ALLOWED for anyone but
 * the head of the day, who is neither the one who asks nor the one to be assigned.
 */
export const forwardAssignmentRequest = (
  context: Context,
  input: Edit,
): Promise<Result<Kept<AssignmentRequest>>> =>
  alterRequest(
    context,
    input,
    'request.forward',
    ({ data: request }, head) => {
      const status = requestStep(request, 'forward');
      if (!status.ok) return status;
      const at = context.clock.now();
      const forwarded = { status: status.value, statusSince: at, forwardedAt: at };
      return ok({ after: { ...request, ...head, ...forwarded }, event: 'assignmentRequestForwarded' });
    },
    { head: (request) => headToday(context, request) },
  );

/**
 * Gives a request back to the manager with a note: the head what lies with them, BKPP also what was
 * forwarded, or what no head takes up. Refuses: STATE_INVALID, NOTE_REQUIRED, NOT_ALLOWED.
 */
export const returnAssignmentRequest = (
  context: Context,
  input: Edit & { readonly note: string },
): Promise<Result<Kept<AssignmentRequest>>> =>
  alterRequest(
    context,
    input,
    'request.return',
    ({ data: request }, head) => {
      const status = requestStep(request, 'return');
      if (!status.ok) return status;
      const isHead = actorRef(context.actor).id === head?.headId;
      if (isHead && request.status === 'FORWARDED')
        return refuse('STATE_INVALID', 'input.id', { status: request.status, needed: 'SUBMITTED' });
      const note = readNote(input.note, 'input.note');
      if (!note.ok) return note;
      const returned = { status: status.value, statusSince: context.clock.now(), note: note.value };
      const by = isHead ? head : {};
      const after: AssignmentRequest = { ...request, ...by, ...returned, dueOn: null, overdueSince: null };
      return ok({ after, event: 'assignmentRequestReturned' });
    },
    { head: (request) => headToday(context, request) },
  );
