/** Expected against received (docs/domain.md 3, D05): of a superior month by month, of a unit superior by superior. */
import { afterAll, describe, expect, it } from 'vitest';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import { directoryCardOf, writeDirectoryCard } from '../../functions/organisation/employee/directory.ts';
import { employeeNodeId } from '../../functions/organisation/employee/store.ts';
import { unitId } from '../../functions/organisation/unit/store.ts';
import { commitAs } from '../../functions/platform/commit/commit.ts';
import type { Item } from '../../functions/platform/item.ts';
import type { Period, PlainDate } from '../../functions/platform/period.ts';
import { openHouse } from '../support/house.ts';
import { cardItem, makeUnit, unitItem } from '../support/largeOffice.ts';
import { jobOf } from '../support/months.ts';
import {
  itemsOf,
  makeAppointment,
  makeEmployee,
  makeLine,
  makeOffice,
  makePlatform,
} from '../support/office.ts';
import { makeTable, tapped } from '../support/table.ts';

const plain = await makeTable();
const sent: string[] = [];
const table = tapped(plain, (command) => void sent.push(command.replace('Command', '')));
const office = await makeOffice(table);
const { superior, bkpp, owner } = office;
const appraiser = makeEmployee('Bambang Purnomo');
const { agencyId } = owner.unit;
const OCTOBER = '2026-M10' as Period;
const NOVEMBER = '2026-M11' as Period;
const units = {
  first: makeUnit('07/02/01/', agencyId, 'Subbidang satu'),
  second: makeUnit('07/02/02/', agencyId, 'Subbidang dua'),
};
const [head, manager] = [makeEmployee('Ratna Dewi'), makeEmployee('Sri Wahyuni')];
const inUnit = (name: string, { unitId, path, name: unitName }: typeof units.first) =>
  makeEmployee(name, { unit: { ...owner.unit, unitId, path, name: unitName } });

/** A card of a person's month in a state. */
const card = (of: typeof owner, by: string | null, status: string, late = false, period = OCTOBER): Item => ({
  ...cardItem(of, by, period),
  month: { status, late, lines: 3, filled: 0 },
});
const [ani, budi, cici, dedi, eko, fitri] = ['Ani', 'Budi', 'Cici', 'Dedi', 'Eko', 'Fitri'].map((name, at) =>
  inUnit(name, at < 4 ? units.first : units.second),
) as [typeof owner, typeof owner, typeof owner, typeof owner, typeof owner, typeof owner];
const [one, two] = [appraiser.employeeId, head.employeeId];
const team = [ani, budi, cici, dedi];
const tenure = { appraiserId: one, since: '2026-01-01' as PlainDate };
const unpaid = { from: '2026-10-01' as PlainDate, to: '2026-12-31' as PlainDate };
/** On unpaid leave: of one the card tells it, of the other only the record. */
const [away, gone] = [inUnit('Gita', units.first), inUnit('Hana', units.first)];
await bulkLoad(table, [
  ...Object.values(units).map(unitItem),
  ...[appraiser, head, manager, ...team, eko, fitri, away, gone].flatMap((person) =>
    itemsOf.employee(person),
  ),
  ...itemsOf.leave({ employeeId: gone.employeeId, type: 'CLTN', ...unpaid }),
  ...[ani, budi, cici, away, gone].flatMap((person) => itemsOf.line(makeLine(person, appraiser, superior))),
  // Dedi came on the first of November.
  ...itemsOf.line(makeLine(dedi, appraiser, superior, { from: '2026-11-01' as PlainDate })),
  ...itemsOf.line(makeLine(eko, head, superior)),
  ...itemsOf.line(makeLine(appraiser, superior, null)),
  ...itemsOf.appointment(makeAppointment(manager, 'MANAGER', '07/02/')),
  card(ani, one, 'VERIFIED'),
  card(budi, one, 'GENERATED', true),
  card(ani, one, 'TARGET_SUBMITTED', false, NOVEMBER),
  card(budi, one, 'CANCELLED', false, NOVEMBER),
  card(eko, two, 'REALISED'),
  card(fitri, null, 'GENERATED'),
]);
await commitAs(jobOf(makePlatform(table), 'test'), 'TEST', {
  writes: [
    // Of Budi, Eko and Fitri no card tells yet whom they have above, nor since when.
    ...[budi, eko, fitri].map((person) => writeDirectoryCard(directoryCardOf(person, null))),
    ...[ani, cici].map((person) => writeDirectoryCard(directoryCardOf(person, null, tenure))),
    writeDirectoryCard(directoryCardOf(dedi, null, { ...tenure, since: '2026-11-01' as PlainDate })),
    writeDirectoryCard(directoryCardOf(away, null, { ...tenure, away: [unpaid] })),
  ],
});
const house = await openHouse(makePlatform(table));
afterAll(() => house.stop());

