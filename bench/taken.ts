/** What a task took of a table, by its meter. */
import type { Meter } from './meter.ts';

/** Runs a task; answers the requests and units that it took. */
export async function taken(count: Meter, task: () => Promise<unknown>): Promise<Meter> {
  const before = { ...count };
  await task();
  return {
    requests: count.requests - before.requests,
    readUnits: count.readUnits - before.readUnits,
    writeUnits: count.writeUnits - before.writeUnits,
  };
}
