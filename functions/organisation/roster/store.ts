/** Agencies and their rosters as they are kept: base-table items, read strongly, page by page. */
import { type Item, type Kind, makeItem, readItem } from '../../platform/item.ts';
import { keys, lists } from '../../platform/keys.ts';
import { queryAll, type Table } from '../../platform/table.ts';
import { type Agency, agencySchema, type RosterEntry, rosterSchema } from './rules.ts';

export const rosterKind: Kind<RosterEntry> = { type: 'roster', schemaVersion: 1, schema: rosterSchema };
export const agencyKind: Kind<Agency> = { type: 'agency', schemaVersion: 1, schema: agencySchema };

/** The agencies of the city, in order of their ids. */
export async function agencies(table: Table): Promise<Agency[]> {
  const items = await queryAll(table, lists.agencies());
  return items.map((item) => readItem(agencyKind, item).data);
}

export const agencyItem = (agency: Agency): Item =>
  makeItem(agencyKind, keys.agency(agency.agencyId), agency);

export const rosterItem = (entry: RosterEntry): Item =>
  makeItem(rosterKind, keys.roster(entry.agencyId, entry.employeeId), entry);
