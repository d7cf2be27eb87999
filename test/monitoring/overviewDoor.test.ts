import { afterAll, describe, expect, it } from 'vitest';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import { deskSteps } from '../../functions/platform/keys.ts';
import type { Period, PlainDate } from '../../functions/platform/period.ts';
import { employeeNodeId } from '../../functions/organisation/employee/store.ts';
import type { Unit } from '../../functions/organisation/unit/rules.ts';
import { unitId } from '../../functions/organisation/unit/store.ts';
import { openHouse } from '../support/house.ts';
import { cardItem, makeUnit, unitItem, waiting } from '../support/largeOffice.ts';
import { makeMonth, monthItem } from '../support/months.ts';
import { itemsOf, makeEmployee, makeLine, makeOffice, makePlatform } from '../support/office.ts';
import { ARGS, page, PAGE_INFO, PASS, type Read, reader, walk } from '../support/pages.ts';
import { makeTable } from '../support/table.ts';

const table = await makeTable();
const office = await makeOffice(table);
const { appraiser, superior, outsider, owner, bkpp } = office;
const { agencyId } = owner.unit;
const NOVEMBER = '2026-M11' as Period;

/** The office's own unit, two below it, and neighbours whose paths begin alike. */
const units = {
  own: makeUnit('07/02/', agencyId, 'Bidang'),
  first: makeUnit('07/02/01/', agencyId, 'Subbidang satu'),
  second: makeUnit('07/02/02/', agencyId, 'Subbidang dua'),
  alike: makeUnit('07/020/', agencyId, 'Bidang lain'),
  elsewhere: makeUnit('09/01/', agencyId, 'Bidang di badan yang sama'),
};
const inUnit = ({ unitId, path, name }: Unit, person: string, appraiserId: string) => {
  const employee = makeEmployee(person, { unit: { ...owner.unit, unitId, path, name } });
  return {
    employee,
    items: [
      ...itemsOf.employee(employee),
      ...itemsOf.line(makeLine(employee, appraiser, superior)),
      cardItem(employee, appraiserId),
    ],
  };
};
/** Of two units and one appraiser, put in in no order; two of the same name. */
const names = ['Zainal', 'Ani', 'Ánisa', 'Budi', 'Cici', 'Cici', 'de Fretes', 'Eko#1', 'Fajar', 'Gita'];
const team = names.map((name, at) =>
  inUnit(at % 2 === 0 ? units.first : units.second, name, appraiser.employeeId),
);
const others = [
  inUnit(units.own, 'Zulkifli', superior.employeeId),
  inUnit(units.alike, 'Lain Unit', superior.employeeId),
  inUnit(units.elsewhere, 'Jauh', superior.employeeId),
];
await bulkLoad(table, [
  ...Object.values(units).map(unitItem),
  ...[...team, ...others].flatMap(({ items }) => items),
  ...team.slice(0, 2).map(({ employee }) => cardItem(employee, appraiser.employeeId, NOVEMBER)),
  ...team.flatMap(({ employee }, at) => [
    waiting(appraiser, employee, 'PLAN_APPROVAL'),
    ...(at < 3
      ? [
          waiting(appraiser, employee, 'MONTH_VERIFICATION'),
          waiting(appraiser, employee, 'ACTIVITY_VERIFICATION'),
        ]
      : []),
  ]),
  waiting(superior, owner, 'PLAN_APPROVAL'),
]);
const house = await openHouse(makePlatform(table));
afterAll(() => house.stop());

const teamOf = (leader: { employeeId: string }, period = '2026-M10', ask = house.as(leader)): Read =>
  reader(
    ask,
    `query (${ARGS}) { employee(id: "${employeeNodeId(leader.employeeId)}") { team(period: "${period}", ${PASS}) {
      edges { cursor node { name } } ${PAGE_INFO} } } }`,
    ['employee', 'team'],
    ({ name }) => name,
  );
const peopleOf = (unit: Unit, ask = house.as(bkpp)): Read =>
  reader(
    ask,
    `query (${ARGS}) { unit(id: "${unitId(unit)}") { people(period: "2026-M10", ${PASS}) {
      edges { cursor node { name unitName } } ${PAGE_INFO} } } }`,
    ['unit', 'people'],
    ({ name, unitName }) => `${unitName}: ${name}`,
  );
const deskOf = (holder: { employeeId: string }, step?: string): Read =>
  reader(
    house.as(holder),
    `query (${ARGS}) { viewer { desk(${step ? `step: ${step}, ` : ''}${PASS}) {
      edges { cursor node { step id } } ${PAGE_INFO} } } }`,
    ['viewer', 'desk'],
    ({ step, id }) => `${step} ${id}`,
  );

