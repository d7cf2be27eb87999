/**
 * The plan (SKP) of a year or a part of it, in every form: PermenPANRB 6/2022, docs/domain.md 1.4, its
 * state table 6.2 and invariants 6.4. What is written in it: content.ts; what its form asks for: completeness.ts.
 */
import * as z from 'zod';
import { personSnapshotSchema } from '../../organisation/employee/rules.ts';
import { policiesUsedSchema, type PolicyKey } from '../../organisation/policy/rules.ts';
import {
  datesOf,
  instantSchema,
  type Period,
  periodSchema,
  type PlainDate,
  plainDateSchema,
  yearOf,
} from '../../platform/period.ts';
import { check, type Problem, type Result, ok, refuse } from '../../platform/result.ts';
import { lintFindingSchema } from '../lint/rules/finding.ts';
import { completeness, type Limits } from './completeness.ts';
import { approaches, contentSchema, type Formed, kinds } from './content.ts';
import { type SourceFacts, withLeaderResults } from './sourceRules.ts';

export * from './content.ts';
export { monthsOf } from './completeness.ts';
export { type Passed, type SourceFacts, sourceProblems } from './sourceRules.ts';

export const statuses = [
  'DRAFT',
  'SUBMITTED',
  'REVIEWED',
  'RETURNED',
  'APPROVED',
  'AMENDING',
  'CLOSED',
  'EVALUATED',
] as const;
export type Status = (typeof statuses)[number];

/** Why a plan is closed: its last day is over, its owner's office ended, or its owner cancelled the draft. */
export const closings = ['LAST_DAY', 'PARTING', 'CANCELLED'] as const;
export type Closing = (typeof closings)[number];

/** By which amendment of a plan, asked for by whom and why, it was set anew. */
const amendedSchema = z.object({
  no: z.int().positive(),
  reason: z.string(),
  requestedBy: z.string(),
  requestedAt: instantSchema,
});

const attestationSchema = z.object({
  by: z.string(),
  at: instantSchema,
  /** What it is about: attestation.ts. */
  contentHash: z.string(),
  /** A hash of the login. */
  session: z.string().nullable(),
});

export const planSchema = contentSchema.extend({
  employeeId: z.string(),
  year: periodSchema,
  planNo: z.int().positive(),
  kind: z.enum(kinds),
  approach: z.enum(approaches),
  from: plainDateSchema,
  to: plainDateSchema,
  status: z.enum(statuses),
  employee: personSnapshotSchema,
  appraiser: personSnapshotSchema.nullable(),
  /** Of a head's plan: the number of the agreement's version by which its results were last written. */
  agreementNumber: z.int().positive().nullish(),
  superiorOfAppraiser: personSnapshotSchema.nullable(),
  /** Whose desk it lies on while submitted. */
  reviewerId: z.string().nullable(),
  createdAt: instantSchema,
  submittedAt: instantSchema.nullable(),
  /** The owner's statement that the plan is their own work, at its last submission. */
  attestation: attestationSchema.nullable(),
  /** Whether the performance manager reviews it before it is set: by the policy of its submission. */
  reviewRequired: z.boolean(),
  /** Who of the performance managers reviewed it, and when. */
  reviewed: z.object({ by: z.string(), at: instantSchema }).nullable(),
  approvedAt: instantSchema.nullable(),
  /** Submitted after `skp.setDeadline`, or a new position's days of grace: marked, not refused. */
  late: z.boolean(),
  returnNote: z.string().nullable(),
  /** When it was given back, each time, by an amendment's reviewer too. */
  returns: z.array(instantSchema).optional(),
  /** What the lint found when it was submitted, for its reviewer; nothing before. */
  lintFindings: z.array(lintFindingSchema).optional(),
  /** When it first came before a reviewer: from then on nobody cancels it. */
  firstSubmittedAt: instantSchema.nullable(),
  /** Why it is closed; null while it is not. */
  closedBecause: z.enum(closings).nullable(),
  /** The amendment by which it was last set; null as long as it stands as it was set first. */
  amended: amendedSchema.nullable(),
  /** The policy revisions that its submission rested on. */
  policies: policiesUsedSchema,
  regulationVersion: z.string(),
});
export type Plan = z.infer<typeof planSchema>;

