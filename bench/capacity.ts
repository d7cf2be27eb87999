/**
 * Capacity units by AWS's rules, since DynamoDB Local reports less: item sizes by attribute, strong
 * reads a unit per 4 KB of a request, transactional writes twice a unit per KB of each item, and a
 * unit per KB for every index that an item is in.
 */
import type { Item } from '../functions/platform/item.ts';
import { tableDefinition } from '../functions/platform/tableDefinition.ts';

const KB = 1024;

/** Bytes of a value as DynamoDB counts them. */
function valueBytes(value: unknown): number {
  if (typeof value === 'string') return Buffer.byteLength(value);
  if (typeof value === 'number') return 1 + Math.ceil(String(Math.abs(value)).replace('.', '').length / 2);
  if (Array.isArray(value)) return 3 + value.reduce<number>((sum, each) => sum + 1 + valueBytes(each), 0);
  if (value !== null && typeof value === 'object') return 3 + mapBytes(value, 1);
  return 1;
}

const mapBytes = (map: object, overhead: number): number =>
  Object.entries(map)
    .filter(([, value]) => value !== undefined)
    .reduce((sum, [name, value]) => sum + overhead + Buffer.byteLength(name) + valueBytes(value), 0);

/** Bytes of an item. */
export const itemBytes = (item: object): number => mapBytes(item, 0);

/** Units of one strong read request that returned these items (each item of a batch counts alone). */
export const readUnits = (items: readonly object[], alone: boolean): number => {
  const units = (bytes: number) => Math.max(1, Math.ceil(bytes / (4 * KB)));
  if (alone) return items.reduce<number>((sum, item) => sum + units(itemBytes(item)), 0);
  return units(items.reduce<number>((sum, item) => sum + itemBytes(item), 0));
};

const kbsOf = (item: Item | null): number => (item ? Math.ceil(itemBytes(item) / KB) : 0);
const indexesOf = (item: Item | null) =>
  tableDefinition.indexes.filter(({ partitionKey }) => item?.[partitionKey]).length;

/** Units of an item that is written plainly: one a KB, and again in each index that it is in. */
export const rawUnits = (item: Item): number => kbsOf(item) * (1 + indexesOf(item));

/** Units of a transactional write of an item: twice its KBs, and its KBs again in every index it is in. */
export function writeUnits(before: Item | null, after: Item | null): number {
  const size = Math.max(kbsOf(before), kbsOf(after), 1);
  return 2 * size + indexesOf(after ?? before) * size;
}
