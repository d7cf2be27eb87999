/**
 * Where the results of a plan come from, asked when it is submitted and again when it is set: what was withdrawn,
 * asked about or changed between the two, and at the very moment (docs/domain.md 1.5, 6.4 I3).
 */
import { TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import { v7 } from 'uuid';
import { afterAll, describe, expect, it } from 'vitest';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import { policyItem } from '../../functions/organisation/policy/store.ts';
import { approvePlan } from '../../functions/planning/plan/actions/reviewPlan.ts';
import { planOf } from '../../functions/planning/plan/store.ts';
import type { Instant, PlainDate } from '../../functions/platform/period.ts';
import { makeCell, YEAR_2026 } from '../support/matrices.ts';
import { codes, resultsOf } from '../support/matrixHouse.ts';
import { callOf, makePlatform } from '../support/office.ts';
import { JANUARY, YEAR } from '../support/planHouse.ts';
import { content, mainResult, plan } from '../support/plans.ts';
import { talkedItems } from '../support/readyPlans.ts';
import { planItem } from '../support/setPlans.ts';
import { at1, openSourcedHouse } from '../support/sourcedPlans.ts';
import { contentOf, tapped } from '../support/table.ts';

const at = await openSourcedHouse();
const { table, clock, house, slow, gates, team, rowFor, published, assignmentsOf } = at;
const { accept, ask, republish, drafted, submitted, keptOf } = at;
afterAll(() => at.stop());

describe('a result that refers to what its form has no use for', () => {
  it('is refused at submission, naming the field', async () => {
    const { owner, body, id } = await drafted('Dwi Astuti');
    const [first, second] = body.workResults;
    const extra = {
      ...mainResult(3),
      category: 'TAMBAHAN',
      leaderResult: null,
      assignedBy: 'Sekretaris',
      assignmentId: first.assignmentId,
      agreementItemId: 'PK-1',
    };
    const workResults = [first, { ...second, agreementItemId: 'PK-2' }, extra];
    const ofOwner = house.as(owner);
    await plan(ofOwner, 'editPlan', { id, expectedVersion: 1, content: { ...body, workResults } });
    const refused = await plan(ofOwner, 'submitPlan', { id, expectedVersion: 2 });
    expect(codes(refused)).toEqual([
      'input.content.workResults.1.agreementItemId PLAN_RESULT_AGREEMENT_UNUSED',
      'input.content.workResults.2.assignmentId PLAN_RESULT_ASSIGNMENT_UNUSED',
      'input.content.workResults.2.agreementItemId PLAN_RESULT_AGREEMENT_UNUSED',
    ]);
    expect(refused.userErrors[1].message).toContain(extra.text);
  });
});

describe('the approval of a plan', () => {
  it('is refused once an assignment was withdrawn, names the result, and writes nothing', async () => {
    const { leader, owner, standing, body, id, approve } = await submitted('Eko Saputra');
    const anew = await republish(leader, standing, owner, [makeCell('r1')]);
    const before = await contentOf(table);
    const refused = await approve();
    expect(codes(refused)).toEqual([`${at1} PLAN_ASSIGNMENT_NOT_ACCEPTED`]);
    expect(refused.userErrors[0].message).toContain(body.workResults[1].text);
    expect(await contentOf(table)).toEqual(before);
    // The leader restores the assignment, which is offered anew: accepted again, the plan is set.
    await republish(leader, anew, owner, [makeCell('r1'), makeCell('r2')]);
    expect(codes(await approve())).toEqual([`${at1} PLAN_ASSIGNMENT_NOT_ACCEPTED`]);
    expect(codes(await accept(owner, ['r2']))).toEqual([]);
    expect((await approve()).plan).toMatchObject({ status: 'APPROVED' });
    const [, second] = (await keptOf(id))?.workResults ?? [];
    expect(second?.leaderResult).toBe(resultsOf(2)[1]?.text);
  });

  it('is refused once its owner has asked what an assignment means, until the plan is returned', async () => {
    const { leader, owner, id, approve } = await submitted('Fajar Nugroho');
    expect(codes(await ask(owner))).toEqual([]);
    expect(codes(await approve())).toEqual([`${at1} PLAN_ASSIGNMENT_NOT_ACCEPTED`]);
    const note = 'Jawab dahulu pertanyaan tentang penugasan kedua.';
    const back = await plan(house.as(leader), 'returnPlan', { id, expectedVersion: 2, note });
    expect(back.plan).toMatchObject({ status: 'RETURNED' });
  });

  it('comes to nothing when the owner changes their answer at that moment', async () => {
    const { owner, id, approve } = await submitted('Gita Permata');
    const lost = await gates.during(
      () => approve(slow),
      () => ask(owner),
    );
    expect(lost.userErrors.map(({ code }: { code: string }) => code)).toEqual(['CONFLICT']);
    expect((await keptOf(id))?.status).toBe('SUBMITTED');
    expect(codes(await approve())).toEqual([`${at1} PLAN_ASSIGNMENT_NOT_ACCEPTED`]);
  });

  it('comes to nothing when the matrix is published anew at that moment', async () => {
    const { leader, owner, standing, id, approve } = await submitted('Hadi Purnomo');
    const lost = await gates.during(
      () => approve(slow),
      () => republish(leader, standing, owner, [makeCell('r1')]),
    );
    expect(lost.userErrors.map(({ code }: { code: string }) => code)).toEqual(['CONFLICT']);
    expect((await keptOf(id))?.status).toBe('SUBMITTED');
  });

  it('comes to nothing when the leader gives the result up at that moment', async () => {
    const { leader, id, approve } = await submitted('Mulyadi');
    const ref = { employeeId: leader.employeeId, year: YEAR_2026, planNo: 1 };
    const own = await planOf(table, ref);
    if (!own) throw new Error('the leader has no plan');
    const workResults = own.data.workResults.slice(0, 1);
    const lost = await gates.during(
      () => approve(slow),
      () => bulkLoad(table, [planItem({ ...own.data, workResults }, own.version + 1)]),
    );
    expect(codes(lost)).toEqual([' CONFLICT']);
    expect((await keptOf(id))?.status).toBe('SUBMITTED');
    expect(codes(await approve())).toEqual([`${at1} PLAN_ASSIGNMENT_NOT_ACCEPTED`]);
  });

  it('goes by what its submission was asked for: an assignment that is demanded only since then is no hindrance', async () => {
    const { leader, owner, body, id } = await drafted('Indah Lestari');
    const free = (effectiveFrom: string, value: boolean) =>
      policyItem({
        key: 'mph.requireAssignment',
        effectiveFrom: effectiveFrom as PlainDate,
        value,
        setBy: at.office.bkpp.employeeId,
        setAt: '2026-01-01T01:00:00.000Z' as Instant,
        legalBasis: null,
      });
    await bulkLoad(table, [free('2026-01-01', false), free('2026-01-13', true)]);
    const bare = body.workResults.map((result: object) => ({
      ...result,
      leaderResult: resultsOf(1)[0]?.text,
      assignmentId: null,
    }));
    const ofOwner = house.as(owner);
    await plan(ofOwner, 'editPlan', { id, expectedVersion: 1, content: { ...body, workResults: bare } });
    expect(codes(await plan(ofOwner, 'submitPlan', { id, expectedVersion: 2 }))).toEqual([]);
    clock.set('2026-01-14T02:00:00.000Z');
    const set = await plan(house.as(leader), 'approvePlan', { id, expectedVersion: 3 });
    expect(set.plan).toMatchObject({ status: 'APPROVED' });
    await bulkLoad(table, [free('2026-01-01', true)]);
  });

  it('of all of a leader’s people at once is done, whatever transactions meet at the one matrix', async () => {
    clock.set(JANUARY);
    const names = ['Joko Susilo', 'Kartika Sari', 'Lukman Hakim', 'Maya Anggraini', 'Nanda Pratama'];
    const { leader, people } = await team(names);
    await published(
      leader,
      people.map((person) => rowFor(person, [makeCell('r1'), makeCell('r2')])),
    );
    const sent: string[] = [];
    for (const person of people) {
      await accept(person);
      const [row] = await assignmentsOf(person);
      const workResults = row.cells.map(({ id: assignmentId }: { id: string }, no: number) => ({
        ...mainResult(no + 1),
        leaderResult: null,
        assignmentId,
      }));
      await bulkLoad(table, talkedItems(person, leader));
      const body = { idempotencyKey: v7(), ...YEAR, content: { ...content(), workResults } };
      const { id } = (await plan(house.as(person), 'createPlan', body)).plan;
      expect(codes(await plan(house.as(person), 'submitPlan', { id, expectedVersion: 1 }))).toEqual([]);
      sent.push(id);
    }
    // The first try of every approval meets another at the head of the matrix.
    const met = new Set<unknown>();
    const client = tapped(table, (command, input) => {
      const token = 'ClientRequestToken' in input ? input.ClientRequestToken : null;
      if (!command.startsWith('Transact') || met.has(token)) return;
      met.add(token);
      throw new TransactionCanceledException({
        message: 'busy',
        $metadata: {},
        CancellationReasons: [{ Code: 'TransactionConflict' }],
      });
    });
    const call = callOf(makePlatform(client, clock), leader);
    const set = await Promise.all(sent.map((id) => approvePlan(call, { id, expectedVersion: 2 })));
    expect(set.map(({ ok }) => ok)).toEqual(names.map(() => true));
    expect(met.size).toBe(names.length);
  });
});

describe('the submission of a plan', () => {
  it('comes to nothing when its owner changes their answer at that moment', async () => {
    const { owner, id } = await drafted('Oki Setiawan');
    const lost = await gates.during(
      () => plan(slow.as(owner), 'submitPlan', { id, expectedVersion: 1 }),
      () => ask(owner),
    );
    expect(lost.userErrors.map(({ code }: { code: string }) => code)).toEqual(['CONFLICT']);
    expect((await keptOf(id))?.status).toBe('DRAFT');
  });

  it('is hindered by no publication of that moment: the approval sees what it came to', async () => {
    const { leader, owner, standing, id } = await drafted('Putri Maharani');
    const sent = await gates.during(
      () => plan(slow.as(owner), 'submitPlan', { id, expectedVersion: 1 }),
      () => republish(leader, standing, owner, [makeCell('r1')]),
    );
    expect(codes(sent)).toEqual([]);
    const refused = await plan(house.as(leader), 'approvePlan', { id, expectedVersion: 2 });
    expect(codes(refused)).toEqual([`${at1} PLAN_ASSIGNMENT_NOT_ACCEPTED`]);
  });
});
