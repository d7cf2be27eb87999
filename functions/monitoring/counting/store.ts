/** What was counted, as it is kept: beside each thing what it last counted for, and rows of numbers of units, agencies and superiors. */
import * as z from 'zod';
import { type Bucket, countKeys } from '../../platform/countKeys.ts';
import { type Item, type Kept, type Kind, readItem } from '../../platform/item.ts';
import type { Key } from '../../platform/keys.ts';
import { instantSchema, plainDateSchema } from '../../platform/period.ts';
import { getItems, type Table } from '../../platform/table.ts';

const partSchema = z.object({
  agencyId: z.string(),
  unitPath: z.string(),
  numbers: z.record(z.string(), z.int()),
  waits: z.array(z.object({ name: z.string(), holder: z.string(), since: plainDateSchema })).optional(),
  /** The newest generation of rows in which it is counted; it is in all that were counted in at the same time. */
  generation: z.int().nonnegative(),
});

const countedSchema = z.object({ parts: z.record(z.string(), partSchema) });
export type Counted = z.infer<typeof countedSchema>;
export const countedKind: Kind<Counted> = { type: 'counted', schemaVersion: 1, schema: countedSchema };

const headSchema = z.object({
  /** The generation that overviews read. */
  current: z.int().nonnegative(),
  /** The one that a rebuild counts in beside it; null where none runs. */
  building: z.int().positive().nullable(),
  /** How far the rebuild has come: in which list, by its partition, and behind which of its rows. */
  place: z.object({ list: z.string(), after: z.record(z.string(), z.string()).nullable() }).nullable(),
  builtAt: instantSchema.nullable(),
});
export type Head = z.infer<typeof headSchema>;
export const headKind: Kind<Head> = { type: 'countHead', schemaVersion: 1, schema: headSchema };

const NO_HEAD: Head = { current: 0, building: null, place: null, builtAt: null };

/** A head that nobody wrote yet stands at version 0. */
export const readHead = (key: Key, item: Item | null): Kept<Head> =>
  item ? readItem(headKind, item) : { key, version: 0, seq: 0, headHash: null, data: NO_HEAD };

/** The heads of some buckets (a batch). */
export async function headsOf(
  table: Table,
  buckets: readonly Bucket[],
): Promise<ReadonlyMap<Bucket, Kept<Head>>> {
  const wanted = buckets.map((bucket) => countKeys.countHead(bucket));
  const items = await getItems(table, wanted);
  return new Map(
    buckets.map((bucket, at) => [bucket, readHead(countKeys.countHead(bucket), items[at] ?? null)]),
  );
}

/** Names of a row's numbers among its attributes. */
const MARK = 'n.';
export const attributeOf = (name: string): string => `${MARK}${name}`;

/** How often something was counted in a row: by it a row that was read is told from one that was counted in since. */
export const COUNTED_IN = 'times';

/** A row as it is read: its numbers that are not 0, and when it was last counted. */
export interface Row {
  readonly key: Key;
  readonly numbers: ReadonlyMap<string, number>;
  readonly at: z.infer<typeof instantSchema>;
}

export function readRow({ PK, SK, ...item }: Item): Row {
  const attributes = Object.entries(item as Record<string, unknown>);
  const numbers = attributes.flatMap(([name, value]) =>
    name.startsWith(MARK) && value !== 0 ? [[name.slice(MARK.length), z.int().parse(value)] as const] : [],
  );
  return { key: { PK, SK }, numbers: new Map(numbers), at: instantSchema.parse(item.at) };
}

/** The sum of whatever is counted under a name in some rows. */
export const sumIn =
  (rows: readonly Pick<Row, 'numbers'>[]) =>
  (name: string): number =>
    rows.reduce((sum, { numbers }) => sum + (numbers.get(name) ?? 0), 0);
