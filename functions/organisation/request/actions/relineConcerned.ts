/**
 * The lines that an approved or revoked request changes: who appraises the people below the office from its
 * first day on. Worked out from the facts, never written by hand (docs/decisions/organisation.md).
 */
import { type AgendaItem, layOnAgenda, takeOffAgenda } from '../../../platform/agenda.ts';
import { commitAs } from '../../../platform/commit/commit.ts';
import type { Write } from '../../../platform/commit/writes.ts';
import type { Context } from '../../../platform/context.ts';
import { actorRef } from '../../../platform/actor.ts';
import type { PlainDate } from '../../../platform/period.ts';
import { ok, type Result } from '../../../platform/result.ts';
import { type Afterwards, type Around, relineAround, relineNow } from '../../reline/concerned.ts';
import type { AssignmentRequest } from '../rules.ts';
import { requestOf } from '../store.ts';

type Concerned = Pick<
  AssignmentRequest,
  'requestId' | 'agencyId' | 'positionId' | 'employeeId' | 'from' | 'ended'
>;

/** Has the lines around a request worked out by the next turn of the day, whatever comes of it before. */
export const linesAreDue = (request: Pick<Concerned, 'requestId' | 'agencyId'>, day: PlainDate): Write =>
  layOnAgenda({ agencyId: request.agencyId, day, step: 'REQUEST_LINES', subjectId: request.requestId });

/** The offices of a request: its own, and those that were left for it. */
function aroundOf({ agencyId, positionId, employeeId, from, ended = [] }: Concerned): Around {
  const offices = new Set([positionId, ...ended.map((one) => one.positionId)]);
  // What was left for it may be another agency's.
  return { offices, employeeIds: [employeeId], from, ...(offices.size === 1 && { agencyId }) };
}

/** Works out the lines around a request right after its decision; the turn of the day does what that leaves. */
export const relineAtOnce = (context: Context, request: Concerned): Promise<void> =>
  relineNow(context, aroundOf(request), { requestId: request.requestId });

/** Works out the lines around a request, and takes that off the agenda; answers whether there was anybody. */
export async function turnLines(
  context: Context,
  item: AgendaItem,
  afterwards: Afterwards,
): Promise<Result<boolean>> {
  const request = await requestOf(context.table, item.subjectId);
  const people = request ? await relineAround(context, aroundOf(request.data), { afterwards }) : 0;
  const committed = await commitAs(context, `JOB:${actorRef(context.actor).id}`, {
    writes: [takeOffAgenda(item)],
  });
  return committed.ok ? ok(people > 0) : committed;
}
