import { describe, expect, it } from 'vitest';
import { changeableUntil, type Outage, outageDates } from '../../functions/organisation/calendar/outage.ts';
import { personMonthDays } from '../../functions/organisation/calendar/personDays.ts';
import {
  type Declaration,
  type DeclarationContent,
  declarationProblems,
  instanceCalendar,
  workCalendar,
} from '../../functions/organisation/calendar/rules.ts';
import type { Leave } from '../../functions/organisation/employee/rules.ts';
import { policyDefault } from '../../functions/organisation/policy/rules.ts';
import {
  addWorkingDays,
  endOfWindow,
  type Instant,
  isWorkingDay,
  type Period,
  type PlainDate,
  windowUntil,
  workingDaysOf,
} from '../../functions/platform/period.ts';
import { holidaysByDate } from '../../data/holidays.ts';
import { makeEmployee, ZONE } from '../support/office.ts';

const day = (text: string) => text as PlainDate;
const base = holidaysByDate();
const AT = '2026-01-05T02:00:00.000Z' as Instant;
const content = (changes: Partial<DeclarationContent> = {}): DeclarationContent => ({
  kind: 'LIBUR_LOKAL',
  name: 'Hari Jadi Kota',
  from: day('2026-11-05'),
  to: day('2026-11-05'),
  decreeNo: '3/2026',
  ...changes,
});
const declared = (changes: Partial<Declaration> = {}): Declaration => ({
  ...content(),
  id: '0199b3a0-0000-7000-8000-000000000000',
  declaredAt: AT,
  withdrawnAt: null,
  withdrawnBy: null,
  ...changes,
});
const outage = (from: string, to: string, changes: Partial<Outage> = {}): Outage => ({
  id: '0199b3a0-0000-7000-8000-000000000001',
  from: from as Instant,
  to: to as Instant,
  reason: 'Listrik pusat data padam.',
  registeredAt: to as Instant,
  withdrawnAt: null,
  note: null,
  ...changes,
});
const five = (declarations: readonly Declaration[], outages: readonly Outage[] = []) =>
  workCalendar(instanceCalendar(base, declarations, outages, ZONE), 'FIVE_DAYS');

describe('the calendar of the instance', () => {
  it('has the national list, and what was declared over it', () => {
    const calendar = five([declared()]);
    expect(isWorkingDay(five([]), day('2026-11-05'))).toBe(true);
    expect(isWorkingDay(calendar, day('2026-11-05'))).toBe(false);
    expect(isWorkingDay(calendar, day('2026-12-25'))).toBe(false);
  });

  it('has a joint leave that is worked after all, and forgets what was withdrawn', () => {
    const joint = day('2026-02-16');
    const worked = declared({ kind: 'HARI_KERJA', from: joint, to: joint });
    expect(isWorkingDay(five([]), joint)).toBe(false);
    expect(isWorkingDay(five([worked]), joint)).toBe(true);
    expect(isWorkingDay(five([{ ...worked, withdrawnAt: AT, withdrawnBy: '4/2026' }]), joint)).toBe(false);
  });

  it.each<[string, Partial<DeclarationContent>, string]>([
    ['ends before it begins', { to: day('2026-11-04') }, 'CALENDAR_DATES'],
    ['takes longer than a month', { to: day('2026-12-31') }, 'CALENDAR_TOO_LONG'],
    ['overlaps another', { from: day('2026-11-03'), to: day('2026-11-06') }, 'CALENDAR_OVERLAPS'],
    [
      'makes a working day of a working day',
      { kind: 'HARI_KERJA', from: day('2026-11-06'), to: day('2026-11-06') },
      'CALENDAR_NO_HOLIDAY',
    ],
  ])('refuses what %s', (_, changes, code) => {
    const problems = declarationProblems(content(changes), [declared()], base);
    expect(problems.map((one) => one.code)).toEqual([code]);
  });

  it('lets Ramadan lie over holidays, and not over another Ramadan', () => {
    const ramadan = content({ kind: 'RAMADAN', from: day('2026-11-01'), to: day('2026-11-30') });
    expect(declarationProblems(ramadan, [declared()], base)).toEqual([]);
    const other = declared({ ...ramadan, to: day('2026-11-02') });
    expect(declarationProblems(ramadan, [other], base)).toHaveLength(1);
  });
});

