import { describe, expect, it } from 'vitest';
import { d05 } from '../../../functions/monitoring/finding/detections/d05.ts';
import { findAll } from '../../../functions/monitoring/finding/detections/registry.ts';
import type { PeriodFacts, Waits } from '../../../functions/monitoring/finding/facts.ts';
import { yearItems } from '../../../functions/monitoring/finding/sorting.ts';
import type { Month } from '../../../functions/execution/month/rules.ts';
import type { Leave } from '../../../functions/organisation/employee/rules.ts';
import type { Plan } from '../../../functions/planning/plan/rules.ts';
import type { Instant, Period, PlainDate } from '../../../functions/platform/period.ts';
import { kept, monthFactsOf, yearFactsOf } from '../../support/findings.ts';
import { makeMonth, OCTOBER } from '../../support/months.ts';
import { makeEmployee, makeLine } from '../../support/office.ts';
import { makePlan } from '../../support/setPlans.ts';

const owner = makeEmployee('Dwi Astuti');
const appraiser = makeEmployee('Bambang Prasetyo');
const other = makeEmployee('Endang Lestari');
const NOVEMBER = '2026-M11' as Period;

const personWith = (leaves: readonly Leave[] = []) => ({
  employee: owner,
  leaves,
  lines: [kept(makeLine(owner, appraiser, other))],
  exceptions: [],
  seats: [],
});
const yearWith = (...plans: readonly Partial<Plan>[]) => ({
  ...yearItems('2026-Y' as Period, []),
  plans: plans.map((one) => kept(makePlan(owner, one))),
});
const on = (today: string, changes: Partial<PeriodFacts> = {}) =>
  findAll(
    d05.month ?? [],
    monthFactsOf(owner, { person: personWith(), period: OCTOBER, today: today as PlainDate, ...changes }),
  );
const month = (changes: Partial<Month> = {}) => [kept(makeMonth(owner, changes))];

const waits = (changes: Partial<Waits> = {}, step: Waits['place']['step'] = 'TARGET_APPROVAL'): Waits => ({
  place: { holder: appraiser.employeeId, step, employeeId: owner.employeeId, period: OCTOBER, planNo: 1 },
  since: '2026-10-05T02:00:00.000Z' as Instant,
  inCharge: appraiser.employeeId,
  businessDate: '2026-10-31' as PlainDate,
  ...changes,
});

describe('a month that waits', () => {
  it('is nothing to find with whoever is in charge', () => {
    expect(on('2026-10-06', { waiting: [waits()] })).toEqual([]);
  });

  it('is found on no desk, with another, or with nobody, each thing by its step', () => {
    expect(on('2026-10-06', { waiting: [waits({ since: null })] })).toMatchObject([
      { kind: 'MONTH_ON_NO_DESK', period: OCTOBER, planNo: 1, detail: 'TARGET_APPROVAL' },
    ]);
    const moved = waits({ inCharge: other.employeeId }, 'MONTH_VERIFICATION');
    expect(on('2026-11-03', { waiting: [moved] })).toMatchObject([
      {
        kind: 'MONTH_WITH_ANOTHER',
        detail: 'MONTH_VERIFICATION',
        facts: { since: '2026-10-05', businessDate: '2026-10-31', inCharge: other.employeeId },
      },
    ]);
    expect(on('2026-11-03', { waiting: [waits({ inCharge: null }, 'ACTIVITY_VERIFICATION')] })).toMatchObject(
      [{ kind: 'MONTH_WITH_NOBODY', detail: 'ACTIVITY_VERIFICATION' }],
    );
  });
});

