/**
 * Reading the table: one item, a list, many items. Writes go through platform/commit only.
 * Base-table reads are strong unless told otherwise; index reads cannot be. docs/architecture.md 4.
 */
import { DynamoDBClient, type DynamoDBClientConfig } from '@aws-sdk/client-dynamodb';
import { BatchGetCommand, DynamoDBDocumentClient, GetCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { callLimits } from './calls.ts';
import type { Item } from './item.ts';
import type { Key, List } from './keys.ts';

/** The instance's table and the client that reaches it. */
export interface Table {
  readonly name: string;
  readonly doc: DynamoDBDocumentClient;
}

/** The database stayed too busy through every try: the whole call may be tried again later. */
export class TableBusy extends Error {
  override readonly name: string = 'TableBusy';
}

/** Names by which DynamoDB says that it is too busy. */
export const throttlings = [
  'ThrottlingError',
  'ThrottlingException',
  'ProvisionedThroughputExceeded',
  'ProvisionedThroughputExceededException',
  'RequestLimitExceeded',
] as const;

/** Whether a fault passes by waiting, rather than being one of ours. */
export const isBusy = (fault: unknown): boolean =>
  fault instanceof TableBusy ||
  (fault instanceof Error && throttlings.some((throttling) => throttling === fault.name));

/** Reads an answer's body. The SDK's own would first load the web's streams, 5 ms of a cold start. */
async function collect(body: Readable): Promise<Uint8Array> {
  const parts: Buffer[] = [];
  for await (const part of body) parts.push(part as Buffer);
  return Buffer.concat(parts);
}

const nothing = () => {};
/**
 * A logger without `info`: for the SDK's own, which drops it, each answer is first copied in its schema.
 * An operator's command looks for credentials in many places, and tells `debug` and `warn` of each.
 */
const quiet = { debug: nothing, warn: nothing } as unknown as NonNullable<DynamoDBClientConfig['logger']>;
const LEAN = { streamCollector: collect, logger: quiet, ...callLimits };

/** Opens a table; one client serves a whole process. */
export function openTable(name: string, config: DynamoDBClientConfig = {}): Table {
  const doc = DynamoDBDocumentClient.from(new DynamoDBClient({ ...LEAN, ...config }), {
    marshallOptions: { removeUndefinedValues: true },
  });
  return { name, doc };
}

/** One item, or null. */
export async function getItem(table: Table, key: Key): Promise<Item | null> {
  const { Item } = await table.doc.send(
    new GetCommand({ TableName: table.name, Key: { PK: key.PK, SK: key.SK }, ConsistentRead: true }),
  );
  return (Item as Item | undefined) ?? null;
}

export interface ListOptions {
  readonly limit?: number;
  readonly backwards?: boolean;
  /** Where to go on: the key of the last item seen, index keys included. */
  readonly after?: Record<string, string>;
}

/** One page of a list in the order of its sort keys, and where to go on; DynamoDB cuts it at 1 MB. */
export async function queryPage(table: Table, list: List, options: ListOptions = {}) {
  const { index, partition, prefix, between, descending = false } = list;
  const [pk, sk] = index ? [`${index}PK`, `${index}SK`] : ['PK', 'SK'];
  const range = between ? ' AND #sk BETWEEN :a AND :b' : prefix ? ' AND begins_with(#sk, :a)' : '';
  const { Items = [], LastEvaluatedKey } = await table.doc.send(
    new QueryCommand({
      TableName: table.name,
      IndexName: index,
      ConsistentRead: !index,
      KeyConditionExpression: `#pk = :pk${range}`,
      ExpressionAttributeNames: { '#pk': pk, ...(range && { '#sk': sk }) },
      ExpressionAttributeValues: {
        ':pk': partition,
        ...(between && { ':a': between[0], ':b': between[1] }),
        ...(!between && prefix && { ':a': prefix }),
      },
      ScanIndexForward: Boolean(options.backwards) === descending,
      Limit: options.limit,
      ExclusiveStartKey: options.after,
    }),
  );
  return { items: Items as Item[], next: LastEvaluatedKey as Record<string, string> | undefined };
}

/** The whole list; only for lists that are bounded by nature (a person's period, a key's revisions). */
export async function queryAll(table: Table, list: List): Promise<Item[]> {
  const items: Item[] = [];
  for await (const page of queryPages(table, list)) items.push(...page);
  return items;
}

/** A list page by page, for what may be long. */
export async function* queryPages(
  table: Table,
  list: List,
  options: ListOptions = {},
): AsyncGenerator<Item[]> {
  let after = options.after;
  do {
    const page = await queryPage(table, list, { ...options, after });
    yield page.items;
    after = page.next;
  } while (after);
}

/** AWS limit of BatchGetItem. */
const BATCH_GET = 100;

/** Many items by key, in the keys' order, null where there is none; asks again for unprocessed keys. */
export async function getItems(table: Table, wanted: readonly Key[]): Promise<(Item | null)[]> {
  const name = ({ PK, SK }: Key) => `${PK}\n${SK}`;
  const distinct = [...new Map(wanted.map((key) => [name(key), key])).values()];
  const found = new Map<string, Item>();
  for (let at = 0; at < distinct.length; at += BATCH_GET) {
    await readBatch(table, distinct.slice(at, at + BATCH_GET), (item) => found.set(name(item), item));
  }
  return wanted.map((key) => found.get(name(key)) ?? null);
}

async function readBatch(table: Table, batch: Key[], take: (item: Item) => void): Promise<void> {
  let pending: Record<string, unknown>[] = batch.map(({ PK, SK }) => ({ PK, SK }));
  for (let attempt = 0; pending.length > 0; attempt += 1) {
    if (attempt > 8) throw new TableBusy('BatchGetItem keeps leaving keys unprocessed');
    if (attempt > 0) await sleep(Math.random() * 25 * 2 ** attempt);
    const { Responses, UnprocessedKeys } = await table.doc.send(
      new BatchGetCommand({ RequestItems: { [table.name]: { Keys: pending, ConsistentRead: true } } }),
    );
    for (const item of Responses?.[table.name] ?? []) take(item as Item);
    pending = UnprocessedKeys?.[table.name]?.Keys ?? [];
  }
}
