import { v7 } from 'uuid';
import { afterAll, describe, expect, it } from 'vitest';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import type { Employee } from '../../functions/organisation/employee/rules.ts';
import { acceptedAmong } from '../../functions/planning/matrix/assignments.ts';
import { amend, amendment } from '../support/amendments.ts';
import { makeCell, matrix, shareOf } from '../support/matrices.ts';
import { codes, openMatrixHouse, resultsOf, seatItems } from '../support/matrixHouse.ts';
import { itemsOf, makeLine } from '../support/office.ts';
import { YEAR } from '../support/planHouse.ts';
import { content, mainResult, plan } from '../support/plans.ts';
import { talkedAgainItems, talkedItems } from '../support/readyPlans.ts';
import { makePlan, planItem } from '../support/setPlans.ts';

const at = await openMatrixHouse();
const { table, clock, house, office, team, verb, rowFor, published, assignmentsOf } = at;
afterAll(() => house.stop());
const accept = async (person: Employee, resultIds: readonly string[]): Promise<string[]> => {
  const [row] = await assignmentsOf(person);
  const seen = { id: row.id, expectedVersion: row.version, contentVersion: row.contentVersion };
  if (resultIds.length > 0) await matrix(house.as(person), 'acceptAssignments', { ...seen, resultIds });
  return row.cells.map(({ id }: { id: string }) => id);
};
/** Submits a plan of two main results that refer to some assignments, once it was talked over. */
async function submitting(person: Employee, ids: readonly (string | null)[]) {
  await bulkLoad(table, talkedItems(person, office.appraiser));
  const workResults = ids.map((assignmentId, no) => ({
    ...mainResult(no + 1),
    leaderResult: assignmentId ? null : mainResult(no + 1).leaderResult,
    assignmentId,
  }));
  const input = { idempotencyKey: v7(), ...YEAR, content: { ...content(), workResults } };
  const { id, version } = (await plan(house.as(person), 'createPlan', input)).plan;
  return plan(house.as(person), 'submitPlan', { id, expectedVersion: version });
}

