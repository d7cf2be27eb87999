import type { Unit } from '../../../organisation/unit/rules.ts';
import { authorise } from '../../../platform/access.ts';
import type { Context } from '../../../platform/context.ts';
import type { Item, Kept } from '../../../platform/item.ts';
import { type List, lists } from '../../../platform/keys.ts';
import { type Page, type PageArgs, pageOf, pageWith } from '../../../platform/page.ts';
import { ok, type Result, refuse } from '../../../platform/result.ts';
import type { DiscrepancyClass } from '../differences.ts';
import type { Discrepancy, DiscrepancyState } from '../rules.ts';
import { discrepanciesListed, parseDiscrepancyId } from '../store.ts';
import { findDiscrepancy } from './answerDiscrepancy.ts';

/** Reads a discrepancy by id. Refuses: ID_INVALID, and NOT_FOUND alike for what is absent and what may not be seen. */
export async function readDiscrepancy(context: Context, id: string): Promise<Result<Kept<Discrepancy>>> {
  const ref = parseDiscrepancyId(id);
  if (!ref) return refuse('ID_INVALID', 'id', { type: 'Discrepancy' });
  const found = await findDiscrepancy(context, ref);
  if (!found) return refuse('NOT_FOUND', 'id');
  const authority = await authorise(context, 'discrepancy.read', found.subject, ['id']);
  return authority.ok ? ok(found.kept) : authority;
}

/** What of a list is asked for, beside which page of it. */
export interface Wanted extends PageArgs {
  readonly state?: DiscrepancyState | null;
  readonly class?: DiscrepancyClass | null;
}

/** A page of a list: the rows in one query, the tickets themselves in one batch. */
async function pageOfDiscrepancies(
  { table }: Context,
  list: List,
  { state, class: kind, ...args }: Wanted,
): Promise<Result<Page<Kept<Discrepancy>>>> {
  const page = await pageOf(table, list, args, (row): Item => row);
  if (!page.ok) return page;
  // An index may lag behind: what has left the state meanwhile is not shown.
  const isWanted = (kept: Kept<Discrepancy> | null) =>
    kept !== null && (!state || kept.data.state === state) && (!kind || kept.data.kind === kind);
  const read = async (rows: readonly Item[]) =>
    (await discrepanciesListed(table, rows)).map((kept) => (isWanted(kept) ? kept : null));
  return ok(await pageWith(page.value, read));
}

/**
 * The city's discrepancies of a state, the longest standing first; with a class pages may be short.
 * Refuses: NOT_FOUND for whoever may not see them all, PAGE_SIZE, PAGE_BOTH_WAYS, CURSOR_INVALID.
 */
export async function readCityDiscrepancies(
  context: Context,
  wanted: Wanted & { readonly state: DiscrepancyState },
): Promise<Result<Page<Kept<Discrepancy>>>> {
  const authority = await authorise(context, 'discrepancy.list', {});
  return authority.ok ? pageOfDiscrepancies(context, lists.discrepancies(wanted.state), wanted) : authority;
}

/** The discrepancies of the people of a unit and of those below it, by unit and class; with a filter pages may be short. Refuses as `readCityDiscrepancies`. */
export async function readUnitDiscrepancies(
  context: Context,
  unit: Unit,
  wanted: Wanted,
): Promise<Result<Page<Kept<Discrepancy>>>> {
  const authority = await authorise(context, 'discrepancy.list', { unitPath: unit.path });
  if (!authority.ok) return authority;
  return pageOfDiscrepancies(context, lists.unitDiscrepancies(unit.agencyId, unit.path), wanted);
}
