/**
 * `npm run bench -- import`: rows a second and capacity units a row of a register that is judged and
 * committed, for 13,000 and 100,000 rows (`ROWS=13000,100000`), beside what the same items cost in raw batches
 * by their sizes; the speed beside raw batches of the same items, written to another table of the same DynamoDB
 * Local in the same run, in alternating blocks of 1,000 rows; and the peak
 * memory of the process that does it, the one size held against the other.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { v7 } from 'uuid';
import { bulkLoad } from '../functions/local/bulkLoad.ts';
import { createTable } from '../functions/local/createTable.ts';
import { type Dynamo, startDynamo } from '../functions/local/dynamo.ts';
import { localTable } from '../functions/local/platform.ts';
import { begunImport, type RegisterImport } from '../functions/organisation/register/rules.ts';
import { fileNames } from '../functions/organisation/register/store.ts';
import { scanPages } from '../functions/platform/audit/scan.ts';
import type { Item } from '../functions/platform/item.ts';
import type { Instant } from '../functions/platform/period.ts';
import { type Memory, rawUnitsIn } from './importWatch.ts';
import { AS_OF, writeRegister } from './registerFile.ts';
import { median, spread } from './statistics.ts';

/** Rows of the large files, and of the blocks that are compared. */
const SIZES = (process.env.ROWS ?? '13000,100000').split(',').map(Number);
const BLOCK = 1_000;
const PAIRS = Number(process.env.PAIRS ?? 5);

interface Phase extends Memory {
  readonly seconds: number;
  readonly units: number | null;
}
interface Told {
  readonly rows: number;
  readonly judging: Phase;
  readonly committing: Phase;
}
/** What an import of a whole file came to, and the units of the same items in plain batches. */
interface Measured extends Told {
  readonly raw: number;
}

const newImport = (content: Pick<RegisterImport, 'bytes' | 'sha256'>): RegisterImport =>
  begunImport({
    importId: v7(),
    state: 'READING',
    format: 'CSV',
    source: 'FILE',
    asOf: AS_OF,
    ...content,
    requestedBy: 'sisdm',
    requestedAt: '2026-11-16T01:00:00.000Z' as Instant,
  });

/** Imports a file of so many rows into a new table, in a process of its own. */
async function importInto(
  dynamo: Dynamo,
  name: string,
  employees: number,
  metered: boolean,
): Promise<Measured> {
  const table = localTable(dynamo.endpoint, name);
  await createTable(table.doc, name);
  const folder = mkdtempSync(join(tmpdir(), 'import-'));
  try {
    const path = join(folder, 'file');
    if (metered) console.error(`making a register of ${employees} rows`);
    const of = newImport(await writeRegister(path, employees, name));
    mkdirSync(join(folder, 'register', of.importId), { recursive: true });
    writeFileSync(join(folder, 'import.json'), JSON.stringify(of));
    renameSync(path, join(folder, fileNames.source(of.importId)));
    const words = [
      '--expose-gc',
      join(import.meta.dirname, 'importProcess.ts'),
      dynamo.endpoint,
      name,
      folder,
    ];
    const { stdout, status } = spawnSync(process.execPath, metered ? [...words, 'metered'] : words, {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    if (status !== 0) throw new Error('the import failed');
    return { ...(JSON.parse(stdout) as Told), raw: metered ? await rawUnitsIn(join(folder, 'written')) : 0 };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What an import left in its table. */
async function itemsOf(dynamo: Dynamo, name: string): Promise<Item[]> {
  const items: Item[] = [];
  for await (const page of scanPages(localTable(dynamo.endpoint, name))) items.push(...page);
  return items;
}

/** Writes items in batches to a new table, with the loader's concurrency; the seconds. */
async function writeRaw(dynamo: Dynamo, name: string, items: readonly Item[]): Promise<number> {
  const table = localTable(dynamo.endpoint, name);
  await createTable(table.doc, name);
  const begun = performance.now();
  await bulkLoad(table, items);
  return (performance.now() - begun) / 1000;
}

async function pair(dynamo: Dynamo, no: number): Promise<{ ours: number; raw: number }> {
  const name = `import-block-${process.pid}-${no}`;
  const { rows, judging, committing } = await importInto(dynamo, name, BLOCK, false);
  const seconds = await writeRaw(dynamo, `${name}-raw`, await itemsOf(dynamo, name));
  const block = { ours: rows / (judging.seconds + committing.seconds), raw: rows / seconds };
  console.error(`pair ${no}: ours ${block.ours.toFixed(0)} rows/s, raw ${block.raw.toFixed(0)}`);
  return block;
}

const phaseOf = (name: string, rows: number, { seconds, units, liveMb, peakMb }: Phase): string =>
  [
    `${name} ${(rows / seconds).toFixed(0)} rows/s`,
    `${((units ?? 0) / rows).toFixed(2)} units/row`,
    `peak live ${liveMb.toFixed(1)} MB (process ${peakMb.toFixed(0)})`,
  ].join(', ');

const rowOf = ({ rows, judging, committing, raw }: Measured): string =>
  [
    `${rows} rows`,
    phaseOf('judging', rows, judging),
    phaseOf('committing', rows, committing),
    `the same items in raw batches ${(raw / rows).toFixed(2)} units/row, by their sizes`,
  ].join(' | ');

/** Whether memory stays flat: the peak of each phase at the largest size beside that at the smallest. */
function memoryOf(all: readonly Told[]): string {
  const bySize = all.toSorted((a, b) => a.rows - b.rows);
  const [least, most] = [bySize[0], bySize.at(-1)];
  if (!least || !most || least === most) return 'memory: one size, nothing to hold it against';
  const phase = (name: 'judging' | 'committing') => {
    const [small, large] = [least[name].liveMb, most[name].liveMb];
    return `${name} ${small.toFixed(1)} to ${large.toFixed(1)} MB (x${(large / small).toFixed(2)})`;
  };
  const times = `x${(most.rows / least.rows).toFixed(1)}`;
  return `memory, peak live, ${least.rows} to ${most.rows} rows (${times}): ${phase('judging')}, ${phase('committing')}`;
}

export async function bench(): Promise<void> {
  const dynamo = await startDynamo({ endpoint: process.env.DYNAMODB_ENDPOINT });
  try {
    const rows: string[] = [];
    const all: Told[] = [];
    for (const employees of SIZES) {
      const name = `import-${process.pid}-${employees}`;
      const told = await importInto(dynamo, name, employees, true);
      all.push(told);
      rows.push(rowOf(told));
      console.error(rows.at(-1));
    }
    const blocks: { ours: number; raw: number }[] = [];
    // The first pair warms both.
    for (let no = 0; no <= PAIRS; no += 1) blocks.push(await pair(dynamo, no));
    const counted = blocks.slice(1);
    console.log([...rows, memoryOf(all)].join('\n'));
    console.log(
      `ours ${spread(counted.map(({ ours }) => ours))} rows/s, raw ${spread(counted.map(({ raw }) => raw))}`,
    );
    const ratio = median(counted.map(({ ours, raw }) => ours / raw));
    console.log(`import ${ratio.toFixed(3)} rows a second, ours / the same items in raw batches`);
  } finally {
    await dynamo.stop();
  }
}
