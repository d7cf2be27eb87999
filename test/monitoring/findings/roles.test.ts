/** D06 on a table: what was done without a role, offices that wait for one, and requests that wait for an answer. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { placeOf } from '../../../functions/execution/month/desk.ts';
import type { Month } from '../../../functions/execution/month/rules.ts';
import { bulkLoad } from '../../../functions/local/bulkLoad.ts';
import { findingId } from '../../../functions/monitoring/finding/store.ts';
import { positionNodeId } from '../../../functions/organisation/position/store.ts';
import { approvalItem } from '../../../functions/planning/plan/desk.ts';
import { layOnDesk } from '../../../functions/platform/desk.ts';
import type { Instant, PlainDate } from '../../../functions/platform/period.ts';
import { foundIn, foundOf, kindsOf } from '../../support/looking.ts';
import { monthNodeId } from '../../support/monthHouse.ts';
import { makeMonth, monthItem } from '../../support/months.ts';
import { night } from '../../support/nights.ts';
import { itemsOf, makeLine } from '../../support/office.ts';
import { laid } from '../../support/planting.ts';
import { openRequestHouse } from '../../support/requestHouse.ts';
import { relineAll } from '../../support/registeredCity.ts';
import { makePlan, month, planItem } from '../../support/setPlans.ts';
import { span } from '../../support/transfers.ts';

const at = await openRequestHouse();
const { table, clock, platform, house, people, units, submitted, forwarded, on } = at;
afterAll(() => house.stop());
beforeAll(() => relineAll(platform, Object.values(people)));

const inRoads = () => foundIn(platform, units.roads.unitId, 'D06');
const ofStaff = () => foundOf(platform, people.staff, 'D06');
const day = (text: string) => text as PlainDate;

const waiting: Partial<Month> = {
  ...span('2026-M11', '2026-11-01', '2026-11-30'),
  status: 'TARGET_SUBMITTED',
  targetApprovedAt: null,
  realisedAt: null,
  verifiedAt: null,
};
const approve = (who: 'candidate' | 'head') =>
  month(house.as(people[who]), 'approveMonthTarget', {
    id: monthNodeId(people.staff.employeeId, 1, '2026-M11'),
    expectedVersion: 1,
    lateReason: 'Target disusun bersama.',
  });

describe('an office above somebody that nobody holds', () => {
  it('is found in its unit, until BKPP has approved a Plt, and on none of other units', async () => {
    expect(await inRoads()).toMatchObject([{ kind: 'SUPERIOR_VACANT', facts: { below: 1 } }]);
    expect(await foundIn(platform, units.transport.unitId, 'D06')).toEqual([]);
    const { assignmentRequest } = await forwarded({ from: '2026-11-16', to: '2026-11-30' });
    expect(kindsOf(await inRoads())).toEqual(['SUPERIOR_VACANT']);
    await on('bkpp', 'approveAssignmentRequest', assignmentRequest);
    await night(platform, 'relineEmployees', people.staff);
    expect(await inRoads()).toEqual([]);
  });
});

describe('a Plt whom BKPP approved', () => {
  it('decides as the appraiser of the month’s last day, and nothing is found', async () => {
    const held = { ...waiting, verifierId: people.candidate.employeeId };
    await bulkLoad(table, [planItem(makePlan(people.staff)), monthItem(makeMonth(people.staff, held))]);
    expect((await approve('candidate')).userErrors).toEqual([]);
    expect(await ofStaff()).toEqual([]);
  });

  it('is not accused when the role is taken back afterwards', async () => {
    const { data } = await house.as(people.bkpp)(
      '{ assignmentRequests(status: ACTIVE) { edges { node { id version } } } }',
    );
    const [{ node }] = data.assignmentRequests.edges;
    clock.set('2026-11-18T02:00:00.000Z');
    const revoked = await on('bkpp', 'revokeAssignment', node, {
      lastDay: '2026-11-17',
      note: 'Pejabat definitif telah dilantik.',
    });
    expect(revoked.userErrors).toEqual([]);
    await night(platform, 'relineEmployees', people.staff);
    expect(await ofStaff()).toEqual([]);
    clock.set('2026-11-16T01:00:00.000Z');
  });
});

describe('a Plt of an agency’s own, of whom BKPP was never told', () => {
  const another = { month: '2026-M12' } as const;
  const ownLine = () =>
    makeLine(people.staff, people.other, people.head, {
      from: day('2026-12-01'),
      to: day('2026-12-31'),
      basis: 'PLT',
    });

  it('is found while the line stands, and what they approved once the night has taken it away', async () => {
    clock.set('2026-12-02T02:00:00.000Z');
    const held = {
      ...waiting,
      ...span(another.month, '2026-12-01', '2026-12-31'),
      verifierId: people.other.employeeId,
    };
    await bulkLoad(table, [monthItem(makeMonth(people.staff, held)), ...itemsOf.line(ownLine())]);
    expect(await ofStaff()).toMatchObject([
      {
        kind: 'ACTING_PAST_END',
        detail: people.other.employeeId,
        facts: { role: 'PLT', from: '2026-12-01' },
      },
    ]);
    const approved = await month(house.as(people.other), 'approveMonthTarget', {
      id: monthNodeId(people.staff.employeeId, 1, another.month),
      expectedVersion: 1,
      lateReason: null,
    });
    expect(approved.userErrors).toEqual([]);
    await night(platform, 'relineEmployees', people.staff);
    expect(await ofStaff()).toMatchObject([
      {
        kind: 'MONTH_DECIDED_UNAUTHORISED',
        period: another.month,
        detail: `TARGET.${people.other.employeeId}`,
        facts: { decidedOn: '2026-12-02', businessDate: '2026-12-31' },
      },
    ]);
    clock.set('2026-11-16T01:00:00.000Z');
  });
});

describe('a request to BKPP', () => {
  it('is found past its term with the head, then with BKPP, and no more once it is decided', async () => {
    const { assignmentRequest } = await submitted({ from: '2027-01-01', to: '2027-01-31' });
    const requests = async () => (await inRoads()).filter(({ kind }) => kind.startsWith('REQUEST_'));
    expect(await requests()).toEqual([]);
    clock.set('2026-11-24T02:00:00.000Z');
    expect(await requests()).toMatchObject([{ kind: 'REQUEST_WITH_HEAD_LONG', facts: { type: 'PLT' } }]);
    const passed = await on('head', 'forwardAssignmentRequest', assignmentRequest);
    expect(kindsOf(await requests())).toEqual(['REQUEST_WITH_BKPP_LONG']);
    await on('bkpp', 'rejectAssignmentRequest', passed.assignmentRequest, {
      note: 'Surat perintah belum ditandatangani.',
    });
    expect(await requests()).toEqual([]);
    clock.set('2026-11-16T01:00:00.000Z');
  });
});

describe('a role whose last day is over', () => {
  it('is found while its request still counts as running, until BKPP lets it stand', async () => {
    const { assignmentRequest } = await forwarded({ from: '2026-11-20', to: '2026-11-30' });
    const approved = await on('bkpp', 'approveAssignmentRequest', assignmentRequest);
    expect(approved.userErrors).toEqual([]);
    const running = async () => (await inRoads()).filter(({ kind }) => kind === 'ROLE_NOT_ENDED');
    expect(await running()).toEqual([]);
    clock.set('2026-12-02T02:00:00.000Z');
    expect(await running()).toMatchObject([{ facts: { type: 'PLT', until: '2026-11-30' } }]);
    const [found] = await running();
    const waiver = { expectedVersion: 1, reason: 'Pekerjaan malam diperiksa.', until: '2026-12-31' };
    const query = `mutation M($input: WaiveFindingInput!) { waiveFinding(input: $input) { userErrors { code } } }`;
    const { data } = await house.as(people.bkpp)(query, {
      input: { id: found && findingId(found), ...waiver },
    });
    expect(data.waiveFinding.userErrors).toEqual([]);
    expect(await running()).toEqual([]);
    clock.set('2026-11-16T01:00:00.000Z');
  });
});

describe('a plan and a month that wait before nobody', () => {
  it('are found, and with whoever BKPP says appraises the office they lie once the night has come', async () => {
    const { transport } = units;
    const office = await at.addOffice('Kepala Terminal', 'ADMINISTRATOR', transport, null);
    const owner = await at.enrol('Sri Handayani', [[office, 'DEFINITIVE', '2024-01-01', null]]);
    await relineAll(platform, [owner]);
    const holder = people.other.employeeId;
    const plan = makePlan(owner, { status: 'SUBMITTED', approvedAt: null, reviewerId: holder });
    const held = makeMonth(owner, { ...waiting, verifierId: holder });
    const since = '2026-11-13T02:00:00.000Z' as Instant;
    const places = [approvalItem(plan, holder), placeOf(held)].flatMap((place) => place ?? []);
    const rows = places.map((place) => laid(layOnDesk({ ...place, since })));
    await bulkLoad(table, [planItem(plan), monthItem(held), ...rows]);
    const kinds = async () => [
      ...kindsOf(await foundOf(platform, owner, 'D01')),
      ...kindsOf(await foundOf(platform, owner, 'D05')),
    ];
    expect(await kinds()).toEqual(['PLAN_WITH_NOBODY', 'MONTH_WITH_NOBODY']);
    const query = `mutation M($input: SetAppraiserOverrideInput!) {
      setAppraiserOverride(input: $input) { userErrors { code field } } }`;
    const { data } = await house.as(people.bkpp)(query, {
      input: {
        positionId: positionNodeId(office.positionId),
        appraiserPositionId: positionNodeId(at.offices.held.positionId),
        from: '2026-11-16',
        letterNo: '821/7/2026',
      },
    });
    expect(data.setAppraiserOverride.userErrors).toEqual([]);
    await night(platform, 'relineEmployees', owner);
    expect(await kinds()).toEqual([]);
  });
});
