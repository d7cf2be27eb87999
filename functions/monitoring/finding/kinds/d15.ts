import type { Evidence, KindRows, Severity } from './kind.ts';

/** Once people wait to be rated by it. */
const whenAwaited = ({ people }: Evidence): Severity => (people === 0 ? 'MEDIUM' : 'HIGH');

const AMENDING = ['amendPlan', 'editAmendment', 'submitAmendment', 'approveAmendment'] as const;

/** Achievements of organisations, and the agreement that a head's plan rests on. */
export const d15 = {
  ACHIEVEMENT_NOT_DRAWN_UP: {
    code: 'D15',
    severity: whenAwaited,
    owner: 'UNIT',
    mends: ['draftAchievement', 'commitAchievements'],
  },
  ACHIEVEMENT_NOT_SET: {
    code: 'D15',
    severity: whenAwaited,
    owner: 'BKPP',
    // What BKPP lets be rated before it is still to be set: the finding stands until it is waived.
    mends: ['recommendAchievement', 'setAchievement', 'waiveFinding'],
  },
  EVALUATED_BEFORE_ACHIEVEMENT: {
    code: 'D15',
    severity: 'HIGH',
    owner: 'BKPP',
    mends: ['setAchievement', 'reopenEvaluation', 'rateEvaluation', 'issueEvaluation'],
  },
  AGREED_ITEM_WITHOUT_RESULT: { code: 'D15', severity: 'MEDIUM', owner: 'EMPLOYEE', mends: AMENDING },
  AGREED_TARGET_DIFFERS: { code: 'D15', severity: 'MEDIUM', owner: 'EMPLOYEE', mends: AMENDING },
  AGREED_ITEM_GONE: { code: 'D15', severity: 'HIGH', owner: 'EMPLOYEE', mends: AMENDING },
  AGREED_ITEM_REVISED: { code: 'D15', severity: 'MEDIUM', owner: 'EMPLOYEE', mends: AMENDING },
} as const satisfies KindRows;
