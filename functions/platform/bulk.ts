/** Bulk calls: elements by groups, a transaction each, some at a time. docs/architecture.md 5. */
import { CommitBusy } from './commit/commit.ts';
import { type Result, refuse } from './result.ts';

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
