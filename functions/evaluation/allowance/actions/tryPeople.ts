/** People of an agency tried by a formula: of their row of the month where there is one, else of their record. */
import type { Context } from '../../../platform/context.ts';
import { keys } from '../../../platform/keys.ts';
import type { Period } from '../../../platform/period.ts';
import { getItems } from '../../../platform/table.ts';
import type { AllowancePolicy } from '../../allowancePolicy/rules.ts';
import { isJudgementMissing } from '../demands.ts';
import { judgedBy } from '../gathering.ts';
import type { AllowanceRow } from '../result.ts';
import type { Formula } from '../rules.ts';
import { readRow } from '../store.ts';
import { inputsForTrial, type Lack, longestOf, type Tried, tryOn } from '../trial.ts';
import { gather } from './gather.ts';
import { load, type Loaded, placeOf } from './loadPerson.ts';
import { type AllowanceShared, loadAllowanceShared } from './loadShared.ts';

/** Which formula is tried on whom, and the formulas by which rows were computed. */
export interface Trying {
  readonly context: Context;
  readonly formula: Formula;
  readonly month: Period;
  readonly agencyId: string;
  readonly all: readonly AllowancePolicy[];
  /** What people have in common: read once, when the first of them is gathered. */
  readonly shared: () => Promise<AllowanceShared>;
}

/** A trial with what its people have in common, read when it is needed and once. */
export function tryingOf(
  context: Context,
  { policy, month, agencyId }: { policy: AllowancePolicy; month: Period; agencyId: string },
  all: readonly AllowancePolicy[],
): Trying {
  let common: Promise<AllowanceShared> | null = null;
  const load = async (): Promise<AllowanceShared> => {
    const shared = await loadAllowanceShared(context, month);
    return { ...shared, formula: policy, penaltyMonths: longestOf(policy) };
  };
  const shared = () => (common ??= load());
  return { context, formula: policy, month, agencyId, all, shared };
}

/** By its row alone, where that holds what the formula asks for; else null. */
function tryRow({ formula, all }: Trying, row: AllowanceRow): Tried | null {
  const { employeeId, unitId, unitPath, percent: before } = row;
  const by = all.find(({ no }) => no === row.policyNo) ?? null;
  const inputs = inputsForTrial(formula, row, by);
  return inputs && tryOn(formula, { employeeId, unitId, unitPath, before }, inputs);
}

/** What of a month is not there yet, whatever the formula asks for, and of what it asks for. */
const lacksOf = ({ activities, attendance, evaluation, closing }: Loaded, { content }: Formula): Lack[] => [
  ...(activities?.closedAt ? [] : (['MONTH_OPEN'] as const)),
  ...(attendance ? [] : (['ATTENDANCE_MISSING'] as const)),
  ...(content.predicateFactor && isJudgementMissing(judgedBy(evaluation, closing))
    ? (['EVALUATION_NOT_ISSUED'] as const)
    : []),
];

/** By the record of the person; null for whoever was not in service, or on their last day in service of another agency. */
async function tryRecord(
  trying: Trying,
  employeeId: string,
  row: AllowanceRow | null,
): Promise<Tried | null> {
  const { context, formula, month, agencyId } = trying;
  const shared = await trying.shared();
  const own = { employeeId, period: month };
  const loaded = await load(context.table, own, shared);
  const { person, serviceDays, activities, attendance } = loaded;
  const day = serviceDays.at(-1);
  const place = person && day ? placeOf(person, day) : null;
  if (!person || !day || !place || place.agencyId !== agencyId) return null;
  const { unitId, unitPath } = place;
  const whose = { employeeId, unitId, unitPath, before: row?.percent ?? null };
  if (!formula.content.enabled) return { ...whose, after: 0, lacks: [] };
  if (!activities?.closedAt || !attendance) return { ...whose, after: null, lacks: lacksOf(loaded, formula) };
  const there = { person, formula, activities, attendance, place, day };
  const { inputs } = await gather(context, own, loaded, there, shared);
  return tryOn(formula, whose, inputs);
}

/** The rows of some people of the agency (one batch a hundred). */
export async function rowsOf(
  { context, month, agencyId }: Trying,
  employeeIds: readonly string[],
): Promise<(AllowanceRow | null)[]> {
  const items = await getItems(
    context.table,
    employeeIds.map((id) => keys.allowanceRow(month, agencyId, id)),
  );
  return items.map((item) => item && readRow(item));
}

/** Whoever can be tried by their row, in the order of the people; null for whom `tryRecords` must read. */
export const tryRows = (trying: Trying, rows: readonly (AllowanceRow | null)[]): (Tried | null)[] =>
  rows.map((row) => row && tryRow(trying, row));

/**
 * People under both formulas, null for whoever has no allowance of the month in this agency: of their rows, and of whom
 * those do not do two to four reads each, and one for each of a leader's people where the formula asks for these.
 */
export async function tryPeople(
  trying: Trying,
  employeeIds: readonly string[],
  rows: readonly (AllowanceRow | null)[],
): Promise<(Tried | null)[]> {
  const byRow = tryRows(trying, rows);
  return Promise.all(employeeIds.map(async (id, at) => byRow[at] ?? tryRecord(trying, id, rows[at] ?? null)));
}