/** What a plan is while nobody has done anything with it: a draft. */
export const asBegun = () =>
  ({
    status: 'DRAFT',
    appraiser: null,
    superiorOfAppraiser: null,
    reviewerId: null,
    submittedAt: null,
    attestation: null,
    reviewRequired: false,
    reviewed: null,
    approvedAt: null,
    late: false,
    returnNote: null,
    firstSubmittedAt: null,
    closedBecause: null,
    amended: null,
    policies: [],
  }) satisfies Partial<Plan>;

/** Whether a plan has ended: closed, and perhaps evaluated since. */
export const hasEnded = ({ status }: { readonly status: string }): boolean =>
  status === 'CLOSED' || status === 'EVALUATED';

/** Whether a plan was in force on the days that it has: set, and ended or not. */
export const wasInForce = (plan: Pick<Plan, 'status' | 'approvedAt'>): boolean =>
  isInForce(plan) || (hasEnded(plan) && plan.approvedAt !== null);

/** Whether a plan is in force: set, and not closed. One that is being amended stays so as it was set. */
export const isInForce = ({ status }: Pick<Plan, 'status'>): boolean =>
  status === 'APPROVED' || status === 'AMENDING';

/** The state table of docs/domain.md 6.2; `settle` is the end of an amendment, however it ends. */
export const transitions = {
  edit: { from: ['DRAFT', 'RETURNED'], to: 'DRAFT' },
  submit: { from: ['DRAFT', 'RETURNED'], to: 'SUBMITTED' },
  withdraw: { from: ['SUBMITTED'], to: 'DRAFT' },
  review: { from: ['SUBMITTED'], to: 'REVIEWED' },
  return: { from: ['SUBMITTED', 'REVIEWED'], to: 'RETURNED' },
  approve: { from: ['SUBMITTED', 'REVIEWED'], to: 'APPROVED' },
  amend: { from: ['APPROVED'], to: 'AMENDING' },
  settle: { from: ['AMENDING'], to: 'APPROVED' },
  cancel: { from: ['DRAFT'], to: 'CLOSED' },
  close: {
    from: ['DRAFT', 'SUBMITTED', 'REVIEWED', 'RETURNED', 'APPROVED', 'AMENDING'],
    to: 'CLOSED',
  },
  // with its annual evaluation, once that is final, and back when that is opened again
  evaluate: { from: ['CLOSED'], to: 'EVALUATED' },
  reopen: { from: ['EVALUATED'], to: 'CLOSED' },
} as const satisfies Record<string, { from: readonly Status[]; to: Status }>;
export type Step = keyof typeof transitions;

/** How far a plan has come, and whether a review is asked for. */
type Progress = Pick<Plan, 'reviewRequired'> & { readonly status: string };

/** Whether a plan waits for the performance manager, before its appraiser may set it. */
export const isUnderReview = ({ status, reviewRequired }: Progress): boolean =>
  status === 'SUBMITTED' && reviewRequired;

/**
 * Whether a step may be taken from a plan's status. Refuses: STATE_INVALID with the status and those that would
 * do, PLAN_NOT_REVIEWED, PLAN_REVIEW_NOT_DEMANDED.
 */
export function step(plan: Progress, name: Step): Result<Status> {
  const { from, to } = transitions[name];
  if ((from as readonly string[]).includes(plan.status)) {
    if (name === 'approve' && isUnderReview(plan)) return refuse('PLAN_NOT_REVIEWED', 'input.id');
    if (name === 'review' && !isUnderReview(plan)) return refuse('PLAN_REVIEW_NOT_DEMANDED', 'input.id');
    return ok(to);
  }
  return refuse('STATE_INVALID', 'input.id', { status: plan.status, needed: from.join(' / ') });
}

