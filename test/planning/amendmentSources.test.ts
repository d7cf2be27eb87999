/** Where the results of an amendment come from, asked when it is submitted and when it is set (docs/domain.md 6.4 I3). */
import { afterAll, describe, expect, it } from 'vitest';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import type { Employee } from '../../functions/organisation/employee/rules.ts';
import { assignmentId } from '../../functions/planning/matrix/store.ts';
import { amend, amendment } from '../support/amendments.ts';
import { makeCell, YEAR_2026 } from '../support/matrices.ts';
import { codes } from '../support/matrixHouse.ts';
import { itemsOf, makeLine } from '../support/office.ts';
import { mainResult } from '../support/plans.ts';
import { talkedAgainItems } from '../support/readyPlans.ts';
import { at1, openSourcedHouse } from '../support/sourcedPlans.ts';
import { contentOf } from '../support/table.ts';

const at = await openSourcedHouse();
const { table, clock, house, slow, gates, office, republish, submitted, keptOf } = at;
afterAll(() => at.stop());

describe('the submission of an amendment', () => {
  it('is hindered by no other appraiser since: what the plan in force refers to still counts, a new reference does not', async () => {
    const { leader, owner, body, id, approve } = await submitted('Umar Wijaya');
    expect(codes(await approve())).toEqual([]);
    clock.set('2026-02-10T02:00:00.000Z');
    const ofOwner = house.as(owner);
    const begun = (await amend(ofOwner, { id, expectedVersion: 3 })).plan.amendment;
    await bulkLoad(table, [
      ...talkedAgainItems(clock, owner, office.appraiser),
      ...itemsOf.line(makeLine(owner, office.appraiser, office.superior)),
    ]);
    const [first, second] = body.workResults;
    const edit = (expectedVersion: number, workResults: object[]) =>
      amendment(ofOwner, 'editAmendment', {
        id: begun.id,
        expectedVersion,
        content: { ...body, workResults, consequences: ['Apresiasi tertulis'] },
      });
    const strange = assignmentId({ ...ownRow(leader, owner), resultId: 'r3' });
    await edit(1, [first, { ...second, assignmentId: strange }]);
    const refused = await amendment(ofOwner, 'submitAmendment', { id: begun.id, expectedVersion: 2 });
    expect(codes(refused)).toEqual([`${at1} PLAN_ASSIGNMENT_NOT_ACCEPTED`]);
    await edit(2, [first, second]);
    const sent = await amendment(ofOwner, 'submitAmendment', { id: begun.id, expectedVersion: 3 });
    expect(codes(sent)).toEqual([]);
  });
});

/** The row of a person in a leader's matrix. */
const ownRow = (leader: Employee, { employeeId }: Employee) => ({
  leaderId: leader.employeeId,
  year: YEAR_2026,
  planNo: 1,
  kind: 'PERSON' as const,
  employeeId,
});

describe('the approval of an amendment', () => {
  /** Somebody's amendment that says something else of both results, submitted in February. */
  async function amending(name: string, results: (body: object[]) => object[]) {
    const own = await submitted(name);
    expect(codes(await own.approve())).toEqual([]);
    clock.set('2026-02-10T02:00:00.000Z');
    const ofOwner = house.as(own.owner);
    const begun = (await amend(ofOwner, { id: own.id, expectedVersion: 3 })).plan.amendment;
    await bulkLoad(table, talkedAgainItems(clock, own.owner, own.leader));
    const workResults = results(own.body.workResults);
    const body = { ...own.body, workResults, consequences: ['Apresiasi tertulis'] };
    await amendment(ofOwner, 'editAmendment', { id: begun.id, expectedVersion: 1, content: body });
    const sent = await amendment(ofOwner, 'submitAmendment', { id: begun.id, expectedVersion: 2 });
    expect(codes(sent)).toEqual([]);
    const approve = (through = house) =>
      amendment(through.as(own.leader), 'approveAmendment', { id: begun.id, expectedVersion: 3 });
    return { ...own, approve };
  }
  /** The second result with nothing due after February. */
  const givenUp = ([first, second]: object[]) => {
    const { indicators } = mainResult(2);
    const ended = indicators.map((indicator) => ({
      ...indicator,
      target: indicator.aggregation === 'SUM' ? 2 : indicator.target,
      months: indicator.months.map((one, month) => (month < 2 ? one : null)),
    }));
    return [first as object, { ...second, indicators: ended }];
  };

  it('is refused once an assignment was withdrawn since it was submitted', async () => {
    const { leader, owner, standing, id, approve } = await amending('Rini Kusuma', (all) => all);
    await republish(leader, standing, owner, [makeCell('r1')]);
    const before = await contentOf(table);
    expect(codes(await approve())).toEqual([`${at1} PLAN_ASSIGNMENT_NOT_ACCEPTED`]);
    expect(await contentOf(table)).toEqual(before);
    expect((await keptOf(id))?.status).toBe('AMENDING');
  });

  it('is done where the result of the withdrawn assignment was given up', async () => {
    const { leader, owner, standing, id, approve } = await amending('Slamet Riyadi', givenUp);
    await republish(leader, standing, owner, [makeCell('r1')]);
    expect(codes(await approve())).toEqual([]);
    expect(await keptOf(id)).toMatchObject({ status: 'APPROVED', consequences: ['Apresiasi tertulis'] });
  });

  it('comes to nothing when the matrix is published anew at that moment', async () => {
    const { leader, owner, standing, id, approve } = await amending('Titik Wulandari', (all) => all);
    const lost = await gates.during(
      () => approve(slow),
      () => republish(leader, standing, owner, [makeCell('r1')]),
    );
    expect(lost.userErrors.map(({ code }: { code: string }) => code)).toEqual(['CONFLICT']);
    expect((await keptOf(id))?.status).toBe('AMENDING');
  });
});
