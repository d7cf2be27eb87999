import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { employeeNodeId } from '../../functions/organisation/employee/store.ts';
import { positionNodeId } from '../../functions/organisation/position/store.ts';
import { unitId } from '../../functions/organisation/unit/store.ts';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import { directoryItem } from '../support/directory.ts';
import { itemsOf } from '../support/office.ts';
import { type Ask, openHouse } from '../support/house.ts';
import { openRegisteredCity } from '../support/registeredCity.ts';
import { tapped } from '../support/table.ts';

let sent: string[] = [];
const { city, clock, platform, assign, reline } = await openRegisteredCity(260);
const house = await openHouse({
  ...platform,
  table: tapped(platform.table, (command) => void sent.push(command)),
});
afterAll(() => house.stop());
beforeEach(() => {
  sent = [];
});

const person = (employeeId: string) => {
  const found = city.employees.find((each) => each.employeeId === employeeId);
  if (!found) throw new Error('nobody of that id');
  return found;
};
const bkpp = person(city.cast.bkpp[0]);
const agencies = city.units.filter(({ unitId: id, agencyId, kind }) => id === agencyId && kind !== 'KOTA');
const sizeOf = ({ agencyId }: { agencyId: string }) =>
  city.employees.filter(({ unit }) => unit.agencyId === agencyId).length;
const [largest] = agencies.toSorted((a, b) => sizeOf(b) - sizeOf(a));
if (!largest) throw new Error('a city has agencies');

async function asked(ask: Ask, query: string, variables: object = {}) {
  sent = [];
  const { data, errors } = await ask(query, variables);
  expect(errors).toBeUndefined();
  return { data, requests: sent.toSorted() };
}
const asBkpp = house.as(bkpp);

const PEOPLE = `query P($id: ID!, $first: Int, $after: String, $name: String, $kind: String, $employment: EmploymentStatus, $legal: LegalStatus) {
  unit(id: $id) { employees(first: $first, after: $after, name: $name, kind: $kind, employmentStatus: $employment, legalStatus: $legal) {
    edges { cursor node { id name nip employmentStatus position { title kind } unit { name } } }
    pageInfo { hasNextPage endCursor } } } }`;
const OFFICES = `query O($id: ID!, $first: Int, $on: Date) { unit(id: $id) { positions(first: $first, on: $on) {
  edges { node { id title code unit { name } superior { title }
    holders(on: $on) { role from to employee { name } } } } pageInfo { hasNextPage } } } }`;

describe('the tree of the organisation', () => {
  it('is read level by level: one query and one batch each', async () => {
    const { data, requests } = await asked(
      asBkpp,
      '{ organisation(first: 1) { edges { node { id name kind children(first: 100) { edges { node { id name kind parent { name } } } } } } } }',
    );
    const [top] = data.organisation.edges;
    expect(top.node).toMatchObject({ name: 'Pemerintah Kota Semarang', kind: 'KOTA' });
    expect(top.node.children.edges).toHaveLength(agencies.length);
    expect(top.node.children.edges[0].node.parent).toEqual({ name: 'Pemerintah Kota Semarang' });
    expect(requests.filter((command) => command === 'QueryCommand')).toHaveLength(2);
    expect(requests.filter((command) => command === 'BatchGetCommand').length).toBeLessThanOrEqual(3);
  });

  it('shows everybody in the house which units and offices there are, and who holds them', async () => {
    const { data } = await asked(house.as(person(city.cast.employee)), OFFICES, { id: unitId(largest) });
    expect(data.unit.positions.edges.length).toBeGreaterThan(0);
  });
});

describe('the people of a unit', () => {
  it('come page by page, by unit and name, everybody once', async () => {
    const names: string[] = [];
    for (let after: string | null = null; ; ) {
      const { data }: { data: ReturnType<JSON['parse']> } = await asked(asBkpp, PEOPLE, {
        id: unitId(largest),
        first: 20,
        after,
      });
      names.push(...data.unit.employees.edges.map((edge: { node: { id: string } }) => edge.node.id));
      if (!data.unit.employees.pageInfo.hasNextPage) break;
      after = data.unit.employees.pageInfo.endCursor;
    }
    const ids = city.employees.filter(({ unit }) => unit.agencyId === largest.agencyId);
    expect(names.toSorted()).toEqual(ids.map(({ employeeId }) => employeeNodeId(employeeId)).toSorted());
  });

  it('are found by a part of the name in any case, by employment, by kind of office and by legal status', async () => {
    const all = city.employees.filter(({ unit }) => unit.agencyId === largest.agencyId);
    const part = all[0]?.name.slice(0, 4) ?? '';
    const found = async (filter: object) => {
      const ids: string[] = [];
      for (let after: string | null = null; ; ) {
        const { data }: { data: ReturnType<JSON['parse']> } = await asked(asBkpp, PEOPLE, {
          id: unitId(largest),
          first: 100,
          after,
          ...filter,
        });
        ids.push(...data.unit.employees.edges.map(({ node }: { node: { id: string } }) => node.id));
        if (!data.unit.employees.pageInfo.hasNextPage) return ids.toSorted();
        after = data.unit.employees.pageInfo.endCursor;
      }
    };
    const wanted = (keep: (one: (typeof all)[number]) => boolean) =>
      all
        .filter(keep)
        .map(({ employeeId }) => employeeNodeId(employeeId))
        .toSorted();
    const named = wanted(({ name }) => name.toLowerCase().includes(part.toLowerCase()));
    expect(named.length).toBeGreaterThan(0);
    expect(named.length).toBeLessThan(all.length);
    expect(await found({ name: part.toUpperCase() })).toEqual(named);
    expect(await found({ name: 'Tidak Ada Nama Ini' })).toEqual([]);
    const pppk = wanted(({ employmentStatus }) => employmentStatus === 'PPPK');
    expect(pppk.length).toBeGreaterThan(0);
    expect(await found({ employment: 'PPPK' })).toEqual(pppk);
    expect(await found({ kind: 'PELAKSANA' })).toEqual(
      wanted(({ position }) => position.kind === 'PELAKSANA'),
    );
    // One of them is away: the city of the test has nobody on unpaid leave.
    const away = { ...(all[1] as (typeof all)[number]), legalStatus: 'CLTN' as const };
    await bulkLoad(platform.table, [...itemsOf.employee(away), directoryItem(away)]);
    const status = (is: string) =>
      wanted(({ employeeId, legalStatus }) => (employeeId === away.employeeId ? 'CLTN' : legalStatus) === is);
    expect(await found({ legal: 'CLTN' })).toEqual(status('CLTN'));
    expect(status('CLTN')).toContain(employeeNodeId(away.employeeId));
    expect(await found({ legal: 'AKTIF' })).toEqual(status('AKTIF'));
    const back = all[1] as (typeof all)[number];
    await bulkLoad(platform.table, [...itemsOf.employee(back), directoryItem(back)]);
  });

  it('are not listed to a colleague, and to a manager only of their own unit', async () => {
    const colleague = await asked(house.as(person(city.cast.employee)), PEOPLE, { id: unitId(largest) });
    expect(colleague.data.unit.employees).toBeNull();
    const managing = city.appointments.find(
      ({ employeeId, role }) => role === 'MANAGER' && employeeId === city.cast.manager,
    );
    const own = city.units.find(({ path }) => path === managing?.unitPath);
    const asManager = house.as(person(city.cast.manager));
    expect((await asked(asManager, PEOPLE, { id: own && unitId(own) })).data.unit.employees).not.toBeNull();
    expect((await asked(asManager, PEOPLE, { id: unitId(largest) })).data.unit.employees).toBeNull();
  });
});

