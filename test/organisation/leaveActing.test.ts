/** Who acts for somebody on leave, once they are back before its last day. docs/decisions/requests.md. */
import { afterAll, describe, expect, it } from 'vitest';
import { holdersOf } from '../../functions/organisation/assignment/store.ts';
import type { Employee, LeaveType } from '../../functions/organisation/employee/rules.ts';
import { employeeNodeId } from '../../functions/organisation/employee/store.ts';
import type { Position } from '../../functions/organisation/position/rules.ts';
import { verifyAudit } from '../../functions/platform/audit/verify.ts';
import { openRequestHouse } from '../support/requestHouse.ts';

const at = await openRequestHouse();
const { table, clock, house, people, offices, approved, on } = at;
afterAll(() => house.stop());

const bkpp = house.as(people.bkpp);
const about = async (name: 'recordLeave' | 'endLeave', input: object) => {
  const type = name === 'recordLeave' ? 'RecordLeaveInput' : 'EndLeaveInput';
  const { data } = await bkpp(
    `mutation M($input: ${type}!) { ${name}(input: $input) { leave { to } userErrors { code } } }`,
    { input: { letterNo: '851/7/2026', ...input } },
  );
  return data[name];
};
const record = (holder: Employee, from: string, to: string, type: LeaveType = 'CUTI_BESAR') =>
  about('recordLeave', { employeeId: employeeNodeId(holder.employeeId), from, to, type });
const end = (holder: Employee, from: string, lastDay: string) =>
  about('endLeave', { employeeId: employeeNodeId(holder.employeeId), from, lastDay });

/** Who acts in an office by what is on record: who, as what, from when to when. */
const actingIn = async ({ positionId }: Position) =>
  ((await holdersOf(table, [positionId]))[0] ?? [])
    .filter((one) => one.role !== 'DEFINITIVE' && one.supersededAt === null)
    .map(({ employeeId, role, from, to }) => [employeeId, role, from, to]);
const requestNow = async (id: string) =>
  (await bkpp('query Q($id: ID!) { assignmentRequest(id: $id) { status endsOn } }', { id })).data
    .assignmentRequest;

/** An office below the head with its holder, and somebody who is to act in it. */
const held = async (title: string) => {
  const office = await at.addOffice(title, 'PENGAWAS', at.units.roads, offices.head);
  const holder = await at.enrol(`Pemangku ${title}`, [[office, 'DEFINITIVE', '2024-01-01', null]]);
  return { office, holder, acting: await at.enrol(`Pengganti ${title}`) };
};

