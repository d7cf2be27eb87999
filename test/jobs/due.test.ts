import { describe, expect, it } from 'vitest';
import { closingDay } from '../../functions/execution/month/windows.ts';
import { dueDay, dueMonths, duePeriods, type MonthlyJob } from '../../functions/jobs/due.ts';
import {
  addDays,
  eachDate,
  type Instant,
  isWorkingDay,
  type Period,
  type PlainDate,
} from '../../functions/platform/period.ts';
import { policyOn, type PolicyRevision } from '../../functions/organisation/policy/rules.ts';
import { holidayDates } from '../../data/holidays.ts';
import { freshMonths } from '../support/rosters.ts';

const calendar = { week: 'FIVE_DAYS', holidays: holidayDates() } as const;
const day = (text: string) => text as PlainDate;
const month = (text: string) => text as Period;
const generated = freshMonths();
const months = Array.from({ length: 24 }, () => generated.next().value);
const by =
  (...revisions: PolicyRevision[]) =>
  (date: PlainDate) =>
    policyOn(revisions, date);
const days = eachDate(day('2025-12-01'), day('2028-06-30'));
/** Every day on which a job is due, and for which months. */
const firings = (job: MonthlyJob, policies = by()) =>
  days.flatMap((date) => duePeriods(job, date, policies, calendar).map((period) => [period, date] as const));
const within = (found: readonly (readonly [Period, PlainDate])[]) =>
  found.filter(([period]) => months.includes(period));

const revision = (
  key: 'activity.inputWindowDays' | 'month.verifyWorkingDays',
  from: string,
  value: number,
) => ({
  key,
  effectiveFrom: day(from),
  value,
  setBy: 'BKPP',
  setAt: '2026-01-01T00:00:00.000Z' as Instant,
  legalBasis: null,
});

describe('openMonth is due', () => {
  it.each([
    ['2026-M01', '2025-12-26'],
    ['2026-M03', '2026-02-23'],
    ['2026-M12', '2026-11-25'],
    ['2027-M03', '2027-02-23'],
    ['2028-M03', '2028-02-24'],
  ])('for %s six days before it: %s', (period, date) => {
    expect(duePeriods('openMonth', day(date), by(), calendar)).toEqual([period]);
  });

  it('once for every month of two years, and on no other day', () => {
    const found = within(firings('openMonth'));
    expect(found.map(([period]) => period)).toEqual(months);
    for (const [period, date] of found) expect(addDays(date, 6)).toBe(`${period.replace('M', '')}-01`);
  });
});

describe('closeMonth is due', () => {
  it.each([
    ['2026-M10', '2026-11-17'], // Friday the 13th is the third day of verification, Monday the day after it
    ['2026-M09', '2026-10-16'],
    ['2026-M11', '2026-12-16'],
    ['2026-M12', '2027-01-20'], // New Year and Isra Mikraj
    ['2026-M02', '2026-03-17'], // done before Nyepi and Idul Fitri
    ['2026-M03', '2026-04-17'], // Good Friday
    ['2027-M02', '2027-03-24'], // six days of Nyepi and Idul Fitri within the windows
    ['2027-M04', '2027-05-20'], // Ascension
  ])('for %s on %s, a working day after verification has ended', (period, date) => {
    expect(duePeriods('closeMonth', day(date), by(), calendar)).toEqual([period]);
    expect(isWorkingDay(calendar, addDays(day(date), -1))).toBe(true);
  });

  it('once for every month of two years, in their order', () => {
    const found = within(firings('closeMonth'));
    expect(found.map(([period]) => period)).toEqual(months);
    expect(found.map(([, date]) => date)).toEqual(found.map(([, date]) => date).toSorted());
  });

  it('not before offices of six days have verified', () => {
    for (const period of months) {
      const six = closingDay(period, by()(day('2026-01-01')), { ...calendar, week: 'SIX_DAYS' });
      expect(six <= dueDay('closeMonth', period, by(), calendar)).toBe(true);
    }
  });

  it('by the windows of its own last day, whatever is decreed during its verification', () => {
    const shorter = by(revision('activity.inputWindowDays', '2026-11-12', 2));
    expect(within(firings('closeMonth', shorter)).map(([period]) => period)).toEqual(months);
    expect(dueDay('closeMonth', month('2026-M10'), shorter, calendar)).toBe('2026-11-17');
    expect(dueDay('closeMonth', month('2026-M11'), shorter, calendar)).toBe('2026-12-09');
  });

  it('for two months on one day, when windows were shortened so between them', () => {
    const shortenedTo = (days: number) =>
      by(
        revision('activity.inputWindowDays', '2026-10-01', 25),
        revision('activity.inputWindowDays', '2026-11-01', days),
      );
    const october = dueDay('closeMonth', month('2026-M10'), shortenedTo(0), calendar);
    const days = [...Array(32).keys()].find(
      (input) => dueDay('closeMonth', month('2026-M11'), shortenedTo(input), calendar) === october,
    );
    expect(duePeriods('closeMonth', october, shortenedTo(days ?? 0), calendar)).toEqual([
      '2026-M10',
      '2026-M11',
    ]);
  });

  it('once by the longest windows that can be set', () => {
    const longest = by(
      revision('activity.inputWindowDays', '2025-01-01', 31),
      revision('month.verifyWorkingDays', '2025-01-01', 20),
    );
    expect(within(firings('closeMonth', longest)).map(([period]) => period)).toEqual(months);
  });
});

describe('convertCredits takes up again', () => {
  it('the two years before, on every day', () => {
    for (const date of ['2027-01-01', '2027-08-17', '2027-12-31'])
      expect(dueMonths('convertCredits', day(date), by(), calendar)).toEqual([
        { period: '2025-Y', again: true },
        { period: '2026-Y', again: true },
      ]);
  });
});

describe('openMonth takes up again', () => {
  const again = (date: string) =>
    dueMonths('openMonth', day(date), by(), calendar)
      .filter((one) => one.again)
      .map(({ period }) => period);

  it.each([
    ['2026-01-11', ['2025-M12', '2026-M01']],
    ['2026-02-23', ['2026-M02']],
    ['2026-11-16', ['2026-M10', '2026-M11']],
    ['2026-11-17', ['2026-M11']], // October is closed that night
    ['2026-11-25', ['2026-M11']], // December's own day
    ['2026-11-26', ['2026-M11', '2026-M12']],
  ])('on %s what is open: %s', (date, periods) => {
    expect(again(date)).toEqual(periods);
  });

  it('every month on each day between its own and its closing, and closeMonth none', () => {
    const open = days.map((date) => [date, again(date)] as const);
    for (const period of months.slice(2, 14)) {
      const on = open.filter(([, periods]) => periods.includes(period)).map(([date]) => date);
      expect(on[0]).toBe(addDays(dueDay('openMonth', period, by(), calendar), 1));
      expect(on.at(-1)).toBe(addDays(dueDay('closeMonth', period, by(), calendar), -1));
      expect(eachDate(on[0] ?? day('2026-01-01'), on.at(-1) ?? day('2026-01-01'))).toEqual(on);
    }
    expect(
      days.flatMap((date) => dueMonths('closeMonth', date, by(), calendar)).some((one) => one.again),
    ).toBe(false);
  });
});
