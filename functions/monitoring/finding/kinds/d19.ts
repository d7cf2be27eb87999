import type { KindRows } from './kind.ts';

const AMENDING = ['amendPlan', 'editAmendment', 'submitAmendment', 'approveAmendment'] as const;

/** How a plan is shared out over its months; that the months make the year is D04. */
export const d19 = {
  // Of months that have begun a plan is not amended.
  PLAN_MONTHS_EMPTY: {
    code: 'D19',
    severity: 'LOW',
    owner: 'EMPLOYEE',
    mends: [...AMENDING, 'waiveFinding'],
  },
  PLAN_BACK_LOADED: {
    code: 'D19',
    severity: 'LOW',
    owner: 'EMPLOYEE',
    mends: [...AMENDING, 'waiveFinding'],
  },
} as const satisfies KindRows;
