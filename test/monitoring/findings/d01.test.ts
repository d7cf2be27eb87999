import { describe, expect, it } from 'vitest';
import { d01 } from '../../../functions/monitoring/finding/detections/d01.ts';
import { findAll } from '../../../functions/monitoring/finding/detections/registry.ts';
import type { Waits, YearFacts } from '../../../functions/monitoring/finding/facts.ts';
import type { Plan } from '../../../functions/planning/plan/rules.ts';
import { BKPP_DESK, NOBODYS_DESK } from '../../../functions/platform/desk.ts';
import type { Instant, Period, PlainDate } from '../../../functions/platform/period.ts';
import { kept, yearFactsOf } from '../../support/findings.ts';
import { makeEmployee, makeLine } from '../../support/office.ts';
import { makePlan } from '../../support/setPlans.ts';

const owner = makeEmployee('Dwi Astuti');
const appraiser = makeEmployee('Bambang Prasetyo');
const other = makeEmployee('Endang Lestari');

const person = {
  employee: owner,
  leaves: [],
  lines: [kept(makeLine(owner, appraiser, other))],
  exceptions: [],
  seats: [],
};
const plan = (changes: Partial<Plan> = {}) => kept(makePlan(owner, changes));
const sent = { status: 'SUBMITTED', approvedAt: null, reviewerId: appraiser.employeeId } as const;

const on = (today: string, changes: Partial<YearFacts> = {}) =>
  findAll(
    d01.year ?? [],
    yearFactsOf(owner, { person, plans: [plan()], today: today as PlainDate, ...changes }),
  );

const waits = (changes: Partial<Waits> = {}, step: Waits['place']['step'] = 'PLAN_APPROVAL'): Waits => ({
  place: {
    holder: appraiser.employeeId,
    step,
    employeeId: owner.employeeId,
    period: '2026-Y' as Period,
    planNo: 1,
  },
  since: '2026-11-13T02:00:00.000Z' as Instant,
  inCharge: appraiser.employeeId,
  businessDate: '2026-11-16' as PlainDate,
  ...changes,
});
const waiting = (one: Waits, today = '2026-11-16') => on(today, { plans: [plan(sent)], waiting: [one] });

describe('a plan that was sent in', () => {
  it('is nothing to find on the desk of whoever is in charge', () => {
    expect(waiting(waits())).toEqual([]);
  });

  it('is found on no desk, with who is in charge', () => {
    expect(waiting(waits({ since: null }))).toMatchObject([
      {
        kind: 'PLAN_ON_NO_DESK',
        planNo: 1,
        detail: 'PLAN_APPROVAL',
        facts: { inCharge: appraiser.employeeId },
      },
    ]);
  });

  it('is found with another than whoever is in charge, once', () => {
    const found = waiting(
      waits({ inCharge: other.employeeId, since: '2026-03-02T02:00:00.000Z' as Instant }),
    );
    expect(found).toMatchObject([
      {
        kind: 'PLAN_WITH_ANOTHER',
        facts: { since: '2026-03-02', liesWith: appraiser.employeeId, inCharge: other.employeeId },
      },
    ]);
    expect(found).toHaveLength(1);
  });

  it('is found where nobody is in charge, be it that it lies with BKPP in their stead', () => {
    const held = waits().place;
    expect(waiting(waits({ inCharge: null }))).toMatchObject([{ kind: 'PLAN_WITH_NOBODY' }]);
    expect(waiting(waits({ inCharge: BKPP_DESK }))).toMatchObject([{ kind: 'PLAN_WITH_NOBODY' }]);
    expect(waiting(waits({ place: { ...held, holder: BKPP_DESK }, inCharge: null }))).toMatchObject([
      { kind: 'PLAN_WITH_NOBODY' },
    ]);
  });

  it('is found on no desk where it names nobody at all, and nobody is named', () => {
    const held = { ...waits({ since: null }), place: { ...waits().place, holder: NOBODYS_DESK } };
    const [found] = waiting(held);
    expect(found).toMatchObject({ kind: 'PLAN_ON_NO_DESK', facts: { inCharge: appraiser.employeeId } });
    expect(found?.facts).not.toHaveProperty('liesWith');
  });

  it('lies with BKPP by right while the performance manager reviews it', () => {
    const review = waits({ inCharge: BKPP_DESK }, 'PLAN_REVIEW');
    const lies = { ...review, place: { ...review.place, holder: BKPP_DESK } };
    const reviewed = plan({ ...sent, reviewerId: null, reviewRequired: true });
    expect(on('2026-11-16', { plans: [reviewed], waiting: [lies] })).toEqual([]);
    expect(on('2026-11-16', { plans: [reviewed], waiting: [{ ...lies, since: null }] })).toMatchObject([
      { kind: 'PLAN_ON_NO_DESK', detail: 'PLAN_REVIEW' },
    ]);
  });

  it('waits too long on the day after the fifth working day', () => {
    expect(waiting(waits(), '2026-11-20')).toEqual([]);
    expect(waiting(waits(), '2026-11-21')).toMatchObject([
      { kind: 'PLAN_WAITING_LONG', facts: { since: '2026-11-13', dueOn: '2026-11-20' } },
    ]);
  });

  it('is counted from the day in Jakarta on which it was laid there', () => {
    const midnight = (at: string) => waits({ since: at as Instant });
    expect(waiting(midnight('2026-11-13T16:59:59.000Z'), '2026-11-21')).toHaveLength(1);
    expect(waiting(midnight('2026-11-15T17:00:00.000Z'), '2026-11-23')).toEqual([]);
  });

  it('waits too long with the performance manager as their own matter', () => {
    const review = waits({ inCharge: BKPP_DESK }, 'PLAN_REVIEW');
    const lies = { ...review, place: { ...review.place, holder: BKPP_DESK } };
    expect(waiting(lies, '2026-11-21')).toMatchObject([{ kind: 'PLAN_REVIEW_WAITING_LONG' }]);
  });

  it('tells questions of several lines apart by their ids', () => {
    const question = (line: string) => {
      const one = waits({ since: null }, 'LINE_QUESTION');
      return { ...one, place: { ...one.place, subjectId: `${owner.employeeId}/${line}` } };
    };
    const found = on('2026-11-16', { waiting: [question('result.r1'), question('result.r2')] });
    expect(found.map(({ detail }) => detail)).toEqual(['LINE_QUESTION.result.r1', 'LINE_QUESTION.result.r2']);
  });
});

