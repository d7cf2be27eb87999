/** A unit that is moved ten times: what its people, its leaders and BKPP ask costs what it did before. */
import { afterAll, describe, expect, it } from 'vitest';
import { employeeNodeId } from '../../functions/organisation/employee/store.ts';
import type { Unit } from '../../functions/organisation/unit/rules.ts';
import { unitId } from '../../functions/organisation/unit/store.ts';
import { lists } from '../../functions/platform/keys.ts';
import type { PlainDate } from '../../functions/platform/period.ts';
import { queryAll } from '../../functions/platform/table.ts';
import { type Ask, openHouse } from '../support/house.ts';
import { openRegisteredCity } from '../support/registeredCity.ts';
import { tapped } from '../support/table.ts';

let sent: string[] = [];
const { city, clock, platform, reorganise, reline } = await openRegisteredCity(260);
const house = await openHouse({
  ...platform,
  table: tapped(platform.table, (command) => void sent.push(command)),
});
afterAll(() => house.stop());

const person = (employeeId: string) => {
  const found = city.employees.find((each) => each.employeeId === employeeId);
  if (!found) throw new Error('nobody of that id');
  return found;
};
const agencies = city.units.filter(({ unitId: id, agencyId, kind }) => id === agencyId && kind !== 'KOTA');
const sizeOf = ({ agencyId }: { agencyId: string }) =>
  city.employees.filter(({ unit }) => unit.agencyId === agencyId).length;
const [largest] = agencies.toSorted((a, b) => sizeOf(b) - sizeOf(a));
if (!largest) throw new Error('a city has agencies');

/** What a query answers, and which requests to DynamoDB it took. */
async function asked(ask: Ask, query: string, variables: object = {}) {
  sent = [];
  const { data, errors } = await ask(query, variables);
  expect(errors).toBeUndefined();
  return { data, requests: sent.toSorted() };
}
const asBkpp = house.as(person(city.cast.bkpp[0]));

const PEOPLE = `query P($id: ID!, $first: Int) { unit(id: $id) { employees(first: $first) {
  edges { node { id name nip position { title kind } unit { name } } } pageInfo { hasNextPage } } } }`;
const OFFICES = `query O($id: ID!, $first: Int) { unit(id: $id) { positions(first: $first) {
  edges { node { id title code unit { name } superior { title } holders { role from to employee { id nip } } } }
  pageInfo { hasNextPage } } } }`;