describe('a leave that is ended earlier', () => {
  it('ends the Plh on the eve of the return, with the request, and not one of a later leave', async () => {
    const { office, holder, acting: first } = await held('Kepala Seksi Terminal');
    await record(holder, '2026-12-07', '2026-12-11');
    await record(holder, '2026-12-21', '2026-12-23');
    const second = await at.enrol('Gunawan Wibisono, S.T.');
    const plh = { type: 'PLH', office, employee: first, from: '2026-12-07', to: '2026-12-11' };
    const running = (await approved(plh)).assignmentRequest;
    const later = { ...plh, employee: second, from: '2026-12-21', to: '2026-12-23' };
    const standing = (await approved(later)).assignmentRequest;
    clock.set('2026-12-09T01:00:00.000Z');
    expect(await end(holder, '2026-12-07', '2026-12-09')).toMatchObject({ userErrors: [] });
    expect(await actingIn(office)).toEqual([
      [first.employeeId, 'PLH', '2026-12-07', '2026-12-09'],
      [second.employeeId, 'PLH', '2026-12-21', '2026-12-23'],
    ]);
    expect(await requestNow(running.id)).toEqual({ status: 'ACTIVE', endsOn: '2026-12-09' });
    expect(await requestNow(standing.id)).toEqual({ status: 'ACTIVE', endsOn: '2026-12-23' });
    expect(await end(holder, '2026-12-21', '2026-12-20')).toEqual({ leave: null, userErrors: [] });
    expect(await actingIn(office)).toHaveLength(1);
    expect(await requestNow(standing.id)).toMatchObject({ status: 'ENDED' });
    clock.set('2026-11-16T02:00:00.000Z');
  });

  it('takes of a Plh for two leaves side by side only the days on which the holder is back', async () => {
    const { office, holder, acting } = await held('Kepala Seksi Dermaga');
    await record(holder, '2026-12-07', '2026-12-11');
    await record(holder, '2026-12-12', '2026-12-18', 'CUTI_SAKIT');
    const plh = { type: 'PLH', office, employee: acting, from: '2026-12-07', to: '2026-12-18' };
    const { id } = (await approved(plh)).assignmentRequest;
    await end(holder, '2026-12-07', '2026-12-09');
    expect(await actingIn(office)).toEqual([
      [acting.employeeId, 'PLH', '2026-12-07', '2026-12-09'],
      [acting.employeeId, 'PLH', '2026-12-12', '2026-12-18'],
    ]);
    expect(await requestNow(id)).toEqual({ status: 'ACTIVE', endsOn: '2026-12-18' });
    // The first is cut further, and the request goes on with the second; then that one is not taken either.
    await end(holder, '2026-12-07', '2026-12-08');
    expect(await actingIn(office)).toEqual([
      [acting.employeeId, 'PLH', '2026-12-07', '2026-12-08'],
      [acting.employeeId, 'PLH', '2026-12-12', '2026-12-18'],
    ]);
    expect(await requestNow(id)).toEqual({ status: 'ACTIVE', endsOn: '2026-12-18' });
    await end(holder, '2026-12-12', '2026-12-11');
    expect(await actingIn(office)).toEqual([[acting.employeeId, 'PLH', '2026-12-07', '2026-12-08']]);
    expect(await requestNow(id)).toEqual({ status: 'ACTIVE', endsOn: '2026-12-08' });
  });

  it('and not taken leaves of such a Plh the days of the leave beside it, and a Plh of that leave alone whole', async () => {
    const { office, holder, acting } = await held('Kepala Seksi Rambu');
    await record(holder, '2026-12-07', '2026-12-11');
    await record(holder, '2026-12-12', '2026-12-18');
    const first = { type: 'PLH', office, employee: acting, from: '2026-12-10', to: '2026-12-14' };
    const beside = await at.enrol('Hesti Purwaningrum, S.E.');
    const { id } = (await approved(first)).assignmentRequest;
    await approved({ ...first, employee: beside, from: '2026-12-15', to: '2026-12-18' });
    expect(await end(holder, '2026-12-07', '2026-12-06')).toEqual({ leave: null, userErrors: [] });
    expect((await actingIn(office)).map(([, , from, to]) => `${from} ${to}`).toSorted()).toEqual([
      '2026-12-12 2026-12-14',
      '2026-12-15 2026-12-18',
    ]);
    expect(await requestNow(id)).toEqual({ status: 'ACTIVE', endsOn: '2026-12-14' });
  });

  it('lets BKPP revoke all that is left of a Plh whose days it parted', async () => {
    const { office, holder, acting } = await held('Kepala Seksi Marka');
    await record(holder, '2026-12-07', '2026-12-11');
    await record(holder, '2026-12-12', '2026-12-18');
    const plh = { type: 'PLH', office, employee: acting, from: '2026-12-07', to: '2026-12-18' };
    const { assignmentRequest } = await approved(plh);
    await end(holder, '2026-12-07', '2026-12-09');
    const revoked = await on('bkpp', 'revokeAssignment', assignmentRequest, {
      note: 'Pelaksana harian ditarik.',
      lastDay: '2026-12-14',
    });
    expect(revoked.userErrors).toEqual([]);
    expect(await actingIn(office)).toEqual([
      [acting.employeeId, 'PLH', '2026-12-07', '2026-12-09'],
      [acting.employeeId, 'PLH', '2026-12-12', '2026-12-14'],
    ]);
    expect(await requestNow(assignmentRequest.id)).toEqual({ status: 'REVOKED', endsOn: '2026-12-14' });
  });

  it('without pay ends the Plt of the office with the request, be the return known later', async () => {
    const { office, holder, acting } = await held('Kepala Seksi Pelabuhan');
    await record(holder, '2026-12-01', '2027-11-30', 'CLTN');
    const plt = { office, employee: acting, from: '2026-12-01', to: '2027-03-31' };
    const { id } = (await approved(plt)).assignmentRequest;
    clock.set('2027-01-20T01:00:00.000Z');
    await end(holder, '2026-12-01', '2027-01-15');
    expect(await actingIn(office)).toEqual([[acting.employeeId, 'PLT', '2026-12-01', '2027-01-15']]);
    expect(await requestNow(id)).toEqual({ status: 'ENDED', endsOn: '2027-01-15' });
    clock.set('2026-11-16T02:00:00.000Z');
  });
});

it('the audit finds every chain whole', async () => {
  expect((await verifyAudit(table)).broken).toEqual([]);
});
