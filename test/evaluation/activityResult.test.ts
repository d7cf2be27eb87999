import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type ActivityFacts,
  activityResult,
  activitySteps,
} from '../../functions/evaluation/evaluation/activityResult.ts';
import type { LeaveType } from '../../functions/organisation/employee/rules.ts';
import { policyDefault } from '../../functions/organisation/policy/rules.ts';
import { en } from '../../functions/platform/messages/en.ts';
import { id } from '../../functions/platform/messages/id.ts';
import { type Period, type PlainDate, workingDaysOf } from '../../functions/platform/period.ts';
import { holidayDates } from '../../data/holidays.ts';

const calendar = { week: 'FIVE_DAYS' as const, holidays: holidayDates() };
const day = (text: string) => text as PlainDate;
const facts = (changes: Partial<ActivityFacts> = {}): ActivityFacts => ({
  verifiedMinutes: 6750,
  unverifiedMinutes: 0,
  leaves: [],
  doneOn: () => 0,
  workingDays: workingDaysOf(calendar, '2026-M10' as Period),
  creditPerDay: policyDefault('activity.leaveCreditMinutes'),
  target: policyDefault('activity.monthlyMinuteTarget'),
  sources: {
    target: 'activity.monthlyMinuteTarget@default',
    leaveCredit: 'activity.leaveCreditMinutes@default',
    unverified: 'activity.unverifiedAtDeadline@default',
  },
  ...changes,
});
const leave = (from: string, to: string, type: LeaveType = 'CUTI_TAHUNAN') => ({
  employeeId: '0190d3a4-0000-7000-8000-000000000001',
  type,
  from: day(from),
  to: day(to),
});

describe('the result of a month of activities', () => {
  it.each([
    [6750, 100_000, false],
    [5400, 80_000, false],
    [0, 0, false],
    [9000, 100_000, true],
    [6749, 99_985, false],
  ])('of %i verified minutes is %i thousandths of a per cent', (verifiedMinutes, percent, capped) => {
    expect(activityResult(facts({ verifiedMinutes }))).toMatchObject({ percent, capped });
  });

  it('counts what nobody verified by the deadline as a step of its own, where it counts', () => {
    const result = activityResult(facts({ verifiedMinutes: 6000, unverifiedMinutes: 750 }));
    expect(result).toMatchObject({ verifiedMinutes: 6000, unverifiedMinutes: 750, percent: 100_000 });
    expect(result.trace.slice(0, 3)).toEqual([
      { step: 'VERIFIED_MINUTES', value: 6000, rule: expect.any(String) },
      { step: 'UNVERIFIED_MINUTES', value: 750, rule: 'activity.unverifiedAtDeadline@default' },
      { step: 'COUNTED_MINUTES', value: 6750, rule: expect.any(String) },
    ]);
  });

  it('credits a day of leave that was worked only with what its minutes leave of the credit, and shows such days', () => {
    const creditPerDay = { ...policyDefault('activity.leaveCreditMinutes'), CUTI_SAKIT: 360 };
    const leaves = [leave('2026-10-08', '2026-10-12', 'CUTI_SAKIT')];
    const done: Record<string, number> = { '2026-10-08': 300, '2026-10-09': 400, '2026-10-07': 450 };
    const doneOn = (date: PlainDate) => done[date] ?? 0;
    const result = activityResult(facts({ verifiedMinutes: 1150, leaves, creditPerDay, doneOn }));
    expect(result.leaveCreditMinutes).toBe(60 + 0 + 360);
    expect(result.trace.map(({ step, value }) => [step, value]).slice(1, 5)).toEqual([
      ['LEAVE_DAYS', 3],
      ['LEAVE_DAYS_WORKED', 2],
      ['LEAVE_CREDIT', 420],
      ['COUNTED_MINUTES', 1570],
    ]);
  });

  it('explains each step with its value and the rule behind it', () => {
    const creditPerDay = { ...policyDefault('activity.leaveCreditMinutes'), CUTI_SAKIT: 360 };
    const leaves = [leave('2026-10-08', '2026-10-12', 'CUTI_SAKIT')];
    const result = activityResult(facts({ verifiedMinutes: 5000, leaves, creditPerDay }));
    expect(result).toMatchObject({ leaveCreditMinutes: 1080, percent: 90_074 });
    expect(result.trace.map(({ step, value }) => [step, value])).toEqual([
      ['VERIFIED_MINUTES', 5000],
      ['LEAVE_DAYS', 3],
      ['LEAVE_CREDIT', 1080],
      ['COUNTED_MINUTES', 6080],
      ['MINUTE_TARGET', 6750],
      ['PERCENT', 90_074],
      ['CAPPED_PERCENT', 90_074],
    ]);
    expect(result.trace.every(({ rule }) => rule.length > 0)).toBe(true);
  });

  it('credits no leave on days on which the office is closed, nor outside the month', () => {
    const creditPerDay = { ...policyDefault('activity.leaveCreditMinutes'), CUTI_TAHUNAN: 360 };
    const weekend = activityResult(facts({ leaves: [leave('2026-10-10', '2026-10-11')], creditPerDay }));
    const across = activityResult(facts({ leaves: [leave('2026-09-01', '2026-10-01')], creditPerDay }));
    expect([weekend.leaveCreditMinutes, across.leaveCreditMinutes]).toEqual([0, 360]);
  });

  it('never falls when minutes are added, and is 100 per cent exactly when the target is met', () => {
    const minutes = fc.integer({ min: 0, max: 40_000 });
    fc.assert(
      fc.property(minutes, minutes, fc.integer({ min: 1, max: 20_000 }), (verifiedMinutes, more, target) => {
        const less = activityResult(facts({ verifiedMinutes, target }));
        const all = activityResult(facts({ verifiedMinutes: verifiedMinutes + more, target }));
        expect(all.percent).toBeGreaterThanOrEqual(less.percent);
        expect(less.percent === 100_000).toBe(verifiedMinutes >= target);
        expect(less.capped).toBe(
          less.percent === 100_000 && verifiedMinutes > target && less.trace.at(-2)!.value > 100_000,
        );
      }),
    );
  });

  it('has a sentence for each step in both languages', () => {
    for (const step of activitySteps) {
      expect(id[`EXPLAIN_${step}`]).toContain('{value}');
      expect(en[`EXPLAIN_${step}`]).toContain('{value}');
    }
  });
});
