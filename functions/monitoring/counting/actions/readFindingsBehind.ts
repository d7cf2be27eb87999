/** The findings behind the number of a code in an overview, or in its trend. */
import { authorise } from '../../../platform/access.ts';
import { findingLists, findingNamedBy } from '../../../platform/findingKeys.ts';
import type { Item, Kept } from '../../../platform/item.ts';
import { type Filter, type Page, type PageArgs, pageWith } from '../../../platform/page.ts';
import { pageOver } from '../../../platform/pageOver.ts';
import { dateIn, instantSchema, monthOfDate, yearOf, yearPeriod } from '../../../platform/period.ts';
import { ok, type Result } from '../../../platform/result.ts';
import { type FindingCode, findingKinds, kindOf } from '../../finding/kinds.ts';
import type { Finding, FindingState } from '../../finding/rules.ts';
import { findingsListed } from '../../finding/store.ts';
import { countsFor, type FindingCount, type FindingTrend } from '../findingNumbers.ts';
import { monthsOf } from '../buckets.ts';
import type { Overview } from '../overview.ts';

/** The count of a code in an overview. */
export interface SeenFindings extends FindingCount {
  readonly overview: Overview;
}

/** What moved in a month of the trend, in an overview. */
export interface SeenTrend extends FindingTrend {
  readonly overview: Overview;
}
export type TrendMove = 'OPENED' | 'CLOSED';

/** Which of them are asked for: of the period and its months (else of its year alone), open or waived. */
export interface Behind extends PageArgs {
  readonly state: Exclude<FindingState, 'CLOSED'>;
  readonly ofYear: boolean;
}

interface Wanted {
  readonly code: FindingCode;
  /** What the cursor says, beside the unit. */
  readonly name: object;
  readonly states: readonly FindingState[];
  /** Whether a row is one of them, and whether its finding still is. */
  readonly keepsRow: (row: Item) => boolean;
  readonly keeps: (finding: Finding) => boolean;
}

/** Findings of a code in an overview, by their rows: what an index still lists and is none of them by now is not shown. */
async function readWanted(
  { context, unit }: Overview,
  { code, name, states, keepsRow, keeps }: Wanted,
  args: PageArgs,
): Promise<Result<Page<Kept<Finding>>>> {
  const authority = await authorise(context, 'finding.list', unit ? { unitPath: unit.path } : {});
  if (!authority.ok) return authority;
  const kinds = new Set<string>(findingKinds.filter((kind) => kindOf(kind).code === code));
  const filter: Filter<Item> = {
    name: `${states.join()} ${code}`,
    keep: (row) => kinds.has(findingNamedBy(row).kind) && keepsRow(row),
  };
  const listOf = (state: FindingState) =>
    unit ? findingLists.ofUnit(unit.agencyId, unit.path, state) : findingLists.city(state, false, code);
  const over = {
    name: { list: 'overviewFindings', unitId: unit?.unitId ?? null, ...name },
    lists: states.map(listOf),
    read: (row: Item) => row,
    filter,
  };
  const rows = await pageOver(context.table, over, args);
  if (!rows.ok) return rows;
  const read = async (page: readonly Item[]) =>
    (await findingsListed(context.table, page)).map((kept) => (kept && keeps(kept.data) ? kept : null));
  return ok(await pageWith(rows.value, read));
}

/**
 * The findings that count for a code in an overview, unit by unit, of the city the longest standing first; no secret ones.
 * Refuses: NOT_FOUND for whoever may not list them, PAGE_SIZE, PAGE_BOTH_WAYS, CURSOR_INVALID.
 */
export async function readFindingsBehind(
  { overview, code }: SeenFindings,
  { state, ofYear, ...args }: Behind,
): Promise<Result<Page<Kept<Finding>>>> {
  const year = yearPeriod(yearOf(overview.period));
  const periods: readonly string[] = ofYear ? [year] : [overview.period, ...monthsOf(overview.period)];
  const wanted: Wanted = {
    code,
    name: { periods },
    states: [state],
    keepsRow: (row) => periods.includes(findingNamedBy(row).period),
    keeps: (finding) => countsFor(finding, { code, state, periods }),
  };
  return readWanted(overview, wanted, args);
}

/** The findings of a code that were first found in a month of the trend, or last gone in it. Refuses as `readFindingsBehind`. */
export async function readFindingsOfTrend(
  { overview, period, code }: SeenTrend,
  { moved, ...args }: PageArgs & { readonly moved: TrendMove },
): Promise<Result<Page<Kept<Finding>>>> {
  const { zone } = overview.context.clock;
  const isIn = (at: unknown) =>
    typeof at === 'string' && monthOfDate(dateIn(zone, instantSchema.parse(at))) === period;
  // A row of before rows said when: its finding does.
  const mayBeIn = (at: unknown) => at === undefined || isIn(at);
  const wanted: Wanted = {
    code,
    name: { moved, period },
    states: moved === 'OPENED' ? ['OPEN', 'WAIVED', 'CLOSED'] : ['CLOSED'],
    keepsRow: ({ foundAt, closedAt }) => mayBeIn(moved === 'OPENED' ? foundAt : closedAt),
    keeps: ({ foundAt, closedAt }) => isIn(moved === 'OPENED' ? foundAt : closedAt),
  };
  return readWanted(overview, wanted, args);
}
