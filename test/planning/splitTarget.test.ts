import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actionPlanProblems, type Split, splitTarget } from '../../functions/planning/actionPlan/split.ts';
import { actionPlanFault, aggregations } from '../../functions/planning/plan/actionPlan.ts';
import type { PlainDate } from '../../functions/platform/period.ts';

const day = (text: string) => text as PlainDate;
const whole: Split = {
  target: 120_000,
  aggregation: 'SUM',
  method: 'EVEN',
  from: day('2026-01-01'),
  to: day('2026-12-31'),
  unitIsWhole: true,
};
/** The months in units. */
function months(changes: Partial<Split>): (number | null)[] {
  const split = splitTarget({ ...whole, ...changes });
  if (!split.ok) throw new Error(split.problems[0].code);
  return split.value.map((month) => month && month / 1000);
}
const refusal = (changes: Partial<Split>) => {
  const split = splitTarget({ ...whole, ...changes });
  return split.ok ? null : [split.problems[0].code, split.problems[0].field?.join('.')];
};
const twelve = <T>(value: T): T[] => Array.from({ length: 12 }, () => value);

describe('a target split evenly', () => {
  it('is the same every month where it divides', () => {
    expect(months({})).toEqual(twelve(10));
    expect(months({ aggregation: 'AVERAGE', target: 95_000 })).toEqual(twelve(95));
    expect(months({ aggregation: 'LAST', target: 85_500, unitIsWhole: false })).toEqual(twelve(85.5));
  });
  it('has whole units where they are counted, spread over the year, and no target in months without one', () => {
    expect(months({ target: 3000 })).toEqual([null, null, null, 1, null, null, null, 1, null, null, null, 1]);
    expect(months({ target: 14_000 })).toEqual([1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 2]);
    expect(months({ target: 1000, unitIsWhole: false })[0]).toBe(0.083);
  });
  it('has nothing outside the plan', () => {
    const part = months({ target: 4000, from: day('2026-03-16'), to: day('2026-06-30') });
    expect(part).toEqual([null, null, 1, 1, 1, 1, ...Array.from({ length: 6 }, () => null)]);
  });
  it('of nothing is nothing in every month', () => {
    expect(months({ target: 0 })).toEqual(twelve(0));
  });
});

describe('a target split by seasons', () => {
  const weights = [0, 0, 1, 1, 2, 2, 4, 4, 2, 2, 1, 1];
  it('follows the weights, and has none where they are 0', () => {
    expect(months({ method: 'SEASONAL', weights, target: 20_000 })).toEqual([
      null,
      null,
      1,
      1,
      2,
      2,
      4,
      4,
      2,
      2,
      1,
      1,
    ]);
  });
  it('gives what is left over to the largest remainders', () => {
    const three = [5, 3, 2, ...Array.from({ length: 9 }, () => 0)];
    expect(months({ method: 'SEASONAL', weights: three, target: 7000 }).slice(0, 3)).toEqual([4, 2, 1]);
  });
  it('averages, ends, peaks or bottoms at the target', () => {
    const of = (aggregation: Split['aggregation'], target: number) =>
      months({ method: 'SEASONAL', weights, aggregation, target }).slice(2);
    expect(of('AVERAGE', 2000)).toEqual([1, 1, 2, 2, 4, 4, 2, 2, 1, 1]);
    expect(of('LAST', 20_000)).toEqual([1, 2, 4, 6, 10, 14, 16, 18, 19, 20]);
    expect(of('MAX', 8000)).toEqual([2, 2, 4, 4, 8, 8, 4, 4, 2, 2]);
    expect(of('MIN', 3000)).toEqual([3, 3, 6, 6, 12, 12, 6, 6, 3, 3]);
  });
});

it('a milestone lies in its month alone, of any aggregation', () => {
  for (const aggregation of aggregations)
    expect(months({ method: 'MILESTONE', dueMonth: 6, aggregation, target: 1000 })).toEqual(
      twelve(null).map((_, at) => (at === 5 ? 1 : null)),
    );
});

