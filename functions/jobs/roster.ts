/** The people that a run is about, read strongly from the agencies' rosters, page by page. */
import { readItem } from '../platform/item.ts';
import { lists } from '../platform/keys.ts';
import { datesOf, type PlainDate, shiftMonth } from '../platform/period.ts';
import { queryPages, type Table } from '../platform/table.ts';
import { MOST_MONTHS_BACK } from '../organisation/policy/allowance.ts';
import { agencies, peopleOf, rosterKind } from '../organisation/roster/store.ts';
import { overlap } from '../organisation/validity/rules.ts';
import type { Run } from '../platform/run/run.ts';

/** Where in the rosters a page ends. */
export type Place = NonNullable<Run['checkpoint']>;

export interface RosterPage {
  readonly employeeIds: readonly string[];
  readonly end: Place;
}

/**
 * Months before the period in which somebody may have left and is dealt with still. A register says late that
 * somebody has left: without such a look nobody would find their plans, close their tickets and findings, or take off other desks
 * what their leave or their delay laid there, any more; and what was computed of them before would be paid.
 */
const LOOKS_BACK: Readonly<Record<string, number>> = {
  reconcileHr: 12,
  remind: 12,
  escalate: 12,
  // Until what is open of the year in which they left closes as past.
  scanFindings: 24,
  computeAllowance: MOST_MONTHS_BACK,
};

/** The days of a run: whoever belonged to an agency on one of them is its concern. */
function daysOf({ job, period }: Pick<Run, 'job' | 'period'>): { from: PlainDate; to: PlainDate } {
  const { first, last } = datesOf(period);
  const back = LOOKS_BACK[job] ?? 0;
  return { from: back > 0 ? datesOf(shiftMonth(period, -back)).first : first, to: last };
}

/** Pages of people whom a job deals with in a period, going on after a place. */
export async function* rosterPages(
  table: Table,
  run: Pick<Run, 'job' | 'period'>,
  size: number,
  from: Place | null = null,
): AsyncGenerator<RosterPage> {
  const days = daysOf(run);
  for (const { agencyId } of await agencies(table)) {
    if (from && agencyId < from.agencyId) continue;
    const list = lists.roster(agencyId);
    const after = from?.agencyId === agencyId ? { PK: list.partition, SK: from.after } : undefined;
    for await (const items of queryPages(table, list, { limit: size, ...(after && { after }) })) {
      const end = items.at(-1);
      if (!end) continue;
      const entries = items.map((item) => readItem(rosterKind, item).data);
      const concerned = entries.filter((entry) => overlap(entry, days));
      const employeeIds = await peopleOf(table, agencyId, concerned, days.to);
      yield { employeeIds, end: { agencyId, after: end.SK } };
    }
  }
}
