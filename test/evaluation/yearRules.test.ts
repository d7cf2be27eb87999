import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ratings } from '../../functions/evaluation/evaluation/predicate.ts';
import { weigh } from '../../functions/evaluation/evaluation/transferred.ts';
import type { Considered, MonthOfYear } from '../../functions/evaluation/evaluation/year.ts';
import { weightOf } from '../../functions/evaluation/evaluation/yearMonths.ts';
import { addDays, monthPeriod, type PlainDate } from '../../functions/platform/period.ts';

const day = (text: string) => text as PlainDate;
const rating = fc.constantFrom(...ratings);
const considered = fc.record({
  ratingResult: rating,
  ratingBehaviour: rating,
  weight: fc.integer({ min: 1, max: 12_000 }),
});
const earlier = (one: object): Considered =>
  ({ planNo: 1, appraiserId: 'x', predicate: null, number: 1, hash: 'h', late: false, ...one }) as Considered;
const month = (no: number, one: object): MonthOfYear =>
  ({
    period: monthPeriod(2026, no),
    status: 'LOCKED',
    predicate: null,
    number: 1,
    hash: 'h',
    percent: null,
    ...one,
  }) as MonthOfYear;
const part = { from: day('2026-07-01'), to: day('2026-12-31') };

describe('the weights of a year', () => {
  it('are whole thousandths: a year is twelve months, wherever it is cut at the end of one', () => {
    expect(weightOf({ from: day('2026-01-01'), to: day('2026-12-31') })).toBe(12_000);
    for (const last of ['2026-01-31', '2026-06-30', '2026-11-30'].map(day))
      expect(
        weightOf({ from: day('2026-01-01'), to: last }) +
          weightOf({ from: addDays(last, 1), to: day('2026-12-31') }),
      ).toBe(12_000);
    expect(weightOf({ from: day('2026-01-01'), to: day('2026-06-15') })).toBe(5500);
  });

  it('give what all agree on, whatever they are', () => {
    fc.assert(
      fc.property(rating, rating, fc.integer({ min: 1, max: 12_000 }), (result, behaviour, weight) => {
        const all = { ratingResult: result, ratingBehaviour: behaviour };
        const found = weigh([earlier({ ...all, weight })], [month(7, all), month(8, all)], part);
        expect(found).toMatchObject(all);
      }),
    );
  });

  it('never fall when a rating rises', () => {
    fc.assert(
      fc.property(fc.array(considered, { minLength: 1, maxLength: 4 }), fc.nat(), (all, at) => {
        const raised = all.map((one, no) =>
          no === at % all.length ? { ...one, ratingResult: 'DI_ATAS_EKSPEKTASI' as const } : one,
        );
        const [before, after] = [all, raised].map((each) => weigh(each.map(earlier), [], part));
        expect(after!.meanResult).toBeGreaterThanOrEqual(before!.meanResult);
        expect(Number.isInteger(after!.meanResult)).toBe(true);
      }),
    );
  });

  it('say nothing where nothing was rated', () => {
    const none = { ratingResult: null, ratingBehaviour: null };
    expect(weigh([earlier({ ...none, weight: 6000, late: true })], [month(7, none)], part)).toBeNull();
  });
});
