/** The findings behind the number of a code in an overview. */
import { authorise } from '../../../platform/access.ts';
import { findingLists, findingNamedBy } from '../../../platform/findingKeys.ts';
import type { Item, Kept } from '../../../platform/item.ts';
import { type Filter, type Page, type PageArgs, pageWith } from '../../../platform/page.ts';
import { pageOver } from '../../../platform/pageOver.ts';
import { yearOf, yearPeriod } from '../../../platform/period.ts';
import { ok, type Result } from '../../../platform/result.ts';
import { findingKinds, kindOf } from '../../finding/kinds.ts';
import type { Finding, FindingState } from '../../finding/rules.ts';
import { findingsListed } from '../../finding/store.ts';
import { countsFor, type FindingCount } from '../findingNumbers.ts';
import { monthsOf } from '../buckets.ts';
import type { Overview } from '../overview.ts';

/** The count of a code in an overview. */
export interface SeenFindings extends FindingCount {
  readonly overview: Overview;
}

/** Which of them are asked for: of the period and its months (else of its year alone), open or waived. */
export interface Behind extends PageArgs {
  readonly state: Exclude<FindingState, 'CLOSED'>;
  readonly ofYear: boolean;
}

/**
 * The findings that count for a code in an overview, unit by unit, of the city the longest standing first; no secret ones.
 * Refuses: NOT_FOUND for whoever may not list them, PAGE_SIZE, PAGE_BOTH_WAYS, CURSOR_INVALID.
 */
export async function readFindingsBehind(
  { overview, code }: SeenFindings,
  { state, ofYear, ...args }: Behind,
): Promise<Result<Page<Kept<Finding>>>> {
  const { context, unit } = overview;
  const authority = await authorise(context, 'finding.list', unit ? { unitPath: unit.path } : {});
  if (!authority.ok) return authority;
  const year = yearPeriod(yearOf(overview.period));
  const periods: readonly string[] = ofYear ? [year] : [overview.period, ...monthsOf(overview.period)];
  const wanted = { code, state, periods };
  const kinds = new Set<string>(findingKinds.filter((kind) => kindOf(kind).code === code));
  const filter: Filter<Item> = {
    name: `${state} ${code}`,
    keep: (row) => {
      const named = findingNamedBy(row);
      return kinds.has(named.kind) && periods.includes(named.period);
    },
  };
  const list = unit
    ? findingLists.ofUnit(unit.agencyId, unit.path, state)
    : findingLists.city(state, false, code);
  const name = { list: 'overviewFindings', unitId: unit?.unitId ?? null, periods };
  const rows = await pageOver(context.table, { name, lists: [list], read: (row) => row, filter }, args);
  if (!rows.ok) return rows;
  // An index may lag behind: what has left the state meanwhile is not shown.
  const read = async (page: readonly Item[]) =>
    (await findingsListed(context.table, page)).map((kept) =>
      kept && countsFor(kept.data, wanted) ? kept : null,
    );
  return ok(await pageWith(rows.value, read));
}
