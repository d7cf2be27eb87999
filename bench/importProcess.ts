/**
 * A process that judges and commits one register, and tells how long each took, what it cost in capacity
 * units, and its memory: `endpoint table folder`. A process of its own, so that making the file does not count.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { folderFiles } from '../functions/local/fileFolder.ts';
import { localPlatform, localTable } from '../functions/local/platform.ts';
import { commitFile } from '../functions/organisation/register/actions/commitFile.ts';
import { judgeFile } from '../functions/organisation/register/actions/judgeFile.ts';
import type { RegisterWork } from '../functions/organisation/register/actions/source.ts';
import type { RegisterImport } from '../functions/organisation/register/rules.ts';
import { importKind, importOf, partsOf } from '../functions/organisation/register/store.ts';
import { makeItem } from '../functions/platform/item.ts';
import { keys } from '../functions/platform/keys.ts';
import type { Instant } from '../functions/platform/period.ts';
import { bulkLoad } from '../functions/local/bulkLoad.ts';
import { meter } from './meter.ts';

const [endpoint = '', name = '', folder = ''] = process.argv.slice(2);
const table = localTable(endpoint, name);
const of = JSON.parse(readFileSync(join(folder, 'import.json'), 'utf8')) as RegisterImport;
const clock = { zone: 'Asia/Jakarta', now: () => '2026-11-16T01:00:00.000Z' as Instant };
const work: RegisterWork = {
  ...localPlatform(endpoint, clock),
  table,
  actor: { kind: 'JOB', name: 'registerImport' },
  offices: async () => [],
  requestId: 'bench',
  files: folderFiles(folder),
};
const lay = async (state: RegisterImport['state'], kept: RegisterImport = of) => {
  const stands = await importOf(table, of.importId);
  const { version, seq, headHash } = stands ?? { version: 1, seq: 0, headHash: null };
  const data = { ...kept, state };
  await bulkLoad(table, [
    makeItem(importKind, keys.registerImport(of.importId), data, { version, seq, headHash }),
  ]);
};
/** The heap that stays after a full collection, in MB. */
const live = (): number => {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 2 ** 20;
};
const timed = async (task: () => Promise<unknown>): Promise<number> => {
  const begun = performance.now();
  await task();
  return (performance.now() - begun) / 1000;
};

await lay('READING');
const judged = await timed(() => judgeFile(work, of.importId));
const afterJudging = { peakMb: process.resourceUsage().maxRSS / 1024, liveMb: live() };
const kept = (await importOf(table, of.importId))?.data;
if (!kept?.findings) throw new Error(`the file was rejected: ${JSON.stringify(kept?.rejection)}`);
await lay('COMMITTING', kept);
// By the sizes of what is written: nothing stands in this table before, so that updates are sized by what they set.
const count = process.argv[5] === 'metered' ? meter(table, new Map()) : null;
let peakLive = 0;
const committed = await timed(() =>
  commitFile(work, of.importId, () => {
    peakLive = Math.max(peakLive, process.memoryUsage().heapUsed / 2 ** 20);
    return true;
  }),
);
const ended = (await importOf(table, of.importId))?.data;
console.log(
  JSON.stringify({
    rows: kept.findings.rows,
    problems: kept.findings.problems,
    outcomes: ended?.outcomes,
    parts: (await partsOf(table, of.importId)).length,
    judged,
    committed,
    units: count && count.readUnits + count.writeUnits,
    requests: count?.requests ?? null,
    judging: afterJudging,
    committing: { peakMb: process.resourceUsage().maxRSS / 1024, liveMb: live() },
  }),
);
