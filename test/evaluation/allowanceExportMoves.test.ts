/** Somebody's allowance moves to another agency while the list of the city is read page by page: it is told once. */
import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, it } from 'vitest';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import type { Employee } from '../../functions/organisation/employee/rules.ts';
import { agencyItem, rosterItem } from '../../functions/organisation/roster/store.ts';
import { employeeNodeId } from '../../functions/organisation/employee/store.ts';
import type { PlainDate } from '../../functions/platform/period.ts';
import { mutating, openAllowances } from '../support/allowances.ts';
import { itemsOf, makeLine, unit } from '../support/office.ts';
import { tapped } from '../support/table.ts';

/** What happens between the first page of the list, which holds one row, and the next. */
let between: (() => Promise<unknown>) | null = null;
let pages = 0;
const at = await openAllowances((table) =>
  tapped(table, async (command, input) => {
    const asked = input as { ExpressionAttributeValues?: Record<string, unknown>; Limit?: number };
    const list = asked.ExpressionAttributeValues?.[':pk'];
    if (!between || command !== 'QueryCommand' || list !== 'ALLOWANCES#2026-M10') return;
    asked.Limit = 1;
    pages += 1;
    if (pages === 2) await between();
  }),
);
afterAll(() => at.house.stop());
const { table, office, payroll, enrol, attendOf, compute, enact } = at;
await enact();
/** Agencies whose parts of the list come before and behind that of everybody else. */
const FIRST = '00000000-0000-4000-8000-000000000001';
const LAST = 'ffffffff-ffff-4fff-bfff-ffffffffffff';
await bulkLoad(table, [agencyItem({ agencyId: unit.agencyId, name: 'Dinas' })]);

const standWith = (person: Employee, agencyId: string) => {
  const line = makeLine(person, office.appraiser, office.superior);
  return bulkLoad(table, itemsOf.line({ ...line, agencyId, unitId: agencyId, unitPath: '09/' }));
};
const paid = async (name: string) => {
  const person = await enrol(name);
  const { employeeId } = person;
  const from = '2020-01-01' as PlainDate;
  await bulkLoad(table, [rosterItem({ agencyId: unit.agencyId, employeeId, from, to: null })]);
  await attendOf(person, 95);
  await compute(person);
  return person;
};

/** Takes the city's list while something happens behind its first page; who is told, and by which version. */
async function takenWhile(happens: () => Promise<unknown>) {
  [between, pages] = [happens, 0];
  const shows = 'allowanceExport { id rows missing { code count } } userErrors { code }';
  const input = { month: '2026-M10', idempotencyKey: randomUUID() };
  const { allowanceExport } = await mutating(payroll)('takeAllowanceExport', shows, input);
  between = null;
  expect(pages).toBeGreaterThan(1);
  const query = `query Q($id: ID!) { allowanceExport(id: $id) { part(no: 1) { rows { employee { id } no } } } }`;
  const { part } = (await payroll(query, { id: allowanceExport.id })).data.allowanceExport;
  const rows: { employee: { id: string }; no: number }[] = part.rows;
  return { ...allowanceExport, told: rows.map(({ employee, no }) => [employee.id, no]) };
}

describe('whoever moves to another agency while an export of the city is taken', async () => {
  const people = [await paid('Dwi Astuti'), await paid('Arif Budiman'), await paid('Yuni Kartika')];
  const [first, , last] = people.toSorted((a, b) => (a.employeeId < b.employeeId ? -1 : 1));
  const moves = (person: Employee, to: string) => async () => {
    await standWith(person, to);
    await compute(person);
  };

  it('behind what was read is told once, by the version that stands', async () => {
    const taken = await takenWhile(moves(first!, LAST));
    expect(taken).toMatchObject({ rows: 3, missing: [] });
    const of = taken.told.filter(([id]: [string, number]) => id === employeeNodeId(first!.employeeId));
    expect(of).toEqual([[employeeNodeId(first!.employeeId), 2]]);
  });

  it('into what was read is not lost, and is not counted as missing', async () => {
    const taken = await takenWhile(moves(last!, FIRST));
    expect(taken).toMatchObject({ rows: 3, missing: [] });
    expect(taken.told[0]).toEqual([employeeNodeId(last!.employeeId), 2]);
  });
});
