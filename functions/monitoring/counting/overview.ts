/** An overview: the numbers of a unit and those below it, or of the city; each kind of rows is read once, when it is asked for. */
import type { Unit } from '../../organisation/unit/rules.ts';
import type { Context } from '../../platform/context.ts';
import { type Bucket, countKeys, countLists } from '../../platform/countKeys.ts';
import { type Kept, readItem } from '../../platform/item.ts';
import { isMonth, type Period, yearOf, yearPeriod } from '../../platform/period.ts';
import { getItem, getItems, queryAll } from '../../platform/table.ts';
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

export class Overview {
  readonly context: Context;
  readonly unit: Unit | null;
  readonly period: Period;
  readonly #heads: (of: null) => Promise<ReadonlyMap<Bucket, Kept<Head>>>;
  /** The rows of a bucket: one of each unit, or of each agency. */
  readonly rows: (bucket: Bucket) => Promise<readonly Row[]>;
  /** What waits before superiors, a row of each and of each unit of theirs. */
  readonly waiting: (of: null) => Promise<readonly Row[]>;

  constructor(context: Context, unit: Unit | null, period: Period) {
    this.context = context;
    this.unit = unit;
    this.period = period;
    this.#heads = remembered(() => this.#readHeads());
    this.rows = remembered((bucket) => this.#readRows(bucket));
    this.waiting = remembered(() => this.#readWaiting());
  }

  /** The buckets that this overview shows numbers of. */
  get buckets(): readonly Bucket[] {
    return [...new Set<Bucket>([this.period, yearPeriod(yearOf(this.period)), 'ALWAYS'])];
  }

  async #readHeads(): Promise<ReadonlyMap<Bucket, Kept<Head>>> {
    const wanted = this.buckets.map((bucket) => countKeys.countHead(bucket));
    const items = await getItems(this.context.table, wanted);
    return new Map(
      this.buckets.map((bucket, at) => [bucket, readHead(countKeys.countHead(bucket), items[at] ?? null)]),
    );
  }

  /** The head of a bucket: which generation is read. */
  async head(bucket: Bucket): Promise<Head> {
    const head = (await this.#heads(null)).get(bucket);
    if (!head) throw new Error('a bucket that the overview does not show');
    return head.data;
  }

  async #readRows(bucket: Bucket): Promise<readonly Row[]> {
    const { current } = await this.head(bucket);
    const { table } = this.context;
    if (!this.unit) return (await queryAll(table, countLists.agencies(bucket, current))).map(readRow);
    const { unitId, agencyId, path } = this.unit;
    if (unitId !== agencyId)
      return (await queryAll(table, countLists.units(bucket, agencyId, current, path))).map(readRow);
    // Of a whole agency one row says the same.
    const item = await getItem(table, countKeys.agencyCounts(bucket, current, agencyId));
    return item ? [readRow(item)] : [];
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
    const item = await getItem(this.context.table, countKeys.observed());
    return item && readItem(observedKind, item).data;
  }
}
