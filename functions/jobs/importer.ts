/**
 * The importer: a register's file read and judged, or its good rows committed. A task may come twice or
 * again after a death: what is done is left as it is. docs/decisions/register-import.md.
 */
import type { Platform } from '../platform/context.ts';
import type { FileStore } from '../platform/files/files.ts';
import { commitFile, type HasTime } from '../organisation/register/actions/commitFile.ts';
import { judgeFile } from '../organisation/register/actions/judgeFile.ts';
import type { RegisterWork } from '../organisation/register/actions/source.ts';
import type { ImportTask } from '../organisation/register/tasks.ts';

/** What the importer has beside what every process has. */
export interface ImporterPlatform extends Platform {
  readonly files: FileStore;
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
  if (step === 'COMMIT') return commitFile(work, importId, hasTime);
  await judgeFile(work, importId);
  return true;
}
