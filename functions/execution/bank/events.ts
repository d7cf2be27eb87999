/** What leaves the system about the activity bank: codes, versions and days, and how a proposal stands. */
import * as z from 'zod';
import { unitId as unitNodeId } from '../../organisation/unit/store.ts';
import { nodeId } from '../../platform/nodeId.ts';
import { type Announcement, idSchema, outward } from '../../platform/outward.ts';
import { type BankProposal, proposalStatuses } from './proposal.ts';
import { type BankRecord, newestOf } from './rules.ts';

const aboutItem = () =>
  z.strictObject({
    bankItemId: idSchema,
    code: z.string(),
    version: z.int().describe('The newest version.'),
    from: z.iso.date().describe('The first day on which the newest version counts.'),
    lastDay: z.iso.date().nullable().describe('The last day on which the item is in use.'),
  });

export const bankItemEvents = outward(aboutItem, 'bankItemId', {
  bankItemAdded: 'BKPP took an item into the activity bank.',
  bankItemRevised: 'BKPP approved a new version of a bank item; until its first day the one before counts.',
  bankItemRetired: 'A bank item has a last day: nothing done later is recorded by it.',
});
export type BankItemEvent = keyof typeof bankItemEvents;

const aboutProposal = () =>
  z.strictObject({
    proposalId: idSchema,
    unitId: idSchema.describe('The unit whose manager proposes.'),
    status: z.enum(proposalStatuses),
    code: z.string().nullable().describe('The code of the item; of a new one as proposed or approved.'),
  });

export const bankProposalEvents = outward(aboutProposal, 'proposalId', {
  bankItemProposed: 'The manager of a unit proposed a bank item, or a new version of one.',
  bankProposalEdited: 'The manager wrote a proposal anew: it waits for BKPP.',
  bankProposalWithdrawn: 'The manager took a proposal back.',
  bankProposalReturned: 'BKPP gave a proposal back to the manager with a note.',
  bankProposalRejected: 'BKPP rejected a proposal with its reason.',
  bankProposalApproved: 'BKPP approved a proposal: the item, or its new version, is in the bank.',
});
export type BankProposalEvent = keyof typeof bankProposalEvents;

/** Announces what happened to an item. */
export function announceBankItem(type: BankItemEvent, record: BankRecord): Announcement {
  const { code, lastDay } = record;
  const { version, from } = newestOf(record);
  return { type, public: { bankItemId: nodeId('BankItem', code), code, version, from, lastDay } };
}

/** Announces what happened to a proposal. */
export const announceProposal = (type: BankProposalEvent, proposal: BankProposal): Announcement => ({
  type,
  public: {
    proposalId: nodeId('BankProposal', proposal.proposalId),
    unitId: unitNodeId(proposal),
    status: proposal.status,
    code: proposal.approved?.code ?? proposal.code,
  },
});