describe('a plan that does not come', () => {
  it('is found the day after its deadline, whether none was begun or it lies with its owner', () => {
    expect(on('2026-01-31', { plans: [] })).toEqual([]);
    expect(on('2026-02-01', { plans: [] })).toMatchObject([
      { kind: 'PLAN_NOT_SENT', planNo: 0, facts: { dueOn: '2026-01-31', status: 'NONE' } },
    ]);
    for (const status of ['DRAFT', 'RETURNED'] as const)
      expect(on('2026-02-01', { plans: [plan({ status, approvedAt: null })] })).toMatchObject([
        // The same finding as before: a draft that is begun leaves a waiver as it stands.
        { kind: 'PLAN_NOT_SENT', planNo: 0, facts: { status } },
      ]);
  });

  it('is not missing once it was sent in', () => {
    for (const status of ['SUBMITTED', 'APPROVED', 'AMENDING'] as const)
      expect(on('2026-02-01', { plans: [plan({ status, reviewerId: appraiser.employeeId })] })).toEqual([]);
  });

  it('of a new office is due after its days of grace, though the former plan came in time', () => {
    const seat = {
      assignmentId: owner.employeeId,
      employeeId: owner.employeeId,
      positionId: owner.position.positionId,
      role: 'DEFINITIVE' as const,
      from: '2026-10-16' as PlainDate,
      to: null,
      letterNo: '821/1/2026',
      requestId: null,
      recordedAt: '2026-10-16T01:00:00.000Z' as Instant,
      supersededAt: null,
    };
    const former = plan({ status: 'CLOSED', to: '2026-10-15' as PlainDate });
    const moved = (today: string) => on(today, { plans: [former], person: { ...person, seats: [seat] } });
    const [found] = moved('2026-11-16');
    const dueOn = String(found?.facts.dueOn);
    expect(found?.kind).toBe('PLAN_NOT_SENT');
    expect(moved(dueOn)).toEqual([]);
  });

  it('of whoever comes back from study or unpaid leave is due after the days of grace of a new office', () => {
    const away = { employeeId: owner.employeeId, type: 'TUGAS_BELAJAR' as const };
    const days = { from: '2025-09-01' as PlainDate, to: '2026-09-30' as PlainDate };
    const back = { plans: [], person: { ...person, leaves: [{ ...away, ...days }] } };
    expect(on('2026-10-01', back)).toEqual([]);
    const [found] = on('2026-12-01', back);
    const dueOn = String(found?.facts.dueOn);
    expect(dueOn > '2026-10-01').toBe(true);
    expect(on(dueOn, back)).toEqual([]);
  });

  it('is not asked of whoever has no office today, nor of the head of the region', () => {
    expect(on('2026-02-01', { plans: [], person: { ...person, lines: [] } })).toEqual([]);
    const away = {
      employeeId: owner.employeeId,
      type: 'CLTN' as const,
      from: '2026-01-01' as PlainDate,
      to: '2026-12-31' as PlainDate,
    };
    expect(on('2026-02-01', { plans: [], person: { ...person, leaves: [away] } })).toEqual([]);
    const mayor = { ...owner, position: { ...owner.position, kind: 'KEPALA_DAERAH' as const } };
    expect(on('2026-02-01', { plans: [], person: { ...person, employee: mayor } })).toEqual([]);
  });
});
