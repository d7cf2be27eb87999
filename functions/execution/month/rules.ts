/**
 * The month (SKP bulanan): what of a plan's action plan is due in one month, generated and never
 * typed (I6, P04), in two phases: the target first, the realisation later (P10).
 * docs/domain.md 3, 6.2 (MonthlySkp).
 */
import * as z from 'zod';
import { policiesUsedSchema } from '../../organisation/policy/rules.ts';
import { aspects, comparators, type Plan, thousandths, wasInForce } from '../../planning/plan/rules.ts';
import {
  datesOf,
  type Instant,
  instantSchema,
  monthOf,
  type Period,
  periodSchema,
  type PlainDate,
  plainDateSchema,
} from '../../platform/period.ts';
import { ok, type Result, refuse } from '../../platform/result.ts';
import { evidenceListSchema, fileIdsSchema } from '../evidence/rules.ts';
import { partOf } from './parts.ts';
import { taskSchema } from './tasks.ts';

export const lineSchema = z.object({
  indicatorId: z.string(),
  resultId: z.string(),
  resultText: z.string(),
  aspect: z.enum(aspects).nullable(),
  text: z.string(),
  unit: z.string().nullable(),
  /** Null of a qualitative indicator alone. */
  comparator: z.enum(comparators).nullable(),
  /** What the action plan has for the month; null where it has none. It stays when marked as none. */
  target: thousandths.nullable(),
  /** What the action plan says in words for the month. */
  targetText: z.string().nullable(),
  /** Why there is no target this month after all. */
  noTargetReason: z.string().nullable(),
  realisation: thousandths.nullable(),
  /** What was realised of a qualitative line, in words. */
  realisationText: z.string().nullable(),
  note: z.string().nullable(),
  evidence: evidenceListSchema,
  /** Files that its owner brought, by the ids of their nodes. */
  files: fileIdsSchema.optional(),
});
export type MonthLine = z.infer<typeof lineSchema>;

export const statuses = [
  'GENERATED',
  'TARGET_SUBMITTED',
  'TARGET_APPROVED',
  'REALISED',
  'VERIFIED',
  'LOCKED',
  'MISSED',
  'CANCELLED',
] as const;
export type MonthStatus = (typeof statuses)[number];

/** Something given back: when it had been handed in, and when it was returned. */
const returnSchema = z.object({
  of: z.enum(['TARGET', 'REALISATION']),
  submittedAt: instantSchema,
  returnedAt: instantSchema,
});
export type MonthReturn = z.infer<typeof returnSchema>;

export const monthSchema = z.object({
  employeeId: z.string(),
  month: periodSchema,
  planNo: z.int().positive(),
  /** The plan's part of the month; its last day is the business date. */
  from: plainDateSchema,
  to: plainDateSchema,
  /** The version of the plan that it was made from. */
  planVersion: z.int().positive(),
  status: z.enum(statuses),
  missedBy: z.enum(['OWNER', 'APPRAISER']).nullable(),
  /** Cancelled, since its owner was on leave or out of office on every working day of it. */
  onLeave: z.boolean().optional(),
  lines: z.array(lineSchema),
  /** Since when it may be acted on; null of one that was never opened by the job. */
  openedAt: instantSchema.nullable().default(null),
  targetSubmittedAt: instantSchema.nullable(),
  targetApprovedAt: instantSchema.nullable(),
  /** Who approved the target and who verified the realisation; left out where nobody did, or before it was kept. */
  targetApprovedBy: z.string().optional(),
  verifiedBy: z.string().optional(),
  realisedAt: instantSchema.nullable(),
  verifiedAt: instantSchema.nullable(),
  lockedAt: instantSchema.nullable(),
  /** Whose desk it lies on while a target or a realisation waits. */
  verifierId: z.string().nullable(),
  /** The target was submitted after `month.targetWindow`, or is not there and the window is over: marked, not refused. */
  lateTarget: z.boolean(),
  /** Why the appraiser accepts a late target. */
  lateReason: z.string().nullable(),
  /** Since when the target lies before whoever is above the silent appraiser (`month.targetSilence`). */
  escalatedAt: instantSchema.nullable().default(null),
  /** Nobody answered in time, and the target counts as approved. */
  targetDeemed: z.boolean().default(false),
  /** Whose realisation is verified as of the day of acting (`month.verifierAsOf`), or of the month's last; null before any. */
  verifierAsOf: z.enum(['LAST_DAY_OF_MONTH', 'DAY_OF_ACTION']).nullable().default(null),
  /** What was done of no line of the plan (tugas tambahan). */
  tasks: z.array(taskSchema).default([]),
  returnNote: z.string().nullable(),
  /** Everything that was given back, in order: windows give its owner days after each. */
  returns: z.array(returnSchema).default([]),
  /** The policy revisions that the submissions of target and realisation rested on. */
  policies: policiesUsedSchema,
  /** Exceptions of the owner's windows that something decided on it rested on. */
  exceptions: z.array(z.uuid()).optional(),
});
export type Month = z.infer<typeof monthSchema>;

/**
 * The state table of docs/domain.md 6.2; a return leads back to where the owner can mend it. From `fallDue` on
 * what happens by itself: the window of targets is over, an appraiser is silent, the month or its plan ends.
 */