describe('an outage', () => {
  it('touches the dates of Jakarta, and not the day that begins as it ends at midnight', () => {
    // 31 October 23:30 to 1 November 00:00 in Jakarta
    expect(outageDates(outage('2026-10-31T16:30:00.000Z', '2026-10-31T17:00:00.000Z'), ZONE)).toEqual([
      '2026-10-31',
    ]);
    expect(outageDates(outage('2026-10-31T16:30:00.000Z', '2026-10-31T17:00:00.001Z'), ZONE)).toEqual([
      '2026-10-31',
      '2026-11-01',
    ]);
    // 28 February 2028 20:00 to 1 March 01:00: the 29th is between them
    expect(outageDates(outage('2028-02-28T13:00:00.000Z', '2028-02-29T18:00:00.000Z'), ZONE)).toEqual([
      '2028-02-28',
      '2028-02-29',
      '2028-03-01',
    ]);
  });

  it('may be changed on its first day, or on the day of its registration', () => {
    const announced = outage('2026-11-20T02:00:00.000Z', '2026-11-20T04:00:00.000Z', {
      registeredAt: '2026-11-16T02:00:00.000Z' as Instant,
    });
    expect(changeableUntil(announced, ZONE)).toBe('2026-11-20');
    const told = { ...announced, registeredAt: '2026-11-20T17:30:00.000Z' as Instant };
    expect(changeableUntil(told, ZONE)).toBe('2026-11-21');
  });

  it('is made up for by a working day for every day of a window that it touched', () => {
    const monday = outage('2026-11-02T02:00:00.000Z', '2026-11-02T03:00:00.000Z');
    const calendar = five([], [monday]);
    // of Friday 30 October, seven working days: 10 November without it
    expect(addWorkingDays(five([]), day('2026-10-30'), 7)).toBe('2026-11-10');
    expect(endOfWindow(calendar, day('2026-10-30'), 7)).toBe('2026-11-11');
    // of the day itself too: who may enter on the same day alone gets the next
    expect(endOfWindow(calendar, day('2026-11-02'), 0)).toBe('2026-11-03');
    expect(endOfWindow(calendar, day('2026-11-03'), 7)).toBe('2026-11-12');
    expect(isWorkingDay(calendar, day('2026-11-02'))).toBe(true);
  });

  it('moves the last day of a window between dates, also when it fell on a Sunday', () => {
    const sunday = outage('2026-11-01T02:00:00.000Z', '2026-11-01T03:00:00.000Z');
    const last = outage('2026-11-05T02:00:00.000Z', '2026-11-05T16:59:00.000Z');
    const [from, to] = [day('2026-10-27'), day('2026-11-05')];
    expect(windowUntil(five([]), from, to)).toBe('2026-11-05');
    expect(windowUntil(five([], [sunday]), from, to)).toBe('2026-11-06');
    expect(windowUntil(five([], [last]), from, to)).toBe('2026-11-06');
    expect(windowUntil(five([], [sunday, last]), from, to)).toBe('2026-11-09');
    expect(windowUntil(five([], [sunday]), day('2026-11-02'), to)).toBe('2026-11-05');
  });

  it('that was withdrawn moves nothing', () => {
    const withdrawn = outage('2026-11-02T02:00:00.000Z', '2026-11-02T03:00:00.000Z', { withdrawnAt: AT });
    expect(endOfWindow(five([], [withdrawn]), day('2026-10-30'), 7)).toBe('2026-11-10');
  });
});

describe('a month of a person', () => {
  const hours = {
    normal: policyDefault('calendar.workingHours'),
    ramadan: policyDefault('calendar.ramadanHours'),
  };
  const employee = makeEmployee('Dwi Astuti');
  const leave = (type: Leave['type'], from: string, to: string): Leave => ({
    employeeId: employee.employeeId,
    type,
    from: day(from),
    to: day(to),
  });
  const february = (changes: { declarations?: Declaration[]; leaves?: Leave[]; today?: string } = {}) =>
    personMonthDays(
      {
        calendar: instanceCalendar(base, changes.declarations ?? [], [], ZONE),
        employee,
        leaves: changes.leaves ?? [],
        lines: null,
        hoursOn: () => hours,
      },
      '2028-M02' as Period,
      day(changes.today ?? '2028-02-28'),
    );

  it('of February 2028 has the 29th, a Tuesday, with its hours', () => {
    const { days, workingDays, workingDaysLeft } = february();
    expect(days).toHaveLength(29);
    expect(days.at(-1)).toMatchObject({ date: '2028-02-29', kind: 'WORKING', workingMinutes: 450 });
    expect(workingDays).toBe(workingDaysOf(five([]), '2028-M02' as Period).length);
    expect(workingDaysLeft).toBe(2);
  });

  it('has the hours of a week: 37.5, and in Ramadan 32.5, in both kinds of office', () => {
    const week = ['2028-02-07', '2028-02-08', '2028-02-09', '2028-02-10', '2028-02-11', '2028-02-12'];
    const ramadan = declared({ kind: 'RAMADAN', from: day('2028-02-07'), to: day('2028-02-12') });
    const minutes = (workWeek: 'FIVE_DAYS' | 'SIX_DAYS', declarations: Declaration[]) =>
      personMonthDays(
        {
          calendar: instanceCalendar(base, declarations, [], ZONE),
          employee: { ...employee, workWeek },
          leaves: [],
          lines: null,
          hoursOn: () => hours,
        },
        '2028-M02' as Period,
        day('2028-02-01'),
      )
        .days.filter(({ date }) => week.includes(date))
        .reduce((sum, { workingMinutes }) => sum + workingMinutes, 0);
    for (const workWeek of ['FIVE_DAYS', 'SIX_DAYS'] as const) {
      expect(minutes(workWeek, [])).toBe(2250);
      expect(minutes(workWeek, [ramadan])).toBe(1950);
    }
  });

  it('tells leave from duty: leave is not worked, duty is, and a weekend stays a weekend', () => {
    const leaves = [
      leave('CUTI_TAHUNAN', '2028-02-24', '2028-02-25'),
      leave('DINAS_LUAR', '2028-02-26', '2028-02-28'),
      leave('DIKLAT', '2028-02-29', '2028-02-29'),
    ];
    const { days, workingDaysLeft, dutyDaysLeft } = february({ leaves, today: '2028-02-24' });
    expect(days.slice(23).map(({ kind }) => kind)).toEqual([
      'LEAVE',
      'LEAVE',
      'WEEKEND',
      'WEEKEND',
      'DUTY_TRAVEL',
      'TRAINING',
    ]);
    expect(days[25]).toMatchObject({ absence: 'DINAS_LUAR', workingMinutes: 0 });
    expect(days[23]).toMatchObject({ absence: 'CUTI_TAHUNAN', workingMinutes: 0 });
    expect([workingDaysLeft, dutyDaysLeft]).toEqual([2, 2]);
  });
});