describe('after ten reorganisations of a unit', () => {
  const bureaus = city.units.filter(({ parentId }) => parentId === largest.unitId);
  const insideOf = (unit?: Unit) =>
    city.employees.filter((each) => each.unit.path.startsWith(unit?.path ?? '-'));
  const bySize = bureaus.toSorted((a, b) => insideOf(b).length - insideOf(a).length);
  const [moved, small] = [bySize[0], bySize.at(-1)] as [Unit, Unit];
  const inside = insideOf(moved);
  const others = bureaus.filter((unit) => unit !== moved);
  const TEAM = `query T($id: ID!, $on: Date) { employee(id: $id) { subordinates(on: $on) { id name nip rank { code } } } }`;
  const teams = [
    ...Map.groupBy(
      city.lines.filter(({ to, appraiserId }) => to === null && appraiserId !== null),
      ({ appraiserId }) => appraiserId as string,
    ),
  ].toSorted(([, a], [, b]) => b.length - a.length);
  const isInside = (id: string) => inside.some(({ employeeId }) => employeeId === id);
  /** The head of the unit that moves with the most people, and somebody with a small team. */
  const [leader = '', members = []] = teams.find(([id]) => isInside(id)) ?? [];
  const [deputy = '', few = []] = teams.at(-1) ?? [];
  const DAYS = Array.from({ length: 10 }, (_, no) => `2026-${String(no + 2).padStart(2, '0')}-01`);

  /** Who appraises the leader, and is the superior of everybody in their team. */
  const superior = city.lines.find(({ employeeId, to }) => employeeId === leader && to === null)?.appraiserId;
  const asLeader = house.as(person(leader));
  const asSuperior = house.as(person(superior ?? ''));

  const costs = async () => {
    const costOf = async (ask: Ask, query: string, variables: object) =>
      (await asked(ask, query, variables)).requests;
    const cost = (query: string, variables: object) => costOf(asBkpp, query, variables);
    const team = (id: string) => cost(TEAM, { id: employeeNodeId(id) });
    const ofLeader = { id: employeeNodeId(leader) };
    const ofUnit = { id: unitId(moved), first: 50 };
    return {
      ownTeam: await costOf(asLeader, TEAM, ofLeader),
      ownTeamThen: await costOf(asLeader, TEAM, { ...ofLeader, on: '2026-01-15' }),
      appraisersUnit: await costOf(asLeader, OFFICES, ofUnit),
      teamBelow: await costOf(asSuperior, TEAM, ofLeader),
      teamBelowThen: await costOf(asSuperior, TEAM, { ...ofLeader, on: '2026-01-15' }),
      superiorsUnit: await costOf(asSuperior, OFFICES, ofUnit),
      five: await cost(PEOPLE, { id: unitId(largest), first: 5 }),
      fifty: await cost(PEOPLE, { id: unitId(largest), first: 50 }),
      smallUnit: await cost(PEOPLE, { id: unitId(small), first: 50 }),
      offices: await cost(OFFICES, { id: unitId(moved), first: 50 }),
      team: await team(leader),
      smallTeam: await team(deputy),
    };
  };
  /** The numbers that somebody is shown of the leader's team: by whom they appraise, or oversee. */
  const numbersTo = async (ask: Ask) => {
    const { data } = await asked(ask, TEAM, { id: employeeNodeId(leader) });
    return data.employee.subordinates.map(({ nip }: { nip: string | null }) => nip).toSorted();
  };
  /** How many lines are read of the day for what the leader and their superior appraise and oversee. */
  const reach = () =>
    Promise.all(
      [leader, superior ?? ''].map(async (id) => {
        const rows = await queryAll(platform.table, lists.reachFrom(id, '2026-11-16' as PlainDate));
        return rows.length;
      }),
    );
  const teamOf = async (on: string | null) => {
    const { data } = await asked(asBkpp, TEAM, { id: employeeNodeId(leader), on });
    return data.employee.subordinates.map(({ id }: { id: string }) => id).toSorted();
  };

  it('of ten different days, whose lines all stay, lists of units and teams cost the same requests as before', async () => {
    expect(members.length).toBeGreaterThanOrEqual(5);
    expect(few.length).toBeLessThan(members.length);
    expect(insideOf(small).length).toBeLessThan(inside.length);
    const [before, team] = [await costs(), await teamOf(null)];
    expect(team.length).toBeGreaterThanOrEqual(5);
    const numbers = members.map(({ employeeId }) => person(employeeId).nip ?? '').toSorted();
    expect([await numbersTo(asLeader), await numbersTo(asSuperior)]).toEqual([numbers, numbers]);
    expect(before.fifty).toEqual(before.five);
    expect(before.smallUnit).toEqual(before.fifty);
    expect(before.smallTeam).toEqual(before.team);
    const inReach = await reach();
    for (const [no, day] of DAYS.entries()) {
      clock.set(`2026-11-16T0${no < 5 ? 2 : 3}:${10 + no}:00.000Z`);
      const above = others[no % others.length];
      const path = `${above?.path}z${no}/`;
      await reorganise(
        moved.unitId,
        { parentId: above?.unitId ?? null, agencyId: largest.agencyId, path },
        day,
      );
      await reline(inside.map(({ employeeId }) => employeeId));
    }
    const rows = async (date: string) =>
      (await queryAll(platform.table, lists.teamFrom(leader, date as PlainDate))).length;
    expect(await rows('2026-01-01'), 'a row for each member and move').toBeGreaterThanOrEqual(
      members.length * 10,
    );
    expect(await rows('2026-11-16'), 'of which those of the day are read').toBe(members.length);
    expect(await reach(), 'nor more of those whom they oversee').toEqual(inReach);
    expect(await costs()).toEqual(before);
    expect([await numbersTo(asLeader), await numbersTo(asSuperior)]).toEqual([numbers, numbers]);
    expect(await teamOf(null)).toEqual(team);
    expect(await teamOf('2026-05-15')).toEqual(await teamOf('2026-01-15'));
  }, 120_000);

  it('the unit lies where it was put last, on each day where it then lay, and its people with it', async () => {
    const parentOn = async (on: string) =>
      (
        await asked(asBkpp, 'query W($id: ID!, $on: Date) { unit(id: $id) { parent(on: $on) { name } } }', {
          id: unitId(moved),
          on,
        })
      ).data.unit.parent.name;
    expect(await parentOn('2026-01-31')).toBe(largest.name);
    for (const [no, day] of DAYS.entries())
      expect(await parentOn(day)).toBe(others[no % others.length]?.name);
    const above = others[9 % others.length];
    const people = await asked(asBkpp, PEOPLE, { id: unitId(above ?? largest), first: 100 });
    const ids = people.data.unit.employees.edges.map((edge: { node: { id: string } }) => edge.node.id);
    const direct = inside.filter(({ unit }) => unit.unitId === moved.unitId);
    expect(direct.length).toBeGreaterThan(0);
    expect(ids).toEqual(expect.arrayContaining(direct.map(({ employeeId }) => employeeNodeId(employeeId))));
  });
});
