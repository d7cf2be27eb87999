import type { KindRows } from './kind.ts';

export const d09 = {
  PLAN_RETURNED_OFTEN: {
    code: 'D09',
    severity: 'MEDIUM',
    owner: 'APPRAISER',
    mends: ['scheduleDialogue', 'recordDialogue'],
  },
  MONTH_RETURNED_OFTEN: {
    code: 'D09',
    severity: 'MEDIUM',
    owner: 'APPRAISER',
    mends: ['scheduleDialogue', 'recordDialogue'],
  },
  QUESTION_UNANSWERED: {
    code: 'D09',
    severity: 'MEDIUM',
    owner: 'APPRAISER',
    mends: ['answerLineQuestion'],
  },
  LINES_NOT_ACKNOWLEDGED: { code: 'D09', severity: 'LOW', owner: 'EMPLOYEE', mends: ['acknowledgeLine'] },
  TEXT_OF_EXAMPLE: {
    code: 'D09',
    severity: 'LOW',
    owner: 'EMPLOYEE',
    mends: ['acknowledgeLine', 'amendPlan'],
  },
  PLAN_NOT_LOOKED_AT: {
    code: 'D09',
    severity: 'MEDIUM',
    owner: 'EMPLOYEE',
    mends: ['submitMonthTarget', 'acknowledgeLine'],
  },
  // What is verified or of a closed month is tied to nothing any more.
  ACTIVITIES_UNLINKED: {
    code: 'D09',
    severity: 'LOW',
    owner: 'EMPLOYEE',
    mends: ['editActivity', 'waiveFinding'],
  },
} as const satisfies KindRows;
