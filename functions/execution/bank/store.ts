/** The activity bank as it is kept: one partition, read whole and remembered for a minute. */
import { type Item, type Kind, makeItem, readItem } from '../../platform/item.ts';
import { keys, lists } from '../../platform/keys.ts';
import { nodeId, parseNodeId } from '../../platform/nodeId.ts';
import type { Clock } from '../../platform/period.ts';
import { queryAll, type Table } from '../../platform/table.ts';
import { type BankItem, bankItemSchema, searchText } from './rules.ts';

export const bankItemKind: Kind<BankItem> = { type: 'bankItem', schemaVersion: 1, schema: bankItemSchema };

/** The item of a bank item: for loading `data/activity-bank.json`, whose items are active in their first version. */
export const bankItemItem = (item: BankItem): Item => makeItem(bankItemKind, keys.bankItem(item.code), item);

export const bankItemId = ({ code }: Pick<BankItem, 'code'>): string => nodeId('BankItem', code);

/** The code that a node id names, or null when it names something else. */
export function parseBankItemId(id: string): string | null {
  const node = parseNodeId(id);
  return node?.type === 'BankItem' && node.parts.length === 1 ? (node.parts[0] ?? null) : null;
}

/** The whole bank: every item by its code, in the order of codes, with the text in which it is found. */
export type Bank = ReadonlyMap<string, BankItem & { readonly searchText: string }>;

interface Remembered {
  readonly at: number;
  readonly bank: Promise<Bank>;
}
const MEMORY_MS = 60_000;
const memory = new WeakMap<Table, Remembered>();

async function readBank(table: Table): Promise<Bank> {
  const items = await queryAll(table, lists.bank());
  return new Map(
    items.map((item) => {
      const { data } = readItem(bankItemKind, item);
      return [data.code, { ...data, searchText: searchText(data) }];
    }),
  );
}

/**
 * The bank as it stood at most a minute ago: one query a minute and process, shared by all who ask
 * meanwhile. A query that failed is not remembered.
 */
export function bankOf(table: Table, clock: Clock): Promise<Bank> {
  const now = Date.parse(clock.now());
  const known = memory.get(table);
  if (known && Math.abs(now - known.at) < MEMORY_MS) return known.bank;
  const bank = readBank(table);
  memory.set(table, { at: now, bank });
  bank.catch(() => {
    if (memory.get(table)?.bank === bank) memory.delete(table);
  });
  return bank;
}
