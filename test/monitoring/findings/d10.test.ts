import { describe, expect, it } from 'vitest';
import { d10 } from '../../../functions/monitoring/finding/detections/d10.ts';
import { findAll } from '../../../functions/monitoring/finding/detections/registry.ts';
import type { Month } from '../../../functions/execution/month/rules.ts';
import type { Period, PlainDate } from '../../../functions/platform/period.ts';
import { kept, monthFactsOf } from '../../support/findings.ts';
import { makeMonth, OCTOBER } from '../../support/months.ts';
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
