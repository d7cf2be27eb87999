import { actorRef } from '../../../platform/actor.ts';
import type { Edit } from '../../../platform/alter.ts';
import type { Context } from '../../../platform/context.ts';
import type { Kept } from '../../../platform/item.ts';
import { addWorkingDays, today } from '../../../platform/period.ts';
import { check, ok, type Result } from '../../../platform/result.ts';
import { calendarOf } from '../../calendar/store.ts';
import { usingPolicies } from '../../policy/rules.ts';
import { policiesOn } from '../../policy/store.ts';
import { postProblems } from '../post.ts';
import { askersOf, type AssignmentRequest, headsOf, requestStep } from '../rules.ts';
import { alterRequest, type Decision } from './alter.ts';
import { type Head, headAbove, laidBefore, postOf } from './facts.ts';

/** The policy by which a request's term is counted. */
const TERM = 'org.requestTermWorkingDays';

async function submitted(
  context: Context,
  request: AssignmentRequest,
  head: Head | null,
): Promise<AssignmentRequest> {
  const day = today(context.clock);
  const policies = await policiesOn(context.table, day);
  const at = context.clock.now();
  const { id: submittedBy } = actorRef(context.actor);
  return {
    ...usingPolicies(request, policies.used(TERM)),
    ...laidBefore(head),
    statusSince: at,
    submittedBy,
    askedBy: askersOf(request, submittedBy),
    takenUpBy: headsOf(request),
    submittedAt: at,
    dueOn: addWorkingDays(await calendarOf(context, 'FIVE_DAYS'), day, policies.value(TERM)),
    overdueSince: null,
    note: null,
  };
}

async function decide(
  context: Context,
  { data: request }: Kept<AssignmentRequest>,
): Promise<Result<Decision>> {
  const status = requestStep(request, 'submit');
  if (!status.ok) return status;
  const post = await postOf(context, request);
  if (!post.ok) return post;
  const sound = check(postProblems(request, post.value), null);
  if (!sound.ok) return sound;
  const concerned = new Set([...askersOf(request, actorRef(context.actor).id), request.employeeId]);
  const head = await headAbove(context, post.value.position, concerned, today(context.clock));
  if (!head.ok) return head;
  const after = await submitted(context, request, head.value);
  return ok({ after, event: 'assignmentRequestSubmitted' });
}

/**
 * Puts a request before the head who forwards it, or before BKPP where no office above leads; BKPP's term
 * runs from now on (`org.requestTermWorkingDays`). Refuses: STATE_INVALID, REQUEST_NO_HEAD, every reason of the office and the
 * person (REQUEST_POST_NOT_YET, REQUEST_POST_OCCUPIED, REQUEST_POST_VACANT, REQUEST_HOLDER_PRESENT, REQUEST_OVERLAPS, ...), and
 * NOT_ALLOWED for anyone but the unit's manager.
 */
export const submitAssignmentRequest = (
  context: Context,
  input: Edit,
): Promise<Result<Kept<AssignmentRequest>>> =>
  alterRequest(context, input, 'request.submit', (request) => decide(context, request));
