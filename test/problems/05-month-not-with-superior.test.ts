/**
 * Problem 5 (docs/domain.md 3): "SKP bulanan tidak muncul di daftar verifikasi atasan". The complaint on naive
 * data, then what prevents it here, then how what lies on a wrong desk is found and moved.
 */
import { afterAll, describe, expect, it } from 'vitest';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import type { Month } from '../../functions/execution/month/rules.ts';
import { employeeNodeId } from '../../functions/organisation/employee/store.ts';
import { unitId } from '../../functions/organisation/unit/store.ts';
import { turnDay } from '../../functions/jobs/turnDay.ts';
import { addDays } from '../../functions/platform/period.ts';
import { personOf } from '../../functions/organisation/person/store.ts';
import { eventsIn } from '../support/outwardEvents.ts';
import { makeMonth, monthItem } from '../support/months.ts';
import { makePlan, month, planItem } from '../support/setPlans.ts';
import { calendarActs } from '../support/calendars.ts';
import { monthNodeId } from '../support/monthHouse.ts';
import { foundOf } from '../support/looking.ts';
import { night } from '../support/nights.ts';
import { date, openTransferHouse, span } from '../support/transfers.ts';
import { fact, met, rerouteItem, whyCannot, whyNotVisible } from '../support/whyAsked.ts';

const at = await openTransferHouse(7);
const { table, clock, platform, house, person, below, take, people, deskOf } = at;
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
/** Turns a day of the agenda, at 00:05 of it in Jakarta. */
const turn = (day: string) => {
  clock.set(`${addDays(date(day), -1)}T17:05:00.000Z`);
  return turnDay(platform, date(day));
};
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

describe('a superior who does not answer', () => {
  it('does not keep a target: after three working days it lies before theirs, who approves it', async () => {
    const owner = await withMonth(2);
    clock.set('2026-11-16T02:00:00.000Z');
    expect((await submitTarget(owner)).userErrors).toEqual([]);
    expect(await deskOf(people.first, owner)).toEqual(['TARGET_APPROVAL']);
    await turn('2026-11-20');
    expect(await deskOf(people.first, owner)).toEqual([]);
    expect(await deskOf(people.head, owner)).toEqual(['TARGET_APPROVAL']);
    const input = { id: november(owner), expectedVersion: 3, lateReason: 'Pejabat penilai sedang sakit.' };
    const approved = await month(house.as(people.head), 'approveMonthTarget', input);
    expect(approved).toMatchObject({ userErrors: [], month: { status: 'TARGET_APPROVED' } });
  });

  it('nor does one above whom nobody answers either: after five it counts as approved, marked, and waits for nobody', async () => {
    const owner = await withMonth(3);
    clock.set('2026-11-20T02:00:00.000Z');
    await submitTarget(owner);
    for (const day of ['2026-11-26', '2026-11-28']) await turn(day);
    const { data } = await house.as(owner)('query ($id: ID!) { month(id: $id) { status targetDeemed } }', {
      id: november(owner),
    });
    expect(data.month).toEqual({ status: 'TARGET_APPROVED', targetDeemed: true });
    for (const one of [people.first, people.head]) expect(await deskOf(one, owner)).toEqual([]);
  });

  it('of a realisation has a day by which to verify it, and by BKPP’s longer window a later one, which the month names', async () => {
    const owner = await withMonth(4, { status: 'REALISED', verifierId: people.first.employeeId });
    clock.set('2026-12-14T02:00:00.000Z');
    const { act, codes } = calendarActs(house.as(people.bkpp));
    const granted = await act('grantWindowException', {
      employeeId: employeeNodeId(owner.employeeId),
      window: 'VERIFICATION',
      month: '2026-M11',
      until: '2026-12-18',
      reason: 'Pejabat penilai dirawat di rumah sakit.',
    });
    expect(codes(granted)).toEqual([]);
    clock.set('2026-12-18T02:00:00.000Z');
    const input = { id: november(owner), expectedVersion: 1 };
    expect((await month(house.as(people.first), 'verifyMonth', input)).userErrors).toEqual([]);
    const { data } = await house.as(people.first)('query ($id: ID!) { month(id: $id) { exceptionIds } }', {
      id: november(owner),
    });
    expect(data.month.exceptionIds).toEqual([granted.windowException.id]);
  });
});

