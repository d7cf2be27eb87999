/**
 * What a plan's form asks for before its reviewer sees it, every rule with a code of its own:
 * PermenPANRB 6/2022, docs/domain.md 1.4 A and B, 6.2 (submit), 6.4 I3. Pure.
 */
import { monthOf, monthOfDate } from '../../platform/period.ts';
import type { Problem } from '../../platform/result.ts';
import { actionPlanFault } from './actionPlan.ts';
import { type Formed, type Indicator, problem, type WorkResult } from './content.ts';

/** First and last month (1 to 12) of a plan. */
export const monthsOf = (plan: Pick<Formed, 'from' | 'to'>): { first: number; last: number } => ({
  first: monthOf(monthOfDate(plan.from)),
  last: monthOf(monthOfDate(plan.to)),
});

/** What a result takes of the assignment that it comes from: the leader's result, and how it is passed on. */
export interface Passed {
  readonly mode: 'DIRECT' | 'INDIRECT';
  readonly leaderResult: string;
}

/** The fewest and the most main results that a plan may have. */
export interface Limits {
  readonly min: number;
  readonly max: number;
}

/**
 * What a plan's main results come from, as sources.ts found it. Of assignments only those that the owner has
 * accepted of their appraiser, by id, each with the leader's result and how it is passed on; `agreement` null where
 * none is demanded, its `items` null where the unit has none for the year.
 */
export interface SourceFacts {
  readonly requireAssignment: boolean;
  readonly assignments: ReadonlyMap<string, Passed>;
  readonly agreement: {
    readonly unitName: string;
    readonly year: number;
    readonly items: ReadonlySet<string> | null;
  } | null;
}

/** Results of a plan with the leader's result copied from the assignment that they come from. */
export const withLeaderResults = <T extends { readonly workResults: WorkResult[] }>(
  content: T,
  { assignments }: SourceFacts,
): T => ({
  ...content,
  workResults: content.workResults.map((result) => {
    const found = result.assignmentId === null ? undefined : assignments.get(result.assignmentId);
    return found ? { ...result, leaderResult: found.leaderResult } : result;
  }),
});

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
    ...plan.workResults.flatMap((result, at) => resultProblems(plan, result, `workResults.${at}`, sources)),
    ...appendices.flatMap((name) => unless(plan[name].length > 0, 'PLAN_APPENDIX_MISSING', name)),
  ];
}

/** A head's plan needs the performance agreement of the unit, whatever its results refer to. */
function agreementProblems({ kind }: Formed, { agreement }: SourceFacts): Problem[] {
  if (kind !== 'JPT_PUKM' || agreement === null || agreement.items !== null) return [];
  const { unitName, year } = agreement;
  return [problem('PLAN_AGREEMENT_MISSING', 'workResults', { unit: unitName, year })];
}

/**
 * Whether a result of an amendment has something due in months that are open, and in none of those ahead: it was given
 * up, because its assignment was withdrawn or its item is gone, and stays for what was done of it.
 */
function isGivenUp({ opened = [] }: Formed, { indicators }: WorkResult): boolean {
  const due = indicators.flatMap(({ months, activities }) =>
    months.flatMap((target, at) => (target !== null || activities[at] !== null ? [at + 1] : [])),
  );
  return due.length > 0 && due.every((month) => opened.includes(month));
}

function resultProblems(plan: Formed, result: WorkResult, here: string, sources: SourceFacts): Problem[] {
  const mains = plan.kind === 'JPT_PUKM' ? headsSource : leadersSource;
  const source = isGivenUp(plan, result) ? () => [] : mains;
  return [
    ...(result.category === 'UTAMA' ? source(result, here, sources) : additionalSource(result, here)),
    ...unless(result.indicators.length > 0, 'PLAN_RESULT_NO_INDICATOR', `${here}.indicators`),
    ...result.indicators.flatMap((indicator, no) =>
      indicatorProblems(plan, indicator, `${here}.indicators.${no}`),
    ),
  ];
}

/** A head's main result comes from the performance agreement, and contributes to no leader's. */
function headsSource(result: WorkResult, here: string, { agreement }: SourceFacts): Problem[] {
  const isItem = !agreement?.items || agreement.items.has(result.agreementItemId ?? '');
  const code = result.agreementItemId === null ? 'PLAN_RESULT_NO_AGREEMENT' : 'PLAN_AGREEMENT_ITEM_UNKNOWN';
  return [
    ...unless(result.leaderResult === null, 'PLAN_RESULT_LEADER_UNUSED', `${here}.leaderResult`),
    ...unless(isItem, code, `${here}.agreementItemId`),
  ];
}

/** The assignments that there are to refer to: the leader's results for whoever reads, the ids for the client. */
const choiceOf = ({ assignments }: SourceFacts) => ({
  assignments: [...new Set([...assignments.values()].map((one) => one.leaderResult))].join('; ') || '–',
  assignmentIds: [...assignments.keys()].join(' '),
});

/** Everybody else's names the leader's result, and where the matrix is demanded the assignment (I3). */
function leadersSource(result: WorkResult, here: string, sources: SourceFacts): Problem[] {
  const leader = unless(result.leaderResult !== null, 'PLAN_RESULT_NO_LEADER', `${here}.leaderResult`);
  if (!sources.requireAssignment) return leader;
  const at = `${here}.assignmentId`;
  const there = choiceOf(sources);
  if (result.assignmentId === null) return [problem('PLAN_RESULT_NO_ASSIGNMENT', at, there)];
  return sources.assignments.has(result.assignmentId)
    ? leader
    : [problem('PLAN_ASSIGNMENT_NOT_ACCEPTED', at, there)];
}

/** An additional result names who assigned it; the leader's column stays "-". */
const additionalSource = (result: WorkResult, here: string): Problem[] => [
  ...unless(result.leaderResult === null, 'PLAN_RESULT_LEADER_UNUSED', `${here}.leaderResult`),
  ...unless(result.assignedBy !== null, 'PLAN_RESULT_NO_SOURCE', `${here}.assignedBy`),
];

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
  const unused = figures.filter((name) => indicator[name] !== null);
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