describe('a split is refused', () => {
  it.each([
    [
      'dates in the wrong order',
      { from: day('2026-05-01'), to: day('2026-04-01') },
      ['PLAN_DATES', 'input.from'],
    ],
    ['dates of two years', { to: day('2027-01-31') }, ['PLAN_DATES', 'input.from']],
    ['a part of what is counted', { target: 1500 }, ['SPLIT_NOT_WHOLE', 'input.target']],
    ['a milestone every month', { aggregation: 'MILESTONE' }, ['SPLIT_MILESTONE', 'input.method']],
    ['no month of a milestone', { method: 'MILESTONE' }, ['SPLIT_DUE_MONTH', 'input.dueMonth']],
    [
      'a month before the plan',
      { method: 'MILESTONE', dueMonth: 1, from: day('2026-02-01') },
      ['SPLIT_DUE_MONTH', 'input.dueMonth'],
    ],
    ['no weights', { method: 'SEASONAL' }, ['SPLIT_WEIGHTS', 'input.weights']],
    ['weights of 0 alone', { method: 'SEASONAL', weights: twelve(0) }, ['SPLIT_WEIGHTS', 'input.weights']],
    [
      'a month past the largest quantity',
      {
        method: 'SEASONAL',
        aggregation: 'MIN',
        target: 1e15,
        weights: [1, 2, ...Array.from({ length: 10 }, () => 1)],
      },
      ['SPLIT_TOO_LARGE', 'input.weights'],
    ],
  ] as const)('for %s', (_, changes, expected) => {
    expect(refusal(changes as Partial<Split>)).toEqual(expected);
  });
});

describe('whatever is split', () => {
  const month = fc.integer({ min: 1, max: 12 });
  const two = (no: number) => String(no).padStart(2, '0');
  const splits = fc
    .record({
      target: fc.oneof(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 1_000_000_000_000 })),
      aggregation: fc.constantFrom(...aggregations),
      method: fc.constantFrom('EVEN' as const, 'SEASONAL' as const, 'MILESTONE' as const),
      weights: fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 12, maxLength: 12 }),
      dueMonth: month,
      ends: fc.tuple(month, month),
      unitIsWhole: fc.boolean(),
    })
    .map(({ ends, ...split }): Split => {
      const [first, last] = [Math.min(...ends), Math.max(...ends)];
      const target = split.unitIsWhole ? split.target * 1000 : split.target;
      return { ...split, target, from: day(`2026-${two(first)}-16`), to: day(`2026-${two(last)}-28`) };
    });

  it('makes the target by its aggregation, within the plan, in whole units where they are counted', () => {
    fc.assert(
      fc.property(splits, (split) => {
        const { aggregation, target, from, to, unitIsWhole } = split;
        const done = splitTarget(split);
        if (!done.ok) return;
        expect(done.value).toHaveLength(12);
        expect(actionPlanFault(aggregation, target, done.value)).toBeNull();
        expect(actionPlanProblems({ aggregation, target, months: done.value, from, to })).toEqual([]);
        for (const part of done.value.filter((one) => one !== null)) {
          expect(Number.isSafeInteger(part) && part >= 0).toBe(true);
          if (unitIsWhole) expect(part % 1000).toBe(0);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('is refused only for a reason of its own', () => {
    fc.assert(
      fc.property(splits, (split) => {
        const done = splitTarget(split);
        if (done.ok || split.aggregation === 'MILESTONE') return;
        expect(['SPLIT_DUE_MONTH', 'SPLIT_WEIGHTS', 'SPLIT_TOO_LARGE']).toContain(done.problems[0].code);
        expect(split.method).not.toBe('EVEN');
      }),
    );
  });
});

it('months filled in by hand are told what a submission would refuse', () => {
  const written = {
    target: 120_000,
    aggregation: 'SUM' as const,
    from: day('2026-01-01'),
    to: day('2026-12-31'),
  };
  const codes = (byHand: (number | null)[], changes = {}) =>
    actionPlanProblems({ ...written, months: byHand, ...changes }).map(({ code }) => code);
  expect(codes(twelve(10_000))).toEqual([]);
  expect(codes([...twelve(10_000).slice(0, 11), 9000])).toEqual(['PLAN_ACTION_PLAN']);
  expect(codes(twelve(10_000), { to: day('2026-11-30') })).toEqual(['PLAN_ACTION_PLAN_MONTHS']);
  expect(codes(twelve(10_000), { to: day('2025-12-31') })).toEqual(['PLAN_DATES']);
});
