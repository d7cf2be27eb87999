/** What a scan makes of the findings on record, by what it found. Pure. */
import type { Kept } from '../../platform/item.ts';
import type { Key } from '../../platform/keys.ts';
import { isMonth, monthOfDate, type Period, yearOf, yearPeriod } from '../../platform/period.ts';
import type { Found } from './found.ts';
import { kindOf } from './kinds.ts';
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
  /** Whether a plan's month was closed as missed. */
  readonly isMissed: (period: Period, planNo: number) => boolean;
}

const nameOf = ({ PK, SK }: Key): string => `${PK} ${SK}`;

/** Of what is of no period the one of a year before that has not closed, where there is none of its own year yet. */
function formerOf({ kind, planNo, detail, period }: Found, kept: readonly Kept<Finding>[]): Finding | null {
  if (kindOf(kind).turn !== 'STANDS') return null;
  const same = ({ data }: Kept<Finding>) =>
    data.kind === kind && data.planNo === planNo && data.detail === detail;
  const known = kept.filter((one) => same(one) && one.data.state !== 'CLOSED' && one.data.period < period);
  return known.at(-1)?.data ?? null;
}

/** Whether something of no period that was told of an earlier year is told of a later one by now. */
const goesOn = (one: Finding, found: readonly Found[]): boolean =>
  found.some(
    ({ kind, planNo, detail, period }) =>
      kind === one.kind && planNo === one.planNo && detail === one.detail && period > one.period,
  );

/** Why what was not found closes, or null where nobody looked; the turn of a year ends what is asked of a running one. */
function closingOf(one: Finding, { looked, isPast, isMissed, today }: ScanOf, found: readonly Found[]) {
  const running = yearPeriod(yearOf(monthOfDate(today)));
  const { turn, awaited } = kindOf(one.kind);
  if (isPast(one.period)) return 'PAST';
  if (turn && !isMonth(one.period) && one.period < running) {
    if (turn === 'ENDS' || goesOn(one, found)) return 'PAST';
    if (one.planNo === 0) return looked.has(running) ? 'VANISHED' : null;
  }
  if (!looked.has(one.period)) return null;
  return awaited && isMissed(one.period, one.planNo) ? 'MISSED' : 'VANISHED';
}

/** All findings as a scan leaves them. */
export function leftAs(kept: readonly Kept<Finding>[], pairs: readonly Pair[]): Finding[] {
  const all = new Map(kept.map(({ key, data }) => [nameOf(key), data]));
  for (const pair of pairs) all.set(nameOf(keyOf(pair.after)), pair.after);
  return [...all.values()];
}

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
    const former = known ? null : formerOf(ref, kept);
    return [known, seen(known?.data ?? null, ref, scan.place, scan, former)] as const;
  });
  const left = kept.filter(({ key }) => !there.has(nameOf(key)));
  const over = left.map((one) => {
    const why = closingOf(one.data, scan, found);
    return [one, why && gone(one.data, scan.at, why)] as const;
  });
  return [...stands, ...over].flatMap(([known, step]) => (step ? [{ before: known, ...step }] : []));
}
