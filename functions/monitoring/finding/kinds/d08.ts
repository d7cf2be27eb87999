import type { Evidence, KindRows, Severity } from './kind.ts';

/** Days that can still be entered are not lost yet. */
const whileOpen = ({ open, days }: Evidence): Severity => (Number(open) < Number(days) ? 'MEDIUM' : 'LOW');

/** What is entered as no entry is taken here: rejected while it waits, corrected or taken back before it is verified. */
const ofEntries = {
  code: 'D08',
  severity: 'MEDIUM',
  owner: 'APPRAISER',
  mends: ['verifyActivities', 'editActivity', 'voidActivity'],
} as const;
/** Of a month that is closed nothing of it can be mended. */
const ofDays = { ...ofEntries, mends: [...ofEntries.mends, 'waiveFinding'] } as const;

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
  MINUTES_OVER_NORM: ofEntries,
  // Auditors see it too.
  ACTIVITIES_BY_HABIT: {
    code: 'D08',
    severity: 'LOW',
    owner: 'BKPP',
    mends: ['waiveFinding'],
    secret: true,
  },
  DAYS_OVER_MAX: ofDays,
  ACTIVITIES_OVERLAP: ofDays,
  ACTIVITIES_WHILE_AWAY: {
    code: 'D08',
    severity: 'LOW',
    owner: 'EMPLOYEE',
    mends: ['voidActivity', 'verifyActivities'],
  },
  BANK_ITEM_OF_OTHERS: { ...ofEntries, severity: 'LOW' },
  ACTIVITIES_UNVERIFIED: {
    code: 'D08',
    severity: 'MEDIUM',
    owner: 'APPRAISER',
    mends: ['verifyActivities', 'grantWindowException'],
  },
} as const satisfies KindRows;
