/** Loads many items at once into an empty table. */
import { BatchWriteCommand, TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Item } from '../platform/item.ts';
import type { Table } from '../platform/table.ts';

/** AWS limits of BatchWriteItem and of TransactWriteItems. */
const BATCH = 25;
const TRANSACTION = 100;
const IN_FLIGHT = 8;

type Write = (table: Table, items: readonly Item[]) => Promise<void>;

const writeBatch: Write = async (table, batch) => {
  let pending: unknown[] = batch.map((Item) => ({ PutRequest: { Item } }));
  for (let attempt = 0; pending.length > 0; attempt += 1) {
    if (attempt > 0) await sleep(20 * 2 ** Math.min(attempt, 7));
    const { UnprocessedItems } = await table.doc.send(
      new BatchWriteCommand({ RequestItems: { [table.name]: pending as { PutRequest: { Item: Item } }[] } }),
    );
    pending = UnprocessedItems?.[table.name] ?? [];
  }
};

const writeTransaction: Write = async (table, items) => {
  await table.doc.send(
    new TransactWriteCommand({
      TransactItems: items.map((Item) => ({ Put: { TableName: table.name, Item } })),
    }),
  );
};

/** How to load: DynamoDB Local in memory takes batches faster, one on a disk whole transactions. */
const WAYS = {
  memory: { write: writeBatch, size: BATCH, inFlight: IN_FLIGHT },
  disk: { write: writeTransaction, size: TRANSACTION, inFlight: 1 },
} as const;

/** Writes items as they come, in bounded memory; `progress` is told the count after each batch. */
export async function bulkLoad(
  table: Table,
  items: Iterable<Item>,
  progress: (written: number) => void = () => {},
  kept: keyof typeof WAYS = 'memory',
): Promise<number> {
  const { write, size, inFlight } = WAYS[kept];
  const source = items[Symbol.iterator]();
  const take = (): Item[] => {
    const part: Item[] = [];
    while (part.length < size) {
      const next = source.next();
      if (next.done) break;
      part.push(next.value);
    }
    return part;
  };
  let written = 0;
  const writer = async () => {
    for (let part = take(); part.length > 0; ) {
      const writing = write(table, part);
      const next = take(); // made while the database writes
      await writing;
      written += part.length;
      progress(written);
      part = next;
    }
  };
  await Promise.all(Array.from({ length: inFlight }, writer));
  return written;
}
