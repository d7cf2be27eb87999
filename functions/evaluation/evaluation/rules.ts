/**
 * The evaluation of a person's month or year by their appraiser: ratings on both axes, from which the predicate
 * follows. docs/domain.md 1.7, invariants I2, I9, I10, I11 of 6.4; states.ts, written.ts, finality.ts are parts of it.
 */
import * as z from 'zod';
import { type PersonSnapshot, personSnapshotSchema } from '../../organisation/employee/rules.ts';
import { policiesUsedSchema } from '../../organisation/policy/rules.ts';
import { type Instant, instantSchema, periodSchema, plainDateSchema } from '../../platform/period.ts';
import { ok, type Result, refuse } from '../../platform/result.ts';
import { orgPredicates, type Rested } from '../achievement/rules.ts';
import { activityResultSchema } from './activityResult.ts';
import { clauseSchema } from './clause.ts';
import { type ListedDocument, listedDocumentSchema, type Signature } from './documents.ts';
import { type Predicate, predicateOf, type Rating, ratings } from './predicate.ts';
import { statuses, step } from './states.ts';
import { yearSchema } from './year.ts';
import { behaviourFeedbackSchema, contractSchema, lineFeedbackSchema, type RatingInput } from './written.ts';

export type { Clause } from './clause.ts';
export { type Predicate, predicates, type Rating, ratings } from './predicate.ts';
export * from './documents.ts';
export * from './states.ts';
export { type RatingInput, ratingSchema } from './written.ts';

/** Lines of the month that had a target, how many were realised, how many met it. */
export const monthSummarySchema = z.object({
  lines: z.int(),
  filled: z.int(),
  /** Of the lines, those that are measured in words. */
  inWords: z.int(),
  met: z.int(),
});
export type MonthSummary = z.infer<typeof monthSummarySchema>;

/** What of the organisation's achievement an evaluation rests on (docs/domain.md 1.7): a copy. */
export const achievementCopySchema = z.object({
  unitId: z.string(),
  period: periodSchema,
  predicate: z.enum(orgPredicates),
  number: z.int().positive(),
});

/** What of the distribution guide a rating broke, and why the appraiser gave it all the same. */
const strayingSchema = z.object({ clauses: z.array(clauseSchema), justification: z.string().nullable() });

/** BKPP opened it again, by which authority and why; the document that stood then. */
const reopeningSchema = z.object({
  by: z.string(),
  at: instantSchema,
  legalBasis: z.string(),
  reason: z.string(),
  documentNumber: z.int().positive(),
  /** How the ratings of that document strayed from the guide: a new rating has a justification of its own. */
  distribution: strayingSchema.nullish(),
});

/** How an evaluation became final. */
export const endings = ['ACCEPTED', 'EXPIRED', 'DECIDED', 'WITHDRAWN'] as const;
export type Ending = (typeof endings)[number];

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
  achievement: achievementCopySchema.nullish(),
  /** Rated before the achievement was set, by BKPP's override. */
  withoutAchievement: z.boolean().nullish(),
  distribution: strayingSchema.nullish(),
  /** How many of its owner's own people were not evaluated when it was issued (`eval.holdBackSuperior`). */
  subordinatesOpen: z.int().positive().nullish(),
  /** BKPP lets it be issued all the same: the delay is not its owner's. */
  release: z.object({ by: z.string(), at: instantSchema, reason: z.string() }).nullish(),
  /** What was said of lines and behaviours, and of the contract of a PPPK: written.ts. */
  lines: z.array(lineFeedbackSchema).optional(),
  behaviours: z.array(behaviourFeedbackSchema).optional(),
  contract: contractSchema.nullish(),
  month: monthSummarySchema.nullable(),
  activity: activityResultSchema,
  /** Of a year: its plan's part of it, and what was seen of months and earlier plans when it was rated. */
  year: yearSchema.nullish(),
  openedAt: instantSchema,
  ratedAt: instantSchema.nullable(),
  issuedAt: instantSchema.nullable(),
  receivedAt: instantSchema.nullable(),
  /** Nobody opened it in time (`eval.deemedReceivedDays`). */
  deemedReceived: z.boolean().optional(),
  finalAt: instantSchema.nullish(),
  finalBy: z.enum(endings).nullish(),
  /** SHA-256 of the document that stands (I10). */
  docHash: z.string().nullable(),
  /** Every document, in order; left out of what was issued before documents had numbers (`documentsOf`). */
  documents: z.array(listedDocumentSchema).optional(),
  reopenings: z.array(reopeningSchema).optional(),
  policies: policiesUsedSchema,
  regulationVersion: z.string(),
});
export type Evaluation = z.infer<typeof evaluationSchema>;

/** The regulation under which evaluations are made now; kept on each (docs/domain.md 1). */
const REGULATION = 'PermenPANRB 6/2022';

/** The predicate of an evaluation, or null while it is not rated (I2). */
export const predicateOfEvaluation = (
  evaluation: Pick<Evaluation, 'ratingResult' | 'ratingBehaviour'>,
): Predicate | null =>
  evaluation.ratingResult && evaluation.ratingBehaviour
    ? predicateOf(evaluation.ratingResult, evaluation.ratingBehaviour)
    : null;

/** Since when it waits to be rated and issued: since it was opened, or opened again. */
export const waitsSince = ({ openedAt, reopenings }: Pick<Evaluation, 'openedAt' | 'reopenings'>): Instant =>
  reopenings?.at(-1)?.at ?? openedAt;

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
  | 'year'
  | 'openedAt'
  | 'policies'
>;

/** An evaluation as `closeMonth` or `closeYear` opens it: nothing rated. docs/domain.md 6.2. */
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

/**
 * Issues a rated evaluation, with the people as they are now; its document never changes (I10). Refuses STATE_INVALID,
 * and EVALUATION_NOT_RATED_ANEW of one that was reopened and not rated since.
 */
export function issue(evaluation: Evaluation, people: Signatories, at: Instant): Result<Evaluation> {
  const status = step(evaluation, 'issue');
  if (!status.ok) return status;
  if (evaluation.ratedAt === null) return refuse('EVALUATION_NOT_RATED_ANEW', 'input.id');
  return ok({ ...evaluation, ...people, status: status.value, issuedAt: at });
}

/** The documents of an evaluation, oldest first; of one issued before documents had numbers, that one is the first. */
export function documentsOf({
  documents,
  docHash,
  issuedAt,
  appraiser,
}: Evaluation): readonly ListedDocument[] {
  if (documents || docHash === null || issuedAt === null) return documents ?? [];
  const signatures: Signature[] = appraiser
    ? [{ as: 'APPRAISER', employeeId: appraiser.employeeId, at: issuedAt }]
    : [];
  return [{ number: 1, hash: docHash, cause: 'FIRST', issuedAt, supersedes: null, signatures, former: true }];
}
