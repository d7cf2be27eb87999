/** Rows of superiors before whom nothing waits any more are taken away. */
import { commitAs } from '../../../platform/commit/commit.ts';
import { conflict, type Write } from '../../../platform/commit/writes.ts';
import type { Context } from '../../../platform/context.ts';
import { isOfSuperior } from '../../../platform/countKeys.ts';
import type { Item } from '../../../platform/item.ts';
import type { Key } from '../../../platform/keys.ts';
import { getItems } from '../../../platform/table.ts';
import { COUNTED_IN, readRow } from '../store.ts';

/** The rows of superiors from which some writes take something. */
const lessened = (writes: readonly Write[]): Key[] =>
  writes.flatMap((write) =>
    'set' in write &&
    isOfSuperior(write.set) &&
    Object.values(write.adding ?? {}).some((more) => Number(more) < 0)
      ? [write.set]
      : [],
  );

/** Takes a row away as it was read: one that was counted in meanwhile, or is there anew, stays. */
const takenAway = ({ PK, SK, at, [COUNTED_IN]: times }: Item): Write => ({
  remove: { PK, SK },
  condition: {
    expression: '#times = :times AND #at = :at',
    names: { '#times': COUNTED_IN, '#at': 'at' },
    values: { ':times': times, ':at': at },
  },
  onConflict: conflict,
});

/**
 * Takes away the rows of superiors that some writes have emptied: a year's overview reads all that there are, and else
 * would go through all that ever waited. A batch where something waits no more, and a commit for each row.
 */
export async function takeAwayEmpty(context: Context, writes: readonly Write[]): Promise<void> {
  const rows = await getItems(context.table, lessened(writes));
  const empty = rows.filter(
    (row): row is Item => row !== null && COUNTED_IN in row && readRow(row).numbers.size === 0,
  );
  await Promise.all(empty.map((row) => commitAs(context, 'OBSERVER', { writes: [takenAway(row)] })));
}
