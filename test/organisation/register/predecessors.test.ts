/** What becomes of whoever held an office that the register gives to somebody else, without a row of their own. */
import { afterAll, describe, expect, it } from 'vitest';
import { holdersOf } from '../../../functions/organisation/assignment/store.ts';
import { employeeOf, holderOfNip } from '../../../functions/organisation/employee/store.ts';
import { idsOfCodes } from '../../../functions/organisation/register/code.ts';
import { parseRequestId, requestOf } from '../../../functions/organisation/request/store.ts';
import { isKnown } from '../../../functions/organisation/validity/rules.ts';
import { agendaUpTo } from '../../../functions/platform/agenda.ts';
import type { PlainDate } from '../../../functions/platform/period.ts';
import { csvOf, heads, nipOf, openRegister, type Row, staffRow } from '../../support/register.ts';
import { openRequestHouse } from '../../support/requestHouse.ts';

const at = await openRequestHouse();
const { table, clock, platform, house, units, offices, enrol, addOffice, approved } = at;
const register = openRegister(platform);
afterAll(async () => {
  await house.stop();
  register.close();
});
const take = async (asOf: string, ...rows: Row[]) => {
  clock.set(`${asOf}T01:00:00.000Z`);
  return (await register.take(csvOf(rows), { asOf: asOf as PlainDate })).outcomes;
};

const SECTION: Row = { jenis_jabatan: 'Pengawas', jenjang: '', eselon: 'IV.a', nama_jabatan: 'Kepala Seksi' };
const headOf = (code: string, nth: number, changes: Row = {}) =>
  staffRow(nth, { ...SECTION, kode_jabatan: code, ...changes });
const BEGINS = { tmt_jabatan: '10-11-2026' };

/** Who is known to hold an office, with their days, in order. */
async function holdersIn(code: string) {
  const [id] = await idsOfCodes(table, 'POSITION', [code]);
  const [held = []] = await holdersOf(table, [id ?? '']);
  const known = held.filter((each) => isKnown(each) && each.role === 'DEFINITIVE');
  const people = await Promise.all(known.map(({ employeeId }) => employeeOf(table, employeeId)));
  return known.map(({ from, to }, no) => [people[no]?.data.name, from, to]);
}
async function planEndsOf(nth: number) {
  const person = await employeeOf(table, (await holderOfNip(table, nipOf(nth))) ?? '');
  const days: string[] = [];
  for await (const items of agendaUpTo(table, person?.data.unit.agencyId ?? '', '2027-12-31' as PlainDate))
    for (const { step, subjectId, day } of items)
      if (step === 'PLAN_END' && subjectId === person?.data.employeeId) days.push(day);
  return days;
}

describe('whoever held an office and is in no row any more', () => {
  it('has lost it on the eve of the successor, and the plan with it; the same file again changes nothing', async () => {
    await take('2026-11-02', ...heads, headOf('J.A', 1));
    expect(await take('2026-11-16', ...heads, headOf('J.A', 2, BEGINS))).toMatchObject({ registered: 1 });
    expect(await holdersIn('J.A')).toEqual([
      ['Pegawai 1', '2024-03-01', '2026-11-09'],
      ['Pegawai 2', '2026-11-10', null],
    ]);
    expect(await planEndsOf(1)).toEqual(['2026-11-10']);
    const again = await take('2026-11-17', ...heads, headOf('J.A', 2, BEGINS));
    expect(again).toMatchObject({ changed: 0, unchanged: 3 });
  });

  it('is a mayor: the successor is alone in the office', async () => {
    const mayor: Row = {
      ...headOf('J.WALI', 3),
      nip: '',
      status_kepegawaian: '',
      golongan: '',
      eselon: '',
      jenis_jabatan: 'Wali Kota',
      nama_jabatan: 'Wali Kota',
      kode_jabatan_atasan: '',
    };
    await take('2026-11-02', { ...mayor, nama: 'Hendrawan' });
    await take('2026-11-16', { ...mayor, ...BEGINS, nama: 'Sulistyowati' });
    expect(await holdersIn('J.WALI')).toEqual([
      ['Hendrawan', '2024-03-01', '2026-11-09'],
      ['Sulistyowati', '2026-11-10', null],
    ]);
  });

  it('had a senior post by request: the request ends with it', async () => {
    const post = await addOffice('Kepala Badan', 'JPT_PRATAMA', units.agency, offices.secretary, 'J.JPT');
    const employee = await enrol('Rini Astuti, M.M.');
    clock.set('2026-11-16T01:00:00.000Z');
    const { assignmentRequest } = await approved(
      { employee, office: post, type: 'JPT', from: '2026-12-01', to: null },
      'secretary',
    );
    const successor = headOf('J.JPT', 4, {
      jenis_jabatan: 'JPT Pratama',
      nama_jabatan: 'Kepala Badan',
      eselon: 'II.b',
      tmt_jabatan: '16-12-2026',
    });
    await take('2026-12-20', successor);
    expect((await holdersIn('J.JPT')).map(([, , to]) => to)).toEqual(['2026-12-15', null]);
    const kept = await requestOf(table, parseRequestId(assignmentRequest.id) ?? '');
    expect([kept?.data.status, kept?.data.endsOn]).toEqual(['ENDED', '2026-12-15']);
  });
});

describe('whoever holds an office', () => {
  it('keeps it where a row only acts in it', async () => {
    await take('2026-11-02', ...heads, headOf('J.B', 5), headOf('J.C', 6));
    const acting = headOf('J.B', 6, { ...BEGINS, nama_jabatan: 'Plt. Kepala Seksi' });
    await take('2026-11-16', ...heads, acting);
    expect(await holdersIn('J.B')).toEqual([['Pegawai 5', '2024-03-01', null]]);
  });

  it('keeps it where many hold it: a code of functional offices stands for all of them', async () => {
    await take('2026-11-02', ...heads, staffRow(7, { kode_jabatan: 'J.S' }));
    await take('2026-11-16', ...heads, staffRow(8, { ...BEGINS, kode_jabatan: 'J.S' }));
    expect((await holdersIn('J.S')).map(([, , to]) => to)).toEqual([null, null]);
  });

  it('keeps it on study leave beside whoever has it meanwhile, as the register names both', async () => {
    await take('2026-11-02', ...heads, headOf('J.D', 9));
    const away = headOf('J.D', 9, { kedudukan_hukum: 'Tugas Belajar', tmt_kedudukan: '05-11-2026' });
    await take('2026-11-06', ...heads, away);
    await take('2026-11-16', ...heads, away, headOf('J.D', 10, BEGINS));
    expect((await holdersIn('J.D')).map(([, , to]) => to)).toEqual([null, null]);
    const again = await take('2026-11-17', ...heads, away, headOf('J.D', 10, BEGINS));
    expect(again).toMatchObject({ changed: 0, unchanged: 4 });
  });
});
