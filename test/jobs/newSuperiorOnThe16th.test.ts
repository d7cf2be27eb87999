/**
 * Somebody who gets another superior and another unit on the sixteenth: whose their activities, targets and
 * realisations of that month are, on both sides of the day. docs/domain.md 1.9, 3 (P05); docs/decisions/activity-month.md.
 */
import { afterAll, describe, expect, it } from 'vitest';
import {
  closeEmployeeMonth,
  loadCloseShared,
} from '../../functions/evaluation/evaluation/actions/closeEmployeeMonth.ts';
import { turnDay } from '../../functions/jobs/turnDay.ts';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import type { Employee } from '../../functions/organisation/employee/rules.ts';
import { employeeNodeId } from '../../functions/organisation/employee/store.ts';
import type { Period } from '../../functions/platform/period.ts';
import { bankItems, codesOf, entry, monthOf, record, verify } from '../support/activities.ts';
import { decide } from '../support/activityHouse.ts';
import { evidence, monthNodeId } from '../support/monthHouse.ts';
import { makeMonthLine, openMonthOf } from '../support/months.ts';
import { night } from '../support/nights.ts';
import { jobContext } from '../support/registeredCity.ts';
import { makePlan, month, planItem } from '../support/setPlans.ts';
import { date, openTransferHouse, span } from '../support/transfers.ts';

const at = await openTransferHouse(1);
const { table, clock, platform, house, person, withPlan, below, take, people } = at;
const { first, second, bkpp } = people;
await bulkLoad(table, bankItems());
afterAll(async () => {
  await house.stop();
  at.register.close();
});

const NOVEMBER = '2026-M11' as Period;
const owner = await person(0);
await withPlan(owner, [
  {
    ...span(NOVEMBER, '2026-11-01', '2026-11-30'),
    status: 'GENERATED',
    lines: [makeMonthLine(1, { realisation: null, evidence: [] })],
    targetSubmittedAt: null,
    targetApprovedAt: null,
    realisedAt: null,
    verifiedAt: null,
  },
]);

/** 09:00 in Jakarta. */
const on = (day: string) => clock.set(`2026-11-${day}T02:00:00.000Z`);
const partOf = (planNo: number) => monthNodeId(owner.employeeId, planNo, NOVEMBER);
const step = (by: Employee, name: Parameters<typeof month>[1], planNo: number, input: object) =>
  month(house.as(by), name, { id: partOf(planNo), ...input });
const done = async (of: Promise<{ userErrors: { code: string }[] }>) => expect(codesOf(await of)).toEqual([]);
const recorded = async (day: string) => {
  const { outcomes } = await record(house.as(owner), [entry({ date: `2026-11-${day}` })]);
  expect(codesOf(outcomes[0])).toEqual([]);
  return outcomes[0].activity.id as string;
};
const verified = async (by: Employee, ...ids: string[]) =>
  (
    await verify(
      house.as(by),
      ids.map((id) => decide(id, 'VERIFY')),
    )
  ).outcomes.flatMap(codesOf);

const DESK = `{ viewer { desk(first: 50) { edges { node { step planNo count employee { id } } } } } }`;
const deskOf = async (by: Employee) =>
  (await house.as(by)(DESK)).data.viewer.desk.edges
    .map(({ node }: { node: { employee: { id: string } } }) => node)
    .filter((node: { employee: { id: string } }) => node.employee.id === employeeNodeId(owner.employeeId))
    .map((node: { step: string; planNo: number; count: number | null }) =>
      [node.step, node.planNo, ...(node.count === null ? [] : [node.count])].join(' '),
    );
const SEEN = `query Q($id: ID!) { employee(id: $id) { month(period: "2026-M11") {
  months { planNo from to status } activityMonth { verifiedMinutes pending activities { edges { node { date } } } } } } }`;
const seen = async (by: Employee) => {
  const { data } = await house.as(by)(SEEN, { id: employeeNodeId(owner.employeeId) });
  const found = data.employee?.month;
  return {
    parts: found?.months.map(({ planNo }: { planNo: number }) => planNo) ?? [],
    days:
      found?.activityMonth?.activities.edges.map(({ node }: { node: { date: string } }) =>
        node.date.slice(8),
      ) ?? null,
  };
};
const CARDS = `{ viewer { employee { team(period: "2026-M11", first: 50) { edges { node { employee { name }
  planNo unitName minutes { verified } } } } } } }`;
const teamOf = async (by: Employee): Promise<string[]> =>
  (
    await house.as(by)('{ viewer { employee { subordinates { name } } } }')
  ).data.viewer.employee.subordinates.map(({ name }: { name: string }) => name);
const RECEIPTS = `query R($id: ID!) { employee(id: $id) { teamMonths(year: 2026) { period expected
  subordinates { employee { id } planNo status } } } }`;
