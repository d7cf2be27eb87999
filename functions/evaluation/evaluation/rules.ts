/**
 * The evaluation of a person's month by their appraiser: ratings on both axes, from which the
 * predicate follows. docs/domain.md 1.7, its state table 6.2, invariants I2, I9, I10, I11 of 6.4.
 */
import * as z from 'zod';
import { type PersonSnapshot, personSnapshotSchema } from '../../organisation/employee/rules.ts';
import { policiesUsedSchema } from '../../organisation/policy/rules.ts';
import { type Instant, instantSchema, periodSchema, plainDateSchema } from '../../platform/period.ts';
import { ok, type Result, refuse } from '../../platform/result.ts';
import { orgPredicates, type Rested } from '../achievement/rules.ts';
import { activityResultSchema } from './activityResult.ts';
import { clauseSchema } from './clause.ts';
import { type Predicate, predicateOf, type Rating, ratings } from './predicate.ts';
import { text } from '../../planning/plan/rules.ts';

export type { Clause } from './clause.ts';
export { type Predicate, predicates } from './predicate.ts';

export const statuses = ['OPEN', 'RATED', 'ISSUED', 'RECEIVED'] as const;
export type Status = (typeof statuses)[number];

/** What the appraiser writes. There is no predicate here, and nowhere else that is written (I2). */
export const ratingSchema = z.object({
  ratingResult: z.enum(ratings),
  ratingBehaviour: z.enum(ratings),
  rationale: text(4000),
  recommendation: text(2000).nullable(),
});
export type RatingInput = z.infer<typeof ratingSchema>;

/** Lines of the month that had a target, how many were realised, how many met it. */
export const monthSummarySchema = z.object({
  lines: z.int(),
  filled: z.int(),
  /** Of the lines, those that are measured in words. */
  inWords: z.int(),
  met: z.int(),
});
export type MonthSummary = z.infer<typeof monthSummarySchema>;

export const evaluationSchema = z.object({
  employeeId: z.string(),
  period: periodSchema,
  planNo: z.int().positive(),
  /** The last day of the plan's part of the period: authority is as of it (docs/architecture.md 7). */
  businessDate: plainDateSchema,
  /** Whose desk it lies on until it is issued. */
  appraiserId: z.string(),
  employee: personSnapshotSchema,
  appraiser: personSnapshotSchema.nullable(),
  status: z.enum(statuses),
  ratingResult: z.enum(ratings).nullable(),
  ratingBehaviour: z.enum(ratings).nullable(),
  rationale: z.string().nullable(),
  recommendation: z.string().nullable(),
  /** Below expectation, though no dialogue came before: noSurprise.ts. */
  withoutDialogue: z.boolean().nullish(),
  /** The unit whose achievement counts for its owner on the business date; also the distribution group. */
  achievementUnitId: z.string().nullish(),
  /** What of the organisation's achievement the rating rested on. */
  achievement: z
    .object({
      unitId: z.string(),
      period: periodSchema,
      predicate: z.enum(orgPredicates),
      number: z.int().positive(),
    })
    .nullish(),
  /** Rated before the achievement was set, by BKPP's override. */
  withoutAchievement: z.boolean().nullish(),
  /** What of the distribution guide the rating broke, and why the appraiser gave it all the same. */
  distribution: z.object({ clauses: z.array(clauseSchema), justification: z.string().nullable() }).nullish(),
  month: monthSummarySchema.nullable(),
  activity: activityResultSchema,
  openedAt: instantSchema,
  ratedAt: instantSchema.nullable(),
  issuedAt: instantSchema.nullable(),
  receivedAt: instantSchema.nullable(),
  /** SHA-256 of the document as issued (I10). */
  docHash: z.string().nullable(),
  policies: policiesUsedSchema,
  regulationVersion: z.string(),
});
export type Evaluation = z.infer<typeof evaluationSchema>;

/** The regulation under which evaluations are made now; kept on each (docs/domain.md 1). */
const REGULATION = 'PermenPANRB 6/2022';

/** The state table of docs/domain.md 6.2, as far as the objection, which is a noun of its own. */
export const transitions = {
  rate: { from: ['OPEN', 'RATED'], to: 'RATED' },
  issue: { from: ['RATED'], to: 'ISSUED' },
  receive: { from: ['ISSUED'], to: 'RECEIVED' },
} as const satisfies Record<string, { from: readonly Status[]; to: Status }>;
export type Step = keyof typeof transitions;

