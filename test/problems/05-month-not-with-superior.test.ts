/**
 * Problem 5 (docs/domain.md 3): "SKP bulanan tidak muncul di daftar verifikasi atasan". The complaint on naive
 * data, then what prevents it here, then how what lies on a wrong desk is found and moved.
 */
import { afterAll, describe, expect, it } from 'vitest';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import type { Month } from '../../functions/execution/month/rules.ts';
import { employeeNodeId } from '../../functions/organisation/employee/store.ts';
import { personOf } from '../../functions/organisation/person/store.ts';
import { eventsIn } from '../support/outwardEvents.ts';
import { makeMonth, monthItem } from '../support/months.ts';
import { makePlan, month, planItem } from '../support/setPlans.ts';
import { monthNodeId } from '../support/monthHouse.ts';
import { night } from '../support/nights.ts';
import { openTransferHouse, span } from '../support/transfers.ts';

const at = await openTransferHouse(4);
const { table, platform, house, person, below, take, people, deskOf } = at;
afterAll(async () => {
  await house.stop();
  at.register.close();
});

const NOVEMBER = span('2026-M11', '2026-11-01', '2026-11-30');
const open: Partial<Month> = {
  ...NOVEMBER,
  status: 'GENERATED',
  targetSubmittedAt: null,
  targetApprovedAt: null,
  realisedAt: null,
  verifiedAt: null,
};
const withMonth = async (nth: number, changes: Partial<Month> = {}) => {
  const owner = await person(nth);
  await bulkLoad(table, [planItem(makePlan(owner)), monthItem(makeMonth(owner, { ...open, ...changes }))]);
  return owner;
};
const november = (owner: { employeeId: string }) => monthNodeId(owner.employeeId, 1, '2026-M11');
const submitTarget = (owner: { employeeId: string }) =>
  month(house.as(owner), 'submitMonthTarget', { id: november(owner), expectedVersion: 1, noTargets: [] });

describe('the complaint, on naive data', () => {
  it('a month waits with whoever was the superior once, and the superior of today sees nothing', async () => {
    const owner = await withMonth(0, { status: 'TARGET_SUBMITTED', verifierId: people.sekda.employeeId });
    const { data } = await house.as(owner)(
      '{ viewer { employee { month(period: "2026-M11") { months { status } } } } }',
    );
    expect(data.viewer.employee.month.months).toEqual([{ status: 'TARGET_SUBMITTED' }]);
    expect(await deskOf(people.first, owner)).toEqual([]);
  });
});

describe('it is prevented', () => {
  it('what is submitted lies on the desk of the appraiser of the last day of the month', async () => {
    const owner = await withMonth(1);
    expect((await submitTarget(owner)).userErrors).toEqual([]);
    expect(await deskOf(people.first, owner)).toEqual(['TARGET_APPROVAL']);
  });

  it('and moves by itself when the register names another before that day', async () => {
    const owner = await person(1);
    await take('2026-11-16', below(1, { kode_jabatan_atasan: 'J.KASI2' }));
    await night(platform, 'relineEmployees', owner);
    expect(await deskOf(people.first, owner)).toEqual([]);
    expect(await deskOf(people.second, owner)).toEqual(['TARGET_APPROVAL']);
    const approved = await month(house.as(people.second), 'approveMonthTarget', {
      id: november(owner),
      expectedVersion: 3,
      lateReason: 'Pejabat penilai berganti.',
    });
    expect(approved.userErrors).toEqual([]);
  });
});

describe('what is missed is found', () => {
  it('a superior sees of whom a month is expected, and how far each is: nobody is left out unseen', async () => {
    const query = `query Q($id: ID!) { employee(id: $id) { teamMonths(year: 2026) {
      period expected states { status count } subordinates { employee { name } status } } } }`;
    const { data } = await house.as(people.first)(query, { id: employeeNodeId(people.first.employeeId) });
    const november = data.employee.teamMonths.find(({ period }: { period: string }) => period === '2026-M11');
    const received = november.states.reduce((sum: number, { count }: { count: number }) => sum + count, 0);
    const missing = november.subordinates.filter(({ status }: { status: string | null }) => status === null);
    expect(november.expected).toBe(received + missing.length);
    expect(november.expected).toBeGreaterThan(0);
  });

  it('a month that waits with somebody who is not in charge is moved to who is in the next night, though no line has changed', async () => {
    const owner = await person(0);
    const before = (await personOf(table, owner.employeeId))?.lines;
    await night(platform, 'relineEmployees', owner);
    expect(await deskOf(people.first, owner)).toEqual(['TARGET_APPROVAL']);
    expect((await personOf(table, owner.employeeId))?.lines).toEqual(before);
  });

  it('and both are told of it as an event', async () => {
    const owner = await person(0);
    const moved = (await eventsIn(table)).filter(
      ({ type, aggregate }) => type === 'monthRerouted' && aggregate.includes(owner.employeeId),
    );
    expect(moved.map(({ public: told }) => told)).toMatchObject([
      {
        formerHolderId: employeeNodeId(people.sekda.employeeId),
        holderId: employeeNodeId(people.first.employeeId),
      },
    ]);
  });

  it('the night after moves nothing', async () => {
    const before = (await eventsIn(table)).length;
    await night(platform, 'relineEmployees', await person(0));
    expect(await eventsIn(table)).toHaveLength(before);
  });
});
