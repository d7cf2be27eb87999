/** A house in which people hold plans whose results come from assignments of their leader's matrix. */
import { v7 } from 'uuid';
import { expect } from 'vitest';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import type { Employee } from '../../functions/organisation/employee/rules.ts';
import { parsePlanId, planOf, type PlanRef } from '../../functions/planning/plan/store.ts';
import { gated } from './gates.ts';
import { openHouse } from './house.ts';
import { makeCell, matrix } from './matrices.ts';
import { codes, openMatrixHouse } from './matrixHouse.ts';
import { makePlatform } from './office.ts';
import { JANUARY, YEAR } from './planHouse.ts';
import { content, mainResult, plan } from './plans.ts';
import { talkedItems } from './readyPlans.ts';

type One = { readonly id: string; readonly version: number };
export const at1 = 'input.content.workResults.1.assignmentId';

export async function openSourcedHouse() {
  const at = await openMatrixHouse();
  const { table, clock, house, team, verb, rowFor, published, assignmentsOf } = at;
  const gates = gated(table);
  const slow = await openHouse(makePlatform(gates.client, clock));
  const stop = () => Promise.all([house.stop(), slow.stop()]);

  /** A row as it is shown to whoever is assigned it. */
  const seenBy = async (person: Employee) => {
    const [row] = await assignmentsOf(person);
    return { id: row.id, expectedVersion: row.version, contentVersion: row.contentVersion };
  };
  const accept = async (person: Employee, resultIds = ['r1', 'r2']) =>
    matrix(house.as(person), 'acceptAssignments', { ...(await seenBy(person)), resultIds });
  const ask = async (person: Employee) =>
    matrix(house.as(person), 'askAboutAssignment', {
      ...(await seenBy(person)),
      resultId: 'r2',
      question: 'Sampai bulan apa?',
    });

  /** A leader's matrix in force, drawn up anew with other cells of one person and published. */
  async function republish(leader: Employee, standing: One, person: Employee, cells: readonly object[]) {
    const revised = (await verb(leader, 'reviseMatrix', standing)).matrix;
    const drawn = (await verb(leader, 'editMatrix', revised, { rows: [rowFor(person, cells)] })).matrix;
    return (await verb(leader, 'publishMatrix', drawn)).matrix as One;
  }

  /** Somebody whose plan of two results, from two assignments that they have accepted, is drafted. */
  async function drafted(name: string) {
    clock.set(JANUARY);
    const { leader, people } = await team([name]);
    const [owner] = people as [Employee];
    const { matrix: standing } = await published(leader, [rowFor(owner, [makeCell('r1'), makeCell('r2')])]);
    await accept(owner);
    const [row] = await assignmentsOf(owner);
    const workResults = row.cells.map(({ id: assignmentId }: One, no: number) => ({
      ...mainResult(no + 1),
      leaderResult: null,
      assignmentId,
    }));
    const body = { ...content(), workResults };
    await bulkLoad(table, talkedItems(owner, leader));
    const made = await plan(house.as(owner), 'createPlan', {
      idempotencyKey: v7(),
      ...YEAR,
      content: body,
    });
    return { leader, owner, standing: standing as One, body, id: made.plan.id as string };
  }
  async function submitted(name: string) {
    const own = await drafted(name);
    const sent = await plan(house.as(own.owner), 'submitPlan', { id: own.id, expectedVersion: 1 });
    expect(codes(sent)).toEqual([]);
    const approve = (through = house) =>
      plan(through.as(own.leader), 'approvePlan', { id: own.id, expectedVersion: 2 });
    return { ...own, approve };
  }
  const keptOf = async (id: string) => (await planOf(table, parsePlanId(id) as PlanRef))?.data;
  return { ...at, gates, slow, stop, accept, ask, republish, drafted, submitted, keptOf };
}
