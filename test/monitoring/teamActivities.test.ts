/** A superior's view of everybody's activities, beside the cards of the team: it does not grow with the rows. */
import { afterAll, describe, expect, it } from 'vitest';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import { employeeNodeId } from '../../functions/organisation/employee/store.ts';
import type { PlainDate } from '../../functions/platform/period.ts';
import { openHouse } from '../support/house.ts';
import { cardItem } from '../support/largeOffice.ts';
import { makeMinutes, minutesItem } from '../support/months.ts';
import { itemsOf, makeEmployee, makeLine, makeOffice, makePlatform } from '../support/office.ts';
import { makeTable, tapped } from '../support/table.ts';

const table = await makeTable();
const office = await makeOffice(table);
const { superior } = office;
let asked = 0;
const house = await openHouse(
  makePlatform(
    tapped(table, () => {
      asked += 1;
    }),
  ),
);
afterAll(() => house.stop());

const day = (text: string) => text as PlainDate;
/** Somebody who leads a team of so many people, each with an October of activities. */
async function leading(size: number) {
  const leader = makeEmployee('Bambang Hartono');
  const people = Array.from({ length: size }, (_, no) => makeEmployee(`Pegawai ${no + 10}`));
  await bulkLoad(table, [
    ...[leader, ...people].flatMap(itemsOf.employee),
    ...itemsOf.line(makeLine(leader, superior, null)),
    ...people.flatMap((person) => [
      ...itemsOf.line(makeLine(person, leader, superior)),
      cardItem(person, leader.employeeId),
      minutesItem(makeMinutes(person)),
    ]),
  ]);
  return { leader, people };
}
const TEAM = `query ($id: ID!) { employee(id: $id) { team(period: "2026-M10", first: 60) { edges { node {
  name activityMonth { recordedMinutes verifiedMinutes pending targetMinutes days { date counted } } } } } } }`;
type Leader = Awaited<ReturnType<typeof leading>>['leader'];
const teamOf = async (leader: Leader) => {
  const { data } = await house.as(leader)(TEAM, { id: employeeNodeId(leader.employeeId) });
  return data.employee.team.edges.map(({ node }: { node: object }) => node);
};

describe('the activities of a team', () => {
  it('of 60 cost as many requests as of 5', async () => {
    const requests: number[] = [];
    for (const size of [5, 60]) {
      const { leader } = await leading(size);
      await teamOf(leader);
      asked = 0;
      const nodes = await teamOf(leader);
      requests.push(asked);
      expect(nodes).toHaveLength(size);
      expect(nodes[0].activityMonth).toMatchObject({
        recordedMinutes: 6750,
        verifiedMinutes: 6750,
        pending: 0,
        targetMinutes: 6750,
      });
    }
    expect(requests[1]).toBe(requests[0]);
  });

  it('are the appraiser’s of the month’s last day: whoever appraised until the 15th has the card, and not these', async () => {
    const { leader } = await leading(0);
    const moved = makeEmployee('Pegawai Pindah');
    await bulkLoad(table, [
      ...itemsOf.employee(moved),
      ...itemsOf.line(makeLine(moved, leader, superior, { to: day('2026-10-15') })),
      ...itemsOf.line(makeLine(moved, office.appraiser, superior, { from: day('2026-10-16') })),
      cardItem(moved, leader.employeeId),
      minutesItem(makeMinutes(moved)),
    ]);
    expect(await teamOf(leader)).toEqual([{ name: 'Pegawai Pindah', activityMonth: null }]);
  });

  it('are priced as a long list where each person of a team is asked for by themselves', async () => {
    const { leader } = await leading(5);
    const query = `query ($id: ID!) { employee(id: $id) { subordinates(on: "2026-10-31") { month(period: "2026-M10") {
      activityMonth { progress { missingMinutes } } } } } }`;
    const { extensions } = await house.as(leader)(query, { id: employeeNodeId(leader.employeeId) });
    expect(extensions?.cost?.requestedQueryCost).toBeGreaterThan(60 * 10);
  });
});
