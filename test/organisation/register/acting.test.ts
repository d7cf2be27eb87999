import { afterAll, describe, expect, it } from 'vitest';
import { reconcileEmployee } from '../../../functions/monitoring/reconciliation/actions/reconcileEmployee.ts';
import { discrepanciesOf } from '../../../functions/monitoring/reconciliation/store.ts';
import { assignmentsOf, holdersOf } from '../../../functions/organisation/assignment/store.ts';
import { employeeOf, holderOfNip } from '../../../functions/organisation/employee/store.ts';
import { positionsOf } from '../../../functions/organisation/position/store.ts';
import { idsOfCodes } from '../../../functions/organisation/register/code.ts';
import { readProblem } from '../../../functions/organisation/register/store.ts';
import { lists } from '../../../functions/platform/keys.ts';
import type { Period, PlainDate } from '../../../functions/platform/period.ts';
import { queryAll } from '../../../functions/platform/table.ts';
import { makePlatform, testClock } from '../../support/office.ts';
import { csvOf, nipOf, office, openRegister, type Row, staffRow } from '../../support/register.ts';
import { jobContext } from '../../support/registeredCity.ts';
import { makeTable } from '../../support/table.ts';

const table = await makeTable();
const clock = testClock();
const platform = makePlatform(table, clock);
const register = openRegister(platform);
afterAll(() => register.close());

const SECTION: Row = { jenis_jabatan: 'Pengawas', jenjang: '', eselon: 'IV.a', kode_jabatan: 'J.KASI' };
const section = { ...staffRow(50, SECTION), nama_jabatan: 'Kepala Seksi Layanan' };
const vacant: Row = { ...section, nip: '', nama: '', tmt_jabatan: '', golongan: '', status_kepegawaian: '' };
await register.take(csvOf([...office(12), vacant]));

let made = 0;
const acts = (nth: number, title: string, changes: Row = {}) =>
  staffRow(nth, { ...SECTION, nama_jabatan: title, tmt_jabatan: '01-11-2026', ...changes });
const person = async (nth: number) => {
  const kept = await employeeOf(table, (await holderOfNip(table, nipOf(nth))) ?? '');
  if (!kept) throw new Error(`nobody has number ${nth}`);
  return kept.data;
};
const headOffice = async () => {
  const [id] = await idsOfCodes(table, 'POSITION', ['J.KASI']);
  const [[kept], [held]] = await Promise.all([
    positionsOf(table, [String(id)]),
    holdersOf(table, [String(id)]),
  ]);
  return { title: kept?.data.title, held };
};
const ticketsOf = async (employeeId: string) => {
  const period = '2026-M11' as Period;
  await reconcileEmployee(jobContext(platform, 'reconcileHr'), { employeeId, period });
  return (await discrepanciesOf(table, employeeId)).map(({ data }) => [data.kind, data.register, data.state]);
};
const found = async (importId: string) =>
  (await queryAll(table, lists.importProblems(importId))).map(readProblem);

describe('a row of somebody who only acts', () => {
  it.each([
    'Plt. Kepala Seksi Layanan',
    'PLT Kepala Seksi Layanan',
    'Plh. Kepala Seksi Layanan',
    'Pelaksana Tugas Kepala Seksi Layanan',
    'pelaksana  harian Kepala Seksi Layanan',
    'Pj.Kepala Seksi Layanan',
    'Penjabat Sementara Kepala Seksi Layanan',
  ])('%s: gives no office and takes none, and the rest of the row is on record', async (title) => {
    const nth = made++;
    const before = await person(nth);
    const seats = await assignmentsOf(table, before.employeeId);
    const done = await register.take(csvOf([acts(nth, title, { golongan: 'III/d' })]));
    expect(done.outcomes).toMatchObject({ changed: 1, refused: 0 });
    expect(await assignmentsOf(table, before.employeeId)).toEqual(seats);
    expect(await headOffice()).toEqual({ title: 'Kepala Seksi Layanan', held: [] });
    const { position, unit, rank } = await person(nth);
    expect({ position, unit }).toEqual({ position: before.position, unit: before.unit });
    expect(rank?.code).toBe('III/d');
    expect(await found(done.importId)).toMatchObject([
      { row: 2, column: 'nama_jabatan', code: 'ROW_ACTING', severity: 'WARNING', params: { code: 'J.KASI' } },
    ]);
    const again = await register.take(csvOf([acts(nth, title, { golongan: 'III/d' })]));
    expect(again.outcomes).toMatchObject({ unchanged: 1 });
  });

  it('is found by the night as a Plt that no request gave, until the register has them back', async () => {
    const { employeeId } = await person(8);
    await register.take(csvOf([acts(8, 'Plt. Kepala Seksi Layanan')]));
    expect(await ticketsOf(employeeId)).toEqual([['PLT_UNKNOWN', 'Plt. Kepala Seksi Layanan', 'OPEN']]);
    expect((await register.take(csvOf([staffRow(8)]))).outcomes).toMatchObject({ changed: 1 });
    expect(await ticketsOf(employeeId)).toMatchObject([['PLT_UNKNOWN', expect.any(String), 'RESOLVED']]);
  });

  it('keeps its office vacant beside a row of it that nobody holds, and puts an unknown one on record under its own name', async () => {
    const both = await register.take(csvOf([vacant, acts(9, 'Plt. Kepala Seksi Layanan')]));
    expect((await found(both.importId)).map(({ code }) => code)).toEqual(['ROW_ACTING']);
    await register.take(csvOf([acts(10, 'Plt. Kepala Seksi Arsip', { kode_jabatan: 'J.KASI9' })]));
    const [id] = await idsOfCodes(table, 'POSITION', ['J.KASI9']);
    expect((await positionsOf(table, [String(id)]))[0]?.data.title).toBe('Kepala Seksi Arsip');
  });

  it('does not put anybody on record of whom no office of their own is known', async () => {
    const done = await register.take(csvOf([acts(77, 'Plt. Kepala Seksi Layanan')]));
    expect(done.outcomes).toMatchObject({ registered: 0, refused: 1 });
    expect((await found(done.importId)).map(({ code }) => code)).toEqual(['ROW_ACTING', 'ROW_ACTING_ALONE']);
    expect(await holderOfNip(table, nipOf(77))).toBeNull();
  });

  it('ends their own office when they have left the service', async () => {
    const left = { kedudukan_hukum: 'Pensiun', tmt_kedudukan: '10-11-2026' };
    await register.take(csvOf([acts(11, 'Plt. Kepala Seksi Layanan', left)]));
    const seats = await assignmentsOf(table, (await person(11)).employeeId);
    const known = seats.map(({ data }) => data).filter(({ supersededAt }) => supersededAt === null);
    expect(known).toMatchObject([{ role: 'DEFINITIVE', from: '2024-03-01', to: '2026-11-09' as PlainDate }]);
  });
});
