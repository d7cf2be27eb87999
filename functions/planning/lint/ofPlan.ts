/** What the lint takes of a plan, or of what is being typed in it. */
import * as z from 'zod';
import type { Employee } from '../../organisation/employee/rules.ts';
import type { Policies } from '../../organisation/policy/rules.ts';
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
              months: z.array(thousandths).max(12),
            }),
          )
          .max(8),
      }),
    )
    .max(15),
});

/** A content as far as the lint reads it: a plan's own, or one that is being typed. */
export type TypedContent = z.infer<typeof typedContentSchema>;

/** What the lint must know beside the content. */
export interface LintFacts {
  readonly level: string | null;
  readonly limits: LintPlan['limits'];
  /** Whether a main result must refer to an accepted assignment (`mph.requireAssignment`). */
  readonly requireAssignment: boolean;
  /** How each assignment passes the leader's result on, by its id. */
  readonly modes?: ReadonlyMap<string, 'DIRECT' | 'INDIRECT'>;
  readonly matrix?: LintPlan['matrix'];
}

/** The facts of a person under the policies of a day. */
export const factsOf = ({ position }: Pick<Employee, 'position'>, policies: Policies): LintFacts => ({
  level: position.jenjang ?? position.kind,
  limits: { min: policies.value('skp.minMainResults'), max: policies.value('skp.maxMainResults') },
  requireAssignment: policies.value('mph.requireAssignment'),
});

const resultOf = (
  { id, category, text, leaderResult = null, assignmentId, indicators }: TypedContent['workResults'][number],
  { requireAssignment, modes }: LintFacts,
): LintResult => ({
  id,
  category,
  text,
  leaderResult,
  leaderMode: (assignmentId && modes?.get(assignmentId)) || null,
  linked: Boolean(assignmentId) || (!requireAssignment && Boolean(leaderResult?.trim())),
  indicators: indicators.map((indicator) => ({
    id: indicator.id,
    aspect: indicator.aspect ?? null,
    perspective: indicator.perspective ?? null,
    text: indicator.text,
    target: indicator.target ?? null,
    comparator: indicator.comparator ?? null,
    unit: indicator.unit ?? null,
    targetText: indicator.targetText ?? null,
    aggregation: indicator.aggregation ?? null,
    months: indicator.months,
  })),
});

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
  matrix: facts.matrix ?? null,
});
