/**
 * A commit's bookkeeping without a database: the city's past is written by the same planner of
 * commits as the present, so that its states, events and chains are what the system itself makes.
 */
import { type CommitInput, planCommit } from '../../../platform/commit/plan.ts';
import type { Write } from '../../../platform/commit/writes.ts';
import type { Item, Kept } from '../../../platform/item.ts';
import type { Key } from '../../../platform/keys.ts';
import type { Chance } from '../random.ts';

export interface Ledger {
  /**
   * Does a commit; answers the aggregates as they stand after it, in the order of its changes. Its id follows from the
   * person's chance, or from another that changes nothing of what else is told.
   */
  commit(input: Omit<CommitInput, 'commitId' | 'requestId'>, ids?: Chance): readonly Kept<object>[];
  /** Puts an item that belongs to no commit told here. */
  lay(item: Item): void;
  /** Everything that stands now. */
  items(): Iterable<Item>;
}

const nameOf = ({ PK, SK }: Key): string => `${PK}\n${SK}`;

function apply(items: Map<string, Item>, write: Write): void {
  if ('put' in write) items.set(nameOf(write.put), write.put);
  else if ('remove' in write) items.delete(nameOf(write.remove));
  else if ('set' in write) {
    const { PK, SK } = write.set;
    const left = Object.entries(items.get(nameOf(write.set)) ?? {}).filter(
      ([name]) => !write.without?.includes(name),
    );
    const kept = left.filter(([name]) => write.kept?.includes(name));
    items.set(nameOf(write.set), {
      ...Object.fromEntries(left),
      ...write.attributes,
      ...Object.fromEntries(kept),
      PK,
      SK,
    });
  }
}

/** An empty ledger; its commits' ids follow from `chance`. */
export function openLedger(chance: Chance): Ledger {
  const items = new Map<string, Item>();
  return {
    commit: (input, ids = chance) => {
      const commitId = ids.uuid();
      const planned = planCommit({ ...input, commitId, requestId: commitId });
      for (const write of planned.writes) apply(items, write);
      return planned.kept;
    },
    lay: (item) => apply(items, { put: item }),
    items: () => items.values(),
  };
}