const expectedOf = async (by: Employee) => {
  const { data } = await house.as(by)(RECEIPTS, { id: employeeNodeId(by.employeeId) });
  const november = data.employee.teamMonths.find(({ period }: { period: string }) => period === NOVEMBER);
  return november.subordinates
    .filter(({ employee }: { employee: { id: string } }) => employee.id === employeeNodeId(owner.employeeId))
    .map(({ planNo, status }: { planNo: number | null; status: string | null }) => [planNo, status]);
};

describe('until the fifteenth', () => {
  it('target and activities lie with the superior of the former office, who verifies what they have seen', async () => {
    on('03');
    await done(step(owner, 'submitMonthTarget', 1, { expectedVersion: 1, noTargets: [] }));
    await done(step(first, 'approveMonthTarget', 1, { expectedVersion: 2 }));
    on('10');
    const [one] = [await recorded('10'), await recorded('10')];
    expect(await deskOf(first)).toEqual(['ACTIVITY_VERIFICATION 0 2']);
    expect(await verified(first, one)).toEqual([]);
    expect(await deskOf(first)).toEqual(['ACTIVITY_VERIFICATION 0 1']);
    expect(await expectedOf(first)).toEqual([[1, 'TARGET_APPROVED']]);
    expect(await expectedOf(second)).toEqual([]);
  });
});

describe('on the sixteenth, when the register tells of the new office in another unit', () => {
  it('what waits moves to the new superior, and the plan of the former office ends with its part of the month', async () => {
    on('16');
    await take(
      '2026-11-16',
      below(0, {
        kode_jabatan: 'J.NEW.0',
        nama_jabatan: 'Pranata Komputer Ahli Muda',
        kode_jabatan_atasan: 'J.KASI2',
        kode_unit: '0702',
        nama_unit: 'Bidang Layanan',
        kode_unit_induk: '07',
        nomor_sk: '821.2/99/2026',
        tmt_jabatan: '16-11-2026',
      }),
    );
    await night(platform, 'relineEmployees', owner);
    expect(await deskOf(first)).toEqual([]);
    expect(await deskOf(second)).toEqual(['ACTIVITY_VERIFICATION 0 1']);
    clock.set('2026-11-16T17:05:00.000Z'); // 00:05 of the 17th in Jakarta
    await turnDay(platform, date('2026-11-17'));
    await night(platform, 'relineEmployees', owner);
    expect([await teamOf(first), await teamOf(second)]).toEqual([[], [owner.name]]);
    const { data } = await house.as(owner)(SEEN, { id: employeeNodeId(owner.employeeId) });
    expect(data.employee.month.months).toEqual([
      { planNo: 1, from: '2026-11-01', to: '2026-11-15', status: 'TARGET_APPROVED' },
    ]);
    expect(await deskOf(second)).toEqual(['ACTIVITY_VERIFICATION 0 1']);
  });

  it('until there is a plan of the new office, its superior sees that a month is missing', async () => {
    on('17');
    expect(await expectedOf(first)).toEqual([[1, 'TARGET_APPROVED']]);
    expect(await expectedOf(second)).toEqual([[null, null]]);
  });
});

