/** Whoever gave an office for one holder up without a row that says so. */
import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, it } from 'vitest';
import { assignmentsOf } from '../../../functions/organisation/assignment/store.ts';
import { holderOfNip } from '../../../functions/organisation/employee/store.ts';
import { concernedBy } from '../../../functions/organisation/register/actions/concerned.ts';
import { idsOfCodes } from '../../../functions/organisation/register/code.ts';
import { isKnown } from '../../../functions/organisation/validity/rules.ts';
import { verifyAudit } from '../../../functions/platform/audit/verify.ts';
import { scanPages } from '../../../functions/platform/audit/scan.ts';
import type { Item } from '../../../functions/platform/item.ts';
import type { PlainDate } from '../../../functions/platform/period.ts';
import { seat } from '../../support/handOverHouse.ts';
import { makePlatform, testClock } from '../../support/office.ts';
import { csvOf, heads, nipOf, openRegister, type Row, staffRow } from '../../support/register.ts';
import { makeTable } from '../../support/table.ts';

const opened: { close(): void }[] = [];
afterAll(() => opened.forEach((register) => register.close()));

const SECTION: Row = {
  jenis_jabatan: 'Pengawas',
  jenjang: '',
  eselon: 'IV.a',
  nama_jabatan: 'Kepala Seksi Layanan',
  kode_jabatan: 'J.KASI',
};
const chief = (nth: number, changes: Row = {}) => staffRow(nth, { ...SECTION, ...changes });
const staff = Array.from({ length: 12 }, (_, nth) => staffRow(nth));
const mayor = (nama: string, tmt_jabatan: string): Row => ({
  ...(heads[0] as Row),
  nip: '',
  nama,
  status_kepegawaian: '',
  golongan: '',
  jenis_jabatan: 'Kepala Daerah',
  eselon: '',
  kode_jabatan: 'J.WALI',
  nama_jabatan: 'Wali Kota',
  tmt_jabatan,
});
/** The register of October, and that of 16 November, in which somebody of the staff has the section. */
const october = [...heads, mayor('Hendrar Prihadi', '27-02-2021'), chief(500), ...staff];
const successor = chief(0, { tmt_jabatan: '01-11-2026', nomor_sk: '821.2/99/2026' });
const november = [...heads, mayor('Hendrar Prihadi', '27-02-2021'), successor, ...staff.slice(1)];

/** A register that is on record as of October. */
async function open() {
  const table = await makeTable();
  const clock = testClock('2026-10-05T01:00:00.000Z');
  const register = openRegister(makePlatform(table, clock));
  opened.push(register);
  const take = async (rows: readonly Row[], asOf = '2026-11-16') => {
    clock.set(`${asOf}T01:00:00.000Z`);
    return register.take(csvOf(rows), { asOf: asOf as PlainDate });
  };
  await take(october, '2026-10-05');
  const idOf = async (nth: number) => String(await holderOfNip(table, nipOf(nth)));
  const seatsOf = async (employeeId: string) =>
    (await assignmentsOf(table, employeeId)).filter(({ data }) => isKnown(data)).map(({ data }) => data);
  /** Until when somebody has their office, by their number. */
  const until = async (nth: number) => (await seatsOf(await idOf(nth))).map(({ to }) => to);
  const items = async (type: string) => {
    const found = [];
    for await (const page of scanPages(table, { ConsistentRead: true }))
      found.push(...page.filter((item) => item.type === type).map(({ data }) => data as Item));
    return found;
  };
  return { table, clock, register, take, idOf, seatsOf, until, items };
}

