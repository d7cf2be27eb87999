/**
 * Counts things as they stand: the difference from what was counted of each, what is counted now, and the rows of numbers
 * in one transaction. So it does not matter how often a thing is counted, nor in which order it was heard of
 * (docs/decisions/overviews.md).
 */
import { commitAs, MAX_WRITES, retrying } from '../../../platform/commit/commit.ts';
import { absent, add, atVersion, conflict, type Write } from '../../../platform/commit/writes.ts';
import type { Context } from '../../../platform/context.ts';
import { type Bucket, bucketOfPlace, countKeys, type CountPlace } from '../../../platform/countKeys.ts';
import { type Item, type Kept, makeItem, readItem } from '../../../platform/item.ts';
import type { Key } from '../../../platform/keys.ts';
import { ok, type Result } from '../../../platform/result.ts';
import { getItems } from '../../../platform/table.ts';
import { Additions, count } from '../difference.ts';
import type { Parts } from '../parts.ts';
import { partsOf } from '../sources.ts';
import { attributeOf, COUNTED_IN, type Counted, countedKind, type Head, headsOf } from '../store.ts';
import { takeAwayEmpty } from './takeAwayEmpty.ts';

/** Things counted in one go: most are of one unit and share its rows. */
const AT_ONCE = 25;

/** A thing as it stands, and what was counted of it. */
interface Seen {
  readonly key: Key;
  readonly before: Kept<Counted> | null;
  readonly parts: Parts;
}

/**
 * Reads what was counted first: whoever counts the thing meanwhile, or begins a rebuild and counts it there, fails this
 * commit, and it is read again.
 */
async function see({ table, clock }: Context, keys: readonly Key[]): Promise<Seen[]> {
  const counted = await getItems(
    table,
    keys.map((key) => countKeys.counted(key)),
  );
  const items = await getItems(table, keys);
  return keys.map((key, at) => {
    const before: Item | null = counted[at] ?? null;
    return {
      key,
      before: before && readItem(countedKind, before),
      parts: partsOf(items[at] ?? null, clock.zone),
    };
  });
}

const countedWrite = ({ key, before }: Seen, after: Counted): Write => ({
  put: makeItem(countedKind, countKeys.counted(key), after, { version: (before?.version ?? 0) + 1 }),
  condition: before ? atVersion(before.version) : absent,
  onConflict: conflict,
});

/** The writes that count some things anew; none of those that were counted as they stand. */
function writesOf({ clock }: Context, seen: readonly Seen[], headOf: (bucket: Bucket) => Head): Write[] {
  const additions = new Additions();
  const counted = seen.flatMap((one) => {
    const after = count(additions, one.before?.data ?? null, one.parts, headOf);
    return after ? [countedWrite(one, after)] : [];
  });
  const rows = additions.rows().map(({ key, numbers }) => {
    const named = Object.fromEntries([...numbers].map(([name, change]) => [attributeOf(name), change]));
    return add(key, { ...named, [COUNTED_IN]: 1 }, { type: 'counts', schemaVersion: 1, at: clock.now() });
  });
  return [...counted, ...rows];
}

/** Counts a few things in one transaction; half and half where they would not fit into it. */
async function countFew(context: Context, keys: readonly Key[]): Promise<Result<null>> {
  const seen = await see(context, keys);
  const places = seen.flatMap(({ before, parts }) => [
    ...Object.keys(before?.data.parts ?? {}),
    ...Object.keys(parts),
  ]) as CountPlace[];
  const heads = await headsOf(context.table, [...new Set(places.map(bucketOfPlace))]);
  const headOf = (bucket: Bucket): Head => {
    const head = heads.get(bucket);
    if (!head) throw new Error('a bucket whose head was not read');
    return head.data;
  };
  const writes = writesOf(context, seen, headOf);
  if (writes.length > MAX_WRITES) {
    const half = Math.ceil(keys.length / 2);
    await countThings(context, keys.slice(0, half));
    await countThings(context, keys.slice(half));
    return ok(null);
  }
  if (writes.length === 0) return ok(null);
  const committed = await commitAs(context, 'OBSERVER', { writes });
  if (!committed.ok) return committed;
  await takeAwayEmpty(context, writes);
  return ok(null);
}

/** Counts things by their keys, each once. Throws when it keeps losing to others who count the same. */
export async function countThings(context: Context, things: readonly Key[]): Promise<void> {
  const distinct = [...new Map(things.map((key) => [`${key.PK}\n${key.SK}`, key])).values()];
  for (let at = 0; at < distinct.length; at += AT_ONCE) {
    const few = distinct.slice(at, at + AT_ONCE);
    const done = await retrying(() => countFew(context, few));
    if (!done.ok) throw new Error(`not counted: ${done.problems[0].code}`);
  }
}
