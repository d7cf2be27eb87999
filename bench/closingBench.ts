/**
 * The benchmark of a job that closes a period: people a second and capacity units a person, beside the same reads and transactions sent raw to the same DynamoDB Local in the same run,
 * in alternating blocks of at least 500 people; and the peak memory of planner and workers by the city's size.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { type Dynamo, startDynamo } from '../functions/local/dynamo.ts';
import { CHUNK_SIZE } from '../functions/jobs/planner.ts';
import type { Closing } from './closings.ts';
import { BLOCK, type Block, type City, openCity, pair } from './closeBlocks.ts';
import { median, spread } from './statistics.ts';

const PAIRS = Number(process.env['PAIRS'] ?? 9);
/** `SIZES=600` makes it a small one, to see that it works. */
const SIZES = (process.env['SIZES'] ?? '1000,10000').split(',').map(Number);
/** People whom two blocks may need: each takes whole chunks until it has enough. */
const TWO_BLOCKS = 2 * (BLOCK + CHUNK_SIZE);
/** People whom a city has beyond its size, so that the smallest holds two blocks. */
const ROOM = 100;

/** As many pairs of blocks as asked for: all on one city when it is large enough, else on one after another. */
async function blocksOf(dynamo: Dynamo, closing: Closing, employees: number): Promise<Block[]> {
  const blocks: Block[] = [];
  let city: City | undefined;
  for (let no = 0; blocks.length <= PAIRS; no += 1) {
    const left = city?.chunks.reduce((sum, { employeeIds }) => sum + employeeIds.length, 0) ?? 0;
    if (!city || left < TWO_BLOCKS)
      city = await openCity(dynamo.endpoint, closing, `${closing.job}-${employees}-${no}`, employees + ROOM);
    // The first pair, of half the size, warms both.
    const block = await pair(dynamo.endpoint, city, no % 2 === 0, no === 0 ? BLOCK / 2 : BLOCK);
    blocks.push(block);
    console.error(`${employees}: pair ${no}: ours ${block.ours.toFixed(0)}/s, raw ${block.raw.toFixed(0)}/s`);
  }
  return blocks.slice(1);
}

interface Memory {
  /** Peak of the process, and of the heap after collections, in MB. */
  readonly peakMb: number;
  readonly liveMb: number;
}

/** The memory of a process that only plans and works a whole city. */
function memoryOf(dynamo: Dynamo, { job }: Closing, employees: number): Memory {
  const child = join(import.meta.dirname, 'closeMemory.ts');
  const { stdout, status } = spawnSync(process.execPath, [child, dynamo.endpoint, job, String(employees)], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (status !== 0) throw new Error('the memory run failed');
  return JSON.parse(stdout) as Memory;
}

function row(employees: number, blocks: readonly Block[], memory: Memory): string {
  const ratio = blocks.map(({ ours, raw }) => ours / raw);
  return [
    `${employees} people`,
    `${spread(blocks.map(({ ours }) => ours))} people/s`,
    `raw ${spread(blocks.map(({ raw }) => raw))}`,
    `ratio ${spread(ratio, 2)}`,
    `${median(blocks.map(({ oursUnits }) => oursUnits)).toFixed(1)} units/person`,
    `raw ${median(blocks.map(({ rawUnits }) => rawUnits)).toFixed(1)}`,
    `peak ${memory.peakMb.toFixed(0)} MB, live heap ${memory.liveMb.toFixed(1)} MB`,
  ].join(' | ');
}

/** Runs it; `aim` of people a second against the same requests sent raw. */
export async function benchClosing(closing: Closing, aim: number): Promise<void> {
  const dynamo = await startDynamo();
  try {
    const all: Block[] = [];
    const rows: string[] = [];
    for (const employees of SIZES) {
      const memory = memoryOf(dynamo, closing, employees);
      const blocks = await blocksOf(dynamo, closing, employees);
      all.push(...blocks);
      rows.push(row(employees, blocks, memory));
    }
    console.log(rows.join('\n'));
    const units = median(all.map(({ oursUnits, rawUnits }) => oursUnits / rawUnits));
    console.log(`capacity units ours / raw: ${units.toFixed(3)} (aim: 1.1 at most)`);
    const speed = median(all.map(({ ours, raw }) => ours / raw));
    console.log(`${closing.job} ${speed.toFixed(3)} people a second, ours / raw (aim: ${aim})`);
  } finally {
    await dynamo.stop();
  }
}
