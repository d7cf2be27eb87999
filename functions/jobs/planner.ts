/**
 * The planner: creates a run once, pages the rosters, sends chunks and keeps its place. Killed at
 * any point it goes on from the last checkpoint; what was sent twice is done once by the workers.
 * docs/architecture.md 9.
 */
import type { Platform } from '../platform/context.ts';
import type { Kept } from '../platform/item.ts';
import type { Period } from '../platform/period.ts';
import { keepRun, type Run, runOf } from '../platform/run/run.ts';
import type { Chunk, Queue } from './queue.ts';
import { rosterPages, type RosterPage } from './roster.ts';

/** People in a chunk: a message that a worker finishes well within its time limit. */
export const CHUNK_SIZE = 25;
/** Chunks sent between two checkpoints: one SendMessageBatch. */
const STRIDE = 10;

export interface Planning extends Platform {
  readonly queue: Queue;
}

const newRun = (platform: Platform, job: string, period: Period): Run => ({
  job,
  period,
  status: 'PLANNING',
  startedAt: platform.clock.now(),
  plannedAt: null,
  completedAt: null,
  checkpoint: null,
  chunks: 0,
  counts: null,
});

/** Begins a run, or takes up one that was begun; null when another planner is at it this moment. */
async function takeUp(
  platform: Platform,
  job: string,
  period: Period,
  again: boolean,
): Promise<Kept<Run> | null> {
  const found = await runOf(platform.table, job, period);
  if (!found) return keepRun(platform, null, newRun(platform, job, period));
  if (found.data.status === 'PLANNING' || !again) return found;
  return keepRun(platform, found, { ...found.data, status: 'PLANNING', checkpoint: null, completedAt: null });
}

async function sendStride(
  planning: Planning,
  run: Kept<Run>,
  pages: readonly RosterPage[],
): Promise<Kept<Run> | null> {
  const { job, period } = run.data;
  const chunks: Chunk[] = pages
    .filter(({ employeeIds }) => employeeIds.length > 0)
    .map(({ employeeIds }) => ({ job, period, employeeIds: [...employeeIds] }));
  await planning.queue.send(chunks);
  const checkpoint = pages.at(-1)?.end ?? run.data.checkpoint;
  return keepRun(planning, run, { ...run.data, checkpoint, chunks: run.data.chunks + chunks.length });
}

/**
 * Plans a run to its end. `again` takes up a run that was planned before (people refused then may
 * be done now); otherwise a planned run is left as it is, so that a schedule that fires twice plans
 * once. Returns the run, or null when another planner went on with it.
 */
export async function plan(
  planning: Planning,
  job: string,
  period: Period,
  again = false,
): Promise<Kept<Run> | null> {
  let run = await takeUp(planning, job, period, again);
  if (!run || run.data.status !== 'PLANNING') return run;
  let stride: RosterPage[] = [];
  for await (const page of rosterPages(planning.table, period, CHUNK_SIZE, run.data.checkpoint)) {
    stride.push(page);
    if (stride.length < STRIDE) continue;
    run = await sendStride(planning, run, stride);
    if (!run) return null;
    stride = [];
  }
  run = await sendStride(planning, run, stride);
  return run && keepRun(planning, run, { ...run.data, status: 'RUNNING', plannedAt: planning.clock.now() });
}
