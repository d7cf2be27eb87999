/**
 * The planner: creates a run once, pages the rosters, sends chunks and keeps its place. Killed at
 * any point it goes on from the last checkpoint; what was sent twice is done once by the workers.
 * docs/architecture.md 9.
 */
import type { Platform } from '../platform/context.ts';
import type { Kept } from '../platform/item.ts';
import type { Period } from '../platform/period.ts';
import { keepRun, type Run, runOf } from '../platform/run/run.ts';
import type { Queue } from './queue.ts';
import { rosterPages, type RosterPage } from './roster.ts';

/** People in a chunk: a message that a worker finishes well within its time limit. */
export const CHUNK_SIZE = 25;
/** Chunks sent between two checkpoints: one SendMessageBatch. */
const STRIDE = 10;

export interface Planning extends Platform {
  readonly queue: Queue;
  /** People in a chunk; CHUNK_SIZE when left out. */
  readonly chunkSize?: number;
}

const newRun = (platform: Platform, job: string, period: Period): Run => ({
  job,
  period,
  status: 'PLANNING',
  startedAt: platform.clock.now(),
  planningSince: platform.clock.now(),
  plannedAt: null,
  completedAt: null,
  checkpoint: null,
  chunks: 0,
  counts: null,
});

/** Creates a run, or opens a planned one again; when somebody else is faster, theirs is as good. */
async function begin(platform: Platform, job: string, period: Period, again: boolean): Promise<void> {
  const found = await runOf(platform.table, job, period);
  if (!found) await keepRun(platform, null, newRun(platform, job, period));
  else if (again && found.data.status !== 'PLANNING') {
    await keepRun(platform, found, {
      ...found.data,
      status: 'PLANNING',
      planningSince: platform.clock.now(),
      checkpoint: null,
      completedAt: null,
    });
  }
}

/** Sends the chunks of some pages; answers the run with its place behind them. */
async function sendStride({ queue }: Planning, run: Run, pages: readonly RosterPage[]): Promise<Run> {
  const { job, period } = run;
  const chunks = pages
    .filter(({ employeeIds }) => employeeIds.length > 0)
    .map(({ employeeIds }) => ({ job, period, employeeIds: [...employeeIds] }));
  if (chunks.length > 0) await queue.send(chunks);
  return {
    ...run,
    checkpoint: pages.at(-1)?.end ?? run.checkpoint,
    chunks: run.chunks + chunks.length,
  };
}

/** Plans what is left behind a run's checkpoint; null as soon as another planner has moved it meanwhile. */
async function planRest(planning: Planning, from: Kept<Run>): Promise<Kept<Run> | null> {
  let run = from;
  let stride: RosterPage[] = [];
  const size = planning.chunkSize ?? CHUNK_SIZE;
  for await (const page of rosterPages(planning.table, from.data, size, from.data.checkpoint)) {
    stride.push(page);
    if (stride.length < STRIDE) continue;
    const kept = await keepRun(planning, run, await sendStride(planning, run.data, stride));
    if (!kept) return null;
    [run, stride] = [kept, []];
  }
  const sent = await sendStride(planning, run.data, stride);
  return keepRun(planning, run, { ...sent, status: 'RUNNING', plannedAt: planning.clock.now() });
}

/**
 * Plans a run to its end. `again` takes up a run that was planned before (people refused then may
 * be done now); otherwise a planned run is left as it is, so that a schedule that fires twice plans
 * once. No planner relies on another: one that lost a checkpoint to another goes on from where the
 * run then stands, so that it ends whichever of them dies.
 */
export async function plan(
  planning: Planning,
  job: string,
  period: Period,
  again = false,
): Promise<Kept<Run>> {
  await begin(planning, job, period, again);
  for (;;) {
    const run = await runOf(planning.table, job, period);
    if (!run) throw new Error('a run that was begun is not on record');
    if (run.data.status !== 'PLANNING') return run;
    const planned = await planRest(planning, run);
    if (planned) return planned;
  }
}
