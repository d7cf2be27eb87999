/**
 * `npm run bench -- scan`: the job that looks for findings, by its own planner and worker. A full scan beside the same reads
 * sent raw, in turn; then nights on which nothing, a hundredth and a tenth of the people changed. `SIZES=300` makes it a
 * small one.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { CHUNK_SIZE, plan } from '../functions/jobs/planner.ts';
import type { Chunk } from '../functions/jobs/queue.ts';
import { workChunk } from '../functions/jobs/worker.ts';
import { bulkLoad } from '../functions/local/bulkLoad.ts';
import { createTable } from '../functions/local/createTable.ts';
import { type Dynamo, startDynamo } from '../functions/local/dynamo.ts';
import { localPlatform, localTable } from '../functions/local/platform.ts';
import { showProgress } from '../functions/local/progress.ts';
import { markChanged } from '../functions/monitoring/finding/changes.ts';
import type { Platform } from '../functions/platform/context.ts';
import type { Period } from '../functions/platform/period.ts';
import { knownOf, type Meter, meter } from './meter.ts';
import { nightOf, scanCity, ZONE } from './scanCity.ts';
import { noteReads, sendReads } from './scanRaw.ts';
import { median, spread } from './statistics.ts';
import { taken } from './taken.ts';

const PAIRS = Number(process.env['PAIRS'] ?? 5);
const SIZES = (process.env['SIZES'] ?? '1000,13000').split(',').map(Number);
const PERIOD = '2026-M12' as Period;
/** As `npm run job` works: two chunks at once, eight people of each. */
const WORKERS = 2;
const IN_FLIGHT = 16;
/** The old space of a worker of 1 GB would collect late: with less the peak says more. */
const HEAP_LIMIT = '--max-old-space-size=256';

interface City {
  readonly platform: Platform;
  readonly time: { now: ReturnType<typeof nightOf> };
  readonly count: Meter;
  /** Whom the planner sent and who was told whole, in chunks. */
  readonly chunks: readonly Chunk[];
  readonly people: readonly string[];
}

interface Night {
  readonly speed: number;
  /** Milliseconds of this process's processors, a person: what other work on the machine changes least. */
  readonly cpuMs: number;
  readonly reads: number;
  readonly writes: number;
  readonly requests: number;
}

/** Loads a city, plans its scan, and takes the chunks of whoever was told whole. */
async function openCity(endpoint: string, name: string, employees: number): Promise<City> {
  const time = { now: nightOf(1) };
  const table = localTable(endpoint, name);
  await createTable(table.doc, name);
  const platform = { ...localPlatform(endpoint, { zone: ZONE, now: () => time.now }), table };
  const { told, items } = scanCity(platform, employees);
  const progress = showProgress(`loading ${name}, items`);
  progress.end(await bulkLoad(table, items, progress.to));
  // What it writes it writes itself, from nothing on.
  const count = meter(table, knownOf([]));
  const sent: string[] = [];
  const send = async (chunks: readonly Chunk[]) =>
    void sent.push(...chunks.flatMap((one) => one.employeeIds));
  await plan({ ...platform, queue: { send } }, 'scanFindings', PERIOD);
  const people = sent.filter((id) => told.has(id));
  const chunks = Array.from({ length: Math.ceil(people.length / CHUNK_SIZE) }, (_, at) => ({
    job: 'scanFindings',
    period: PERIOD,
    employeeIds: people.slice(at * CHUNK_SIZE, (at + 1) * CHUNK_SIZE),
  }));
  return { platform, time, count, chunks, people };
}

/** Scans everybody who was told whole; or does something else of them. */
async function night({ platform, count, chunks, people }: City, task?: () => Promise<void>): Promise<Night> {
  const scan = async () => {
    const waiting = chunks.values();
    const worker = async () => {
      for (const chunk of waiting) await workChunk(platform, chunk);
    };
    await Promise.all(Array.from({ length: WORKERS }, worker));
  };
  const begun = performance.now();
  const cpu = process.cpuUsage();
  const took = await taken(count, task ?? scan);
  const { user, system } = process.cpuUsage(cpu);
  const all = people.length;
  return {
    speed: (all * 1000) / (performance.now() - begun),
    cpuMs: (user + system) / 1000 / all,
    reads: took.readUnits / all,
    writes: took.writeUnits / all,
    requests: took.requests / all,
  };
}

