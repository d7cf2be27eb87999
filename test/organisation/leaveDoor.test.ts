import { afterAll, describe, expect, it } from 'vitest';
import { holdersOf } from '../../functions/organisation/assignment/store.ts';
import type { Employee } from '../../functions/organisation/employee/rules.ts';
import { employeeNodeId } from '../../functions/organisation/employee/store.ts';
import { verifyAudit } from '../../functions/platform/audit/verify.ts';
import { testClock } from '../support/office.ts';
import { relineAll } from '../support/registeredCity.ts';
import type { Ask } from '../support/house.ts';
import { eventsIn } from '../support/outwardEvents.ts';
import { openRequestHouse } from '../support/requestHouse.ts';

const at = await openRequestHouse();
const { table, clock, platform, house, people, offices, submitted, approved } = at;
afterAll(() => house.stop());

const ERRORS = 'userErrors { code field message }';
const act = async (ask: Ask, name: string, input: object) => {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
  const { data, errors } = await ask(
    `mutation M($input: ${type}!) { ${name}(input: $input) { leave { type from to letterNo } ${ERRORS} } }`,
    { input },
  );
  if (errors) throw new Error(JSON.stringify(errors));
  return data[name];
};
const codes = ({ userErrors }: { userErrors: { code: string }[] }) => userErrors.map(({ code }) => code);
const bkpp = house.as(people.bkpp);
const leaveOf = ({ employeeId }: Employee, changes: object = {}) => ({
  employeeId: employeeNodeId(employeeId),
  type: 'CUTI_BESAR',
  from: '2026-12-07',
  to: '2026-12-11',
  letterNo: '851/7/2026',
  ...changes,
});
const endOf = ({ employeeId }: Employee, changes: object) => ({
  employeeId: employeeNodeId(employeeId),
  letterNo: '851/9/2026',
  ...changes,
});
const historyOf = async ({ employeeId }: Employee) =>
  (
    await bkpp(`query Q($id: ID!) { employee(id: $id) { history { leaves { type from to letterNo } } } }`, {
      id: employeeNodeId(employeeId),
    })
  ).data.employee.history.leaves;

/** Who acts in an office by what is on record: who, as what, from when to when. */
const actingIn = async ({ positionId }: typeof offices.held) =>
  ((await holdersOf(table, [positionId]))[0] ?? [])
    .filter((one) => one.role !== 'DEFINITIVE' && one.supersededAt === null)
    .map(({ employeeId, role, from, to }) => [employeeId, role, from, to]);
const requestNow = async (id: string) =>
  (await bkpp('query Q($id: ID!) { assignmentRequest(id: $id) { status endsOn } }', { id })).data
    .assignmentRequest;

