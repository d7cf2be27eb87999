/** A unit is looked at on demand with everything below it: its people, those of its units, and those units themselves. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { bulkLoad } from '../../../functions/local/bulkLoad.ts';
import type { Unit } from '../../../functions/organisation/unit/rules.ts';
import { unitId as idOf } from '../../../functions/organisation/unit/store.ts';
import { keys } from '../../../functions/platform/keys.ts';
import type { PlainDate } from '../../../functions/platform/period.ts';
import { directoryItem, rowOfUnit } from '../../support/directory.ts';
import { openHouse } from '../../support/house.ts';
import { makeUnit, unitItem } from '../../support/largeOffice.ts';
import {
  itemsOf,
  makeEmployee,
  makeLine,
  makeOffice,
  makePlatform,
  testClock,
} from '../../support/office.ts';
import { makeRequest, requestItems } from '../../support/requests.ts';
import { makeTable, tapped } from '../../support/table.ts';

let sent = 0;
const table = await makeTable();
const office = await makeOffice(table);
const clock = testClock();
const house = await openHouse(
  makePlatform(
    tapped(table, () => void (sent += 1)),
    clock,
  ),
);
afterAll(() => house.stop());

/** A unit below another; the first has the manager of 07. */
const under = (parent: Unit | null, segment: string): Unit => ({
  ...makeUnit(`${parent?.path ?? ''}${segment}/`, parent?.agencyId ?? randomUUID(), `Unit ${segment}`),
  parentId: parent?.unitId ?? null,
});
const agency = under(null, '0z');
const schools = Array.from({ length: 60 }, (_, no) => under(agency, String(no + 10)));
const school = (no: number) => schools[no] as Unit;
/** Two levels below the agency, and one that moved from one school to another. */
const [room, moved] = [under(school(3), '01'), under(school(5), '02')];
const corner = under(room, '01');
const all = [agency, ...schools, room, moved, corner];
const people = Array.from({ length: 27 }, (_, no) =>
  makeEmployee(`Pegawai ${no + 10}`, {
    unit: { ...school(no % 7), agencyName: 'Dinas Pendidikan' },
  }),
);
/** A request that BKPP has not answered in time, found in its unit: in one of the lowest, and in the agency's own. */
const requestIn = (unit: Unit) => {
  const candidate = makeEmployee('Calon', { unit: { ...unit, agencyName: 'Dinas Pendidikan' } });
  const { manager, superior } = office;
  const by = {
    requestedBy: manager.employeeId,
    headId: superior.employeeId,
    headPositionId: superior.position.positionId,
  };
  return requestItems({ ...makeRequest(candidate, by), dueOn: '2026-11-12' as PlainDate });
};

beforeAll(() =>
  bulkLoad(table, [
    ...all.flatMap((unit) => [unitItem(unit), rowOfUnit(unit)]),
    // A row of where it stood once.
    { ...rowOfUnit(moved), ...keys.subUnit(school(9).unitId, '02', moved.unitId) },
    ...people.flatMap((one) => [
      ...itemsOf.employee(one),
      ...itemsOf.line(makeLine(one, office.appraiser, office.superior)),
      directoryItem(one),
    ]),
    ...[agency, corner].flatMap(requestIn),
  ]),
);
beforeEach(() => {
  sent = 0;
});

interface Part {
  readonly people: number;
  readonly units: number;
  readonly opened: number;
  readonly next: string | null;
}
/** One call of the scan: what it came to, and what it asked of the table. */
async function call(unit: Unit, after: string | null): Promise<Part & { readonly requests: number }> {
  const before = sent;
  const { data } = await house.as(office.bkpp)(
    `mutation M($input: ScanUnitInput!) { scanUnit(input: $input) {
      scan { people units opened closed next } userErrors { code field } } }`,
    { input: { unitId: idOf(unit), after } },
  );
  expect(data.scanUnit.userErrors).toEqual([]);
  return { ...data.scanUnit.scan, requests: sent - before };
}
/** All of the calls that it takes. */
async function whole(unit: Unit) {
  const calls = [await call(unit, null)];
  for (let next = calls[0]?.next; next; next = calls.at(-1)?.next) calls.push(await call(unit, next));
  return calls;
}
const sum = (calls: readonly Part[], of: 'people' | 'units') =>
  calls.reduce((total, one) => total + one[of], 0);

describe('an agency that is looked at on demand', () => {
  it('has all of its people looked at and each of its units once, 25 a call, whatever its size', async () => {
    const calls = await whole(agency);
    expect(calls.map((one) => one.people)).toEqual([25, 2, 0, 0, 0]);
    expect(calls.map((one) => one.units)).toEqual([1, 0, 25, 25, 13]);
    expect([sum(calls, 'people'), sum(calls, 'units')]).toEqual([people.length, all.length]);
    const query = `query Q($id: ID!) { unit(id: $id) { findings(code: D06, first: 100) { edges { node { kind unit { name id } } } } } }`;
    const { data } = await house.as(office.bkpp)(query, { id: idOf(agency) });
    const found = data.unit.findings.edges.map(
      ({ node }: { node: { unit: { id: string } } }) => node.unit.id,
    );
    expect(found.toSorted()).toEqual([agency, corner].map(idOf).toSorted());
    // Of the same number of units a call asks the same of the table.
    const [third, fourth] = (await whole(agency)).slice(2, 4);
    expect(fourth?.requests).toBeLessThan(2 * (third?.requests ?? 0));
    expect(third?.requests).toBeLessThan(2 * (fourth?.requests ?? 0));
  });

  it('has of a unit within it what is below that one alone', async () => {
    const calls = await whole(school(3));
    expect([sum(calls, 'people'), sum(calls, 'units')]).toEqual([4, 3]);
    expect(sum(await whole(corner), 'units')).toBe(1);
  });

  it('does not go on from where another unit’s look stood', async () => {
    const [first] = await whole(school(3));
    const { data } = await house.as(office.bkpp)(
      'mutation M($input: ScanUnitInput!) { scanUnit(input: $input) { userErrors { code field } } }',
      { input: { unitId: idOf(school(4)), after: first?.next } },
    );
    expect(data.scanUnit.userErrors).toMatchObject([{ code: 'CURSOR_INVALID' }]);
  });
});
