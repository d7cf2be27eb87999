/** The city's agreements by year, with the units that have none (docs/architecture.md 6: constant requests). */
import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, it } from 'vitest';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import type { Unit } from '../../functions/organisation/unit/rules.ts';
import type { PlainDate } from '../../functions/platform/period.ts';
import { agreementItems, makeAgreement, makeAgreementItem, unitItems } from '../support/agreements.ts';
import { openHouse } from '../support/house.ts';
import { makeOffice, makePlatform, testClock } from '../support/office.ts';
import { makeTable, tapped } from '../support/table.ts';

let sent: string[] = [];
const table = await makeTable();
const office = await makeOffice(table);
const through = tapped(table, (command) => void sent.push(command));
const house = await openHouse(makePlatform(through, testClock('2026-02-02T02:00:00.000Z')));
afterAll(() => house.stop());

const SIZE = 60;
const units = Array.from({ length: SIZE }, (_, no): Unit => {
  const unitId = randomUUID();
  return {
    unitId,
    code: `U${no}`,
    parentId: null,
    agencyId: unitId,
    path: `${(no + 100).toString(36)}/`,
    name: `Dinas ${no}`,
    kind: 'OPD',
    isPerformanceUnit: no !== 1,
    workWeek: 'FIVE_DAYS',
    validFrom: '2020-01-01' as PlainDate,
    validTo: no === 2 ? ('2025-12-31' as PlainDate) : null,
  };
});
/** Of the even ones, the first two aside; of the third, which has ended, too. */
const having = units.filter((_, no) => no % 2 === 0 && no > 0);
await bulkLoad(table, [
  ...units.flatMap(unitItems),
  ...having.flatMap(({ unitId }) => agreementItems(makeAgreement(unitId, [makeAgreementItem('1')]))),
]);

const ask = house.as(office.owner);
const QUERY = `query L($year: Int!, $missing: Boolean, $first: Int, $after: String) {
  agreements(year: $year, missing: $missing, first: $first, after: $after) {
    edges { node { id name } agreement { number source items { id goal } unit { name } } }
    pageInfo { hasNextPage endCursor } } }`;
interface Row {
  readonly node: { name: string };
  readonly agreement: { number: number; unit: { name: string } } | null;
}
async function walk(missing?: boolean, year = 2026): Promise<Row[]> {
  const rows: Row[] = [];
  for (let after: string | null = null; ; ) {
    const { data, errors } = await ask(QUERY, { year, missing, first: 7, after });
    if (errors) throw new Error(JSON.stringify(errors));
    rows.push(...data.agreements.edges);
    if (!data.agreements.pageInfo.hasNextPage) return rows;
    after = data.agreements.pageInfo.endCursor;
  }
}

describe('the city’s agreements of a year', () => {
  it('are listed with every performance unit that stands in it, with or without one', async () => {
    const rows = await walk();
    expect(rows).toHaveLength(SIZE - 2); // one is no performance unit, one has ended
    expect(rows.every(({ node, agreement }) => !agreement || agreement.unit.name === node.name)).toBe(true);
    expect(
      rows
        .filter(({ agreement }) => agreement)
        .map(({ node }) => node.name)
        .toSorted(),
    ).toEqual(
      having
        .filter(({ validTo }) => !validTo)
        .map(({ name }) => name)
        .toSorted(),
    );
  });

  it('can be narrowed to the units that have none', async () => {
    const rows = await walk(true);
    expect(rows).toHaveLength(SIZE - 2 - (having.length - 1));
    expect(rows.every(({ agreement }) => agreement === null)).toBe(true);
    expect(await walk(true, 2027)).toHaveLength(SIZE - 2);
  });

  it('cost the same requests for five rows as for fifty', async () => {
    const requests = async (first: number) => {
      sent = [];
      await ask(QUERY, { year: 2026, first });
      return sent.toSorted();
    };
    expect(await requests(50)).toEqual(await requests(5));
  });

  it('refuse a page that is none, and another list’s cursor', async () => {
    expect((await ask(QUERY, { year: 2026, first: 0 })).errors?.[0]?.extensions).toMatchObject({
      code: 'PAGE_SIZE',
    });
    const { data } = await ask(QUERY, { year: 2026, first: 5 });
    const after = data.agreements.pageInfo.endCursor;
    const elsewhere = await ask(QUERY, { year: 2026, missing: true, first: 5, after });
    expect(elsewhere.errors?.[0]?.extensions).toMatchObject({ code: 'CURSOR_INVALID' });
  });
});
