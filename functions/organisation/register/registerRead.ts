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
 * Whether an import whose parts are committed was a reading of the whole register: a file that named nearly
 * everybody in service is the register. A file of some, and rows that came with a request, concern their people
 * alone; a file of an earlier day than the last is no news.
 */
export async function isWholeReading(
  context: Pick<Context, 'table' | 'clock'>,
  of: RegisterImport,
  named: ReadonlySet<string>,
): Promise<boolean> {
  if (of.source !== 'FILE' || named.size === 0) return false;
  const last = await registerReadOf(context.table);
  if (last && last.readAt >= readingInstant(context, of)) return false;
  const people = await peopleOnRosters(context.table, today(context.clock));
  const there = people.filter((employeeId) => named.has(employeeId)).length;
  return there * 100 >= people.length * WHOLE;
}

/** The write by which a committed import says that it was such a reading. */
export function wholeReadWrite(context: Pick<Context, 'clock'>, of: RegisterImport): Write {
  const { asOf, importId } = of;
  const read = { readAt: readingInstant(context, of), asOf, importId };
  return put(makeItem(registerReadKind, keys.registerRead(), read));
}