const shown = ({ speed, cpuMs, reads, writes, requests }: Night): string =>
  `${speed.toFixed(1)} people/s, ${cpuMs.toFixed(0)} ms of processor, ${reads.toFixed(1)} read and ${writes.toFixed(1)} write units, ${requests.toFixed(1)} requests a person`;

/** Marks the year of some people, spread over all, as an event of a month of theirs would. */
async function change({ platform, people }: City, share: number): Promise<void> {
  const some = people.filter((_, at) => at % Math.round(1 / share) === 0);
  const told = some.map((id) => ({ aggregate: `EMP#${id}|2026-M11#1#MONTH`, commitId: crypto.randomUUID() }));
  await markChanged(platform.table, told);
}

/** The memory of a process that only scans: the whole city. */
function memoryOf(endpoint: string, name: string): string {
  const child = join(import.meta.dirname, 'scanMemory.ts');
  const { stdout, status } = spawnSync(process.execPath, ['--expose-gc', HEAP_LIMIT, child, endpoint, name], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (status !== 0) throw new Error('the memory run failed');
  const { peakMb, liveMb, people, seconds } = JSON.parse(stdout) as Record<string, number>;
  return `${people} people in ${seconds?.toFixed(0)} s, peak ${peakMb?.toFixed(0)} MB, live heap ${liveMb?.toFixed(1)} MB`;
}

/** Full scans and the same reads raw, in turn. */
async function pairsOf(endpoint: string, city: City): Promise<{ ours: Night[]; raw: Night[] }> {
  const noted = await noteReads(city.platform, endpoint, city.people, PERIOD);
  const [ours, raw]: [Night[], Night[]] = [[], []];
  const sendRaw = () => night(city, () => sendReads(city.platform.table, noted, IN_FLIGHT));
  for (let no = 0; no < PAIRS; no += 1) {
    if (no % 2 === 0) ours.push(await night(city));
    raw.push(await sendRaw());
    if (no % 2 === 1) ours.push(await night(city));
    console.error(`pair ${no}: ours ${ours[no]?.speed.toFixed(1)}/s, raw ${raw[no]?.speed.toFixed(1)}/s`);
  }
  return { ours, raw };
}

/** A city of a size, night after night; answers ours over raw, pair by pair. */
async function benchSize({ endpoint }: Dynamo, employees: number): Promise<number[]> {
  const name = `scan-${employees}`;
  const city = await openCity(endpoint, name, employees);
  console.log(`${employees} people, ${city.people.length} of them measured`);
  console.log(`first full scan   | ${shown(await night(city))}`);
  const { ours, raw } = await pairsOf(endpoint, city);
  console.log(
    `full scan         | ${shown(ours.at(-1) as Night)}; ${spread(
      ours.map((one) => one.speed),
      1,
    )}/s`,
  );
  console.log(
    `the same reads raw| ${shown(raw.at(-1) as Night)}; ${spread(
      raw.map((one) => one.speed),
      1,
    )}/s`,
  );
  console.log(`memory            | ${memoryOf(endpoint, name)}`);
  for (const [day, share] of [
    [2, 0],
    [3, 0.01],
    [4, 0.1],
  ] as const) {
    city.time.now = nightOf(day);
    if (share > 0) await change(city, share);
    const one = await night(city);
    const times = (one.speed / median(ours.map(({ speed }) => speed))).toFixed(1);
    console.log(
      `${String(share * 100).padStart(2)} % changed       | ${shown(one)}; ${times} times a full scan's speed`,
    );
  }
  return ours.map(({ speed }, at) => speed / (raw[at]?.speed ?? Number.NaN));
}

export async function bench(): Promise<void> {
  const dynamo = await startDynamo({ loads: true });
  try {
    const ratios: number[] = [];
    for (const employees of SIZES) ratios.push(...(await benchSize(dynamo, employees)));
    console.log(
      `scan ${median(ratios).toFixed(3)} people a second of a full scan, ours / the same reads raw`,
    );
  } finally {
    await dynamo.stop();
  }
}
