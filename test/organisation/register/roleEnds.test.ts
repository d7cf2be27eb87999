/** What ends when the register tells that an office has a holder, or that somebody with a role has left. */
import { afterAll, describe, expect, it } from 'vitest';
import { assignmentsOf } from '../../../functions/organisation/assignment/store.ts';
import type { Employee } from '../../../functions/organisation/employee/rules.ts';
import { parseRequestId, requestOf } from '../../../functions/organisation/request/store.ts';
import { isKnown } from '../../../functions/organisation/validity/rules.ts';
import type { PlainDate } from '../../../functions/platform/period.ts';
import { csvOf, heads, openRegister, type Row, staffRow } from '../../support/register.ts';
import { openRequestHouse } from '../../support/requestHouse.ts';

const at = await openRequestHouse();
const { table, clock, platform, house, units, offices, enrol, addOffice, approved, onLeave } = at;
const register = openRegister(platform);
afterAll(async () => {
  await house.stop();
  register.close();
});
const take = async (asOf: string, ...rows: Row[]) => {
  clock.set(`${asOf}T01:00:00.000Z`);
  return (await register.take(csvOf(rows), { asOf: asOf as PlainDate })).outcomes;
};
await take('2026-11-16', ...heads);
let made = 100;
const rowOf = ({ nip, name }: Employee, code: string, changes: Row = {}) =>
  staffRow(made, { nip: nip ?? '', nama: name, kode_jabatan: code, ...changes });

/** How a request stands, and until when what it gave runs. */
async function standing({ id }: { readonly id: string }) {
  const kept = await requestOf(table, parseRequestId(id) ?? '');
  return [kept?.data.status, kept?.data.endsOn];
}

/** A vacant office for which somebody is Plt from 20 November to the end of the year. */
async function acted(employee?: Employee) {
  made += 1;
  const code = `J.P${made}`;
  const office = await addOffice(`Kepala Seksi ${made}`, 'PENGAWAS', units.roads, offices.head, code);
  const plt = employee ?? (await enrol(`Teguh Waluyo ${made}`));
  const { assignmentRequest } = await approved({ employee: plt, office });
  const ofPlt = async () =>
    (await assignmentsOf(table, plt.employeeId))
      .map(({ data }) => data)
      .filter((each) => isKnown(each) && each.role === 'PLT')
      .map(({ from, to }) => [from, to]);
  return { code, office, plt, ofPlt, request: () => standing(assignmentRequest) };
}
/** Who got an office, as the register has them. */
const holder = async (code: string, changes: Row = {}) =>
  rowOf(await enrol(`Yuni Kartika ${made}`), code, { tmt_jabatan: '01-12-2026', ...changes });

describe('a Plt of an office that the register gives a holder', () => {
  it('ends on the eve, and the request with it; the same file again changes nothing', async () => {
    const { code, ofPlt, request } = await acted();
    const file = await holder(code);
    expect(await take('2026-12-03', file)).toMatchObject({ changed: 1 });
    expect(await ofPlt()).toEqual([['2026-11-20', '2026-11-30']]);
    expect(await request()).toEqual(['ENDED', '2026-11-30']);
    expect(await take('2026-12-04', file)).toMatchObject({ changed: 0, unchanged: 1 });
  });

  it('who is the Plt: then all is in their own record', async () => {
    const { code, plt, ofPlt, request } = await acted();
    expect(await take('2026-12-03', rowOf(plt, code, { tmt_jabatan: '01-12-2026' }))).toMatchObject({
      changed: 1,
      refused: 0,
    });
    expect(await ofPlt()).toEqual([['2026-11-20', '2026-11-30']]);
    expect(await request()).toEqual(['ENDED', '2026-11-30']);
  });

  it('runs on while the holder is on unpaid leave, by the register or by BKPP, and ends when they are back', async () => {
    made += 1;
    const code = `J.P${made}`;
    const office = await addOffice(`Kepala Seksi ${made}`, 'PENGAWAS', units.roads, offices.head, code);
    const from = '2026-11-01' as PlainDate;
    const owner = await enrol(`Yuni Kartika ${made}`, [[office, 'DEFINITIVE', '2024-03-01', null]], {
      legalStatus: 'CLTN',
      legalStatusFrom: from,
    });
    const away = { kedudukan_hukum: 'CLTN', tmt_kedudukan: '01-11-2026' };
    const file = (changes: Row) => rowOf(owner, code, changes);
    const plt = await enrol(`Teguh Waluyo ${made}`);
    clock.set('2026-11-16T01:00:00.000Z');
    const { assignmentRequest } = await approved({ employee: plt, office });
    const request = () => standing(assignmentRequest);
    await take('2026-11-30', file({ ...away, golongan: 'III/d' }));
    expect(await request()).toEqual(['ACTIVE', '2026-12-31']);
    await onLeave({
      employeeId: owner.employeeId,
      type: 'CLTN',
      from: '2026-12-01' as PlainDate,
      to: '2026-12-04' as PlainDate,
    });
    const back = { tmt_kedudukan: '01-12-2026', golongan: 'III/d' };
    await take('2026-12-03', file(back));
    expect(await request()).toEqual(['ACTIVE', '2026-12-31']);
    expect(await take('2026-12-05', file(back))).toMatchObject({ changed: 1 });
    expect(await request()).toEqual(['ENDED', '2026-12-04']);
    expect(await take('2026-12-06', file(back))).toMatchObject({ changed: 0, unchanged: 1 });
  });
});

