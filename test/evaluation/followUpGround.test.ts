/** A follow-up and the evaluation that it rests on, once that was opened again; and what is about oneself. */
import { afterAll, describe, expect, it } from 'vitest';
import { evaluationKind, keyOf } from '../../functions/evaluation/evaluation/store.ts';
import { acceptFollowUp } from '../../functions/evaluation/followUp/actions/decideFollowUp.ts';
import { sanctionedOf } from '../../functions/evaluation/followUp/store.ts';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import { officesOf } from '../../functions/organisation/appointment/store.ts';
import type { Employee } from '../../functions/organisation/employee/rules.ts';
import { makeItem } from '../../functions/platform/item.ts';
import type { PlainDate } from '../../functions/platform/period.ts';
import { finalEvaluation, type Given } from '../support/annual.ts';
import { codes } from '../support/evaluations.ts';
import { decision, on, openFollowUps } from '../support/followUpHouse.ts';
import { itemsOf, makeAppointment, makePlatform } from '../support/office.ts';
import { tapped } from '../support/table.ts';

const { table, office, clock, house, act, evaluated, propose, withFollowUp } = await openFollowUps();
const { appraiser, bkpp } = office;
afterAll(() => house.stop());

/** BKPP opens the evaluation again. */
async function reopened(id: string) {
  const answer = await house.as(bkpp)(
    'mutation M($input: ReopenEvaluationInput!) { reopenEvaluation(input: $input) { userErrors { code } } }',
    { input: { id, expectedVersion: 1, legalBasis: 'Putusan 12/2027', reason: 'Bukti baru.' } },
  );
  expect(answer.data.reopenEvaluation.userErrors).toEqual([]);
}
/** It is final anew, under another document. */
async function finalAnew(owner: Employee, predicate: Given) {
  const { data } = finalEvaluation({ owner, appraiser }, { predicate });
  await bulkLoad(table, [makeItem(evaluationKind, keyOf(data), data, { version: 5 })]);
}
const fallen = async (id: string, by: Employee = bkpp) =>
  (await house.as(by)('query Q($id: ID!) { followUp(id: $id) { status groundFell } }', { id })).data.followUp;

describe('a proposal on an evaluation that BKPP opened again', () => {
  it('says so, is not accepted, and is rejected or taken back', async () => {
    const { owner, id } = await evaluated({ predicate: 'KURANG' });
    const proposed = await propose(appraiser, id, 'SANCTION_PROPOSAL');
    expect(await fallen(proposed.followUp.id)).toEqual({ status: 'PROPOSED', groundFell: null });
    await reopened(id);
    expect(await fallen(proposed.followUp.id)).toEqual({ status: 'PROPOSED', groundFell: 'REOPENED' });
    const accepting = { ...on(proposed), ...decision };
    expect(codes(await act('acceptFollowUp', bkpp, accepting))).toEqual([
      ['FOLLOW_UP_GROUND_REOPENED', 'input.id'],
    ]);
    await finalAnew(owner, 'BAIK');
    expect(codes(await act('acceptFollowUp', bkpp, accepting))).toEqual([
      ['FOLLOW_UP_GROUND_SUPERSEDED', 'input.id'],
    ]);
    const rejected = await act('rejectFollowUp', bkpp, { ...on(proposed), note: 'Dasarnya gugur.' });
    expect(rejected.followUp).toMatchObject({ status: 'REJECTED', groundFell: 'SUPERSEDED' });
  });
});

describe('an acceptance', () => {
  it('loses the race against BKPP, who opens the evaluation again while it is decided', async () => {
    const { evaluation, id } = await withFollowUp({ kind: 'REWARD', status: 'PROPOSED' });
    let first = true;
    const slow = tapped(table, async (command) => {
      if (!command.startsWith('TransactWrite')) return;
      if (first) await reopened(evaluation);
      first = false;
    });
    const context = {
      ...makePlatform(slow, clock),
      actor: { kind: 'PERSON' as const, employeeId: bkpp.employeeId },
      offices: () => officesOf(table, bkpp.employeeId, '2027-02-01' as PlainDate),
      requestId: 'acceptance',
    };
    const lost = await acceptFollowUp(context, { id, expectedVersion: 1, ...decision });
    expect(lost).toMatchObject({ ok: false, problems: [{ code: 'CONFLICT' }] });
    expect(first).toBe(false);
    expect(await fallen(id)).toEqual({ status: 'PROPOSED', groundFell: 'REOPENED' });
  });
});

