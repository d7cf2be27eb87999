/**
 * How a realisation compares with its target (docs/domain.md 1.4). Quantities are integer
 * thousandths; percentages thousandths of a per cent, rounded down, without a cap.
 */
import type { MonthLine } from './rules.ts';

export interface Achievement {
  readonly met: boolean;
  /** Null where the divisor is zero and the share has no bound. */
  readonly percent: number | null;
}

type Compared = Pick<MonthLine, 'target' | 'noTargetReason' | 'comparator' | 'realisation'>;

const HUNDRED = 100_000;

/** A share in thousandths of a per cent; exact in integers beyond 2^53. Nothing of nothing is all of it. */
function share(part: number, whole: number): number | null {
  if (whole === 0) return part === 0 ? HUNDRED : null;
  return Number((BigInt(part) * BigInt(HUNDRED)) / BigInt(whole));
}

/**
 * Achievement of a line, or null while it has no target or no realisation, and of one that no figure measures. At
 * least (GTE): realised by target. At most (LTE), inversely: target by realised, so that less is better. Exactly
 * (EQ): the smaller by the larger, so that straying either way costs.
 */
export function achievementOf({
  target,
  noTargetReason,
  comparator,
  realisation,
}: Compared): Achievement | null {
  if (target === null || noTargetReason !== null || realisation === null) return null;
  switch (comparator) {
    case null:
      return null;
    case 'GTE':
      return { met: realisation >= target, percent: share(realisation, target) };
    case 'LTE':
      return { met: realisation <= target, percent: share(target, realisation) };
    case 'EQ':
      return {
        met: realisation === target,
        percent: share(Math.min(realisation, target), Math.max(realisation, target)),
      };
  }
}
