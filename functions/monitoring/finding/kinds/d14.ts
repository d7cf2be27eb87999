import type { KindRows } from './kind.ts';

/**
 * Dialogues that were not held, and what was agreed in them or follows from an evaluation and is past its day. What
 * follows from an evaluation (sanctions among it) is seen by no manager, and by its person once it is accepted alone: so
 * that finding is BKPP's.
 */
export const d14 = {
  NO_DIALOGUE: {
    code: 'D14',
    severity: 'MEDIUM',
    owner: 'APPRAISER',
    mends: ['scheduleDialogue', 'recordDialogue'],
    turn: 'ENDS',
  },
  EMPLOYEE_POINTS_OVERDUE: {
    code: 'D14',
    severity: 'LOW',
    owner: 'EMPLOYEE',
    mends: ['settleDialoguePoint'],
  },
  SUPERIOR_POINTS_OVERDUE: {
    code: 'D14',
    severity: 'LOW',
    owner: 'APPRAISER',
    mends: ['settleDialoguePoint'],
  },
  RATED_WITHOUT_DIALOGUE: {
    code: 'D14',
    severity: 'HIGH',
    owner: 'BKPP',
    mends: [
      'reopenEvaluation',
      'scheduleDialogue',
      'recordDialogue',
      'rateEvaluation',
      'issueEvaluation',
      'waiveFinding',
    ],
  },
  FOLLOW_UP_OVERDUE: {
    code: 'D14',
    severity: 'MEDIUM',
    owner: 'BKPP',
    mends: ['acceptFollowUp', 'rejectFollowUp', 'finishFollowUp', 'lapseFollowUp', 'withdrawFollowUp'],
    secret: true,
  },
} as const satisfies KindRows;
