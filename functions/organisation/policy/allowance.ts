/** Policies of the allowance (TPP) beside its formula, which is a noun of its own. docs/decisions/allowance.md. */
import * as z from 'zod';
import { define } from './definition.ts';

/** Months back that an allowance may be computed again: no policy says more. */
export const MOST_MONTHS_BACK = 12;

export const allowancePolicies = {
  'allowance.monthsBack': define(
    () => z.int().min(1).max(MOST_MONTHS_BACK),
    MOST_MONTHS_BACK,
    'Jumlah bulan ke belakang yang TPP-nya dihitung ulang bila presensi, penyesuaian, rumus, atau data kepegawaian berubah.',
    'Months back whose allowances are computed again when attendance, an adjustment, a formula or the register changes.',
  ),
};
