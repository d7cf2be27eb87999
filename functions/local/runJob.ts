/** A job to its end on one machine: the cloud's planner, worker and reconciler over the folder queue. */
import type { Platform } from '../platform/context.ts';
import type { Period } from '../platform/period.ts';
import type { Counts } from '../platform/run/run.ts';
import { plan } from '../jobs/planner.ts';
import { reconcile } from '../jobs/reconciler.ts';
import { workChunk } from '../jobs/worker.ts';
import type { FolderQueue } from './folderQueue.ts';

export interface JobResult extends Counts {
  /** People whose data this very run changed. */
  readonly changed: number;
}

/** Chunks worked at the same time. */
const WORKERS = 2;

/** Works the queue until it is empty; tells how many people were dealt with after each chunk. */
export async function drain(
  platform: Platform,
  queue: FolderQueue,
  progress: (people: number) => void = () => {},
): Promise<{ changed: number }> {
  let [changed, people] = [0, 0];
  const worker = async () => {
    for (let taken = queue.take(); taken; taken = queue.take()) {
      try {
        const { done } = await workChunk(platform, taken.chunk);
        taken.done();
        changed += done;
        people += taken.chunk.employeeIds.length;
        progress(people);
      } catch (fault) {
        platform.log.error('chunk failed', { job: taken.chunk.job, attempt: taken.attempt, fault });
        taken.failed();
      }
    }
  };
  await Promise.all(Array.from({ length: WORKERS }, worker));
  return { changed };
}

/** Plans, works and counts a run. What is missing then had failed for good, and is named. */
export async function runJob(
  platform: Platform,
  queue: FolderQueue,
  job: string,
  period: Period,
  progress?: (people: number) => void,
): Promise<JobResult> {
  await plan({ ...platform, queue }, job, period, true);
  const { changed } = await drain(platform, queue, progress);
  const counts = await reconcile({ ...platform, queue }, job, period);
  if (!counts) throw new Error('a run that was planned is not on record');
  return { ...counts, changed };
}
