/** Agreements held against each other, and against the plans that refer to them. Pure. docs/domain.md 1.4 A. */
import { isDeepStrictEqual } from 'node:util';
import { plainWord } from '../../../data/register.ts';
import type { AgreementItem } from './rules.ts';

type Items = readonly AgreementItem[];

/** What became of an item between two versions: `was` is null of one added, `is` of one that is gone. */
export interface ItemChange {
  readonly itemId: string;
  readonly kind: 'ADDED' | 'GONE' | 'CHANGED';
  readonly was: AgreementItem | null;
  readonly is: AgreementItem | null;
}

const byId = (items: Items) => new Map(items.map((item) => [item.itemId, item]));

/** What differs from one version to another: what is gone or changed in the first's order, then what was added. */
export function changesBetween(was: Items, is: Items): ItemChange[] {
  const [before, after] = [byId(was), byId(is)];
  const left = was.flatMap((item): ItemChange[] => {
    const { itemId } = item;
    const now = after.get(itemId) ?? null;
    if (now && isDeepStrictEqual(item, now)) return [];
    return [{ itemId, kind: now ? 'CHANGED' : 'GONE', was: item, is: now }];
  });
  const added = is
    .filter(({ itemId }) => !before.has(itemId))
    .map((item): ItemChange => ({ itemId: item.itemId, kind: 'ADDED', was: null, is: item }));
  return [...left, ...added];
}

/** A result of a plan by the item of the agreement that it comes from, if from any. */
export interface Referring {
  readonly resultId: string;
  readonly itemId: string | null;
}

/** A result whose item the newest version has no more, or has otherwise than the plan knew it. */
export interface Mismatch extends Referring {
  readonly itemId: string;
  readonly kind: 'GONE' | 'CHANGED';
  /** As the plan knew it; null where that version had no such item either. */
  readonly was: AgreementItem | null;
  readonly is: AgreementItem | null;
}

/** The results that no longer match: `known` are the items of the version by which they were written. */
export function mismatches(results: readonly Referring[], known: Items, newest: Items): Mismatch[] {
  const [before, now] = [byId(known), byId(newest)];
  return results.flatMap(({ resultId, itemId }): Mismatch[] => {
    if (itemId === null) return [];
    const [was, is] = [before.get(itemId) ?? null, now.get(itemId) ?? null];
    if (is && (was === null || isDeepStrictEqual(was, is))) return [];
    return [{ resultId, itemId, kind: is ? 'CHANGED' : 'GONE', was, is }];
  });
}

/** The items of an agreement from which no result comes. */
export function uncovered(results: readonly Referring[], newest: Items): AgreementItem[] {
  const covered = new Set(results.map(({ itemId }) => itemId));
  return newest.filter(({ itemId }) => !covered.has(itemId));
}

/** A result with what its indicators are to reach, in thousandths. */
export interface Measured extends Referring {
  readonly indicators: readonly { readonly target: number | null; readonly unit: string | null }[];
}

/** A result whose indicators in the agreement's unit of measure all have another target than was agreed. */
export interface TargetOff {
  readonly resultId: string;
  readonly item: AgreementItem;
  readonly planned: readonly number[];
}

const sameUnit = (a: string, b: string): boolean =>
  a === b || (plainWord(a) !== '' && plainWord(a) === plainWord(b));

/**
 * Where a plan of a whole year aims elsewhere than was agreed; what is measured otherwise, or in words, is passed
 * over.
 */
export function targetsOff(results: readonly Measured[], newest: Items): TargetOff[] {
  const now = byId(newest);
  return results.flatMap(({ resultId, itemId, indicators }): TargetOff[] => {
    const item = now.get(itemId ?? '');
    if (!item || item.target === null || item.unit === null) return [];
    const { target, unit } = item;
    const planned = indicators.flatMap((one) =>
      one.target !== null && one.unit !== null && sameUnit(one.unit, unit) ? [one.target] : [],
    );
    return planned.length === 0 || planned.includes(target) ? [] : [{ resultId, item, planned }];
  });
}
