/** Imports of a register whose process dies again and again, and others that end what it began. */
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import { chanceOf } from '../../functions/local/city/random.ts';
import { folderFiles } from '../../functions/local/fileFolder.ts';
import { commitFile } from '../../functions/organisation/register/actions/commitFile.ts';
import { judgeFile } from '../../functions/organisation/register/actions/judgeFile.ts';
import type { RegisterWork } from '../../functions/organisation/register/actions/source.ts';
import { begunImport } from '../../functions/organisation/register/rules.ts';
import { fileNames, importKind, importOf } from '../../functions/organisation/register/store.ts';
import { makeItem } from '../../functions/platform/item.ts';
import { keys } from '../../functions/platform/keys.ts';
import type { PlainDate } from '../../functions/platform/period.ts';
import type { Table } from '../../functions/platform/table.ts';
import { csvOf, office, staffRow } from '../../test/support/register.ts';
import { AT, difference, type Meaning, newTable, platformOn, standing } from './office.ts';
import { run } from './processes.ts';
import { each, type Outcome, type World } from './world.ts';

/** The import of every trial: ids of people follow from it, so that runs can be compared. */
const IMPORT = '0199f0c0-0000-7000-8000-00000000babe';

/** A death before or after the nth commit of a process. */
export interface ImportDeath {
  readonly when: 'before' | 'after';
  readonly number: number;
}

/** A register of so many rows below two heads; one row in fifty is bad. */
const fileOf = (rows: number): string =>
  csvOf(office(rows).map((row, nth) => (nth % 50 === 9 ? staffRow(nth, { ...row, golongan: 'x' }) : row)));

/** The import on one table, to its end. */
export async function importAll(endpoint: string, table: Table, folder: string): Promise<void> {
  const work: RegisterWork = {
    ...platformOn(endpoint, table),
    actor: { kind: 'JOB', name: 'registerImport' },
    offices: async () => [],
    requestId: 'registerImport',
    files: folderFiles(folder),
  };
  await judgeFile(work, IMPORT);
  const kept = await importOf(table, IMPORT);
  if (!kept) throw new Error('the import is gone');
  if (kept.data.state === 'VALIDATED') {
    const { version, seq, headHash, data } = kept;
    const asked = { ...data, state: 'COMMITTING' };
    await bulkLoad(table, [makeItem(importKind, kept.key, asked, { version, seq, headHash })]);
  }
  await commitFile(work, IMPORT);
}

interface Trial {
  readonly table: Table;
  readonly folder: string;
}

async function withRegister<T>(
  { endpoint }: World,
  text: string,
  work: (trial: Trial) => Promise<T>,
): Promise<T> {
  const of = begunImport({
    importId: IMPORT,
    state: 'READING',
    format: 'CSV',
    source: 'FILE',
    asOf: '2026-11-13' as PlainDate,
    bytes: Buffer.byteLength(text),
    sha256: createHash('sha256').update(text).digest('hex'),
    requestedBy: 'sisdm',
    requestedAt: AT,
  });
  const table = await newTable(endpoint, [makeItem(importKind, keys.registerImport(IMPORT), of)]);
  const folder = mkdtempSync(join(tmpdir(), 'register-'));
  try {
    await folderFiles(folder).write(fileNames.source(IMPORT), text);
    return await work({ table, folder });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** How a table stands when nothing disturbs the import. */
const undisturbed = (world: World, text: string): Promise<Meaning> =>
  withRegister(world, text, async ({ table, folder }) => {
    await importAll(world.endpoint, table, folder);
    return standing(table);
  });

/** Imports in a process of its own; whether it lived. */
async function lives(
  world: World,
  { table, folder }: Trial,
  { when, number }: ImportDeath,
): Promise<boolean> {
  return (await run('mortalImport.ts', [world.endpoint, table.name, folder, when, String(number)])) !== null;
}

/** A process dies at each of some commits in turn, the last of all among them; another ends the import. */
export async function importsDyingAt(
  world: World,
  rows: number,
  deaths: readonly ImportDeath[],
): Promise<Outcome> {
  const text = fileOf(rows);
  const wanted = await undisturbed(world, text);
  const beyond = Math.max(...deaths.map(({ number }) => number)) + 1;
  const isLast = await withRegister(world, text, (trial) =>
    lives(world, trial, { when: 'before', number: beyond }),
  );
  if (!isLast) throw new Error(`there is a commit ${beyond}, around which nobody dies`);
  return each(deaths, (death) =>
    withRegister(world, text, async (trial) => {
      if (await lives(world, trial, death))
        throw new Error(`nobody died ${death.when} commit ${death.number}`);
      await importAll(world.endpoint, trial.table, trial.folder);
      return { faults: 1, ...difference(wanted, await standing(trial.table)) };
    }),
  );
}

/** Commits that may be in flight when a process dies. */
const IN_FLIGHT = 16;

/** One import whose process dies again and again, at seeded moments, until the last one ends it. */
export async function importDyingOften(
  world: World,
  rows: number,
  times: number,
  seed: string,
): Promise<Outcome> {
  const text = fileOf(rows);
  const wanted = await undisturbed(world, text);
  return withRegister(world, text, async (trial) => {
    const chance = chanceOf(seed);
    // Spread over what is left each time: dead parts are not begun again.
    const most = Math.floor((0.9 * rows) / times) - IN_FLIGHT;
    for (let no = 0; no < times; no += 1) {
      const death = { when: chance.pick(['before', 'after'] as const), number: chance.int(1, most) };
      if (await lives(world, trial, death)) throw new Error('the work was done before the last death');
    }
    await importAll(world.endpoint, trial.table, trial.folder);
    return { faults: times, ...difference(wanted, await standing(trial.table)) };
  });
}
