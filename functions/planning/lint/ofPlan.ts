/** What the lint takes of a plan, or of what is being typed in it. */
import * as z from 'zod';
import { type CoveredRow, leftOver } from '../matrix/coverage.ts';
import { MOST_INDICATORS, MOST_RESULTS, type Passed } from '../plan/rules.ts';
import type { LintPlan, LintResult } from './rules/plan.ts';

const text = z.string().max(2000);
const word = z.string().max(100).nullish();
const thousandths = z.int().min(0).nullable();

/** A content while it is typed: no larger than a plan's (docs/domain.md 1.4), and as incomplete as it may be. */
export const typedContentSchema = z.object({
  workResults: z
    .array(
      z.object({
        id: z.string().max(100),
        category: z.enum(['UTAMA', 'TAMBAHAN']),
        text,
        leaderResult: text.nullish(),
        assignmentId: z.string().max(400).nullish(),
        indicators: z
          .array(
            z.object({
              id: z.string().max(100),
              aspect: word,
              perspective: word,
              text,
              target: thousandths.nullish(),
              comparator: word,
              unit: word,
              targetText: text.nullish(),
              aggregation: word,
              months: z.array(thousandths).max(12).nullish(),
              activities: z.array(text.nullable()).max(12).nullish(),
            }),
          )
          .max(MOST_INDICATORS),
      }),
    )
    .max(MOST_RESULTS),
});

/** A content as far as the lint reads it: a plan's own, or one that is being typed. */
export type TypedContent = z.infer<typeof typedContentSchema>;

/** What the lint must know beside the content. */
export interface LintFacts {
  readonly level: string | null;
  readonly limits: LintPlan['limits'];
  /** Whether a main result must refer to an accepted assignment (`mph.requireAssignment`). */
  readonly requireAssignment: boolean;
  /** Of the assignments that the results refer to, those that the owner has accepted, by id. */
  readonly assignments: ReadonlyMap<string, Passed>;
  /** The rows of the owner's own matrix as it is drawn up; null: they have none. */
  readonly rows: readonly CoveredRow[] | null;
}

/** Where a result comes from: of an accepted assignment the leader's result is what the leader's plan says. */
const passedTo = (
  { leaderResult }: TypedContent['workResults'][number],
  passed: Passed | undefined,
  requireAssignment: boolean,
): Pick<LintResult, 'leaderResult' | 'leaderMode' | 'linked'> =>
  passed
    ? { leaderResult: passed.leaderResult, leaderMode: passed.mode, linked: true }
    : {
        leaderResult: leaderResult ?? null,
        leaderMode: null,
        linked: !requireAssignment && Boolean(leaderResult?.trim()),
      };

const resultOf = (
  result: TypedContent['workResults'][number],
  { requireAssignment, assignments }: LintFacts,
): LintResult => ({
  id: result.id,
  category: result.category,
  text: result.text,
  ...passedTo(result, assignments.get(result.assignmentId ?? ''), requireAssignment),
  indicators: result.indicators.map((indicator) => ({
    id: indicator.id,
    aspect: indicator.aspect ?? null,
    perspective: indicator.perspective ?? null,
    text: indicator.text,
    target: indicator.target ?? null,
    comparator: indicator.comparator ?? null,
    unit: indicator.unit ?? null,
    targetText: indicator.targetText ?? null,
    aggregation: indicator.aggregation ?? null,
    months: indicator.months ?? [],
    activities: indicator.activities ?? [],
  })),
});

/** What of a content's main results the owner's matrix leaves over. */
function matrixOf({ workResults }: TypedContent, { rows }: LintFacts): LintPlan['matrix'] {
  if (!rows) return null;
  const main = workResults.filter(({ category }) => category === 'UTAMA').map(({ id }) => id);
  const { uncovered, sharesOff } = leftOver(rows, main);
  return { uncovered, sharesOff: sharesOff.map(({ resultId }) => resultId) };
}

/** The plan that is linted: of a form, a content and the facts. */
export const lintPlanOf = (
  { kind, approach }: Pick<LintPlan, 'kind' | 'approach'>,
  content: TypedContent,
  facts: LintFacts,
): LintPlan => ({
  kind,
  approach,
  level: facts.level,
  results: content.workResults.map((result) => resultOf(result, facts)),
  limits: facts.limits,
  matrix: matrixOf(content, facts),
});
