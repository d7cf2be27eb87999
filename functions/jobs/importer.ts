/**
 * The importer: a register's file read and judged, or its good rows committed. A task may come twice or
 * again after a death: what is done is left as it is. docs/decisions/register-import.md.
 */
import type { Platform } from '../platform/context.ts';
import type { FileStore } from '../platform/files/files.ts';
import { monthOfDate, today } from '../platform/period.ts';
import { commitFile, type HasTime } from '../organisation/register/actions/commitFile.ts';
import { concernedBy } from '../organisation/register/actions/concerned.ts';
import { judgeFile } from '../organisation/register/actions/judgeFile.ts';
import type { RegisterWork } from '../organisation/register/actions/source.ts';
import type { ImportTask } from '../organisation/register/tasks.ts';
import { CHUNK_SIZE } from './planner.ts';
import type { Chunk, Queue } from './queue.ts';

/** What the importer has beside what every process has: the files, and the workers' queue. */
export interface ImporterPlatform extends Platform {
  readonly files: FileStore;
  readonly queue: Queue;
}

/** Sends whoever an import concerns to the workers, who work their lines out anew; twice changes nothing. */
async function sendConcerned(
  { queue }: ImporterPlatform,
  work: RegisterWork,
  importId: string,
): Promise<void> {
  const people = await concernedBy(work, importId);
  const period = monthOfDate(today(work.clock));
  const chunks: Chunk[] = [];
  for (let at = 0; at < people.length; at += CHUNK_SIZE)
    chunks.push({ job: 'relineEmployees', period, employeeIds: people.slice(at, at + CHUNK_SIZE) });
  if (chunks.length > 0) await queue.send(chunks);
}

/** Does a task; false when its time was up before the end, and it is to be sent again. */
export async function workImport(
  platform: ImporterPlatform,
  { importId, step }: ImportTask,
  hasTime?: HasTime,
): Promise<boolean> {
  const work: RegisterWork = {
    ...platform,
    actor: { kind: 'JOB', name: 'registerImport' },
    offices: async () => [],
    requestId: `registerImport ${importId}`,
  };
  if (step === 'JUDGE') {
    await judgeFile(work, importId);
    return true;
  }
  const isDone = await commitFile(work, importId, hasTime);
  if (isDone) await sendConcerned(platform, work, importId);
  return isDone;
}
