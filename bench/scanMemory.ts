/** A process that scans everybody in a city that is loaded, one chunk after another, and tells its memory. */
import { plan } from '../functions/jobs/planner.ts';
import type { Chunk } from '../functions/jobs/queue.ts';
import { workChunk } from '../functions/jobs/worker.ts';
import { movableClock } from '../functions/local/clock.ts';
import { localPlatform, localTable } from '../functions/local/platform.ts';
import type { Period } from '../functions/platform/period.ts';
import { nightOf, ZONE } from './scanCity.ts';

const [endpoint = '', name = ''] = process.argv.slice(2);
const platform = {
  ...localPlatform(endpoint, movableClock(ZONE, nightOf(1))),
  table: localTable(endpoint, name),
};

/** The heap that stays after a full collection, in MB. */
function live(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 2 ** 20;
}

let liveMb = 0;
let people = 0;
const begun = performance.now();
const send = async (chunks: readonly Chunk[]) => {
  for (const chunk of chunks) {
    await workChunk(platform, chunk);
    people += chunk.employeeIds.length;
    liveMb = Math.max(liveMb, live());
  }
};
await plan({ ...platform, queue: { send } }, 'scanFindings', '2026-M12' as Period, true);
const seconds = (performance.now() - begun) / 1000;
console.log(JSON.stringify({ peakMb: process.resourceUsage().maxRSS / 1024, liveMb, people, seconds }));