describe('after it', () => {
  it('the new plan has a part of the month of its own, with a window of its own, before the new superior', async () => {
    on('18');
    await bulkLoad(table, [planItem(makePlan(owner, { planNo: 2, from: date('2026-11-16') }))]);
    expect(
      await openMonthOf(jobContext(platform, 'openMonth'), { ...owner, period: NOVEMBER }),
    ).toMatchObject({
      outcome: 'DONE',
    });
    const sent = await step(owner, 'submitMonthTarget', 2, { expectedVersion: 1, noTargets: [] });
    expect(sent).toMatchObject({ userErrors: [], month: { lateTarget: false } });
    expect(await deskOf(second)).toEqual(['ACTIVITY_VERIFICATION 0 1', 'TARGET_APPROVAL 2']);
    expect(codesOf(await step(first, 'approveMonthTarget', 2, { expectedVersion: 2 }))).toEqual([
      'NOT_FOUND',
    ]);
    await done(step(second, 'approveMonthTarget', 2, { expectedVersion: 2 }));
    expect(await expectedOf(first)).toEqual([[1, 'TARGET_APPROVED']]);
    expect(await expectedOf(second)).toEqual([[2, 'TARGET_APPROVED']]);
  });

  it('activities of the tenth and of the twentieth are verified by the new superior; the former one neither sees nor decides them', async () => {
    on('20');
    const later = await recorded('20');
    expect(await deskOf(second)).toEqual(['ACTIVITY_VERIFICATION 0 2']);
    expect(await verified(first, later)).toEqual(['NOT_FOUND']);
    expect(await seen(first)).toEqual({ parts: [1], days: null });
    // Of the parts the second head sees both, being the agency's manager too.
    expect(await seen(second)).toEqual({ parts: [1, 2], days: ['10', '10', '20'] });
    const waiting = (await pendingIds()) as string[];
    expect(waiting).toHaveLength(2);
    expect(await verified(second, ...waiting)).toEqual([]);
    expect(await deskOf(second)).toEqual([]);
  });

  it('the realisation of the first part stays with the superior of the fifteenth, and of the second with that of the thirtieth', async () => {
    const lines = (ids: readonly string[]) =>
      ids.map((indicatorId) => ({ indicatorId, realisation: 10, evidence }));
    await done(
      step(owner, 'submitMonthRealisation', 1, { expectedVersion: 4, lines: lines(['r1i1']), tasks: [] }),
    );
    expect(await deskOf(first)).toEqual(['MONTH_VERIFICATION 1']);
    expect(codesOf(await step(second, 'verifyMonth', 1, { expectedVersion: 5 }))).toEqual(['NOT_ALLOWED']);
    await done(step(first, 'verifyMonth', 1, { expectedVersion: 5 }));
    on('30');
    const due = await step(owner, 'submitMonthRealisation', 2, { expectedVersion: 3, lines: [], tasks: [] });
    const missing = due.userErrors.map(
      ({ params }: { params: { name: string; value: string }[] }) => params[0]?.value,
    );
    await done(
      step(owner, 'submitMonthRealisation', 2, { expectedVersion: 3, lines: lines(missing), tasks: [] }),
    );
    expect(await deskOf(first)).toEqual([]);
    expect(await deskOf(second)).toEqual(['MONTH_VERIFICATION 2']);
    await done(step(second, 'verifyMonth', 2, { expectedVersion: 4 }));
    expect(await expectedOf(first)).toEqual([[1, 'VERIFIED']]);
    expect(await expectedOf(second)).toEqual([[2, 'VERIFIED']]);
  });

  it('the minutes of the month are one total, on both cards, with each decision under who made it', async () => {
    expect(await monthOf(house.as(owner), owner.employeeId)).toMatchObject({
      recordedMinutes: 135,
      verifiedMinutes: 135,
      pending: 0,
    });
    const cards = async (by: Employee) =>
      (await house.as(by)(CARDS)).data.viewer.employee.team.edges.map(({ node }: { node: object }) => node);
    // Each in the unit where that part was worked.
    for (const [by, planNo, unitName] of [
      [first, 1, 'Dinas Kearsipan'],
      [second, 2, 'Bidang Layanan'],
    ] as const)
      expect(await cards(by)).toContainEqual(
        expect.objectContaining({
          employee: { name: owner.name },
          planNo,
          unitName,
          minutes: { verified: 135 },
        }),
      );
    const id = Buffer.from(`ActivityMonth:${owner.employeeId}:${NOVEMBER}`).toString('base64url');
    const query = `query($id: ID!) { node(id: $id) { ... on ActivityMonth { activities { edges { node { date
      decidedBy { id } } } } } } }`;
    const { data } = await house.as(bkpp)(query, { id });
    const by = data.node.activities.edges.map(
      ({ node }: { node: { date: string; decidedBy: { id: string } } }) => [
        node.date.slice(8),
        node.decidedBy.id,
      ],
    );
    const [one, two] = [first, second].map(({ employeeId }) => employeeNodeId(employeeId));
    expect(by.filter(([, who]: string[]) => who === one)).toEqual([['10', one]]);
    expect(by.filter(([, who]: string[]) => who === two)).toEqual([
      ['10', two],
      ['20', two],
    ]);
  });

  it('the month is closed once, with an evaluation of each part before its superior, both of the same minutes', async () => {
    clock.set('2026-12-14T17:30:00.000Z');
    const job = jobContext(platform, 'closeMonth');
    const closed = await closeEmployeeMonth(
      job,
      { ...owner, period: NOVEMBER },
      await loadCloseShared(job, NOVEMBER),
    );
    expect(closed).toMatchObject({ outcome: 'DONE' });
    expect(await deskOf(first)).toEqual(['EVALUATION_RATING 1']);
    expect(await deskOf(second)).toEqual(['EVALUATION_RATING 2']);
    const query = `query($id: ID!) { employee(id: $id) { month(period: "2026-M11") { evaluations { planNo
      activity { verifiedMinutes } } } } }`;
    const { data } = await house.as(bkpp)(query, { id: employeeNodeId(owner.employeeId) });
    expect(data.employee.month.evaluations).toEqual([
      { planNo: 1, activity: { verifiedMinutes: 135 } },
      { planNo: 2, activity: { verifiedMinutes: 135 } },
    ]);
  });
});

const pendingIds = async () => {
  const id = Buffer.from(`ActivityMonth:${owner.employeeId}:${NOVEMBER}`).toString('base64url');
  const query = `query($id: ID!) { node(id: $id) { ... on ActivityMonth { activities(state: PENDING) { edges { node { id } } } } } }`;
  const { data } = await house.as(owner)(query, { id });
  return data.node.activities.edges.map(({ node }: { node: { id: string } }) => node.id);
};
