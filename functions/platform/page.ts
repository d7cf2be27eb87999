/**
 * Pages of a list: `first`/`after` or `last`/`before`, 1 to 100, with cursors that are opaque and
 * belong to one list and filter; another list's cursor is refused. docs/architecture.md 6.
 */
import * as z from 'zod';
import { hashOf } from './commit/hash.ts';
import type { Item } from './item.ts';
import type { List } from './keys.ts';
import { ok, type Result, refuse } from './result.ts';
import { queryPage, type Table } from './table.ts';

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

/** Key attributes that place an item in a list. */
const placeOf = (list: List, item: Item): Record<string, string> => {
  const names = ['PK', 'SK', ...(list.index ? [`${list.index}PK`, `${list.index}SK`] : [])];
  return Object.fromEntries(names.map((name) => [name, String(item[name])]));
};

/** What a cursor is bound to: the list, so that it cannot be carried to another. */
const stampOf = (list: List): string => hashOf(list).slice(0, 16);

const cursorSchema = z.tuple([z.string(), z.record(z.string(), z.string())]);

/** The cursor of an item in a list. */
export const cursorOf = (list: List, item: Item): string =>
  Buffer.from(JSON.stringify([stampOf(list), placeOf(list, item)])).toString('base64url');

function readCursor(list: List, cursor: string): Record<string, string> | null {
  try {
    const [stamp, place] = cursorSchema.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')));
    const partition = place[list.index ? `${list.index}PK` : 'PK'];
    return stamp === stampOf(list) && partition === list.partition ? place : null;
  } catch {
    return null;
  }
}

interface Direction {
  readonly size: number;
  readonly backwards: boolean;
  readonly after: Record<string, string> | undefined;
}

function directionOf(list: List, args: PageArgs): Result<Direction> {
  const backwards = args.last !== null && args.last !== undefined;
  if (backwards && args.first) return refuse('PAGE_BOTH_WAYS', 'first');
  const size = (backwards ? args.last : args.first) ?? DEFAULT_PAGE;
  const cursor = backwards ? args.before : args.after;
  if (!Number.isInteger(size) || size < 1 || size > MAX_PAGE) {
    return refuse('PAGE_SIZE', backwards ? 'last' : 'first', { min: 1, max: MAX_PAGE });
  }
  const after = cursor ? readCursor(list, cursor) : undefined;
  if (after === null) return refuse('CURSOR_INVALID', backwards ? 'before' : 'after');
  return ok({ size, backwards, after });
}

/** One page of a list in one query; `read` turns items into nodes. Refuses a bad size or cursor. */
export async function pageOf<T>(
  table: Table,
  list: List,
  args: PageArgs,
  read: (item: Item) => T,
): Promise<Result<Page<T>>> {
  const direction = directionOf(list, args);
  if (!direction.ok) return direction;
  const { size, backwards, after } = direction.value;
  const { items } = await queryPage(table, list, { limit: size + 1, backwards, ...(after && { after }) });
  const more = items.length > size;
  const shown = items.slice(0, size);
  if (backwards) shown.reverse();
  const edges = shown.map((item) => ({ cursor: cursorOf(list, item), node: read(item) }));
  return ok({
    edges,
    pageInfo: {
      hasNextPage: backwards ? Boolean(after) : more,
      hasPreviousPage: backwards ? more : Boolean(after),
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  });
}
