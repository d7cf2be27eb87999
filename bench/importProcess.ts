/**
 * A process that judges and commits one register, and tells of each how long it took and, `metered`, what
 * it cost in capacity units and its peak memory: `endpoint table folder [metered]`. A process of its own, so
 * that making the file does not count.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { folderFiles } from '../functions/local/fileFolder.ts';
import { localPlatform, localTable } from '../functions/local/platform.ts';
import { commitFile } from '../functions/organisation/register/actions/commitFile.ts';
import { judgeFile } from '../functions/organisation/register/actions/judgeFile.ts';
import type { RegisterWork } from '../functions/organisation/register/actions/source.ts';
import { PART_ROWS, type RegisterImport } from '../functions/organisation/register/rules.ts';
import { importKind, importOf, partsOf } from '../functions/organisation/register/store.ts';
import { makeItem } from '../functions/platform/item.ts';
import { keys } from '../functions/platform/keys.ts';
import type { Instant } from '../functions/platform/period.ts';
import { bulkLoad } from '../functions/local/bulkLoad.ts';
import { counting, Recent, watched } from './importWatch.ts';
import { meter, type Meter } from './meter.ts';

const [endpoint = '', name = '', folder = ''] = process.argv.slice(2);
const table = localTable(endpoint, name);
const of = JSON.parse(readFileSync(join(folder, 'import.json'), 'utf8')) as RegisterImport;
const clock = { zone: 'Asia/Jakarta', now: () => '2026-11-16T01:00:00.000Z' as Instant };
const counted = counting(folderFiles(folder));
const work: RegisterWork = {
  ...localPlatform(endpoint, clock),
  table,
  actor: { kind: 'JOB', name: 'registerImport' },
  offices: async () => [],
  requestId: 'bench',
  files: counted.files,
};
const lay = async (state: RegisterImport['state'], kept: RegisterImport = of) => {
  const stands = await importOf(table, of.importId);
  const { version, seq, headHash } = stands ?? { version: 1, seq: 0, headHash: null };
  const data = { ...kept, state };
  await bulkLoad(table, [
    makeItem(importKind, keys.registerImport(of.importId), data, { version, seq, headHash }),
  ]);
};
// Nothing stands in this table before, so that what was not written lately is sized by what is set.
const isMetered = process.argv[5] === 'metered';
const recent = new Recent(join(folder, 'written'));
const count = isMetered ? meter(table, recent) : null;
const units = ({ readUnits, writeUnits }: Meter): number => readUnits + writeUnits;
/** The units that a phase cost, with what was laid in before it left out. */
async function phase(name: string, task: () => Promise<unknown>, rows: () => number) {
  const before = count && units(count);
  const { seconds, memory } = await watched(name, task, rows, isMetered);
  return { seconds, units: count && units(count) - (before ?? 0), ...memory };
}

await lay('READING');
const judging = await phase('judging', () => judgeFile(work, of.importId), counted.lines);
const kept = (await importOf(table, of.importId))?.data;
if (!kept?.findings) throw new Error(`the file was rejected: ${JSON.stringify(kept?.rejection)}`);
await lay('COMMITTING', kept);
let begun = 0;
const hasTime = () => {
  begun += 1;
  return true;
};
const committing = await phase(
  'committing',
  () => commitFile(work, of.importId, hasTime),
  () => Math.max(0, begun - 1) * PART_ROWS,
);
recent.flush();
const ended = (await importOf(table, of.importId))?.data;
console.log(
  JSON.stringify({
    rows: kept.findings.rows,
    problems: kept.findings.problems,
    outcomes: ended?.outcomes,
    parts: (await partsOf(table, of.importId)).length,
    judging,
    committing,
  }),
);
