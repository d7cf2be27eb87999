/**
 * When the personnel register was last read: one item of the city, so that a reading that changes nobody
 * renews the age of everybody's data in one write.
 */
import { put, type Write } from '../../platform/commit/writes.ts';
import type { Context } from '../../platform/context.ts';
import { type Kind, makeItem, readItem } from '../../platform/item.ts';
import { keys } from '../../platform/keys.ts';
import { addDays, type Instant, instantIn } from '../../platform/period.ts';
import { getItem, type Table } from '../../platform/table.ts';
import { type RegisterRead, registerReadSchema } from './freshness.ts';
import type { RegisterImport } from './rules.ts';

export const registerReadKind: Kind<RegisterRead> = {
  type: 'registerRead',
  schemaVersion: 1,
  schema: registerReadSchema,
};

/** The last reading of the register, or null where there was none. */
export async function registerReadOf(table: Table): Promise<RegisterRead | null> {
  const item = await getItem(table, keys.registerRead());
  return item && readItem(registerReadKind, item).data;
}

/**
 * What a committed import says of the register's age: a file is the register, read when it was committed,
 * yet never later than the end of the day of which it speaks. Rows that came with a request concern their
 * people alone, and a file of an earlier day than the last makes nothing older.
 */
export async function readWrites(
  { table, clock }: Pick<Context, 'table' | 'clock'>,
  { importId, source, asOf, committedAt }: RegisterImport,
): Promise<Write[]> {
  if (source !== 'FILE' || committedAt === null) return [];
  const endOfDay = instantIn(clock.zone, addDays(asOf, 1));
  const readAt: Instant = committedAt < endOfDay ? committedAt : endOfDay;
  const last = await registerReadOf(table);
  if (last && last.readAt >= readAt) return [];
  return [put(makeItem(registerReadKind, keys.registerRead(), { readAt, asOf, importId }))];
}
