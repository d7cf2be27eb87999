import { describe, expect, it } from 'vitest';
import { d10 } from '../../../functions/monitoring/finding/detections/d10.ts';
import { findAll } from '../../../functions/monitoring/finding/detections/registry.ts';
import type { Month } from '../../../functions/execution/month/rules.ts';
import {
  type Instant,
  monthPeriod,
  type Period,
  type PlainDate,
} from '../../../functions/platform/period.ts';
import type { MonthItems } from '../../../functions/monitoring/finding/facts.ts';
import { monthItems } from '../../../functions/monitoring/finding/sorting.ts';
import { kept, monthFactsOf, yearFactsOf } from '../../support/findings.ts';
import { makeMonth, makeMonthLine, OCTOBER } from '../../support/months.ts';
import { makeEmployee } from '../../support/office.ts';

const owner = makeEmployee('Dwi Astuti');
const on = (today: string, changes: Partial<Month> = {}) => {
  const month = makeMonth(owner, { status: 'GENERATED', targetSubmittedAt: null, ...changes });
  const facts = monthFactsOf(owner, { period: OCTOBER, today: today as PlainDate, months: [kept(month)] });
  return findAll(d10.month ?? [], facts);
};

describe('a month without a target', () => {
  it('is found the day after its window of targets, with the last day on which one is still taken', () => {
    const [found, ...others] = on('2026-10-06');
    expect(others).toEqual([]);
    expect(found).toEqual({
      kind: 'TARGET_MISSING',
      period: '2026-M10' as Period,
      planNo: 1,
      detail: '-',
      facts: { dueOn: '2026-10-05', until: expect.stringMatching(/^2026-11-/) },
    });
  });

  it('is not missing while its window runs', () => {
    expect(on('2026-10-05')).toEqual([]);
  });

  it('is not missing once it was submitted', () => {
    expect(on('2026-10-06', { status: 'TARGET_SUBMITTED' })).toEqual([]);
  });
});

describe('the moments of target and realisation', () => {
  const moments = (targetSubmittedAt: string, realisedAt: string | null, changes: Partial<Month> = {}) =>
    on('2026-11-16', {
      status: 'REALISED',
      targetSubmittedAt: targetSubmittedAt as Instant,
      targetApprovedAt: targetSubmittedAt as Instant,
      realisedAt: realisedAt as Instant | null,
      ...changes,
    });

  it('are right from 72 hours apart on, to the moment', () => {
    expect(moments('2026-10-27T02:00:00.000Z', '2026-10-30T02:00:00.000Z')).toEqual([]);
    expect(moments('2026-10-27T02:00:00.001Z', '2026-10-30T02:00:00.000Z')).toMatchObject([
      { kind: 'TARGET_WITH_REALISATION', detail: '-', facts: { hours: 71, least: 72, status: 'REALISED' } },
    ]);
  });

  it('are the wrong way round where the target came after the realisation, or was approved after it', () => {
    expect(moments('2026-10-30T04:00:00.000Z', '2026-10-30T02:00:00.000Z')).toMatchObject([
      { kind: 'TARGET_AFTER_REALISATION', facts: { hours: 2 } },
    ]);
    const approved = { targetApprovedAt: '2026-10-31T02:00:00.000Z' as Instant };
    expect(moments('2026-10-01T02:00:00.000Z', '2026-10-30T02:00:00.000Z', approved)).toMatchObject([
      { kind: 'TARGET_AFTER_REALISATION', facts: { hours: 24 } },
    ]);
  });

  it('say nothing before there is a realisation, which a return takes back, nor of a month that was cancelled', () => {
    const returned = { status: 'TARGET_APPROVED' } as const;
    expect(moments('2026-10-30T01:00:00.000Z', null, returned)).toEqual([]);
    expect(moments('2026-10-30T01:00:00.000Z', '2026-10-30T02:00:00.000Z', { status: 'CANCELLED' })).toEqual(
      [],
    );
  });
});

describe('realisations that are their targets', () => {
  const month = (no: number, changes: Partial<Month> = {}) => {
    const period = monthPeriod(2026, no);
    const of = makeMonth(owner, {
      month: period,
      lines: [1, 2].map((nth) => makeMonthLine(nth)),
      ...changes,
    });
    return { ...monthItems(period, []), months: [kept(of)] };
  };
  const inYear = (...ofMonths: MonthItems[]) =>
    findAll(d10.year ?? [], yearFactsOf(owner, { period: '2026-Y' as Period, ofMonths }));

  it('in every line are found from the third month in a row on, once a row', () => {
    expect(inYear(month(8), month(9))).toEqual([]);
    expect(inYear(month(7), month(8), month(9), month(10))).toEqual([
      {
        kind: 'REALISATION_AS_TARGET',
        period: '2026-Y',
        planNo: 1,
        detail: '2026-M07',
        facts: { months: 4, from: '2026-M07', to: '2026-M10' },
      },
    ]);
  });

  it('are none where a month lies between, or one line came out otherwise', () => {
    expect(inYear(month(6), month(7), month(9), month(10))).toEqual([]);
    const other = { lines: [makeMonthLine(1), makeMonthLine(2, { realisation: 11_000 })] };
    expect(inYear(month(7), month(8, other), month(9))).toEqual([]);
  });

  it('are a matter of course of a report a month, and of a whole that is reached', () => {
    const small = { lines: [1, 2].map((nth) => makeMonthLine(nth, { target: 1000, realisation: 1000 })) };
    expect(inYear(month(7, small), month(8, small), month(9, small))).toEqual([]);
    const whole = { target: 100_000, realisation: 100_000, unit: '%' };
    const percent = { lines: [makeMonthLine(1), makeMonthLine(2, whole)] };
    expect(inYear(month(7, percent), month(8, percent), month(9, percent))).toEqual([]);
  });

  it('of two plans are no row', () => {
    const second = { planNo: 2 };
    expect(inYear(month(7), month(8), month(9, second), month(10, second))).toEqual([]);
  });
});
