/**
 * The worker: one chunk of people, each decided by the job's rules and committed once. A person who
 * fails does not keep the others from being done; the chunk comes again until all are.
 */
import type { Context, Platform } from '../platform/context.ts';
import type { Outcome, PersonWork } from '../platform/run/outcome.ts';
import type { Chunk } from './queue.ts';
import { type Job, jobs } from './registry.ts';

/** Commits in flight: with the reserved concurrency of the function, the bound on the table's load. */
const IN_FLIGHT = 8;

/** What a chunk came to. */
export interface Tally {
  readonly done: number;
  readonly unchanged: number;
  readonly refused: number;
}

const jobContext = (platform: Platform, chunk: Chunk): Context => ({
  ...platform,
  actor: { kind: 'JOB', name: chunk.job },
  offices: async () => [],
  requestId: `${chunk.job} ${chunk.period}`,
});

async function workThrough(
  context: Context,
  chunk: Chunk,
  work: PersonWork<void>,
  report: (outcome: Outcome | null, fault?: unknown) => void,
): Promise<void> {
  const waiting = [...chunk.employeeIds];
  const lane = async () => {
    for (let employeeId = waiting.shift(); employeeId; employeeId = waiting.shift()) {
      try {
        report(await work(context, { employeeId, period: chunk.period }));
      } catch (fault) {
        context.log.error('person failed', { job: chunk.job, period: chunk.period, employeeId, fault });
        report(null, fault);
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(IN_FLIGHT, waiting.length) }, lane));
}

/** Works a chunk through; throws after the last person when any of them failed, so that it comes again. */
export async function workChunk(
  platform: Platform,
  chunk: Chunk,
  registry: Record<string, Job> = jobs,
): Promise<Tally> {
  const job = Object.hasOwn(registry, chunk.job) ? registry[chunk.job] : undefined;
  if (!job) throw new Error(`no such job: ${chunk.job}`);
  const context = jobContext(platform, chunk);
  const work = await job.prepare(context, chunk.period);
  const tally = { done: 0, unchanged: 0, refused: 0 };
  const faults: unknown[] = [];
  await workThrough(context, chunk, work, (outcome, fault) => {
    if (!outcome) faults.push(fault);
    else if (outcome.outcome === 'DONE') tally.done += 1;
    else if (outcome.outcome === 'UNCHANGED') tally.unchanged += 1;
    else tally.refused += 1;
  });
  if (faults.length > 0)
    throw new AggregateError(faults, `${faults.length} of ${chunk.employeeIds.length} failed`);
  return tally;
}
