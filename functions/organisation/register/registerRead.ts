/** When the personnel register was last read as a whole: one item of the city. */
import { put, type Write } from '../../platform/commit/writes.ts';
import type { Context } from '../../platform/context.ts';
import { type Kind, makeItem, readItem } from '../../platform/item.ts';
import { keys } from '../../platform/keys.ts';
import { addDays, type Instant, instantIn, today } from '../../platform/period.ts';
import { getItem, type Table } from '../../platform/table.ts';
import { peopleOnRosters } from '../roster/store.ts';
import { type RegisterRead, registerReadSchema } from './freshness.ts';
import type { RegisterImport } from './rules.ts';

export const registerReadKind: Kind<RegisterRead> = {
  type: 'registerRead',
  schemaVersion: 1,
  schema: registerReadSchema,
};

/**
 * The part of those in service whom a file must have named to be the register as a whole, in per cent: more
 * than the largest agency has of a city, less than what a bad night leaves out.
 */
const WHOLE = 80;

/** The last whole reading of the register, or null where there was none. */
export async function registerReadOf(table: Table): Promise<RegisterRead | null> {
  const item = await getItem(table, keys.registerRead());
  return item && readItem(registerReadKind, item).data;
}

/** The instant of a committed import's reading: its end, yet never later than the end of the day of which it speaks. */
export function readingInstant({ clock }: Pick<Context, 'clock'>, of: RegisterImport): Instant {
  const endOfDay = instantIn(clock.zone, addDays(of.asOf, 1));
  return of.committedAt !== null && of.committedAt < endOfDay ? of.committedAt : endOfDay;
}

/**
 * What a committed import says of the whole register: a file that named nearly everybody in service is the
 * register. A file of some, and rows that came with a request, concern their people alone; a file of an
 * earlier day than the last is no news.
 */
export async function wholeReadWrites(
  context: Pick<Context, 'table' | 'clock'>,
  of: RegisterImport,
  named: ReadonlySet<string>,
): Promise<Write[]> {
  if (of.source !== 'FILE' || named.size === 0) return [];
  const readAt = readingInstant(context, of);
  const last = await registerReadOf(context.table);
  if (last && last.readAt >= readAt) return [];
  const people = await peopleOnRosters(context.table, today(context.clock));
  const there = people.filter((employeeId) => named.has(employeeId)).length;
  if (there * 100 < people.length * WHOLE) return [];
  const { asOf, importId } = of;
  return [put(makeItem(registerReadKind, keys.registerRead(), { readAt, asOf, importId }))];
}