export const transitions = {
  submitTarget: { GENERATED: 'TARGET_SUBMITTED' },
  approveTarget: { TARGET_SUBMITTED: 'TARGET_APPROVED' },
  submitRealisation: { TARGET_APPROVED: 'REALISED' },
  verify: { REALISED: 'VERIFIED' },
  return: { TARGET_SUBMITTED: 'GENERATED', REALISED: 'TARGET_APPROVED' },
  // lines that are not the plan's (D04): the target is submitted again
  renew: { GENERATED: 'GENERATED', TARGET_SUBMITTED: 'GENERATED', TARGET_APPROVED: 'GENERATED' },
  fallDue: { GENERATED: 'GENERATED' },
  escalate: { TARGET_SUBMITTED: 'TARGET_SUBMITTED' },
  deemApproved: { TARGET_SUBMITTED: 'TARGET_APPROVED' },
  lock: { VERIFIED: 'LOCKED' },
  miss: { GENERATED: 'MISSED', TARGET_SUBMITTED: 'MISSED', TARGET_APPROVED: 'MISSED', REALISED: 'MISSED' },
  cancel: {
    GENERATED: 'CANCELLED',
    TARGET_SUBMITTED: 'CANCELLED',
    TARGET_APPROVED: 'CANCELLED',
    REALISED: 'CANCELLED',
    VERIFIED: 'CANCELLED',
  },
} as const satisfies Record<string, Partial<Record<MonthStatus, MonthStatus>>>;
export type Step = keyof typeof transitions;

/** The status that a step leads to; refuses STATE_INVALID with the status and those that would do. */
export function step(month: Month, name: Step): Result<MonthStatus> {
  const table: Partial<Record<MonthStatus, MonthStatus>> = transitions[name];
  const to = table[month.status];
  if (to) return ok(to);
  return refuse('STATE_INVALID', 'input.id', {
    status: month.status,
    needed: Object.keys(table).join(' / '),
  });
}

/** Whether a line is of a qualitative indicator, which no figure measures. */
export const isInWords = ({ comparator }: Pick<MonthLine, 'comparator'>): boolean => comparator === null;

/** Whether something is due on a line this month: a figure or, of a qualitative line, what is to be done. */
export const isDue = (line: MonthLine): boolean =>
  line.noTargetReason === null && (isInWords(line) ? line.targetText : line.target) !== null;

/** Whether it is said what came of a line; of one in words, a note may say why nothing did. */
export const isFilled = (line: MonthLine): boolean =>
  isInWords(line) ? (line.realisationText ?? line.note) !== null : line.realisation !== null;

/** Whether a plan that is, or was, in force has a part in a month, so that a month must be opened for it. */
export const hasPartIn = (
  plan: Pick<Plan, 'status' | 'from' | 'to' | 'approvedAt'>,
  month: Period,
): boolean => {
  const { first, last } = datesOf(month);
  const wasSet = wasInForce(plan);
  return wasSet && plan.from <= last && plan.to >= first;
};

type Ended = 'LOCKED' | 'MISSED' | 'CANCELLED';
const ENDED: ReadonlySet<MonthStatus> = new Set<Ended>(['LOCKED', 'MISSED', 'CANCELLED']);
/** Whether a month is over for good. */
export const isEnded = (status: MonthStatus): status is Ended => ENDED.has(status);

/** A line for each indicator of a plan's results, with the target of a month (0 to 11). */
export const linesOf = ({ workResults }: Pick<Plan, 'workResults'>, at: number): MonthLine[] =>
  workResults.flatMap((result) =>
    result.indicators.map((indicator) => ({
      indicatorId: indicator.id,
      resultId: result.id,
      resultText: result.text,
      aspect: indicator.aspect,
      text: indicator.text,
      unit: indicator.unit,
      comparator: indicator.comparator,
      target: indicator.months[at] ?? null,
      targetText: indicator.activities[at] ?? null,
      noTargetReason: null,
      realisation: null,
      realisationText: null,
      note: null,
      evidence: [],
    })),
  );

/** The month of a plan as it begins: one line for each active indicator, with the action plan's target (I6). */
export function generateMonth(
  plan: { readonly version: number; readonly data: Plan },
  month: Period,
  openedAt: Instant | null = null,
): Month {
  return {
    ...partOf(plan.data, month),
    planVersion: plan.version,
    status: 'GENERATED',
    missedBy: null,
    lines: linesOf(plan.data, monthOf(month) - 1),
    openedAt,
    targetSubmittedAt: null,
    targetApprovedAt: null,
    realisedAt: null,
    verifiedAt: null,
    lockedAt: null,
    verifierId: null,
    lateTarget: false,
    lateReason: null,
    escalatedAt: null,
    targetDeemed: false,
    verifierAsOf: null,
    tasks: [],
    returnNote: null,
    returns: [],
    policies: [],
  };
}

/**
 * As of which day somebody is in charge of a month: the last of the plan's part of it, for its target always; for a
 * realisation that waits as `month.verifierAsOf` said when it was submitted (docs/domain.md 6.7).
 */
export const businessDateOfMonth = (
  { status, verifierAsOf, to }: Pick<Month, 'status' | 'verifierAsOf' | 'to'>,
  today: PlainDate,
): PlainDate => (status === 'REALISED' && verifierAsOf === 'DAY_OF_ACTION' ? today : to);

/** Whether a target waits with whoever is above the silent appraiser. */
export const isEscalated = ({ status, escalatedAt }: Pick<Month, 'status' | 'escalatedAt'>): boolean =>
  status === 'TARGET_SUBMITTED' && escalatedAt !== null;
