/**
 * A policy of the allowance (TPP): a formula from the first day of a month on, proposed by one of BKPP and approved by
 * another. Approved it never changes; another for the same day, or a later one, takes its place. docs/domain.md 2, 6.3,
 * docs/decisions/allowance.md.
 */
import * as z from 'zod';
import {
  datesOf,
  type Instant,
  instantSchema,
  monthOfDate,
  type Period,
  type PlainDate,
  plainDateSchema,
  shiftMonth,
} from '../../platform/period.ts';
import { ok, type Problem, refuse, type Result } from '../../platform/result.ts';
import type { Policies } from '../../organisation/policy/rules.ts';
import { contentSchema, type PolicyContent } from './content.ts';

export {
  MOST_PENALTY_MONTHS,
  type Penalty,
  penaltyCodeSchema,
  type PolicyContent,
  WHOLE,
} from './content.ts';

export const policyStatuses = ['PROPOSED', 'RETURNED', 'APPROVED', 'WITHDRAWN'] as const;
export type PolicyStatus = (typeof policyStatuses)[number];

export const allowancePolicySchema = z.object({
  /** The number by which results name it, from 1 on in the order of proposals. */
  no: z.int().positive(),
  status: z.enum(policyStatuses),
  statusSince: instantSchema,
  effectiveFrom: plainDateSchema,
  content: contentSchema,
  /** Why it counts from months that are past; null where it does not. */
  reason: z.string().nullable(),
  /** Who wrote it last, and everybody who ever did: none of them approves it. */
  proposedBy: z.string(),
  writtenBy: z.array(z.string()),
  proposedAt: instantSchema,
  approvedBy: z.string().nullable(),
  approvedAt: instantSchema.nullable(),
  /** Why it was returned or withdrawn. */
  note: z.string().nullable(),
});
export type AllowancePolicy = z.infer<typeof allowancePolicySchema>;

/** The state table. Written anew, it waits for its second person again. */
export const policyTransitions = {
  edit: { from: ['PROPOSED', 'RETURNED'], to: 'PROPOSED' },
  return: { from: ['PROPOSED'], to: 'RETURNED' },
  approve: { from: ['PROPOSED'], to: 'APPROVED' },
  withdraw: { from: ['PROPOSED', 'RETURNED'], to: 'WITHDRAWN' },
} as const satisfies Record<string, { from: readonly PolicyStatus[]; to: PolicyStatus }>;
export type PolicyStep = keyof typeof policyTransitions;

/** Whether a step may be taken from a policy's status. Refuses: STATE_INVALID. */
export function policyStep(
  { status }: Pick<AllowancePolicy, 'status'>,
  name: PolicyStep,
): Result<PolicyStatus> {
  const { from, to } = policyTransitions[name];
  if ((from as readonly PolicyStatus[]).includes(status)) return ok(to);
  return refuse('STATE_INVALID', 'input.id', { status, needed: from.join(' / ') });
}

/** Whether a policy counts from a month before the running one: results on record may change by it. */
export const isBackdated = (
  { effectiveFrom }: Pick<AllowancePolicy, 'effectiveFrom'>,
  day: PlainDate,
): boolean => effectiveFrom < datesOf(monthOfDate(day)).first;

const at = (code: Problem['code'], name: string, params?: Problem['params']): Problem => ({
  code,
  field: ['input', name],
  ...(params && { params }),
});

/** The day of an action, and the earliest month that is computed again on it. */
export interface Business {
  readonly day: PlainDate;
  readonly earliest: Period;
}

/** The earliest month that is computed again on a day: one limit, whichever way something of a month changes. */
export const earliestMonth = (policies: Pick<Policies, 'value'>, day: PlainDate): Period =>
  shiftMonth(monthOfDate(day), -policies.value('allowance.monthsBack'));

/**
 * Why a policy cannot begin on a day: ALLOWANCE_FIRST_DAY (the first of a month, of the earliest that is computed again at
 * the earliest), NOTE_REQUIRED (one for months that are past says why).
 */
export function dayProblems(
  { effectiveFrom, reason }: Pick<AllowancePolicy, 'effectiveFrom' | 'reason'>,
  { day, earliest: month }: Business,
): Problem[] {
  const earliest = datesOf(month).first;
  const isFirst = effectiveFrom === datesOf(monthOfDate(effectiveFrom)).first;
  if (!isFirst || effectiveFrom < earliest) return [at('ALLOWANCE_FIRST_DAY', 'effectiveFrom', { earliest })];
  return isBackdated({ effectiveFrom }, day) && !reason ? [at('NOTE_REQUIRED', 'reason')] : [];
}