const TEAM = `query T($id: ID!, $year: Int!) { employee(id: $id) { teamMonths(year: $year) {
  period expected late states { status count } subordinates { employee { name } planNo status late } } } }`;
const teamMonths = async (by = appraiser, year = 2026) =>
  (await house.as(by)(TEAM, { id: employeeNodeId(appraiser.employeeId), year })).data.employee.teamMonths;
const RECEIPTS = `query R($id: ID!, $first: Int, $after: String) { unit(id: $id) {
  monthReceipts(period: "2026-M10", first: $first, after: $after) {
    edges { node { name } expected opened late states { status count } } pageInfo { hasNextPage endCursor } } } }`;
const receipts = async (unit: typeof units.first, by = bkpp, args: object = {}) =>
  (await house.as(by)(RECEIPTS, { id: unitId(unit), ...args })).data.unit.monthReceipts;
const WITHOUT = `query W($id: ID!, $period: Period!) { unit(id: $id) { withoutMonth(period: $period) {
  edges { node { name } } } } }`;
const without = async (unit: typeof units.first, by = bkpp, period: string = OCTOBER) =>
  (await house.as(by)(WITHOUT, { id: unitId(unit), period })).data.unit.withoutMonth;

describe('a superior’s months of a year', () => {
  it('are those of the team of each month’s last day: the states that came, and who has no month', async () => {
    const months = await teamMonths();
    expect(months.map(({ period }: { period: string }) => period).at(-1)).toBe('2026-M11');
    expect(months.find(({ period }: { period: string }) => period === '2026-M10')).toEqual({
      period: '2026-M10',
      expected: 3,
      late: 1,
      states: [
        { status: 'GENERATED', count: 1 },
        { status: 'VERIFIED', count: 1 },
      ],
      subordinates: [
        { employee: { name: 'Ani' }, planNo: 1, status: 'VERIFIED', late: false },
        { employee: { name: 'Budi' }, planNo: 1, status: 'GENERATED', late: true },
        { employee: { name: 'Cici' }, planNo: null, status: null, late: false },
      ],
    });
  });

  it('expect a newcomer from the month in which they came, and nothing of a cancelled month', async () => {
    const november = (await teamMonths()).at(-1);
    const names = november.subordinates.map(({ employee }: { employee: { name: string } }) => employee.name);
    expect(november).toMatchObject({ expected: 4, states: [{ status: 'TARGET_SUBMITTED', count: 1 }] });
    expect(new Set(names)).toEqual(new Set(['Ani', 'Budi', 'Cici', 'Dedi']));
  });

  it('expect nothing in the months that somebody was on unpaid leave from first to last', async () => {
    const names = (await teamMonths()).map(
      ({ subordinates }: { subordinates: { employee: { name: string } }[] }) =>
        subordinates.map(({ employee }) => employee.name).filter((name) => ['Gita', 'Hana'].includes(name)),
    );
    expect(names.slice(8)).toEqual([['Gita', 'Hana'], [], []]);
  });

  it('are of no later year, and of nobody else to see', async () => {
    expect(await teamMonths(appraiser, 2028)).toEqual([]);
    expect(await teamMonths(superior)).not.toBeNull();
    expect(await teamMonths(ani)).toBeNull();
  });

  it('cost a query for each month and the same however large the team', async () => {
    const spend = async () => {
      sent.length = 0;
      await teamMonths();
      return [...sent];
    };
    const few = await spend();
    const more = Array.from({ length: 40 }, (_, at) => inUnit(`Pegawai ${at}`, units.first));
    await bulkLoad(
      table,
      more.flatMap((person) => [
        ...itemsOf.employee(person),
        ...itemsOf.line(makeLine(person, appraiser, superior, { from: '2026-12-01' as PlainDate })),
        card(person, one, 'REALISED', false, '2026-M03' as Period),
      ]),
    );
    await commitAs(jobOf(makePlatform(table), 'test'), 'TEST', {
      writes: more.map((person) =>
        writeDirectoryCard(directoryCardOf(person, null, { ...tenure, since: '2026-12-01' as PlainDate })),
      ),
    });
    expect(await spend()).toEqual(few);
    expect(few.filter((command) => command === 'Query').length).toBeLessThan(20);
  });
});

