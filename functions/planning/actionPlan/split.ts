/**
 * The wizard that splits a year's target over its months (rencana aksi): evenly, by seasons, or as one
 * milestone. Quantities are integer thousandths; what it answers satisfies actionPlanFault.
 * docs/domain.md 3 (PENGEMBANGAN, P04), 6.8.
 */
import * as z from 'zod';
import { datesOf, type PlainDate, plainDateSchema, yearOf, yearPeriod } from '../../platform/period.ts';
import { ok, type Problem, refuse, type Result } from '../../platform/result.ts';
import { actionPlanFault, type Aggregation, aggregations } from '../plan/actionPlan.ts';
import { monthsOf, LARGEST, thousandths } from '../plan/rules.ts';

export const splitMethods = ['EVEN', 'SEASONAL', 'MILESTONE'] as const;

const weight = z.int().min(0).max(1000);

export const splitSchema = z.object({
  target: thousandths,
  aggregation: z.enum(aggregations),
  method: z.enum(splitMethods),
  /** How heavy each of the twelve months is, for SEASONAL; 0: nothing is due in it. */
  weights: z.array(weight).length(12).nullish(),
  /** The month in which a milestone is due, 1 to 12. */
  dueMonth: z.int().min(1).max(12).nullish(),
  from: plainDateSchema,
  to: plainDateSchema,
  /** Whether the unit is counted (laporan, orang): no month gets a part of one. */
  unitIsWhole: z.boolean(),
});
export type Split = z.infer<typeof splitSchema>;

export const checkSchema = z.object({
  target: thousandths,
  aggregation: z.enum(aggregations),
  months: z.array(thousandths.nullable()).length(12),
  from: plainDateSchema,
  to: plainDateSchema,
});

type Months = (number | null)[];

/** Parts of a whole in proportion to weights: integers that sum to it, by the largest remainder; the earlier first. */
function shares(whole: bigint, weights: readonly number[]): number[] {
  const all = BigInt(weights.reduce((sum, one) => sum + one, 0));
  const parts = weights.map((one) => {
    const product = whole * BigInt(one);
    return { part: product / all, remainder: product % all };
  });
  const left = Number(whole - parts.reduce((sum, { part }) => sum + part, 0n));
  const first = parts
    .map(({ remainder }, at) => ({ remainder, at }))
    .sort((a, b) => (a.remainder === b.remainder ? a.at - b.at : a.remainder < b.remainder ? 1 : -1))
    .slice(0, left)
    .map(({ at }) => at);
  return parts.map(({ part }, at) => Number(part) + (first.includes(at) ? 1 : 0));
}

/** Equal parts of a whole; what is left over lies as evenly as it can: 3 over 12 months in every fourth. */
const equalShares = (whole: bigint, count: number): number[] =>
  Array.from({ length: count }, (_, at) => {
    const upTo = (n: number) => Number((whole * BigInt(n)) / BigInt(count));
    return upTo(at + 1) - upTo(at);
  });

/** What is due in each of the months that have a weight, in steps (one unit, or a thousandth of it). */
function steps(aggregation: Aggregation, target: number, weights: readonly number[]): number[] {
  const even = new Set(weights).size === 1;
  const whole = BigInt(target);
  const heaviest = BigInt(Math.max(...weights));
  const lightest = BigInt(Math.min(...weights));
  switch (aggregation) {
    case 'SUM':
      return even ? equalShares(whole, weights.length) : shares(whole, weights);
    case 'AVERAGE':
      return even ? weights.map(() => target) : shares(whole * BigInt(weights.length), weights);
    case 'MAX':
      return weights.map((one) => Number((whole * BigInt(one)) / heaviest));
    case 'MIN':
      return weights.map((one) => Number((whole * BigInt(one) + lightest - 1n) / lightest));
    case 'LAST':
    case 'MILESTONE':
      return even ? weights.map(() => target) : risingTo(target, weights);
  }
}

/** A value that grows month by month with the weights, and is the target at the end. */
function risingTo(target: number, weights: readonly number[]): number[] {
  const parts = shares(BigInt(target), weights);
  let reached = 0;
  return parts.map((part) => (reached += part));
}

