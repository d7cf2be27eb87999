/** An overview: the numbers of a unit and those below it, or of the city; each kind of rows is read once, when it is asked for. */
import type { Achievement } from '../../evaluation/achievement/rules.ts';
import { achievementKey, achievementKind } from '../../evaluation/achievement/store.ts';
import type { Unit } from '../../organisation/unit/rules.ts';
import type { Context } from '../../platform/context.ts';
import {
  type Bucket,
  bucketOfPlace,
  countKeys,
  countLists,
  type CountPlace,
} from '../../platform/countKeys.ts';
import { type Kept, readItem } from '../../platform/item.ts';
import { isMonth, type Period, yearOf, yearPeriod } from '../../platform/period.ts';
import { getItems, queryAll } from '../../platform/table.ts';
import { discrepancyNumbers, monthNumbers, type NumberName, planNumbers } from './numbers.ts';
import { type Head, type Observed, observedKind, readHead, readRow, type Row } from './store.ts';

const isAmong = (names: readonly string[], name: string): boolean => names.includes(name);

/** In which bucket a number of a period is counted: plans of the year, differences from the register of none. */
export function bucketOf(name: NumberName, period: Period): Bucket {
  if (isAmong(discrepancyNumbers, name)) return 'ALWAYS';
  return isAmong(planNumbers, name) ? yearPeriod(yearOf(period)) : period;
}

/** Whether a number is of a period: those of months are of no year. */
export const isOf = (name: NumberName, period: Period): boolean =>
  isMonth(period) || !isAmong(monthNumbers, name);

/** Remembers what was read for a key. */
function remembered<K, T>(read: (key: K) => Promise<T>): (key: K) => Promise<T> {
  const known = new Map<K, Promise<T>>();
  return (key) => {
    const value = known.get(key) ?? read(key);
    known.set(key, value);
    return value;
  };
}

/** Which generations are read, how far the observer is, and the unit's achievement of the period: one batch. */
interface Heads {
  readonly heads: ReadonlyMap<Bucket, Kept<Head>>;
  readonly observed: Observed | null;
  readonly achievement: Achievement | null;
}

export class Overview {
  readonly context: Context;
  readonly unit: Unit | null;
  readonly period: Period;
  readonly #heads: (of: null) => Promise<Heads>;
  readonly #wholeRows: (of: null) => Promise<ReadonlyMap<Bucket, readonly Row[]> | null>;
  /** The rows of a bucket: their sum is what the overview shows. */
  readonly rows: (bucket: Bucket) => Promise<readonly Row[]>;
  /** The rows of a bucket by agency, of the city. */
  readonly agencies: (bucket: Bucket) => Promise<readonly Row[]>;
  /** What waits before superiors, a row of each and of each unit of theirs. */
  readonly waiting: (of: null) => Promise<readonly Row[]>;

  constructor(context: Context, unit: Unit | null, period: Period) {
    this.context = context;
    this.unit = unit;
    this.period = period;
    this.#heads = remembered(() => this.#readHeads());
    this.#wholeRows = remembered(() => this.#readWhole());
    this.rows = remembered((bucket) => this.#readRows(bucket));
    this.agencies = remembered((bucket) => this.#readAgencies(bucket));
    this.waiting = remembered(() => this.#readWaiting());
  }

  /** The buckets that this overview shows numbers of. */
  get buckets(): readonly Bucket[] {
    return [...new Set<Bucket>([this.period, yearPeriod(yearOf(this.period)), 'ALWAYS'])];
  }

  async #readHeads(): Promise<Heads> {
    const wanted = this.buckets.map((bucket) => countKeys.countHead(bucket));
    const unitId = this.unit?.unitId ?? 'CITY';
    const [observed = null, achievement = null, ...items] = await getItems(this.context.table, [
      countKeys.observed(),
      achievementKey({ unitId, period: this.period }),
      ...wanted,
    ]);
    const heads = this.buckets.map(
      (bucket, at) => [bucket, readHead(countKeys.countHead(bucket), items[at] ?? null)] as const,
    );
    return {
      heads: new Map(heads),
      observed: observed && readItem(observedKind, observed).data,
      achievement: achievement && readItem(achievementKind, achievement).data,
    };
  }

  /** The head of a bucket: which generation is read. */
  async head(bucket: Bucket): Promise<Head> {
    const head = (await this.#heads(null)).heads.get(bucket);
    if (!head) throw new Error('a bucket that the overview does not show');
    return head.data;
  }

  /** Rows of a unit and of those below it; of an agency, or the city, the one that says the same, of all buckets in one batch. */
  async #readRows(bucket: Bucket): Promise<readonly Row[]> {
    const whole = await this.#wholeRows(null);
    if (whole) return whole.get(bucket) ?? [];
    const { current } = await this.head(bucket);
    const { agencyId = '', path = '' } = this.unit ?? {};
    return (await queryAll(this.context.table, countLists.units(bucket, agencyId, current, path))).map(
      readRow,
    );
  }

  async #readWhole(): Promise<ReadonlyMap<Bucket, readonly Row[]> | null> {
    const { unit, period } = this;
    if (unit && unit.unitId !== unit.agencyId) return null;
    const year = yearOf(period);
    const places: CountPlace[] = [...this.buckets, `ALWAYS@${year}`, `ALWAYS@${year - 1}`];
    const keys = await Promise.all(
      places.map(async (place) => {
        const { current } = await this.head(bucketOfPlace(place));
        return unit
          ? countKeys.agencyCounts(place, current, unit.agencyId)
          : countKeys.cityCounts(place, current);
      }),
    );
    const items = await getItems(this.context.table, keys);
    const rows = places.flatMap((place, at) => {
      const item = items[at];
      return item ? [[bucketOfPlace(place), readRow(item)] as const] : [];
    });
    const byBucket = Map.groupBy(rows, ([bucket]) => bucket);
    return new Map([...byBucket].map(([bucket, own]) => [bucket, own.map(([, row]) => row)]));
  }

  async #readAgencies(bucket: Bucket): Promise<readonly Row[]> {
    const { current } = await this.head(bucket);
    return (await queryAll(this.context.table, countLists.agencies(bucket, current))).map(readRow);
  }

  async #readWaiting(): Promise<readonly Row[]> {
    const { current } = await this.head(this.period);
    const scope = this.unit ? [this.unit.agencyId, this.unit.path] : [];
    const items = await queryAll(
      this.context.table,
      countLists.superiors(this.period, current, scope[0], scope[1]),
    );
    return items.map(readRow).filter(({ numbers }) => numbers.size > 0);
  }

  /** The sum of a number over all rows. */
  async value(name: NumberName): Promise<number> {
    if (!isOf(name, this.period)) return 0;
    const rows = await this.rows(bucketOf(name, this.period));
    return rows.reduce((sum, { numbers }) => sum + (numbers.get(name) ?? 0), 0);
  }

  /** Up to when the observer has counted; null before it did anything. */
  async observed(): Promise<Observed | null> {
    return (await this.#heads(null)).observed;
  }

  /** The achievement of the unit in the period; null before there is any, and of the city. */
  async achievement(): Promise<Achievement | null> {
    return (await this.#heads(null)).achievement;
  }
}
