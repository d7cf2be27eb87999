/**
 * Blocks of people whose month or year is closed by the job, and by the same requests sent raw, in turn, on
 * one city in one DynamoDB Local.
 */
import type { Chunk } from '../functions/jobs/queue.ts';
import { plan } from '../functions/jobs/planner.ts';
import { workChunk } from '../functions/jobs/worker.ts';
import { bulkLoad } from '../functions/local/bulkLoad.ts';
import { movableClock } from '../functions/local/clock.ts';
import { createTable } from '../functions/local/createTable.ts';
import { localPlatform, localTable } from '../functions/local/platform.ts';
import { showProgress } from '../functions/local/progress.ts';
import type { Platform } from '../functions/platform/context.ts';
import type { Closing } from './closings.ts';
import { knownOf, meter, type Meter } from './meter.ts';
import { prepare, sendRaw } from './rawClose.ts';

/** People in a block, at least. */
export const BLOCK = 500;
/** As `npm run job` works: two chunks at once, eight people of each. */
const WORKERS = 2;
const IN_FLIGHT = 16;

export interface City {
  readonly closing: Closing;
  readonly platform: Platform;
  /** People whom the planner sent to the workers; the chunks that no block has taken yet. */
  readonly people: number;
  readonly chunks: Chunk[];
  /** What planning cost. */
  readonly planning: Measured;
  readonly meter: Meter;
}

interface Measured {
  readonly seconds: number;
  readonly units: number;
}

/** People a second, and capacity units a person. */
export interface Block {
  readonly ours: number;
  readonly raw: number;
  readonly oursUnits: number;
  readonly rawUnits: number;
}

/** Loads a city whose period waits to be closed, and plans the run. */
export async function openCity(
  endpoint: string,
  closing: Closing,
  name: string,
  employees: number,
): Promise<City> {
  const clock = movableClock('Asia/Jakarta', closing.now);
  const table = localTable(endpoint, name);
  await createTable(table.doc, name);
  const items = [...closing.items(employees, name)];
  const progress = showProgress(`loading ${name}, items`, items.length);
  progress.end(await bulkLoad(table, items, progress.to));
  const platform = { ...localPlatform(endpoint, clock), table };
  const count = meter(table, knownOf(items));
  const chunks: Chunk[] = [];
  const queue = { send: async (sent: readonly Chunk[]) => void chunks.push(...sent) };
  const planning = await measure(count, async () => {
    await plan({ ...platform, queue }, closing.job, closing.period);
  });
  return { closing, platform, people: peopleOf(chunks).length, chunks, planning, meter: count };
}

const unitsOf = ({ readUnits, writeUnits }: Meter): number => readUnits + writeUnits;

async function work(platform: Platform, chunks: readonly Chunk[]): Promise<void> {
  const waiting = chunks.values();
  const worker = async () => {
    for (const chunk of waiting) await workChunk(platform, chunk);
  };
  await Promise.all(Array.from({ length: WORKERS }, worker));
}

async function measure(count: Meter, task: () => Promise<void>): Promise<Measured> {
  const before = unitsOf(count);
  const begun = performance.now();
  await task();
  return { seconds: (performance.now() - begun) / 1000, units: unitsOf(count) - before };
}

const peopleOf = (chunks: readonly Chunk[]): string[] => chunks.flatMap(({ employeeIds }) => employeeIds);

/** Takes chunks of at least so many people. */
function takeBlock(city: City, size: number): Chunk[] {
  const block: Chunk[] = [];
  while (peopleOf(block).length < size && city.chunks.length > 0) block.push(city.chunks.shift() as Chunk);
  return block;
}

/** One block by the job and one raw, on other people of the same city; throws where it has too few for both. */
export async function pair(endpoint: string, city: City, oursFirst: boolean, size: number): Promise<Block> {
  const [mine, theirs] = [takeBlock(city, size), takeBlock(city, size)];
  const least = Math.min(peopleOf(mine).length, peopleOf(theirs).length);
  if (least < size) throw new Error(`a block of ${least} people, which is fewer than ${size}`);
  const prepared = await prepare(city.platform, endpoint, peopleOf(theirs), city.closing);
  const ours = () => measure(city.meter, () => work(city.platform, mine));
  const raw = () => measure(city.meter, () => sendRaw(city.platform.table, prepared, IN_FLIGHT));
  const first = await (oursFirst ? ours() : raw());
  const second = await (oursFirst ? raw() : ours());
  const [us, them] = oursFirst ? [first, second] : [second, first];
  const { planning, people } = city;
  const count = peopleOf(mine).length;
  // The block's share of the planning counts as ours: raw has no planner.
  return {
    ours: count / (us.seconds + (planning.seconds * count) / people),
    raw: prepared.length / them.seconds,
    oursUnits: us.units / count + planning.units / people,
    rawUnits: them.units / prepared.length,
  };
}