describe('what is missed is found', () => {
  // Of October, which is not closed for everybody yet, nobody here has a month at all.
  const found = async (who: { employeeId: string }) =>
    (await foundOf(platform, who, 'D05')).filter(({ period }) => period === '2026-M11');

  it('BKPP sees unit by unit how many months each superior has, and of whom none has come, the one laid elsewhere too', async () => {
    clock.set('2026-11-16T02:00:00.000Z');
    const query = `query ($id: ID!, $period: Period!) { unit(id: $id) {
      monthReceipts(period: $period) { edges { node { name } opened } }
      withoutMonth(period: $period) { edges { node { name } } } } }`;
    const variables = { id: unitId(people.head.unit), period: '2026-M11' };
    const { data } = await house.as(people.bkpp)(query, variables);
    const receipts = data.unit.monthReceipts.edges;
    expect(receipts).toContainEqual({ node: { name: people.first.name }, opened: 3 });
    expect(receipts).toContainEqual({ node: { name: people.second.name }, opened: 1 });
    const without = data.unit.withoutMonth.edges.map(({ node }: { node: { name: string } }) => node.name);
    expect(without).toContain((await person(0)).name);
    expect(without).not.toContain((await person(1)).name);
  });

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

  it('a month on nobody’s desk is a finding, with who is in charge on its last day', async () => {
    expect(await found(await person(0))).toMatchObject([
      {
        kind: 'MONTH_ON_NO_DESK',
        period: '2026-M11',
        detail: 'TARGET_APPROVAL',
        facts: { businessDate: '2026-11-30', inCharge: people.first.employeeId },
      },
    ]);
  });

  it('and so is one that a plan in force calls for and that nobody opened, once', async () => {
    const owner = people.second;
    await bulkLoad(table, [planItem(makePlan(owner))]);
    expect(await found(owner)).toMatchObject([{ kind: 'MONTH_NOT_OPENED', planNo: 1 }]);
    await bulkLoad(table, [monthItem(makeMonth(owner, open))]);
    expect(await found(owner)).toEqual([]);
  });

  it('a month that waits with somebody who is not in charge is moved to who is in the next night, though no line has changed', async () => {
    const owner = await person(0);
    const before = (await personOf(table, owner.employeeId))?.lines;
    await night(platform, 'relineEmployees', owner);
    expect(await deskOf(people.first, owner)).toEqual(['TARGET_APPROVAL']);
    expect(await found(owner)).toEqual([]);
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

describe('"my month is not in the list of my superior"', () => {
  const ownersOf = { wrong: 5, unsent: 6 };

  it('is answered with the reason, mended at once by the unit’s manager, and seen', async () => {
    const owner = await withMonth(ownersOf.wrong, {
      status: 'TARGET_SUBMITTED',
      verifierId: people.sekda.employeeId,
    });
    const id = november(owner);
    const why = await whyNotVisible(house.as(owner), id, people.first);
    expect(met(why)).toEqual(['+READING', '+WAITING', '+IN_CHARGE', '-ON_DESK']);
    expect(why.places).toMatchObject([
      {
        step: 'TARGET_APPROVAL',
        holder: { name: people.sekda.name },
        belongsWith: { name: people.first.name },
        isThere: false,
        businessDate: '2026-11-30',
      },
    ]);
    expect(fact(why.failing, 'holderId')).toBe(people.sekda.name);
    const [{ mutations }] = why.failing.mends;
    expect(mutations).toEqual(['rerouteItem']);
    expect((await rerouteItem(house.as(people.second), id)).userErrors).toEqual([]);
    expect(await deskOf(people.first, owner)).toEqual(['TARGET_APPROVAL']);
    expect(await whyNotVisible(house.as(people.first), id)).toMatchObject({ onDesk: true, failing: null });
    const moved = (await eventsIn(table)).filter(
      ({ type, aggregate }) => type === 'monthRerouted' && aggregate.includes(owner.employeeId),
    );
    expect(moved).toMatchObject([{ actor: { kind: 'PERSON', id: people.second.employeeId } }]);
  });

  it('somebody whom it is none of is told whose it is', async () => {
    const id = november(await person(ownersOf.wrong));
    const why = await whyNotVisible(house.as(people.bkpp), id, people.second);
    expect(why.failing).toMatchObject({ check: 'IN_CHARGE', passed: false });
    expect(fact(why.failing, 'belongsWithId')).toBe(people.first.name);
  });

  it('a target that nobody has sent in is on nobody’s desk, and the superior is told why they cannot approve it', async () => {
    const owner = await withMonth(ownersOf.unsent);
    const id = november(owner);
    const why = await whyNotVisible(house.as(people.first), id);
    expect(why.failing).toMatchObject({ check: 'WAITING', mends: [{ mutations: ['submitMonthTarget'] }] });
    const cannot = await whyCannot(house.as(people.first), 'approveMonthTarget', id);
    expect(cannot).toMatchObject({
      allowed: false,
      failing: { check: 'STATE', refusal: 'STATE_INVALID', mends: [{ mutations: ['submitMonthTarget'] }] },
    });
    expect(met(cannot)).toEqual(['+READING', '+STANDING', '-STATE']);
    // What was asked has done nothing.
    const { data } = await house.as(owner)('query ($id: ID!) { month(id: $id) { version status } }', { id });
    expect(data.month).toEqual({ version: 1, status: 'GENERATED' });
  });
});
