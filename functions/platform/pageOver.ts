/** Pages over several lists one after the other, filled with what a filter keeps: of what many are read to find few. */
import type { Item } from './item.ts';
import type { List } from './keys.ts';
import {
  type Direction,
  directionOf,
  type Filter,
  liesIn,
  type Page,
  type PageArgs,
  pageFrom,
  type Place,
  placeOf,
  rowOf,
  writeCursor,
} from './page.ts';
import { ok, type Result, refuse } from './result.ts';
import { getItem, queryPage, type Table } from './table.ts';

/** Rows of lists; `name` says which they are, whatever lists they lie in today. */
export interface Over<T> {
  readonly name: object;
  readonly lists: readonly List[];
  readonly read: (item: Item) => T;
  readonly filter: Filter<T>;
}

/** In which of the lists a row stands, and where; null when it is in none of them any more. */
async function placeAmong(
  table: Table,
  lists: readonly List[],
  { PK, SK }: Place,
): Promise<{ readonly at: number; readonly place: Place } | null> {
  const item = PK && SK ? await getItem(table, { PK, SK }) : null;
  if (!item) return null;
  const at = lists.findIndex((list) => liesIn(list, placeOf(list, item)));
  const list = lists[at];
  return list ? { at, place: placeOf(list, item) } : null;
}

/** Goes through a list until enough is found: a page of a few at first, then twice as many each time. */
async function collect<T>(
  table: Table,
  list: List,
  { read, filter }: Over<T>,
  { size, backwards }: Direction,
  from: Place | undefined,
  found: Item[],
): Promise<void> {
  let [after, limit] = [from, size + 1];
  do {
    const page = await queryPage(table, list, { limit, backwards, ...(after && { after }) });
    found.push(...page.items.filter((item) => filter.keep(read(item))));
    [after, limit] = [page.next, limit * 2];
  } while (after && found.length <= size);
}

/** One page of what a filter keeps of some lists, as long as there is as much. Refuses a bad size or cursor. */
export async function pageOver<T>(table: Table, over: Over<T>, args: PageArgs): Promise<Result<Page<T>>> {
  const rows = { ...over.name, filter: over.filter.name };
  const direction = directionOf(rows, args, (row) => Object.keys(row).sort().join() === 'PK,SK');
  if (!direction.ok) return direction;
  const { backwards, after, size } = direction.value;
  const lists = backwards ? over.lists.toReversed() : over.lists;
  const from = after ? await placeAmong(table, lists, after) : { at: 0, place: undefined };
  if (!from) return refuse('CURSOR_INVALID', backwards ? 'before' : 'after');
  const found: Item[] = [];
  for (const [at, list] of lists.entries()) {
    if (at < from.at || found.length > size) continue;
    await collect(table, list, over, direction.value, at === from.at ? from.place : undefined, found);
  }
  const edgeOf = (item: Item) => ({ cursor: writeCursor(rows, rowOf(item)), node: over.read(item) });
  return ok(pageFrom(found, found.length > size, direction.value, edgeOf));
}
