/** What BKPP decides on a proposal: it becomes an item or a version of one, is given back, or is rejected. */
import { conflict } from '../../../platform/commit/writes.ts';
import * as z from 'zod';
import { actorRef } from '../../../platform/actor.ts';
import type { Edit } from '../../../platform/alter.ts';
import type { Context } from '../../../platform/context.ts';
import { parseInput } from '../../../platform/input.ts';
import type { Kept } from '../../../platform/item.ts';
import { readNote } from '../../../platform/note.ts';
import { type PlainDate, plainDateSchema, today } from '../../../platform/period.ts';
import { ok, type Problem, type Result, refuse } from '../../../platform/result.ts';
import { officeStands } from '../../../organisation/appointment/store.ts';
import { type BankProposal, decide } from '../proposal.ts';
import { bankCodeSchema, type BankRecord, newestOf, withVersion } from '../rules.ts';
import { bankChange, bankRecordOf, forgetBank } from '../store.ts';
import { alterProposal, type Decision } from './alter.ts';

const inputSchema = z.object({ code: bankCodeSchema.nullable(), from: plainDateSchema.nullable() });

/** Puts a problem of the bank on the field of the approval that it is about. */
function onField({ code, params }: Problem, isNew: boolean): Result<never> {
  const name = code === 'BANK_FROM' ? 'from' : isNew ? 'code' : 'id';
  return refuse(code, ['input', name], params);
}

/** The code by which an item is approved. Refuses: INPUT_REQUIRED, BANK_CODE_FIXED. */
function codeOf({ code, revises }: BankProposal, given: string | null): Result<string> {
  if (revises !== null && given !== null && given !== code)
    return refuse('BANK_CODE_FIXED', 'input.code', { code: code ?? '' });
  const named = given ?? code;
  return named === null ? refuse('INPUT_REQUIRED', 'input.code') : ok(named);
}

/** The item of now that a proposal is for. Refuses: BANK_CODE_TAKEN, BANK_PROPOSAL_BEHIND. */
async function itemFor(
  { table }: Context,
  { revises }: BankProposal,
  code: string,
): Promise<Result<Kept<BankRecord> | null>> {
  const before = await bankRecordOf(table, code);
  if (revises === null) return before ? refuse('BANK_CODE_TAKEN', 'input.code', { code }) : ok(null);
  const version = before ? newestOf(before.data).version : 0;
  return version === revises ? ok(before) : refuse('BANK_PROPOSAL_BEHIND', 'input.id', { code, version });
}

interface Approval {
  readonly code: string | null;
  readonly from: PlainDate | null;
}

async function approve(
  context: Context,
  { data: proposal }: Kept<BankProposal>,
  { code: given, from }: Approval,
): Promise<Result<Decision>> {
  const { clock, table } = context;
  const [{ id }, at] = [actorRef(context.actor), clock.now()];
  const decided = decide(proposal, 'approve', { id, at, note: null });
  if (!decided.ok) return decided;
  const code = codeOf(proposal, given);
  if (!code.ok) return code;
  const before = await itemFor(context, proposal, code.value);
  if (!before.ok) return before;
  const by = { approvedAt: at, approvedBy: id, proposalId: proposal.proposalId };
  const begins = { from, today: today(clock), by };
  const item = withVersion(code.value, before.value?.data ?? null, proposal.content, begins);
  if (!item.ok) return onField(item.problems[0], before.value === null);
  const params = { code: code.value };
  const faster = (): Problem => ({ code: 'BANK_CODE_TAKEN', field: ['input', 'code'], params });
  const approved = { code: code.value, version: newestOf(item.value).version };
  return ok({
    after: { ...decided.value, approved },
    event: 'bankProposalApproved',
    changes: [
      before.value
        ? bankChange(before.value, item.value, 'bankItemRevised', conflict)
        : bankChange(null, item.value, 'bankItemAdded', faster),
    ],
    afterwards: async () => forgetBank(table),
  });
}

/**
 * Approves a proposal: a new item by `code` (the proposer's own where none is given), or a version of an item that
 * counts from a day on, tomorrow at the earliest. Refuses: STATE_INVALID, VERSION_BEHIND, BANK_PROPOSAL_OWN,
 * BANK_CODE_TAKEN, BANK_CODE_FIXED, BANK_PROPOSAL_BEHIND when the item has another version by now, BANK_FROM,
 * BANK_ITEM_ENDED, BANK_SAME, NOT_ALLOWED for anyone but BKPP.
 */
export async function approveBankProposal(
  context: Context,
  given: Edit & { readonly code: string | null; readonly from: string | null },
): Promise<Result<Kept<BankProposal>>> {
  const input = parseInput(inputSchema, given, ['input']);
  if (!input.ok) return input;
  const decided = (proposal: Kept<BankProposal>) => approve(context, proposal, input.value);
  return alterProposal(context, given, 'bankProposal.decide', decided, await officeStands(context, 'BKPP'));
}

const decideWithNote = async (
  context: Context,
  input: Edit & { readonly note: string },
  step: 'return' | 'reject',
): Promise<Result<Kept<BankProposal>>> =>
  alterProposal(
    context,
    input,
    'bankProposal.decide',
    ({ data }) => {
      const note = readNote(input.note, 'input.note');
      if (!note.ok) return note;
      const by = { id: actorRef(context.actor).id, at: context.clock.now(), note: note.value };
      const after = decide(data, step, by);
      const event = step === 'return' ? 'bankProposalReturned' : 'bankProposalRejected';
      return after.ok ? ok({ after: after.value, event }) : after;
    },
    await officeStands(context, 'BKPP'),
  );

/** Gives a proposal back to its manager, on whose desk it lies. Refuses: NOTE_REQUIRED, STATE_INVALID, BANK_PROPOSAL_OWN. */
export const returnBankProposal = (context: Context, input: Edit & { readonly note: string }) =>
  decideWithNote(context, input, 'return');

/** Rejects a proposal with the reason. Refuses as `returnBankProposal`. */
export const rejectBankProposal = (context: Context, input: Edit & { readonly note: string }) =>
  decideWithNote(context, input, 'reject');
