import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addWorkingDays,
  dateIn,
  datesOf,
  eachDate,
  hoursBetween,
  type Instant,
  instantIn,
  instantSchema,
  isMonth,
  isWorkingDay,
  isZone,
  monthOf,
  monthOfDate,
  monthPeriod,
  parseDate,
  parseInstant,
  parsePeriod,
  type Period,
  periodSchema,
  type PlainDate,
  plainDateSchema,
  shiftMonth,
  toInstant,
  today,
  type WorkCalendar,
  workingDaysOf,
  yearOf,
  yearPeriod,
} from '../../functions/platform/period.ts';

const date = (text: string) => text as PlainDate;
const at = (text: string) => text as Instant;
const period = (text: string) => text as Period;

const aDate = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2035-12-31'), noInvalidDate: true })
  .map((day) => date(day.toISOString().slice(0, 10)));
const aMonth = fc
  .tuple(fc.integer({ min: 2020, max: 2035 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, month]) => monthPeriod(year, month));

/** Idul Fitri 1447 as a joint holiday could lie: a week without a working day, weekends included. */
const LEBARAN = ['2026-03-18', '2026-03-19', '2026-03-20', '2026-03-21', '2026-03-23', '2026-03-24'];
const five: WorkCalendar = { week: 'FIVE_DAYS', holidays: new Set(LEBARAN) };
const six: WorkCalendar = { week: 'SIX_DAYS', holidays: new Set(LEBARAN) };

describe('a period', () => {
  it.each(['2026-M01', '2026-M12', '2026-Q1', '2026-Q4', '2026-Y'])('is named by %s', (token) => {
    expect(parsePeriod(token)).toBe(token);
    expect(periodSchema.safeParse(token).success).toBe(true);
  });

  it.each([
    '',
    '2026',
    '2026-M0',
    '2026-M00',
    '2026-M13',
    '2026-M1',
    '2026-Q0',
    '2026-Q5',
    '2026-y',
    '26-Y',
    ' 2026-Y',
    '2026-Y\n',
    '2026-10',
  ])('is not named by %j', (token) => {
    expect(parsePeriod(token)).toBeNull();
    expect(periodSchema.safeParse(token).success).toBe(false);
  });

  it('has the days of its months, in every month of 2024 to 2030', () => {
    for (let year = 2024; year <= 2030; year += 1) {
      for (let month = 1; month <= 12; month += 1) {
        const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
        const token = monthPeriod(year, month);
        const two = String(month).padStart(2, '0');
        expect(datesOf(token)).toEqual({ first: `${year}-${two}-01`, last: `${year}-${two}-${days}` });
        expect(eachDate(datesOf(token).first, datesOf(token).last)).toHaveLength(days);
        expect([yearOf(token), monthOf(token), isMonth(token)]).toEqual([year, month, true]);
      }
    }
  });

  it('of a quarter or a year spans its months', () => {
    expect(datesOf(period('2026-Q1'))).toEqual({ first: '2026-01-01', last: '2026-03-31' });
    expect(datesOf(period('2026-Q4'))).toEqual({ first: '2026-10-01', last: '2026-12-31' });
    expect(datesOf(yearPeriod(2028))).toEqual({ first: '2028-01-01', last: '2028-12-31' });
    expect([isMonth(period('2026-Q1')), isMonth(period('2026-Y'))]).toEqual([false, false]);
  });

  it('that is no month has no month number: asking is a bug', () => {
    expect(() => monthOf(period('2026-Q1'))).toThrow('not a month');
    expect(() => datesOf(period('October'))).toThrow('not a period');
  });

  it('knows February of a leap year', () => {
    expect(datesOf(monthPeriod(2028, 2)).last).toBe('2028-02-29');
    expect(datesOf(monthPeriod(2100, 2)).last).toBe('2100-02-28');
  });

  it('shifts over the turn of the year', () => {
    expect(shiftMonth(period('2026-M12'), 1)).toBe('2027-M01');
    expect(shiftMonth(period('2026-M01'), -1)).toBe('2025-M12');
    expect(shiftMonth(period('2026-M10'), -22)).toBe('2024-M12');
  });

  it('shifted and shifted back is the same, and shifts add up', () => {
    fc.assert(
      fc.property(
        aMonth,
        fc.integer({ min: -60, max: 60 }),
        fc.integer({ min: -60, max: 60 }),
        (month, a, b) => {
          expect(shiftMonth(shiftMonth(month, a), -a)).toBe(month);
          expect(shiftMonth(shiftMonth(month, a), b)).toBe(shiftMonth(month, a + b));
        },
      ),
    );
  });

  it('of a month holds exactly the dates that lie in it', () => {
    fc.assert(
      fc.property(aDate, (day) => {
        const { first, last } = datesOf(monthOfDate(day));
        expect(first <= day && day <= last).toBe(true);
        expect(monthOfDate(addDays(last, 1))).toBe(shiftMonth(monthOfDate(day), 1));
      }),
    );
  });
});

