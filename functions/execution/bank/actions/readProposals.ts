import { authorise } from '../../../platform/access.ts';
import type { Context } from '../../../platform/context.ts';
import { type Kept, readItem } from '../../../platform/item.ts';
import { lists } from '../../../platform/keys.ts';
import { type Page, type PageArgs, pageOf } from '../../../platform/page.ts';
import { today } from '../../../platform/period.ts';
import { ok, type Result, refuse } from '../../../platform/result.ts';
import { placeOfUnit } from '../../../organisation/unit/rules.ts';
import { parseUnitId, unitsOf } from '../../../organisation/unit/store.ts';
import type { BankProposal, ProposalStatus } from '../proposal.ts';
import { parseProposalId, bankProposalOf, proposalKind } from '../store.ts';
import { proposalSubject } from './alter.ts';

/** Reads a proposal by id. Refuses: ID_INVALID, and NOT_FOUND alike for what is absent and what may not be seen. */
export async function readProposal(context: Context, id: string): Promise<Result<Kept<BankProposal>>> {
  const proposalId = parseProposalId(id);
  if (!proposalId) return refuse('ID_INVALID', 'id', { type: 'BankProposal' });
  const kept = await bankProposalOf(context.table, proposalId);
  return kept ? mayRead(context, kept) : refuse('NOT_FOUND', 'id');
}

/** A proposal for whoever may read it. Refuses: NOT_FOUND. */
export async function mayRead(
  context: Context,
  kept: Kept<BankProposal>,
): Promise<Result<Kept<BankProposal>>> {
  const authority = await authorise(context, 'bankProposal.read', proposalSubject(kept.data), ['id']);
  return authority.ok ? ok(kept) : authority;
}

/** Which proposals are wanted: of the units of a part of the tree, in a state. */
interface Wanted extends PageArgs {
  readonly unit?: string | null;
  readonly status?: ProposalStatus | null;
}

/**
 * Proposals in the order in which they were made: the city's, or with `unit` those of it and of the units below it;
 * with either filter pages may be short. Refuses: ID_INVALID, NOT_FOUND, also for whoever may not see them all, PAGE_*,
 * CURSOR_INVALID.
 */
export async function readProposals(
  context: Context,
  { unit, status, ...args }: Wanted,
): Promise<Result<Page<Kept<BankProposal>>>> {
  const unitId = unit ? parseUnitId(unit) : null;
  if (unit && !unitId) return refuse('ID_INVALID', 'unit', { type: 'Unit' });
  const [kept] = unitId ? await unitsOf(context.table, [unitId]) : [];
  if (unitId && !kept) return refuse('NOT_FOUND', 'unit');
  const path = kept ? placeOfUnit(kept.data, today(context.clock)).path : null;
  const authority = await authorise(context, 'bankProposal.read', { unitPath: path });
  if (!authority.ok) return authority;
  return pageOf(context.table, lists.bankProposals(), args, (item) => readItem(proposalKind, item), {
    name: `${path ?? ''} ${status ?? ''}`,
    keep: ({ data }) =>
      (path === null || data.unitPath.startsWith(path)) && (!status || data.status === status),
  });
}
