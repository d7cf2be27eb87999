/**
 * An objection (keberatan) to an evaluation: filed by its employee, explained by both sides, decided by whoever stands
 * above the appraiser, finally. docs/domain.md 1.8, 6.2, I12; docs/decisions/evaluation.md.
 */
import * as z from 'zod';
import { evidenceListSchema, fileIdsSchema } from '../../execution/evidence/rules.ts';
import { letterSchema } from '../../organisation/letter/rules.ts';
import { policiesUsedSchema } from '../../organisation/policy/rules.ts';
import { text } from '../../planning/plan/rules.ts';
import { type Instant, instantSchema, periodSchema, type PlainDate } from '../../platform/period.ts';
import { ok, type Result, refuse } from '../../platform/result.ts';
import { type Rating, ratings } from '../evaluation/rules.ts';

export const statuses = ['FILED', 'EXPLAINED', 'DECIDED', 'WITHDRAWN'] as const;
export type Status = (typeof statuses)[number];
export const outcomes = ['UPHELD', 'CHANGED'] as const;
export type Outcome = (typeof outcomes)[number];
export const sides = ['APPRAISER', 'EMPLOYEE'] as const;
export type Side = (typeof sides)[number];

const proofs = { evidence: evidenceListSchema.max(5), files: fileIdsSchema.max(5) };

/** What the employee writes. Late it is refused (OBJECTION_LATE), which leaves nothing on record. */
export const filingSchema = z.object({ reasons: text(4000), ...proofs });
export type Filing = z.infer<typeof filingSchema>;

export const statementSchema = z.object({ text: text(4000), evidence: evidenceListSchema.max(5) });

/** What either side says to it. */
const explanationSchema = statementSchema.extend({ by: z.string(), at: instantSchema });
export type Explanation = z.infer<typeof explanationSchema>;

/** What whoever decides writes: both ratings where they are changed, and none where not. */
export const decisionSchema = z.object({
  outcome: z.enum(outcomes),
  reason: text(4000),
  ratingResult: z.enum(ratings).nullable().default(null),
  ratingBehaviour: z.enum(ratings).nullable().default(null),
});
export type DecisionInput = z.infer<typeof decisionSchema>;

/** Who decided outside this system, since nobody in it stands above who issued the evaluation; by which letter. */
export const outsideSchema = z.object({ official: text(200), legalBasis: text(300), letter: letterSchema });
export type Outside = z.infer<typeof outsideSchema>;
/** What BKPP writes of such a decision. */
export const recordSchema = decisionSchema.extend(outsideSchema.shape);

export const objectionSchema = z.object({
  employeeId: z.string(),
  period: periodSchema,
  planNo: z.int().positive(),
  /** The document that it is to, by which there is one objection to each (I12). */
  documentNumber: z.int().positive(),
  documentHash: z.string(),
  status: z.enum(statuses),
  ...filingSchema.shape,
  filedAt: instantSchema,
  /** Who issued it, and is to explain. */
  appraiserId: z.string(),
  /** Whose it is to decide, or BKPP's desk where nobody stands above who issued it; and on whose desk it lies by now. */
  deciderId: z.string(),
  holderId: z.string(),
  /** Since when it lies with whoever is above a silent decider (`objection.decisionDays`). */
  escalatedAt: instantSchema.nullable(),
  appraiserExplanation: explanationSchema.nullable(),
  employeeExplanation: explanationSchema.nullable(),
  /** `by`: who decided or, of a decision from outside, who of BKPP put it on record. */
  decision: decisionSchema
    .extend({ by: z.string(), at: instantSchema, outside: outsideSchema.nullish() })
    .nullable(),
  withdrawnAt: instantSchema.nullable(),
  policies: policiesUsedSchema,
});
export type Objection = z.infer<typeof objectionSchema>;

/** The state table; `escalate` happens by itself. `explain` leads to EXPLAINED once both sides have. */
export const transitions = {
  explain: ['FILED'],
  decide: ['FILED', 'EXPLAINED'],
  // a decision of the appointing authority, where nobody stands above
  record: ['FILED', 'EXPLAINED'],
  withdraw: ['FILED', 'EXPLAINED'],
  escalate: ['FILED', 'EXPLAINED'],
} as const satisfies Record<string, readonly Status[]>;
export type Step = keyof typeof transitions;

/** Whether a step may be taken; refuses STATE_INVALID with the status and those that would do. */
export function step({ status }: Pick<Objection, 'status'>, name: Step): Result<null> {
  const from: readonly Status[] = transitions[name];
  if (from.includes(status)) return ok(null);
  return refuse('STATE_INVALID', 'input.id', { status, needed: from.join(' / ') });
}

