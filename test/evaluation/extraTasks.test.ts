/** The cap on tasks outside the plan takes off minutes that count, and none that never did. */
import { v7 } from 'uuid';
import { describe, expect, it } from 'vitest';
import { extraMinutesOf } from '../../functions/evaluation/allowance/gathering.ts';
import { countedUnverified, sentTooLate } from '../../functions/execution/activity/deadline.ts';
import type { Activity } from '../../functions/execution/activity/rules.ts';
import type { Instant, PlainDate } from '../../functions/platform/period.ts';
import { makeMinutes } from '../support/months.ts';
import { makeEmployee } from '../support/office.ts';

const ZONE = 'Asia/Jakarta';
const owner = makeEmployee('Dwi Astuti');
const sentOn = (day: string, minutes: number, changes: Partial<Activity> = {}) =>
  ({
    id: v7(),
    employeeId: owner.employeeId,
    date: '2026-10-30' as PlainDate,
    minutes,
    resultId: null,
    state: 'PENDING',
    recordedAt: `${day}T02:00:00.000Z` as Instant,
    ...changes,
  }) as Activity;

/** A month closed where silence counts, after the last day on which what was sent left the verifier their days. */
function closed(activities: readonly Activity[], counted = true) {
  const deadline = {
    until: '2026-11-10' as PlainDate,
    over: true,
    sentBy: '2026-11-05' as PlainDate,
  };
  const waiting = activities.filter(({ state }) => state === 'PENDING');
  const minutes = waiting.reduce((sum, one) => sum + one.minutes, 0);
  const late = sentTooLate(activities, deadline, ZONE);
  const unverified = { minutes, count: waiting.length, counted, late, by: null };
  return makeMinutes(owner, { closedAt: '2026-11-13T17:30:00.000Z' as Instant, unverified });
}

/** All of them together, whatever their day. */
const extra = (activities: readonly Activity[], month: ReturnType<typeof closed>): number =>
  [...extraMinutesOf(activities, month).values()].reduce((sum, minutes) => sum + minutes, 0);

describe('minutes of tasks outside the plan', () => {
  it('that were sent in too late to count are not capped', () => {
    const [inTime, late] = [sentOn('2026-11-05', 120), sentOn('2026-11-06', 300)];
    const month = closed([late, inTime]);
    expect(countedUnverified(month)).toBe(120);
    expect(extra([late, inTime], month)).toBe(120);
  });

  it('that wait count where what waits counts, and those of the plan are not among them', () => {
    const planned = sentOn('2026-11-07', 90, { resultId: 'r1' });
    const all = [sentOn('2026-11-04', 60), planned, sentOn('2026-11-05', 30), sentOn('2026-11-09', 45)];
    expect(extra(all, closed(all))).toBe(90);
    expect(extra(all, closed(all, false))).toBe(0);
  });

  it('that are verified count, whenever they were sent in', () => {
    const all = [sentOn('2026-11-09', 75, { state: 'VERIFIED' }), sentOn('2026-11-09', 40)];
    expect(extra(all, closed(all))).toBe(75);
  });
});
