/** Loads many items at once into an empty table: BatchWriteItem, several batches in flight. */
import { BatchWriteCommand } from '@aws-sdk/lib-dynamodb';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Item } from '../platform/item.ts';
import type { Table } from '../platform/table.ts';

/** AWS limit of BatchWriteItem. */
const BATCH = 25;
const IN_FLIGHT = 8;

async function writeBatch(table: Table, batch: readonly Item[]): Promise<void> {
  let pending: unknown[] = batch.map((Item) => ({ PutRequest: { Item } }));
  for (let attempt = 0; pending.length > 0; attempt += 1) {
    if (attempt > 0) await sleep(20 * 2 ** Math.min(attempt, 7));
    const { UnprocessedItems } = await table.doc.send(
      new BatchWriteCommand({ RequestItems: { [table.name]: pending as { PutRequest: { Item: Item } }[] } }),
    );
    pending = UnprocessedItems?.[table.name] ?? [];
  }
}

/** Writes items as they come, in bounded memory; `progress` is told the count after each batch. */
export async function bulkLoad(
  table: Table,
  items: Iterable<Item>,
  progress: (written: number) => void = () => {},
): Promise<number> {
  const source = items[Symbol.iterator]();
  let written = 0;
  const take = (): Item[] => {
    const batch: Item[] = [];
    while (batch.length < BATCH) {
      const next = source.next();
      if (next.done) break;
      batch.push(next.value);
    }
    return batch;
  };
  const writer = async () => {
    for (let batch = take(); batch.length > 0; batch = take()) {
      await writeBatch(table, batch);
      written += batch.length;
      progress(written);
    }
  };
  await Promise.all(Array.from({ length: IN_FLIGHT }, writer));
  return written;
}
