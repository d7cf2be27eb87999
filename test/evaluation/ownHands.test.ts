/** Nobody rates, reopens or decides on their own, by whatever route they come to the office above them (I11). */
import { afterAll, describe, expect, it } from 'vitest';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import { makeItem } from '../../functions/platform/item.ts';
import { keys } from '../../functions/platform/keys.ts';
import type { PlainDate } from '../../functions/platform/period.ts';
import { evaluationId } from '../../functions/evaluation/evaluation/store.ts';
import { objectionId } from '../../functions/evaluation/objection/store.ts';
import type { Employee } from '../../functions/organisation/employee/rules.ts';
import { employeeKind } from '../../functions/organisation/employee/store.ts';
import type { Status } from '../../functions/evaluation/evaluation/rules.ts';
import { codes, openEvaluations } from '../support/evaluations.ts';
import { evaluationIn, makeObjection, objectedOf, objectionItem } from '../support/objections.ts';
import { itemsOf, makeAppointment, makeEmployee, makeLine } from '../support/office.ts';

const { table, office, house, rate, issue, reopen, decideOn, explain } = await openEvaluations();
const { appraiser, superior } = office;
afterAll(() => house.stop());

const upheld = { outcome: 'UPHELD' };
const explained = {
  by: appraiser.employeeId,
  at: '2026-11-13T02:00:00.000Z',
  text: 'Bukti ada.',
  evidence: [],
} as never;

/** Somebody whose evaluation of September is in a state, with an objection that is explained; and their ids. */
async function withEvaluation(
  owner: Employee,
  status: Status,
  people: { appraiser: Employee; superior: Employee } = office,
) {
  const of = { ...people, owner };
  const { data, items } = evaluationIn(of, status);
  const changes = {
    status: 'EXPLAINED' as const,
    appraiserExplanation: explained,
    employeeExplanation: explained,
  };
  await bulkLoad(table, [
    ...itemsOf.employee(owner),
    ...items,
    ...(status === 'OBJECTED' ? [objectionItem(makeObjection(of, data, changes))] : []),
  ]);
  return { id: evaluationId(data), objection: objectionId(objectedOf(owner.employeeId)) };
}
const retired = (person: Employee) =>
  makeItem(employeeKind, keys.employee(person.employeeId), {
    ...person,
    legalStatus: 'PENSIUN',
    legalStatusFrom: '2026-11-01' as PlainDate,
  });

describe('an employee who is of BKPP', () => {
  it('rates, issues, decides and reopens nothing of their own', async () => {
    const owner = makeEmployee('Lia Marlina');
    await bulkLoad(table, [
      ...itemsOf.appointment(makeAppointment(owner, 'BKPP')),
      ...itemsOf.line(makeLine(owner, appraiser, superior)),
    ]);
    const open = await withEvaluation(owner, 'OPEN');
    expect(codes(await rate(open.id, 1, {}, owner))).toEqual([['NOT_ALLOWED', null]]);
    expect(codes(await issue((await withEvaluation(owner, 'RATED')).id, 1, owner))).toEqual([
      ['NOT_ALLOWED', null],
    ]);
    const { objection } = await withEvaluation(owner, 'OBJECTED');
    expect(codes(await decideOn(owner, objection, 1, upheld))).toEqual([['NOT_ALLOWED', null]]);
    const { id } = await withEvaluation(owner, 'FINAL');
    expect(codes(await reopen(id, 1, owner))).toEqual([['EVALUATION_OWN', 'input.id']]);
  });

  it('reopens nothing that they appraised', async () => {
    const [owner, head] = [makeEmployee('Rudi Hartono'), makeEmployee('Siti Aminah')];
    await bulkLoad(table, [
      ...itemsOf.employee(head),
      ...itemsOf.appointment(makeAppointment(head, 'BKPP')),
      ...itemsOf.line(makeLine(owner, head, superior)),
    ]);
    const { id } = await withEvaluation(owner, 'FINAL', { appraiser: head, superior });
    expect(codes(await reopen(id, 1, head))).toEqual([['EVALUATION_OWN', 'input.id']]);
  });
});

