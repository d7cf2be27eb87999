/** A process that loads a city, and whose memory while it plans and works the city is then measured. */
import { spawnSync } from 'node:child_process';
import type { Chunk } from '../functions/jobs/queue.ts';
import { plan } from '../functions/jobs/planner.ts';
import { workChunk } from '../functions/jobs/worker.ts';
import { bulkLoad } from '../functions/local/bulkLoad.ts';
import { movableClock } from '../functions/local/clock.ts';
import { createTable } from '../functions/local/createTable.ts';
import { localPlatform, localTable } from '../functions/local/platform.ts';
import { closingOf } from './closings.ts';

/** The old space of a function of 256 MB: without a limit V8 collects late, and the peak says little. */
const HEAP_LIMIT = '--max-old-space-size=96';

const [endpoint = '', job = '', size = '', alone] = process.argv.slice(2);
const closing = closingOf(job);
const name = `memory-${job}-${size}`;
const table = localTable(endpoint, name);

/** The heap that stays after a full collection, in MB: what the garbage does not count for. */
function live(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 2 ** 20;
}

if (alone) {
  // Planner and worker take turns, as two functions would side by side: a chunk waits nowhere here.
  const clock = movableClock('Asia/Jakarta', closing.now);
  const platform = { ...localPlatform(endpoint, clock), table };
  let peakLive = 0;
  const send = async (chunks: readonly Chunk[]) => {
    for (const chunk of chunks) await workChunk(platform, chunk);
    peakLive = Math.max(peakLive, live());
  };
  await plan({ ...platform, queue: { send } }, closing.job, closing.period);
  console.log(JSON.stringify({ peakMb: process.resourceUsage().maxRSS / 1024, liveMb: peakLive }));
} else {
  await createTable(table.doc, name);
  await bulkLoad(table, closing.items(Number(size), name));
  // A process of its own, so that making the city does not count.
  const { stdout, status } = spawnSync(
    process.execPath,
    ['--expose-gc', HEAP_LIMIT, import.meta.filename, endpoint, job, size, 'alone'],
    {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  if (status !== 0) process.exit(1);
  console.log(stdout.trim());
}
