import type { KindRows } from './kind.ts';

/** Targets of a month that were not set at its start. */
export const d10 = {
  TARGET_MISSING: {
    code: 'D10',
    severity: 'MEDIUM',
    owner: 'EMPLOYEE',
    mends: ['submitMonthTarget'],
    awaited: true,
  },
  TARGET_WITH_REALISATION: {
    code: 'D10',
    severity: 'HIGH',
    owner: 'APPRAISER',
    mends: ['returnMonth', 'waiveFinding'],
  },
  TARGET_AFTER_REALISATION: {
    code: 'D10',
    severity: 'HIGH',
    owner: 'APPRAISER',
    mends: ['returnMonth', 'waiveFinding'],
  },
  REALISATION_AS_TARGET: {
    code: 'D10',
    severity: 'LOW',
    owner: 'APPRAISER',
    mends: ['returnMonth', 'waiveFinding'],
  },
} as const satisfies KindRows;
