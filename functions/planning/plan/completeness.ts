/**
 * What a plan's form asks for before its reviewer sees it, every rule with a code of its own:
 * PermenPANRB 6/2022, docs/domain.md 1.4, 6.2 (submit). Where results come from: sourceRules.ts. Pure.
 */
import { monthOf, monthOfDate } from '../../platform/period.ts';
import type { Problem } from '../../platform/result.ts';
import { actionPlanFault } from './actionPlan.ts';
import { type Formed, type Indicator, problem, type WorkResult } from './content.ts';
import { agreementProblems, resultSourceProblems, type SourceFacts } from './sourceRules.ts';

/** First and last month (1 to 12) of a plan. */
export const monthsOf = (plan: Pick<Formed, 'from' | 'to'>): { first: number; last: number } => ({
  first: monthOf(monthOfDate(plan.from)),
  last: monthOf(monthOfDate(plan.to)),
});

/** The fewest and the most main results that a plan may have. */
export interface Limits {
  readonly min: number;
  readonly max: number;
}

/** A problem at a place, when a rule does not hold. */
const unless = (holds: boolean, code: Problem['code'], at: string): Problem[] =>
  holds ? [] : [problem(code, at)];

/** The three appendices (lampiran), each of which must say something. */
const appendices = ['resourceSupport', 'accountabilityScheme', 'consequences'] as const;

/** What must hold of a plan's content before its reviewer sees it (docs/domain.md 6.2, submit). */
export function completeness(plan: Formed, limits: Limits, sources: SourceFacts): Problem[] {
  const main = plan.workResults.filter(({ category }) => category === 'UTAMA').length;
  return [
    ...(main < limits.min || main > limits.max
      ? [problem('PLAN_MAIN_RESULTS', 'workResults', { ...limits, count: main })]
      : []),
    ...agreementProblems(plan, sources),
    ...plan.workResults.flatMap((result, no) => resultProblems(plan, result, `workResults.${no}`, sources)),
    ...appendices.flatMap((name) => unless(plan[name].length > 0, 'PLAN_APPENDIX_MISSING', name)),
  ];
}

function resultProblems(plan: Formed, result: WorkResult, here: string, sources: SourceFacts): Problem[] {
  return [
    ...resultSourceProblems(plan, result, here, sources),
    ...unless(result.indicators.length > 0, 'PLAN_RESULT_NO_INDICATOR', `${here}.indicators`),
    ...result.indicators.flatMap((indicator, no) =>
      indicatorProblems(plan, indicator, `${here}.indicators.${no}`),
    ),
  ];
}

const indicatorProblems = (plan: Formed, indicator: Indicator, here: string): Problem[] => [
  ...(plan.kind === 'JPT_PUKM'
    ? unless(indicator.perspective !== null, 'PLAN_INDICATOR_NO_PERSPECTIVE', `${here}.perspective`)
    : unless(indicator.perspective === null, 'PLAN_INDICATOR_PERSPECTIVE_UNUSED', `${here}.perspective`)),
  ...(plan.approach === 'KUANTITATIF' ? inFigures : inWords)(plan, indicator, here),
];

/** Whether a month's entry, of the twelve, lies outside the plan's dates. */
function outside(plan: Formed, entries: readonly unknown[]): boolean {
  const { first, last } = monthsOf(plan);
  return entries.some((entry, at) => entry !== null && (at + 1 < first || at + 1 > last));
}

function inFigures(plan: Formed, indicator: Indicator, here: string): Problem[] {
  const { aspect, target, comparator, unit, aggregation, targetText, activities } = indicator;
  return [
    ...unless(plan.kind === 'JPT_PUKM' || aspect !== null, 'PLAN_INDICATOR_NO_ASPECT', `${here}.aspect`),
    ...unless(target !== null, 'PLAN_INDICATOR_NO_TARGET', `${here}.target`),
    ...unless(comparator !== null, 'PLAN_INDICATOR_NO_COMPARATOR', `${here}.comparator`),
    ...unless(unit !== null, 'PLAN_INDICATOR_NO_UNIT', `${here}.unit`),
    ...unless(aggregation !== null, 'PLAN_INDICATOR_NO_AGGREGATION', `${here}.aggregation`),
    ...unless(targetText === null, 'PLAN_INDICATOR_TARGET_TEXT_UNUSED', `${here}.targetText`),
    ...monthProblems(plan, indicator, here),
    ...unless(!outside(plan, activities), 'PLAN_ACTIVITIES_MONTHS', `${here}.activities`),
  ];
}

/** The action plan in figures: within the dates, and making the annual target (P04). */
function monthProblems(plan: Formed, { aggregation, target, months }: Indicator, here: string): Problem[] {
  if (outside(plan, months)) return [problem('PLAN_ACTION_PLAN_MONTHS', `${here}.months`)];
  const fault = aggregation && target !== null ? actionPlanFault(aggregation, target, months) : null;
  return fault ? [problem('PLAN_ACTION_PLAN', `${here}.months`, fault)] : [];
}

/** What only a quantitative indicator has. */
const figures = ['aspect', 'target', 'comparator', 'unit', 'aggregation'] as const;

function inWords(plan: Formed, indicator: Indicator, here: string): Problem[] {
  const { targetText, months, activities } = indicator;
  // Figures of open months keep the unit in which they were given.
  const counts = months.some((month, at) => month !== null && plan.opened?.includes(at + 1));
  const unused = figures.filter((name) => indicator[name] !== null && !(name === 'unit' && counts));
  return [
    ...unless(targetText !== null, 'PLAN_INDICATOR_NO_TARGET_TEXT', `${here}.targetText`),
    ...unused.map((name) => problem('PLAN_INDICATOR_FIGURES_UNUSED', `${here}.${name}`)),
    ...unless(
      months.every((month, at) => month === null || plan.opened?.includes(at + 1)),
      'PLAN_INDICATOR_FIGURES_UNUSED',
      `${here}.months`,
    ),
    ...unless(
      activities.some((one) => one !== null),
      'PLAN_ACTIVITIES_MISSING',
      `${here}.activities`,
    ),
    ...unless(!outside(plan, activities), 'PLAN_ACTIVITIES_MONTHS', `${here}.activities`),
  ];
}
