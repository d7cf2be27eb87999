/** The formula of the additional income allowance (TPP) as a policy value. docs/domain.md 2. */
import * as z from 'zod';
import { leaveTypes } from '../employee/rules.ts';

const percent = () => z.number().min(0).max(100);
const minutes = () => z.int().min(1).max(1440).nullable();
const brackets = () =>
  z
    .array(
      z.strictObject({ fromPercent: z.number().min(0), productivityPercent: z.number().min(0).max(200) }),
    )
    .max(20);
const penalties = () =>
  z
    .array(
      z.strictObject({
        code: z.string().min(1).max(40),
        percent: percent(),
        months: z.int().min(1).max(60),
        legalRef: z.string().max(300),
      }),
    )
    .max(50);

/**
 * Nothing is computed while `enabled` is false, and it cannot be enabled without a legal basis.
 * `brackets` belongs to the mode BRACKETS: from that percentage of the target, that percentage of
 * productivity. `creditPerLeaveDay` is minutes by leave type.
 */
export const tppPolicySchema = () =>
  z
    .strictObject({
      enabled: z.boolean(),
      legalBasis: z.string().max(300).nullable(),
      monthlyMinuteTarget: z.int().min(1).max(20_000),
      productivityWeight: percent(),
      disciplineWeight: percent(),
      productivityMode: z.enum(['THRESHOLD', 'PROPORTIONAL_CAPPED', 'BRACKETS']),
      brackets: brackets(),
      capPercent: z.number().min(0).max(200),
      dailyMinMinutes: minutes(),
      dailyMaxMinutes: minutes(),
      creditPerLeaveDay: z.partialRecord(z.enum(leaveTypes), z.int().min(0).max(660)),
      inputWindowDays: z.int().min(0).max(31),
      verifyDeadlineDay: z.int().min(1).max(28),
      onlyVerified: z.boolean(),
      extraTaskCapPercent: percent().nullable(),
      subordinateShareForLeaders: percent().nullable(),
      pltPercent: percent().nullable(),
      predicateFactorPercent: z
        .partialRecord(
          z.enum(['SANGAT_BAIK', 'BAIK', 'BUTUH_PERBAIKAN', 'KURANG', 'SANGAT_KURANG']),
          z.number().min(0).max(200),
        )
        .nullable(),
      penalties: penalties(),
      roundingDecimals: z.int().min(0).max(4),
    })
    .refine(
      (policy) => policy.productivityWeight + policy.disciplineWeight === 100,
      'the weights must sum to 100',
    )
    .refine((policy) => !policy.enabled || policy.legalBasis, 'an enabled formula needs its legal basis')
    .refine(
      (policy) => policy.productivityMode !== 'BRACKETS' || policy.brackets.length > 0,
      'the mode BRACKETS needs brackets',
    );

export type TppPolicy = z.infer<ReturnType<typeof tppPolicySchema>>;

/** Disabled until the city enters its regulation. */
export const tppPolicy: TppPolicy = {
  enabled: false,
  legalBasis: null,
  monthlyMinuteTarget: 6750,
  productivityWeight: 60,
  disciplineWeight: 40,
  productivityMode: 'PROPORTIONAL_CAPPED',
  brackets: [],
  capPercent: 100,
  dailyMinMinutes: null,
  dailyMaxMinutes: 660,
  creditPerLeaveDay: {},
  inputWindowDays: 7,
  verifyDeadlineDay: 10,
  onlyVerified: true,
  extraTaskCapPercent: null,
  subordinateShareForLeaders: null,
  pltPercent: null,
  predicateFactorPercent: null,
  penalties: [],
  roundingDecimals: 2,
};
