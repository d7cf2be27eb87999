/** Agencies and their rosters as they are kept: base-table items, read strongly, page by page. */
import { type Item, type Kind, makeItem, readItem } from '../../platform/item.ts';
import { keys, lists } from '../../platform/keys.ts';
import { queryAll, queryPages, type Table } from '../../platform/table.ts';
import type { PlainDate } from '../../platform/period.ts';
import { employeesOf } from '../employee/store.ts';
import { type Agency, agencySchema, belongs, type RosterEntry, rosterSchema } from './rules.ts';

export const rosterKind: Kind<RosterEntry> = { type: 'roster', schemaVersion: 1, schema: rosterSchema };
export const agencyKind: Kind<Agency> = { type: 'agency', schemaVersion: 1, schema: agencySchema };

/** The agencies of the city, in order of their ids. */
export async function agencies(table: Table): Promise<Agency[]> {
  const items = await queryAll(table, lists.agencies());
  return items.map((item) => readItem(agencyKind, item).data);
}

/** An agency with the ids of its people. */
export interface Roster {
  readonly agencyId: string;
  readonly name: string;
  readonly people: readonly string[];
}

/** Who belongs to each agency on a date (a page of rows at a time). */
export async function rostersOn(table: Table, date: PlainDate): Promise<Roster[]> {
  const rosters: Roster[] = [];
  for (const { agencyId, name } of await agencies(table)) {
    const people: string[] = [];
    for await (const items of queryPages(table, lists.roster(agencyId))) {
      const entries = items.map((item) => readItem(rosterKind, item).data);
      people.push(...entries.filter((entry) => belongs(entry, date)).map(({ employeeId }) => employeeId));
    }
    rosters.push({ agencyId, name, people });
  }
  return rosters;
}

/**
 * The people of some entries of an agency: whoever belongs to it on the last of some days, and whoever left the service
 * from it. Who left it for another agency is on that one's roster, and counted there (a batch, where some have left).
 */
export async function peopleOf(
  table: Table,
  agencyId: string,
  entries: readonly RosterEntry[],
  last: PlainDate,
): Promise<string[]> {
  const ended = entries.filter((entry) => !belongs(entry, last)).map(({ employeeId }) => employeeId);
  const records = ended.length > 0 ? await employeesOf(table, ended) : [];
  const moved = new Set(
    records.flatMap((kept) => (kept && kept.data.unit.agencyId !== agencyId ? kept.data.employeeId : [])),
  );
  return entries.map(({ employeeId }) => employeeId).filter((id) => !moved.has(id));
}

export const agencyItem = (agency: Agency): Item =>
  makeItem(agencyKind, keys.agency(agency.agencyId), agency);

export const rosterItem = (entry: RosterEntry): Item =>
  makeItem(rosterKind, keys.roster(entry.agencyId, entry.employeeId), entry);
