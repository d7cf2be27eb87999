/**
 * A proposal for the bank: a new item, or a new version of one, by the manager of a unit; BKPP approves, returns
 * or rejects it. docs/domain.md 6.2 (BankItem), docs/decisions/activity-bank.md.
 */
import * as z from 'zod';
import { type Instant, instantSchema, type PlainDate, plainDateSchema } from '../../platform/period.ts';
import { ok, refuse, type Result } from '../../platform/result.ts';
import { bankCodeSchema, bankContentSchema } from './rules.ts';

export const proposalStatuses = ['PROPOSED', 'RETURNED', 'APPROVED', 'REJECTED', 'WITHDRAWN'] as const;
export type ProposalStatus = (typeof proposalStatuses)[number];

export const proposalSchema = z.object({
  proposalId: z.uuid(),
  status: z.enum(proposalStatuses),
  statusSince: instantSchema,
  /** Whose manager proposes. */
  unitId: z.uuid(),
  unitPath: z.string(),
  /** The manager who wrote it last, and everybody who ever did: none of them decides on it. */
  proposedBy: z.uuid(),
  writtenBy: z.array(z.uuid()),
  proposedAt: instantSchema,
  proposedOn: plainDateSchema,
  /** The item's code; of a new item what its proposer would call it, if they would. */
  code: bankCodeSchema.nullable(),
  /** The version that it would follow; null of a new item. */
  revises: z.int().positive().nullable(),
  content: bankContentSchema,
  reason: z.string(),
  decidedBy: z.string().nullable(),
  decidedAt: instantSchema.nullable(),
  /** Why it was returned, rejected or withdrawn. */
  note: z.string().nullable(),
  /** What its approval made. */
  approved: z.object({ code: bankCodeSchema, version: z.int().positive() }).nullable(),
});
export type BankProposal = z.infer<typeof proposalSchema>;

/** The state table of docs/domain.md 6.2. Written anew, it waits for BKPP again. */
export const proposalTransitions = {
  edit: { from: ['PROPOSED', 'RETURNED'], to: 'PROPOSED' },
  return: { from: ['PROPOSED'], to: 'RETURNED' },
  approve: { from: ['PROPOSED'], to: 'APPROVED' },
  reject: { from: ['PROPOSED'], to: 'REJECTED' },
  withdraw: { from: ['PROPOSED', 'RETURNED'], to: 'WITHDRAWN' },
} as const satisfies Record<string, { from: readonly ProposalStatus[]; to: ProposalStatus }>;
export type ProposalStep = keyof typeof proposalTransitions;

/** Whether a step may be taken from a proposal's status. Refuses: STATE_INVALID. */
export function proposalStep({ status }: BankProposal, name: ProposalStep): Result<ProposalStatus> {
  const { from, to } = proposalTransitions[name];
  if ((from as readonly ProposalStatus[]).includes(status)) return ok(to);
  return refuse('STATE_INVALID', 'input.id', { status, needed: from.join(' / ') });
}

/** What a manager writes. */
export type Written = Pick<BankProposal, 'code' | 'revises' | 'content' | 'reason'>;

/** A proposal as it begins: of which unit, by whom, when. */
export const proposalOf = (
  written: Written,
  of: Pick<BankProposal, 'proposalId' | 'unitId' | 'unitPath' | 'proposedBy'>,
  at: Instant,
  proposedOn: PlainDate,
): BankProposal => ({
  ...written,
  ...of,
  proposedOn,
  status: 'PROPOSED',
  statusSince: at,
  writtenBy: [of.proposedBy],
  proposedAt: at,
  decidedBy: null,
  decidedAt: null,
  note: null,
  approved: null,
});

/** A proposal written anew. Refuses: STATE_INVALID. */
export function rewrite(
  before: BankProposal,
  written: Written,
  by: string,
  at: Instant,
): Result<BankProposal> {
  const status = proposalStep(before, 'edit');
  if (!status.ok) return status;
  const writtenBy = [...new Set([...before.writtenBy, by])];
  const since = before.status === status.value ? before.statusSince : at;
  return ok({ ...before, ...written, status: status.value, statusSince: since, proposedBy: by, writtenBy });
}

/** A proposal that its manager takes back. Refuses: STATE_INVALID. */
export function withdraw(before: BankProposal, note: string | null, at: Instant): Result<BankProposal> {
  const status = proposalStep(before, 'withdraw');
  if (!status.ok) return status;
  return ok({ ...before, status: status.value, statusSince: at, note });
}

/**
 * A proposal that BKPP decided on; nobody decides on what they wrote themselves (I11). Refuses: STATE_INVALID,
 * BANK_PROPOSAL_OWN.
 */
export function decide(
  before: BankProposal,
  step: Extract<ProposalStep, 'return' | 'approve' | 'reject'>,
  by: { readonly id: string; readonly at: Instant; readonly note: string | null },
): Result<BankProposal> {
  const status = proposalStep(before, step);
  if (!status.ok) return status;
  if (before.writtenBy.includes(by.id)) return refuse('BANK_PROPOSAL_OWN', 'input.id');
  const { id: decidedBy, at, note } = by;
  return ok({ ...before, status: status.value, statusSince: at, decidedBy, decidedAt: at, note });
}
