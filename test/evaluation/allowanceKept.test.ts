/**
 * What the rules of the allowance came to, kept here as bytes: a result of years ago must come about again (I20), which no
 * test can see that computes both sides by the rules of today.
 */
import { describe, expect, it } from 'vitest';
import type { Inputs } from '../../functions/evaluation/allowance/inputs.ts';
import { computeAllowance, RULES } from '../../functions/evaluation/allowance/rules.ts';
import type { PolicyContent } from '../../functions/evaluation/allowancePolicy/rules.ts';
import { hashOf } from '../../functions/platform/commit/hash.ts';
import type { Period } from '../../functions/platform/period.ts';
import { makeContent, makeInputs } from '../support/allowances.ts';

const everything: Partial<PolicyContent> = {
  minuteTarget: 6600,
  cap: 120_000,
  leaveCredit: { CUTI_TAHUNAN: 300 },
  extraTaskCap: 20_000,
  subordinateShare: 20_000,
  actingPercent: 20_000,
  predicateFactor: {
    SANGAT_BAIK: 110_000,
    BAIK: 100_000,
    BUTUH_PERBAIKAN: 80_000,
    KURANG: 50_000,
    SANGAT_KURANG: 0,
  },
  penalties: (['TOTAL', 'PRODUCTIVITY', 'DISCIPLINE'] as const).map((base) => {
    return { code: base, percent: 3333, base, months: 3, legalRef: 'Pasal 9' };
  }),
};
const busy: Partial<Inputs> = {
  verifiedMinutes: 5433,
  unverifiedMinutes: 217,
  extraMinutes: 1777,
  leave: [
    { type: 'CUTI_TAHUNAN', done: 45 },
    { type: 'CUTI_SAKIT', done: 0 },
  ],
  team: { people: 7, percent: 91_429 },
  discipline: 93_333,
  penalties: ['TOTAL', 'PRODUCTIVITY', 'DISCIPLINE'].map((code) => ({ code, month: '2026-M09' as Period })),
  predicate: 'BUTUH_PERBAIKAN',
  serviceDays: 17,
  actingDays: 9,
  adjustments: [
    { direction: 'CUT', percent: 12_500, legalRef: 'SE contoh' },
    { direction: 'ADD', percent: 5000, legalRef: 'SK contoh' },
  ],
};
const brackets = [
  { from: 50_000, productivity: 40_000 },
  { from: 80_000, productivity: 90_000 },
];
const { predicate: _predicate, ...rest } = busy;
const cut = { direction: 'CUT' as const, percent: 100_000, legalRef: 'SE contoh' };

/** Formulas and inputs. */
const kept: readonly (readonly [string, Partial<PolicyContent>, Partial<Inputs>])[] = [
  ['the plain month', {}, {}],
  ['a month with everything in it', everything, busy],
  ['the same by threshold', { ...everything, productivityMode: 'THRESHOLD' }, busy],
  ['the same by brackets', { ...everything, productivityMode: 'BRACKETS', brackets }, busy],
  [
    'the same, whole and rounded up',
    { ...everything, partialMonth: 'WHOLE', rounding: { mode: 'UP', unit: 100 } },
    busy,
  ],
  ['the same, rounded down', { ...everything, rounding: { mode: 'DOWN', unit: 1 } }, busy],
  ['a month without a predicate', everything, { ...rest, unevaluated: true }],
  ['a month of which all is cut', {}, { adjustments: [cut, cut] }],
  ['a month out of service', {}, { serviceDays: 0 }],
  ['an allowance that was ended', { enabled: false }, {}],
];

describe('the rules of number 1', () => {
  // Whoever changes what they come to adds rules of another number, and leaves these lines as they are.
  it('come to what they came to: the per cent, and every step by the hash of the result', () => {
    expect(RULES).toBe(1);
    const told = kept.map(([name, content, inputs]) => {
      const result = computeAllowance({ no: 3, content: makeContent(content) }, makeInputs(inputs));
      return `${name}: ${result.percent} ${hashOf(result).slice(0, 16)}`;
    });
    expect(told).toEqual([
      'the plain month: 98000 b9cdf045b67d68b8',
      'a month with everything in it: 57300 b429612d47172e09',
      'the same by threshold: 57040 f05ad5947e99a74d',
      'the same by brackets: 54190 6ac997b0670aff38',
      'the same, whole and rounded up: 65900 5ea5f4e37a25a514',
      'the same, rounded down: 57301 3f212522614bc398',
      'a month without a predicate: 71630 7ae80ee0c976249a',
      'a month of which all is cut: 0 edefac9b639a821a',
      'a month out of service: 0 5841cfe2c066d6f2',
      'an allowance that was ended: 0 e14b219c43b6be21',
    ]);
  });
});
