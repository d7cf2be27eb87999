/** Limits by which plans are looked at for findings of their own sharing out (D19). docs/domain.md 3, 6.7. */
import * as z from 'zod';
import { count, define } from './definition.ts';

export const findingPlansPolicies = {
  'finding.emptyMonths': define(
    () => count(11),
    0,
    'Banyaknya bulan tanpa target pada satu SKP yang berlaku; lebih dari ini menjadi temuan.',
    'How many months of a plan may have nothing to do; more than that is a finding.',
  ),
  'finding.lastQuarterPercent': define(
    () => z.int().min(25).max(100),
    50,
    'Persen target setahun yang boleh tersisa untuk triwulan terakhir; lebih dari ini menjadi temuan.',
    'The per cent of a target that may be left for the last quarter; more than that is a finding.',
  ),
} as const;
