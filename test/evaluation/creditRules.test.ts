import { describe, expect, it } from 'vitest';
import { accountOn, type AccountFacts, standingOf } from '../../functions/evaluation/credit/account.ts';
import {
  type Conversion,
  convert,
  type Level,
  monthsOf,
  pointsOf,
} from '../../functions/evaluation/credit/rules.ts';
import { type CreditMonth, isAnnualAwaited, partsOf } from '../../functions/evaluation/credit/parts.ts';
import { printed, stepsOf } from '../../functions/evaluation/credit/trace.ts';
import { policyOn } from '../../functions/organisation/policy/rules.ts';
import type { Instant, Period, PlainDate } from '../../functions/platform/period.ts';
import { finalEvaluation, type Given, issuedEvaluation } from '../support/annual.ts';
import { makeEmployee } from '../support/office.ts';

const YEAR = '2026-Y' as Period;
const AT = '2027-01-15T02:00:00.000Z' as Instant;
const day = (text: string) => text as PlainDate;
const policies = policyOn([], day('2026-12-31'));
const people = { owner: makeEmployee('Dwi Astuti'), appraiser: makeEmployee('Ratna Sari') };
const PERCENT: Record<Given, number> = {
  SANGAT_BAIK: 150,
  BAIK: 100,
  BUTUH_PERBAIKAN: 75,
  KURANG: 50,
  SANGAT_KURANG: 25,
};

const months = (level: Level, from = 1, to = 12, planNo = 1): CreditMonth[] =>
  monthsOf(YEAR)
    .slice(from - 1, to)
    .map((month) => ({ month, planNo, level }));
const annual = (predicate: Given, planNo = 1) => finalEvaluation(people, { predicate, planNo }).data;
const valuesOf = (result: ReturnType<typeof partsOf>) =>
  result.ok
    ? result.value.map(({ level, months: count, value }) => [level, count, value])
    : result.problems[0].code;

