import { authorise } from '../../../platform/access.ts';
import type { Context } from '../../../platform/context.ts';
import { type PlainDate, today } from '../../../platform/period.ts';
import { ok, type Result, refuse } from '../../../platform/result.ts';
import { type BankItem, itemOn } from '../rules.ts';
import { type BankEntry, bankOf, bankRecordOf, parseBankItemId } from '../store.ts';

/** An item as it stands on a day, with all its versions and the version that an edit must name. */
export type SeenBankItem = BankItem & Pick<BankEntry, 'versions' | 'retirementNote' | 'dataVersion'>;

/** What is shown of an item on a day. */
export const seenOn = (entry: BankEntry, day: PlainDate): SeenBankItem => ({
  ...itemOn(entry, day),
  versions: entry.versions,
  retirementNote: entry.retirementNote,
  dataVersion: entry.dataVersion,
});

/**
 * Reads a bank item by id, retired ones too; one that the process does not know yet is looked for in the table.
 * Refuses: ID_INVALID, NOT_FOUND.
 */
export async function readBankItem(context: Context, id: string): Promise<Result<SeenBankItem>> {
  const code = parseBankItemId(id);
  if (!code) return refuse('ID_INVALID', 'id', { type: 'BankItem' });
  const authority = await authorise(context, 'bank.read', {});
  if (!authority.ok) return authority;
  const known = (await bankOf(context.table, context.clock)).get(code);
  if (known) return ok(seenOn(known, today(context.clock)));
  const kept = await bankRecordOf(context.table, code);
  return kept
    ? ok(seenOn({ ...kept.data, dataVersion: kept.version }, today(context.clock)))
    : refuse('NOT_FOUND', 'id');
}
