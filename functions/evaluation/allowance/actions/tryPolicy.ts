/** A proposed formula tried on a month, before anybody approves it: nothing is written. */
import { authorise } from '../../../platform/access.ts';
import type { Context } from '../../../platform/context.ts';
import { readItem } from '../../../platform/item.ts';
import { lists } from '../../../platform/keys.ts';
import { type Page, type PageArgs, pageOf, pageWith } from '../../../platform/page.ts';
import { datesOf, isMonth, type Period } from '../../../platform/period.ts';
import { ok, type Result, refuse } from '../../../platform/result.ts';
import { queryPages } from '../../../platform/table.ts';
import { rosterKind } from '../../../organisation/roster/store.ts';
import { parseUnitId } from '../../../organisation/unit/store.ts';
import { overlap } from '../../../organisation/validity/rules.ts';
import type { AllowancePolicy } from '../../allowancePolicy/rules.ts';
import { allowancePolicies, parseAllowancePolicyId } from '../../allowancePolicy/store.ts';
import type { AllowanceRow } from '../result.ts';
import { readRow } from '../store.ts';
import { byUnit, type Tried, type TrialSummary, summaryOf, type UnitSum } from '../trial.ts';
import { rowsOf, tryingOf, tryPeople, tryRows } from './tryPeople.ts';

/** People of an agency whose sums one request makes of their rows, and of those how many it reads from the record. */
const MOST_TRIED = 8_000;
const MOST_GATHERED = 500;
/** People read from the record at once. */
const AT_ONCE = 50;

/** Which formula, on which people of which month. */
export interface Trial {
  readonly policy: AllowancePolicy;
  readonly month: Period;
  readonly agencyId: string;
  readonly all: readonly AllowancePolicy[];
}

/**
 * Which formula is tried on whom. Refuses: ID_INVALID, NOT_FOUND, INPUT_INVALID (a period that is no month), NOT_ALLOWED for
 * anyone but BKPP.
 */
export async function openTrial(
  context: Context,
  asked: { readonly policy: string; readonly month: Period; readonly agency: string },
): Promise<Result<Trial>> {
  const authority = await authorise(context, 'allowancePolicy.try', {});
  if (!authority.ok) return authority;
  const no = parseAllowancePolicyId(asked.policy);
  if (!no) return refuse('ID_INVALID', 'policy', { type: 'AllowancePolicy' });
  const agencyId = parseUnitId(asked.agency);
  if (!agencyId) return refuse('ID_INVALID', 'agency', { type: 'Unit' });
  const { month } = asked;
  if (!isMonth(month)) return refuse('INPUT_INVALID', 'period', { expected: '2026-M10' });
  const all = await allowancePolicies(context.table);
  const policy = all.find((one) => one.no === no);
  return policy ? ok({ policy, month, agencyId, all }) : refuse('NOT_FOUND', 'policy');
}

/** A page of people under both formulas, with its own sums by unit: those of all pages together are the agency's. */
export interface TriedPage extends Page<Tried> {
  readonly units: readonly UnitSum[];
}

/**
 * A page of an agency's people under both formulas: a query, a batch, and of whom no row tells enough some reads each
 * (`tryPeople`). Refuses: PAGE_*, CURSOR_INVALID.
 */
export async function triedPeople(
  context: Context,
  trial: Trial,
  args: PageArgs,
): Promise<Result<TriedPage>> {
  const { month, agencyId } = trial;
  const days = daysOf(month);
  const page = await pageOf(
    context.table,
    lists.roster(agencyId),
    args,
    (item) => readItem(rosterKind, item).data,
  );
  if (!page.ok) return page;
  const trying = tryingOf(context, trial, trial.all);
  const tried = await pageWith(page.value, async (entries) => {
    const ids = entries.map(({ employeeId }) => employeeId);
    const found = await tryPeople(trying, ids, await rowsOf(trying, ids));
    return entries.map((entry, at) => (overlap(entry, days) ? (found[at] ?? null) : null));
  });
  return ok({ ...tried, units: byUnit(tried.edges.map(({ node }) => node)) });
}

const daysOf = (month: Period) => {
  const { first, last } = datesOf(month);
  return { from: first, to: last };
};

/** The people of an agency in a month, by its roster; stops past the most whom one request sums. */
async function peopleOf({ table }: Context, { month, agencyId }: Trial): Promise<string[]> {
  const people: string[] = [];
  const days = daysOf(month);
  for await (const items of queryPages(table, lists.roster(agencyId))) {
    const entries = items.map((item) => readItem(rosterKind, item).data);
    people.push(...entries.filter((entry) => overlap(entry, days)).map(({ employeeId }) => employeeId));
    if (people.length > MOST_TRIED) break;
  }
  return people;
}

/** The rows of an agency's month (a query a megabyte). */
async function allRows({ table }: Context, { month, agencyId }: Trial): Promise<Map<string, AllowanceRow>> {
  const rows = new Map<string, AllowanceRow>();
  for await (const items of queryPages(table, lists.allowanceRows(month, agencyId)))
    for (const row of items.map(readRow)) rows.set(row.employeeId, row);
  return rows;
}

/**
 * An agency in sums (a query a megabyte of rows, and some reads of each of up to 500 whose row does not tell enough).
 * Refuses: ALLOWANCE_TRIAL_TOO_LARGE.
 */
export async function trialSummary(context: Context, trial: Trial): Promise<Result<TrialSummary>> {
  const [people, rows] = await Promise.all([peopleOf(context, trial), allRows(context, trial)]);
  const tooLarge = (max: number) => refuse('ALLOWANCE_TRIAL_TOO_LARGE', 'agency', { max });
  if (people.length > MOST_TRIED) return tooLarge(MOST_TRIED);
  const trying = tryingOf(context, trial, trial.all);
  const rowOf = (id: string) => rows.get(id) ?? null;
  const known = tryRows(trying, people.map(rowOf));
  const left = people.filter((_, at) => !known[at]);
  if (left.length > MOST_GATHERED) return tooLarge(MOST_GATHERED);
  const tried = known.flatMap((one) => one ?? []);
  for (let at = 0; at < left.length; at += AT_ONCE) {
    const some = left.slice(at, at + AT_ONCE);
    tried.push(...(await tryPeople(trying, some, some.map(rowOf))).flatMap((one) => one ?? []));
  }
  return ok(summaryOf(tried));
}
