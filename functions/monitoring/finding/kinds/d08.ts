import type { Evidence, KindRows, Severity } from './kind.ts';

/** Days that can still be entered are not lost yet. */
const whileOpen = ({ open, days }: Evidence): Severity => (Number(open) < Number(days) ? 'MEDIUM' : 'LOW');

/**
 * What is entered as no entry is taken here: rejected while it waits, corrected or taken back before it is verified. Of a
 * month that is closed nothing of it can be mended, nor a day that was missed in it: BKPP waives it.
 */
const ofEntries = {
  code: 'D08',
  severity: 'MEDIUM',
  owner: 'APPRAISER',
  mends: ['verifyActivities', 'editActivity', 'voidActivity', 'waiveFinding'],
} as const;
/** The same of what lies with whoever entered it. */
const ofOwnEntries = {
  code: 'D08',
  severity: 'LOW',
  owner: 'EMPLOYEE',
  mends: ['voidActivity', 'verifyActivities', 'waiveFinding'],
} as const;

export const d08 = {
  DAYS_WITHOUT_ACTIVITY: {
    code: 'D08',
    severity: whileOpen,
    ages: true,
    owner: 'EMPLOYEE',
    mends: ['recordActivities', 'grantWindowException', 'waiveFinding'],
  },
  MINUTES_UNREACHABLE: {
    code: 'D08',
    severity: 'MEDIUM',
    owner: 'EMPLOYEE',
    mends: ['recordActivities', 'submitActivities', 'grantWindowException'],
  },
  SHORT_DAYS: {
    code: 'D08',
    severity: 'LOW',
    owner: 'EMPLOYEE',
    mends: ['recordActivities', 'waiveFinding'],
  },
  MINUTES_OVER_NORM: ofEntries,
  // Auditors see it too.
  ACTIVITIES_BY_HABIT: {
    code: 'D08',
    severity: 'LOW',
    owner: 'BKPP',
    mends: ['waiveFinding'],
    secret: true,
  },
  DAYS_OVER_MAX: ofEntries,
  ACTIVITIES_OVERLAP: ofEntries,
  ACTIVITIES_WHILE_AWAY: ofOwnEntries,
  ACTIVITIES_ON_DAY_OFF: ofOwnEntries,
  BANK_ITEM_OF_OTHERS: { ...ofEntries, severity: 'LOW' },
  ACTIVITIES_UNVERIFIED: {
    code: 'D08',
    severity: 'MEDIUM',
    owner: 'APPRAISER',
    mends: ['verifyActivities', 'grantWindowException'],
  },
} as const satisfies KindRows;