describe('leave', () => {
  it('recorded by BKPP lets a Plh be asked for on its days, and ended earlier no longer', async () => {
    const plh = { type: 'PLH', office: offices.held, from: '2026-12-07', to: '2026-12-11' };
    expect(codes(await submitted(plh))).toEqual(['REQUEST_HOLDER_PRESENT']);
    const recorded = await act(bkpp, 'recordLeave', leaveOf(people.holder));
    expect(recorded).toEqual({
      leave: { type: 'CUTI_BESAR', from: '2026-12-07', to: '2026-12-11', letterNo: '851/7/2026' },
      userErrors: [],
    });
    expect(codes(await submitted(plh))).toEqual([]);
    const ended = await act(
      bkpp,
      'endLeave',
      endOf(people.holder, { from: '2026-12-07', lastDay: '2026-12-09' }),
    );
    expect(ended.leave).toMatchObject({ to: '2026-12-09', letterNo: '851/9/2026' });
    expect(codes(await submitted(plh))).toEqual(['REQUEST_HOLDER_PRESENT']);
    expect(await historyOf(people.holder)).toMatchObject([{ from: '2026-12-07', to: '2026-12-09' }]);
  });

  it("is recorded by the personnel register's client too, and not taken when it ends on the eve", async () => {
    const register = house.asAgency('sisdm', ['kinerja/register.import']);
    expect(codes(await act(register, 'recordLeave', leaveOf(people.staff)))).toEqual([]);
    const ended = await act(
      register,
      'endLeave',
      endOf(people.staff, { from: '2026-12-07', lastDay: '2026-12-06' }),
    );
    expect(ended).toEqual({ leave: null, userErrors: [] });
    expect(await historyOf(people.staff)).toEqual([]);
    const payroll = house.asAgency('payroll', ['kinerja/months.read']);
    expect(codes(await act(payroll, 'recordLeave', leaveOf(people.staff)))).toEqual(['NOT_FOUND']);
  });

  it('is refused for oneself, on days that are taken, out of order, and to anyone else', async () => {
    expect(codes(await act(bkpp, 'recordLeave', leaveOf(people.bkpp)))).toEqual(['LEAVE_OWN']);
    await act(bkpp, 'recordLeave', leaveOf(people.other));
    const again = await act(
      bkpp,
      'recordLeave',
      leaveOf(people.other, { from: '2026-12-11', to: '2026-12-20' }),
    );
    expect(again.userErrors).toMatchObject([{ code: 'LEAVE_OVERLAPS', field: ['input', 'from'] }]);
    expect(again.userErrors[0].message).toContain('2026-12-07');
    const before = await act(bkpp, 'recordLeave', leaveOf(people.other, { to: '2026-12-01' }));
    expect(before.userErrors).toMatchObject([{ code: 'LEAVE_DATES', field: ['input', 'to'] }]);
    const late = await act(
      bkpp,
      'endLeave',
      endOf(people.other, { from: '2026-12-07', lastDay: '2026-12-11' }),
    );
    expect(late.userErrors).toMatchObject([{ code: 'LEAVE_LAST_DAY', field: ['input', 'lastDay'] }]);
    const none = await act(
      bkpp,
      'endLeave',
      endOf(people.other, { from: '2026-12-08', lastDay: '2026-12-09' }),
    );
    expect(none.userErrors).toMatchObject([{ code: 'LEAVE_NONE', field: ['input', 'from'] }]);
    expect(codes(await act(house.as(people.outsider), 'recordLeave', leaveOf(people.other)))).toEqual([
      'NOT_FOUND',
    ]);
  });

  it('of two at one moment for the same days is recorded once', async () => {
    const [a, b] = await Promise.all([
      act(bkpp, 'recordLeave', leaveOf(people.candidate)),
      act(house.as(people.second), 'recordLeave', leaveOf(people.candidate, { from: '2026-12-08' })),
    ]);
    expect([...codes(a), ...codes(b)]).toHaveLength(1);
    expect(await historyOf(people.candidate)).toHaveLength(1);
  });

  it('without pay vacates the office: its people are appraised by the next above, until it ends', async () => {
    const head = await at.addOffice('Kepala Seksi Parkir', 'PENGAWAS', at.units.roads, offices.head);
    const desk = await at.addOffice('Juru Parkir', 'PELAKSANA', at.units.roads, head);
    const leader = await at.enrol('Bagus Santoso', [[head, 'DEFINITIVE', '2024-01-01', null]]);
    const clerk = await at.enrol('Tutik Handayani', [[desk, 'DEFINITIVE', '2024-01-01', null]]);
    const january = { ...platform, clock: testClock('2026-01-02T00:00:00.000Z') };
    await relineAll(january, [leader, clerk]);
    const appraiserOn = async (date: string) =>
      (
        await bkpp(
          `query Q($id: ID!, $date: Date) { employee(id: $id) { appraiserOn(date: $date) { appraiser { name } } } }`,
          { id: employeeNodeId(clerk.employeeId), date },
        )
      ).data.employee.appraiserOn.appraiser.name;
    expect(await appraiserOn('2026-12-10')).toBe(leader.name);
    await act(bkpp, 'recordLeave', leaveOf(leader, { type: 'CLTN', from: '2026-12-01', to: '2027-11-30' }));
    expect(await appraiserOn('2026-12-10')).toBe(people.head.name);
    expect(await appraiserOn('2026-11-30')).toBe(leader.name);
    clock.set('2026-11-16T02:00:00.000Z');
    await act(bkpp, 'endLeave', endOf(leader, { from: '2026-12-01', lastDay: '2026-12-05' }));
    expect(await appraiserOn('2026-12-05')).toBe(people.head.name);
    expect(await appraiserOn('2026-12-10')).toBe(leader.name);
  });

  it('ended earlier ends the Plh on the eve of the return, with the request, and not one of a later leave', async () => {
    const office = await at.addOffice('Kepala Seksi Terminal', 'PENGAWAS', at.units.roads, offices.head);
    const holder = await at.enrol('Arif Budiman, S.T.', [[office, 'DEFINITIVE', '2024-01-01', null]]);
    await act(bkpp, 'recordLeave', leaveOf(holder));
    await act(bkpp, 'recordLeave', leaveOf(holder, { from: '2026-12-21', to: '2026-12-23' }));
    const [first, second] = [
      await at.enrol('Fitri Andayani, S.E.'),
      await at.enrol('Gunawan Wibisono, S.T.'),
    ];
    const plh = { type: 'PLH', office, employee: first, from: '2026-12-07', to: '2026-12-11' };
    const running = (await approved(plh)).assignmentRequest;
    const later = { ...plh, employee: second, from: '2026-12-21', to: '2026-12-23' };
    const standing = (await approved(later)).assignmentRequest;
    clock.set('2026-12-09T01:00:00.000Z');
    expect(
      codes(await act(bkpp, 'endLeave', endOf(holder, { from: '2026-12-07', lastDay: '2026-12-09' }))),
    ).toEqual([]);
    expect(await actingIn(office)).toEqual([
      [first.employeeId, 'PLH', '2026-12-07', '2026-12-09'],
      [second.employeeId, 'PLH', '2026-12-21', '2026-12-23'],
    ]);
    expect(await requestNow(running.id)).toEqual({ status: 'ACTIVE', endsOn: '2026-12-09' });
    expect(await requestNow(standing.id)).toEqual({ status: 'ACTIVE', endsOn: '2026-12-23' });
    const eve = endOf(holder, { from: '2026-12-21', lastDay: '2026-12-20' });
    expect(await act(bkpp, 'endLeave', eve)).toEqual({ leave: null, userErrors: [] });
    expect(await actingIn(office)).toHaveLength(1);
    expect(await requestNow(standing.id)).toMatchObject({ status: 'ENDED' });
    clock.set('2026-11-16T02:00:00.000Z');
  });

  it('without pay ended earlier ends the Plt of the office with the request, be the return known later', async () => {
    const office = await at.addOffice('Kepala Seksi Pelabuhan', 'PENGAWAS', at.units.roads, offices.head);
    const holder = await at.enrol('Indra Kusuma, S.T.', [[office, 'DEFINITIVE', '2024-01-01', null]]);
    const acting = await at.enrol('Maya Safitri, S.E.');
    await act(bkpp, 'recordLeave', leaveOf(holder, { type: 'CLTN', from: '2026-12-01', to: '2027-11-30' }));
    const plt = { office, employee: acting, from: '2026-12-01', to: '2027-03-31' };
    const { id } = (await approved(plt)).assignmentRequest;
    clock.set('2027-01-20T01:00:00.000Z');
    await act(bkpp, 'endLeave', endOf(holder, { from: '2026-12-01', lastDay: '2027-01-15' }));
    expect(await actingIn(office)).toEqual([[acting.employeeId, 'PLT', '2026-12-01', '2027-01-15']]);
    expect(await requestNow(id)).toEqual({ status: 'ENDED', endsOn: '2027-01-15' });
    clock.set('2026-11-16T02:00:00.000Z');
  });

  it('leaves the system as ids alone', async () => {
    const [told] = (await eventsIn(table)).filter(({ type }) => type === 'leaveRecorded');
    expect(Object.keys(told?.public ?? {}).toSorted()).toEqual([
      'changed',
      'employeeId',
      'positionId',
      'unitId',
    ]);
  });
});

it('the audit finds every chain whole', async () => {
  expect((await verifyAudit(table)).broken).toEqual([]);
});
