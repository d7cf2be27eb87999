/** The overview of a unit as its head and the leader above read it, who have no office: as few requests as for others. */
import { afterAll, expect, it } from 'vitest';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import { rebuildOverviews } from '../../functions/monitoring/counting/actions/rebuild.ts';
import { agencyItem } from '../../functions/organisation/roster/store.ts';
import { unitId } from '../../functions/organisation/unit/store.ts';
import { openAchievementHouse } from '../support/achievementHouse.ts';
import { cardOf, dice, OCTOBER, YEAR } from '../support/counting.ts';
import { makePlatform } from '../support/office.ts';
import { tapped } from '../support/table.ts';

const sent: string[] = [];
const { table, units, people, house, as } = await openAchievementHouse((plain) =>
  tapped(plain, (command) => void sent.push(command)),
);
afterAll(() => house.stop());
const { agency, division } = units;
const roll = dice(3);
const waitsFor = [people.chief.employeeId];
await bulkLoad(table, [
  agencyItem({ agencyId: agency.unitId, name: agency.name }),
  ...[people.staff, people.manager].flatMap((one) =>
    [OCTOBER, YEAR].flatMap((period) => cardOf(one, period, roll, waitsFor)),
  ),
]);
for (const bucket of [OCTOBER, YEAR, 'ALWAYS'] as const) await rebuildOverviews(makePlatform(table), bucket);

const ALL = `numbers { name value } waiting { kind count } superiors(first: 25) { edges { node { name } } }
  distribution { organisation open guide { kind } } ranking { rank agency { name } } findings { code open }
  trend { period opened } freshness { newest oldest observedUntil secondsBehind rebuiltAt }`;
const QUERY = `query O($id: ID!, $period: Period!) { unit(id: $id) { overview(period: $period) { ${ALL} } } }`;

it.each([
  ['its head', agency, 'head'],
  ['the leader above', agency, 'secretary'],
  ['the head of a unit below', division, 'chief'],
  ['the leader above that one', division, 'head'],
  ['its manager', agency, 'manager'],
] as const)('%s is answered with 10 requests at most, all of it asked for', async (_, unit, name) => {
  for (const period of [OCTOBER, YEAR]) {
    sent.length = 0;
    const { data, errors } = await as(name)(QUERY, { id: unitId(unit), period });
    expect(errors).toBeUndefined();
    expect(data.unit.overview.numbers.length).toBeGreaterThan(3);
    expect(data.unit.overview.superiors.edges.length).toBeLessThanOrEqual(1);
    expect(sent.length).toBeLessThanOrEqual(10);
  }
});

it('nobody else is shown it', async () => {
  for (const name of ['staff', 'outsider', 'chief'] as const) {
    const { data } = await as(name)(QUERY, { id: unitId(agency), period: OCTOBER });
    expect(data.unit.overview).toBeNull();
  }
});