describe('what was accepted on an evaluation that BKPP opened again', () => {
  it('is carried on no more, and lapses with a note, which its person sees', async () => {
    const { owner, id } = await evaluated({ predicate: 'KURANG' });
    const proposed = await propose(appraiser, id, 'SANCTION_PROPOSAL');
    const accepted = await act('acceptFollowUp', bkpp, { ...on(proposed), ...decision });
    const noted = { ...on(accepted), note: 'Evaluasi dibuka kembali.' };
    expect(codes(await act('lapseFollowUp', bkpp, noted))).toEqual([['FOLLOW_UP_GROUND_STANDS', 'input.id']]);
    expect(await sanctionedOf(table)).toContain(owner.employeeId);
    await reopened(id);
    const refusal = [['FOLLOW_UP_GROUND_REOPENED', 'input.id']];
    expect(codes(await act('recordFollowUp', bkpp, { ...on(accepted), text: 'Diperiksa.' }))).toEqual(
      refusal,
    );
    expect(codes(await act('finishFollowUp', bkpp, noted))).toEqual(refusal);
    const lapsed = await act('lapseFollowUp', bkpp, noted);
    expect(lapsed.followUp).toMatchObject({ status: 'LAPSED', endNote: noted.note, holder: null });
    expect(await fallen(proposed.followUp.id, owner)).toEqual({ status: 'LAPSED', groundFell: 'REOPENED' });
    expect(await sanctionedOf(table)).not.toContain(owner.employeeId);
  });

  it('lapses by the appraiser where the appraiser guides', async () => {
    const { id, evaluation } = await withFollowUp({ kind: 'COACHING', status: 'IN_PROGRESS' });
    await reopened(evaluation);
    const input = { id, expectedVersion: 1, note: 'Dinilai ulang.' };
    expect(codes(await act('lapseFollowUp', bkpp, input))).toEqual([['NOT_ALLOWED', null]]);
    expect((await act('lapseFollowUp', appraiser, input)).followUp.status).toBe('LAPSED');
  });
});

describe('a follow-up about oneself', () => {
  it('is proposed by nobody of BKPP, which is said before that its evaluation is not final', async () => {
    const { owner, id } = await evaluated();
    await bulkLoad(table, itemsOf.appointment(makeAppointment(owner, 'BKPP', null)));
    await reopened(id);
    expect(codes(await propose(owner, id, 'REWARD'))).toEqual([['FOLLOW_UP_OWN', 'input.evaluationId']]);
    expect(codes(await propose(bkpp, id, 'REWARD'))).toEqual([['FOLLOW_UP_NOT_FINAL', 'input.evaluationId']]);
  });

  it('is refused as one’s own before anything is said of its version or its state', async () => {
    for (const status of ['PROPOSED', 'ACCEPTED', 'DONE'] as const) {
      const { owner, id } = await withFollowUp({ kind: 'REWARD', status });
      await bulkLoad(table, itemsOf.appointment(makeAppointment(owner, 'BKPP', null)));
      const input = { id, expectedVersion: 7, note: 'Sesuai capaian.' };
      const own = [['FOLLOW_UP_OWN', 'input.id']];
      for (const name of ['rejectFollowUp', 'finishFollowUp', 'lapseFollowUp'])
        expect(codes(await act(name, owner, input))).toEqual(own);
      expect(codes(await act('acceptFollowUp', owner, { ...input, dueOn: '2027-03-31' }))).toEqual(own);
      const recording = { id, expectedVersion: 7, text: 'Diserahkan.' };
      expect(codes(await act('recordFollowUp', owner, recording))).toEqual(own);
    }
  });
});
