/**
 * The amendment of a plan in force: what the plan is to say, drawn up beside it by its owner. Until it is
 * approved the plan stays as it was set. docs/domain.md 6.2 (amend), 6.4 I14; docs/decisions/amendments.md.
 */
import * as z from 'zod';
import { instantSchema } from '../../platform/period.ts';
import { ok, type Result, refuse } from '../../platform/result.ts';
import { type Plan, planSchema, transitions as ofPlans } from '../plan/rules.ts';

export const statuses = ['DRAFT', 'SUBMITTED', 'REVIEWED', 'RETURNED', 'APPROVED', 'ABANDONED'] as const;
export type Status = (typeof statuses)[number];

/**
 * All that a plan has, as it is to be, so that the plan's own rules decide about it (what is of no use here stays
 * as the plan has it). Of a plan there is one
 * amendment at a time; the next one takes its place, under the next number.
 */
export const amendmentSchema = planSchema.omit({ status: true }).extend({
  no: z.int().positive(),
  status: z.enum(statuses),
  /** Why the plan is to be changed, as whoever asked for it wrote. */
  reason: z.string(),
  requestedBy: z.string(),
  requestedAt: instantSchema,
  /** The version of the plan that it sets out from. */
  basedOn: z.int().positive(),
  /** Why it was abandoned; null where the plan was closed. */
  abandonNote: z.string().nullable(),
});
export type Amendment = z.infer<typeof amendmentSchema>;

/** The state table of docs/domain.md 6.2: a plan's, and that it may be given up while its owner has it. */
export const transitions = {
  edit: ofPlans.edit,
  submit: ofPlans.submit,
  withdraw: ofPlans.withdraw,
  review: ofPlans.review,
  return: ofPlans.return,
  approve: ofPlans.approve,
  abandon: { from: ['DRAFT', 'RETURNED'], to: 'ABANDONED' },
  close: { from: ['DRAFT', 'SUBMITTED', 'REVIEWED', 'RETURNED'], to: 'ABANDONED' },
} as const satisfies Record<string, { from: readonly Status[]; to: Status }>;
export type Step = keyof typeof transitions;

/** Whether a step may be taken from an amendment's status. */
export function step({ status }: Pick<Amendment, 'status'>, name: Step): Result<Status> {
  const { from, to } = transitions[name];
  if ((from as readonly Status[]).includes(status)) return ok(to);
  return refuse('STATE_INVALID', 'input.id', { status, needed: from.join(' / ') });
}

/** Whether an amendment is still being drawn up or decided. */
export const isOpen = ({ status }: Pick<Amendment, 'status'>): boolean =>
  status !== 'APPROVED' && status !== 'ABANDONED';

/** The plan as an amendment would have it, under the amendment's own status: what the plan's rules decide about. */
export const proposed = (amendment: Amendment): Plan =>
  planSchema.parse({
    ...amendment,
    status: amendment.status === 'ABANDONED' ? 'CLOSED' : amendment.status,
  });

/** The amendment with what a rule of plans has made of its proposal. */
export function withProposal(amendment: Amendment, plan: Plan): Amendment {
  const status = statuses.find((one) => one === plan.status);
  if (!status) throw new Error(`an amendment is never ${plan.status}`);
  return { ...amendment, ...plan, status };
}

/** Who asks for an amendment, when and why. */
export type AmendmentRequest = Pick<Amendment, 'reason' | 'requestedBy' | 'requestedAt'>;

/** An amendment as it begins: the plan as it stands, before nobody; `last` is the one that there was before. */
export function begin(
  plan: { readonly version: number; readonly data: Plan },
  request: AmendmentRequest,
  last: Amendment | null,
): Amendment {
  return {
    ...plan.data,
    ...request,
    no: (last?.no ?? 0) + 1,
    status: 'DRAFT',
    basedOn: plan.version,
    abandonNote: null,
    reviewerId: null,
    submittedAt: null,
    firstSubmittedAt: null,
    attestation: null,
    reviewRequired: false,
    reviewed: null,
    approvedAt: null,
    late: false,
    returnNote: null,
    lintFindings: [],
    policies: [],
  };
}

/** The plan with its approved amendment: in force as set anew, for the dates that it has, late or not as it was. */
export const amendedPlan = (plan: Plan, amendment: Amendment): Plan => ({
  ...proposed(amendment),
  from: plan.from,
  to: plan.to,
  late: plan.late,
  createdAt: plan.createdAt,
  firstSubmittedAt: plan.firstSubmittedAt,
  amended: {
    no: amendment.no,
    reason: amendment.reason,
    requestedBy: amendment.requestedBy,
    requestedAt: amendment.requestedAt,
  },
});

/** An amendment that comes to nothing: given up with a note, or with its plan, which is closed. */
export const abandoned = (amendment: Amendment, note: string | null): Amendment => ({
  ...amendment,
  status: 'ABANDONED',
  reviewerId: null,
  abandonNote: note,
});