describe('the months of a unit by superior', () => {
  it('are counted for BKPP and for the unit’s manager, in the order of units; those of nobody’s team last', async () => {
    const all = makeUnit('07/02/', agencyId, 'Bidang');
    await bulkLoad(table, [unitItem(all)]);
    const seen = (await receipts(all)).edges;
    expect(seen).toEqual([
      {
        node: { name: appraiser.name },
        expected: 3,
        opened: 2,
        late: 1,
        states: [
          { status: 'GENERATED', count: 1 },
          { status: 'VERIFIED', count: 1 },
        ],
      },
      {
        node: { name: head.name },
        expected: 1,
        opened: 1,
        late: 0,
        states: [{ status: 'REALISED', count: 1 }],
      },
      { node: null, expected: 1, opened: 1, late: 0, states: [{ status: 'GENERATED', count: 1 }] },
    ]);
    expect(await receipts(all, manager)).toEqual(await receipts(all));
    expect(await receipts(all, ani)).toBeNull();
    const first = await receipts(all, bkpp, { first: 1 });
    expect(first.pageInfo.hasNextPage).toBe(true);
    const rest = await receipts(all, bkpp, { first: 5, after: first.pageInfo.endCursor });
    expect([...first.edges, ...rest.edges]).toEqual(seen);
  });

  it('are of the unit alone that is asked for', async () => {
    const seen = (await receipts(units.second)).edges.map(({ opened }: { opened: number }) => opened);
    expect(seen).toEqual([1, 1]);
  });

  it('name those who were there and of whom no month was opened', async () => {
    const names = async (unit: typeof units.first, period?: string) =>
      (await without(unit, bkpp, period)).edges
        .map(({ node }: { node: { name: string } }) => node.name)
        .sort();
    expect(await names(units.first)).toEqual(['Cici']);
    expect(await names(units.second)).toEqual([]);
    expect(await names(units.first, NOVEMBER)).toEqual(['Budi', 'Cici', 'Dedi']);
    expect(await names(units.first, '2026-M09')).toContain('Gita');
    expect(await without(units.first, ani)).toBeNull();
  });

  it('cost the same whatever the size of the page', async () => {
    const spend = async (first: number) => {
      sent.length = 0;
      await receipts(units.second, bkpp, { first });
      return sent.length;
    };
    expect(await spend(1)).toBe(await spend(50));
  });
});

describe('a month that was cancelled', () => {
  const names = ['Indah', 'Joko'] as const;
  it('for want of a day to work is expected of nobody, and with its plan of whoever has no other', async () => {
    const [indah, joko] = names.map((name) => inUnit(name, units.second)) as [typeof owner, typeof owner];
    const under = head.employeeId;
    await bulkLoad(table, [
      ...[indah, joko].flatMap((person) => [
        ...itemsOf.employee(person),
        ...itemsOf.line(makeLine(person, head, superior)),
      ]),
      {
        ...card(indah, under, 'CANCELLED'),
        month: { status: 'CANCELLED', late: false, lines: 3, filled: 0, onLeave: true },
      },
      card(joko, under, 'CANCELLED'),
    ]);
    await commitAs(jobOf(makePlatform(table), 'test'), 'TEST', {
      writes: [indah, joko].map((person) =>
        writeDirectoryCard(directoryCardOf(person, null, { ...tenure, appraiserId: under })),
      ),
    });
    const asked = { id: employeeNodeId(under), year: 2026 };
    const months = (await house.as(head)(TEAM, asked)).data.employee.teamMonths;
    const october = months.find(({ period }: { period: string }) => period === OCTOBER);
    expect(october).toMatchObject({ expected: 2, states: [{ status: 'REALISED', count: 1 }] });
    const { edges } = await receipts(units.second);
    expect(edges[0]).toMatchObject({ node: { name: head.name }, expected: 2, opened: 1 });
    const lacking = (await without(units.second)).edges.map(({ node }: { node: object }) => node);
    expect(lacking).toContainEqual({ name: 'Joko' });
    expect(lacking).not.toContainEqual({ name: 'Indah' });
  });
});
