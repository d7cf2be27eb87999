/** The calendar of a test's office: what BKPP declares, registers and grants, as it is kept. */
import { v7 } from 'uuid';
import { declarationKind, outageKind } from '../../functions/organisation/calendar/store.ts';
import type { Employee } from '../../functions/organisation/employee/rules.ts';
import type { WindowException } from '../../functions/organisation/exception/rules.ts';
import { exceptionKind, runningKind } from '../../functions/organisation/exception/store.ts';
import { type Item, makeItem } from '../../functions/platform/item.ts';
import { keys } from '../../functions/platform/keys.ts';
import type { Instant, Period, PlainDate } from '../../functions/platform/period.ts';
import type { Ask } from './house.ts';

const AT = '2026-01-05T02:00:00.000Z' as Instant;

/** A day off that was declared for another year. */
export const DAY_OFF = '2027-05-02' as PlainDate;

/** Ids of one of each. */
export const calendar = { declaration: v7(), outage: v7(), windowException: v7(), running: v7() };

/** A longer window of a person for October's activities. */
export const exceptionOf = (
  { employeeId }: Pick<Employee, 'employeeId'>,
  changes: Partial<WindowException> = {},
): WindowException => ({
  id: v7(),
  employeeId,
  window: 'ACTIVITY',
  months: ['2026-M10' as Period],
  until: '2026-11-30' as PlainDate,
  reason: 'Dirawat di rumah sakit.',
  grantedAt: AT,
  endedAt: null,
  endNote: null,
  ...changes,
});

export const exceptionItem = (exception: WindowException): Item =>
  makeItem(exceptionKind, keys.windowException(exception.employeeId, exception.id), exception);

/** One of each: a day off of another year, an outage of one, a longer window that was ended, and one on BKPP's list. */
export function calendarItems(employee: Employee): Item[] {
  const { declaration, outage, windowException, running } = calendar;
  const ended = exceptionOf(employee, { id: windowException, endedAt: AT, endNote: 'Sudah selesai diisi.' });
  const other = exceptionOf(employee, { id: running, until: '2027-01-05' as PlainDate });
  return [
    makeItem(declarationKind, keys.calendarEntry(DAY_OFF, declaration), {
      id: declaration,
      kind: 'LIBUR_LOKAL',
      name: 'Hari Jadi Kota',
      from: DAY_OFF,
      to: DAY_OFF,
      decreeNo: '3/2026',
      declaredAt: AT,
      withdrawnAt: null,
      withdrawnBy: null,
    }),
    makeItem(outageKind, keys.outage(outage), {
      id: outage,
      from: '2025-03-03T02:00:00.000Z',
      to: '2025-03-03T04:00:00.000Z',
      reason: 'Listrik pusat data padam.',
      registeredAt: AT,
      withdrawnAt: null,
      note: null,
    }),
    exceptionItem(ended),
    makeItem(runningKind, keys.runningException(other.until, other.employeeId, other.id), other),
  ];
}

const FIELDS: Readonly<Record<string, string>> = {
  declareCalendarDays: 'declaration { id version kind from to }',
  withdrawCalendarDays: 'declaration { id version withdrawnBy }',
  registerOutage: 'outage { id version days changeableUntil }',
  correctOutage: 'outage { id version days }',
  withdrawOutage: 'outage { id version note }',
  grantWindowException: 'windowException { id window months until endedAt }',
  endWindowException: 'windowException { id endedAt endNote }',
};

/** What BKPP does to the calendar through the door, and the codes of what was refused. */
export const calendarActs = (bkpp: Ask) => ({
  act: async (name: string, input: object) => {
    const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
    const errors = 'userErrors { code field message }';
    const document = `mutation M($input: ${type}!) { ${name}(input: $input) { ${FIELDS[name]} ${errors} } }`;
    const answer = await bkpp(document, { input });
    if (answer.errors) throw new Error(JSON.stringify(answer.errors));
    return answer.data[name];
  },
  codes: ({ userErrors }: { userErrors: { code: string }[] }) => userErrors.map(({ code }) => code),
});
