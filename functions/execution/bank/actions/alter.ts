/** The way of every change to a proposal: load it, then alter; its desk follows from what it becomes. */
import type { Action, Subject } from '../../../platform/access.ts';
import { alter, type Decision as DecisionOn, type Edit } from '../../../platform/alter.ts';
import type { Write } from '../../../platform/commit/writes.ts';
import type { Context } from '../../../platform/context.ts';
import type { Kept } from '../../../platform/item.ts';
import { type Result, refuse } from '../../../platform/result.ts';
import { announceProposal, type BankProposalEvent } from '../events.ts';
import type { BankProposal } from '../proposal.ts';
import { onDesk, parseProposalId, bankProposalOf, proposalKind } from '../store.ts';

export type Decision = DecisionOn<BankProposal, BankProposalEvent>;

/** What the access rules must know of a proposal: who wrote it last, and for which unit. */
export const proposalSubject = ({ proposedBy, unitPath }: BankProposal): Subject => ({
  ownerId: proposedBy,
  unitPath,
});

/**
 * Changes a proposal by one action of the office; `stands` are conditions on the office that gives the right.
 * Refuses: ID_INVALID, NOT_FOUND, and as `alter`.
 */
export async function alterProposal(
  context: Context,
  input: Edit,
  action: Action,
  decide: (proposal: Kept<BankProposal>) => Result<Decision> | Promise<Result<Decision>>,
  stands: readonly Write[],
): Promise<Result<Kept<BankProposal>>> {
  const id = parseProposalId(input.id);
  if (!id) return refuse('ID_INVALID', 'input.id', { type: 'BankProposal' });
  const before = await bankProposalOf(context.table, id);
  if (!before) return refuse('NOT_FOUND', 'input.id');
  return alter(context, input, {
    kind: proposalKind,
    before,
    action,
    subject: proposalSubject(before.data),
    decide: () => decide(before),
    announce: announceProposal,
    alongside: (after) => [...onDesk(before.data, after), ...stands],
  });
}
