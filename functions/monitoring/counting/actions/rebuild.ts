/**
 * Counts a bucket anew from the table, beside the numbers that are read meanwhile and kept up to date with them: then the
 * new ones are read, and the old are taken away. Killed at any point it goes on where it was (docs/decisions/overviews.md).
 */
import { commitAs } from '../../../platform/commit/commit.ts';
import { absent, atVersion, remove } from '../../../platform/commit/writes.ts';
import type { Context, Platform } from '../../../platform/context.ts';
import { type Bucket, countLists } from '../../../platform/countKeys.ts';
import { type Kept, makeItem } from '../../../platform/item.ts';
import type { List } from '../../../platform/keys.ts';
import { agencies } from '../../../organisation/roster/store.ts';
import { queryPage, queryPages } from '../../../platform/table.ts';
import { listsOf } from '../sources.ts';
import { type Head, headKind, headsOf } from '../store.ts';
import { countThings } from './countThings.ts';

/** Things of a page, between two places that are kept. */
const PAGE = 500;
/** Rows taken away in a commit. */
const TAKEN_AWAY = 100;

export interface Rebuilt {
  /** Things that were counted by this call. */
  readonly counted: number;
  /** Whether the new numbers are read now; else the time was over, and the next call goes on. */
  readonly complete: boolean;
}

const contextOf = (platform: Platform, bucket: Bucket): Context => ({
  ...platform,
  actor: { kind: 'JOB', name: 'rebuildOverviews' },
  offices: async () => [],
  requestId: `rebuildOverviews ${bucket}`,
});

async function headOf(context: Context, bucket: Bucket): Promise<Kept<Head>> {
  const head = (await headsOf(context.table, [bucket])).get(bucket);
  if (!head) throw new Error('a head is always there');
  return head;
}

/** Keeps a head as it goes on; throws where another rebuild of the bucket went on with it. */
async function keepHead(context: Context, before: Kept<Head>, data: Head): Promise<Kept<Head>> {
  const version = before.version + 1;
  const written = await commitAs(context, 'JOB:rebuildOverviews', {
    writes: [
      {
        put: makeItem(headKind, before.key, data, { version }),
        condition: before.version > 0 ? atVersion(before.version) : absent,
      },
    ],
  });
  if (!written.ok) throw new Error('another rebuild of these numbers is running');
  return { ...before, version, data };
}

/** Begins a rebuild, or takes up the one that was cut short. */
async function begin(context: Context, bucket: Bucket): Promise<Kept<Head>> {
  const head = await headOf(context, bucket);
  if (head.data.building !== null) return head;
  const building = head.data.current + 1;
  return keepHead(context, head, { ...head.data, building, place: null });
}

/** Takes the rows of a list away. */
async function takeAway(context: Context, list: List): Promise<void> {
  for await (const items of queryPages(context.table, list, { limit: TAKEN_AWAY })) {
    if (items.length === 0) continue;
    await commitAs(context, 'JOB:rebuildOverviews', {
      writes: items.map(({ PK, SK }) => remove({ PK, SK })),
    });
  }
}

/** Takes the rows of a generation away that nobody reads any more. */
async function forget(context: Context, bucket: Bucket, generation: number): Promise<void> {
  for (const { agencyId } of await agencies(context.table))
    await takeAway(context, countLists.units(bucket, agencyId, generation));
  await takeAway(context, countLists.agencies(bucket, generation));
  await takeAway(context, countLists.city(bucket, generation));
  await takeAway(context, countLists.superiors(bucket, generation));
}

/**
 * Counts all that the lists name, page after page, keeping the place; whether it came to the end. Where the list of the
 * place is not there any more it begins again, and counts nothing twice.
 */
async function countAll(
  context: Context,
  bucket: Bucket,
  from: Kept<Head>,
  mayGoOn: () => boolean,
): Promise<{ readonly head: Kept<Head>; readonly counted: number; readonly ended: boolean }> {
  const all = await listsOf(context.table, bucket);
  const at = from.data.place;
  const first = at ? all.findIndex(({ list }) => list.partition === at.list) : 0;
  let [head, counted, after] = [from, 0, first >= 0 ? (at?.after ?? null) : null];
  for (const [no, { list, keyOf }] of all.entries()) {
    if (no < first) continue;
    do {
      if (!mayGoOn()) return { head, counted, ended: false };
      const { items, next } = await queryPage(context.table, list, { limit: PAGE, ...(after && { after }) });
      await countThings(context, items.map(keyOf));
      counted += items.length;
      after = next ?? null;
      const then = after ? list : (all[no + 1]?.list ?? list);
      head = await keepHead(context, head, { ...head.data, place: { list: then.partition, after } });
    } while (after);
  }
  return { head, counted, ended: true };
}

/**
 * Rebuilds the numbers of a month, a year, or of no period, as far as `mayGoOn` gives it time. Throws where another rebuild
 * of the same numbers is running.
 */
export async function rebuildOverviews(
  platform: Platform,
  bucket: Bucket,
  mayGoOn: () => boolean = () => true,
): Promise<Rebuilt> {
  const context = contextOf(platform, bucket);
  const begun = await begin(context, bucket);
  const { head, counted, ended } = await countAll(context, bucket, begun, mayGoOn);
  if (!ended || head.data.building === null) return { counted, complete: false };
  const { current, building } = head.data;
  await keepHead(context, head, {
    current: building,
    building: null,
    place: null,
    builtAt: context.clock.now(),
  });
  await forget(context, bucket, current);
  return { counted, complete: true };
}
