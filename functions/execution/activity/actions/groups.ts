/** Bulk calls: an outcome per element, one transaction per group. docs/architecture.md 5. */
import { CommitBusy } from '../../../platform/commit/commit.ts';
import type { Kept } from '../../../platform/item.ts';
import { type Result, refuse } from '../../../platform/result.ts';
import type { Activity } from '../rules.ts';

/** What became of one element of a bulk call, by its place in the input. */
export interface ActivityOutcome {
  readonly index: number;
  readonly result: Result<Kept<Activity>>;
  /** Of a copy: that it belongs to less than what it is a copy of, since its month does not know it. */
  readonly unlinked?: boolean;
}

const IN_FLIGHT = 8;

/** A group that the database stays too busy for is refused like a lost race: its caller may send it again. */
async function unlessBusy<T>(work: () => Promise<Result<T>>): Promise<Result<T>> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof CommitBusy) return refuse('CONFLICT');
    throw error;
  }
}

/** Works on groups, eight at a time, each to its end; a fault of one is thrown when all have ended. */
export async function eachGroup<G, T>(
  groups: Iterable<G>,
  work: (group: G) => Promise<Result<T>>,
): Promise<Map<G, Result<T>>> {
  const results = new Map<G, Result<T>>();
  const queue = groups[Symbol.iterator]();
  const worker = async () => {
    for (let next = queue.next(); !next.done; next = queue.next()) {
      const group = next.value;
      results.set(group, await unlessBusy(() => work(group)));
    }
  };
  const ended = await Promise.allSettled(Array.from({ length: IN_FLIGHT }, worker));
  const fault = ended.find((end) => end.status === 'rejected');
  if (fault) throw fault.reason;
  return results;
}