describe('a team', () => {
  it('is in the order of names', async () => {
    const { rows, info } = await page(teamOf(appraiser), {});
    expect(rows).toEqual([
      'Ani',
      'Budi',
      'Cici',
      'Cici',
      'Eko#1',
      'Fajar',
      'Gita',
      'Zainal',
      'de Fretes',
      'Ánisa',
    ]);
    expect(info).toMatchObject({ hasNextPage: false, hasPreviousPage: false });
  });

  it('is of its period alone', async () => {
    expect((await page(teamOf(appraiser, '2026-M11'), {})).rows).toEqual(['Ani', 'Zainal']);
    expect((await page(teamOf(appraiser, '2026-M09'), {})).rows).toEqual([]);
  });

  it('is nobody’s who leads nobody', async () => {
    const { rows, info } = await page(teamOf(owner), {});
    expect([rows, info]).toEqual([
      [],
      { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
    ]);
  });

  it('is not shown to a stranger, nor to those within it', async () => {
    expect(await teamOf(appraiser, '2026-M10', house.as(outsider))({})).toBeUndefined();
    const member = team[0]?.employee ?? owner;
    expect(await teamOf(appraiser, '2026-M10', house.as(member))({})).toBeUndefined();
  });
});

describe('a card by its id', () => {
  const unit = { ...owner.unit, path: '12/01/' };
  const idsOf = async (leader: { employeeId: string }, period: string): Promise<string[]> => {
    const query = `query ($id: ID!, $period: Period!) { employee(id: $id) { team(period: $period, first: 100) {
      edges { node { id } } } } }`;
    const { data } = await house.as(leader)(query, { id: employeeNodeId(leader.employeeId), period });
    return data.employee.team.edges.map(({ node }: { node: { id: string } }) => node.id);
  };
  const nodeSeenBy = async (reader: { employeeId: string }, id: string) =>
    (await house.as(reader)('query ($id: ID!) { node(id: $id) { id } }', { id })).data.node;

  it('is read by whoever finds it on the list, and by nobody who came later', async () => {
    const [former, next] = [makeEmployee('Kepala Lama'), makeEmployee('Kepala Baru')];
    const member = makeEmployee('Pindah Penilai', { unit });
    const until = { ...makeLine(member, former, superior), to: '2026-10-31' as PlainDate };
    await bulkLoad(table, [
      ...[former, next, member].flatMap(itemsOf.employee),
      ...itemsOf.line(makeLine(former, superior, null)),
      ...itemsOf.line(until),
      ...itemsOf.line(makeLine(member, next, superior, { from: '2026-11-01' as PlainDate })),
      monthItem(makeMonth(member)),
      cardItem(member, former.employeeId),
      cardItem(member, next.employeeId, '2026-Y' as Period),
    ]);
    const [october] = await idsOf(former, '2026-M10');
    expect(october && (await nodeSeenBy(former, october))).toEqual({ id: october });
    expect(october && (await nodeSeenBy(next, october))).toBeNull();
    const [year] = await idsOf(next, '2026-Y');
    expect(year && (await nodeSeenBy(next, year))).toEqual({ id: year });
    expect(year && (await nodeSeenBy(former, year))).toBeNull();
  });

  it('is of the day on which a plan ended within the month', async () => {
    const [former, next] = [makeEmployee('Kepala Lama'), makeEmployee('Kepala Baru')];
    const member = makeEmployee('Mutasi Tengah Bulan', { unit });
    const until = { ...makeLine(member, former, superior), to: '2026-10-15' as PlainDate };
    await bulkLoad(table, [
      ...[former, next, member].flatMap(itemsOf.employee),
      ...itemsOf.line(makeLine(former, superior, null)),
      ...itemsOf.line(until),
      ...itemsOf.line(makeLine(member, next, superior, { from: '2026-10-16' as PlainDate })),
      monthItem(makeMonth(member, { to: '2026-10-15' as PlainDate })),
      cardItem(member, former.employeeId),
    ]);
    const [october] = await idsOf(former, '2026-M10');
    expect(october && (await nodeSeenBy(former, october))).toEqual({ id: october });
    expect(october && (await nodeSeenBy(next, october))).toBeNull();
  });
});

describe('the people of a unit', () => {
  it('are its own and those below it, unit by unit by name, and of no unit whose path begins alike', async () => {
    expect((await page(peopleOf(units.own), {})).rows).toEqual([
      'Bidang: Zulkifli',
      ...['Cici', 'Fajar', 'Zainal', 'de Fretes', 'Ánisa'].map((name) => `Subbidang satu: ${name}`),
      ...['Ani', 'Budi', 'Cici', 'Eko#1', 'Gita'].map((name) => `Subbidang dua: ${name}`),
    ]);
  });

  it('of a unit below are its own alone', async () => {
    const { rows } = await page(peopleOf(units.second), {});
    expect(rows).toEqual(['Ani', 'Budi', 'Cici', 'Eko#1', 'Gita'].map((name) => `Subbidang dua: ${name}`));
  });

  it('are shown to the manager of a unit above, and to no manager of another', async () => {
    expect((await page(peopleOf(units.first, house.as(office.manager)), {})).rows).toHaveLength(5);
    expect(await peopleOf(units.elsewhere, house.as(office.manager))({})).toBeUndefined();
  });
});

describe('a desk', () => {
  it('holds what waits for its holder, step by step', async () => {
    const all = (await page(deskOf(appraiser), { first: 100 })).rows;
    expect(all).toHaveLength(17); // 16 that were laid there, and the appraiser's own days without an activity
    const found: Record<string, number> = {};
    for (const step of deskSteps) {
      const { rows } = await page(deskOf(appraiser, step), { first: 100 });
      expect(rows).toEqual(all.filter((row) => row.startsWith(`${step} `)));
      if (rows.length > 0) found[step] = rows.length;
    }
    expect(found).toEqual({
      PLAN_APPROVAL: 10,
      MONTH_VERIFICATION: 3,
      ACTIVITY_VERIFICATION: 3,
      ACTIVITY_GAP: 1,
    });
  });

  it('holds where nothing was laid on it only the days on which its holder recorded nothing', async () => {
    expect((await page(deskOf(outsider), {})).rows).toEqual([expect.stringMatching(/^ACTIVITY_GAP /)]);
  });
});

const listsOf: [string, Read][] = [
  ['a team', teamOf(appraiser)],
  ["a unit's people", peopleOf(units.own)],
  ['a desk', deskOf(appraiser)],
  ['one step of a desk', deskOf(appraiser, 'PLAN_APPROVAL')],
];
describe.each(listsOf)('%s by pages', (_, read) => {
  it('is the same whole, forwards and backwards', async () => {
    const whole = (await page(read, { first: 100 })).rows;
    expect(whole.length).toBeGreaterThan(9);
    expect(await walk(read, 'forwards')).toEqual(whole);
    expect(await walk(read, 'backwards')).toEqual(whole);
  });

  it('can be turned round in the middle', async () => {
    const { rows, cursors } = await page(read, { first: 6 });
    const back = await page(read, { last: 2, before: cursors[4] });
    expect(back.rows).toEqual(rows.slice(2, 4));
    expect(back.info).toMatchObject({ hasNextPage: true, hasPreviousPage: true });
    const on = await page(read, { first: 2, after: cursors[3] });
    expect(on.rows).toEqual(rows.slice(4, 6));
    expect(on.info).toMatchObject({ hasNextPage: true, hasPreviousPage: true });
  });

  it.each([
    [{ first: 0 }, 'PAGE_SIZE'],
    [{ first: 101 }, 'PAGE_SIZE'],
    [{ first: -1 }, 'PAGE_SIZE'],
    [{ last: 101 }, 'PAGE_SIZE'],
    [{ first: 1, last: 1 }, 'PAGE_BOTH_WAYS'],
    [{ first: 1, after: 'x' }, 'CURSOR_INVALID'],
    [{ first: 1, after: 'a'.repeat(10_000) }, 'CURSOR_INVALID'],
  ])('of %j is refused as %s', async (args, code) => {
    expect(await read(args)).toBe(code);
  });
});

describe('a cursor', () => {
  const other: [string, Read][] = [
    ['another team', teamOf(superior)],
    ['the same team in another period', teamOf(appraiser, '2026-M11')],
    ['another unit', peopleOf(units.elsewhere)],
    ['a unit within the unit', peopleOf(units.first)],
    ['another desk', deskOf(superior)],
    ['another step', deskOf(appraiser, 'MONTH_VERIFICATION')],
  ];
  it('of one list is of no other', async () => {
    const all = [...listsOf, ...other];
    for (const [from, of] of all) {
      const { cursors } = await page(of, { first: 1 });
      for (const [to, on] of all)
        for (const args of [
          { first: 1, after: cursors[0] },
          { last: 1, before: cursors[0] },
        ]) {
          const found = await on(args);
          expect([from, to, typeof found === 'string' ? found : 'a page']).toEqual([
            from,
            to,
            from === to ? 'a page' : 'CURSOR_INVALID',
          ]);
        }
    }
  });
});
