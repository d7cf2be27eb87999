/** The whole table, page by page. Only audits and migrations read like this. */
import { ScanCommand, type ScanCommandInput } from '@aws-sdk/lib-dynamodb';
import type { Item } from '../item.ts';
import type { Table } from '../table.ts';

type Narrowed = Pick<
  ScanCommandInput,
  'ConsistentRead' | 'FilterExpression' | 'ProjectionExpression' | 'ExpressionAttributeNames'
>;

/** Every item, in the table's own order: one request and 128 (strong: 256) read units per MB of table. */
export async function* scanPages(table: Table, narrowed: Narrowed = {}): AsyncGenerator<Item[]> {
  let after: Record<string, unknown> | undefined;
  do {
    const { Items = [], LastEvaluatedKey } = await table.doc.send(
      new ScanCommand({ TableName: table.name, ExclusiveStartKey: after, ...narrowed }),
    );
    yield Items as Item[];
    after = LastEvaluatedKey;
  } while (after);
}

/** A city's year is 25,000 pages: one after another, at some 30 ms each (not measured), 12 minutes. */
const AT_ONCE = 8;
/** More than are read at once, so that little waits for its turn; the same always, so that the order is. */
const SEGMENTS = 32;

/** Every item, eight segments of the table at a time; in an order that is the same at every reading. */
export async function* scanSegments(table: Table, narrowed: Narrowed = {}): AsyncGenerator<Item[]> {
  const read = async (segment: number): Promise<Item[]> => {
    const items: Item[] = [];
    const part = { ...narrowed, Segment: segment, TotalSegments: SEGMENTS };
    for await (const page of scanPages(table, part)) items.push(...page);
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
