/** What a year was rated on may change before it is issued, and parts of it may not be opened yet. */
import { afterAll, describe, expect, it } from 'vitest';
import {
  evaluationId,
  evaluationKind,
  evaluationOf,
  keyOf,
} from '../../functions/evaluation/evaluation/store.ts';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import type { Employee } from '../../functions/organisation/employee/rules.ts';
import { makeItem } from '../../functions/platform/item.ts';
import type { Instant, Period } from '../../functions/platform/period.ts';
import { codes, documentSeenBy } from '../support/evaluations.ts';
import { day, openYears, yearSeenBy } from '../support/years.ts';

const years = await openYears();
const { table, office, house, as, rate, issue, receive, reopen, person, closeYear, idOf, annual, clock } =
  years;
afterAll(() => house.stop());
const { appraiser, superior } = office;
const NOVEMBER = '2026-M11' as Period;
const JANUARY = '2027-01-18T02:00:00.000Z';
const asExpected = { ratingResult: 'SESUAI_EKSPEKTASI', ratingBehaviour: 'SESUAI_EKSPEKTASI' };
const CHANGED = [['EVALUATION_YEAR_CHANGED', 'input.id']];
const changedIn = (refused: { userErrors: { params: { name: string; value: string }[] }[] }) =>
  refused.userErrors[0]?.params.find(({ name }) => name === 'changed')?.value;

/** Somebody whose year is rated, and not issued yet. */
async function ratedYear() {
  const owner = await person();
  await closeYear(owner);
  const id = idOf(owner);
  expect(codes(await rate(id, 1, asExpected))).toEqual([]);
  return { owner, id, month: evaluationId({ employeeId: owner.employeeId, period: NOVEMBER, planNo: 1 }) };
}
/** An objection to their November is upheld in part: other ratings, under another document. */
async function decideNovember({ employeeId }: Employee) {
  const kept = await evaluationOf(table, { employeeId, period: NOVEMBER, planNo: 1 });
  const document = { number: 2, hash: 'decided', cause: 'CHANGED' as const, supersedes: 1, signatures: [] };
  const after = {
    ...kept!.data,
    ratingResult: 'DI_ATAS_EKSPEKTASI' as const,
    docHash: 'decided',
    documents: [...kept!.data.documents!, { ...document, issuedAt: '2027-01-18T01:00:00.000Z' as Instant }],
  };
  await bulkLoad(table, [makeItem(evaluationKind, keyOf(after), after)]);
}

describe('a year whose months were decided anew since it was rated', () => {
  it('is not issued: its appraiser sees what changed, and rates again', async () => {
    const { owner, id } = await ratedYear();
    await decideNovember(owner);
    const refused = await issue(id, 2);
    expect(codes(refused)).toEqual(CHANGED);
    expect(changedIn(refused)).toBe('2026-M11');
    const { months } = (await yearSeenBy(as(appraiser), id)).year;
    expect(months.find(({ period }: { period: string }) => period === '2026-M11')).toMatchObject({
      ratingResult: 'DI_ATAS_EKSPEKTASI',
      documentNumber: 2,
    });
    expect(codes(await rate(id, 2, asExpected))).toEqual([]);
    expect(codes(await issue(id, 3))).toEqual([]);
    expect((await annual(owner))[0]?.year?.months).toContainEqual(
      expect.objectContaining({ period: NOVEMBER, number: 2, hash: 'decided' }),
    );
  });

  it('is issued with the whole team no more than by itself', async () => {
    const { owner, id } = await ratedYear();
    await decideNovember(owner);
    const answer = await as(appraiser)(
      `mutation M($input: IssueEvaluationsInput!) { issueEvaluations(input: $input) {
        outcomes { userErrors { code field } } } }`,
      { input: { period: '2026-Y', evaluations: [{ id, expectedVersion: 2 }] } },
    );
    expect(answer.data.issueEvaluations.outcomes.map(codes)).toEqual([CHANGED]);
  });

  it('waits for a month that BKPP opened again, and is rated again once that is issued', async () => {
    const { id, month } = await ratedYear();
    expect(codes(await reopen(month, 1))).toEqual([]);
    const refused = await issue(id, 2);
    expect(codes(refused)).toEqual([['EVALUATION_MONTH_MISSING', 'input.id']]);
    expect(codes(await rate(month, 2, asExpected))).toEqual([]);
    expect(codes(await issue(month, 3))).toEqual([]);
    expect(codes(await issue(id, 2))).toEqual(CHANGED);
    expect(codes(await rate(id, 2, asExpected))).toEqual([]);
    expect(codes(await issue(id, 3))).toEqual([]);
  });

  it('once issued stands, and a decision on an objection to it rests on what was printed', async () => {
    const { owner, id } = await ratedYear();
    await issue(id, 2);
    await receive(id, 3, owner);
    const filed = await years.fileObjection(owner, id, 4);
    const objection = filed.evaluation.objections[0].id as string;
    await decideNovember(owner);
    await years.explain(appraiser, objection, 1);
    await years.explain(owner, objection, 2);
    expect(codes(await years.decideOn(superior, objection, 3, { outcome: 'UPHELD' }))).toEqual([]);
    const document = await documentSeenBy(as(owner), id, 2);
    expect(JSON.parse(document.json).evaluation.year.months).toContainEqual(
      expect.objectContaining({ period: NOVEMBER, number: 1 }),
    );
  });
});

