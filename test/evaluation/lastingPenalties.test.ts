/** A penalty that lasts for months does not end because a later formula says nothing of it. */
import { afterAll, describe, expect, it } from 'vitest';
import { carriesOn } from '../../functions/evaluation/allowancePolicy/lasting.ts';
import type { AllowancePolicy, Penalty } from '../../functions/evaluation/allowancePolicy/rules.ts';
import type { PlainDate } from '../../functions/platform/period.ts';
import { makeAllowancePolicy, makeContent, openAllowances, writtenContent } from '../support/allowances.ts';
import { codes } from '../support/evaluations.ts';

const penalty = (changes: Partial<Penalty> = {}): Penalty => ({
  code: 'HD_SEDANG',
  percent: 25_000,
  base: 'TOTAL',
  months: 6,
  legalRef: 'Pasal 9',
  ...changes,
});
const from = (no: number, day: string, penalties: Penalty[], changes: Partial<AllowancePolicy> = {}) =>
  makeAllowancePolicy({
    no,
    effectiveFrom: day as PlainDate,
    content: makeContent({ penalties }),
    ...changes,
  });
const refused = (all: readonly AllowancePolicy[], policy: AllowancePolicy) => {
  const carried = carriesOn(all, policy);
  return carried.ok ? null : carried.problems[0].params;
};
const january = from(1, '2026-01-01', [penalty(), penalty({ code: 'TELAT', months: 1 })]);

describe('a formula that follows another', () => {
  it('lists what lasts, for as many months at least; what counts in its own month alone may go', () => {
    expect(refused([january], from(2, '2026-06-01', [penalty({ percent: 10_000 })]))).toBeNull();
    expect(refused([january], from(2, '2026-06-01', []))).toEqual({ code: 'HD_SEDANG', former: 1, later: 2 });
    expect(refused([january], from(2, '2026-06-01', [penalty({ months: 3 })]))).not.toBeNull();
  });

  it('ends a penalty with nought per cent, and need not list it any more after that', () => {
    const june = from(2, '2026-06-01', [penalty({ percent: 0 })]);
    expect(refused([january], june)).toBeNull();
    expect(refused([january, june], from(3, '2026-09-01', []))).toBeNull();
  });

  it('is measured by the one that pays before it, also in the place of one of the same day, and by no proposal', () => {
    const paused = from(2, '2026-03-01', [], { content: makeContent({ enabled: false }) });
    expect(refused([january], paused)).toBeNull();
    expect(refused([january, paused], from(3, '2026-06-01', []))).not.toBeNull();
    const june = from(2, '2026-06-01', [penalty(), penalty({ code: 'HD_BERAT', months: 12 })]);
    expect(refused([january, june], from(3, '2026-06-01', [penalty()]))).not.toBeNull();
    expect(
      refused([january, { ...june, status: 'PROPOSED' }], from(3, '2026-06-01', [penalty()])),
    ).toBeNull();
  });

  it('is not preceded by one whose penalties it does not carry on', () => {
    const june = from(2, '2026-06-01', [penalty()]);
    const march = from(3, '2026-03-01', [penalty(), penalty({ code: 'HD_BERAT', months: 12 })]);
    expect(refused([january, june], march)).toEqual({ code: 'HD_BERAT', former: 3, later: 2 });
  });
});

describe('the second person of BKPP', async () => {
  const at = await openAllowances();
  afterAll(() => at.house.stop());
  const { bkpp, second } = at.people;
  const SHOWS = 'allowancePolicy { id version status } userErrors { code field message }';
  const propose = async (effectiveFrom: string, penalties: object[]) => {
    const content = writtenContent({ penalties });
    const done = await at.as(bkpp)('proposeAllowancePolicy', SHOWS, { effectiveFrom, content });
    const { id, version: expectedVersion } = done.allowancePolicy;
    return at.as(second)('approveAllowancePolicy', SHOWS, { id, expectedVersion });
  };

  it('does not approve a formula that drops a penalty which still lasts, and is told which', async () => {
    const lasting = { code: 'HD_SEDANG', percent: 25, base: 'TOTAL', months: 6, legalRef: 'Pasal 9' };
    expect(codes(await propose('2026-11-01', [lasting]))).toEqual([]);
    const dropped = await propose('2027-01-01', []);
    expect(codes(dropped)).toEqual([['ALLOWANCE_PENALTY_DROPPED', 'input.id']]);
    expect(dropped.userErrors[0].message).toContain('HD_SEDANG');
    expect(codes(await propose('2027-01-01', [{ ...lasting, percent: 0 }]))).toEqual([]);
  });
});
