import { conflict } from '../../../platform/commit/writes.ts';
import * as z from 'zod';
import { authorise } from '../../../platform/access.ts';
import { actorRef } from '../../../platform/actor.ts';
import type { Edit } from '../../../platform/alter.ts';
import { commitAs } from '../../../platform/commit/commit.ts';
import { creatingOnce } from '../../../platform/commit/once.ts';
import type { Once } from '../../../platform/commit/plan.ts';
import type { Context } from '../../../platform/context.ts';
import { parseInput } from '../../../platform/input.ts';
import { type Kept, readItem } from '../../../platform/item.ts';
import { keys } from '../../../platform/keys.ts';
import { check, ok, type Result, refuse } from '../../../platform/result.ts';
import { getItem } from '../../../platform/table.ts';
import { employeeOf, parseEmployeeId } from '../../employee/store.ts';
import { parsePositionId, positionsOf } from '../../position/store.ts';
import { unitsOf } from '../../unit/store.ts';
import { announceRequest } from '../events.ts';
import {
  type AssignmentRequest,
  askersOf,
  contentProblems,
  draftOf,
  type RequestContent,
  requestContentSchema,
  requestStep,
} from '../rules.ts';
import { requestKind, requestWrites } from '../store.ts';
import { alterRequest } from './alter.ts';

const writtenSchema = requestContentSchema.extend({ employeeId: z.string(), positionId: z.string() });

/** The content as it is kept: ids of ours instead of global ones. Refuses: INPUT_*, ID_INVALID. */
function readContent(given: unknown): Result<RequestContent> {
  const written = parseInput(writtenSchema, given, ['input', 'content']);
  if (!written.ok) return written;
  const employeeId = parseEmployeeId(written.value.employeeId);
  if (!employeeId) return refuse('ID_INVALID', 'input.content.employeeId', { type: 'Employee' });
  const positionId = parsePositionId(written.value.positionId);
  if (!positionId) return refuse('ID_INVALID', 'input.content.positionId', { type: 'Position' });
  return ok({ ...written.value, employeeId, positionId });
}

/** Where an office stands: agency, unit, path. Refuses: NOT_FOUND, also for a person who is not there. */
async function placeOf(
  { table }: Context,
  { positionId, employeeId }: RequestContent,
): Promise<Result<Pick<AssignmentRequest, 'agencyId' | 'unitId' | 'unitPath'>>> {
  const [[position], employee] = await Promise.all([
    positionsOf(table, [positionId]),
    employeeOf(table, employeeId),
  ]);
  const [unit] = position ? await unitsOf(table, [position.data.unitId]) : [];
  if (!unit) return refuse('NOT_FOUND', 'input.content.positionId');
  if (!employee) return refuse('NOT_FOUND', 'input.content.employeeId');
  const { agencyId, unitId, path } = unit.data;
  return ok({ agencyId, unitId, unitPath: path });
}

async function start(context: Context, content: RequestContent, once: Once, requestId: string) {
  const place = await placeOf(context, content);
  if (!place.ok) return place;
  const at = context.clock.now();
  const where = ['input', 'content', 'positionId'];
  const authority = await authorise(context, 'request.draft', { unitPath: place.value.unitPath }, where);
  if (!authority.ok) return authority;
  const sound = check(contentProblems(content), null);
  if (!sound.ok) return sound;
  const drafted = { requestId, requestedBy: actorRef(context.actor).id, draftedAt: at };
  const after = draftOf(content, place.value, drafted);
  const event = announceRequest('assignmentRequestDrafted', after);
  const change = { kind: requestKind, key: once.answer, before: null, after, event };
  const committed = await commitAs(context, authority.value, {
    at,
    once: [once],
    changes: [{ ...change, onConflict: conflict }],
    writes: requestWrites(null, after),
  });
  return committed.ok ? ok(committed.value[0] as Kept<AssignmentRequest>) : committed;
}

const keySchema = z.object({ idempotencyKey: z.uuid() });

/**
 * Draws up a request as a draft of the unit's manager; BKPP has it on its desk from now on (docs/domain.md 3,
 * P06). Refuses: NOT_ALLOWED for anyone but the unit's manager, NOT_FOUND (office, person), REQUEST_DATES,
 * REQUEST_END_MISSING, IDEMPOTENCY_CONFLICT; the same key with the same content answers the first request.
 */
export async function draftAssignmentRequest(
  context: Context,
  given: { readonly idempotencyKey: string; readonly content: unknown },
): Promise<Result<Kept<AssignmentRequest>>> {
  if (context.actor.kind !== 'PERSON') return refuse('NOT_ALLOWED');
  const key = parseInput(keySchema, given, ['input']);
  if (!key.ok) return key;
  const content = readContent(given.content);
  if (!content.ok) return content;
  const requestId = context.newId();
  const once: Once = {
    scope: context.actor.employeeId,
    key: key.value.idempotencyKey,
    content: { action: 'draftAssignmentRequest', ...content.value },
    answer: keys.request(requestId),
  };
  return creatingOnce(
    context.table,
    once,
    () => start(context, content.value, once, requestId),
    async (at) => {
      const item = await getItem(context.table, at);
      if (!item) throw new Error('a creation is on record whose request is not');
      return readItem(requestKind, item);
    },
  );
}

/**
 * Replaces the content of a draft, or of a returned request, which becomes a draft again; the office stays in
 * the same agency. Refuses: STATE_INVALID, REQUEST_OTHER_UNIT, and as `draftAssignmentRequest`.
 */
export async function editAssignmentRequest(
  context: Context,
  input: Edit & { readonly content: unknown },
): Promise<Result<Kept<AssignmentRequest>>> {
  const content = readContent(input.content);
  if (!content.ok) return content;
  return alterRequest(context, input, 'request.draft', async ({ data: request }) => {
    const status = requestStep(request, 'edit');
    if (!status.ok) return status;
    const sound = check(contentProblems(content.value), null);
    if (!sound.ok) return sound;
    const place = await placeOf(context, content.value);
    if (!place.ok) return place;
    if (place.value.unitPath !== request.unitPath)
      return refuse('REQUEST_OTHER_UNIT', 'input.content.positionId');
    const requestedBy = actorRef(context.actor).id;
    const since = request.status === 'DRAFT' ? request.statusSince : context.clock.now();
    const edited = {
      requestedBy,
      askedBy: askersOf(request, requestedBy),
      status: status.value,
      statusSince: since,
    };
    return ok({ after: { ...request, ...content.value, ...edited }, event: 'assignmentRequestEdited' });
  });
}
