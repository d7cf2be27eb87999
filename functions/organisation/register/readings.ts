/**
 * When the personnel register last named each person: people of one ending of their ids in one item, so that a
 * night's file in which nobody changed costs a few hundred writes and not one a person.
 * docs/decisions/register-import.md.
 */
import * as z from 'zod';
import { commitAs, retrying } from '../../platform/commit/commit.ts';
import { hashOf } from '../../platform/commit/hash.ts';
import { absent, atVersion, conflict, type Write } from '../../platform/commit/writes.ts';
import type { Context } from '../../platform/context.ts';
import { type Kept, type Kind, makeItem, readItem } from '../../platform/item.ts';
import { keys } from '../../platform/keys.ts';
import { dateIn, type Instant, instantSchema, type PlainDate, today } from '../../platform/period.ts';
import { ok } from '../../platform/result.ts';
import { getItems, type Table } from '../../platform/table.ts';
import type { Employee } from '../employee/rules.ts';
import type { PersonReading } from './freshness.ts';
import { agencyReadIn, registerReadKind } from './registerRead.ts';
import type { PartPeople, RegisterImport } from './rules.ts';

/**
 * `people` by id: when the register last named them. `odd`: of whom it then said something that their number
 * contradicts (birth date, sex, employment). What it said is kept nowhere, the number says it already.
 */
const readingsSchema = z.object({
  people: z.record(z.uuid(), instantSchema),
  odd: z.array(z.uuid()),
});
export type Readings = z.infer<typeof readingsSchema>;

export const readingsKind: Kind<Readings> = {
  type: 'registerReadings',
  schemaVersion: 1,
  schema: readingsSchema,
};

/** The shelf on which a person's reading lies: the last two digits of their id, which are random. */
const shelfOf = (employeeId: string): string => employeeId.slice(-2);

/** Shelves in a transaction: of 200,000 people they are 60 KB each, and it takes 4 MB. */
const AT_ONCE = 32;

/** How the register stands to a person, in one batch of three items. */
export async function readingOf(
  table: Table,
  { employeeId, unit }: Pick<Employee, 'employeeId' | 'unit'>,
): Promise<PersonReading> {
  const wanted = [keys.registerRead(), keys.agenciesRead(), keys.registerReadings(shelfOf(employeeId))];
  const [city, agencies = null, shelf] = await getItems(table, wanted);
  const readings = shelf && readItem(readingsKind, shelf).data;
  const ofCity = city ? readItem(registerReadKind, city).data : null;
  const ofAgency = agencyReadIn(agencies, unit.agencyId);
  return {
    whole: ofCity && ofAgency && ofAgency.readAt > ofCity.readAt ? ofAgency : (ofCity ?? ofAgency),
    namedAt: readings?.people[employeeId] ?? null,
    isOdd: readings?.odd.includes(employeeId) ?? false,
  };
}

/**
 * Of which day the register last named each of some people, in their order, in one batch of their shelves; null
 * where it never did. For a file of today nothing is read: no reading can be later.
 */
export async function namedOn(
  { table, clock }: Pick<Context, 'table' | 'clock'>,
  { asOf }: Pick<RegisterImport, 'asOf'>,
  ids: readonly (string | null)[],
): Promise<(PlainDate | null)[]> {
  if (asOf >= today(clock)) return ids.map(() => null);
  const shelves = [...new Set(ids.flatMap((id) => (id === null ? [] : shelfOf(id))))];
  const items = await getItems(
    table,
    shelves.map((shelf) => keys.registerReadings(shelf)),
  );
  const named = new Map(
    items.flatMap((item) => (item ? Object.entries(readItem(readingsKind, item).data.people) : [])),
  );
  return ids.map((id) => {
    const at = id === null ? undefined : named.get(id);
    return at === undefined ? null : lastDayIn(clock.zone, at);
  });
}

/** The day that a reading's instant is of; midnight is the end of a day (see `readingInstant`). */
const lastDayIn = (zone: string, at: Instant): PlainDate =>
  dateIn(zone, new Date(Date.parse(at) - 1).toISOString() as Instant);

/** Whom an import named and took, of whom of them it said something odd, and whom it has in offices for one holder. */
export interface Named {
  readonly ids: ReadonlySet<string>;
  readonly odd: ReadonlySet<string>;
  readonly leading: PartPeople['leading'];
}

/** Whom the parts of an import named. */
export async function namedBy(parts: AsyncIterable<PartPeople>): Promise<Named> {
  const [ids, odd] = [new Set<string>(), new Set<string>()];
  const leading: Named['leading'] = [];
  for await (const part of parts) {
    for (const id of part.named) ids.add(id);
    for (const id of part.odd) odd.add(id);
    leading.push(...part.leading);
  }
  return { ids, odd, leading };
}

/** A shelf after a reading. What a later one said of somebody stays. */
function renewed(before: Readings, ids: readonly string[], odd: Named['odd'], at: Instant): Readings {
  const people = { ...before.people };
  const oddOnes = new Set(before.odd);
  for (const id of ids) {
    const known = people[id];
    if (known && known > at) continue;
    people[id] = at;
    if (odd.has(id)) oddOnes.add(id);
    else oddOnes.delete(id);
  }
  return { people, odd: [...oddOnes].toSorted() };
}

/** A shelf's write; none where it stands so already, as after a death. */
function shelfWrites(shelf: string, before: Kept<Readings> | null, after: Readings): Write[] {
  if (before && hashOf(before.data) === hashOf(after)) return [];
  const version = before?.version ?? 0;
  return [
    {
      put: makeItem(readingsKind, keys.registerReadings(shelf), after, { version: version + 1 }),
      condition: before ? atVersion(version) : absent,
      onConflict: conflict,
    },
  ];
}

async function renewShelves(
  context: Context,
  authority: string,
  shelves: readonly (readonly [string, readonly string[]])[],
  { odd }: Named,
  at: Instant,
) {
  const items = await getItems(
    context.table,
    shelves.map(([shelf]) => keys.registerReadings(shelf)),
  );
  const writes = shelves.flatMap(([shelf, ids], no) => {
    const item = items[no];
    const before = item ? readItem(readingsKind, item) : null;
    return shelfWrites(shelf, before, renewed(before?.data ?? { people: {}, odd: [] }, ids, odd, at));
  });
  if (writes.length === 0) return ok(undefined);
  const kept = await commitAs(context, authority, {
    writes,
  });
  return kept.ok ? ok(undefined) : kept;
}

/**
 * Keeps that a reading of an instant named some people; done again it changes nothing. Throws when it keeps losing
 * to other imports.
 */
export async function renewReadings(
  context: Context,
  authority: string,
  named: Named,
  at: Instant,
): Promise<void> {
  const shelves = [...Map.groupBy([...named.ids].toSorted(), shelfOf)].toSorted(([a], [b]) =>
    a < b ? -1 : 1,
  );
  for (let from = 0; from < shelves.length; from += AT_ONCE) {
    const some = shelves.slice(from, from + AT_ONCE);
    const done = await retrying(() => renewShelves(context, authority, some, named, at));
    if (!done.ok) throw new Error(`readings of the register not kept: ${done.problems[0].code}`);
  }
}