describe('points of a year', () => {
  // docs/domain.md 1.11: every cell of the table, as the regulation prints it.
  it.each([
    ['PEMULA', 3750, ['5,63', '3,75', '2,81', '1,88', '0,94']],
    ['TERAMPIL', 5000, ['7,50', '5,00', '3,75', '2,50', '1,25']],
    ['MAHIR', 12_500, ['18,75', '12,50', '9,38', '6,25', '3,13']],
    ['PENYELIA', 25_000, ['37,50', '25,00', '18,75', '12,50', '6,25']],
    ['AHLI_PERTAMA', 12_500, ['18,75', '12,50', '9,38', '6,25', '3,13']],
    ['AHLI_MUDA', 25_000, ['37,50', '25,00', '18,75', '12,50', '6,25']],
    ['AHLI_MADYA', 37_500, ['56,25', '37,50', '28,13', '18,75', '9,38']],
    ['AHLI_UTAMA', 50_000, ['75,00', '50,00', '37,50', '25,00', '12,50']],
  ] as const)('of %s are those of the table of the regulation', (level, coefficient, row) => {
    expect(policies.value('credit.coefficients')[level]).toBe(coefficient);
    const points = Object.values(PERCENT).map((multiplier) =>
      pointsOf({ coefficient, multiplier, months: 12 }),
    );
    expect(points.map(printed)).toEqual(row);
  });

  it('of two months count as two twelfths, and are printed to two decimals', () => {
    const value = pointsOf({ coefficient: 12_500, multiplier: 100, months: 2 });
    expect([value, printed(value)]).toEqual([2083, '2,08']);
  });

  it('of Terampil, needing improvement, for six months are 1.875', () => {
    expect(valuesOf(partsOf(months('TERAMPIL', 1, 6), [annual('BUTUH_PERBAIKAN')], policies))).toEqual([
      ['TERAMPIL', 6, 1875],
    ]);
  });

  it('grow with the predicate and with the months, and are whole thousandths', () => {
    const coefficients = Object.values(policies.value('credit.coefficients'));
    for (const coefficient of coefficients)
      for (let count = 1; count <= 12; count += 1) {
        const worstFirst = Object.values(PERCENT).toReversed();
        const points = worstFirst.map((multiplier) => pointsOf({ coefficient, multiplier, months: count }));
        expect(points).toEqual(points.toSorted((a, b) => a - b));
        expect(points.every(Number.isInteger)).toBe(true);
        if (count > 1)
          expect(points.at(-1)).toBeGreaterThan(
            pointsOf({ coefficient, multiplier: 150, months: count - 1 }),
          );
      }
  });

  it('of an Ahli Pertama who became Ahli Muda on 1 July are two parts', () => {
    const both = [...months('AHLI_PERTAMA', 1, 6), ...months('AHLI_MUDA', 7, 12, 2)];
    expect(valuesOf(partsOf(both, [annual('BAIK'), annual('SANGAT_BAIK', 2)], policies))).toEqual([
      ['AHLI_PERTAMA', 6, 6250],
      ['AHLI_MUDA', 6, 18_750],
    ]);
  });

  it('are not given while an annual evaluation is not final, whatever the months say (I19)', () => {
    const waiting = issuedEvaluation(people).data;
    const monthly = finalEvaluation(people, { period: '2026-M01' as Period }).data;
    expect(valuesOf(partsOf(months('AHLI_MUDA'), [waiting, monthly], policies))).toBe('CREDIT_NOT_FINAL');
    expect(valuesOf(partsOf(months('AHLI_MUDA'), [], policies))).toBe('CREDIT_NOT_FINAL');
  });

  it('are not given from the months while the annual evaluation is still to come', () => {
    const final = monthsOf(YEAR).map((period) => finalEvaluation(people, { period }).data);
    expect(valuesOf(partsOf(months('AHLI_MUDA'), final, policies, true))).toBe('CREDIT_ANNUAL_AWAITED');
    expect(valuesOf(partsOf(months('AHLI_MUDA'), final, policies, false))).toEqual([
      ['AHLI_MUDA', 12, 25_000],
    ]);
    // Of two plans one was evaluated: the other's year is waited for all the same.
    const both = [...months('AHLI_MUDA', 1, 6), ...months('AHLI_MUDA', 7, 12, 2)];
    expect(valuesOf(partsOf(both, [annual('BAIK'), ...final], policies, true))).toBe('CREDIT_ANNUAL_AWAITED');
  });

  it.each([
    ['2026-12-31', false, 'the year is running, and its months are part of a year', false],
    ['2027-01-01', false, 'the year is over and not closed', true],
    ['2027-06-30', false, 'the last night of closeYear is still to come', true],
    ['2027-07-01', false, 'nothing closes it any more', false],
    ['2027-02-01', true, 'its owner was dealt with, and what was to be opened is', false],
  ])('on %s (dealt with: %s) await an annual evaluation or not: %s', (today, closed, _why, awaited) => {
    expect(isAnnualAwaited({ year: YEAR, today: day(today), closed })).toBe(awaited);
  });

  it('of part of a year without an annual evaluation come from its final months alone', () => {
    const of = (period: string, predicate: Given) =>
      finalEvaluation(people, { period: period as Period, predicate }).data;
    const found = [of('2026-M01', 'BAIK'), of('2026-M02', 'BAIK'), of('2026-M03', 'SANGAT_BAIK')];
    expect(valuesOf(partsOf(months('AHLI_PERTAMA', 1, 3), found, policies))).toEqual([
      ['AHLI_PERTAMA', 2, 2083],
      ['AHLI_PERTAMA', 1, 1563],
    ]);
    const waiting = issuedEvaluation(people, { period: '2026-M03' as Period }).data;
    expect(valuesOf(partsOf(months('AHLI_PERTAMA', 1, 3), [...found.slice(0, 2), waiting], policies))).toBe(
      'CREDIT_NOT_FINAL',
    );
  });
});

/** The conversion of a year of Ahli Pertama or another level. */
function conversionOf(
  year: string,
  level: Level,
  predicate: Given,
  turns: string[] = [],
  to = 12,
): Conversion {
  const inYear = turns.map((turn) => day(turn.replace(year.slice(0, 4), '2026')));
  const parts = partsOf(months(level, 1, to), [annual(predicate)], policies, false, inYear);
  if (!parts.ok) throw new Error('refused');
  const standing = standingOf(accountOn({ ...bare, conversions: [] }));
  const at = (period: Period) => period.replace('2026', year.slice(0, 4)) as Period;
  const moved = parts.value.map((part) => ({ ...part, first: at(part.first), last: at(part.last) }));
  const made = convert(
    null,
    { employeeId: 'x', year: year as Period },
    { parts: moved, standing, policies: [] },
    AT,
  );
  if (!made) throw new Error('nothing was made');
  return made;
}
const bare: AccountFacts = {
  opening: null,
  conversions: [],
  promotions: [],
  rank: 'III/a',
  level: 'AHLI_PERTAMA',
  policies,
  on: day('2028-06-01'),
};

