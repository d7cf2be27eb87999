/** The whole table, page by page. Only audits and migrations read like this. */
import { ScanCommand, type ScanCommandInput } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import type { Item } from '../item.ts';
import type { Table } from '../table.ts';

type Narrowed = Pick<
  ScanCommandInput,
  | 'ConsistentRead'
  | 'FilterExpression'
  | 'ProjectionExpression'
  | 'ExpressionAttributeNames'
  | 'ExpressionAttributeValues'
>;
type ScanPart = Omit<ScanCommandInput, 'TableName'>;

/** More than are read at once, so that little waits for its turn; the same always, so that the order is. */
const SEGMENTS = 32;

/** A table of no more than these is one request. */
const FEW = 1_000;

async function* pagesOf(table: Table, part: ScanPart): AsyncGenerator<Item[]> {
  let after: Record<string, unknown> | undefined;
  do {
    const page = await readPage(table, { ...part, ExclusiveStartKey: after });
    yield page.Items as Item[];
    after = page.LastEvaluatedKey;
  } while (after);
}

async function readPage(table: Table, part: ScanPart) {
  const { Items = [], LastEvaluatedKey } = await table.doc.send(
    new ScanCommand({ TableName: table.name, ...part }),
  );
  return { Items, LastEvaluatedKey };
}

/**
 * Every item, the items of a partition one after another: one request and 128 (strong: 256) read units per MB of table.
 * A table of more than a few is read a segment after another: for each page DynamoDB Local takes all the rest of what
 * is asked for into its memory, and answered InternalFailure to a scan of a year of 300 people.
 */
export async function* scanPages(table: Table, narrowed: Narrowed = {}): AsyncGenerator<Item[]> {
  const { Items, LastEvaluatedKey } = await readPage(table, { ...narrowed, Limit: FEW });
  if (LastEvaluatedKey === undefined) return yield Items as Item[];
  let place: Place | null = null;
  do {
    const page: ScannedPage = await scanPage(table, place, narrowed);
    yield page.items;
    place = page.next;
  } while (place);
}

/** Where a reading that stops and goes on stands between two pages: its segment, and the key behind which it reads there. */
export const placeSchema = z.strictObject({
  segment: z
    .int()
    .min(0)
    .max(SEGMENTS - 1),
  after: z.record(z.string(), z.unknown()).nullable(),
});
export type Place = z.infer<typeof placeSchema>;

interface ScannedPage {
  readonly items: Item[];
  readonly next: Place | null;
}

/** One page from `place` on (null: the first of all), and where the next call goes on: null at the end of the table. */
export async function scanPage(
  table: Table,
  place: Place | null,
  narrowed: Narrowed = {},
): Promise<ScannedPage> {
  const { segment, after } = place ?? { segment: 0, after: null };
  const part = {
    ...narrowed,
    Segment: segment,
    TotalSegments: SEGMENTS,
    ExclusiveStartKey: after ?? undefined,
  };
  const { Items, LastEvaluatedKey } = await readPage(table, part);
  const behind = segment + 1 < SEGMENTS ? { segment: segment + 1, after: null } : null;
  return { items: Items as Item[], next: LastEvaluatedKey ? { segment, after: LastEvaluatedKey } : behind };
}

/** A city's year is 25,000 pages: one after another, at some 30 ms each (not measured), 12 minutes. */
const AT_ONCE = 8;

/** Every item, eight segments of the table at a time; in an order that is the same at every reading. */
export async function* scanSegments(table: Table, narrowed: Narrowed = {}): AsyncGenerator<Item[]> {
  const read = async (segment: number): Promise<Item[]> => {
    const items: Item[] = [];
    const part = { ...narrowed, Segment: segment, TotalSegments: SEGMENTS };
    for await (const page of pagesOf(table, part)) items.push(...page);
    return items;
  };
  const ahead: Promise<Item[]>[] = [];
  for (let segment = 0; segment < SEGMENTS || ahead.length > 0; ) {
    for (; segment < SEGMENTS && ahead.length < AT_ONCE; segment += 1) {
      const reading = read(segment);
      reading.catch(() => {}); // thrown when its turn comes
      ahead.push(reading);
    }
    yield (await ahead.shift()) ?? [];
  }
}
