import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  awaiting,
  closeActivityMonth,
  counting,
  missingDays,
  overlaps,
} from '../../functions/execution/activity/minutes.ts';
import type { Activity, Day, State } from '../../functions/execution/activity/rules.ts';
import { type Instant, type PlainDate, workingDaysOf } from '../../functions/platform/period.ts';
import {
  calendar,
  decide,
  facts,
  linesOf,
  MONTH,
  month,
  NOW,
  owner,
  recorded,
} from '../support/recording.ts';

describe("a month's minutes", () => {
  const activity = (changes: Partial<Activity>): Activity => ({ ...recorded().activity, ...changes });
  const history = fc.array(
    fc.record({
      day: fc.integer({ min: 2, max: 6 }),
      hour: fc.integer({ min: 7, max: 16 }),
      minutes: fc.integer({ min: 1, max: 60 }),
      path: fc.constantFrom<State[]>(
        ['RECORDED'],
        ['RECORDED', 'PENDING', 'VERIFIED'],
        ['PENDING', 'REJECTED', 'PENDING'],
        ['PENDING', 'REJECTED'],
        ['RECORDED', 'VOIDED'],
        ['PENDING', 'VOIDED'],
      ),
    }),
    { maxLength: 25 },
  );

  it('are the sums over its activities, whatever happened to them in whatever order', () => {
    fc.assert(
      fc.property(history, (acts) => {
        let sum = month;
        const last = acts.map(({ day, hour, minutes, path }) => {
          const two = (n: number) => String(n).padStart(2, '0');
          const times = { start: `${two(hour)}:00`, end: `${two(hour)}:59` };
          const one = activity({ date: `2026-11-${two(day)}` as PlainDate, minutes, ...times });
          let before: Activity | null = null;
          for (const state of path) {
            const after: Activity = { ...one, state };
            sum = counting(sum, before, after);
            before = after;
          }
          return { ...one, state: path.at(-1) as State };
        });
        const of = (...kept: State[]) =>
          last.filter(({ state }) => kept.includes(state)).reduce((total, each) => total + each.minutes, 0);
        expect(sum.recordedMinutes).toBe(of('RECORDED', 'PENDING', 'VERIFIED'));
        expect(sum.verifiedMinutes).toBe(of('VERIFIED'));
        expect(sum.pending).toBe(last.filter(({ state }) => state === 'PENDING').length);
        const days = Object.values(sum.days);
        const inDays = (pick: (day: Day) => number) => days.reduce((total, day) => total + pick(day), 0);
        expect(inDays(({ pending = 0 }) => pending)).toBe(of('PENDING'));
        expect(inDays(({ rejected = 0 }) => rejected)).toBe(of('REJECTED'));
        expect(
          days.every(
            ({ counted, verified, pending = 0, rejected = 0 }) =>
              counted + rejected > 0 && verified + pending <= counted,
          ),
        ).toBe(true);
      }),
    );
  });

  it('never pass the daily cap, and never overlap, however much is tried', () => {
    const tries = fc.array(
      fc.record({ start: fc.integer({ min: 0, max: 1400 }), length: fc.integer({ min: 1, max: 39 }) }),
    );
    const clock = (minute: number) =>
      `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
    fc.assert(
      fc.property(tries, (given) => {
        let sum = month;
        for (const { start, length } of given) {
          const decided = decide(
            { start: clock(start), end: clock(start + length), minutesPerUnit: 30 },
            sum,
          );
          if (decided.ok) sum = decided.value.month;
        }
        const day = sum.days['13'];
        expect(day?.counted ?? 0).toBeLessThanOrEqual(660);
        const times = day?.times ?? [];
        for (const [at, one] of times.entries())
          expect(
            overlaps(
              { counted: 0, verified: 0, times: times.toSpliced(at, 1) },
              one.slice(0, 5),
              one.slice(6),
            ),
          ).toBe(false);
      }),
    );
  });

  it('wait for their verifier as long as something is pending, since the first of it', () => {
    const { month: pending } = recorded();
    const first = awaiting(pending, 'appraiser', NOW);
    expect(first).toMatchObject({ verifierId: 'appraiser', pendingSince: NOW });
    const later = awaiting(first, null, '2026-11-17T01:00:00.000Z' as Instant);
    expect(later).toMatchObject({ verifierId: 'appraiser', pendingSince: NOW });
    expect(awaiting({ ...later, pending: 0 }, 'appraiser', NOW)).toMatchObject({
      verifierId: null,
      pendingSince: null,
    });
  });

  it('closed once stay closed at that instant', () => {
    const closed = closeActivityMonth(awaiting(recorded().month, 'a', NOW), NOW);
    expect(closed).toMatchObject({ closedAt: NOW, verifierId: null, pending: 1 });
    expect(closeActivityMonth(closed, '2026-12-20T00:00:00.000Z' as Instant)).toEqual(closed);
  });

  it('show the working days up to yesterday without any, leave apart', () => {
    const leave = { employeeId: owner.employeeId, type: 'CUTI_TAHUNAN' as const };
    const leaves = [{ ...leave, from: '2026-11-09' as PlainDate, to: '2026-11-11' as PlainDate }];
    const days = workingDaysOf(calendar, MONTH);
    expect(missingDays(recorded().month, days, { ...facts, leaves }, facts.today)).toEqual(
      ['02', '03', '04', '05', '06', '12'].map((day) => `2026-11-${day}`),
    );
    const lines = linesOf({ from: '2026-11-12' as PlainDate });
    expect(missingDays(recorded().month, days, { ...facts, lines }, facts.today)).toEqual(['2026-11-12']);
  });
});
