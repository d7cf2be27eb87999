/** What the personnel register said of a person on a day: never changed, and told by its hash. docs/domain.md 3 (P02, P03). */
import { conflict } from '../../platform/commit/writes.ts';
import * as z from 'zod';
import { hashOf } from '../../platform/commit/hash.ts';
import type { Part } from '../../platform/commit/plan.ts';
import { type Kept, type Kind, readItem } from '../../platform/item.ts';
import { keys, lists } from '../../platform/keys.ts';
import { dateIn } from '../../platform/period.ts';
import { getItems, queryAll, type Table } from '../../platform/table.ts';
import { type Employee, employeeSchema } from '../employee/rules.ts';

/**
 * `facts` is the person as the register had them; `hash` is SHA-256 over them without version and time;
 * `importId` is the import that said so.
 */
const snapshotSchema = z.object({ facts: employeeSchema, hash: z.string(), importId: z.uuid().nullish() });
export type RegisterSnapshot = z.infer<typeof snapshotSchema>;

export const snapshotKind: Kind<RegisterSnapshot> = {
  type: 'registerSnapshot',
  schemaVersion: 1,
  schema: snapshotSchema,
};

/** What the register says of a person: not what was on record of their status and working week before. */
const factsOf = ({ statuses: _before, workWeeks: _weeks, ...facts }: Employee): Employee => facts;

/** The hash of what the register says of a person: the same facts at another time have the same. */
export function factsHash(employee: Employee): string {
  const { hrVersion: _version, hrAsOf: _asOf, ...facts } = factsOf(employee);
  return hashOf(facts);
}

/** The snapshot of a person as a part of their record, on the date (in the zone) of the register's instant. */
export const snapshotPart = (employee: Employee, zone: string, importId: string | null = null): Part => ({
  kind: snapshotKind,
  key: keys.snapshot(employee.employeeId, dateIn(zone, employee.hrAsOf), employee.hrVersion),
  before: null,
  after: { facts: factsOf(employee), hash: factsHash(employee), importId } satisfies RegisterSnapshot,
  hashOnly: true, // the profile says the same
  onConflict: conflict,
});

/** All snapshots of a person, in the order of their dates (one query). */
export async function snapshotsOf(table: Table, employeeId: string): Promise<Kept<RegisterSnapshot>[]> {
  const items = await queryAll(table, lists.snapshots(employeeId));
  return items.map((item) => readItem(snapshotKind, item));
}

/** The imports that the last snapshots of some people came from, in their order; null where it was none. */
export async function lastImportsOf(
  table: Table,
  people: readonly Employee[],
  zone: string,
): Promise<(string | null)[]> {
  const items = await getItems(
    table,
    people.map(({ employeeId, hrAsOf, hrVersion }) =>
      keys.snapshot(employeeId, dateIn(zone, hrAsOf), hrVersion),
    ),
  );
  return items.map((item) => (item && readItem(snapshotKind, item).data.importId) ?? null);
}
