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
  readAgencyKey,
  readSuperiorKey,
} from '../../platform/countKeys.ts';
import { type Kept, readItem } from '../../platform/item.ts';
import { type Instant, isMonth, type Period, yearOf } from '../../platform/period.ts';
import { getItems, queryAll } from '../../platform/table.ts';
import { bucketsIn, bucketsOf } from './buckets.ts';
import { observedKeys, observedUntil } from './observed.ts';
import type { NumberName } from './numbers.ts';
import type { WaitingRow } from './waiting.ts';
import { type Head, readHead, readRow, type Row, sumIn } from './store.ts';

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
  readonly observed: Instant | null;
  readonly achievement: Achievement | null;
}

export class Overview {
  readonly context: Context;
  readonly unit: Unit | null;
  readonly period: Period;
  readonly #heads: (of: null) => Promise<Heads>;
  readonly #allRows: (of: null) => Promise<ReadonlyMap<Bucket, readonly Row[]>>;
  readonly #agenciesOfYear: (of: null) => Promise<readonly Row[]>;
  /** The rows of a bucket: their sum is what the overview shows. */
  readonly rows: (bucket: Bucket) => Promise<readonly Row[]>;
  /** The rows of a bucket by agency, of the city. */
  readonly agencies: (bucket: Bucket) => Promise<readonly Row[]>;
  /** What waits before superiors, a row of each and of each unit of theirs. */
  readonly waiting: (of: null) => Promise<readonly WaitingRow[]>;

  constructor(context: Context, unit: Unit | null, period: Period) {
    this.context = context;
    this.unit = unit;
    this.period = period;
    this.#heads = remembered(() => this.#readHeads());
    this.#allRows = remembered(() => this.#readRows());
    this.#agenciesOfYear = remembered(async () =>
      (await queryAll(context.table, countLists.agenciesOfYear(period))).map(readRow),
    );
    this.rows = remembered(async (bucket) => (await this.#allRows(null)).get(bucket) ?? []);
    this.agencies = remembered((bucket) => this.#readAgencies(bucket));
    this.waiting = remembered(() => this.#readWaiting());
  }

  /** The buckets that this overview shows numbers of. */
  get buckets(): readonly Bucket[] {
    return bucketsIn(this.period);
  }

  async #readHeads(): Promise<Heads> {
    const wanted = this.buckets.map((bucket) => countKeys.countHead(bucket));
    const unitId = this.unit?.unitId ?? 'CITY';
    const [achievement = null, ...items] = await getItems(this.context.table, [
      achievementKey({ unitId, period: this.period }),
      ...wanted,
      ...observedKeys,
    ]);
    const heads = this.buckets.map(
      (bucket, at) => [bucket, readHead(countKeys.countHead(bucket), items[at] ?? null)] as const,
    );
    return {
      heads: new Map(heads),
      observed: observedUntil(items.slice(wanted.length)),
      achievement: achievement && readItem(achievementKind, achievement).data,
    };
  }

  /** The head of a bucket: which generation is read. */
  async head(bucket: Bucket): Promise<Head> {
    const head = (await this.#heads(null)).heads.get(bucket);
    if (!head) throw new Error('a bucket that the overview does not show');
    return head.data;
  }

  /** The row that a unit, an agency or the city has in each bucket, and in the years of the trend: one batch. */
  async #readRows(): Promise<ReadonlyMap<Bucket, readonly Row[]>> {
    const { unit } = this;
    const year = yearOf(this.period);
    const places: CountPlace[] = [...this.buckets, `ALWAYS@${year}`, `ALWAYS@${year - 1}`];
    const keys = await Promise.all(
      places.map(async (place) => {
        const { current } = await this.head(bucketOfPlace(place));
        if (!unit) return countKeys.cityCounts(place, current);
        const { unitId, agencyId, path } = unit;
        return unitId === agencyId
          ? countKeys.agencyCounts(place, current, agencyId)
          : countKeys.unitCounts(place, agencyId, current, path);
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
    if (isMonth(this.period)) {
      const items = await queryAll(this.context.table, countLists.agencies(bucket, current));
      return items.map(readRow);
    }
    return (await this.#agenciesOfYear(null)).filter(({ key }) => {
      const named = readAgencyKey(key);
      return named.bucket === bucket && named.generation === current;
    });
  }

  /** What waits of the period: of a year of all its months, in one query of the city's rows. */
  async #readWaiting(): Promise<readonly WaitingRow[]> {
    const { context, period } = this;
    const { agencyId, path } = this.unit ?? {};
    const list = isMonth(period)
      ? countLists.superiors(period, (await this.head(period)).current, agencyId, path)
      : countLists.superiorsOfYear(period);
    const rows = (await queryAll(context.table, list)).map(readRow);
    const heads = await this.#heads(null);
    return rows.flatMap((row) => {
      const of = readSuperiorKey(row.key);
      const isRead = heads.heads.get(of.bucket)?.data.current === of.generation && row.numbers.size > 0;
      const isBelow = !agencyId || (of.agencyId === agencyId && of.unitPath.startsWith(path ?? ''));
      return isRead && isBelow ? [{ ...row, period: of.bucket as Period }] : [];
    });
  }

  /** A number of the overview, in one bucket. */
  async valueIn(bucket: Bucket, name: NumberName): Promise<number> {
    return sumIn(await this.rows(bucket))(name);
  }

  /** A number of the overview: the sum of the buckets that it adds up. */
  async value(name: NumberName): Promise<number> {
    const values = bucketsOf(name, this.period).map((bucket) => this.valueIn(bucket, name));
    return (await Promise.all(values)).reduce((sum, value) => sum + value, 0);
  }

  /** Up to when the observer has counted; null before it did anything. */
  async observed(): Promise<Instant | null> {
    return (await this.#heads(null)).observed;
  }

  /** The achievement of the unit in the period; null before there is any, and of the city. */
  async achievement(): Promise<Achievement | null> {
    return (await this.#heads(null)).achievement;
  }
}
