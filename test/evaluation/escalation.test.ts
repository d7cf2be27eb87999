import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import { leaveKind } from '../../functions/organisation/employee/store.ts';
import { unitId as unitNodeId } from '../../functions/organisation/unit/store.ts';
import { makeItem } from '../../functions/platform/item.ts';
import { keys } from '../../functions/platform/keys.ts';
import { codes, openAchievementHouse } from '../support/achievementHouse.ts';
import { achievementItem, makeAchievement } from '../support/achievements.ts';
import { overdueOnDesk, toldOf } from '../support/escalating.ts';
import { night } from '../support/nights.ts';
import { itemsOf, makeEmployee, makeLine } from '../support/office.ts';

const house = await openAchievementHouse();
const { units, people, as, closed, rate, table, clock, platform } = house;
afterAll(() => house.house.stop());

const { chief, head, secretary, bkpp } = people;
const staffLike = (name: string) =>
  makeEmployee(name, { unit: people.staff.unit, position: { ...people.staff.position } });
const team = [staffLike('Anisa Putri'), staffLike('Bagus Prakoso')];
let ids: string[] = [];

/** The job on a morning at seven. */
async function escalateOn(day: string, ...who: { employeeId: string }[]) {
  clock.set(`${day}T00:00:00.000Z`);
  await night(platform, 'escalate', ...(who.length > 0 ? who : [chief]));
}
const issue = async (by: keyof typeof people, id: string, expectedVersion: number) =>
  (
    await as(by)(
      `mutation M($input: IssueEvaluationInput!) { issueEvaluation(input: $input) {
        evaluation { status subordinatesOpen } userErrors { code field message } } }`,
      { input: { id, expectedVersion } },
    )
  ).data.issueEvaluation;
const LIST = `query Q($id: ID!, $first: Int, $after: String) { unit(id: $id) {
  overdueAppraisers(period: "2026-M10", first: $first, after: $after) {
    edges { node { name } period count oldestOn round holder { name } } pageInfo { hasNextPage endCursor } } } }`;
const listedFor = async (by: keyof typeof people, more: object = { first: 10 }) =>
  (await as(by)(LIST, { id: unitNodeId(units.agency), ...more })).data.unit?.overdueAppraisers;

beforeAll(async () => {
  await bulkLoad(table, [
    ...team.flatMap(itemsOf.employee),
    ...team.flatMap((one) => itemsOf.line(makeLine(one, chief, head))),
  ]);
  ids = await Promise.all(team.map((one) => closed(one)));
});

