/**
 * Several plans in one year: which concludes it, what the last appraiser considers of the earlier ones, and what both
 * axes come to weighted by months (`transfer.annualRule`); ratings alone, never predicates. Pure. docs/domain.md 1.9.
 */
import { wasInForce, type Plan } from '../../planning/plan/rules.ts';
import { type Employee, hasLeft, type Leave } from '../../organisation/employee/rules.ts';
import { addDays, datesOf, type PlainDate } from '../../platform/period.ts';
import { predicates, type Rating, ratings } from './predicate.ts';
import { documentsOf, type Evaluation, isIssued, predicateOfEvaluation } from './rules.ts';
import { businessDateOf, type Considered, type MonthOfYear, type Part, type Weighted } from './year.ts';
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

/** A part of a year that comes before another, with its evaluation; null while that is not opened. */
export interface EarlierPart extends Part {
  readonly planNo: number;
  readonly evaluation: Evaluation | null;
}

/** What comes before a part of a year: its plans and evaluations, and by whom they are had. */
export interface YearOfPerson {
  readonly plans: readonly Plan[];
  readonly evaluations: readonly Evaluation[];
}

/** The plans that come before a part of a year and have no evaluation: few people have any. */
export const unopenedBefore = (
  { planNo, year }: Pick<Evaluation, 'planNo' | 'year'>,
  { plans, evaluations }: YearOfPerson,
): Plan[] => {
  const opened = new Set(evaluations.map((one) => one.planNo));
  return plans.filter(
    (plan) =>
      wasInForce(plan) && plan.planNo !== planNo && !opened.has(plan.planNo) && year && plan.to < year.from,
  );
};

/**
 * The parts of a year that come before one, in their order. One that is not opened yet is among them, unless there will be
 * no evaluation of it: its owner was on no day of it in office, nor studied.
 */
export function earlierParts(
  evaluation: Pick<Evaluation, 'planNo' | 'year'>,
  read: YearOfPerson,
  { employee, leaves }: { readonly employee: Employee; readonly leaves: readonly Leave[] },
): EarlierPart[] {
  const { planNo, year } = evaluation;
  const opened = read.evaluations.flatMap((one): EarlierPart[] =>
    one.planNo !== planNo && one.year && year && one.year.to < year.from
      ? [{ planNo: one.planNo, from: one.year.from, to: one.year.to, evaluation: one }]
      : [],
  );
  const unopened = unopenedBefore(evaluation, read)
    .filter((plan) => businessDateOf(employee, leaves, plan) !== null)
    .map(({ planNo: no, from, to }): EarlierPart => ({ planNo: no, from, to, evaluation: null }));
  return [...opened, ...unopened].toSorted((one, other) => (one.to < other.to ? -1 : 1));
}

/** An earlier part as it is considered: its document, or that it was waited for in vain. */
export function consideredOf(part: EarlierPart): Considered {
  const { planNo, evaluation } = part;
  const issued = evaluation && isIssued(evaluation) ? evaluation : null;
  const document = issued ? documentsOf(issued).at(-1) : undefined;
  return {
    planNo,
    appraiserId: evaluation?.appraiserId ?? null,
    ratingResult: issued?.ratingResult ?? null,
    ratingBehaviour: issued?.ratingBehaviour ?? null,
    predicate: issued && predicateOfEvaluation(issued),
    number: document?.number ?? null,
    hash: document?.hash ?? null,
    weight: weightOf(part),
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
