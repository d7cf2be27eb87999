import { actorRef } from '../../../platform/actor.ts';
import type { Edit } from '../../../platform/alter.ts';
import type { Context } from '../../../platform/context.ts';
import type { Kept } from '../../../platform/item.ts';
import { readNote } from '../../../platform/note.ts';
import { today } from '../../../platform/period.ts';
import { check, ok, type Result } from '../../../platform/result.ts';
import { officeStands } from '../../appointment/store.ts';
import { postProblems } from '../post.ts';
import { type AssignmentRequest, notTheirOwn, type RequestStep, requestStep } from '../rules.ts';
import { seatGuard } from '../store.ts';
import { alterRequest, type Decision } from './alter.ts';
import { assigning } from './assign.ts';
import { linesAreDue, relineAtOnce } from './relineConcerned.ts';
import { postOf } from './facts.ts';

/** The request as BKPP decided on it, unless it is the decider's own or does not wait for BKPP. */
function decided(context: Context, request: AssignmentRequest, step: RequestStep): Result<AssignmentRequest> {
  const status = requestStep(request, step);
  if (!status.ok) return status;
  const { id: decidedBy } = actorRef(context.actor);
  const others = notTheirOwn(request, decidedBy);
  if (!others.ok) return others;
  const at = context.clock.now();
  return ok({ ...request, status: status.value, statusSince: at, decidedBy, decidedAt: at });
}

async function approve(
  context: Context,
  { data: request }: Kept<AssignmentRequest>,
): Promise<Result<Decision>> {
  const after = decided(context, request, 'approve');
  if (!after.ok) return after;
  const guard = await seatGuard(context.table, request.positionId); // before the holders are read
  const post = await postOf(context, request);
  if (!post.ok) return post;
  const sound = check(postProblems(request, post.value), null);
  if (!sound.ok) return sound;
  const assigned = await assigning(context, request);
  if (!assigned.ok) return assigned;
  const { assignmentId, ended, changes, writes } = assigned.value;
  return ok({
    after: { ...after.value, assignmentId, ended: [...ended], endsOn: request.to, note: null },
    event: 'assignmentRequestApproved',
    changes,
    writes: [guard, linesAreDue(request, today(context.clock)), ...writes],
  });
}

/**
 * Approves a forwarded request: the assignment is on record from now on, in force within its own days, and
 * ends by itself; a senior post ends on the eve the office that the person leaves, and a Plt of the post.
 * Refuses: STATE_INVALID, REQUEST_OWN (who asked, forwarded, or would be assigned), every
 * reason of the office and the person as at submission, CONFLICT when another request for the same office
 * was decided meanwhile, NOT_ALLOWED for anyone but BKPP.
 */
export const approveAssignmentRequest = async (
  context: Context,
  input: Edit,
): Promise<Result<Kept<AssignmentRequest>>> => {
  const stands = await officeStands(context, 'BKPP');
  const decide = (request: Kept<AssignmentRequest>) => approve(context, request);
  const approved = await alterRequest(context, input, 'request.approve', decide, { stands });
  if (approved.ok) await relineAtOnce(context, approved.value.data);
  return approved;
};

/** Rejects a forwarded request with the reason. Refuses: STATE_INVALID, REQUEST_OWN, NOTE_REQUIRED, NOT_ALLOWED. */
export const rejectAssignmentRequest = async (
  context: Context,
  input: Edit & { readonly note: string },
): Promise<Result<Kept<AssignmentRequest>>> =>
  alterRequest(
    context,
    input,
    'request.reject',
    ({ data: request }) => {
      const after = decided(context, request, 'reject');
      if (!after.ok) return after;
      const note = readNote(input.note, 'input.note');
      if (!note.ok) return note;
      return ok({ after: { ...after.value, note: note.value }, event: 'assignmentRequestRejected' });
    },
    { stands: await officeStands(context, 'BKPP') },
  );