describe('a superior with subordinates not yet evaluated', () => {
  it('is not late while the achievement of the organisation is not set, however long that takes', async () => {
    await escalateOn('2026-12-14');
    expect(await overdueOnDesk(table, head)).toEqual([]);
    await bulkLoad(table, [achievementItem(makeAchievement(units.agency.unitId))]);
  });

  it('is not late on the last of the working days, and lies before their own superior after it', async () => {
    await escalateOn('2026-11-23');
    expect(await overdueOnDesk(table, head)).toEqual([]);
    await escalateOn('2026-11-24');
    expect(await overdueOnDesk(table, head)).toMatchObject([
      { employeeId: chief.employeeId, count: 2, period: '2026-M11', dueOn: '2026-12-01' },
    ]);
    expect(await toldOf(table, chief)).toEqual([['evaluationsEscalated', 1, 2]]);
  });

  it('is told of once a round, however often the job comes', async () => {
    await escalateOn('2026-11-24');
    await escalateOn('2026-11-30');
    expect(await toldOf(table, chief)).toHaveLength(1);
    expect(await overdueOnDesk(table, head)).toHaveLength(1);
  });

  it('is listed for BKPP, the manager, the head and whoever is above, and for nobody else', async () => {
    const row = {
      node: { name: chief.name },
      period: '2026-M10',
      count: 2,
      oldestOn: '2026-11-23',
      round: 1,
      holder: { name: head.name },
    };
    for (const name of ['bkpp', 'auditor', 'manager', 'head', 'secretary'] as const)
      expect([name, await listedFor(name)]).toMatchObject([name, { edges: [row] }]);
    for (const name of ['chief', 'staff', 'outsider', 'assessor'] as const)
      expect([name, await listedFor(name)]).toEqual([name, null]);
  });

  it('is no more of what was done meanwhile, and climbs to whoever is next when the days of the round are over', async () => {
    clock.set('2026-11-30T02:00:00.000Z');
    expect(codes(await rate('chief', ids[0]!, 1))).toEqual([]);
    expect(codes(await issue('chief', ids[0]!, 2))).toEqual([]);
    expect(await overdueOnDesk(table, head)).toHaveLength(1);
    // Their superior is the head of the agency: that round has nobody else, and BKPP is next.
    await escalateOn('2026-12-07');
    expect(await overdueOnDesk(table, head)).toEqual([]);
    expect(await overdueOnDesk(table, 'BKPP')).toMatchObject([{ count: 1, dueOn: null }]);
    expect((await toldOf(table, chief)).at(-1)).toEqual(['evaluationsEscalated', 3, 1]);
    expect(await listedFor('bkpp')).toMatchObject({
      edges: [{ count: 1, round: 3, holder: null }],
    });
  });

  it('is late no more as soon as the last is issued', async () => {
    clock.set('2026-12-07T02:00:00.000Z');
    await rate('chief', ids[1]!, 1);
    expect(codes(await issue('chief', ids[1]!, 2))).toEqual([]);
    expect(await overdueOnDesk(table, 'BKPP')).toEqual([]);
    expect((await toldOf(table, chief)).at(-1)).toEqual(['escalationEnded', 3, 0]);
    expect(await listedFor('bkpp')).toMatchObject({ edges: [] });
    await escalateOn('2026-12-14');
    expect(await toldOf(table, chief)).toHaveLength(3);
  });

  it('lies before whoever is next above while their superior is on leave, and before that one again', async () => {
    clock.set('2026-12-14T02:00:00.000Z');
    const late = staffLike('Dimas Saputra');
    await bulkLoad(table, [...itemsOf.employee(late), ...itemsOf.line(makeLine(late, chief, head))]);
    await closed(late);
    const { employeeId } = head;
    const leave = { type: 'CUTI_TAHUNAN', from: '2026-12-22', to: '2026-12-23' };
    const item = leaveKind.schema.parse({ employeeId, ...leave });
    await bulkLoad(table, [makeItem(leaveKind, keys.leave(employeeId, item.from), item)]);
    await escalateOn('2026-12-22');
    expect(await overdueOnDesk(table, head)).toEqual([]);
    expect(await overdueOnDesk(table, secretary)).toMatchObject([{ count: 1 }]);
    await escalateOn('2026-12-28');
    expect(await overdueOnDesk(table, secretary)).toEqual([]);
    expect(await overdueOnDesk(table, head)).toMatchObject([{ count: 1 }]);
    expect((await toldOf(table, chief)).slice(-2)).toEqual([
      ['evaluationsEscalated', 1, 1],
      ['escalationMoved', 1, 1],
    ]);
  });
});

describe('a superior further down', () => {
  it('lies before their superior, then the head of the agency, then BKPP, as long as nothing is issued', async () => {
    const [leader, member] = [staffLike('Eka Wulandari'), staffLike('Fajar Nugroho')];
    await bulkLoad(table, [
      ...[leader, member].flatMap(itemsOf.employee),
      ...itemsOf.line(makeLine(leader, chief, head)),
      ...itemsOf.line(makeLine(member, leader, chief)),
    ]);
    clock.set('2026-11-16T02:00:00.000Z');
    await closed(member);
    const rounds: [string, { employeeId: string } | 'BKPP'][] = [
      ['2026-11-24', chief],
      ['2026-12-01', head],
      ['2026-12-08', 'BKPP'],
      ['2026-12-15', 'BKPP'],
    ];
    for (const [day, holder] of rounds) {
      await escalateOn(day, leader);
      const on = await overdueOnDesk(table, holder);
      expect(on.filter(({ employeeId }) => employeeId === leader.employeeId)).toHaveLength(1);
    }
    expect(await toldOf(table, leader)).toEqual([1, 2, 3].map((round) => ['evaluationsEscalated', round, 1]));
    const pages = [await listedFor('bkpp', { first: 1 })];
    pages.push(await listedFor('bkpp', { first: 1, after: pages[0].pageInfo.endCursor }));
    expect(pages.map(({ edges }) => edges[0].node.name)).toEqual([leader.name, chief.name]);
  });
});

describe('whoever evaluates nobody', () => {
  it('is looked at and left alone', async () => {
    await escalateOn('2026-12-28', bkpp, people.staff);
    expect(await toldOf(table, bkpp)).toEqual([]);
    expect(await toldOf(table, people.staff)).toEqual([]);
  });
});