describe('a year of two appraisers', () => {
  const halves = (first: object) => ({
    plans: [
      { to: day('2026-06-30'), closedBecause: 'PARTING' as const, ...first },
      { planNo: 2, from: day('2026-07-01'), by: superior },
    ],
    lines: [
      { to: day('2026-06-30') },
      { from: day('2026-07-01'), appraiserId: superior.employeeId, superiorOfAppraiserId: null },
    ],
  });

  it('waits for the first part that BKPP opened again, and is rated again once that is decided anew', async () => {
    const owner = await person(halves({}));
    await closeYear(owner);
    const [first, last] = [idOf(owner, 1), idOf(owner, 2)];
    await rate(first, 1, asExpected);
    await issue(first, 2);
    expect(codes(await rate(last, 1, asExpected, superior))).toEqual([]);
    expect(codes(await reopen(first, 3))).toEqual([]);
    expect(codes(await issue(last, 2, superior))).toEqual([['EVALUATION_EARLIER_AWAITED', 'input.id']]);
    await rate(first, 4, { ratingResult: 'DI_ATAS_EKSPEKTASI', ratingBehaviour: 'DI_ATAS_EKSPEKTASI' });
    expect(codes(await issue(first, 5))).toEqual([]);
    const refused = await issue(last, 2, superior);
    expect(codes(refused)).toEqual(CHANGED);
    expect(changedIn(refused)).toBe('SKP 1');
    expect(codes(await rate(last, 2, asExpected, superior))).toEqual([]);
    expect(codes(await issue(last, 3, superior))).toEqual([]);
  });

  it('waits for the first part while that is not opened, and says of which days; in vain in the end', async () => {
    const open = { month: { status: 'REALISED' as const, lockedAt: null }, evaluation: null };
    const owner = await person(halves({ months: { '2026-M06': open } }));
    expect(await closeYear(owner)).toMatchObject({ reason: 'MONTHS_OPEN' });
    const last = idOf(owner, 2);
    const refused = await rate(last, 1, asExpected, superior);
    expect(codes(refused)).toEqual([['EVALUATION_EARLIER_UNOPENED', 'input.id']]);
    expect(refused.userErrors[0].params).toEqual(
      expect.arrayContaining([
        { name: 'from', value: '2026-01-01' },
        { name: 'to', value: '2026-06-30' },
        { name: 'until', value: '2027-02-01' },
      ]),
    );
    expect((await yearSeenBy(as(superior), last)).year.earlier).toMatchObject([
      { planNo: 1, appraiser: null, late: true },
    ]);
    clock.set('2027-02-02T02:00:00.000Z');
    expect(codes(await rate(last, 1, asExpected, superior))).toEqual([]);
    expect(codes(await issue(last, 2, superior))).toEqual([]);
    expect((await annual(owner))[0]?.year?.considered).toMatchObject([
      { planNo: 1, appraiserId: null, number: null, weight: 6000, late: true },
    ]);
    clock.set(JANUARY);
  });

  it('waits for no part on which its owner was out of office all along: there will be no evaluation of it', async () => {
    const leaves = [{ type: 'CLTN' as const, from: day('2026-01-01'), to: day('2026-06-30') }];
    const owner = await person({ ...halves({ ratings: null }), leaves });
    await closeYear(owner);
    expect((await annual(owner)).map(({ planNo }) => planNo)).toEqual([2]);
    expect(codes(await rate(idOf(owner, 2), 1, asExpected, superior))).toEqual([]);
  });
});
