/** Mutations of the calendar, for the walk of every mutation by every role. */
import type { Action } from '../../functions/platform/access.ts';
import type { About } from './roles.ts';
import type { Ids } from './wholeOffice.ts';

/** Whom a mutation is about, and an input that the rules refuse once the access table has let it pass. */
export interface Row {
  readonly about: About;
  readonly input: (ids: Ids) => object;
  /** Names nothing of anybody's: there is nothing whose existence could be hidden from an agency. */
  readonly personal?: true;
  /** Under which action what it names is read, where that is another noun's. */
  readonly seenBy?: Action;
}
const behind = { expectedVersion: 999 };

/** It ends before it begins. */
const noOutage = {
  from: '2026-11-02T04:00:00.000Z',
  to: '2026-11-02T03:00:00.000Z',
  reason: 'Listrik pusat data padam.',
};

export const calendarRows = {
  declareCalendarDays: {
    about: 'NOBODY',
    input: () => ({
      kind: 'LIBUR_LOKAL',
      name: 'Hari Jadi Kota',
      from: '2026-12-02',
      to: '2026-12-01',
      decreeNo: '3/2026',
    }),
  },
  withdrawCalendarDays: {
    about: 'NOBODY',
    input: ({ declaration }) => ({ id: declaration, ...behind, decreeNo: '4/2026' }),
  },
  registerOutage: { about: 'NOBODY', input: () => noOutage },
  correctOutage: { about: 'NOBODY', input: ({ outage }) => ({ id: outage, ...behind, ...noOutage }) },
  withdrawOutage: {
    about: 'NOBODY',
    input: ({ outage }) => ({ id: outage, ...behind, note: 'Salah catat.' }),
  },
  grantWindowException: {
    about: 'OWNER',
    input: ({ employee }) => ({
      employeeId: employee,
      window: 'ACTIVITY',
      until: '2020-01-01',
      reason: 'Dirawat di rumah sakit.',
    }),
  },
  endWindowException: {
    about: 'OWNER',
    input: ({ windowException }) => ({ id: windowException, note: 'Tidak perlu lagi.' }),
  },
} as const satisfies Record<string, Row>;
