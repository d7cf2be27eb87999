/**
 * Imports of the register on one machine: the events that ask for one become messages of a folder queue,
 * as they become messages of the importer's queue in the cloud, and are worked from there.
 */
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { workImport } from '../jobs/importer.ts';
import { type ImportTask, importTaskSchema, taskOf } from '../organisation/register/tasks.ts';
import type { Bus } from '../outbox/bus.ts';
import type { Platform } from '../platform/context.ts';
import { filesIn, folderFiles } from './fileFolder.ts';
import { openFolderQueue } from './folderQueue.ts';

const LOOK_AGAIN_MS = 500;
const AFTER_FAULT_MS = 2000;

/** The imports of a data folder. */
export interface Imports {
  /** A bus that also takes the events that ask for an import, before they count as sent. */
  hear<B extends Bus>(bus: B): B;
  /** Works what waits until `signal` ends it. */
  run(signal: AbortSignal): Promise<void>;
}

/** Opens the imports of a data folder; what an earlier process left in the queue is worked first. */
export function openImports(platform: Platform, dataDir: string, tell: (line: string) => void): Imports {
  const queue = openFolderQueue<ImportTask>(join(dataDir, 'imports'), importTaskSchema);
  const work = { ...platform, files: folderFiles(filesIn(dataDir)) };
  const next = async (): Promise<boolean> => {
    const taken = queue.take();
    if (!taken) return false;
    try {
      await workImport(work, taken.chunk);
      taken.done();
      tell(`import ${taken.chunk.importId}: ${taken.chunk.step === 'JUDGE' ? 'judged' : 'committed'}`);
    } catch (fault) {
      platform.log.error('import failed', { importId: taken.chunk.importId, attempt: taken.attempt, fault });
      await pause(AFTER_FAULT_MS);
      taken.failed();
    }
    return true;
  };
  return {
    hear: (bus) => ({
      ...bus,
      send: async (events) => {
        await queue.send(events.map(taskOf).filter((task) => task !== null));
        return bus.send(events);
      },
    }),
    run: async (signal) => {
      while (!signal.aborted) {
        const worked = await next();
        if (!worked) await pause(LOOK_AGAIN_MS, undefined, { signal }).catch(() => undefined);
      }
    },
  };
}