describe('a main result of anyone but a head, where the assignment is demanded', () => {
  it("refers to assignments of the appraiser that its owner has accepted, and takes over the leader's result", async () => {
    const { leader, people } = await team(['Dwi Astuti']);
    const [dwi] = people as [Employee];
    await published(leader, [rowFor(dwi, [shareOf('r1', 1000), makeCell('r2')])]);
    const ids = await accept(dwi, ['r1', 'r2']);
    const sent = await submitting(dwi, ids);
    expect(sent).toMatchObject({ userErrors: [], plan: { status: 'SUBMITTED' } });
    const query = `query P($id: ID!) { plan(id: $id) { workResults { leaderResult assignmentId } } }`;
    const { data } = await house.as(dwi)(query, { id: sent.plan.id });
    expect(data.plan.workResults).toEqual(
      ids.map((assignmentId, no) => ({ leaderResult: resultsOf(2)[no]?.text, assignmentId })),
    );
    const passed = { mode: 'DIRECT', leaderResult: resultsOf(2)[0]?.text };
    expect([...(await acceptedAmong(table, dwi.employeeId, [ids[0] as string]))]).toEqual([[ids[0], passed]]);
    // another person's assignment tells nothing
    expect((await acceptedAmong(table, leader.employeeId, ids)).size).toBe(0);
  });

  it('is refused without one, and told which there are', async () => {
    const { leader, people } = await team(['Eko Saputra']);
    const [eko] = people as [Employee];
    await published(leader, [rowFor(eko, [makeCell('r1'), makeCell('r2')])]);
    const [first = '', second = ''] = await accept(eko, ['r1']);
    const refused = await submitting(eko, [null, second]);
    expect(codes(refused)).toEqual([
      'input.content.workResults.0.assignmentId PLAN_RESULT_NO_ASSIGNMENT',
      'input.content.workResults.1.assignmentId PLAN_ASSIGNMENT_NOT_ACCEPTED',
    ]);
    expect(refused.userErrors[0].message).toContain(resultsOf(2)[0]?.text);
    expect(refused.userErrors[0].params).toContainEqual({ name: 'assignmentIds', value: first });
    expect((await acceptedAmong(table, eko.employeeId, [second, 'tiada'])).size).toBe(0);
  });

  it('is refused when the assignment was withdrawn, or changed and not accepted again', async () => {
    const { leader, people } = await team(['Fajar Nugroho']);
    const [fajar] = people as [Employee];
    const { matrix: first } = await published(leader, [rowFor(fajar, [makeCell('r1'), makeCell('r2')])]);
    const ids = await accept(fajar, ['r1', 'r2']);
    const revised = (await verb(leader, 'reviseMatrix', first)).matrix;
    const rows = [rowFor(fajar, [makeCell('r1', { note: 'Sampai Juni.' })])];
    const drawn = (await verb(leader, 'editMatrix', revised, { rows })).matrix;
    await verb(leader, 'publishMatrix', drawn);
    expect(codes(await submitting(fajar, ids)).filter((code) => code.includes('ACCEPTED'))).toHaveLength(2);
  });

  it("is refused on another's assignment, and on that of a leader who does not appraise the owner", async () => {
    const [one, other] = [await team(['Gita Permata']), await team(['Hadi Purnomo'])];
    const [gita, hadi] = [one.people[0], other.people[0]] as [Employee, Employee];
    await published(one.leader, [rowFor(gita, [makeCell('r1')])]);
    await published(other.leader, [rowFor(hadi, [makeCell('r1')])]);
    const [own = ''] = await accept(gita, ['r1']);
    const [others = ''] = await accept(hadi, ['r1']);
    const refused = await submitting(gita, [own, others]);
    expect(codes(refused).map((code) => code.split(' ')[1])).toContain('PLAN_ASSIGNMENT_NOT_ACCEPTED');
    // The line changes: what the former leader assigned counts no more.
    await bulkLoad(table, itemsOf.line(makeLine(hadi, office.appraiser, office.superior)));
    const moved = await submitting(hadi, [others, null]);
    expect(codes(moved).map((code) => code.split(' ')[1])).toContain('PLAN_ASSIGNMENT_NOT_ACCEPTED');
  });

  it('keeps to what the former holder assigned while the office above is vacant', async () => {
    const { leader, people } = await team(['Indah Lestari']);
    const [indah] = people as [Employee];
    await published(leader, [rowFor(indah, [makeCell('r1'), makeCell('r2')])]);
    const ids = await accept(indah, ['r1', 'r2']);
    const { positionId } = leader.position;
    const held = seatItems(leader.employeeId, positionId, 'DEFINITIVE', '2026-01-09');
    const closed = makePlan(leader, { status: 'CLOSED', workResults: resultsOf(2) });
    await bulkLoad(table, [
      ...held.office,
      ...held.person,
      planItem(closed, 4),
      ...itemsOf.line(
        makeLine(indah, office.appraiser, office.superior, {
          basis: 'CLIMBED',
          vacantPositionId: positionId,
        }),
      ),
    ]);
    expect(codes(await submitting(indah, ids))).toEqual([]);
  });
});

describe('a plan whose assignment was withdrawn after it was set', () => {
  it('is amended: what was due of the result stays, and nothing of it is due any more', async () => {
    const { leader, people } = await team(['Joko Susilo']);
    const [joko] = people as [Employee];
    const ask = house.as(joko);
    const { matrix: first } = await published(leader, [rowFor(joko, [makeCell('r1'), makeCell('r2')])]);
    const ids = await accept(joko, ['r1', 'r2']);
    const { id } = (await submitting(joko, ids)).plan;
    await plan(house.as(leader), 'approvePlan', { id, expectedVersion: 2 });
    const revised = (await verb(leader, 'reviseMatrix', first)).matrix;
    const drawn = (await verb(leader, 'editMatrix', revised, { rows: [rowFor(joko, [makeCell('r1')])] }))
      .matrix;
    await verb(leader, 'publishMatrix', drawn);
    clock.set('2026-02-10T02:00:00.000Z');
    const own = (await amend(ask, { id, expectedVersion: 3 })).plan.amendment;
    const [kept, gone] = [1, 2].map((no) => ({
      ...mainResult(no),
      leaderResult: null,
      assignmentId: ids[no - 1],
    }));
    const ended = {
      ...gone,
      indicators: mainResult(2).indicators.map((indicator) => ({
        ...indicator,
        target: indicator.aggregation === 'SUM' ? 2 : indicator.target,
        months: indicator.months.map((one, month) => (month < 2 ? one : null)),
      })),
    };
    const body = { ...content(), workResults: [kept, ended] };
    await bulkLoad(table, talkedAgainItems(clock, joko, leader));
    await amendment(ask, 'editAmendment', { id: own.id, expectedVersion: 1, content: body });
    expect(codes(await amendment(ask, 'submitAmendment', { id: own.id, expectedVersion: 2 }))).toEqual([]);
  });
});
