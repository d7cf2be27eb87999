import { v7 } from 'uuid';
import { afterAll, describe, expect, it } from 'vitest';
import { evaluationId } from '../../functions/evaluation/evaluation/store.ts';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import { dialogueId } from '../../functions/planning/dialogue/store.ts';
import type { Employee } from '../../functions/organisation/employee/rules.ts';
import { employeeNodeId } from '../../functions/organisation/employee/store.ts';
import { issuedEvaluation } from '../support/annual.ts';
import { dialogueItem, heldDialogue } from '../support/dialogues.ts';
import { decision, on, openFollowUps } from '../support/followUpHouse.ts';
import { itemsOf, makeAppointment, makeEmployee, makeLine } from '../support/office.ts';

const { table, office, clock, house, second, act, evaluated, propose } = await openFollowUps();
afterAll(() => house.stop());
const { appraiser, bkpp, superior, outsider } = office;

type Person = { employeeId: string };
const codes = ({ userErrors }: { userErrors: { code: string }[] }) => userErrors.map(({ code }) => code);

const seenBy = async (by: Person, owner: Employee) =>
  (
    await house.as(by)('query Q($id: ID!) { employee(id: $id) { followUps { status } } }', {
      id: employeeNodeId(owner.employeeId),
    })
  ).data.employee.followUps;
const DESK = 'desk(first: 100) { edges { node { step dueOn subject { id } } } }';
const deskOf = async (by: Person, name = 'desk') => {
  const answer = await house.as(by)(`{ viewer { desk: ${DESK.replace('desk', name)} } }`);
  return answer.data.viewer.desk.edges
    .map(({ node }: { node: { step: string; subject: { id: string } | null } }) => node)
    .filter(({ step }: { step: string }) => step === 'FOLLOW_UP')
    .map(({ subject }: { subject: { id: string } | null }) => subject?.id);
};

describe('coaching', () => {
  it('is proposed and accepted by the appraiser, carried out by a dialogue of coaching, and done', async () => {
    const { owner, id } = await evaluated({ predicate: 'BUTUH_PERBAIKAN' });
    const proposed = await propose(appraiser, id, 'COACHING');
    expect(proposed.followUp).toMatchObject({ status: 'PROPOSED', holder: { name: appraiser.name } });
    expect(await deskOf(appraiser)).toContain(proposed.followUp.id);
    expect(await seenBy(owner, owner)).toEqual([]);
    const accepted = await act('acceptFollowUp', appraiser, { ...on(proposed), ...decision });
    expect(accepted.followUp).toMatchObject({ status: 'ACCEPTED', dueOn: '2027-03-31' });
    expect(await seenBy(owner, owner)).toEqual([{ status: 'ACCEPTED' }]);

    const other = heldDialogue(owner, appraiser);
    const talk = { ...other, no: 2, kind: 'COACHING' as const };
    await bulkLoad(table, [dialogueItem(other), dialogueItem(talk)]);
    const noted = { ...on(accepted), text: 'Rencana pengembangan disepakati.' };
    const wrong = await act('recordFollowUp', appraiser, { ...noted, dialogueId: dialogueId(other) });
    expect(codes(wrong)).toEqual(['FOLLOW_UP_DIALOGUE']);
    const recorded = await act('recordFollowUp', appraiser, { ...noted, dialogueId: dialogueId(talk) });
    expect(recorded.followUp).toMatchObject({
      status: 'IN_PROGRESS',
      steps: [{ dialogueId: dialogueId(talk) }],
    });
    const done = await act('finishFollowUp', appraiser, {
      ...on(recorded),
      note: 'Target kembali tercapai.',
    });
    expect(done.followUp).toMatchObject({ status: 'DONE', holder: null });
    expect(await deskOf(appraiser)).not.toContain(done.followUp.id);
  });

  it('is decided by nobody but the appraiser', async () => {
    const { owner, id } = await evaluated();
    const proposed = await propose(superior, id, 'COUNSELLING');
    for (const by of [superior, bkpp])
      expect(codes(await act('acceptFollowUp', by, { ...on(proposed), ...decision }))).toEqual([
        'NOT_ALLOWED',
      ]);
    expect(codes(await act('rejectFollowUp', owner, { ...on(proposed), note: 'x' }))).toEqual([
      'NOT_ALLOWED',
    ]);
  });
});

