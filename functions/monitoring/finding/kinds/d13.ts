import type { KindRows } from './kind.ts';

const AMENDING = ['amendPlan', 'editAmendment', 'submitAmendment', 'approveAmendment'] as const;
const TALKING = ['scheduleDialogue', 'recordDialogue', 'confirmDialogue'] as const;

/** Form and approach of plans. A superior's staff in both approaches is about the superior, who talks it over. */
export const d13 = {
  APPROACHES_MIXED: {
    code: 'D13',
    severity: 'LOW',
    owner: 'EMPLOYEE',
    mends: [...TALKING, 'amendPlan', 'waiveFinding'],
  },
  APPROACH_WITHOUT_DIALOGUE: {
    code: 'D13',
    severity: 'MEDIUM',
    owner: 'EMPLOYEE',
    mends: TALKING,
  },
  APPROACH_BEFORE_DIALOGUE: {
    code: 'D13',
    severity: 'LOW',
    owner: 'EMPLOYEE',
    mends: [...AMENDING, 'waiveFinding'],
  },
  APPROACH_NOT_AGREED: {
    code: 'D13',
    severity: 'MEDIUM',
    owner: 'EMPLOYEE',
    mends: [...TALKING, ...AMENDING],
  },
  FORM_OF_OTHERS: {
    code: 'D13',
    severity: 'HIGH',
    owner: 'EMPLOYEE',
    mends: ['returnPlan', 'editPlan', ...AMENDING],
  },
} as const satisfies KindRows;