describe('a date', () => {
  it.each([
    '2026-02-29',
    '2026-02-30',
    '2026-13-01',
    '2026-00-10',
    '2026-04-31',
    '2026-4-1',
    '20260401',
    '2026-04-01T00:00',
    '',
  ])('is not %j', (text) => {
    expect(parseDate(text)).toBeNull();
    expect(plainDateSchema.safeParse(text).success).toBe(false);
  });

  it('of a leap day is one', () => {
    expect(parseDate('2028-02-29')).toBe('2028-02-29');
    expect(addDays(date('2028-02-28'), 1)).toBe('2028-02-29');
    expect(addDays(date('2028-03-01'), -1)).toBe('2028-02-29');
    expect(addDays(date('2027-02-28'), 1)).toBe('2027-03-01');
  });

  it('moves by days and back again', () => {
    fc.assert(
      fc.property(aDate, fc.integer({ min: -1000, max: 1000 }), (day, days) => {
        expect(addDays(addDays(day, days), -days)).toBe(day);
      }),
    );
  });

  it('of a span that ends before it begins: there is none', () => {
    expect(eachDate(date('2026-10-02'), date('2026-10-01'))).toEqual([]);
    expect(eachDate(date('2026-10-01'), date('2026-10-01'))).toEqual(['2026-10-01']);
    expect(eachDate(date('9999-12-30'), date('9999-12-31'))).toEqual(['9999-12-30', '9999-12-31']);
  });
});

describe('an instant', () => {
  it.each([
    ['2026-11-16T08:00+07:00', '2026-11-16T01:00:00.000Z'],
    ['2026-11-16T08:00:00.5+07:00', '2026-11-16T01:00:00.500Z'],
    ['2026-11-16T01:00:00Z', '2026-11-16T01:00:00.000Z'],
  ])('is read from %s', (text, instant) => {
    expect(parseInstant(text)).toBe(instant);
  });

  it.each(['2026-11-16', '2026-11-16T08:00', '2026-02-30T08:00Z', '2026-11-16T25:00Z', 'now', ''])(
    'is not read from %j, which has no offset or is no time',
    (text) => expect(parseInstant(text)).toBeNull(),
  );

  it.each([
    '2026-02-30T00:00:00.000Z',
    '2026-99-99T99:99:99.999Z',
    '2026-11-16T01:00:00Z',
    '2026-11-16T08:00:00.000+07:00',
    1,
  ])('is not kept as %j', (text) => expect(instantSchema.safeParse(text).success).toBe(false));

  it('is kept as this file writes it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4_102_444_800_000 }), (ms) => {
        expect(instantSchema.parse(toInstant(ms))).toBe(toInstant(ms));
        expect(parseInstant(toInstant(ms))).toBe(toInstant(ms));
      }),
    );
  });

  it('is so many whole hours from another', () => {
    const hours = (from: string, to: string) => hoursBetween(at(from), at(to));
    expect(hours('2026-11-16T01:00:00.000Z', '2026-11-17T00:59:59.999Z')).toBe(23);
    expect(hours('2026-11-16T01:00:00.000Z', '2026-11-17T01:00:00.000Z')).toBe(24);
  });
});

describe('a day begins at midnight', () => {
  it.each([
    ['Asia/Jakarta', '2026-10-31T16:59:59.000Z', '2026-10-31'],
    ['Asia/Jakarta', '2026-10-31T17:00:00.000Z', '2026-11-01'],
    ['Asia/Makassar', '2026-10-31T15:59:59.999Z', '2026-10-31'],
    ['Asia/Makassar', '2026-10-31T16:00:00.000Z', '2026-11-01'],
    ['Asia/Jayapura', '2026-10-31T14:59:59.999Z', '2026-10-31'],
    ['Asia/Jayapura', '2026-10-31T15:00:00.000Z', '2026-11-01'],
    ['Asia/Jakarta', '2025-12-31T17:00:00.000Z', '2026-01-01'],
    ['Asia/Jakarta', '2028-02-28T17:00:00.000Z', '2028-02-29'],
  ])('of %s: at %s it is %s', (zone, instant, day) => {
    expect(dateIn(zone, at(instant))).toBe(day);
    expect(today({ zone, now: () => at(instant) })).toBe(day);
  });

  it('and the instant of a date is where it begins, or the time of it', () => {
    expect(instantIn('Asia/Jakarta', date('2026-11-01'))).toBe('2026-10-31T17:00:00.000Z');
    expect(instantIn('Asia/Jayapura', date('2026-11-01'))).toBe('2026-10-31T15:00:00.000Z');
    expect(instantIn('Asia/Jakarta', date('2026-11-01'), '15:30')).toBe('2026-11-01T08:30:00.000Z');
  });

  it('there and back, in each of the three zones', () => {
    fc.assert(
      fc.property(aDate, fc.constantFrom('Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura'), (day, zone) => {
        const begin = instantIn(zone, day);
        expect(dateIn(zone, begin)).toBe(day);
        expect(dateIn(zone, toInstant(Date.parse(begin) - 1))).toBe(addDays(day, -1));
      }),
    );
  });

  it('in zones that exist only', () => {
    expect(['Asia/Jakarta', 'Asia/Jayapura', 'WIB', ''].map(isZone)).toEqual([true, true, false, false]);
  });
});

