import { describe, expect, it } from 'vitest';
import { firingsBetween, isReady, registered } from '../../functions/jobs/schedule.ts';
import { fallsOn, isNightly, nightlyAt, type Schedule, timetable } from '../../functions/jobs/timetable.ts';
import { addDays, type Instant, parseInstant, type PlainDate } from '../../functions/platform/period.ts';

const at = (text: string) => parseInstant(text) as Instant;
const named = (zone: string, after: string, until: string) =>
  firingsBetween(zone, at(after), at(until)).map(({ job, date }) => `${job} ${date}`);
const JAKARTA = 'Asia/Jakarta';

describe('schedules fire', () => {
  it('at their times of night, in order', () => {
    expect(firingsBetween(JAKARTA, at('2026-11-14T00:00+07:00'), at('2026-11-14T23:59+07:00'))).toEqual([
      { job: 'turnDay', date: '2026-11-14', at: '2026-11-13T17:05:00.000Z' },
      { job: 'relineEmployees', date: '2026-11-14', at: '2026-11-13T17:10:00.000Z' },
      { job: 'closeMonth', date: '2026-11-14', at: '2026-11-13T17:30:00.000Z' },
      { job: 'openMonth', date: '2026-11-14', at: '2026-11-13T18:00:00.000Z' },
      { job: 'sealAudit', date: '2026-11-14', at: '2026-11-13T19:00:00.000Z' },
      { job: 'closeYear', date: '2026-11-14', at: '2026-11-13T19:30:00.000Z' },
      { job: 'reconcileHr', date: '2026-11-14', at: '2026-11-13T20:00:00.000Z' },
      { job: 'scanFindings', date: '2026-11-14', at: '2026-11-13T21:00:00.000Z' },
      { job: 'scanUnits', date: '2026-11-14', at: '2026-11-13T21:10:00.000Z' },
      { job: 'computeAllowance', date: '2026-11-14', at: '2026-11-13T22:00:00.000Z' },
      { job: 'convertCredits', date: '2026-11-14', at: '2026-11-13T23:00:00.000Z' },
      { job: 'remind', date: '2026-11-14', at: '2026-11-14T08:30:00.000Z' },
    ]);
  });

  it('over midnight by the date that it then is in the zone, not in UTC', () => {
    expect(named(JAKARTA, '2026-11-13T23:59:59+07:00', '2026-11-14T00:30+07:00')).toEqual([
      'turnDay 2026-11-14',
      'relineEmployees 2026-11-14',
      'closeMonth 2026-11-14',
    ]);
    expect(named('Asia/Jayapura', '2026-11-13T23:59:59+09:00', '2026-11-14T00:30+09:00')).toEqual([
      'turnDay 2026-11-14',
      'relineEmployees 2026-11-14',
      'closeMonth 2026-11-14',
    ]);
  });

  it('once, on whichever side of a look at the clock their time falls', () => {
    const [before, sharp, later] = [
      '2026-11-14T00:29:59+07:00',
      '2026-11-14T00:30+07:00',
      '2026-11-14T00:31+07:00',
    ];
    expect(named(JAKARTA, before, sharp)).toEqual(['closeMonth 2026-11-14']);
    expect(named(JAKARTA, sharp, later)).toEqual([]);
    expect(named(JAKARTA, sharp, sharp)).toEqual([]);
  });

  it.each(['Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura'])(
    'each once a day when a clock jumps by 40 days: %s',
    (zone) => {
      const all = firingsBetween(zone, at('2026-11-16T01:00Z'), at('2026-12-26T01:00Z'));
      // Eleven jobs every day, reminders on all but five Sundays, late superiors on five Mondays and the tenth.
      const count = 11 * 40 + 35 + 6;
      expect(all).toHaveLength(count);
      expect(new Set(all.map(({ job, date }) => job + date)).size).toBe(count);
      expect(all.map((firing) => firing.at)).toEqual(all.map((firing) => firing.at).toSorted());
    },
  );

  it('never when a clock is moved backwards', () => {
    expect(named(JAKARTA, '2026-11-16T08:00+07:00', '2026-10-01T08:00+07:00')).toEqual([]);
  });

  it('through a year, looked at every few hours, as when looked at once', () => {
    const hours = Array.from({ length: 366 * 5 + 1 }, (_, no) =>
      at(new Date(Date.UTC(2026, 0, 1) + no * 4.8 * 3_600_000).toISOString()),
    );
    const piecewise = hours
      .slice(1)
      .flatMap((until, no) => firingsBetween(JAKARTA, hours[no] ?? until, until));
    expect(piecewise).toEqual(firingsBetween(JAKARTA, hours[0] as Instant, hours.at(-1) as Instant));
  });
});

describe('the timetable', () => {
  const named = (name: string) => timetable.find((schedule) => schedule.name === name) as Schedule;
  const daysOf = (name: string, dates: readonly string[]) =>
    dates.filter((date) => fallsOn(named(name), date as PlainDate));

  it('has each schedule once, and a time of day that is not that of the counting of runs', () => {
    expect(new Set(timetable.map(({ name }) => name)).size).toBe(timetable.length);
    for (const { time } of timetable) expect(time).toMatch(/^([01]\d|2[0-3]):(?!20|50)[0-5]\d$/);
  });

  it('reminds on Saturdays too, and on no Sunday', () => {
    expect(daysOf('remind', ['2026-11-20', '2026-11-21', '2026-11-22', '2026-11-23'])).toEqual([
      '2026-11-20',
      '2026-11-21',
      '2026-11-23',
    ]);
  });

  it('escalates on the tenth and every Monday, opens the year on one day, and looks every night whether it is to be closed', () => {
    const dates = ['2026-12-31', '2027-01-02', '2027-01-04', '2027-01-06', '2027-01-10', '2027-02-02'];
    expect(daysOf('escalate', dates)).toEqual(['2027-01-10']);
    expect(daysOf('escalateWeekly', dates)).toEqual(['2027-01-04']);
    expect(daysOf('openYear', dates)).toEqual(['2027-01-02']);
    expect(daysOf('closeYear', dates)).toEqual(dates);
  });

  it('holds every job that is there, and fires those alone', () => {
    const jobs = new Set(timetable.map(({ job }) => job));
    for (const job of registered) expect(jobs).toContain(job);
    const year = firingsBetween(JAKARTA, at('2026-01-01T00:00Z'), at('2027-01-01T00:00Z'));
    expect(new Set(year.map(({ job }) => job))).toEqual(registered);
  });

  it('fires a job as soon as it is there, with no other place to be told', () => {
    const remind = named('remind');
    expect(isReady(remind)).toBe(registered.has('remind'));
    expect(isReady(remind, new Set([...registered, 'remind']))).toBe(true);
    expect(isReady(remind, new Set())).toBe(false);
  });
});

describe('a nightly job', () => {
  it('has one instant a date', () => {
    const date = '2026-11-16' as PlainDate;
    expect(nightlyAt('sealAudit', JAKARTA, date)).toBe('2026-11-15T19:00:00.000Z');
    expect(nightlyAt('sealAudit', JAKARTA, addDays(date, 1))).toBe('2026-11-16T19:00:00.000Z');
  });

  it('is told from work on people by its name', () => {
    expect(['sealAudit', 'closeMonth', 'toString'].map(isNightly)).toEqual([true, false, false]);
  });
});
