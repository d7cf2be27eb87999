/**
 * Quantities of targets and realisations: decimals with at most three places, kept as integer
 * thousandths so that sums are exact (docs/domain.md 6.8).
 */

/** The largest quantity: a trillion (rupiah budgets), in thousandths still an exact integer. */
const LARGEST = 1_000_000_000_000;

/** Thousandths of a decimal, or null when it has more places, is negative or too large. */
export function toThousandths(decimal: number): number | null {
  if (!Number.isFinite(decimal) || decimal < 0 || decimal > LARGEST) return null;
  const thousandths = Math.abs(Math.round(decimal * 1000)); // -0 is 0
  return fromThousandths(thousandths) === decimal ? thousandths : null;
}

/** The decimal of thousandths. */
export const fromThousandths = (thousandths: number): number => thousandths / 1000;