describe('whoever had a hand in an evaluation', () => {
  it('reopens it not, as somebody of BKPP who decided an objection to it or issued it once; others of BKPP do', async () => {
    const [owner, issuer, decider] = [
      makeEmployee('Nia Paramita'),
      makeEmployee('Gilang Ramadan'),
      makeEmployee('Sri Lestari'),
    ];
    await bulkLoad(table, [
      ...[issuer, decider].flatMap((one) => [
        ...itemsOf.employee(one),
        ...itemsOf.appointment(makeAppointment(one, 'BKPP')),
      ]),
      ...itemsOf.line(makeLine(owner, issuer, decider)),
    ]);
    const { id, objection } = await withEvaluation(owner, 'OBJECTED', {
      appraiser: issuer,
      superior: decider,
    });
    expect(codes(await decideOn(decider, objection, 1, upheld))).toEqual([]);
    expect(codes(await reopen(id, 2, decider))).toEqual([['EVALUATION_OWN', 'input.id']]);
    // Another appraises by the time that it is opened again and issued anew: both who issued it are kept from it.
    await bulkLoad(table, itemsOf.line(makeLine(owner, appraiser, superior)));
    expect(codes(await reopen(id, 2))).toEqual([]);
    expect(codes(await rate(id, 3, {}, appraiser))).toEqual([]);
    expect(codes(await issue(id, 4, appraiser))).toEqual([]);
    expect(codes(await reopen(id, 5, issuer))).toEqual([['EVALUATION_OWN', 'input.id']]);
    expect(codes(await reopen(id, 5, decider))).toEqual([['EVALUATION_OWN', 'input.id']]);
    expect(codes(await reopen(id, 5))).toEqual([]);
  });
});

describe('an employee who acts in the office above them', () => {
  it('rates nothing of their own though the line names them, as appraiser or as the superior of one who left', async () => {
    const [owner, left] = [makeEmployee('Doni Saputra'), makeEmployee('Maya Sari')];
    await bulkLoad(table, [retired(left), ...itemsOf.line(makeLine(owner, owner, superior))]);
    const { id } = await withEvaluation(owner, 'OPEN', { appraiser: left, superior: owner });
    expect(codes(await rate(id, 1, {}, owner))).toEqual([['NOT_ALLOWED', null]]);
    await bulkLoad(table, itemsOf.line(makeLine(owner, left, owner)));
    expect(codes(await rate(id, 1, {}, owner))).toEqual([['NOT_ALLOWED', null]]);
    const rated = await withEvaluation(owner, 'RATED', { appraiser: left, superior: owner });
    expect(codes(await issue(rated.id, 1, owner))).toEqual([['NOT_ALLOWED', null]]);
  });

  it('decides no objection of their own as Plt above their appraiser: nobody is left, and it is BKPP’s to arrange', async () => {
    const [owner, head] = [makeEmployee('Ani Rahma'), makeEmployee('Bayu Aji')];
    await bulkLoad(table, [
      ...itemsOf.employee(head),
      // The employee acts in the office above the one who appraises them.
      ...itemsOf.line(makeLine(owner, head, owner)),
      ...itemsOf.line(makeLine(head, owner, null)),
    ]);
    const { objection } = await withEvaluation(owner, 'OBJECTED', { appraiser: head, superior: owner });
    expect(codes(await decideOn(owner, objection, 1, upheld))).toEqual([['NOT_ALLOWED', null]]);
    expect(codes(await decideOn(head, objection, 1, upheld))).toEqual([['NOT_ALLOWED', null]]);
  });
});

describe('whoever issued an evaluation', () => {
  it('decides no objection to it, though they stand above themselves by now', async () => {
    const [owner, other] = [makeEmployee('Wati Susanti'), makeEmployee('Fajar Nugraha')];
    await bulkLoad(table, [
      ...itemsOf.employee(other),
      // The one who issued it has become the superior of whoever appraises the employee now, and of themselves.
      ...itemsOf.line(makeLine(owner, other, appraiser)),
      ...itemsOf.line(makeLine(appraiser, appraiser, null)),
    ]);
    const { objection } = await withEvaluation(owner, 'OBJECTED');
    expect(codes(await decideOn(appraiser, objection, 1, upheld))).toEqual([['NOT_ALLOWED', null]]);
    expect(codes(await explain(other, objection, 1))).toEqual([['NOT_FOUND', 'input.id']]);
    await bulkLoad(table, itemsOf.line(makeLine(appraiser, superior, null)));
    expect((await decideOn(superior, objection, 1, upheld)).objection).toMatchObject({ status: 'DECIDED' });
  });
});
