/**
 * What a revocation writes beside the request: the assignment ends, and what its approval ended for it runs
 * on, so that nobody is left without any office by a decision that was taken back.
 */
import { layOnAgenda } from '../../../platform/agenda.ts';
import type { Write } from '../../../platform/commit/writes.ts';
import type { Context } from '../../../platform/context.ts';
import type { Kept } from '../../../platform/item.ts';
import { addDays, type PlainDate } from '../../../platform/period.ts';
import { ok, type Result, refuse } from '../../../platform/result.ts';
import { type AssignmentChange, assignmentsOf, holdersOf } from '../../assignment/store.ts';
import { employeeOf } from '../../employee/store.ts';
import type { PositionAssignment } from '../../position/rules.ts';
import { isKnown, lasts, overlap } from '../../validity/rules.ts';
import type { AssignmentRequest, EndedAssignment } from '../rules.ts';
import { requestOf, seatGuard } from '../store.ts';
import { actingFrom, endingRequest, endsOfRequests, type RequestEnds } from './acting.ts';
import { type Assigned, endedOn, onRecord } from './assign.ts';

type Revoked = Pick<
  AssignmentRequest,
  'requestId' | 'employeeId' | 'positionId' | 'assignmentId' | 'from' | 'ended'
>;

/** What runs on again, and what the commit demands and changes with it. */
interface Restored extends RequestEnds {
  readonly assignments: readonly AssignmentChange[];
}
const nothing: Restored = { assignments: [], changes: [], writes: [] };

/** Somebody else who holds an office definitively on some day from one on. */
async function heldByAnother(
  { table }: Context,
  { employeeId, positionId, to }: EndedAssignment,
  from: PlainDate,
): Promise<PositionAssignment | undefined> {
  const [seats = []] = await holdersOf(table, [positionId]);
  return seats.find(
    (one) =>
      one.role === 'DEFINITIVE' &&
      isKnown(one) &&
      one.employeeId !== employeeId &&
      overlap(one, { from, to }),
  );
}

/**
 * The office that the person left for the revoked one, from the day after the last day on: as it was, when the
 * revoked one never began; else recorded anew. Refuses: REQUEST_FORMER_HELD.
 */
async function formerOffice(
  context: Context,
  former: EndedAssignment,
  before: Kept<PositionAssignment>,
  { lastDay, begun }: { readonly lastDay: PlainDate; readonly begun: boolean },
): Promise<Result<Restored>> {
  const from = begun ? addDays(lastDay, 1) : addDays(before.data.to ?? lastDay, 1);
  if (former.to !== null && former.to < from) return ok(nothing);
  const guard = await seatGuard(context.table, former.positionId); // before its holders are read
  const other = await heldByAnother(context, former, from);
  if (other)
    return refuse('REQUEST_FORMER_HELD', 'input.id', { date: other.from < from ? from : other.from });
  const anew = {
    ...before.data,
    assignmentId: context.newId(),
    from,
    to: former.to,
    recordedAt: context.clock.now(),
  };
  const again = begun ? [{ before: null, after: anew }] : endedOn(context, before, former.to);
  // Whoever has acted in it meanwhile acts no longer.
  const eve = addDays(from, -1);
  const acting = await actingFrom(context.table, former.positionId, from);
  const requests = await endsOfRequests(
    context,
    acting.map((kept) => [kept, eve]),
  );
  const assignments = [...again, ...acting.flatMap((kept) => endedOn(context, kept, eve))];
  return ok({ assignments, changes: requests.changes, writes: [guard, ...requests.writes] });
}

/** Whoever acted in the post runs on to their own last day, while their request is in force still. */
async function actingAgain(
  context: Context,
  former: EndedAssignment,
  before: Kept<PositionAssignment>,
): Promise<Restored> {
  const { requestId } = before.data;
  const request = requestId ? await requestOf(context.table, requestId) : null;
  if (request?.data.status !== 'ACTIVE' || former.to === null) return nothing;
  const assignments = endedOn(context, before, former.to);
  return { assignments, ...endingRequest(context, request, former.to) };
}

/** All that runs on again once a request is revoked. Refuses: REQUEST_FORMER_HELD. */
async function restoring(
  context: Context,
  { ended = [], from }: Revoked,
  lastDay: PlainDate,
): Promise<Result<Restored>> {
  const begun = from <= lastDay;
  const all: Restored[] = [];
  for (const former of ended) {
    const held = await assignmentsOf(context.table, former.employeeId);
    const before = held.find(({ data }) => data.assignmentId === former.assignmentId);
    // What the register has said of it since stands.
    if (!before || !isKnown(before.data)) continue;
    if (before.data.role === 'DEFINITIVE') {
      const restored = await formerOffice(context, former, before, { lastDay, begun });
      if (!restored.ok) return restored;
      all.push(restored.value);
    } else if (!begun) all.push(await actingAgain(context, former, before));
  }
  return ok({
    assignments: all.flatMap(({ assignments }) => assignments),
    changes: all.flatMap(({ changes }) => changes),
    writes: all.flatMap(({ writes }) => writes),
  });
}

/** Once the register followed, there is a plan for the post: it ends with it, as on a transfer. */
async function planEnds(
  { table }: Context,
  { employeeId, positionId, from, ended = [] }: Revoked,
  lastDay: PlainDate,
): Promise<Write[]> {
  if (from > lastDay || !ended.some((one) => one.employeeId === employeeId)) return [];
  const person = await employeeOf(table, employeeId);
  if (person?.data.position.positionId !== positionId) return [];
  const { agencyId } = person.data.unit;
  return [layOnAgenda({ agencyId, day: addDays(lastDay, 1), step: 'PLAN_END', subjectId: employeeId })];
}

/**
 * Whether an assignment on record is what a request gave: by its id, or of a role that the request alone gives
 * one of those that were recorded since in its place, with other days.
 */
const isGivenBy = (data: PositionAssignment, { assignmentId, requestId }: Revoked): boolean =>
  isKnown(data) &&
  (data.assignmentId === assignmentId || (data.role !== 'DEFINITIVE' && data.requestId === requestId));

/**
 * What a request gave as it ends on another day, with what its approval had ended running on. What
 * the register has put in its place meanwhile stays. Refuses: NOT_FOUND, REQUEST_FORMER_HELD.
 */
export async function unassigning(
  context: Context,
  request: Revoked,
  lastDay: PlainDate,
): Promise<Result<Assigned>> {
  const next = addDays(lastDay, 1);
  const held = await assignmentsOf(context.table, request.employeeId);
  if (!held.some(({ data }) => data.assignmentId === request.assignmentId))
    return refuse('NOT_FOUND', 'input.id');
  const { assignmentId } = request;
  const given = held.filter(({ data }) => isGivenBy(data, request));
  if (given.length === 0) return ok({ assignmentId, ended: [], changes: [], writes: [] });
  const ends = given.flatMap((each) => (lasts(each.data, next) ? endedOn(context, each, lastDay) : []));
  const restored = await restoring(context, request, lastDay);
  if (!restored.ok) return restored;
  const recorded = await onRecord(context.table, [...ends, ...restored.value.assignments]);
  if (!recorded.ok) return recorded;
  return ok({
    assignmentId: ends.at(-1)?.after.assignmentId ?? assignmentId,
    ended: request.ended ?? [],
    changes: [...recorded.value.changes, ...restored.value.changes],
    writes: [
      ...recorded.value.writes,
      ...restored.value.writes,
      ...(await planEnds(context, request, lastDay)),
    ],
  });
}
