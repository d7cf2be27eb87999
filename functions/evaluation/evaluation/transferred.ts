/**
 * Several plans in one year: which concludes it, what the last appraiser considers of the earlier ones, and what both
 * axes come to weighted by months (`transfer.annualRule`); ratings alone, never predicates. Pure. docs/domain.md 1.9.
 */
import { wasInForce, type Plan } from '../../planning/plan/rules.ts';
import { type Employee, hasLeft } from '../../organisation/employee/rules.ts';
import { addDays, datesOf, type PlainDate } from '../../platform/period.ts';
import { predicates, type Rating, ratings } from './predicate.ts';
import { documentsOf, type Evaluation, isIssued, predicateOfEvaluation } from './rules.ts';
import type { Considered, MonthOfYear, Part, Weighted } from './year.ts';
import { shareOf, weightOf } from './yearMonths.ts';

/** The plans of a year that were in force, the last one last. */
export const inOrder = (plans: readonly Plan[]): Plan[] =>
  plans.filter(wasInForce).toSorted((one, other) => (one.to < other.to ? -1 : 1));

/**
 * Whether an evaluation concludes its year: of the last plan that was in force, once no other can come any more (the
 * year is over, or the owner has left), or of a year without any.
 */
export function concludes(
  { period, planNo }: Pick<Evaluation, 'period' | 'planNo'>,
  plans: readonly Plan[],
  employee: Employee,
  today: PlainDate,
): boolean {
  const last = inOrder(plans).at(-1);
  if (last && last.planNo !== planNo) return false;
  return today > datesOf(period).last || (last !== undefined && hasLeft(employee, addDays(last.to, 1)));
}

/** The evaluations of a year that come before one, in the order of their plans. */
export const earlierThan = ({ planNo, year }: Evaluation, evaluations: readonly Evaluation[]): Evaluation[] =>
  evaluations
    .filter((one) => one.planNo !== planNo && one.year && year && one.year.to < year.from)
    .toSorted((one, other) => ((one.year?.to ?? '') < (other.year?.to ?? '') ? -1 : 1));

/** An earlier evaluation as it is considered: its document, or that its appraiser was waited for in vain. */
export function consideredOf(earlier: Evaluation): Considered {
  const issued = isIssued(earlier);
  const document = issued ? documentsOf(earlier).at(-1) : undefined;
  return {
    planNo: earlier.planNo,
    appraiserId: earlier.appraiserId,
    ratingResult: issued ? earlier.ratingResult : null,
    ratingBehaviour: issued ? earlier.ratingBehaviour : null,
    predicate: issued ? predicateOfEvaluation(earlier) : null,
    number: document?.number ?? null,
    hash: document?.hash ?? null,
    weight: earlier.year ? weightOf(earlier.year) : 0,
    late: !issued,
  };
}

interface Weighing {
  readonly weight: number;
  readonly ratingResult: Rating | null;
  readonly ratingBehaviour: Rating | null;
}
type Axis = 'ratingResult' | 'ratingBehaviour';

/** The mean of an axis in thousandths of a step, 1,000 to 3,000; null where nothing was rated. */
function meanOf(all: readonly Weighing[], axis: Axis): number | null {
  const rated = all.flatMap(({ weight, [axis]: rating }) =>
    rating && weight > 0 ? [{ weight, value: (ratings.indexOf(rating) + 1) * 1000 }] : [],
  );
  const weight = rated.reduce((sum, one) => sum + one.weight, 0);
  if (weight === 0) return null;
  return Math.round(rated.reduce((sum, one) => sum + one.weight * one.value, 0) / weight);
}

/** The rating next to a mean; halfway the better one. */
const nearest = (mean: number): Rating => ratings[Math.floor((mean + 500) / 1000) - 1] ?? 'SESUAI_EKSPEKTASI';

/**
 * What both axes come to: each earlier plan's annual ratings by its months, and of the last plan the ratings of its own
 * months, each by its share. Null where neither axis has any.
 */
export function weigh(
  considered: readonly Considered[],
  months: readonly MonthOfYear[],
  part: Part,
): Weighted | null {
  const own = months.map((month) => ({ ...month, weight: shareOf(month.period, part) }));
  const all = [...considered, ...own];
  const [meanResult, meanBehaviour] = [meanOf(all, 'ratingResult'), meanOf(all, 'ratingBehaviour')];
  if (meanResult === null || meanBehaviour === null) return null;
  return {
    ratingResult: nearest(meanResult),
    meanResult,
    ratingBehaviour: nearest(meanBehaviour),
    meanBehaviour,
  };
}

/** On which axes a rating differs from what the months come to. */
export const differsOn = (rated: Pick<Weighing, Axis>, weighted: Weighted): Axis[] =>
  (['ratingResult', 'ratingBehaviour'] as const).filter((axis) => rated[axis] !== weighted[axis]);

const isGood = (predicate: MonthOfYear['predicate']): boolean =>
  predicate !== null && predicates.indexOf(predicate) >= predicates.indexOf('BAIK');

/** Whether a year says otherwise than most of its months: good though most are not, or not though most are. A mark alone. */
export function disagrees(year: MonthOfYear['predicate'], months: readonly MonthOfYear[]): boolean {
  const rated = months.filter(({ predicate }) => predicate !== null);
  if (year === null || rated.length === 0) return false;
  const good = rated.filter(({ predicate }) => isGood(predicate)).length;
  return isGood(year) ? good * 2 < rated.length : good * 2 > rated.length;
}
