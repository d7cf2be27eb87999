/** A job to its end on one machine: the cloud's planner, worker and reconciler over the folder queue. */
import { setTimeout as pause } from 'node:timers/promises';
import type { Platform } from '../platform/context.ts';
import type { Period } from '../platform/period.ts';
import type { Counts } from '../platform/run/run.ts';
import { catchUp } from '../jobs/catchUp.ts';
import { plan } from '../jobs/planner.ts';
import type { Chunk } from '../jobs/queue.ts';
import { reconcile } from '../jobs/reconciler.ts';
import { type Tally, workChunk } from '../jobs/worker.ts';
import type { FolderQueue, Taken } from './folderQueue.ts';

export interface JobResult extends Counts {
  /** People whose data this very run changed. */
  readonly changed: number;
}

export interface DrainOptions {
  /** Told of every chunk that was done here. */
  readonly onChunk?: (chunk: Chunk, tally: Tally) => void;
  /** Told in a sentence why it waits, and that it gave up waiting. */
  readonly tell?: (sentence: string) => void;
  /** Ends the work after the chunks in hand; the others stay in the queue. */
  readonly signal?: AbortSignal;
  /** How long another process may hold the same chunks, in milliseconds. */
  readonly patienceMs?: number;
}

/** Chunks worked at the same time. */
const WORKERS = 2;
const PATIENCE_MS = 60_000;
const LOOK_AGAIN_MS = 100;
const TELL_AFTER_MS = 1000;

async function work(platform: Platform, taken: Taken, onChunk: DrainOptions['onChunk']): Promise<void> {
  try {
    const tally = await workChunk(platform, taken.chunk);
    taken.done();
    onChunk?.(taken.chunk, tally);
  } catch (fault) {
    platform.log.error('chunk failed', { job: taken.chunk.job, attempt: taken.attempt, fault });
    await pause(LOOK_AGAIN_MS * taken.attempt); // what ails the table may pass
    taken.failed();
  }
}

/**
 * Works the queue until nothing is left in it, not with another living process either; what that one
 * leaves behind when it dies is done here.
 */
export async function drain(
  platform: Platform,
  queue: FolderQueue,
  options: DrainOptions = {},
): Promise<void> {
  const { signal, tell, patienceMs = PATIENCE_MS } = options;
  const lane = async () => {
    while (!signal?.aborted) {
      const taken = queue.take();
      if (!taken) return;
      await work(platform, taken, options.onChunk);
    }
  };
  let [left, waited] = [0, 0];
  for (;;) {
    await Promise.all(Array.from({ length: WORKERS }, lane));
    const size = queue.size();
    if (size === 0 || signal?.aborted) return;
    if (size !== left) [left, waited] = [size, 0];
    const held = `${size} chunks of people (process ${queue.takers().join(', ')})`;
    if (waited >= patienceMs) {
      tell?.(`gave up waiting for ${held}: see whether it still works, then run the job again`);
      return;
    }
    if (waited === TELL_AFTER_MS) tell?.(`waiting for another process, which works on ${held}`);
    await pause(LOOK_AGAIN_MS);
    waited += LOOK_AGAIN_MS;
  }
}

export interface RunOptions extends Pick<DrainOptions, 'tell' | 'signal' | 'patienceMs'> {
  /**
   * Whom it takes of a run that was planned before: everybody unless told otherwise, only those who
   * were refused or missed (REFUSED), or nobody.
   */
  readonly again?: 'ALL' | 'REFUSED' | 'NONE';
  /** People in a chunk; as in the cloud when left out. */
  readonly chunkSize?: number;
  /** Told how many people of the run were dealt with here, after each chunk. */
  readonly progress?: (people: number) => void;
}

/**
 * Plans, works and counts a run; who is missing then is sent once more, as the cloud's reconciler
 * does. What is missing at the end had failed for good, and is named. Throws the signal's reason when
 * that ended it: the queue holds what is left.
 */
export async function runJob(
  platform: Platform,
  queue: FolderQueue,
  job: string,
  period: Period,
  options: RunOptions = {},
): Promise<JobResult> {
  const { again = 'ALL', progress, signal } = options;
  const planning = { ...platform, queue, ...(options.chunkSize && { chunkSize: options.chunkSize }) };
  let [changed, people] = [0, 0];
  const onChunk = (chunk: Chunk, { done }: Tally) => {
    if (chunk.job !== job || chunk.period !== period) return;
    changed += done;
    people += chunk.employeeIds.length;
    progress?.(people);
  };
  const workAll = async () => {
    await drain(platform, queue, { ...options, onChunk });
    signal?.throwIfAborted();
  };
  if (again === 'REFUSED') await catchUp(planning, job, period);
  else await plan(planning, job, period, again === 'ALL');
  await workAll();
  let counts = await reconcile(planning, job, period, { requeue: true });
  if (counts?.missing) {
    await workAll();
    counts = await reconcile(planning, job, period);
  }
  if (!counts) throw new Error('a run that was planned is not on record');
  return { ...counts, changed };
}
