/**
 * The plan (SKP), quantitative form for administrators, executors and functional posts (JA/JF):
 * PermenPANRB 6/2022, docs/domain.md 1.4, its state table 6.2 and invariants 6.4.
 */
import * as z from 'zod';
import { personSnapshotSchema } from '../../organisation/employee/rules.ts';
import { policiesUsedSchema, type PolicyKey } from '../../organisation/policy/rules.ts';
import {
  datesOf,
  instantSchema,
  monthOf,
  monthOfDate,
  type Period,
  periodSchema,
  type PlainDate,
  plainDateSchema,
  yearOf,
} from '../../platform/period.ts';
import { check, type Problem, type Result, ok, refuse } from '../../platform/result.ts';
import { actionPlanFault, aggregations } from './actionPlan.ts';
import { behaviourValues } from './behaviours.ts';

const text = (max: number) => z.string().trim().min(1).max(max);
/** Ids within a plan: the client's, so that an edit keeps what it does not touch. */
const localId = z.string().regex(/^[A-Za-z0-9_-]{1,40}$/, '1–40: A–Z a–z 0–9 _ -');
/** Thousandths; null: no target in that month. */
const thousandths = z.int().min(0).max(1_000_000_000_000_000);

export const aspects = ['KUANTITAS', 'KUALITAS', 'WAKTU', 'BIAYA'] as const;
export const comparators = ['GTE', 'LTE', 'EQ'] as const;

export const indicatorSchema = z.object({
  id: localId,
  aspect: z.enum(aspects),
  text: text(500),
  target: thousandths,
  comparator: z.enum(comparators),
  unit: text(60),
  aggregation: z.enum(aggregations),
  /** The action plan (rencana aksi): a target for each of the 12 months. */
  months: z.array(thousandths.nullable()).length(12),
});

export const workResultSchema = z.object({
  id: localId,
  category: z.enum(['UTAMA', 'TAMBAHAN']),
  classification: z.enum(['ORGANISASI', 'INDIVIDU']),
  text: text(1000),
  /** The leader's result that a main result contributes to (RHK pimpinan yang diintervensi). */
  leaderResult: text(1000).nullable(),
  /** Who assigned an additional result (penugasan dari). */
  assignedBy: text(200).nullable(),
  indicators: z.array(indicatorSchema).max(8),
});

/** What the owner writes; everything else of a plan follows from actions. */
export const contentSchema = z.object({
  /** With 8 indicators each, a month made of them stays well below the largest aggregate. */
  workResults: z.array(workResultSchema).max(15),
  behaviours: z.array(
    z.object({ value: z.enum(behaviourValues), specialExpectation: text(1000).nullable() }),
  ),
  resourceSupport: z.array(text(500)).max(20),
  accountabilityScheme: z.array(text(500)).max(20),
  consequences: z.array(text(500)).max(20),
});
export type Content = z.infer<typeof contentSchema>;
export type WorkResult = z.infer<typeof workResultSchema>;
export type Indicator = z.infer<typeof indicatorSchema>;

export const statuses = ['DRAFT', 'SUBMITTED', 'RETURNED', 'APPROVED', 'CLOSED'] as const;
export type Status = (typeof statuses)[number];

export const planSchema = contentSchema.extend({
  employeeId: z.string(),
  year: periodSchema,
  planNo: z.int().positive(),
  kind: z.literal('JA_JF'),
  approach: z.literal('KUANTITATIF'),
  from: plainDateSchema,
  to: plainDateSchema,
  status: z.enum(statuses),
  employee: personSnapshotSchema,
  appraiser: personSnapshotSchema.nullable(),
  /** Whose desk it lies on while submitted. */
  reviewerId: z.string().nullable(),
  submittedAt: instantSchema.nullable(),
  approvedAt: instantSchema.nullable(),
  /** Submitted after `skp.setDeadline`, or a new position's days of grace: marked, not refused. */
  late: z.boolean(),
  returnNote: z.string().nullable(),
  /** The policy revisions that its submission rested on. */
  policies: policiesUsedSchema,
  regulationVersion: z.string(),
});
export type Plan = z.infer<typeof planSchema>;

/** The state table of docs/domain.md 6.2, as far as this form goes. */
export const transitions = {
  edit: { from: ['DRAFT', 'RETURNED'], to: 'DRAFT' },
  submit: { from: ['DRAFT', 'RETURNED'], to: 'SUBMITTED' },
  withdraw: { from: ['SUBMITTED'], to: 'DRAFT' },
  return: { from: ['SUBMITTED'], to: 'RETURNED' },
  approve: { from: ['SUBMITTED'], to: 'APPROVED' },
  close: { from: ['DRAFT', 'SUBMITTED', 'RETURNED', 'APPROVED'], to: 'CLOSED' },
} as const satisfies Record<string, { from: readonly Status[]; to: Status }>;
export type Step = keyof typeof transitions;

/** Whether a step may be taken from a plan's status. */
export function step(plan: Plan, name: Step): Result<Status> {
  const { from, to } = transitions[name];
  if ((from as readonly Status[]).includes(plan.status)) return ok(to);
  return refuse('STATE_INVALID', 'input.id', { status: plan.status, needed: from.join(' / ') });
}

/** The seven behaviours, in the regulation's order, without special expectations (I13). */
export const noExpectations = (): Content['behaviours'] =>
  behaviourValues.map((value) => ({ value, specialExpectation: null }));

