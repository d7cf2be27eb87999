import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evidenceSchema } from '../../functions/execution/evidence/rules.ts';
import { achievementOf } from '../../functions/execution/month/achievement.ts';
import { makeMonthLine } from '../support/months.ts';

describe('achievement', () => {
  const of = (comparator: 'GTE' | 'LTE' | 'EQ', target: number, realisation: number) =>
    achievementOf(makeMonthLine(1, { comparator, target, realisation }));

  it.each([
    ['GTE', 4000, 3000, false, 75_000],
    ['GTE', 4000, 6000, true, 150_000],
    ['GTE', 0, 0, true, 100_000],
    ['GTE', 0, 1000, true, null],
    ['LTE', 10_000, 8000, true, 125_000],
    ['LTE', 10_000, 20_000, false, 50_000],
    ['LTE', 10_000, 0, true, null],
    ['LTE', 0, 1000, false, 0],
    ['EQ', 3000, 3000, true, 100_000],
    ['EQ', 3000, 4000, false, 75_000],
    ['EQ', 3000, 0, false, 0],
    ['EQ', 0, 0, true, 100_000],
    ['GTE', 3000, 2000, false, 66_666],
  ] as const)('%s %i realised %i: met %s, %s', (comparator, target, realisation, met, percent) => {
    expect(of(comparator, target, realisation)).toEqual({ met, percent });
  });

  it('is met exactly when it comes to a hundred per cent or more, however large the numbers', () => {
    const amount = fc.integer({ min: 0, max: 1_000_000_000_000_000 });
    fc.assert(
      fc.property(fc.constantFrom('GTE', 'LTE', 'EQ'), amount, amount, (comparator, target, realisation) => {
        const achieved = of(comparator, target, realisation);
        expect(achieved?.met).toBe(achieved?.percent === null || (achieved?.percent ?? 0) >= 100_000);
      }),
    );
  });

  it('never falls when more is realised of at least, nor when less is of at most', () => {
    const amount = fc.integer({ min: 1, max: 1_000_000_000 });
    fc.assert(
      fc.property(amount, amount, amount, (target, a, b) => {
        const [less, more] = [Math.min(a, b), Math.max(a, b)];
        expect(of('GTE', target, more)?.percent).toBeGreaterThanOrEqual(
          of('GTE', target, less)?.percent ?? 0,
        );
        expect(of('LTE', target, less)?.percent).toBeGreaterThanOrEqual(
          of('LTE', target, more)?.percent ?? 0,
        );
      }),
    );
  });

  it('is none without a target, without a realisation, or where there is no target after all', () => {
    expect(achievementOf(makeMonthLine(1, { target: null }))).toBeNull();
    expect(achievementOf(makeMonthLine(1, { realisation: null }))).toBeNull();
    expect(achievementOf(makeMonthLine(1, { noTargetReason: 'Cuti' }))).toBeNull();
  });
});

describe('evidence', () => {
  it.each([
    'http://arsip.example.go.id/1',
    'javascript:alert(1)',
    'https://',
    'https://arsip.example.go.id@jahat.example/1',
    'https://user:kata@arsip.example.go.id/',
    'https://arsip.example.go.id/a b',
    'https:\\\\arsip.example.go.id',
    'data:text/html,x',
    `https://arsip.example.go.id/${'a'.repeat(2000)}`,
  ])('at %s is refused', (url) => {
    expect(evidenceSchema.safeParse({ title: 'Laporan', url }).success).toBe(false);
  });

  it('at an https link is accepted', () => {
    const url = 'https://drive.example.go.id/file/d/1@x?tab=1#akhir';
    expect(evidenceSchema.parse({ title: ' Laporan ', url })).toEqual({ title: 'Laporan', url });
  });
});