describe('an evaluation of a year, and an objection to it', () => {
  const ofYear = (one: Waits) =>
    findAll(d05.year ?? [], yearFactsOf(owner, { person: personWith(), waiting: [one] }));

  it('are found with another than whoever is in charge', () => {
    expect(ofYear(waits({ inCharge: other.employeeId }, 'EVALUATION_RATING'))).toMatchObject([
      { kind: 'MONTH_WITH_ANOTHER', detail: 'EVALUATION_RATING' },
    ]);
  });

  it('an objection lies with BKPP by right, where the appointing authority decides', () => {
    const one = waits({ inCharge: 'BKPP' }, 'OBJECTION_DECISION');
    expect(ofYear({ ...one, place: { ...one.place, holder: 'BKPP' } })).toEqual([]);
  });

  it('and leave plans to their own code', () => {
    expect(ofYear(waits({ since: null }, 'PLAN_APPROVAL'))).toEqual([]);
  });
});

describe('a month that was not opened', () => {
  const opened = (today: string, changes: Partial<PeriodFacts> = {}) =>
    on(today, { period: NOVEMBER, year: yearWith({}), ...changes });

  it('is found from its first day on', () => {
    expect(opened('2026-10-31')).toEqual([]);
    expect(opened('2026-11-01')).toMatchObject([
      { kind: 'MONTH_NOT_OPENED', facts: { from: '2026-11-01', to: '2026-11-30', setOn: '2026-01-13' } },
    ]);
  });

  it('is not missing once it is there, nor on the day on which its plan is set', () => {
    const months = month({ month: NOVEMBER, from: '2026-11-01' as PlainDate, to: '2026-11-30' as PlainDate });
    expect(opened('2026-11-16', { months })).toEqual([]);
    const justSet = yearWith({ approvedAt: '2026-11-15T20:00:00.000Z' as Instant });
    expect(opened('2026-11-16', { year: justSet })).toEqual([]);
    expect(opened('2026-11-17', { year: justSet })).toHaveLength(1);
  });

  it('is expected of each plan that has a part in it, after a transfer on the 16th of both', () => {
    const year = yearWith(
      { to: '2026-11-15' as PlainDate, status: 'CLOSED' },
      { planNo: 2, from: '2026-11-16' as PlainDate },
    );
    expect(opened('2026-11-14', { year }).map(({ planNo }) => planNo)).toEqual([1]);
    expect(opened('2026-11-16', { year }).map(({ planNo }) => planNo)).toEqual([1, 2]);
  });

  it('is expected of no plan that was never set', () => {
    expect(opened('2026-11-16', { year: yearWith({ status: 'DRAFT', approvedAt: null }) })).toEqual([]);
  });

  it('is not expected of whoever is on leave on all of its days', () => {
    const leave = {
      employeeId: owner.employeeId,
      type: 'CUTI_BESAR',
      from: '2026-10-20' as PlainDate,
      to: '2026-12-05' as PlainDate,
    } as const;
    expect(opened('2026-11-16', { person: personWith([leave]) })).toEqual([]);
  });

  it('is expected no more once it is closed for everybody', () => {
    expect(on('2026-11-16', { year: yearWith({}), period: '2026-M09' as Period })).toEqual([]);
  });
});

describe('a realisation', () => {
  const approved = month({
    status: 'TARGET_APPROVED',
    realisedAt: null,
    verifiedAt: null,
    lockedAt: null,
    targetApprovedAt: '2026-10-06T02:00:00.000Z' as Instant,
  });

  it('is found missing the day after its window', () => {
    const found = on('2026-11-25', { months: approved });
    expect(found).toMatchObject([{ kind: 'REALISATION_NOT_RECEIVED', planNo: 1 }]);
    const dueOn = String(found[0]?.facts.dueOn);
    expect(dueOn).toMatch(/^2026-11-/);
    expect(on(dueOn, { months: approved })).toEqual([]);
  });

  it('is not asked of a month in which its owner has no day to work', () => {
    const leave = {
      employeeId: owner.employeeId,
      type: 'CUTI_SAKIT',
      from: '2026-10-01' as PlainDate,
      to: '2026-10-31' as PlainDate,
    } as const;
    expect(on('2026-11-25', { months: approved, person: personWith([leave]) })).toEqual([]);
  });

  it('is not missing once it was handed in', () => {
    const months = month({ status: 'REALISED', verifierId: appraiser.employeeId });
    expect(on('2026-11-25', { months })).toEqual([]);
  });
});
