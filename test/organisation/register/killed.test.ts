/** An import that ends what others have, killed at each commit and ended by another process. */
import { v7 } from 'uuid';
import { afterAll, expect, inject, it } from 'vitest';
import { difference, newTable, standing } from '../../../bench/faults/office.ts';
import { bulkLoad } from '../../../functions/local/bulkLoad.ts';
import { assignmentKind } from '../../../functions/organisation/assignment/store.ts';
import type { PositionAssignment } from '../../../functions/organisation/position/rules.ts';
import { holderOfNip } from '../../../functions/organisation/employee/store.ts';
import { commitFile } from '../../../functions/organisation/register/actions/commitFile.ts';
import { idsOfCodes } from '../../../functions/organisation/register/code.ts';
import { scanPages } from '../../../functions/platform/audit/scan.ts';
import { type Item, makeItem } from '../../../functions/platform/item.ts';
import { keys } from '../../../functions/platform/keys.ts';
import type { Instant, PlainDate } from '../../../functions/platform/period.ts';
import { makePlatform, testClock } from '../../support/office.ts';
import { csvOf, heads, nipOf, openRegister, type Row, staffRow } from '../../support/register.ts';
import { makeTable, tapped } from '../../support/table.ts';

const clock = testClock('2026-10-05T01:00:00.000Z');
const opened: { close(): void }[] = [];
afterAll(() => opened.forEach((register) => register.close()));

const chief = (nth: number, code: string, changes: Row = {}): Row =>
  staffRow(nth, {
    jenis_jabatan: 'Pengawas',
    jenjang: '',
    eselon: 'IV.a',
    kode_jabatan: code,
    nama_jabatan: 'Kepala Seksi',
    ...changes,
  });
const staff = Array.from({ length: 8 }, (_, nth) => staffRow(nth));
const now = { tmt_jabatan: '01-11-2026' };

/** A table with the register of October, and somebody acting as head of the second section. */
async function base(): Promise<Item[]> {
  const table = await makeTable();
  const register = openRegister(makePlatform(table, clock));
  opened.push(register);
  const vacant = { ...chief(50, 'J.KASI2'), nip: '', nama: '' };
  await register.take(csvOf([...heads, chief(500, 'J.KASI1'), vacant, ...staff]), {
    asOf: '2026-10-05' as PlainDate,
  });
  const [positionId] = await idsOfCodes(table, 'POSITION', ['J.KASI2']);
  const acting: PositionAssignment = {
    assignmentId: v7(),
    employeeId: String(await holderOfNip(table, nipOf(7))),
    positionId: String(positionId),
    role: 'PLT',
    from: '2026-10-10' as PlainDate,
    to: '2026-12-31' as PlainDate,
    letterNo: '800/1',
    requestId: null,
    recordedAt: clock.now(),
    supersededAt: null,
  };
  const { employeeId, from, assignmentId } = acting;
  const beside = { type: 'holders', schemaVersion: 1, [assignmentId]: acting };
  await bulkLoad(table, [
    makeItem(assignmentKind, keys.assignment(employeeId, from, assignmentId), acting),
    { ...keys.holders(acting.positionId), ...beside },
  ]);
  const items: Item[] = [];
  for await (const page of scanPages(table, { ConsistentRead: true })) items.push(...page);
  return items;
}

const importId = '0199f0c0-0000-7000-8000-00000000cafe';
const november = csvOf([...heads, chief(0, 'J.KASI1', now), chief(1, 'J.KASI2', now), ...staff.slice(2)]);

/** Commits the register of November, by a process that dies before a commit, and by another; how it stands, and whether it died. */
async function committed(items: readonly Item[], dies: number) {
  const table = await newTable(inject('dynamoEndpoint'), items);
  const register = openRegister(makePlatform(table, clock));
  opened.push(register);
  const of = {
    importId,
    asOf: '2026-11-16' as PlainDate,
    requestedAt: '2026-11-16T00:00:00.000Z' as Instant,
  };
  await register.judge(november, of);
  await register.askToCommit(importId);
  let commits = 0;
  const mortal = tapped(table, (command) => {
    if (command.startsWith('TransactWrite')) commits += 1;
    if (commits >= dies) throw new Error('the process is gone');
  });
  const lived = await commitFile({ ...register.work, table: mortal }, importId).catch(() => false);
  if (!lived) await commitFile(register.work, importId);
  return { lived, meaning: await standing(table), state: await register.stateOf(importId) };
}

it('leaves the very same items as an undisturbed one', async () => {
  const items = await base();
  clock.set('2026-11-16T01:00:00.000Z');
  const { meaning, state } = await committed(items, Infinity);
  expect(state.outcomes).toEqual({ registered: 0, changed: 2, unchanged: 8, refused: 0 });
  const ended = meaning.lines.filter((line) => line.includes('"registerEnded"'));
  expect(ended).toHaveLength(2); // the Plt of the second section, and the predecessor in the first
  for (let dies = 1; ; dies += 1) {
    const trial = await committed(items, dies);
    expect({ dies, ...difference(meaning, trial.meaning) }).toEqual({ dies, lost: 0, doubled: 0 });
    if (trial.lived) break;
  }
}, 120_000);