/** Years of plans: since the regulation on which they rest (PermenPANRB 6/2022), and no slip of the keys. */
const FIRST_YEAR = 2022;
const LAST_YEAR = 2099;

/**
 * The dates of a new plan: within its year, in order, overlapping no other plan of the person (I1). A plan
 * that was closed before it was ever set was in force on no day.
 */
export function datesProblem(
  year: Period,
  from: PlainDate,
  to: PlainDate,
  others: readonly Pick<Plan, 'from' | 'to' | 'status' | 'approvedAt'>[],
): Problem | null {
  const { first, last } = datesOf(year);
  if (yearOf(year) < FIRST_YEAR || yearOf(year) > LAST_YEAR) {
    return { code: 'PLAN_YEAR', field: ['input', 'from'], params: { min: FIRST_YEAR, max: LAST_YEAR } };
  }
  if (from < first || to > last || from > to) {
    return { code: 'PLAN_DATES', field: ['input', 'from'], params: { year: yearOf(year) } };
  }
  const standing = others.filter((other) => !hasEnded(other) || other.approvedAt !== null);
  const overlaps = standing.some((other) => other.from <= to && from <= other.to);
  return overlaps ? { code: 'PLAN_OVERLAPS', field: ['input', 'from'] } : null;
}

/** The policies that decide a submission. */
export const submissionPolicies = [
  'skp.setDeadline',
  'skp.newPositionGraceDays',
  'skp.minMainResults',
  'skp.maxMainResults',
  'skp.requireDialogueBeforeSubmit',
  'skp.requirePerformanceManagerReview',
  'mph.requireAssignment',
  'hr.snapshotMaxAgeHours',
] as const satisfies readonly PolicyKey[];

/** What a submission must know beside the plan. */
export interface SubmissionFacts {
  readonly today: PlainDate;
  /** Why the plan is of another unit or office than its owner has now. */
  readonly misplaced: readonly Problem[];
  /** Why the register's data may not be relied on, or null. */
  readonly stale: Problem | null;
  readonly limits: Limits;
  readonly sources: SourceFacts;
  readonly deadline: PlainDate;
  /** Of an amendment, the months 1 to 12 that are open already, which it leaves as they are, and the results in force. */
  readonly amends: Pick<Formed, 'opened' | 'inForce'>;
  /** Why the owner's statement does not cover the plan, or null. */
  readonly unattested: Problem | null;
  /** What the lint refuses. */
  readonly lint: readonly Problem[];
  /** Why no planning dialogue stands behind the plan, where one is asked for. */
  readonly dialogue: Problem | null;
}

/** Decides a submission: the plan as submitted, or every reason why not (P01, docs/domain.md 3). */
export function submit(
  plan: Plan,
  facts: SubmissionFacts,
): Result<Pick<Plan, 'status' | 'late' | 'workResults'>> {
  const status = step(plan, 'submit');
  if (!status.ok) return status;
  const sourced = withLeaderResults(plan, facts.sources);
  const reasons: Problem[] = completeness({ ...sourced, ...facts.amends }, facts.limits, facts.sources);
  if (facts.today > plan.to) reasons.push({ code: 'PERIOD_CLOSED', params: { period: plan.year } });
  reasons.push(...facts.lint, ...facts.misplaced);
  if (facts.unattested) reasons.push(facts.unattested);
  if (facts.stale) reasons.push({ ...facts.stale, field: ['input', 'id'] });
  if (facts.dialogue) reasons.push({ ...facts.dialogue, field: ['input', 'id'] });
  return check(reasons, {
    status: status.value,
    late: facts.today > facts.deadline,
    workResults: sourced.workResults,
  });
}
