import type { KindRows } from './kind.ts';

/** What is expected of a month and has not come before whoever is to have it. */
export const d05 = {
  MONTH_ON_NO_DESK: { code: 'D05', severity: 'HIGH', owner: 'BKPP', mends: ['rerouteItem'] },
  MONTH_WITH_ANOTHER: { code: 'D05', severity: 'HIGH', owner: 'BKPP', mends: ['rerouteItem'] },
  MONTH_WITH_NOBODY: {
    code: 'D05',
    severity: 'HIGH',
    owner: 'BKPP',
    mends: ['setAppraiserOverride', 'draftAssignmentRequest'],
  },
  MONTH_NOT_OPENED: { code: 'D05', severity: 'HIGH', owner: 'BKPP', mends: ['grantWindowException'] },
  REALISATION_NOT_RECEIVED: {
    code: 'D05',
    severity: 'MEDIUM',
    owner: 'EMPLOYEE',
    mends: ['submitMonthRealisation', 'grantWindowException'],
    awaited: true,
  },
} as const satisfies KindRows;
