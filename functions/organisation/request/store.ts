/** Requests to BKPP as they are kept: the request, its card, and where it waits: on desks and on the agenda. */
import * as z from 'zod';
import { type AgendaItem, layOnAgenda, takeOffAgenda } from '../../platform/agenda.ts';
import { absent, atVersion, conflict, set, type Write } from '../../platform/commit/writes.ts';
import { BKPP_DESK, type DeskItem, layOnDesk, takeOffDesk } from '../../platform/desk.ts';
import { type Item, type Kept, type Kind, makeItem, readItem } from '../../platform/item.ts';
import { keys, requestIndex } from '../../platform/keys.ts';
import { nodeId, partsOf } from '../../platform/nodeId.ts';
import { addDays, monthOfDate } from '../../platform/period.ts';
import { getItem, getItems, type Table } from '../../platform/table.ts';
import { type AssignmentRequest, assignmentRequestSchema } from './rules.ts';

export const requestKind: Kind<AssignmentRequest> = {
  type: 'assignmentRequest',
  schemaVersion: 1,
  schema: assignmentRequestSchema,
};

export const requestId = (request: Pick<AssignmentRequest, 'requestId'>): string =>
  nodeId('AssignmentRequest', request.requestId);

/** The request that a node id names, or null when it names something else. */
export const parseRequestId = (id: string): string | null => partsOf(id, 'AssignmentRequest', 1)[0] ?? null;

/** One request, or null. */
export async function requestOf(table: Table, id: string): Promise<Kept<AssignmentRequest> | null> {
  const item = await getItem(table, keys.request(id));
  return item && readItem(requestKind, item);
}

/** The requests that rows of a list name, in their order (one batch). */
export async function requestsListed(
  table: Table,
  rows: readonly Item[],
): Promise<(Kept<AssignmentRequest> | null)[]> {
  const items = await getItems(
    table,
    rows.map(({ requestId }) => keys.request(String(requestId))),
  );
  return items.map((item) => item && readItem(requestKind, item));
}

/** The row by which lists find a request: of the city by state and age, of an agency by unit and age. */
function writeRequestCard(request: AssignmentRequest): Write {
  const { requestId: id, status, statusSince: since, draftedAt, agencyId, unitPath } = request;
  const index = requestIndex({ requestId: id, status, since, draftedAt, agencyId, unitPath });
  return set(keys.requestCard(id), { type: 'requestCard', schemaVersion: 1, ...index, requestId: id });
}

/** On which desks a request lies as it stands: BKPP sees it from its first draft on (docs/domain.md 3, P06). */
export function deskItemsOf(request: AssignmentRequest): DeskItem[] {
  const { requestId: subjectId, employeeId, status, statusSince, draftedAt, dueOn, headId } = request;
  const lying = (holder: string, step: DeskItem['step'], since = statusSince): DeskItem => ({
    holder,
    step,
    employeeId,
    subjectId,
    period: monthOfDate(request.from),
    planNo: 0,
    since,
    dueOn,
    count: null,
  });
  const notice = lying(BKPP_DESK, 'REQUEST_NOTICE', draftedAt);
  if (status === 'DRAFT') return [notice];
  if (status === 'SUBMITTED') return [notice, ...(headId ? [lying(headId, 'REQUEST_FORWARDING')] : [])];
  if (status === 'RETURNED') return [notice, lying(request.requestedBy, 'REQUEST_RETURNED')];
  return status === 'FORWARDED' ? [lying(BKPP_DESK, 'REQUEST_DECISION')] : [];
}

/** What happens to a request by itself as it stands: its term runs out, or what it gave ends. */
function agendaItemsOf(request: AssignmentRequest): AgendaItem[] {
  const { status, agencyId, requestId: subjectId, dueOn, overdueSince, endsOn } = request;
  const waits = status === 'SUBMITTED' || status === 'FORWARDED';
  if (waits && dueOn && !overdueSince)
    return [{ agencyId, day: addDays(dueOn, 1), step: 'REQUEST_OVERDUE', subjectId }];
  if (status === 'ACTIVE' && endsOn)
    return [{ agencyId, day: addDays(endsOn, 1), step: 'REQUEST_END', subjectId }];
  return [];
}

/** The writes that replace rows by others; a commit names each item once. */
function replacing(taken: readonly Write[], laid: readonly Write[]): Write[] {
  const name = (write: Write) => {
    const { PK, SK } = 'put' in write ? write.put : 'remove' in write ? write.remove : { PK: '', SK: '' };
    return `${PK}\n${SK}`;
  };
  const staying = new Set(laid.map(name));
  return [...taken.filter((write) => !staying.has(name(write))), ...laid];
}

/** Everything that goes with a request as it becomes: its card, the desks and the agenda on which it waits. */
export const requestWrites = (before: AssignmentRequest | null, after: AssignmentRequest): Write[] => [
  writeRequestCard(after),
  ...replacing(before ? deskItemsOf(before).map(takeOffDesk) : [], deskItemsOf(after).map(layOnDesk)),
  ...replacing(before ? agendaItemsOf(before).map(takeOffAgenda) : [], agendaItemsOf(after).map(layOnAgenda)),
];

const guardKind: Kind<{ approvals: number }> = {
  type: 'seatGuard',
  schemaVersion: 1,
  schema: z.object({ approvals: z.int().positive() }),
};

/**
 * The write by which an approval demands that no other request for the same office was approved or revoked
 * since it looked: two at once would both find the office free. Read before the office's holders.
 */
export async function seatGuard(table: Table, positionId: string): Promise<Write> {
  const item = await getItem(table, keys.seatGuard(positionId));
  const { version, data } = item ? readItem(guardKind, item) : { version: 0, data: { approvals: 0 } };
  return {
    put: makeItem(
      guardKind,
      keys.seatGuard(positionId),
      { approvals: data.approvals + 1 },
      { version: version + 1 },
    ),
    condition: version > 0 ? atVersion(version) : absent,
    onConflict: conflict,
  };
}
