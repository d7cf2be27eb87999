import type { Evidence, KindRows, Severity } from './kind.ts';

/** Days that can still be entered are not lost yet. */
const whileOpen = ({ open, days }: Evidence): Severity => (Number(open) < Number(days) ? 'MEDIUM' : 'LOW');

export const d08 = {
  DAYS_WITHOUT_ACTIVITY: {
    code: 'D08',
    severity: whileOpen,
    owner: 'EMPLOYEE',
    mends: ['recordActivities', 'grantWindowException'],
  },
  MINUTES_UNREACHABLE: {
    code: 'D08',
    severity: 'MEDIUM',
    owner: 'EMPLOYEE',
    mends: ['recordActivities', 'submitActivities', 'grantWindowException'],
  },
  SHORT_DAYS: { code: 'D08', severity: 'LOW', owner: 'EMPLOYEE', mends: ['recordActivities'] },
  MINUTES_OVER_NORM: {
    code: 'D08',
    severity: 'MEDIUM',
    owner: 'APPRAISER',
    mends: ['verifyActivities', 'editActivity', 'voidActivity'],
  },
  // Auditors see it too.
  ACTIVITIES_BY_HABIT: {
    code: 'D08',
    severity: 'LOW',
    owner: 'BKPP',
    mends: ['waiveFinding'],
    secret: true,
  },
} as const satisfies KindRows;
