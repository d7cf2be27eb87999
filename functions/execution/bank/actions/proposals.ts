/** Proposals for the bank as a unit's manager makes them: new items, and new versions of items. */
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
import { readNote } from '../../../platform/note.ts';
import { today } from '../../../platform/period.ts';
import { check, ok, type Result, refuse } from '../../../platform/result.ts';
import { getItem } from '../../../platform/table.ts';
import { officeStands } from '../../../organisation/appointment/store.ts';
import { placeOfUnit } from '../../../organisation/unit/rules.ts';
import { parseUnitId, unitsOf } from '../../../organisation/unit/store.ts';
import { isOver } from '../../../organisation/validity/rules.ts';
import { announceProposal } from '../events.ts';
import { type BankProposal, proposalOf, rewrite, withdraw, type Written } from '../proposal.ts';
import { bankCodeSchema, contentProblems, newestOf, sameContent, writtenContentSchema } from '../rules.ts';
import { bankRecordOf, onDesk, parseBankItemId, proposalKey, proposalKind } from '../store.ts';
import { alterProposal } from './alter.ts';

const LONGEST_REASON = 1000;
const writtenSchema = z.object({
  revises: z.string().nullable(),
  code: bankCodeSchema.nullable(),
  content: writtenContentSchema,
});

/**
 * What a manager writes, held against the bank of now. Refuses: INPUT_*, NOTE_REQUIRED without a reason, ID_INVALID,
 * NOT_FOUND, BANK_ITEM_ENDED, BANK_SAME, BANK_CODE_TAKEN, BANK_FAMILY, BANK_NORM.
 */
async function readWritten(
  context: Context,
  given: { readonly reason: string; readonly content: unknown },
): Promise<Result<Written>> {
  const input = parseInput(writtenSchema, given, ['input']);
  if (!input.ok) return input;
  const reason = readNote(given.reason, 'input.reason', LONGEST_REASON);
  if (!reason.ok) return reason;
  const { revises, code: wished, content } = input.value;
  const sound = check(contentProblems(content, ['input', 'content']), null);
  if (!sound.ok) return sound;
  const code = revises === null ? wished : parseBankItemId(revises);
  if (revises !== null && !code) return refuse('ID_INVALID', 'input.revises', { type: 'BankItem' });
  const item = code ? await bankRecordOf(context.table, code) : null;
  if (revises === null && item) return refuse('BANK_CODE_TAKEN', 'input.code', { code: item.data.code });
  if (revises === null) return ok({ code, revises: null, content, reason: reason.value });
  if (!item) return refuse('NOT_FOUND', 'input.revises');
  const { lastDay } = item.data;
  const newest = newestOf(item.data);
  const params = { code: item.data.code, version: newest.version };
  if (lastDay) return refuse('BANK_ITEM_ENDED', 'input.revises', { code: params.code, date: lastDay });
  if (sameContent(newest, content)) return refuse('BANK_SAME', 'input.content', params);
  return ok({ code: params.code, revises: newest.version, content, reason: reason.value });
}

/** What a manager proposes, for which unit. */
interface Proposing {
  readonly idempotencyKey: string;
  readonly unitId: string;
  readonly revises: string | null;
  readonly code: string | null;
  readonly content: unknown;
  readonly reason: string;
}

/** The proposal as it begins, and what gives the right to it. */
async function begun(context: Context, given: Proposing, proposalId: string) {
  const { actor, table, clock } = context;
  if (actor.kind !== 'PERSON') return refuse('NOT_ALLOWED');
  const unitId = parseUnitId(given.unitId);
  if (!unitId) return refuse('ID_INVALID', 'input.unitId', { type: 'Unit' });
  const [unit] = await unitsOf(table, [unitId]);
  const day = today(clock);
  if (!unit || isOver(unit.data, day)) return refuse('NOT_FOUND', 'input.unitId');
  const { path: unitPath } = placeOfUnit(unit.data, day);
  const where = ['input', 'unitId'];
  const authority = await authorise(context, 'bankProposal.propose', { unitPath }, where);
  if (!authority.ok) return authority;
  const written = await readWritten(context, given);
  if (!written.ok) return written;
  const by = { proposalId, unitId, unitPath, proposedBy: actor.employeeId };
  const after = proposalOf(written.value, by, clock.now(), day);
  return ok({ after, authority: authority.value });
}

