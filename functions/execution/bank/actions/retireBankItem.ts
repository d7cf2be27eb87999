import * as z from 'zod';
import { alter, type Decision, type Edit } from '../../../platform/alter.ts';
import type { Context } from '../../../platform/context.ts';
import { parseInput } from '../../../platform/input.ts';
import { readNote } from '../../../platform/note.ts';
import { plainDateSchema, today } from '../../../platform/period.ts';
import { ok, type Result, refuse } from '../../../platform/result.ts';
import { officeStands } from '../../../organisation/appointment/store.ts';
import { announceBankItem, type BankItemEvent } from '../events.ts';
import { type BankRecord, withLastDay } from '../rules.ts';
import { bankItemKind, bankRecordOf, forgetBank, parseBankItemId } from '../store.ts';
import { type SeenBankItem, seenOn } from './readBank.ts';

const inputSchema = z.object({ lastDay: plainDateSchema.nullable() });

/** Decides that an item ends on a day, with the reason. Refuses: NOTE_REQUIRED, BANK_LAST_DAY, BANK_ITEM_ENDED. */
function ending({ table, clock }: Context, before: BankRecord, lastDay: string | null, note: string) {
  const input = parseInput(inputSchema, { lastDay }, ['input']);
  if (!input.ok) return input;
  const reason = readNote(note, 'input.note');
  if (!reason.ok) return reason;
  const day = today(clock);
  const after = withLastDay(before, input.value.lastDay ?? day, reason.value, day);
  if (!after.ok) {
    const [{ code, params }] = after.problems;
    return refuse(code, code === 'BANK_LAST_DAY' ? 'input.lastDay' : 'input.id', params);
  }
  const event: BankItemEvent = 'bankItemRetired';
  return ok({ after: after.value, event, afterwards: async () => forgetBank(table) });
}

/**
 * Gives an item its last day, today unless told otherwise: what was done up to it is still entered and counts, what
 * is done later is not recorded by it. `expectedVersion` is the item's `dataVersion`. Refuses: ID_INVALID, NOT_FOUND,
 * NOT_ALLOWED for anyone but BKPP, VERSION_BEHIND, NOTE_REQUIRED, BANK_LAST_DAY, BANK_ITEM_ENDED.
 */
export async function retireBankItem(
  context: Context,
  input: Edit & { readonly lastDay: string | null; readonly note: string },
): Promise<Result<SeenBankItem>> {
  const code = parseBankItemId(input.id);
  if (!code) return refuse('ID_INVALID', 'input.id', { type: 'BankItem' });
  const before = await bankRecordOf(context.table, code);
  if (!before) return refuse('NOT_FOUND', 'input.id');
  const stands = await officeStands(context, 'BKPP');
  const seen = ({ data, version }: typeof before) =>
    seenOn({ ...data, dataVersion: version }, today(context.clock));
  const altered = await alter<BankRecord, BankItemEvent, Decision<BankRecord, BankItemEvent>>(
    context,
    input,
    {
      kind: bankItemKind,
      before,
      action: 'bank.retire',
      subject: {},
      decide: () => ending(context, before.data, input.lastDay, input.note),
      announce: announceBankItem,
      alongside: () => stands,
    },
  );
  if (altered.ok) return ok(seen(altered.value));
  const [first, ...rest] = altered.problems.map((problem) =>
    problem.current ? { ...problem, current: seen(problem.current as typeof before) } : problem,
  );
  return first ? { ok: false, problems: [first, ...rest] } : altered;
}
