import type { KindRows } from './kind.ts';

/** A plan that does not come before whoever is to set it; with it what is about a plan: amendments, talks, questions. */
export const d01 = {
  PLAN_ON_NO_DESK: {
    code: 'D01',
    severity: 'HIGH',
    owner: 'BKPP',
    mends: ['rerouteItem', 'withdrawPlan', 'submitPlan'],
  },
  PLAN_WITH_ANOTHER: {
    code: 'D01',
    severity: 'HIGH',
    owner: 'BKPP',
    mends: ['rerouteItem', 'withdrawPlan', 'submitPlan'],
  },
  PLAN_WITH_NOBODY: {
    code: 'D01',
    severity: 'HIGH',
    owner: 'BKPP',
    mends: ['setAppraiserOverride', 'draftAssignmentRequest'],
  },
  PLAN_WAITING_LONG: {
    code: 'D01',
    severity: 'MEDIUM',
    owner: 'APPRAISER',
    mends: ['approvePlan', 'returnPlan', 'approveAmendment', 'returnAmendment'],
  },
  PLAN_REVIEW_WAITING_LONG: {
    code: 'D01',
    severity: 'MEDIUM',
    owner: 'UNIT',
    mends: ['reviewPlan', 'returnPlan', 'reviewAmendment', 'returnAmendment'],
  },
  PLAN_NOT_SENT: {
    code: 'D01',
    severity: 'MEDIUM',
    owner: 'EMPLOYEE',
    mends: ['createPlan', 'submitPlan'],
    turn: 'ENDS',
  },
} as const satisfies KindRows;