describe('the zones of Indonesia', () => {
  it.each(['Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura'])(
    '%s: its dates are those of ICU, from 1964 on',
    (zone) => {
      const written = new Intl.DateTimeFormat('en-CA', { timeZone: zone, dateStyle: 'short' });
      const moments = fc.date({
        min: new Date('1964-01-02T00:00:00Z'),
        max: new Date('2100-01-01T00:00:00Z'),
        noInvalidDate: true,
      });
      fc.assert(
        fc.property(moments, (moment) => {
          expect(dateIn(zone, toInstant(moment.getTime()))).toBe(written.format(moment));
        }),
        { numRuns: 1000 },
      );
    },
  );
});

describe('working days', () => {
  it('are Monday to Friday, or to Saturday, without holidays', () => {
    const week = ['2026-11-16', '2026-11-20', '2026-11-21', '2026-11-22'].map(date);
    expect(week.map((day) => isWorkingDay(five, day))).toEqual([true, true, false, false]);
    expect(week.map((day) => isWorkingDay(six, day))).toEqual([true, true, true, false]);
    expect(isWorkingDay(six, date('2026-03-20'))).toBe(false);
  });

  it('go on after the long holiday', () => {
    expect(addWorkingDays(five, date('2026-03-17'), 1)).toBe('2026-03-25');
    expect(addWorkingDays(six, date('2026-03-17'), 4)).toBe('2026-03-28');
    expect(addWorkingDays(five, date('2026-03-17'), 4)).toBe('2026-03-30');
  });

  it('are counted backwards over it too', () => {
    expect(addWorkingDays(five, date('2026-03-25'), -1)).toBe('2026-03-17');
    expect(addWorkingDays(six, date('2026-03-26'), -3)).toBe('2026-03-16');
  });

  it('none after a date is the date itself, holiday or not', () => {
    expect(addWorkingDays(five, date('2026-03-21'), 0)).toBe('2026-03-21');
  });

  it('of March 2026 are 17 of five-day and 20 of six-day offices', () => {
    expect(workingDaysOf(five, period('2026-M03'))).toHaveLength(17);
    expect(workingDaysOf(six, period('2026-M03'))).toHaveLength(20);
  });

  const calendar = fc.record({
    week: fc.constantFrom('FIVE_DAYS' as const, 'SIX_DAYS' as const),
    holidays: fc.array(aDate, { maxLength: 60 }).map((days) => new Set<string>(days)),
  });

  it('the n-th after a date is one, with n - 1 between', () => {
    fc.assert(
      fc.property(calendar, aDate, fc.integer({ min: 1, max: 40 }), (office, day, count) => {
        const end = addWorkingDays(office, day, count);
        const passed = eachDate(addDays(day, 1), end).filter((one) => isWorkingDay(office, one));
        expect([passed.length, passed.at(-1)]).toEqual([count, end]);
      }),
    );
  });

  it('forwards and back again from a working day is the same day', () => {
    fc.assert(
      fc.property(calendar, aDate, fc.integer({ min: -40, max: 40 }), (office, day, count) => {
        const start = addWorkingDays(office, day, 1);
        expect(addWorkingDays(office, addWorkingDays(office, start, count), -count)).toBe(start);
      }),
    );
  });

  it('of a month are those of its days that are working days, in order', () => {
    fc.assert(
      fc.property(calendar, aMonth, (office, month) => {
        const days = workingDaysOf(office, month);
        expect(days).toEqual(days.toSorted());
        expect(days.every((day) => isWorkingDay(office, day) && monthOfDate(day) === month)).toBe(true);
      }),
    );
  });
});