/** An empty plan's content. */
export const emptyContent = (): Content => ({
  workResults: [],
  behaviours: noExpectations(),
  resourceSupport: [],
  accountabilityScheme: [],
  consequences: [],
});

/** First and last month (1 to 12) of a plan. */
export const monthsOf = (plan: Pick<Plan, 'from' | 'to'>): { first: number; last: number } => ({
  first: monthOf(monthOfDate(plan.from)),
  last: monthOf(monthOfDate(plan.to)),
});

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
  const standing = others.filter(({ status, approvedAt }) => status !== 'CLOSED' || approvedAt !== null);
  const overlaps = standing.some((other) => other.from <= to && from <= other.to);
  return overlaps ? { code: 'PLAN_OVERLAPS', field: ['input', 'from'] } : null;
}

/** Faults of what is written that no draft may hold: repeated ids, behaviours out of order. */
export function contentProblems(content: Content): Problem[] {
  const ids = content.workResults.flatMap(({ id, indicators }) => [id, ...indicators.map((one) => one.id)]);
  const inOrder =
    content.behaviours.length === behaviourValues.length &&
    content.behaviours.every(({ value }, at) => value === behaviourValues[at]);
  return [
    ...(new Set(ids).size === ids.length ? [] : [problem('PLAN_IDS', 'workResults')]),
    ...(inOrder ? [] : [problem('PLAN_BEHAVIOURS', 'behaviours')]),
  ];
}

const problem = (code: Problem['code'], at: string, params?: Problem['params']): Problem => ({
  code,
  field: ['input', 'content', ...at.split('.')],
  ...(params && { params }),
});

/** The three appendices (lampiran), each of which must say something. */
const appendices = ['resourceSupport', 'accountabilityScheme', 'consequences'] as const;

/** What must hold of a plan's content before its reviewer sees it (docs/domain.md 6.2, submit). */
export function completeness(plan: Plan, limits: { min: number; max: number }): Problem[] {
  const main = plan.workResults.filter(({ category }) => category === 'UTAMA').length;
  return [
    ...(main < limits.min || main > limits.max
      ? [problem('PLAN_MAIN_RESULTS', 'workResults', { ...limits, count: main })]
      : []),
    ...plan.workResults.flatMap((result, at) => resultProblems(plan, result, at)),
    ...appendices
      .filter((name) => plan[name].length === 0)
      .map((name) => problem('PLAN_APPENDIX_MISSING', name)),
  ];
}

function resultProblems(plan: Plan, result: WorkResult, at: number): Problem[] {
  const here = `workResults.${at}`;
  return [
    ...(result.category === 'UTAMA' && !result.leaderResult
      ? [problem('PLAN_RESULT_NO_LEADER', `${here}.leaderResult`)]
      : []),
    ...(result.category === 'TAMBAHAN' && !result.assignedBy
      ? [problem('PLAN_RESULT_NO_SOURCE', `${here}.assignedBy`)]
      : []),
    ...(result.indicators.length === 0 ? [problem('PLAN_RESULT_NO_INDICATOR', `${here}.indicators`)] : []),
    ...result.indicators.flatMap((indicator, no) =>
      indicatorProblems(plan, indicator, `${here}.indicators.${no}`),
    ),
  ];
}

function indicatorProblems(plan: Plan, indicator: Indicator, here: string): Problem[] {
  const { first, last } = monthsOf(plan);
  if (indicator.months.some((target, at) => target !== null && (at + 1 < first || at + 1 > last))) {
    return [problem('PLAN_ACTION_PLAN_MONTHS', `${here}.months`)];
  }
  const fault = actionPlanFault(indicator.aggregation, indicator.target, indicator.months);
  return fault ? [problem('PLAN_ACTION_PLAN', `${here}.months`, fault)] : [];
}

/** The policies that decide a submission. */
export const submissionPolicies = [
  'skp.setDeadline',
  'skp.newPositionGraceDays',
  'skp.minMainResults',
  'skp.maxMainResults',
  'skp.requireDialogueBeforeSubmit',
  'hr.snapshotMaxAgeHours',
] as const satisfies readonly PolicyKey[];

/** What a submission must know beside the plan. */
export interface SubmissionFacts {
  readonly today: PlainDate;
  /** Why the plan is of another unit or office than its owner has now. */
  readonly misplaced: readonly Problem[];
  /** Why the register's data may not be relied on, or null. */
  readonly stale: Problem | null;
  readonly limits: { readonly min: number; readonly max: number };
  readonly deadline: PlainDate;
  readonly dialogueMissing: boolean;
}

/** Decides a submission: the plan as submitted, or every reason why not (P01, docs/domain.md 3). */
export function submit(plan: Plan, facts: SubmissionFacts): Result<Pick<Plan, 'status' | 'late'>> {
  const status = step(plan, 'submit');
  if (!status.ok) return status;
  const reasons: Problem[] = completeness(plan, facts.limits);
  if (facts.today > plan.to) reasons.push({ code: 'PERIOD_CLOSED', params: { period: plan.year } });
  reasons.push(...facts.misplaced);
  if (facts.stale) reasons.push({ ...facts.stale, field: ['input', 'id'] });
  if (facts.dialogueMissing) reasons.push({ code: 'PLAN_DIALOGUE_MISSING', field: ['input', 'id'] });
  return check(reasons, { status: status.value, late: facts.today > facts.deadline });
}
