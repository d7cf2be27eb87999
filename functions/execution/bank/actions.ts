import { authorise } from '../../platform/access.ts';
import type { Context } from '../../platform/context.ts';
import { type Page, type PageArgs, pageInMemory } from '../../platform/page.ts';
import { ok, type Result, refuse } from '../../platform/result.ts';
import { employeeOf } from '../../organisation/employee/store.ts';
import { type BankItem, fitsFamily, searchWords } from './rules.ts';
import { bankOf, parseBankItemId } from './store.ts';

const LONGEST_SEARCH = 100;

/** What of the bank is wanted: by words, and of a position family or of all. */
export interface BankSearch extends PageArgs {
  readonly search?: string | null;
  readonly family?: string | null;
  readonly allFamilies: boolean;
}

/** The family asked for, or that of the caller's own position; null: of every family. */
async function familyOf(
  { actor, table }: Context,
  { family, allFamilies }: BankSearch,
): Promise<string | null> {
  if (allFamilies) return null;
  if (family) return family;
  const caller = actor.kind === 'PERSON' ? await employeeOf(table, actor.employeeId) : null;
  return caller?.data.position.family ?? null;
}

/**
 * A page of the active bank items in which every word of a search occurs, in the order of their
 * codes. Refuses: INPUT_TOO_LONG, PAGE_*, CURSOR_INVALID for a cursor of another search.
 */
export async function searchBank(context: Context, wanted: BankSearch): Promise<Result<Page<BankItem>>> {
  const authority = await authorise(context, 'bank.read', {});
  if (!authority.ok) return authority;
  const search = wanted.search ?? '';
  if (search.length > LONGEST_SEARCH) return refuse('INPUT_TOO_LONG', 'search', { max: LONGEST_SEARCH });
  const [family, bank] = await Promise.all([familyOf(context, wanted), bankOf(context.table, context.clock)]);
  const words = searchWords(search);
  const rows = [...bank.values()].filter(
    (item) =>
      item.state === 'ACTIVE' &&
      (family === null || fitsFamily(item, family)) &&
      words.every((word) => item.searchText.includes(word)),
  );
  return pageInMemory({ list: 'bank', family, words }, rows, wanted, ({ code }) => code);
}

/** Reads a bank item by id, retired ones too. Refuses: ID_INVALID, NOT_FOUND. */
export async function readBankItem(context: Context, id: string): Promise<Result<BankItem>> {
  const code = parseBankItemId(id);
  if (!code) return refuse('ID_INVALID', 'id', { type: 'BankItem' });
  const authority = await authorise(context, 'bank.read', {});
  if (!authority.ok) return authority;
  const item = (await bankOf(context.table, context.clock)).get(code);
  return item ? ok(item) : refuse('NOT_FOUND', 'id');
}
