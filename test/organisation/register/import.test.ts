import { rmSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { assignmentsOf } from '../../../functions/organisation/assignment/store.ts';
import { employeeOf, holderOfNip } from '../../../functions/organisation/employee/store.ts';
import { positionsOf } from '../../../functions/organisation/position/store.ts';
import { idsOfCodes } from '../../../functions/organisation/register/code.ts';
import { Collected, ImportNotes } from '../../../functions/organisation/register/actions/findings.ts';
import { AUTHORITY, judgeFile } from '../../../functions/organisation/register/actions/judgeFile.ts';
import { writeProblemLists } from '../../../functions/organisation/register/actions/problemLists.ts';
import { commitFile } from '../../../functions/organisation/register/actions/commitFile.ts';
import { snapshotsOf } from '../../../functions/organisation/register/snapshot.ts';
import { fileNames, importOf, partsOf, readProblem } from '../../../functions/organisation/register/store.ts';
import { unitsOf } from '../../../functions/organisation/unit/store.ts';
import { rosterKind } from '../../../functions/organisation/roster/store.ts';
import { verifyAudit } from '../../../functions/platform/audit/verify.ts';
import { eventKind } from '../../../functions/platform/commit/event.ts';
import { readItem } from '../../../functions/platform/item.ts';
import { keys, lists } from '../../../functions/platform/keys.ts';
import type { PlainDate } from '../../../functions/platform/period.ts';
import { getItem, queryAll } from '../../../functions/platform/table.ts';
import { makePlatform, testClock } from '../../support/office.ts';
import { csvOf, nipOf, office, openRegister, staffRow } from '../../support/register.ts';
import { contentOf, makeTable } from '../../support/table.ts';

const opened: { close(): void }[] = [];
afterAll(() => opened.forEach((register) => register.close()));

async function openOffice(people = 5) {
  const table = await makeTable();
  const clock = testClock();
  const register = openRegister(makePlatform(table, clock));
  opened.push(register);
  const first = await register.take(csvOf(office(people)));
  return { table, clock, register, first };
}
const idOf = async (table: Parameters<typeof holderOfNip>[0], nth: number): Promise<string> => {
  const id = await holderOfNip(table, nipOf(nth));
  if (!id) throw new Error(`nobody has number ${nth}`);
  return id;
};
/** What a table holds but the imports themselves, and when the register was read last. */
const registerOf = async (table: Parameters<typeof contentOf>[0]) =>
  (await contentOf(table)).filter((line) => !/"PK":"IMPORT#|"PK":"READ#|"SK":"REGISTER["#]/.test(line));
const eventsOf = async (table: Parameters<typeof contentOf>[0], employeeId: string) =>
  (await queryAll(table, lists.events(keys.employee(employeeId)))).map(
    (item) => readItem(eventKind, item).data,
  );

describe('a register that is imported', () => {
  it('puts units, offices and people on record, each person with one event and no personal data in it', async () => {
    const { table, first } = await openOffice();
    expect(first).toMatchObject({
      state: 'COMMITTED',
      outcomes: { registered: 7, changed: 0, unchanged: 0, refused: 0 },
    });
    const employeeId = await idOf(table, 3);
    const kept = await employeeOf(table, employeeId);
    expect(kept?.data).toMatchObject({
      nip: nipOf(3),
      name: 'Pegawai 3',
      rank: { code: 'III/c', name: 'Penata', from: null },
      position: { title: 'Arsiparis Ahli Muda', grade: 9 },
      unit: { name: 'Dinas Kearsipan', path: '01/', agencyName: 'Dinas Kearsipan' },
      hrVersion: 1,
    });
    const events = await eventsOf(table, employeeId);
    expect(events.map(({ type }) => type)).toEqual(['employeeRegistered']);
    expect(JSON.stringify(events[0]?.public)).not.toMatch(/Pegawai|1986/);
    expect(await verifyAudit(table)).toMatchObject({ broken: [] });
  });

  it('binds each office to the one above it, though that comes later in the file', async () => {
    const table = await makeTable();
    const register = openRegister(makePlatform(table));
    opened.push(register);
    await register.take(csvOf(office(2).toReversed()));
    const ids = await idsOfCodes(table, 'POSITION', ['J.0', 'J.KADIN', 'J.SEKDA']);
    const [staff, kadin, sekda] = await positionsOf(table, ids.map(String));
    expect(staff?.data.superiorPositionId).toBe(kadin?.data.positionId);
    expect(kadin?.data.superiorPositionId).toBe(sekda?.data.positionId);
    expect(sekda?.data.superiorPositionId).toBeNull();
    const [unitId] = await idsOfCodes(table, 'UNIT', ['07']);
    const [unit] = await unitsOf(table, [String(unitId)]);
    expect(unit?.data).toMatchObject({ kind: 'OPD', agencyId: unitId, path: '01/' });
  });

  it('keeps the class and the eselon of an office that one row tells and another leaves empty, whichever is last', async () => {
    const { table, register } = await openOffice(0);
    const told = { kode_jabatan: 'J.S', kelas_jabatan: '9', eselon: 'IV.a', pukm: 'Ya' };
    const empty = { ...told, kelas_jabatan: '', eselon: '', pukm: '' };
    const office = async () => {
      const [kept] = await positionsOf(table, (await idsOfCodes(table, 'POSITION', ['J.S'])).map(String));
      const { grade, eselon, isPukm } = kept?.data ?? {};
      return [grade, eselon, isPukm];
    };
    await register.take(csvOf([staffRow(1, told), staffRow(2, empty)]));
    expect(await office()).toEqual([9, 'IV.a', true]);
    await register.take(csvOf([staffRow(1, empty), staffRow(2, { ...told, kelas_jabatan: '10' })]));
    expect(await office()).toEqual([10, 'IV.a', true]);
    const done = await register.take(csvOf([staffRow(1, empty), staffRow(2, empty)]));
    expect([await office(), done.outcomes]).toMatchObject([[10, 'IV.a', true], { changed: 0, refused: 0 }]);
  });

  it('changes nothing when the same file comes twice', async () => {
    const { table, clock, register } = await openOffice();
    const before = await registerOf(table);
    clock.set('2026-11-17T01:00:00.000Z');
    const again = await register.take(csvOf(office(5)));
    expect(again.outcomes).toEqual({ registered: 0, changed: 0, unchanged: 7, refused: 0 });
    expect(await registerOf(table)).toEqual(before);
  });

  it('commits the good rows and leaves the bad ones, each problem with its row, column and what would be right', async () => {
    const { table, register } = await openOffice(2);
    const rows = [
      ...office(2),
      staffRow(5, { golongan: 'IX' }),
      staffRow(6, { nip: '1,98603E+17' }),
      staffRow(7),
    ];
    const done = await register.take(csvOf(rows));
    expect(done.findings).toMatchObject({ rows: 7, good: 5, bad: 2, warned: 1, problems: 3 });
    expect(done.outcomes).toEqual({ registered: 1, changed: 0, unchanged: 4, refused: 0 });
    const problems = (await queryAll(table, lists.importProblems(done.importId))).map(readProblem);
    expect(problems.map(({ row, column, code }) => [row, column, code])).toEqual([
      [2, 'kode_jabatan_atasan', 'ROW_SUPERIOR_NONE'],
      [6, 'golongan', 'ROW_RANK_UNFIT'],
      [7, 'nip', 'ROW_NIP_LOST'],
    ]);
    expect(await holderOfNip(table, nipOf(5))).toBeNull();
    expect(await holderOfNip(table, nipOf(7))).not.toBeNull();
    for (const language of ['id', 'en']) {
      const bytes = await register.work.files.read(fileNames.problems(done.importId, language));
      let text = '';
      for await (const chunk of bytes ?? []) text += Buffer.from(chunk).toString('utf8');
      expect(text).toMatch(/^\uFEFF/);
      expect(text).toContain(
        language === 'id' ? '6;golongan;ERROR;ROW_RANK_UNFIT;Golongan' : 'The rank does not fit',
      );
      expect(text).not.toContain('1,98603');
    }
  });

  it('ends the office of a person who is moved in the middle of a month on the eve, and keeps what was known', async () => {
    const { table, clock, register } = await openOffice();
    clock.set('2026-11-18T01:00:00.000Z');
    const moved = staffRow(3, {
      kode_jabatan: 'J.BARU',
      nama_jabatan: 'Pustakawan Ahli Muda',
      kode_unit: '08',
      nama_unit: 'Dinas Perpustakaan',
      kode_unit_induk: '00',
      tmt_jabatan: '16-10-2026',
      nomor_sk: '821.2/99/2026',
    });
    const done = await register.take(csvOf([moved]), { asOf: '2026-11-18' as PlainDate });
    expect(done.outcomes).toEqual({ registered: 0, changed: 1, unchanged: 0, refused: 0 });
    const employeeId = await idOf(table, 3);
    const seats = (await assignmentsOf(table, employeeId)).map(({ data }) => data);
    expect(seats.map(({ from, to, supersededAt }) => [from, to, supersededAt !== null])).toEqual(
      expect.arrayContaining([
        ['2024-03-01', null, true],
        ['2024-03-01', '2026-10-15', false],
        ['2026-10-16', null, false],
      ]),
    );
    const snapshots = await snapshotsOf(table, employeeId);
    expect(snapshots.map(({ data }) => [data.facts.unit.name, data.importId !== null])).toEqual([
      ['Dinas Kearsipan', true],
      ['Dinas Perpustakaan', true],
    ]);
    expect(new Set(snapshots.map(({ data }) => data.hash)).size).toBe(2);
    const before = snapshots[0]?.data.facts.unit.agencyId ?? '';
    const roster = await getItem(table, keys.roster(before, employeeId));
    expect(roster && readItem(rosterKind, roster).data.to).toBe('2026-10-15');
    expect(await verifyAudit(table)).toMatchObject({ broken: [] });
  });

  it('takes somebody who has retired out of office and roster from their day on', async () => {
    const { table, register } = await openOffice();
    const retired = staffRow(2, { kedudukan_hukum: 'Pensiun', tmt_kedudukan: '01-11-2026' });
    await register.take(csvOf([retired]), { asOf: '2026-11-17' as PlainDate });
    const employeeId = await idOf(table, 2);
    const kept = await employeeOf(table, employeeId);
    expect(kept?.data).toMatchObject({ legalStatus: 'PENSIUN', legalStatusFrom: '2026-11-01' });
    const seats = (await assignmentsOf(table, employeeId)).filter(({ data }) => data.supersededAt === null);
    expect(seats.map(({ data }) => data.to)).toEqual(['2026-10-31']);
  });

  it('leaves a person alone of whom a later register is on record', async () => {
    const { table, register } = await openOffice(1);
    const older = await register.take(csvOf([staffRow(0, { golongan: 'III/d' })]), {
      asOf: '2026-10-01' as PlainDate,
    });
    expect(older.outcomes).toMatchObject({ changed: 0, refused: 1 });
    const [problem] = (await queryAll(table, lists.importProblems(older.importId))).map(readProblem);
    expect(problem).toMatchObject({ row: 2, code: 'ROW_OLDER', params: { asOf: '2026-11-16' } });
  });

  it('goes on where its time was up, and ends as if it had not been', async () => {
    const table = await makeTable();
    const register = openRegister(makePlatform(table));
    opened.push(register);
    const importId = await register.judge(csvOf(office(250)));
    await register.askToCommit(importId);
    let left = 1;
    expect(await commitFile(register.work, importId, () => left-- > 0)).toBe(false);
    expect((await partsOf(table, importId)).map(({ data }) => data.done !== null)).toEqual([
      true,
      false,
      false,
    ]);
    expect(await commitFile(register.work, importId)).toBe(true);
    expect((await register.stateOf(importId)).outcomes).toMatchObject({ registered: 252, refused: 0 });
  });

  it.each([
    [
      'its file has not come',
      async (text: string, register: ReturnType<typeof openRegister>) => {
        const importId = await register.lay(text, { importId: '0199f0c0-0000-7000-8000-000000000001' });
        rmSync(`${register.folder}/${fileNames.source(importId)}`);
        return importId;
      },
      'FILE_MISSING',
    ],
    [
      'its file is not the one announced',
      (text: string, register: ReturnType<typeof openRegister>) =>
        register.lay(text, { sha256: 'a'.repeat(64) }),
      'FILE_CHANGED',
    ],
  ] as const)('is rejected as a whole when %s', async (_, lay, code) => {
    const register = openRegister(makePlatform(await makeTable()));
    opened.push(register);
    const importId = await lay(csvOf(office(1)), register);
    await judgeFile(register.work, importId);
    expect(await register.stateOf(importId)).toMatchObject({ state: 'REJECTED', rejection: { code } });
  });
});

describe('the list of what is wrong', () => {
  const listOf = async (register: ReturnType<typeof openRegister>, importId: string, language = 'en') => {
    let text = '';
    for await (const chunk of (await register.work.files.read(fileNames.problems(importId, language))) ?? [])
      text += Buffer.from(chunk).toString('utf8');
    return text;
  };

  it('has every error, however many warnings there are, and says how many of these it has not', async () => {
    const register = openRegister(makePlatform(await makeTable()));
    opened.push(register);
    const importId = await register.lay('x');
    const of = await importOf(register.work.table, importId);
    if (!of) throw new Error('the import is gone');
    const collected = new Collected(importId, new ImportNotes(register.work, AUTHORITY, of), 2);
    const row = (no: number) => ({ no, before: no - 1, cells: {}, fault: null, from: no, to: no + 1 });
    const warning = { column: 'nip', code: 'NIP_HR_MISMATCH', severity: 'WARNING' } as const;
    const error = { column: 'nama', code: 'INPUT_REQUIRED', severity: 'ERROR' } as const;
    for (const no of [2, 3, 4, 5, 6]) await collected.row(row(no), [warning]);
    await collected.row(
      row(7),
      Array.from({ length: 30 }, () => error),
    );
    await collected.together({ ...error, code: 'ROW_NIP_TWICE', params: { other: 7 }, row: 6 });
    const findings = await collected.finish([]);
    expect(findings).toMatchObject({ rows: 6, good: 4, bad: 2, warned: 4, problems: 36, listed: 33 });
    await writeProblemLists(register.work, importId, findings);
    const list = (await listOf(register, importId)).split('\r\n');
    expect(list.filter((line) => line.includes(';ERROR;'))).toHaveLength(31);
    expect(list.filter((line) => line.includes('NIP_HR_MISMATCH'))).toHaveLength(2);
    expect(list.at(-2)).toBe(';;WARNING;WARNINGS_CUT;3 more warnings are not listed. Every error is.');
  });

  it('shows no number of a person, though one stands where a code should', async () => {
    const table = await makeTable();
    const register = openRegister(makePlatform(table));
    opened.push(register);
    const other = nipOf(77);
    const dotted = `${other.slice(0, 8)}.${other.slice(8, 14)}.${other.slice(14)}`;
    const rows = [
      ...office(0),
      staffRow(1, { kode_unit: other, nama_unit: '' }),
      staffRow(2, { kode_jabatan_atasan: other }),
      staffRow(3, { kode_jabatan_atasan: dotted }),
      staffRow(4, { kode_unit: '33.74.01', nama_unit: '' }),
    ];
    const importId = await register.judge(csvOf(rows));
    const problems = (await queryAll(table, lists.importProblems(importId))).map(readProblem);
    expect(problems.filter(({ row }) => row > 3).map(({ params }) => params.code)).toEqual([
      '*'.repeat(18),
      '*'.repeat(18),
      '********.******.****',
      '33.74.01',
    ]);
    for (const language of ['id', 'en']) {
      const list = await listOf(register, importId, language);
      expect(list).not.toContain(other);
      expect(list).not.toContain(dotted);
    }
  });
});
