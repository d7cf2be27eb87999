/**
 * The formula of the additional income allowance (TPP), as a regulation says it: what BKPP writes of a policy. Per cents
 * and weights are integer thousandths of a per cent, 100,000 being 100 %. docs/domain.md 2.
 */
import * as z from 'zod';
import { predicates } from '../evaluation/predicate.ts';
import { leaveTypes } from '../../organisation/employee/rules.ts';
import type { Problem } from '../../platform/result.ts';
import { text } from '../../planning/plan/rules.ts';

/** 100 per cent. */
export const WHOLE = 100_000;
/** Months that a penalty can last: so far back the attendance of a month is looked for one that still counts. */
export const MOST_PENALTY_MONTHS = 12;

const percent = (most = WHOLE) => z.int().min(0).max(most);

export const productivityModes = ['THRESHOLD', 'PROPORTIONAL_CAPPED', 'BRACKETS'] as const;
/** Of what a penalty's per cent is taken: everything, or the part for productivity or for discipline alone. */
export const penaltyBases = ['TOTAL', 'PRODUCTIVITY', 'DISCIPLINE'] as const;
export const roundingModes = ['HALF_UP', 'DOWN', 'UP'] as const;
/** Of somebody who was in service for part of the month. */
export const partialMonths = ['PRO_RATA', 'WHOLE'] as const;

export const penaltyCodeSchema = z.string().regex(/^[A-Z0-9_]{1,40}$/, '1–40: A–Z 0–9 _');

export const contentSchema = z.object({
  /** False ends the allowance: nothing is computed from its first month on. */
  enabled: z.boolean(),
  legalBasis: text(300),
  /** Minutes for 100 %; null: what months use (`activity.monthlyMinuteTarget`). */
  minuteTarget: z.int().min(1).max(20_000).nullable(),
  productivityWeight: percent(),
  disciplineWeight: percent(),
  productivityMode: z.enum(productivityModes),
  /** Of the mode BRACKETS: from that per cent of the target, that productivity. */
  brackets: z.array(z.object({ from: percent(1_000_000), productivity: percent(200_000) })).max(20),
  /** Above it, more minutes earn no more. */
  cap: percent(200_000),
  /** Minutes of a day of leave, by its type; null: what months use (`activity.leaveCreditMinutes`). */
  leaveCredit: z.partialRecord(z.enum(leaveTypes), z.int().min(0).max(660)).nullable(),
  /** How much of the target minutes of activities that belong to no result of the plan may fill; null: all of it. */
  extraTaskCap: percent().nullable(),
  /** The part of a leader's productivity that is their people's. */
  subordinateShare: percent().nullable(),
  /** What is added for a whole month as Plt, of the allowance itself. */
  actingPercent: percent().nullable(),
  partialMonth: z.enum(partialMonths),
  /** What becomes of the allowance by the month's predicate; null: a predicate changes nothing. */
  predicateFactor: z.record(z.enum(predicates), percent(200_000)).nullable(),
  penalties: z
    .array(
      z.object({
        code: penaltyCodeSchema,
        percent: percent(),
        base: z.enum(penaltyBases),
        /** Months that it counts for, the one in which attendance names it first. */
        months: z.int().min(1).max(MOST_PENALTY_MONTHS),
        legalRef: text(300),
      }),
    )
    .max(50),
  /** To the nearest multiple of `unit` thousandths, up or down. */
  rounding: z.object({ mode: z.enum(roundingModes), unit: z.literal([1, 10, 100, 1000]) }),
});
export type PolicyContent = z.infer<typeof contentSchema>;
export type Penalty = PolicyContent['penalties'][number];

const at = (code: Problem['code'], name: string, params?: Problem['params']): Problem => ({
  code,
  field: ['input', 'content', name],
  ...(params && { params }),
});

/**
 * What contradicts itself in a formula: ALLOWANCE_WEIGHTS (they make 100 %), ALLOWANCE_BRACKETS (of the mode BRACKETS and
 * no other, in rising order), ALLOWANCE_PENALTY_TWICE.
 */
export function contentProblems(content: PolicyContent): Problem[] {
  const { productivityWeight, disciplineWeight, productivityMode, brackets, penalties } = content;
  const sum = productivityWeight + disciplineWeight;
  // More minutes never give less (docs/domain.md 2).
  const isRising = brackets.every(({ from, productivity }, no) => {
    const below = brackets[no - 1];
    return !below || (from > below.from && productivity >= below.productivity);
  });
  const fits = (productivityMode === 'BRACKETS') === brackets.length > 0;
  const codes = penalties.map(({ code }) => code);
  const twice = codes.find((code, no) => codes.indexOf(code) !== no);
  return [
    ...(sum === WHOLE ? [] : [at('ALLOWANCE_WEIGHTS', 'disciplineWeight', { sum: sum / 1000 })]),
    ...(fits && isRising ? [] : [at('ALLOWANCE_BRACKETS', 'brackets')]),
    ...(twice === undefined ? [] : [at('ALLOWANCE_PENALTY_TWICE', 'penalties', { code: twice })]),
  ];
}
