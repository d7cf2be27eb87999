import { afterAll, describe, expect, it } from 'vitest';
import type { Employee } from '../../functions/organisation/employee/rules.ts';
import { employeeNodeId } from '../../functions/organisation/employee/store.ts';
import { verifyAudit } from '../../functions/platform/audit/verify.ts';
import { testClock } from '../support/office.ts';
import { relineAll } from '../support/registeredCity.ts';
import type { Ask } from '../support/house.ts';
import { eventsIn } from '../support/outwardEvents.ts';
import { openRequestHouse } from '../support/requestHouse.ts';

const at = await openRequestHouse();
const { table, clock, platform, house, people, offices, submitted } = at;
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