describe('who stands where on a date', () => {
  it('is told of an office: the definitive holder, and who acts from which day to which', async () => {
    const acting = city.assignments.find(({ role }) => role === 'PLT');
    const query = `query H($id: ID!, $on: Date) { position(id: $id) { title superior { title } holders(on: $on) { role from to employee { name nip } } } }`;
    const on = async (date: string) =>
      (await asked(asBkpp, query, { id: positionNodeId(acting?.positionId ?? ''), on: date })).data.position
        .holders;
    expect(await on('2026-06-30')).toEqual([]);
    expect(await on('2026-07-01')).toEqual([
      {
        role: 'PLT',
        from: '2026-07-01',
        to: '2026-12-31',
        employee: { name: person(acting?.employeeId ?? '').name, nip: null },
      },
    ]);
  });

  it('is told of a person: everything that was ever on record, and when it was', async () => {
    const { data } = await asked(
      house.as(person(city.cast.employee)),
      `{ viewer { employee { history { ranks { rank { code from } recordedAt }
        legalStatuses { status from } assignments { role from to letterNo position { title } recordedAt supersededAt }
        lines { line { from to basis appraiser { name } } recordedAt supersededAt } } } } }`,
    );
    const { history } = data.viewer.employee;
    expect(history.ranks).toHaveLength(1);
    expect(history.legalStatuses).toEqual([{ status: 'AKTIF', from: null }]);
    expect(history.assignments).toMatchObject([
      { role: 'DEFINITIVE', position: { title: 'Analis SDM Aparatur Ahli Muda' }, supersededAt: null },
    ]);
    expect(history.lines[0]).toMatchObject({ line: { basis: 'DEFINITIVE' }, supersededAt: null });
  });
});

describe('vacancies', () => {
  const VACANCIES = `query V($unit: ID) { vacancies(unit: $unit, first: 100) { edges {
    subordinates node { id title } acting { role employee { name } } } pageInfo { hasNextPage } } }`;
  const vacantToday = new Set(
    city.lines
      .filter(({ from, to }) => from <= '2026-11-16' && (to === null || to >= '2026-11-16'))
      .flatMap(({ vacantPositionId }) => vacantPositionId ?? []),
  );

  it('are the offices that nobody holds and under which people stand, with who acts instead', async () => {
    const { data, requests } = await asked(asBkpp, VACANCIES);
    const rows: { node: { id: string }; acting: unknown[] }[] = data.vacancies.edges;
    expect(rows.map(({ node }) => node.id).toSorted()).toEqual(
      [...vacantToday].map(positionNodeId).toSorted(),
    );
    expect(rows.some(({ acting }) => acting.length > 0)).toBe(true);
    expect(rows.some(({ acting }) => acting.length === 0)).toBe(true);
    expect(requests.length).toBeLessThanOrEqual(7);
  });

  it('are gone once somebody holds the office', async () => {
    const [office = ''] = vacantToday;
    const free = city.employees.at(-2);
    clock.set('2026-11-16T01:30:00.000Z');
    await assign({
      positionId: office,
      employeeId: free?.employeeId ?? '',
      role: 'DEFINITIVE',
      from: '2026-11-16',
    });
    await reline(
      city.lines.filter(({ vacantPositionId }) => vacantPositionId === office).map((line) => line.employeeId),
    );
    const { data } = await asked(asBkpp, VACANCIES);
    expect(data.vacancies.edges).toHaveLength(vacantToday.size - 1);
  });

  it('are not shown to a colleague', async () => {
    expect((await asked(house.as(person(city.cast.employee)), VACANCIES)).data.vacancies).toBeNull();
  });
});
