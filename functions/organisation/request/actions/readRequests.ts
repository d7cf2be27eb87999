import { authorise } from '../../../platform/access.ts';
import type { Context } from '../../../platform/context.ts';
import type { Item, Kept } from '../../../platform/item.ts';
import { type List, lists } from '../../../platform/keys.ts';
import { type Page, type PageArgs, pageOf } from '../../../platform/page.ts';
import { today } from '../../../platform/period.ts';
import { ok, type Result, refuse } from '../../../platform/result.ts';
import type { Unit } from '../../unit/rules.ts';
import { type AssignmentRequest, isOverdue, type RequestStatus } from '../rules.ts';
import { parseRequestId, requestOf, requestsListed } from '../store.ts';
import { requestSubject } from './alter.ts';
import { headToday } from './facts.ts';

/** Reads a request by id. Refuses: ID_INVALID, and NOT_FOUND alike for what is absent and what may not be seen. */
export async function readRequest(context: Context, id: string): Promise<Result<Kept<AssignmentRequest>>> {
  const requestId = parseRequestId(id);
  if (!requestId) return refuse('ID_INVALID', 'id', { type: 'AssignmentRequest' });
  const kept = await requestOf(context.table, requestId);
  if (!kept) return refuse('NOT_FOUND', 'id');
  const authority = await authorise(context, 'request.read', requestSubject(kept.data), ['id']);
  if (authority.ok || kept.data.status !== 'SUBMITTED') return authority.ok ? ok(kept) : authority;
  // Whoever forwards it reads it, though it was laid before somebody else.
  const subject = requestSubject(kept.data, await headToday(context, kept.data));
  const asHead = await authorise(context, 'request.read', subject, ['id']);
  return asHead.ok ? ok(kept) : asHead;
}

/** What of a list is asked for, beside which page of it. */
export interface Wanted extends PageArgs {
  /** Only those that wait past their term today. */
  readonly overdue?: boolean | null;
  readonly status?: RequestStatus | null;
}

/** A page of a list: the rows in one query, the requests themselves in one batch. */
async function pageOfRequests(
  { table, clock }: Context,
  list: List,
  { overdue, status, ...args }: Wanted,
): Promise<Result<Page<Kept<AssignmentRequest>>>> {
  const page = await pageOf(table, list, args, (row): Item => row);
  if (!page.ok) return page;
  const { edges, pageInfo } = page.value;
  const kept = await requestsListed(
    table,
    edges.map(({ node }) => node),
  );
  const day = today(clock);
  const isWanted = ({ data }: Kept<AssignmentRequest>) =>
    (!overdue || isOverdue(data, day)) && (!status || data.status === status);
  const shown = edges.flatMap(({ cursor }, at) => {
    const node = kept[at];
    return node && isWanted(node) ? [{ cursor, node }] : [];
  });
  return ok({ edges: shown, pageInfo });
}

/**
 * The city's requests of a state, the one that has waited longest first; with `overdue` only those past
 * their term, and pages may be short. Refuses: NOT_FOUND for whoever may not see them all, PAGE_SIZE,
 * PAGE_BOTH_WAYS, CURSOR_INVALID.
 */
export async function readRequestsOf(
  context: Context,
  { status, ...wanted }: Wanted & { readonly status: RequestStatus },
): Promise<Result<Page<Kept<AssignmentRequest>>>> {
  const authority = await authorise(context, 'request.read', {});
  if (!authority.ok) return authority;
  // The index may lag behind: a row that has left the state meanwhile is not shown.
  return pageOfRequests(context, lists.requestsOf(status), { ...wanted, status });
}

/** The requests for offices of a unit and of those below it; with a state or `overdue` pages may be short. Refuses as `readRequestsOf`. */
export async function readUnitRequests(
  context: Context,
  unit: Unit,
  wanted: Wanted,
): Promise<Result<Page<Kept<AssignmentRequest>>>> {
  const authority = await authorise(context, 'request.read', { unitPath: unit.path });
  if (!authority.ok) return authority;
  return pageOfRequests(context, lists.unitRequests(unit.agencyId, unit.path), wanted);
}
