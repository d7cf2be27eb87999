/** A house in January 2026, where people of one office draw up their plans. */
import { v7 } from 'uuid';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import type { Employee } from '../../functions/organisation/employee/rules.ts';
import { employeeOf } from '../../functions/organisation/employee/store.ts';
import { usesLeaderForm } from '../../functions/organisation/position/rules.ts';
import type { Approach } from '../../functions/planning/plan/rules.ts';
import type { Table } from '../../functions/platform/table.ts';
import { openHouse } from './house.ts';
import { agreementItems, makeAgreement, makeAgreementItem } from './agreements.ts';
import { itemsOf, makeEmployee, makeLine, makeOffice, makePlatform, testClock, unit } from './office.ts';
import { contentOf, plan } from './plans.ts';
import { acceptedItems, assigned, talkedItems } from './readyPlans.ts';
import { isLaid } from './desks.ts';
import { makeTable } from './table.ts';

export const YEAR = { from: '2026-01-01', to: '2026-12-31' };
export const JANUARY = '2026-01-12T02:00:00.000Z';

const DESK = `{ viewer { desk(first: 50) { edges { node { step period planNo employee { name } subject { id } } } } } }`;

type Person = Pick<Employee, 'employeeId'>;

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

  /** Whoever appraises a person made here; where nobody does, who did. */
  const leaders = new Map<string, Employee>();
  const leaderOf = ({ employeeId }: Person): Employee => leaders.get(employeeId) ?? office.appraiser;

  /** A person of the owner's office with a line to the same appraiser, unless told otherwise. */
  const newPerson = async (changes: Partial<Employee> = {}, line: object | null = {}) => {
    const person = makeEmployee('Dwi Astuti', changes);
    const made = { ...makeLine(person, office.appraiser, office.superior), ...line };
    await bulkLoad(table, [...itemsOf.employee(person), ...(line ? itemsOf.line(made) : [])]);
    const above = made.appraiserId && (await employeeOf(table, made.appraiserId));
    if (above) leaders.set(person.employeeId, above.data);
    return person;
  };
  /** The same with what their plan may come from: assignments that they have accepted, a head the unit's agreement. */
  const assignedOwner: typeof newPerson = async (changes, line) => {
    const owner = await newPerson(changes, line);
    if (!usesLeaderForm(owner.position)) await bulkLoad(table, acceptedItems(leaderOf(owner), [owner]));
    return owner;
  };
  /** The same whose planning dialogue both have confirmed too: a plan of theirs may be submitted. */
  const newOwner = async (
    changes?: Partial<Employee>,
    line?: object | null,
    approach: Approach = 'KUANTITATIF',
  ) => {
    const owner = await assignedOwner(changes, line);
    await bulkLoad(table, talkedItems(owner, leaderOf(owner), { approach }));
    return owner;
  };
  /** What somebody may submit: by what was assigned to them, of a head by what is agreed. */
  const contentFor = (owner: Employee, approach: Approach = 'KUANTITATIF') =>
    usesLeaderForm(owner.position)
      ? contentOf('JPT_PUKM', approach)
      : assigned(contentOf('JA_JF', approach), owner, leaderOf(owner));
  const draft = async (owner: Employee, body: object | null = contentFor(owner)) =>
    (await plan(house.as(owner), 'createPlan', { idempotencyKey: v7(), ...YEAR, content: body })).plan;
  const submitted = async (owner: Employee) => {
    const { id, version } = await draft(owner);
    return (await plan(house.as(owner), 'submitPlan', { id, expectedVersion: version })).plan;
  };
  const deskOf = async (person: { employeeId: string }) =>
    (await house.as(person)(DESK)).data.viewer.desk.edges
      .filter(isLaid)
      .map(({ node }: { node: object }) => node);
  return {
    table,
    office,
    clock,
    house,
    newPerson,
    assignedOwner,
    newOwner,
    contentFor,
    draft,
    submitted,
    deskOf,
  };
}
