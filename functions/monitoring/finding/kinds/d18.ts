import type { KindRows } from './kind.ts';

/** A year that says otherwise than every month of it: the appraiser decides, so that it is a notice. */
const notice = {
  code: 'D18',
  severity: 'LOW',
  owner: 'BKPP',
  mends: ['reopenEvaluation', 'waiveFinding'],
} as const;

export const d18 = {
  YEAR_BELOW_MONTHS: notice,
  YEAR_ABOVE_MONTHS: notice,
} as const satisfies KindRows;