/** Whether a step may be taken from an evaluation's status. */
export function step(evaluation: Pick<Evaluation, 'status'>, name: Step): Result<Status> {
  const { from, to } = transitions[name];
  if ((from as readonly Status[]).includes(evaluation.status)) return ok(to);
  return refuse('STATE_INVALID', 'input.id', { status: evaluation.status, needed: from.join(' / ') });
}

/** The predicate of an evaluation, or null while it is not rated (I2). */
export const predicateOfEvaluation = (
  evaluation: Pick<Evaluation, 'ratingResult' | 'ratingBehaviour'>,
): Predicate | null =>
  evaluation.ratingResult && evaluation.ratingBehaviour
    ? predicateOf(evaluation.ratingResult, evaluation.ratingBehaviour)
    : null;

/** Whether ratings, rationale and predicate stand: before it is issued they are the appraiser's draft. */
export const isIssued = ({ status }: Pick<Evaluation, 'status'>): boolean =>
  status === 'ISSUED' || status === 'RECEIVED';

/** What an evaluation is opened with: all that the system knows before the appraiser rates. */
export type Opening = Pick<
  Evaluation,
  | 'employeeId'
  | 'period'
  | 'planNo'
  | 'businessDate'
  | 'appraiserId'
  | 'employee'
  | 'appraiser'
  | 'achievementUnitId'
  | 'month'
  | 'activity'
  | 'openedAt'
  | 'policies'
>;

/** An evaluation as `closeMonth` opens it: nothing rated. docs/domain.md 6.2. */
export const open = (opening: Opening): Evaluation => ({
  ...opening,
  status: 'OPEN',
  ratingResult: null,
  ratingBehaviour: null,
  rationale: null,
  recommendation: null,
  ratedAt: null,
  issuedAt: null,
  receivedAt: null,
  docHash: null,
  regulationVersion: REGULATION,
});

/** What a rating must know beside the evaluation. */
export interface RatingFacts {
  readonly at: Instant;
  /** The achievement of the unit, once it is set (I9). */
  readonly achievement: Rested | null;
  /** Whether BKPP lets the unit's people be rated before it is. */
  readonly overridden: boolean;
  /** What the rating of the work result must be, of the head of the unit; null where it may be any. */
  readonly resultMustBe: Rating | null;
}

/**
 * Rates both axes, or rates again before it is issued. Refuses STATE_INVALID, and EVALUATION_LEADER_RESULT where a unit's
 * head is rated otherwise than by the unit's achievement (`eval.leaderResultFromOrg`).
 */
export function rate(evaluation: Evaluation, input: RatingInput, facts: RatingFacts): Result<Evaluation> {
  const status = step(evaluation, 'rate');
  if (!status.ok) return status;
  const { at, achievement, overridden, resultMustBe } = facts;
  if (resultMustBe !== null && input.ratingResult !== resultMustBe)
    return refuse('EVALUATION_LEADER_RESULT', 'input.ratingResult', {
      rating: resultMustBe,
      predicate: achievement?.predicate ?? '',
    });
  const { withoutAchievement: _before, ...unmarked } = evaluation;
  const mark = achievement === null && overridden ? { withoutAchievement: true } : {};
  return ok({ ...unmarked, ...input, ...mark, achievement, status: status.value, ratedAt: at });
}

/** Who is printed on the document, as they are at its issue. */
export interface Signatories {
  readonly employee: PersonSnapshot;
  readonly appraiser: PersonSnapshot;
}

/** Issues a rated evaluation, with the people as they are now; from here on it never changes (I10). */
export function issue(evaluation: Evaluation, people: Signatories, at: Instant): Result<Evaluation> {
  const status = step(evaluation, 'issue');
  return status.ok ? ok({ ...evaluation, ...people, status: status.value, issuedAt: at }) : status;
}

/** The employee receives it: the clock of the objection starts. docs/domain.md 1.8. */
export function receive(evaluation: Evaluation, at: Instant): Result<Evaluation> {
  const status = step(evaluation, 'receive');
  return status.ok ? ok({ ...evaluation, status: status.value, receivedAt: at }) : status;
}

/**
 * The document of an evaluation (sections 1, 2, 4 and 5 of docs/domain.md 1.7): what its hash covers
 * and what is printed. The predicate is derived here, where it leaves the office.
 */
export const documentOf = (evaluation: Evaluation) => {
  const { status: _status, receivedAt: _receivedAt, docHash: _docHash, ...whole } = evaluation;
  // Why it strays from the guide is for those above, not for the person.
  const { distribution: _distribution, ...stands } = whole;
  return { ...stands, predicate: predicateOfEvaluation(evaluation) };
};
