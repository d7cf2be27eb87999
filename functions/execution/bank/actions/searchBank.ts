import { authorise } from '../../../platform/access.ts';
import type { Context } from '../../../platform/context.ts';
import { type Page, type PageArgs, pageInMemory } from '../../../platform/page.ts';
import { type PlainDate, today } from '../../../platform/period.ts';
import { ok, type Result, refuse } from '../../../platform/result.ts';
import { employeeOf } from '../../../organisation/employee/store.ts';
import { fitsFamily } from '../rules.ts';
import { type BankIndex, type Hit, indexOf, searchIn, searchText, searchWords } from '../search.ts';
import { type Bank, bankOf } from '../store.ts';
import { type SeenBankItem, seenOn } from './readBank.ts';

const LONGEST_SEARCH = 100;
const MOST_HITS = 50;

/** Of which positions items are wanted (of a family, of the caller's own, or of all), and on which day; today's if none. */
interface Whose {
  readonly family?: string | null;
  readonly allFamilies: boolean;
  readonly on?: PlainDate | null;
}

/** The family of the caller's position; null of who has none. */
async function ownFamily({ actor, table }: Context): Promise<string | null> {
  const caller = actor.kind === 'PERSON' ? await employeeOf(table, actor.employeeId) : null;
  return caller?.data.position.family ?? null;
}

type Found = SeenBankItem & { readonly searchText: string };
/** The items in use on a day, made ready for searching: once for a bank as it was read, and a day. */
interface Ready {
  readonly items: readonly Found[];
  readonly index: () => BankIndex<Found>;
}
const ready = new WeakMap<Bank, Map<PlainDate, Ready>>();
/** As many days are kept ready: today, and those that people enter afterwards. */
const MOST_DAYS = 10;

function readyOn(bank: Bank, day: PlainDate): Ready {
  const days = ready.get(bank) ?? new Map<PlainDate, Ready>();
  const known = days.get(day);
  if (known) return known;
  const items = [...bank.values()].flatMap((entry): Found[] => {
    const item = seenOn(entry, day);
    return item.state === 'ACTIVE' ? [{ ...item, searchText: searchText(item) }] : [];
  });
  let index: BankIndex<Found> | undefined;
  const made = { items, index: () => (index ??= indexOf(items)) };
  if (days.size >= MOST_DAYS) days.clear();
  ready.set(bank, days.set(day, made));
  return made;
}

const tooLong = (search: string, field: string) =>
  search.length > LONGEST_SEARCH ? refuse('INPUT_TOO_LONG', field, { max: LONGEST_SEARCH }) : null;

/**
 * A page of the bank items in use in which every word of a search occurs as a part of a word, in the order of their
 * codes. Refuses: INPUT_TOO_LONG, PAGE_*, CURSOR_INVALID for a cursor of another search.
 */
export async function listBankItems(
  context: Context,
  wanted: PageArgs & Whose & { readonly search?: string | null },
): Promise<Result<Page<SeenBankItem>>> {
  const authority = await authorise(context, 'bank.read', {});
  if (!authority.ok) return authority;
  const search = wanted.search ?? '';
  const long = tooLong(search, 'search');
  if (long) return long;
  const family = wanted.allFamilies ? null : (wanted.family ?? (await ownFamily(context)));
  const day = wanted.on ?? today(context.clock);
  const { items } = readyOn(await bankOf(context.table, context.clock), day);
  const words = searchWords(search);
  const rows = items.filter(
    (item) =>
      (family === null || fitsFamily(item, family)) && words.every((word) => item.searchText.includes(word)),
  );
  return pageInMemory({ list: 'bank', family, words, day }, rows, wanted, ({ code }) => code);
}

/**
 * The bank items in use that a text finds while it is typed, the best first, at most 50: those that the position (of
 * `family`, or the caller's own) may record, or all with these before the rest. Refuses: INPUT_TOO_LONG, PAGE_SIZE.
 */
export async function searchBank(
  context: Context,
  { text, first, ...wanted }: Whose & { readonly text: string; readonly first: number },
): Promise<Result<readonly Hit<SeenBankItem>[]>> {
  const authority = await authorise(context, 'bank.read', {});
  if (!authority.ok) return authority;
  const long = tooLong(text, 'text');
  if (long) return long;
  if (first < 1 || first > MOST_HITS) return refuse('PAGE_SIZE', 'first', { min: 1, max: MOST_HITS });
  const [family, bank] = await Promise.all([
    wanted.family ?? ownFamily(context),
    bankOf(context.table, context.clock),
  ]);
  const day = wanted.on ?? today(context.clock);
  const hits = searchIn(readyOn(bank, day).index(), text, family, Infinity);
  const isWanted = ({ item }: Hit<SeenBankItem>) =>
    wanted.allFamilies || family === null || fitsFamily(item, family);
  return ok(hits.filter(isWanted).slice(0, first));
}
