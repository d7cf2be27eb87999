/** The appraiser of a closed month has left, and nobody above them is in office: whoever has their office by now. */
import { afterAll, describe, expect, it } from 'vitest';
import { evaluationOf, parseEvaluationId } from '../../functions/evaluation/evaluation/store.ts';
import { monthId } from '../../functions/execution/month/store.ts';
import { handOver } from '../../functions/jobs/handOver.ts';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import { employeeKind } from '../../functions/organisation/employee/store.ts';
import type { Employee } from '../../functions/organisation/employee/rules.ts';
import type { PositionAssignment } from '../../functions/organisation/position/rules.ts';
import { BKPP_DESK } from '../../functions/platform/desk.ts';
import { makeItem } from '../../functions/platform/item.ts';
import { keys } from '../../functions/platform/keys.ts';
import type { Period, PlainDate } from '../../functions/platform/period.ts';
import { codes, mergedSeats, openAchievementHouse, seatItem } from '../support/achievementHouse.ts';
import { achievementItem, makeAchievement } from '../support/achievements.ts';
import { jobOf, makeMonth, monthItem } from '../support/months.ts';
import { itemsOf, makeEmployee, makeLine, makePlatform } from '../support/office.ts';

const day = (text: string) => text as PlainDate;
const houses: { stop: () => Promise<unknown> }[] = [];
afterAll(() => Promise.all(houses.map((house) => house.stop())));

/** The secretary's October lies with the mayor; on 10 November the mayor leaves, and somebody has the office or nobody. */
async function mayorLeaves(next: Employee | 'SECRETARY' | 'HEAD' | null, role: PositionAssignment['role']) {
  const opened = await openAchievementHouse();
  const { people, units, table, clock } = opened;
  houses.push(opened.house);
  const { mayor, secretary, head } = people;
  await bulkLoad(table, [achievementItem(makeAchievement(units.secretariat.unitId))]);
  const id = await opened.closed(secretary);
  const successor = next === 'SECRETARY' ? secretary : next === 'HEAD' ? head : next;
  const taken = { role, from: day('2026-11-10') };
  await bulkLoad(table, [
    makeItem(employeeKind, keys.employee(mayor.employeeId), {
      ...mayor,
      legalStatus: 'BERHENTI',
      legalStatusFrom: day('2026-11-10'),
    }),
    ...(successor && typeof next === 'object' ? itemsOf.employee(successor) : []),
    mergedSeats(
      seatItem(mayor, undefined, { to: day('2026-11-09') }),
      ...(successor ? [seatItem(successor, mayor.position.positionId, taken)] : []),
    ),
    ...itemsOf.line(makeLine(secretary, mayor, null, { to: day('2026-11-09') })),
    ...itemsOf.line(
      makeLine(secretary, successor === secretary ? null : successor, null, { from: day('2026-11-10') }),
    ),
  ]);
  const handedOver = () =>
    handOver(jobOf(makePlatform(table, clock), 'turnDay'), {
      employeeId: secretary.employeeId,
      since: day('2026-11-10'),
      noteId: 'note',
    });
  const holder = async () => (await evaluationOf(table, parseEvaluationId(id)!))?.data.appraiserId;
  const issue = async (by: Employee, expectedVersion: number) =>
    (
      await opened.as(by)(
        'mutation M($input: IssueEvaluationInput!) { issueEvaluation(input: $input) { userErrors { code field } } }',
        { input: { id, expectedVersion } },
      )
    ).data.issueEvaluation;
  const rate = (by: Employee, version: number) => opened.rate(by as never, id, version);
  return { ...opened, id, successor, handedOver, holder, issue, rate };
}

const PRINTED = `query Q($id: ID!) { evaluation(id: $id) { document(number: 1) { appraiser { name } superior { name }
  inPlaceOf { as appraiser { name } } json } } }`;

describe('an October whose appraiser, the mayor, left before rating it', () => {
  for (const role of ['DEFINITIVE', 'PLT'] as const)
    it(`is read, rated and issued by whoever has the mayor’s office by now, ${role}; the document says for whom`, async () => {
      const office = await mayorLeaves(makeEmployee('Agustina Wilujeng'), role);
      const { people, id, as, rate, issue } = office;
      const successor = office.successor as Employee;
      expect((await office.evaluation(successor as never, id)).status).toBe('OPEN');
      for (const other of [people.bkpp, people.mayor]) expect(codes(await rate(other, 1))).not.toEqual([]);
      expect(codes(await rate(successor, 1))).toEqual([]);
      expect(codes(await issue(successor, 2))).toEqual([]);
      const { document } = (await as('secretary')(PRINTED, { id })).data.evaluation;
      expect(document).toMatchObject({
        appraiser: { name: successor.name },
        superior: null,
        inPlaceOf: { as: 'SUCCESSOR', appraiser: { name: people.mayor.name } },
      });
      expect(JSON.parse(document.json).signing.appraiser).toBe(successor.employeeId);
    }, 60_000);

  it('lies on the successor’s desk once the register has told of them', async () => {
    const { handedOver, holder, successor } = await mayorLeaves(
      makeEmployee('Agustina Wilujeng'),
      'DEFINITIVE',
    );
    await handedOver();
    expect(await holder()).toBe(successor?.employeeId);
  });

  it('stays BKPP’s to arrange for while nobody has the office, or the owner alone', async () => {
    for (const next of [null, 'SECRETARY'] as const) {
      const { people, handedOver, holder, rate } = await mayorLeaves(next, 'PLT');
      await handedOver();
      expect(await holder()).toBe(BKPP_DESK);
      expect(codes(await rate(people.secretary, 2))).toEqual([['NOT_ALLOWED', null]]);
    }
  });
});

describe('a head of agency who has become Plt mayor', () => {
  it('does not rate the secretary’s October, since the secretary rates theirs: it lies with BKPP', async () => {
    const { people, id, handedOver, holder, rate, evaluation } = await mayorLeaves('HEAD', 'PLT');
    expect(await evaluation(people.head as never, id)).toBeNull();
    expect(codes(await rate(people.head, 1))).not.toEqual([]);
    await handedOver();
    expect(await holder()).toBe(BKPP_DESK);
  });
});

describe('a realisation whose verifier, the mayor, left before verifying it', () => {
  it('is verified by whoever has the mayor’s office by now', async () => {
    const { table, people, as, successor } = await mayorLeaves(
      makeEmployee('Agustina Wilujeng'),
      'DEFINITIVE',
    );
    const part = { month: '2026-M11' as Period, planNo: 2, from: day('2026-11-01'), to: day('2026-11-09') };
    const month = makeMonth(people.secretary, {
      ...part,
      status: 'REALISED',
      verifiedAt: null,
      verifierId: people.mayor.employeeId,
    });
    await bulkLoad(table, [monthItem(month)]);
    const verify = async (by: Employee) =>
      (
        await as(by)(
          'mutation M($input: VerifyMonthInput!) { verifyMonth(input: $input) { month { status } userErrors { code field } } }',
          { input: { id: monthId(month), expectedVersion: 1 } },
        )
      ).data.verifyMonth;
    expect(codes(await verify(people.mayor))).not.toEqual([]);
    const verified = await verify(successor as Employee);
    expect(verified).toEqual({ month: { status: 'VERIFIED' }, userErrors: [] });
  });
});