async function start(context: Context, given: Proposing, once: Once, proposalId: string) {
  const proposal = await begun(context, given, proposalId);
  if (!proposal.ok) return proposal;
  const { after, authority } = proposal.value;
  const event = announceProposal('bankItemProposed', after);
  const change = { kind: proposalKind, key: proposalKey(after), before: null, after, event };
  const committed = await commitAs(context, authority, {
    at: after.proposedAt,
    once: [once],
    changes: [{ ...change, onConflict: conflict }],
    writes: [...onDesk(null, after), ...(await officeStands(context, 'MANAGER'))],
  });
  return committed.ok ? ok(committed.value[0] as Kept<BankProposal>) : committed;
}

const keySchema = z.object({ idempotencyKey: z.uuid() });

/**
 * Proposes a new item, or a new version of one (`revises`), for a unit; it lies on BKPP's desk from now on. The same
 * key with the same content answers the first proposal. Refuses: NOT_ALLOWED for anyone but the unit's manager,
 * NOT_FOUND (unit, item), IDEMPOTENCY_CONFLICT, and as `readWritten`.
 */
export async function proposeBankItem(
  context: Context,
  given: Proposing,
): Promise<Result<Kept<BankProposal>>> {
  if (context.actor.kind !== 'PERSON') return refuse('NOT_ALLOWED');
  const key = parseInput(keySchema, given, ['input']);
  if (!key.ok) return key;
  const { idempotencyKey, ...content } = given;
  const proposalId = context.newId();
  const once: Once = {
    scope: context.actor.employeeId,
    key: idempotencyKey,
    content: { action: 'proposeBankItem', ...content },
    answer: proposalKey({ proposalId }),
  };
  return creatingOnce(
    context.table,
    once,
    () => start(context, given, once, proposalId),
    async (at) => {
      const item = await getItem(context.table, at);
      if (!item) throw new Error('a creation is on record whose proposal is not');
      return readItem(proposalKind, item);
    },
  );
}

/** A proposal that a manager writes anew, as they saw it. */
type Rewriting = Edit & Omit<Proposing, 'idempotencyKey' | 'unitId'>;

/**
 * Writes a proposal anew: one that waits, or one that was returned, which waits for BKPP again. Refuses:
 * STATE_INVALID, VERSION_BEHIND, NOT_ALLOWED for anyone but the unit's manager, and as `readWritten`.
 */
export const editBankProposal = async (
  context: Context,
  given: Rewriting,
): Promise<Result<Kept<BankProposal>>> =>
  alterProposal(
    context,
    given,
    'bankProposal.edit',
    async ({ data }) => {
      const written = await readWritten(context, given);
      if (!written.ok) return written;
      const by = actorRef(context.actor).id;
      const after = rewrite(data, written.value, by, context.clock.now());
      return after.ok ? ok({ after: after.value, event: 'bankProposalEdited' }) : after;
    },
    await officeStands(context, 'MANAGER'),
  );

/** Takes a proposal back before BKPP has decided. Refuses: STATE_INVALID, VERSION_BEHIND, NOTE_REQUIRED, NOT_ALLOWED. */
export const withdrawBankProposal = async (
  context: Context,
  input: Edit & { readonly note: string },
): Promise<Result<Kept<BankProposal>>> =>
  alterProposal(
    context,
    input,
    'bankProposal.withdraw',
    ({ data }) => {
      const note = readNote(input.note, 'input.note');
      if (!note.ok) return note;
      const after = withdraw(data, note.value, context.clock.now());
      return after.ok ? ok({ after: after.value, event: 'bankProposalWithdrawn' }) : after;
    },
    await officeStands(context, 'MANAGER'),
  );