/** What somebody of BKPP writes. */
export type Written = Pick<AllowancePolicy, 'effectiveFrom' | 'content' | 'reason'>;

/** A policy as it is proposed. */
export const proposed = (written: Written, no: number, by: string, now: Instant): AllowancePolicy => ({
  ...written,
  no,
  status: 'PROPOSED',
  statusSince: now,
  proposedBy: by,
  writtenBy: [by],
  proposedAt: now,
  approvedBy: null,
  approvedAt: null,
  note: null,
});

/** A policy written anew. Refuses: STATE_INVALID. */
export function rewritten(
  before: AllowancePolicy,
  written: Written,
  by: string,
  now: Instant,
): Result<AllowancePolicy> {
  const status = policyStep(before, 'edit');
  if (!status.ok) return status;
  const writtenBy = [...new Set([...before.writtenBy, by])];
  return ok({
    ...before,
    ...written,
    status: status.value,
    statusSince: now,
    proposedBy: by,
    writtenBy,
    note: null,
  });
}

/**
 * A policy as its second person approves it: nobody who wrote it. Refuses: STATE_INVALID, ALLOWANCE_POLICY_SECOND,
 * ALLOWANCE_POLICY_BACKDATED (its first month has passed while it waited, and it does not say why it counts all the same).
 */
export function approved(
  before: AllowancePolicy,
  by: string,
  now: Instant,
  business: Business,
): Result<AllowancePolicy> {
  const status = policyStep(before, 'approve');
  if (!status.ok) return status;
  if (before.writtenBy.includes(by)) return refuse('ALLOWANCE_POLICY_SECOND', 'input.id');
  if (dayProblems(before, business).length > 0)
    return refuse('ALLOWANCE_POLICY_BACKDATED', 'input.id', { from: before.effectiveFrom });
  return ok({ ...before, status: status.value, statusSince: now, approvedBy: by, approvedAt: now });
}

/** A policy that its second person gave back. Refuses: STATE_INVALID, ALLOWANCE_POLICY_SECOND. */
export function returned(
  before: AllowancePolicy,
  by: string,
  note: string,
  now: Instant,
): Result<AllowancePolicy> {
  const status = policyStep(before, 'return');
  if (!status.ok) return status;
  if (before.writtenBy.includes(by)) return refuse('ALLOWANCE_POLICY_SECOND', 'input.id');
  return ok({ ...before, status: status.value, statusSince: now, note });
}

/** A policy that somebody who wrote it takes back. Refuses: STATE_INVALID, ALLOWANCE_POLICY_WRITER. */
export function withdrawn(
  before: AllowancePolicy,
  by: string,
  note: string,
  now: Instant,
): Result<AllowancePolicy> {
  const status = policyStep(before, 'withdraw');
  if (!status.ok) return status;
  if (!before.writtenBy.includes(by)) return refuse('ALLOWANCE_POLICY_WRITER', 'input.id');
  return ok({ ...before, status: status.value, statusSince: now, note });
}

/** What of a policy orders those for the same day: who was approved later took the place of the earlier. */
const orderOf = ({ effectiveFrom, approvedAt, no }: AllowancePolicy): string =>
  `${effectiveFrom} ${approvedAt ?? ''} ${String(no).padStart(6, '0')}`;

/** The policy of a month: of the approved ones that begin by its first day the last; null before any. */
export function policyOfMonth(all: readonly AllowancePolicy[], month: Period): AllowancePolicy | null {
  const { first } = datesOf(month);
  return (
    all
      .filter(({ status, effectiveFrom }) => status === 'APPROVED' && effectiveFrom <= first)
      .toSorted((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1))
      .at(-1) ?? null
  );
}

/** The same where it pays an allowance; null where none is paid. */
export function enabledPolicy(all: readonly AllowancePolicy[], month: Period): AllowancePolicy | null {
  const found = policyOfMonth(all, month);
  return found?.content.enabled ? found : null;
}

/** For how many months at most a penalty counts, by any of the approved policies. */
export const longestPenalty = (all: readonly Pick<AllowancePolicy, 'status' | 'content'>[]): number =>
  Math.max(
    1,
    ...all
      .filter(({ status }) => status === 'APPROVED')
      .flatMap(({ content }: { readonly content: PolicyContent }) =>
        content.penalties.map(({ months }) => months),
      ),
  );
