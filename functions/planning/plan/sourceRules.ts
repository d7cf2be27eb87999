/**
 * Where the results of a plan come from: to what a result of each form refers, and to nothing else
 * (docs/domain.md 1.4 A and B, 1.5, 6.4 I3). What there is to refer to is found by sources.ts. Pure.
 */
import type { Problem } from '../../platform/result.ts';
import { type Formed, problem, type WorkResult } from './content.ts';

/** What a result takes of the assignment that it comes from: the leader's result, and how it is passed on. */
export interface Passed {
  readonly mode: 'DIRECT' | 'INDIRECT';
  readonly leaderResult: string;
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

const isMain = ({ category }: WorkResult): boolean => category === 'UTAMA';

/** Results of a plan, the main ones with the leader's result copied from the assignment that they come from. */
export const withLeaderResults = <T extends { readonly workResults: WorkResult[] }>(
  content: T,
  { assignments }: SourceFacts,
): T => ({
  ...content,
  workResults: content.workResults.map((result) => {
    const found = isMain(result) ? assignments.get(result.assignmentId ?? '') : undefined;
    return found ? { ...result, leaderResult: found.leaderResult } : result;
  }),
});

/** Whether a result refers to what it referred to in the plan in force; the leader's result is copied again or kept. */
const keepsSource = (is: WorkResult, was: WorkResult): boolean =>
  is.assignmentId === was.assignmentId &&
  is.agreementItemId === was.agreementItemId &&
  (is.leaderResult === null || is.leaderResult === was.leaderResult);

/**
 * Whether a result of an amendment has something due in months that are open, and in none of those ahead: it was given
 * up, because its assignment was withdrawn or its item is gone, and stays for what was done of it, as it was.
 */
function isGivenUp({ opened = [], inForce = [] }: Formed, result: WorkResult): boolean {
  const was = inForce.find(({ id }) => id === result.id);
  if (!was || !keepsSource(result, was)) return false;
  const due = result.indicators.flatMap(({ months, activities }) =>
    months.flatMap((target, at) => (target !== null || activities[at] !== null ? [at + 1] : [])),
  );
  return due.length > 0 && due.every((month) => opened.includes(month));
}

/** What a result may refer to, each with what is said where its form has no use for it. */
const UNUSED = {
  leaderResult: 'PLAN_RESULT_LEADER_UNUSED',
  assignmentId: 'PLAN_RESULT_ASSIGNMENT_UNUSED',
  agreementItemId: 'PLAN_RESULT_AGREEMENT_UNUSED',
} as const;
type Reference = keyof typeof UNUSED;
const references = Object.keys(UNUSED) as Reference[];

/** A problem of a result's reference, at its field. */
type Fault = readonly [code: Problem['code'], at: Reference | 'assignedBy', params?: Problem['params']];

/** What a result refers to although its form has no use for it. */
const unusedBut = (result: WorkResult, ...used: Reference[]): Fault[] =>
  references
    .filter((name) => result[name] !== null && !used.includes(name))
    .map((name) => [UNUSED[name], name]);

/** A head's main result comes from the performance agreement, and from no leader's. */
function ofHead(result: WorkResult, { agreement }: SourceFacts): Fault[] {
  const others = unusedBut(result, 'agreementItemId');
  if (!agreement?.items || agreement.items.has(result.agreementItemId ?? '')) return others;
  const code = result.agreementItemId === null ? 'PLAN_RESULT_NO_AGREEMENT' : 'PLAN_AGREEMENT_ITEM_UNKNOWN';
  return [...others, [code, 'agreementItemId']];
}

/** The assignments that there are to refer to: the leader's results for whoever reads, the ids for the client. */
const choiceOf = ({ assignments }: SourceFacts) => ({
  assignments: [...new Set([...assignments.values()].map((one) => one.leaderResult))].join('; ') || '–',
  assignmentIds: [...assignments.keys()].join(' '),
});

/** What is wrong with the assignment of a main result: one that is named is an accepted one, demanded or not (I3). */
function assignmentFault({ assignmentId }: WorkResult, sources: SourceFacts): Fault[] {
  if (assignmentId === null && !sources.requireAssignment) return [];
  if (assignmentId !== null && sources.assignments.has(assignmentId)) return [];
  const code = assignmentId === null ? 'PLAN_RESULT_NO_ASSIGNMENT' : 'PLAN_ASSIGNMENT_NOT_ACCEPTED';
  return [[code, 'assignmentId', choiceOf(sources)]];
}

/** Everybody else's names the leader's result, and where the matrix is demanded the assignment that it comes from. */
function ofAssigned(result: WorkResult, sources: SourceFacts): Fault[] {
  const others = unusedBut(result, 'leaderResult', 'assignmentId');
  const fault = assignmentFault(result, sources);
  // The leader's result comes with the assignment: without one of which there is a fault, that is all to mend.
  if (fault.length > 0 || result.leaderResult !== null) return [...others, ...fault];
  return [...others, ['PLAN_RESULT_NO_LEADER', 'leaderResult']];
}

/** An additional result lies outside the office's mandate: it names who assigned it, and contributes to nobody's. */
const ofAdditional = (result: WorkResult): Fault[] => [
  ...unusedBut(result),
  ...(result.assignedBy === null ? [['PLAN_RESULT_NO_SOURCE', 'assignedBy'] as const] : []),
];

/** What is wrong with where one result of a plan comes from, with the result named for whoever does not see the form. */
export function resultSourceProblems(
  plan: Formed,
  result: WorkResult,
  here: string,
  sources: SourceFacts,
): Problem[] {
  const main = plan.kind === 'JPT_PUKM' ? ofHead : ofAssigned;
  const ofMain = isGivenUp(plan, result) ? () => [] : main;
  const faults = isMain(result) ? ofMain(result, sources) : ofAdditional(result);
  return faults.map(([code, at, params]) =>
    problem(code, `${here}.${at}`, { result: result.text, ...params }),
  );
}

/** A head's plan needs the performance agreement of the unit, whatever its results refer to. */
export function agreementProblems({ kind }: Formed, { agreement }: SourceFacts): Problem[] {
  if (kind !== 'JPT_PUKM' || agreement === null || agreement.items !== null) return [];
  const { unitName, year } = agreement;
  return [problem('PLAN_AGREEMENT_MISSING', 'workResults', { unit: unitName, year })];
}

/**
 * Every reason why the results of a plan do not come from where they should: what a submission refuses among others,
 * and an approval by itself.
 */
export const sourceProblems = (plan: Formed, sources: SourceFacts): Problem[] => [
  ...agreementProblems(plan, sources),
  ...plan.workResults.flatMap((result, no) =>
    resultSourceProblems(plan, result, `workResults.${no}`, sources),
  ),
];
