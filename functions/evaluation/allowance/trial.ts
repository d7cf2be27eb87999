/**
 * What a formula would change of a month that is computed: of each person before and after, and of an agency in sums. From
 * stored inputs alone, before anybody approves it. Pure. docs/decisions/allowance.md.
 */
import type { AllowanceRow } from './result.ts';
import { missingFor } from './demands.ts';
import { computeAllowance, type Formula } from './rules.ts';

/** A person under both formulas; `after` null where the tried one asks for what was not looked for. */
export interface Tried {
  readonly row: AllowanceRow;
  readonly before: number;
  readonly after: number | null;
}

/** Tries a formula on a person of a month. */
export function tryOn(formula: Formula, row: AllowanceRow): Tried {
  const inputs = { ...row.inputs, predicate: row.predicate };
  const isMissing = missingFor(formula, inputs).length > 0;
  const after = isMissing ? null : computeAllowance(formula, inputs).percent;
  return { row, before: row.percent, after };
}

/** Sums of some people; those who cannot be tried are counted apart, and in no sum. */
export interface TrialSum {
  readonly people: number;
  readonly untried: number;
  readonly before: number;
  readonly after: number;
  readonly gain: number;
  readonly lose: number;
}

/** The sums of some people. */
export function sumOf(all: readonly Tried[]): TrialSum {
  const tried = all.flatMap(({ before, after }) => (after === null ? [] : [{ before, after }]));
  return {
    people: tried.length,
    untried: all.length - tried.length,
    before: tried.reduce((sum, { before }) => sum + before, 0),
    after: tried.reduce((sum, { after }) => sum + after, 0),
    gain: tried.filter(({ before, after }) => after > before).length,
    lose: tried.filter(({ before, after }) => after < before).length,
  };
}

/** How many of the largest differences are named. */
const NAMED = 10;
const difference = ({ before, after }: Tried): number => Math.abs((after ?? before) - before);

/** An agency under both formulas. */
export interface TrialSummary {
  readonly total: TrialSum;
  readonly units: readonly (TrialSum & { readonly unitId: string })[];
  readonly largest: readonly Tried[];
}

/** An agency in sums, by unit in the order of the tree, with the largest differences, people of an order of their own. */
export function summaryOf(all: readonly Tried[]): TrialSummary {
  const byUnit = Map.groupBy(
    all.toSorted((a, b) => (a.row.unitPath < b.row.unitPath ? -1 : 1)),
    ({ row }) => row.unitId,
  );
  const differing = all.filter((one) => difference(one) > 0);
  return {
    total: sumOf(all),
    units: [...byUnit].map(([unitId, some]) => ({ unitId, ...sumOf(some) })),
    largest: differing
      .toSorted((a, b) => difference(b) - difference(a) || (a.row.employeeId < b.row.employeeId ? -1 : 1))
      .slice(0, NAMED),
  };
}
