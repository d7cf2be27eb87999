import type { Platform } from '../../../platform/context.ts';
import { readItem } from '../../../platform/item.ts';
import { keys, lists } from '../../../platform/keys.ts';
import { datesOf } from '../../../platform/period.ts';
import { markerKind } from '../../../platform/run/marker.ts';
import { getItems, queryPages, type Table } from '../../../platform/table.ts';
import type { RosterEntry } from '../../../organisation/roster/rules.ts';
import { agencies, peopleOf, rosterKind } from '../../../organisation/roster/store.ts';
import { overlap } from '../../../organisation/validity/rules.ts';
import { JOB } from '../../allowance/actions/loadShared.ts';
import { unmarkedReasons } from '../../allowance/actions/readAwaits.ts';
import { awaitsBy } from '../../allowance/awaits.ts';
import { readAllowance } from '../../allowance/store.ts';
import type { AllowanceExport, ListedRow, Missing } from '../rules.ts';

type Wanted = Pick<AllowanceExport, 'month' | 'agencyId'>;

/** Entries of the rosters of whoever belonged to them on a day of the month and is not in the list, one a person. */
async function notListed(
  table: Table,
  { month, agencyId }: Wanted,
  listed: ReadonlySet<string>,
): Promise<RosterEntry[]> {
  const { first, last } = datesOf(month);
  const found = new Map<string, RosterEntry>();
  const of = agencyId ? [agencyId] : (await agencies(table)).map((agency) => agency.agencyId);
  for (const id of of)
    for await (const items of queryPages(table, lists.roster(id)))
      for (const item of items) {
        const entry = readItem(rosterKind, item).data;
        const isOfMonth = overlap(entry, { from: first, to: last });
        if (isOfMonth && !listed.has(entry.employeeId)) found.set(entry.employeeId, entry);
      }
  return [...found.values()];
}

/**
 * What stands of whoever is not in the list of the whole city though an allowance of theirs does (a batch a hundred): their
 * row went to an agency whose part of the list had been read.
 */
async function passedBy(table: Table, { month }: Wanted, people: readonly string[]): Promise<ListedRow[]> {
  const heads = await getItems(
    table,
    people.map((id) => keys.allowance(id, month)),
  );
  return heads.flatMap((item) => {
    if (!item) return [];
    const { employeeId, no, percent, agencyId } = readAllowance(item);
    return [{ employeeId, no, percent, agencyId }];
  });
}

/**
 * How many people of an agency, or the city, are not in a month's list, by why: its roster (a query a megabyte) and the
 * markers of whoever is not listed (a batch a hundred). Whoever is done with stands with another agency, and is not counted;
 * of the whole city, which has all agencies, they are `passedBy` and belong into the list.
 */
export async function countMissing(
  platform: Pick<Platform, 'table' | 'clock'>,
  wanted: Wanted,
  rows: readonly Pick<ListedRow, 'employeeId'>[],
): Promise<{ readonly missing: Missing; readonly passed: readonly ListedRow[] }> {
  const listed = new Set(rows.map(({ employeeId }) => employeeId));
  const { table } = platform;
  const entries = await notListed(table, wanted, listed);
  // Whoever left the agency in the month for another is missing there, if anywhere; the city has all of them.
  const people = wanted.agencyId
    ? await peopleOf(table, wanted.agencyId, entries, datesOf(wanted.month).last)
    : entries.map(({ employeeId }) => employeeId);
  const passed = wanted.agencyId ? [] : await passedBy(table, wanted, people);
  const there = new Set(passed.map(({ employeeId }) => employeeId));
  const without = people.filter((id) => !there.has(id));
  return { missing: await countReasons(platform, wanted, without), passed };
}

/** Why people have no allowance of the month, counted. */
async function countReasons(
  platform: Pick<Platform, 'table' | 'clock'>,
  { month }: Wanted,
  people: readonly string[],
): Promise<Missing> {
  const items = await getItems(
    platform.table,
    people.map((id) => keys.marker(id, month, JOB)),
  );
  const markers = items.map((item) => item && readItem(markerKind, item).data);
  const reason = markers.includes(null) ? await unmarkedReasons(platform) : null;
  const unmarked = reason?.(month);
  const missing: Missing = {};
  for (const marker of markers) {
    if (marker?.outcome === 'DONE') continue;
    const code = marker ? awaitsBy(marker.reason) : (unmarked ?? 'ALLOWANCE_DUE');
    missing[code] = (missing[code] ?? 0) + 1;
  }
  return missing;
}