describe('the predecessor in an office for one holder, once the register is read as a whole without them', () => {
  it('holds it until the eve of the successor, is on the roster until then, and has a plan that ends', async () => {
    const { table, take, idOf, until, items, register } = await open();
    const { importId } = await take(november);
    expect(await until(500)).toEqual(['2026-10-31']);
    expect(await until(0)).toEqual(['2026-10-31', null]);
    const gone = await idOf(500);
    const rosters = await items('roster');
    expect(rosters.filter(({ to }) => to !== null)).toMatchObject([{ employeeId: gone, to: '2026-10-31' }]);
    const due = (await items('agenda')).filter(({ subjectId }) => subjectId === gone);
    expect(due).toMatchObject([{ step: 'PLAN_END', day: '2026-11-01' }]);
    expect(await concernedBy(register.work, importId)).toContain(gone);
    expect(await verifyAudit(table)).toMatchObject({ broken: [] });
  });

  it('is ended once: the same file again changes nothing of them, and a row that names them gives an office again', async () => {
    const { take, idOf, seatsOf, until } = await open();
    await take(november);
    const before = await seatsOf(await idOf(500));
    await take(november, '2026-11-17');
    expect(await seatsOf(await idOf(500))).toEqual(before);
    await take([staffRow(500, { tmt_jabatan: '01-11-2026' })], '2026-11-18');
    expect(await until(500)).toEqual(['2026-10-31', null]);
  });

  it('verifies for nobody either, and is gone until a row names them again, be it that they only act', async () => {
    const { table, take, idOf, seatsOf, items } = await open();
    const gone = await idOf(500);
    const [own] = await seatsOf(gone);
    const [head] = await idsOfCodes(table, 'POSITION', ['J.KADIN']);
    const [from, to] = ['2026-10-10', '2026-12-31'] as [PlainDate, PlainDate];
    if (!own) throw new Error('nobody has the section');
    await seat(table, {
      ...own,
      assignmentId: randomUUID(),
      positionId: String(head),
      role: 'DELEGATE_VERIFIER',
      from,
      to,
    });
    await take(november);
    const ends = (await seatsOf(gone)).map(({ role, to }) => [role, to]);
    expect(Object.fromEntries(ends)).toEqual({ DEFINITIVE: '2026-10-31', DELEGATE_VERIFIER: '2026-10-31' });
    const person = async () => (await items('employee')).find(({ employeeId }) => employeeId === gone);
    expect(await person()).toMatchObject({ legalStatus: 'AKTIF', goneFrom: '2026-11-01' });
    await take([chief(500, { nama_jabatan: 'Plt. Kepala Seksi Layanan' })], '2026-11-18');
    expect((await person())?.goneFrom).toBeUndefined();
  });

  it('is a mayor whose term is over', async () => {
    const { take, items, seatsOf } = await open();
    await take([...heads, mayor('Agustina Wilujeng', '20-10-2026'), chief(500), ...staff], '2026-11-16');
    const mayors = (await items('employee')).filter(({ nip }) => nip === null);
    const terms = await Promise.all(
      mayors.map(async ({ name, employeeId }) => [
        name,
        (await seatsOf(String(employeeId))).map(({ to }) => to),
      ]),
    );
    expect(Object.fromEntries(terms)).toEqual({
      'Hendrar Prihadi': ['2026-10-19'],
      'Agustina Wilujeng': [null],
    });
  });

  it('left it long ago, as files of some had not told', async () => {
    const { take, until } = await open();
    await take([successor], '2026-11-10');
    expect(await until(500)).toEqual([null]);
    await take(november);
    expect(await until(500)).toEqual(['2026-10-31']);
  });
});

describe('a predecessor stays', () => {
  it('while no file was the whole register', async () => {
    const { take, until } = await open();
    await take([...heads, successor, ...staff.slice(1, 8)]);
    expect(await until(500)).toEqual([null]);
  });

  it.each<[string, Row]>([
    ['is left out', chief(500, { kode_jabatan: 'J.LAIN', golongan: 'x' })],
    ['has lost its number', staffRow(500, { nip: '1,98603E+17' })],
    ['has lost its number, and gives no name', staffRow(500, { nip: '1,98603E+17', nama: '' })],
  ])('whose row %s', async (_, row) => {
    const { take, until } = await open();
    await take([...november, row]);
    expect(await until(500)).toEqual([null]);
  });

  it('whose row is refused, since a later file was about them', async () => {
    const { take, until, register, clock } = await open();
    await take([chief(500, { golongan: 'III/d' })], '2026-11-17');
    clock.set('2026-11-18T01:00:00.000Z');
    const moved = staffRow(500, { tmt_jabatan: '01-11-2026' });
    const done = await register.take(csvOf([...november, moved]));
    expect(done.outcomes).toMatchObject({ refused: 1 });
    expect(await until(500)).toEqual([null]);
  });

  it('whom a file of a later day has there, when that of all comes late', async () => {
    const { take, until, register, clock } = await open();
    expect((await take([chief(500)], '2026-11-17')).outcomes).toMatchObject({ unchanged: 1 });
    clock.set('2026-11-18T01:00:00.000Z');
    await register.take(csvOf(november));
    expect(await until(500)).toEqual([null]);
  });

  it('beside another whom nobody put out either: it is not told who gave way', async () => {
    const { take, until } = await open();
    await take([chief(600, { tmt_jabatan: '01-10-2026' })], '2026-10-10');
    await take(november);
    expect([await until(500), await until(600)]).toEqual([[null], [null]]);
  });

  it('in an office that several may hold', async () => {
    const { take, until } = await open();
    const shared = { kode_jabatan: 'J.11', tmt_jabatan: '01-11-2026' };
    await take(
      [...october.slice(0, -1), staffRow(0, shared)].filter(({ kode_jabatan }) => kode_jabatan !== 'J.0'),
    );
    expect(await until(11)).toEqual([null]);
  });

  it('who came later than the one whom the file still has there', async () => {
    const { take, until } = await open();
    await take([chief(600, { tmt_jabatan: '01-11-2026' })], '2026-11-10');
    await take(october);
    expect([await until(500), await until(600)]).toEqual([[null], [null]]);
  });
});