describe('a conversion', () => {
  const first = conversionOf('2026-Y', 'AHLI_MUDA', 'BAIK');

  it('explains each step of its points', () => {
    const [version] = first.versions;
    expect(version && stepsOf(version).map(({ step, value }) => [step, value])).toEqual([
      ['COEFFICIENT', 25_000],
      ['MULTIPLIER', 100_000],
      ['MONTHS', 12_000],
      ['POINTS', 25_000],
      ['TOTAL', 25_000],
    ]);
  });

  it('has another version which names what it supersedes and why, once a predicate changed', () => {
    const other = conversionOf('2026-Y', 'AHLI_MUDA', 'SANGAT_BAIK').versions[0];
    const after = other && convert(first, first, other, AT);
    expect(
      after?.versions.map(({ number, supersedes, cause, value }) => [number, supersedes, cause, value]),
    ).toEqual([
      [1, null, 'FIRST', 25_000],
      [2, 1, 'EVALUATION', 37_500],
    ]);
  });

  it('stays as it is when nothing changed', () => {
    const [same] = first.versions;
    expect(same && convert(first, first, same, AT)).toBeNull();
  });
});

describe('the balance toward rank and level', () => {
  const conversions = [
    conversionOf('2026-Y', 'AHLI_PERTAMA', 'SANGAT_BAIK'),
    conversionOf('2027-Y', 'AHLI_PERTAMA', 'BAIK'),
  ];

  it('says what is missing, and how many years that takes at this pace', () => {
    const { towardRank, towardLevel } = accountOn({ ...bare, conversions });
    expect([towardRank.balance, towardRank.needed, towardRank.missing, towardRank.years]).toEqual([
      31_250, 50_000, 18_750, 1500,
    ]);
    expect([towardLevel.balance, towardLevel.needed, towardLevel.missing, towardLevel.years]).toEqual([
      31_250, 100_000, 68_750, 5500,
    ]);
    expect(towardRank.steps.map(({ step }) => step)).toEqual([
      'EARNED',
      'EARNED',
      'BALANCE',
      'NEEDED',
      'MISSING',
      'PACE',
      'YEARS',
    ]);
  });

  it('begins with what the decree of before says, and forgets what was earned up to its day', () => {
    const opening = {
      asOf: day('2026-12-31'),
      towardRank: 40_000,
      towardLevel: 60_000,
      decreeNo: 'PAK 1/2027',
      decreeDate: day('2027-01-05'),
      reason: 'Penetapan awal',
      number: 1,
      supersedes: null,
      by: 'x',
      at: AT,
    };
    const { towardRank, towardLevel } = accountOn({ ...bare, conversions, opening });
    expect([towardRank.balance, towardRank.missing, towardLevel.balance]).toEqual([52_500, 0, 72_500]);
    expect(towardRank.years).toBe(0);
  });

  it('is consumed by a promotion in rank, whose surplus counts on, and by one in level wholly', () => {
    const opening = 60_000;
    const began = {
      asOf: day('2026-06-30'),
      towardRank: opening,
      towardLevel: opening,
      decreeNo: 'PAK',
      decreeDate: day('2026-07-01'),
      reason: 'x',
      number: 1,
      supersedes: null,
      by: 'x',
      at: AT,
    };
    const promotions = [
      {
        on: day('2027-04-01'),
        kind: 'RANK' as const,
        from: 'III/a',
        to: 'III/b',
        level: 'AHLI_PERTAMA' as const,
      },
    ];
    const cut = [
      conversionOf('2026-Y', 'AHLI_PERTAMA', 'SANGAT_BAIK', ['2026-07-01']),
      conversionOf('2027-Y', 'AHLI_PERTAMA', 'BAIK', ['2027-04-01']),
    ];
    const after = accountOn({ ...bare, conversions: cut, opening: began, promotions, rank: 'III/b' });
    // 60 + 9.375 of July to December 2026 + 3.125 of January to March 2027, less 50, then 9.375.
    expect([after.towardRank.balance, after.towardLevel.balance]).toEqual([31_875, 81_875]);
    const promoted = {
      on: day('2028-04-01'),
      kind: 'LEVEL' as const,
      from: 'AHLI_PERTAMA',
      to: 'AHLI_MUDA',
      level: 'AHLI_PERTAMA' as const,
    };
    const above = accountOn({
      ...bare,
      level: 'AHLI_MUDA',
      conversions: cut,
      opening: began,
      promotions: [...promotions, promoted],
    });
    expect([above.towardLevel.balance, above.towardLevel.needed]).toEqual([0, 200_000]);
  });

  it('has nothing above the highest level, nor a rank for a PPPK', () => {
    const highest = accountOn({ ...bare, level: 'AHLI_UTAMA', rank: 'IX', conversions });
    expect([highest.towardLevel.needed, highest.towardRank.needed]).toEqual([null, null]);
  });
});