/** The months' weights within the plan's dates; null where nothing is due. */
function weightsOf({ method, weights, dueMonth, from, to }: Split): (number | null)[] {
  const { first, last } = monthsOf({ from, to });
  return Array.from({ length: 12 }, (_, at) => {
    if (at + 1 < first || at + 1 > last) return null;
    if (method === 'EVEN') return 1;
    if (method === 'MILESTONE') return at + 1 === dueMonth ? 1 : null;
    return weights?.[at] || null;
  });
}

/** Why the dates are none of a plan, or null. */
function datesFault({ from, to }: { readonly from: PlainDate; readonly to: PlainDate }): Problem | null {
  const year = yearOf(yearPeriod(Number(from.slice(0, 4))));
  const { last } = datesOf(yearPeriod(year));
  return from <= to && to <= last ? null : { code: 'PLAN_DATES', field: ['input', 'from'], params: { year } };
}

/** Why a target cannot be split so, or null. */
function splitFault(split: Split, weights: readonly (number | null)[]): Problem | null {
  const { aggregation, method, unitIsWhole, target, from, to } = split;
  const { first, last } = monthsOf({ from, to });
  const at = (name: string) => ['input', name];
  if (unitIsWhole && target % 1000 !== 0) return { code: 'SPLIT_NOT_WHOLE', field: at('target') };
  if (aggregation === 'MILESTONE' && method !== 'MILESTONE')
    return { code: 'SPLIT_MILESTONE', field: at('method') };
  if (weights.some((one) => one !== null)) return null;
  return method === 'MILESTONE'
    ? { code: 'SPLIT_DUE_MONTH', field: at('dueMonth'), params: { first, last } }
    : { code: 'SPLIT_WEIGHTS', field: at('weights'), params: { first, last } };
}

/**
 * The twelve months of a target, in thousandths, null where nothing is due. Whole units where the unit is
 * counted. Evenly, SUM is divided, everything else is the same every month; by seasons, SUM and AVERAGE
 * follow the weights, LAST grows with them, MAX and MIN reach the target in the heaviest and the lightest
 * month. Refuses: PLAN_DATES, SPLIT_NOT_WHOLE, SPLIT_MILESTONE, SPLIT_DUE_MONTH, SPLIT_WEIGHTS, SPLIT_TOO_LARGE.
 */
export function splitTarget(split: Split): Result<Months> {
  const dates = datesFault(split);
  if (dates) return { ok: false, problems: [dates] };
  const weights = weightsOf(split);
  const fault = splitFault(split, weights);
  if (fault) return { ok: false, problems: [fault] };
  const step = split.unitIsWhole ? 1000 : 1;
  const due = weights.filter((one) => one !== null);
  const parts = steps(split.aggregation, split.target / step, due).map((part) => part * step);
  if (parts.some((part) => part > LARGEST)) return refuse('SPLIT_TOO_LARGE', 'input.weights');
  return ok(weights.map((one) => (one === null ? null : nothingAsNull(split, parts.shift() ?? 0))));
}

/** A month that gets none of a sum is not due, unless the sum itself is none. */
const nothingAsNull = ({ aggregation, target }: Split, part: number): number | null =>
  aggregation === 'SUM' && part === 0 && target > 0 ? null : part;

/** What is wrong of months that somebody filled in by hand: as a submission would refuse them. */
export function actionPlanProblems(written: z.infer<typeof checkSchema>): Problem[] {
  const dates = datesFault(written);
  if (dates) return [dates];
  const { first, last } = monthsOf(written);
  const field = ['input', 'months'];
  if (written.months.some((target, at) => target !== null && (at + 1 < first || at + 1 > last)))
    return [{ code: 'PLAN_ACTION_PLAN_MONTHS', field }];
  const fault = actionPlanFault(written.aggregation, written.target, written.months);
  return fault ? [{ code: 'PLAN_ACTION_PLAN', field, params: fault }] : [];
}
