/**
 * The steps by which an allowance comes about, each with its rule, what went into it, what came out and by what right. Whole
 * minutes and days, per cents in integer thousandths; arithmetic without a fraction anywhere.
 */
import * as z from 'zod';

export const allowanceRules = [
  'DISABLED',
  'NOT_IN_SERVICE',
  'VERIFIED_MINUTES',
  'UNVERIFIED_MINUTES',
  'EXTRA_TASK_CAP',
  'LEAVE_CREDIT',
  'COUNTED_MINUTES',
  'MINUTE_TARGET',
  'PARTIAL_TARGET',
  'PRODUCTIVITY',
  'SUBORDINATES',
  'PRODUCTIVITY_PART',
  'DISCIPLINE_PART',
  'TOTAL',
  'PREDICATE_FACTOR',
  'UNEVALUATED',
  'ACTING',
  'PARTIAL_MONTH',
  'PENALTY',
  'ADJUSTMENT',
  'FLOOR',
  'ROUNDED',
] as const;
export type AllowanceRule = (typeof allowanceRules)[number];

export const stepSchema = z.object({
  rule: z.enum(allowanceRules),
  unit: z.enum(['MINUTES', 'DAYS', 'PERCENT']),
  /** What came out of the step: minutes, days, or thousandths of a per cent. */
  value: z.int(),
  /** What went into it, by name. */
  inputs: z.record(z.string(), z.int()),
  /** The policy's number, a revision of another policy, or the legal reference. */
  source: z.string(),
});
export type Step = z.infer<typeof stepSchema>;

/** `value` x `part` / `whole`, to the nearest integer, halves away from nought; exact as long as the product is. */
export function share(value: number, part: number, whole: number): number {
  const product = Math.abs(value) * part;
  if (!Number.isSafeInteger(2 * product + whole)) throw new Error('a share past the exact integers');
  const doubled = 2 * product + whole;
  const nearest = (doubled - (doubled % (2 * whole))) / (2 * whole);
  return value < 0 ? 0 - nearest : nearest;
}
