import { describe, expect, it } from 'vitest';
import { firingsBetween, isNightly, nightlyAt } from '../../functions/jobs/schedule.ts';
import { addDays, type Instant, parseInstant, type PlainDate } from '../../functions/platform/period.ts';

const at = (text: string) => parseInstant(text) as Instant;
const named = (zone: string, after: string, until: string) =>
  firingsBetween(zone, at(after), at(until)).map(({ job, date }) => `${job} ${date}`);
const JAKARTA = 'Asia/Jakarta';

describe('schedules fire', () => {
  it('at their times of night, in order', () => {
    expect(firingsBetween(JAKARTA, at('2026-11-14T00:00+07:00'), at('2026-11-14T23:59+07:00'))).toEqual([
      { job: 'closeMonth', date: '2026-11-14', at: '2026-11-13T17:30:00.000Z' },
      { job: 'openMonth', date: '2026-11-14', at: '2026-11-13T18:00:00.000Z' },
      { job: 'sealAudit', date: '2026-11-14', at: '2026-11-13T19:00:00.000Z' },
    ]);
  });

  it('over midnight by the date that it then is in the zone, not in UTC', () => {
    expect(named(JAKARTA, '2026-11-13T23:59:59+07:00', '2026-11-14T00:30+07:00')).toEqual([
      'closeMonth 2026-11-14',
    ]);
    expect(named('Asia/Jayapura', '2026-11-13T23:59:59+09:00', '2026-11-14T00:30+09:00')).toEqual([
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
      expect(all).toHaveLength(3 * 40);
      expect(new Set(all.map(({ job, date }) => job + date)).size).toBe(3 * 40);
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