/** Whether it waits for anybody. */
export const isOpen = ({ status }: Pick<Objection, 'status'>): boolean =>
  status === 'FILED' || status === 'EXPLAINED';

/** Whether it is somebody's own matter: who objected, or who issued what it is to. */
export const isOwnOf = (
  { employeeId, appraiserId }: Pick<Objection, 'employeeId' | 'appraiserId'>,
  id: string,
): boolean => id === employeeId || id === appraiserId;

/** What an objection is filed with, beside what its employee writes. */
export type Opening = Pick<
  Objection,
  | 'employeeId'
  | 'period'
  | 'planNo'
  | 'documentNumber'
  | 'documentHash'
  | 'filedAt'
  | 'appraiserId'
  | 'deciderId'
  | 'policies'
>;

/** An objection as it is filed. */
export const file = (opening: Opening, filing: Filing): Objection => ({
  ...opening,
  ...filing,
  status: 'FILED',
  holderId: opening.deciderId,
  escalatedAt: null,
  appraiserExplanation: null,
  employeeExplanation: null,
  decision: null,
  withdrawnAt: null,
});

/** Whether a side has explained itself. */
export const explanationOf = (objection: Objection, side: Side): Explanation | null =>
  side === 'APPRAISER' ? objection.appraiserExplanation : objection.employeeExplanation;

/** One side explains itself, once. Refuses: STATE_INVALID, OBJECTION_EXPLAINED. */
export function explain(objection: Objection, side: Side, said: Explanation): Result<Objection> {
  const may = step(objection, 'explain');
  if (!may.ok) return may;
  if (explanationOf(objection, side)) return refuse('OBJECTION_EXPLAINED', 'input.id');
  const name = side === 'APPRAISER' ? 'appraiserExplanation' : 'employeeExplanation';
  const after = { ...objection, [name]: said };
  const both = after.appraiserExplanation !== null && after.employeeExplanation !== null;
  return ok({ ...after, status: both ? 'EXPLAINED' : 'FILED' });
}

/** What a decision must know beside the objection. */
export interface DecisionFacts {
  readonly by: string;
  readonly at: Instant;
  readonly today: PlainDate;
  /** The last day on which either side explains itself. */
  readonly explainUntil: PlainDate;
  /** How it is rated by now. */
  readonly before: { readonly ratingResult: Rating | null; readonly ratingBehaviour: Rating | null };
  /** Of a decision that BKPP puts on record. */
  readonly outside?: Outside;
}

/**
 * Decides, finally, or puts a decision from outside on record. Refuses: STATE_INVALID, OBJECTION_NOT_EXPLAINED (a side has not explained itself, and its days are
 * not over), OBJECTION_RATINGS (changed without both ratings, or upheld with any), OBJECTION_UNCHANGED.
 */
export function decide(objection: Objection, input: DecisionInput, facts: DecisionFacts): Result<Objection> {
  const { by, at, today, explainUntil, before, outside } = facts;
  const may = step(objection, outside ? 'record' : 'decide');
  if (!may.ok) return may;
  if (objection.status === 'FILED' && today <= explainUntil)
    return refuse('OBJECTION_NOT_EXPLAINED', 'input.id', { until: explainUntil });
  const { outcome, ratingResult, ratingBehaviour } = input;
  const given = [ratingResult, ratingBehaviour].filter((one) => one !== null).length;
  if (given !== (outcome === 'CHANGED' ? 2 : 0)) return refuse('OBJECTION_RATINGS', 'input.ratingResult');
  const isSame = ratingResult === before.ratingResult && ratingBehaviour === before.ratingBehaviour;
  if (outcome === 'CHANGED' && isSame) return refuse('OBJECTION_UNCHANGED', 'input.ratingResult');
  return ok({ ...objection, status: 'DECIDED', decision: { ...input, by, at, ...(outside && { outside }) } });
}

/** The employee takes it back, while it is not decided. Refuses: STATE_INVALID. */
export function withdraw(objection: Objection, at: Instant): Result<Objection> {
  const may = step(objection, 'withdraw');
  return may.ok ? ok({ ...objection, status: 'WITHDRAWN', withdrawnAt: at }) : may;
}

/** Nobody decided in time: it lies with whoever is above; who was to decide still may. Never decided by itself. */
export function escalate(objection: Objection, holderId: string, at: Instant): Result<Objection> {
  const may = step(objection, 'escalate');
  return may.ok ? ok({ ...objection, holderId, escalatedAt: at }) : may;
}
