import type { KindRows } from './kind.ts';

/** Targets of a month that were not set at its start. */
export const d10 = {
  TARGET_MISSING: {
    code: 'D10',
    severity: 'MEDIUM',
    owner: 'EMPLOYEE',
    mends: ['submitMonthTarget'],
  },
} as const satisfies KindRows;
