import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromThousandths, toThousandths } from '../../functions/platform/quantity.ts';

describe('a quantity', () => {
  it.each([
    [0, 0],
    [-0, 0],
    [0.001, 1],
    [0.1, 100],
    [1.005, 1005],
    [1.875, 1875],
    [0.07, 70],
    [120, 120_000],
    [1e12, 1e15],
    [999_999_999_999.999, 999_999_999_999_999],
  ])('of %d is %d thousandths', (decimal, thousandths) => {
    expect(toThousandths(decimal)).toBe(thousandths);
  });

  it.each([
    NaN,
    Infinity,
    -Infinity,
    -1,
    -0.001,
    1e12 + 1,
    1e13,
    0.0001,
    1.0005,
    1.23456,
    1_000_000.0004,
    123_456_789.0005,
    0.1 + 0.2,
    Number.MIN_VALUE,
  ])('is not %d', (decimal) => {
    expect(toThousandths(decimal)).toBeNull();
  });

  it('comes back as it was written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e15 }), (thousandths) => {
        const text = `${Math.floor(thousandths / 1000)}.${String(thousandths % 1000).padStart(3, '0')}`;
        expect(toThousandths(Number(text))).toBe(thousandths);
        expect(fromThousandths(thousandths)).toBe(Number(text));
      }),
    );
  });

  it('has three places at most, however large', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e9 }), fc.integer({ min: 1, max: 9 }), (whole, tenth) => {
        expect(toThousandths(Number(`${whole}.123${tenth}`))).toBeNull();
      }),
    );
  });
});
