/**
 * Pages of a list: `first`/`after` or `last`/`before`, 1 to 100, with cursors that are opaque and
 * belong to one list and filter; another list's cursor is refused. A cursor holds ids and no name:
 * clients log it. docs/architecture.md 6, docs/decisions/cursors.md.
 */
import * as z from 'zod';
import { hashOf } from './commit/hash.ts';
import type { Item } from './item.ts';
import type { List } from './keys.ts';
import { ok, type Result, refuse } from './result.ts';
import { getItem, queryPage, type Table } from './table.ts';

export interface PageArgs {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly last?: number | null;
  readonly before?: string | null;
}

export interface Page<T> {
  readonly edges: readonly { readonly cursor: string; readonly node: T }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

const MAX_PAGE = 100;
const DEFAULT_PAGE = 25;

/** Where a row stands: the attributes that a page goes on from. */
export type Place = Record<string, string>;

/** Key attributes that place an item in a list. */
const placeNames = ({ index }: List) => ['PK', 'SK', ...(index ? [`${index}PK`, `${index}SK`] : [])];

export const placeOf = (list: List, item: Item): Place =>
  Object.fromEntries(placeNames(list).map((name) => [name, String(item[name])]));

/** Whether a place lies in a list: from anywhere else DynamoDB refuses to go on, with a fault. */
export function liesIn(list: List, place: Place): boolean {
  const [partition, sort] = list.index ? [`${list.index}PK`, `${list.index}SK`] : ['PK', 'SK'];
  const names = placeNames(list);
  const whole = Object.keys(place).length === names.length && names.every((name) => place[name]);
  const at = place[sort] ?? '';
  const [from, to] = list.between ?? [at, at];
  const inRange = from <= at && at <= to && at.startsWith(list.prefix ?? '');
  return whole && place[partition] === list.partition && inRange;
}

/** What a cursor of a list holds: the row's own key. That of an index has names in it, and is read again. */
export const rowOf = ({ PK, SK }: Item): Place => ({ PK, SK });

/** Where to go on: the row's place in the list; null when it is not a row of the list. */
async function placeAgain(table: Table, list: List, { PK, SK }: Place): Promise<Place | null> {
  if (!PK || !SK) return null;
  const item = list.index ? await getItem(table, { PK, SK }) : ({ PK, SK } as Item);
  const place = item && placeOf(list, item);
  return place && liesIn(list, place) ? place : null;
}

/** What a cursor is bound to: a list and its filter, so that it cannot be carried to another. */
const stampOf = (rows: unknown): string => hashOf(rows).slice(0, 16);

const cursorSchema = z.tuple([z.string(), z.record(z.string(), z.string())]);

export const writeCursor = (rows: unknown, place: Place): string =>
  Buffer.from(JSON.stringify([stampOf(rows), place])).toString('base64url');

function readCursor(rows: unknown, cursor: string): Place | null {
  try {
    const [stamp, place] = cursorSchema.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')));
    return stamp === stampOf(rows) ? place : null;
  } catch {
    return null;
  }
}

/** The cursor of an item in a list. */
export const cursorOf = (list: List, item: Item): string => writeCursor(list, rowOf(item));

export interface Direction {
  readonly size: number;
  readonly backwards: boolean;
  readonly after: Place | undefined;
}

export function directionOf(
  rows: unknown,
  args: PageArgs,
  isPlace: (place: Place) => boolean,
): Result<Direction> {
  const given = (arg: unknown) => arg !== null && arg !== undefined;
  const backwards = given(args.last) || given(args.before);
  if (backwards && (given(args.first) || given(args.after))) return refuse('PAGE_BOTH_WAYS', 'first');
  const size = (backwards ? args.last : args.first) ?? DEFAULT_PAGE;
  const cursor = backwards ? args.before : args.after;
  if (!Number.isInteger(size) || size < 1 || size > MAX_PAGE) {
    return refuse('PAGE_SIZE', backwards ? 'last' : 'first', { min: 1, max: MAX_PAGE });
  }
  const after = cursor ? readCursor(rows, cursor) : undefined;
  if (after === null || (after && !isPlace(after))) {
    return refuse('CURSOR_INVALID', backwards ? 'before' : 'after');
  }
  return ok({ size, backwards, after });
}

/** A page of the rows found in a direction; there are `more` behind it, be it that one was read, or not. */
export function pageFrom<R, T>(
  found: readonly R[],
  more: boolean,
  { size, backwards, after }: Direction,
  edgeOf: (row: R) => { readonly cursor: string; readonly node: T },
  keep: (node: T) => boolean = () => true,
): Page<T> {
  const shown = found.slice(0, size).map(edgeOf);
  if (backwards) shown.reverse();
  return {
    edges: shown.filter(({ node }) => keep(node)),
    pageInfo: {
      hasNextPage: backwards ? Boolean(after) : more,
      hasPreviousPage: backwards ? more : Boolean(after),
      startCursor: shown[0]?.cursor ?? null,
      endCursor: shown.at(-1)?.cursor ?? null,
    },
  };
}

/** A filter that is no key prefix: pages are read and then thinned out, so that they may be short. */
export interface Filter<T> {
  readonly name: string;
  readonly keep: (node: T) => boolean;
}

/** Items found in a direction, and others in their place among them; of a page that was cut none behind its end. */
function merged(
  list: List,
  { items, next }: Awaited<ReturnType<typeof queryPage>>,
  among: readonly Item[],
  { backwards, after }: Direction,
): Item[] {
  if (among.length === 0) return items;
  const isBefore = (a: string, b: string) => (backwards ? a > b : a < b);
  const end = next && items.at(-1)?.SK;
  const others = among.filter(
    ({ PK, SK }) =>
      liesIn(list, { PK, SK }) && (!after?.SK || isBefore(after.SK, SK)) && (!end || isBefore(SK, end)),
  );
  return [...items, ...others].toSorted((a, b) => (isBefore(a.SK, b.SK) ? -1 : 1));
}

/**
 * One page of a list in one query, and one read before it to go on in an index; `read` turns items into
 * nodes. Items of `among`, which no table holds, stand in their place by their keys. Refuses a bad size or cursor.
 */
export async function pageOf<T>(
  table: Table,
  list: List,
  args: PageArgs,
  read: (item: Item) => T,
  filter?: Filter<T>,
  among: readonly Item[] = [],
): Promise<Result<Page<T>>> {
  const rows = filter ? { ...list, filter: filter.name } : list;
  const direction = directionOf(rows, args, (row) => Object.keys(row).sort().join() === 'PK,SK');
  if (!direction.ok) return direction;
  const { size, backwards, after: row } = direction.value;
  const after = row && (await placeAgain(table, list, row));
  if (after === null) return refuse('CURSOR_INVALID', backwards ? 'before' : 'after');
  const found = await queryPage(table, list, { limit: size + 1, backwards, ...(after && { after }) });
  // DynamoDB cuts a page at 1 MB: then it is short, and says where to go on.
  const rowsFound = merged(list, found, among, direction.value);
  const more = rowsFound.length > size || found.next !== undefined;
  const edgeOf = (item: Item) => ({ cursor: writeCursor(rows, rowOf(item)), node: read(item) });
  return ok(pageFrom(rowsFound, more, direction.value, edgeOf, filter?.keep));
}

/**
 * One page of rows that are held in memory, in the order of their keys; `name` says of which list and
 * filter they are. Refuses a bad size or cursor.
 */
export function pageInMemory<T>(
  name: object,
  rows: readonly T[],
  args: PageArgs,
  keyOf: (row: T) => string,
): Result<Page<T>> {
  const direction = directionOf(name, args, ({ key }) => key !== undefined);
  if (!direction.ok) return direction;
  const { size, backwards, after } = direction.value;
  const from = after?.key;
  const beyond = rows.filter(
    (row) => from === undefined || (backwards ? keyOf(row) < from : keyOf(row) > from),
  );
  const found = backwards ? beyond.reverse() : beyond;
  const edgeOf = (node: T) => ({ cursor: writeCursor(name, { key: keyOf(node) }), node });
  return ok(pageFrom(found, found.length > size, direction.value, edgeOf));
}

/** A page of rows as a page of what they name, read in one go; a row that names nothing leaves the page shorter. */
export async function pageWith<R, T>(
  page: Page<R>,
  read: (rows: readonly R[]) => Promise<readonly (T | null)[]>,
): Promise<Page<T>> {
  const nodes = await read(page.edges.map(({ node }) => node));
  const edges = page.edges.flatMap(({ cursor }, at) => {
    const node = nodes[at];
    return node === null || node === undefined ? [] : [{ cursor, node }];
  });
  return { ...page, edges };
}
