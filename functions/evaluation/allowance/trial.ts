/**
 * What a formula would change of a month: of each person before and after, and of an agency in sums. From stored inputs
 * alone, before anybody approves it; before the very first formula there is nothing to compare with, and it says so. Pure.
 * docs/decisions/allowance.md.
 */
import { longestPenalty } from '../allowancePolicy/rules.ts';
import { missingFor, unknownPenalty } from './demands.ts';
import type { Inputs } from './inputs.ts';
import type { AllowanceRow } from './result.ts';
import { computeAllowance, type Formula } from './rules.ts';

/** What of somebody's month a formula cannot do without: the codes by which the job refuses them too. */
export const lackCodes = [
  'MONTH_OPEN',
  'ATTENDANCE_MISSING',
  'EVALUATION_NOT_ISSUED',
  'ALLOWANCE_PENALTY_UNKNOWN',
] as const;
export type Lack = (typeof lackCodes)[number];

/** A person under both formulas: `before` null where nothing is computed yet, `after` null where something is lacking. */
export interface Tried {
  readonly employeeId: string;
  readonly unitId: string;
  readonly unitPath: string;
  readonly before: number | null;
  readonly after: number | null;
  readonly lacks: readonly Lack[];
}

/** Whose it is, and what stands of it. */
export type TriedWhose = Pick<Tried, 'employeeId' | 'unitId' | 'unitPath' | 'before'>;

/** What a formula cannot do without of a month whose inputs are known. */
const lacking = (formula: Formula, inputs: Inputs): Lack[] => [
  ...(missingFor(formula, inputs).includes('PREDICATE') ? (['EVALUATION_NOT_ISSUED'] as const) : []),
  ...(unknownPenalty(formula, inputs) ? (['ALLOWANCE_PENALTY_UNKNOWN'] as const) : []),
];

/** Tries a formula on a person whose inputs are known. */
export function tryOn(formula: Formula, whose: TriedWhose, inputs: Inputs): Tried {
  const lacks = lacking(formula, inputs);
  return { ...whose, after: lacks.length > 0 ? null : computeAllowance(formula, inputs).percent, lacks };
}

/**
 * A row of the month as the formula needs it; null where it asks for what the row's own formula did not: those are
 * gathered anew. `by` is the content of that formula.
 */
export function inputsForTrial(formula: Formula, row: AllowanceRow, by: Formula | null): Inputs | null {
  const inputs = {
    ...row.inputs,
    predicate: row.predicate,
    ...(row.unevaluated && { unevaluated: row.unevaluated }),
  };
  const lookedBack = by ? longestOf(by) : 0;
  const isThere = missingFor(formula, inputs).every((one) => one === 'PREDICATE');
  return isThere && longestOf(formula) <= lookedBack ? inputs : null;
}

/** For how many months a formula's penalties count. */
export const longestOf = ({ content }: Formula): number => longestPenalty([{ status: 'APPROVED', content }]);

/** Sums of some people; those who cannot be tried are counted apart, and in no sum. */
export interface TrialSum {
  readonly people: number;
  readonly untried: number;
  /** Of `people`, those of whom nothing is computed yet: in `after`, and not in `before`. */
  readonly fresh: number;
  readonly before: number;
  readonly after: number;
  readonly gain: number;
  readonly lose: number;
  readonly lacking: readonly { readonly lack: Lack; readonly people: number }[];
}

const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

/** The sums of some people. */
export function sumOf(all: readonly Tried[]): TrialSum {
  const tried = all.flatMap(({ before, after }) => (after === null ? [] : [{ before, after }]));
  const both = tried.flatMap(({ before, after }) => (before === null ? [] : [{ before, after }]));
  return {
    people: tried.length,
    untried: all.length - tried.length,
    fresh: tried.length - both.length,
    before: total(both.map(({ before }) => before)),
    after: total(tried.map(({ after }) => after)),
    gain: both.filter(({ before, after }) => after > before).length,
    lose: both.filter(({ before, after }) => after < before).length,
    lacking: lackCodes.flatMap((lack) => {
      const people = all.filter(({ lacks }) => lacks.includes(lack)).length;
      return people > 0 ? [{ lack, people }] : [];
    }),
  };
}

/** How many of the largest differences are named. */
const NAMED = 10;
const difference = ({ before, after }: Tried): number =>
  before === null || after === null ? 0 : Math.abs(after - before);

/** An agency, or a page of it, by unit. */
export type UnitSum = TrialSum & { readonly unitId: string };

/** Some people by unit, in the order of the tree. */
export function byUnit(all: readonly Tried[]): UnitSum[] {
  const units = Map.groupBy(
    all.toSorted((a, b) => (a.unitPath < b.unitPath ? -1 : 1)),
    ({ unitId }) => unitId,
  );
  return [...units].map(([unitId, some]) => ({ unitId, ...sumOf(some) }));
}

/** An agency under both formulas. */
export interface TrialSummary {
  readonly total: TrialSum;
  readonly units: readonly UnitSum[];
  readonly largest: readonly Tried[];
}

/** An agency in sums, by unit, with the largest differences, people in an order of their own. */
export function summaryOf(all: readonly Tried[]): TrialSummary {
  const differing = all.filter((one) => difference(one) > 0);
  return {
    total: sumOf(all),
    units: byUnit(all),
    largest: differing
      .toSorted((a, b) => difference(b) - difference(a) || (a.employeeId < b.employeeId ? -1 : 1))
      .slice(0, NAMED),
  };
}
