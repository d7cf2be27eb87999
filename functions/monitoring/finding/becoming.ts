/** What a scan makes of the findings on record, by what it found. Pure. */
import type { Kept } from '../../platform/item.ts';
import type { Key } from '../../platform/keys.ts';
import type { Period } from '../../platform/period.ts';
import type { Found } from './found.ts';
import { type Became, type Finding, type FindingRef, gone, type Place, type Scanned, seen } from './rules.ts';
import { keyOf } from './store.ts';

/** A finding as a scan leaves it, and as it was. */
export interface Pair extends Became {
  readonly before: Kept<Finding> | null;
}

/** Whom a scan was of, where they stand, which periods it looked at, and which are too long ago for any scan. */
export interface ScanOf extends Scanned {
  readonly subject: Pick<FindingRef, 'employeeId' | 'unitId'>;
  readonly place: Place;
  readonly looked: ReadonlySet<Period>;
  readonly isPast: (period: Period) => boolean;
}

const nameOf = ({ PK, SK }: Key): string => `${PK} ${SK}`;

/** What became of each finding of the periods that were looked at, and of those that are looked at no more. */
export function became(scan: ScanOf, kept: readonly Kept<Finding>[], found: readonly Found[]): Pair[] {
  const before = new Map(kept.map((one) => [nameOf(one.key), one]));
  const there = new Map(
    found.map((one) => {
      const ref = { ...scan.subject, ...one };
      return [nameOf(keyOf(ref)), ref] as const;
    }),
  );
  const stands = [...there].map(([name, ref]) => {
    const known = before.get(name) ?? null;
    return [known, seen(known?.data ?? null, ref, scan.place, scan)] as const;
  });
  const left = kept.filter(({ key }) => !there.has(nameOf(key)));
  const over = left.map((one) => {
    if (scan.isPast(one.data.period)) return [one, gone(one.data, scan.at, 'PAST')] as const;
    return [one, scan.looked.has(one.data.period) ? gone(one.data, scan.at) : null] as const;
  });
  return [...stands, ...over].flatMap(([known, step]) => (step ? [{ before: known, ...step }] : []));
}
