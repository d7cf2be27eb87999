/** A unit that ended within the year is in the views of its achievement while evaluations of the year rest on it. */
import { afterAll, describe, expect, it } from 'vitest';
import { groupRowKind } from '../../functions/evaluation/distribution/store.ts';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import { makeItem } from '../../functions/platform/item.ts';
import { keys } from '../../functions/platform/keys.ts';
import { yearPeriod, type PlainDate } from '../../functions/platform/period.ts';
import { openAchievementHouse } from '../support/achievementHouse.ts';
import { unitItems } from '../support/agreements.ts';

const house = await openAchievementHouse();
afterAll(() => house.house.stop());
const { table, units, people, as, clock } = house;
const YEAR = yearPeriod(2026);
const ended = { ...units.agency, validTo: '2026-06-30' as PlainDate };
const missing = async (): Promise<string[]> => {
  const query = `{ achievements(period: "2026-Y", missing: true, first: 50) { edges { node { name } } } }`;
  const { edges } = (await as('bkpp')(query)).data.achievements;
  return edges.map(({ node }: { node: { name: string } }) => node.name);
};
const drafting = async () => {
  const query = `{ viewer { desk(step: ACHIEVEMENT_DRAFTING) { edges { node { period count } } } } }`;
  const { edges } = (await as('manager')(query)).data.viewer.desk;
  return edges
    .map(({ node }: { node: { period: string; count: number } }) => [node.period, node.count])
    .filter(([period]: [string, number]) => period === '2026-Y');
};

describe('a unit that ended in June', () => {
  it('is missing in the year while a plan that ended with it rests on its achievement, and not otherwise', async () => {
    clock.set('2027-01-04T02:00:00.000Z');
    await bulkLoad(table, unitItems(ended));
    expect(await missing()).not.toContain(ended.name);
    expect(await drafting()).toEqual([]);
    const { employeeId } = people.staff;
    const row = { employeeId, planNo: 1, predicate: null };
    await bulkLoad(table, [makeItem(groupRowKind, keys.groupRow(ended.unitId, YEAR, employeeId, 1), row)]);
    expect(await missing()).toContain(ended.name);
    expect(await drafting()).toEqual([['2026-Y', 1]]);
  });
});
