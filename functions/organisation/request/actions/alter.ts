/** The way of every change to a request: load it, then alter; card, desks and agenda follow from what it becomes. */
import type { Action, Subject } from '../../../platform/access.ts';
import { alter, type Decision as DecisionOn, type Edit } from '../../../platform/alter.ts';
import type { Write } from '../../../platform/commit/writes.ts';
import type { Context } from '../../../platform/context.ts';
import type { Kept } from '../../../platform/item.ts';
import { type Result, refuse } from '../../../platform/result.ts';
import { announceRequest, type RequestEvent } from '../events.ts';
import type { AssignmentRequest } from '../rules.ts';
import { parseRequestId, requestKind, requestOf, requestWrites } from '../store.ts';
import type { Head } from './facts.ts';

export type Decision = DecisionOn<AssignmentRequest, RequestEvent>;

/**
 * What the access rules must know of a request. Whoever it was laid before may read it; where the day of the
 * action decides who the head is, `head` alone counts: one who has left office since is nobody.
 */
export const requestSubject = (
  request: AssignmentRequest,
  head: Pick<AssignmentRequest, 'headId' | 'headPositionId'> | null = request,
): Subject => ({
  ownerId: request.employeeId,
  headId: head?.headId ?? null,
  headPositionId: head?.headPositionId ?? null,
  unitPath: request.unitPath,
});

/** What goes with a change beside the request itself. */
export interface Around {
  readonly head?: (request: AssignmentRequest) => Promise<Head | null>;
  /** Conditions on the office that gave the right. */
  readonly stands?: readonly Write[];
}

/** Changes a request by one action of the office. Refuses: ID_INVALID, NOT_FOUND, and as `alter`. */
export async function alterRequest(
  context: Context,
  input: Edit,
  action: Action,
  decide: (
    request: Kept<AssignmentRequest>,
    head: Head | null,
  ) => Result<Decision> | Promise<Result<Decision>>,
  { head: headOf, stands = [] }: Around = {},
): Promise<Result<Kept<AssignmentRequest>>> {
  const id = parseRequestId(input.id);
  if (!id) return refuse('ID_INVALID', 'input.id', { type: 'AssignmentRequest' });
  const before = await requestOf(context.table, id);
  if (!before) return refuse('NOT_FOUND', 'input.id');
  const head = headOf ? await headOf(before.data) : null;
  return alter(context, input, {
    kind: requestKind,
    before,
    action,
    subject: requestSubject(before.data, headOf ? head : before.data),
    decide: () => decide(before, head),
    announce: announceRequest,
    alongside: (after) => [...requestWrites(before.data, after), ...stands],
  });
}
