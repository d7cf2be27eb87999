import { actorRef } from '../../../platform/actor.ts';
import type { Edit } from '../../../platform/alter.ts';
import type { Context } from '../../../platform/context.ts';
import type { Kept } from '../../../platform/item.ts';
import { readNote } from '../../../platform/note.ts';
import { addDays, type PlainDate, today } from '../../../platform/period.ts';
import { ok, type Result } from '../../../platform/result.ts';
import { officeStands } from '../../appointment/store.ts';
import { type AssignmentRequest, lastDayProblem, notTheirOwn, requestStep } from '../rules.ts';
import { seatGuard } from '../store.ts';
import { alterRequest, type Decision } from './alter.ts';
import { linesAreDue, relineAtOnce } from './relineConcerned.ts';
import { unassigning } from './unassign.ts';

/** What a revocation says beside which request: the last day that counts still (yesterday when left out), and why. */
export interface Revocation extends Edit {
  readonly lastDay?: PlainDate | null;
  readonly note: string;
}

async function revoke(
  context: Context,
  request: AssignmentRequest,
  input: Revocation,
): Promise<Result<Decision>> {
  const status = requestStep(request, 'revoke');
  if (!status.ok) return status;
  const { id: decidedBy } = actorRef(context.actor);
  const others = notTheirOwn(request, decidedBy);
  if (!others.ok) return others;
  const note = readNote(input.note, 'input.note');
  if (!note.ok) return note;
  const yesterday = addDays(today(context.clock), -1);
  const lastDay = input.lastDay ?? yesterday;
  const problem = lastDayProblem(request, lastDay, yesterday);
  if (problem) return { ok: false, problems: [problem] };
  const guard = await seatGuard(context.table, request.positionId);
  const unassigned = await unassigning(context, request, lastDay);
  if (!unassigned.ok) return unassigned;
  const at = context.clock.now();
  const decision = { status: status.value, statusSince: at, decidedBy, decidedAt: at, note: note.value };
  const { assignmentId, changes, writes } = unassigned.value;
  return ok({
    after: { ...request, ...decision, assignmentId, endsOn: lastDay },
    event: 'assignmentRequestRevoked',
    changes,
    writes: [guard, linesAreDue(request, today(context.clock)), ...writes],
  });
}

/**
 * Revokes what an approved request gave, from the day after its last day on; today already when none is
 * named. What was done until then was done rightly, and what the approval ended runs on. Refuses:
 * STATE_INVALID, REQUEST_OWN, REQUEST_LAST_DAY, REQUEST_FORMER_HELD, NOTE_REQUIRED, NOT_ALLOWED for anyone but BKPP.
 */
export const revokeAssignment = async (
  context: Context,
  input: Revocation,
): Promise<Result<Kept<AssignmentRequest>>> => {
  const stands = await officeStands(context, 'BKPP');
  const decide = ({ data }: Kept<AssignmentRequest>) => revoke(context, data, input);
  const revoked = await alterRequest(context, input, 'request.revoke', decide, { stands });
  if (revoked.ok) await relineAtOnce(context, revoked.value.data);
  return revoked;
};