describe('a reward, a sanction or a renewal', () => {
  it('is decided by BKPP, and by no one who proposed it', async () => {
    const { id } = await evaluated({ predicate: 'SANGAT_BAIK' });
    const proposed = await propose(bkpp, id, 'REWARD');
    expect(proposed.followUp.holder).toBeNull();
    expect(await deskOf(bkpp, 'bkppDesk')).toContain(proposed.followUp.id);
    expect(codes(await act('acceptFollowUp', bkpp, { ...on(proposed), ...decision }))).toEqual([
      'FOLLOW_UP_PROPOSED',
    ]);
    expect(codes(await act('acceptFollowUp', appraiser, { ...on(proposed), ...decision }))).toEqual([
      'NOT_ALLOWED',
    ]);
    const accepted = await act('acceptFollowUp', second, { ...on(proposed), ...decision });
    expect(accepted.followUp.status).toBe('ACCEPTED');
  });

  it('is hidden from its person while it is proposed, and for ever once it was rejected', async () => {
    const { owner, id } = await evaluated({ predicate: 'SANGAT_KURANG' });
    const proposed = await propose(appraiser, id, 'SANCTION_PROPOSAL');
    const read = 'query Q($id: ID!) { followUp(id: $id) { status } }';
    const asked = { id: proposed.followUp.id };
    expect((await house.as(owner)(read, asked)).data.followUp).toBeNull();
    expect((await house.as(superior)(read, asked)).data.followUp).toEqual({ status: 'PROPOSED' });
    expect((await house.as(outsider)(read, asked)).data.followUp).toBeNull();
    const rejected = await act('rejectFollowUp', bkpp, { ...on(proposed), note: 'Bimbingan lebih dahulu.' });
    expect(rejected.followUp.status).toBe('REJECTED');
    expect(await seenBy(owner, owner)).toEqual([]);
  });

  it('is on the desk of BKPP for all of its people but whom it is about', async () => {
    const { owner, id } = await evaluated({ predicate: 'KURANG' });
    await bulkLoad(table, [...itemsOf.appointment(makeAppointment(owner, 'BKPP', null))]);
    const proposed = await propose(appraiser, id, 'SANCTION_PROPOSAL');
    expect(await deskOf(bkpp, 'bkppDesk')).toContain(proposed.followUp.id);
    const own = await deskOf(owner, 'bkppDesk');
    expect(own).not.toContain(proposed.followUp.id);
    expect(own).not.toContain(undefined);
  });

  it('is taken back by whoever proposed it', async () => {
    const { id } = await evaluated();
    const proposed = await propose(appraiser, id, 'REWARD');
    const taken = { ...on(proposed), note: 'Keliru orang.' };
    expect(codes(await act('withdrawFollowUp', superior, taken))).toEqual(['FOLLOW_UP_NOT_YOURS']);
    expect((await act('withdrawFollowUp', appraiser, taken)).followUp.status).toBe('WITHDRAWN');
  });

  it('of a contract rests on an annual evaluation that recommends on it', async () => {
    const { id } = await evaluated();
    expect(codes(await propose(appraiser, id, 'PPPK_RENEWAL'))).toEqual(['FOLLOW_UP_PPPK']);
    const contract = { decision: 'PERPANJANGAN' as const, notes: [] };
    const { id: recommended } = await evaluated({ changes: { contract } });
    expect((await propose(appraiser, recommended, 'PPPK_RENEWAL')).followUp.status).toBe('PROPOSED');
  });
});

describe('a follow-up', () => {
  it('rests on a final evaluation, and is never proposed about oneself', async () => {
    const owner = makeEmployee('Dwi Astuti');
    const { data, items } = issuedEvaluation({ owner, appraiser });
    const lines = itemsOf.line(makeLine(owner, appraiser, superior));
    await bulkLoad(table, [...itemsOf.employee(owner), ...lines, ...items]);
    expect(codes(await propose(appraiser, evaluationId(data), 'REWARD'))).toEqual(['FOLLOW_UP_NOT_FINAL']);
    const { owner: self, id } = await evaluated();
    expect(codes(await propose(self, id, 'REWARD'))).not.toEqual([]);
    await bulkLoad(table, itemsOf.appointment(makeAppointment(self, 'BKPP', null)));
    expect(codes(await propose(self, id, 'REWARD'))).toEqual(['FOLLOW_UP_OWN']);
  });

  it('is proposed once, however often the call is sent', async () => {
    const { id } = await evaluated();
    const idempotencyKey = v7();
    const [one, two] = [
      await propose(appraiser, id, 'REWARD', { idempotencyKey }),
      await propose(appraiser, id, 'REWARD', { idempotencyKey }),
    ];
    expect(two.followUp.id).toBe(one.followUp.id);
    const other = await propose(appraiser, id, 'COACHING', { idempotencyKey });
    expect(codes(other)).toEqual(['IDEMPOTENCY_CONFLICT']);
  });

  it('that is past its day is found by BKPP, by due day', async () => {
    const { id } = await evaluated();
    const proposed = await propose(appraiser, id, 'REWARD', { dueOn: '2027-02-02' });
    const overdue = async (by: Person) =>
      (
        await house.as(by)('{ followUps(overdue: true, first: 100) { edges { node { id } } } }')
      ).data.followUps?.edges.map(({ node }: { node: { id: string } }) => node.id);
    expect(await overdue(bkpp)).not.toContain(proposed.followUp.id);
    clock.set('2027-02-03T02:00:00.000Z');
    expect(await overdue(bkpp)).toContain(proposed.followUp.id);
    expect(await overdue(appraiser)).toBeUndefined();
    const accepted = await act('acceptFollowUp', bkpp, { ...on(proposed), ...decision });
    expect(accepted.followUp.dueOn).toBe('2027-03-31');
    expect(await overdue(bkpp)).not.toContain(proposed.followUp.id);
  });
});
