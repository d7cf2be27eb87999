/** Items that are asked for one by one at about the same time, read in batches of a hundred. */
import DataLoader from 'dataloader';
import type { Item } from './item.ts';
import type { Key } from './keys.ts';
import { getItems, type Table } from './table.ts';

/** Reads an item by its key, or null; nothing is remembered. */
export type ReadItem = (key: Key) => Promise<Item | null>;

export function batched(table: Table): ReadItem {
  const items = new DataLoader<Key, Item | null>((keys) => getItems(table, keys), {
    maxBatchSize: 100,
    cache: false,
  });
  return (key) => items.load(key);
}