describe('a Plt whom the register leaves alone', () => {
  it('is approved for days on which the holder will be on unpaid leave', async () => {
    made += 1;
    const code = `J.P${made}`;
    const office = await addOffice(`Kepala Seksi ${made}`, 'PENGAWAS', units.roads, offices.head, code);
    const owner = await enrol(`Yuni Kartika ${made}`, [[office, 'DEFINITIVE', '2024-03-01', null]]);
    const [from, to] = ['2026-12-01', '2027-11-30'] as [PlainDate, PlainDate];
    await onLeave({ employeeId: owner.employeeId, type: 'CLTN', from, to });
    clock.set('2026-11-16T01:00:00.000Z');
    const employee = await enrol(`Teguh Waluyo ${made}`);
    const { assignmentRequest } = await approved({ employee, office, from });
    for (const day of ['2026-11-25', '2026-11-26', '2026-12-02']) await take(day, rowOf(owner, code));
    expect(await standing(assignmentRequest)).toEqual(['ACTIVE', '2026-12-31']);
  });

  it('acts in the office that a senior post took its holder from, while the register has not followed', async () => {
    made += 1;
    const [code, senior] = [`J.P${made}`, `J.JPT${made}`];
    const office = await addOffice(`Kepala Seksi ${made}`, 'PENGAWAS', units.roads, offices.head, code);
    const owner = await enrol(`Yuni Kartika ${made}`, [[office, 'DEFINITIVE', '2024-03-01', null]]);
    const post = await addOffice('Kepala Badan', 'JPT_PRATAMA', units.agency, offices.secretary, senior);
    clock.set('2026-11-16T01:00:00.000Z');
    await approved({ employee: owner, office: post, type: 'JPT', from: '2026-11-18', to: null }, 'secretary');
    const employee = await enrol(`Teguh Waluyo ${made}`);
    const { assignmentRequest } = await approved({ employee, office });
    for (const day of ['2026-11-25', '2026-11-26']) await take(day, rowOf(owner, code));
    expect(await standing(assignmentRequest)).toEqual(['ACTIVE', '2026-12-31']);
  });
});

describe('a Plh for days of a leave that its holder has moved away before', () => {
  /** An office whose holder has leave from 10 to 20 December, with somebody who is Plh on those days. */
  const absent = async () => {
    made += 1;
    const code = `J.P${made}`;
    const office = await addOffice(`Kepala Seksi ${made}`, 'PENGAWAS', units.roads, offices.head, code);
    const owner = await enrol(`Yuni Kartika ${made}`, [[office, 'DEFINITIVE', '2024-03-01', null]]);
    const [from, to] = ['2026-12-10', '2026-12-20'] as [PlainDate, PlainDate];
    const leave = { type: 'CUTI_BESAR', from, to } as const;
    await onLeave({ employeeId: owner.employeeId, ...leave });
    clock.set('2026-11-16T01:00:00.000Z');
    const employee = await enrol(`Teguh Waluyo ${made}`);
    const { assignmentRequest } = await approved({ type: 'PLH', employee, office, from, to });
    const away = rowOf(owner, `J.${made}`, { tmt_jabatan: '01-12-2026' });
    return { code, away, leave, request: () => standing(assignmentRequest) };
  };

  it('never begins: the holder of those days is there', async () => {
    const { code, away, request } = await absent();
    expect(await take('2026-12-02', away, await holder(code))).toMatchObject({ changed: 2 });
    expect((await request())[0]).toBe('ENDED');
  });

  it('stays where the holder of those days has leave as well', async () => {
    const { code, away, leave, request } = await absent();
    const next = await enrol(`Yuni Kartika ${made}`);
    await onLeave({ employeeId: next.employeeId, ...leave });
    await take('2026-12-02', away, rowOf(next, code, { tmt_jabatan: '01-12-2026' }));
    expect(await request()).toEqual(['ACTIVE', '2026-12-20']);
  });
});

describe('what somebody has by request', () => {
  it('ends with their service', async () => {
    const plt = await enrol('Puji Rahayu, A.Md.');
    const { ofPlt, request } = await acted(plt);
    made += 1;
    await take('2026-12-10', rowOf(plt, `J.${made}`));
    await take(
      '2026-12-20',
      rowOf(plt, `J.${made}`, { kedudukan_hukum: 'Pensiun', tmt_kedudukan: '15-12-2026' }),
    );
    expect(await ofPlt()).toEqual([['2026-11-20', '2026-12-14']]);
    expect(await request()).toEqual(['ENDED', '2026-12-14']);
  });

  it('is a senior post: its request ends when the register has them move on', async () => {
    made += 1;
    const code = `J.JPT${made}`;
    const post = await addOffice('Kepala Badan', 'JPT_PRATAMA', units.agency, offices.secretary, code);
    const employee = await enrol('Rini Astuti, M.M.');
    clock.set('2026-11-16T01:00:00.000Z');
    const { assignmentRequest } = await approved(
      { employee, office: post, type: 'JPT', from: '2026-12-01', to: null },
      'secretary',
    );
    await take('2026-12-20', rowOf(employee, `J.${made}`, { tmt_jabatan: '16-12-2026' }));
    expect(await standing(assignmentRequest)).toEqual(['ENDED', '2026-12-15']);
  });
});
