/** The people that a run is about, read strongly from the agencies' rosters, page by page. */
import { readItem } from '../platform/item.ts';
import { lists } from '../platform/keys.ts';
import { datesOf, type Period } from '../platform/period.ts';
import { queryPages, type Table } from '../platform/table.ts';
import { belongs } from '../organisation/roster/rules.ts';
import { agencies, rosterKind } from '../organisation/roster/store.ts';
import type { Run } from '../platform/run/run.ts';

/** Where in the rosters a page ends. */
export type Place = NonNullable<Run['checkpoint']>;

export interface RosterPage {
  readonly employeeIds: readonly string[];
  readonly end: Place;
}

/** Pages of people who belong to an agency on the period's last day, going on after a place. */
export async function* rosterPages(
  table: Table,
  period: Period,
  size: number,
  from: Place | null = null,
): AsyncGenerator<RosterPage> {
  const { last } = datesOf(period);
  for (const { agencyId } of await agencies(table)) {
    if (from && agencyId < from.agencyId) continue;
    const list = lists.roster(agencyId);
    const after = from?.agencyId === agencyId ? { PK: list.partition, SK: from.after } : undefined;
    for await (const items of queryPages(table, list, { limit: size, ...(after && { after }) })) {
      const end = items.at(-1);
      if (!end) continue;
      const entries = items.map((item) => readItem(rosterKind, item).data);
      const employeeIds = entries.filter((entry) => belongs(entry, last)).map(({ employeeId }) => employeeId);
      yield { employeeIds, end: { agencyId, after: end.SK } };
    }
  }
}
