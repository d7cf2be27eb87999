import { afterAll, describe, expect, it } from 'vitest';
import { positionNodeId } from '../../../functions/organisation/position/store.ts';
import { commitFile } from '../../../functions/organisation/register/actions/commitFile.ts';
import { idsOfCodes } from '../../../functions/organisation/register/code.ts';
import { readProblem } from '../../../functions/organisation/register/store.ts';
import { closePosition, closeUnit } from '../../../functions/organisation/structure/close.ts';
import { unitId } from '../../../functions/organisation/unit/store.ts';
import { lists } from '../../../functions/platform/keys.ts';
import type { PlainDate } from '../../../functions/platform/period.ts';
import { queryAll } from '../../../functions/platform/table.ts';
import { makePlatform, testClock } from '../../support/office.ts';
import { csvOf, heads, openRegister, type Row, staffRow } from '../../support/register.ts';
import { makeTable } from '../../support/table.ts';

const table = await makeTable();
const clock = testClock('2026-11-16T01:00:00.000Z');
const register = openRegister(makePlatform(table, clock));
afterAll(() => register.close());

const takeOf = async (asOf: string, ...rows: Row[]) => {
  const done = await register.take(csvOf(rows), { asOf: asOf as PlainDate });
  const problems = (await queryAll(table, lists.importProblems(done.importId))).map(readProblem);
  const said = problems.map(({ row, column, code, params }) => [row, column, code, params.date]);
  return { outcomes: done.outcomes, said: said.filter(([, , code]) => code !== 'ROW_SUPERIOR_NONE') };
};
const take = (...rows: Row[]) => takeOf('2026-11-16', ...rows);
const vacant = (code: string, changes: Row = {}): Row => ({
  ...staffRow(50, { kode_jabatan: code, ...changes }),
  nip: '',
  nama: '',
});
const archive = { kode_unit: '08', nama_unit: 'Dinas Arsip Lama', kode_unit_induk: '00' };
await takeOf('2026-10-01', ...heads, staffRow(1), vacant('J.OLD'), vacant('J.GONE', archive));

const lastDay = '2026-11-10';
const letterNo = '821.2/9/2026';
const idOf = async (kind: 'POSITION' | 'UNIT', code: string) =>
  String((await idsOfCodes(table, kind, [code]))[0]);
const endOffice = async (code: string) => {
  const positionId = positionNodeId(await idOf('POSITION', code));
  expect(await closePosition(register.work, { positionId, lastDay, letterNo })).toMatchObject({ ok: true });
};
const endUnit = async (code: string) => {
  const of = unitId({ unitId: await idOf('UNIT', code) });
  expect(await closeUnit(register.work, { unitId: of, lastDay, letterNo })).toMatchObject({ ok: true });
};
for (const code of ['J.OLD', 'J.GONE']) await endOffice(code);
await endUnit('08');

describe('a register that still names what BKPP has ended', () => {
  it('places nobody in the office, and says since when it is over', async () => {
    const moved = staffRow(1, { kode_jabatan: 'J.OLD', tmt_jabatan: '12-11-2026' });
    const { outcomes, said } = await take(moved);
    expect(outcomes).toMatchObject({ changed: 0, refused: 1 });
    expect(said).toEqual([[2, 'kode_jabatan', 'ROW_OFFICE_ENDED', lastDay]]);
    expect((await take(staffRow(1))).outcomes).toMatchObject({ unchanged: 1 });
  });

  it('puts nobody below the office', async () => {
    const { said } = await take(staffRow(2, { kode_jabatan_atasan: 'J.OLD' }));
    expect(said).toEqual([[2, 'kode_jabatan_atasan', 'ROW_OFFICE_ENDED', lastDay]]);
  });

  it('puts nobody below the office though it has a row, and tells it when the file is judged', async () => {
    const rows = [vacant('J.OLD'), staffRow(5, { kode_jabatan_atasan: 'J.OLD' })];
    const importId = await register.judge(csvOf([...rows, staffRow(6, { kode_jabatan_atasan: 'J.5' })]));
    expect((await register.stateOf(importId)).findings).toMatchObject({ good: 1, bad: 2 });
    const problems = (await queryAll(table, lists.importProblems(importId))).map(readProblem);
    expect(problems.map(({ row, column, code }) => [row, column, code])).toEqual([
      [3, 'kode_jabatan_atasan', 'ROW_OFFICE_ENDED'],
      [4, 'kode_jabatan_atasan', 'ROW_SUPERIOR_LEFT_OUT'],
    ]);
  });

  it('takes the row while the day of which it speaks is one of the office', async () => {
    const below = staffRow(7, { kode_jabatan_atasan: 'J.OLD' });
    const importId = await register.judge(csvOf([below]), { asOf: lastDay as PlainDate });
    expect((await register.stateOf(importId)).findings).toMatchObject({ good: 1, bad: 0 });
  });

  it('has nobody in the unit, nor a unit below it', async () => {
    const below = { kode_unit: '08.1', nama_unit: 'Bidang Arsip', kode_unit_induk: '08' };
    const { said } = await take(staffRow(3, archive), staffRow(4, below));
    expect(said).toEqual([
      [2, 'kode_unit', 'ROW_UNIT_ENDED', lastDay],
      [3, 'kode_unit_induk', 'ROW_UNIT_UNKNOWN', undefined],
    ]);
  });
});

describe('what BKPP ends between a file’s two steps', () => {
  /** A file that is judged, something ended, and the file committed. */
  const endedBetween = async (end: () => Promise<void>, ...rows: Row[]) => {
    const importId = await register.judge(csvOf(rows));
    expect((await register.stateOf(importId)).findings).toMatchObject({ good: rows.length, bad: 0 });
    clock.set('2026-11-16T02:00:00.000Z');
    await end();
    await register.askToCommit(importId);
    await commitFile(register.work, importId);
    const problems = (await queryAll(table, lists.importProblems(importId))).map(readProblem);
    const { outcomes } = await register.stateOf(importId);
    clock.set('2026-11-16T01:00:00.000Z');
    return [outcomes?.registered, problems.map(({ row, code }) => [row, code])];
  };

  it('is an office: nobody is put below it, nor below who stood there', async () => {
    await takeOf('2026-10-01', vacant('J.LATER'));
    const rows = [
      staffRow(8, { kode_jabatan_atasan: 'J.LATER' }),
      staffRow(9, { kode_jabatan_atasan: 'J.8' }),
      staffRow(10),
    ];
    expect(await endedBetween(() => endOffice('J.LATER'), ...rows)).toEqual([
      1,
      [
        [2, 'ROW_OFFICE_ENDED'],
        [3, 'ROW_SUPERIOR_LEFT_OUT'],
      ],
    ]);
  });

  it('is a unit: nobody is put in it', async () => {
    const unit = { kode_unit: '09', nama_unit: 'Dinas Kearsipan Lama', kode_unit_induk: '00' };
    await takeOf('2026-10-01', vacant('J.ALONE', unit));
    await endOffice('J.ALONE');
    expect(await endedBetween(() => endUnit('09'), staffRow(11, unit))).toEqual([0, [[2, 'ROW_UNIT_ENDED']]]);
  });
});
