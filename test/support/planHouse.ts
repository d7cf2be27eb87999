/** A house in January 2026, where people of one office draw up their plans. */
import { v7 } from 'uuid';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import type { Table } from '../../functions/platform/table.ts';
import { openHouse } from './house.ts';
import { agreementItems, makeAgreement, makeAgreementItem } from './agreements.ts';
import { itemsOf, makeEmployee, makeLine, makeOffice, makePlatform, testClock, unit } from './office.ts';
import { content, plan } from './plans.ts';
import { makeTable } from './table.ts';

export const YEAR = { from: '2026-01-01', to: '2026-12-31' };
export const JANUARY = '2026-01-12T02:00:00.000Z';

const DESK = `{ viewer { desk(first: 50) { edges { node { step period planNo employee { name } subject { id } } } } } }`;

/**
 * Opens it; people made in it belong to the office's owner's unit, which has an agreement of items PK-1 to PK-3.
 * `through` is the client by which the house reaches the table.
 */
export async function openPlanHouse(through: (table: Table) => Table = (table) => table) {
  const table = await makeTable();
  const office = await makeOffice(table);
  const clock = testClock(JANUARY);
  const items = ['PK-1', 'PK-2', 'PK-3'].map((code) => makeAgreementItem(code));
  await bulkLoad(table, agreementItems(makeAgreement(unit.unitId, items)));
  const house = await openHouse(makePlatform(through(table), clock));

  /** A person of the owner's office with a line to the same appraiser, unless told otherwise. */
  const newOwner = async (changes: Parameters<typeof makeEmployee>[1] = {}, line: object | null = {}) => {
    const person = makeEmployee('Dwi Astuti', changes);
    const lines = line
      ? itemsOf.line({ ...makeLine(person, office.appraiser, office.superior), ...line })
      : [];
    await bulkLoad(table, [...itemsOf.employee(person), ...lines]);
    return person;
  };
  const draft = async (owner: { employeeId: string }, body: object | null = content()) =>
    (await plan(house.as(owner), 'createPlan', { idempotencyKey: v7(), ...YEAR, content: body })).plan;
  const submitted = async (owner: { employeeId: string }) => {
    const { id, version } = await draft(owner);
    return (await plan(house.as(owner), 'submitPlan', { id, expectedVersion: version })).plan;
  };
  const deskOf = async (person: { employeeId: string }) =>
    (await house.as(person)(DESK)).data.viewer.desk.edges.map(({ node }: { node: object }) => node);
  return { table, office, clock, house, newOwner, draft, submitted, deskOf };
}
