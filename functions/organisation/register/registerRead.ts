/**
 * When the personnel register was last read as a whole, of the city and of each agency: an item of the city each.
 * docs/decisions/register-import.md.
 */
import { put, set, type Write } from '../../platform/commit/writes.ts';
import type { Context } from '../../platform/context.ts';
import { type Item, type Kind, makeItem, readItem } from '../../platform/item.ts';
import { keys } from '../../platform/keys.ts';
import { addDays, type Instant, instantIn, today } from '../../platform/period.ts';
import { getItem, type Table } from '../../platform/table.ts';
import { type Roster, rostersOn } from '../roster/store.ts';
import { type RegisterRead, registerReadSchema } from './freshness.ts';
import type { RegisterImport } from './rules.ts';

export const registerReadKind: Kind<RegisterRead> = {
  type: 'registerRead',
  schemaVersion: 1,
  schema: registerReadSchema,
};

/**
 * The part of those in service whom a file must have named to be the register as a whole, of the city or of an
 * agency, in per cent: more than the largest agency has of a city, less than what a bad night leaves out.
 */
const WHOLE = 80;

const isWhole = (people: readonly string[], named: ReadonlySet<string>): boolean =>
  people.filter((employeeId) => named.has(employeeId)).length * 100 >= people.length * WHOLE;

/** The last whole reading of the register, or null where there was none. */
export async function registerReadOf(table: Table): Promise<RegisterRead | null> {
  const item = await getItem(table, keys.registerRead());
  return item && readItem(registerReadKind, item).data;
}

/** The last whole reading of an agency, by what the item of all agencies' says; or null. */
export function agencyReadIn(item: Item | null, agencyId: string): RegisterRead | null {
  const read = item?.[agencyId];
  return read === undefined ? null : registerReadSchema.parse(read);
}

/** The instant of a committed import's reading: its end, yet never later than the end of the day of which it speaks. */
export function readingInstant({ clock }: Pick<Context, 'clock'>, of: RegisterImport): Instant {
  const endOfDay = instantIn(clock.zone, addDays(of.asOf, 1));
  return of.committedAt !== null && of.committedAt < endOfDay ? of.committedAt : endOfDay;
}

/**
 * The agencies of which a file is the register: an attribute each, so that files of two agencies lose nothing to
 * each other.
 */
async function agenciesRead(
  table: Table,
  rosters: readonly Roster[],
  named: ReadonlySet<string>,
  read: RegisterRead,
): Promise<Write[]> {
  const item = await getItem(table, keys.agenciesRead());
  const isNews = (agencyId: string) => (agencyReadIn(item, agencyId)?.readAt ?? '') < read.readAt;
  const whole = rosters.filter(
    ({ agencyId, people }) => people.length > 0 && isWhole(people, named) && isNews(agencyId),
  );
  if (whole.length === 0) return [];
  const reads = Object.fromEntries(whole.map(({ agencyId }) => [agencyId, read]));
  return [set(keys.agenciesRead(), { type: 'agenciesRead', schemaVersion: 1, ...reads })];
}

/** What a committed import was: whether the register of the whole city, and the writes that say of what it was one. */
export interface Reading {
  readonly isWhole: boolean;
  readonly writes: readonly Write[];
}

/**
 * What an import whose parts are committed says of the whole register: a file that named nearly everybody in
 * service is the register, one that named nearly all of an agency is the register of that agency. A file of some,
 * and rows that came with a request, concern their people alone; a file of an earlier day than the last is no news.
 */
export async function readingBy(
  context: Pick<Context, 'table' | 'clock'>,
  of: RegisterImport,
  named: ReadonlySet<string>,
): Promise<Reading> {
  const none: Reading = { isWhole: false, writes: [] };
  if (of.source !== 'FILE' || named.size === 0) return none;
  const { asOf, importId } = of;
  const read: RegisterRead = { readAt: readingInstant(context, of), asOf, importId };
  const last = await registerReadOf(context.table);
  if (last && last.readAt >= read.readAt) return none;
  const rosters = await rostersOn(context.table, today(context.clock));
  const everybody = rosters.flatMap(({ people }) => people);
  return isWhole(everybody, named)
    ? { isWhole: true, writes: [put(makeItem(registerReadKind, keys.registerRead(), read))] }
    : { isWhole: false, writes: await agenciesRead(context.table, rosters, named, read) };
}
