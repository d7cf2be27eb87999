import { afterAll, describe, expect, it } from 'vitest';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import type { Instant, Period } from '../../functions/platform/period.ts';
import { open } from '../../functions/evaluation/evaluation/rules.ts';
import { evaluationId, evaluationKind, keyOf } from '../../functions/evaluation/evaluation/store.ts';
import { makeItem } from '../../functions/platform/item.ts';
import { keys } from '../../functions/platform/keys.ts';
import { monthKind } from '../../functions/execution/month/store.ts';
import type { Employee } from '../../functions/organisation/employee/rules.ts';
import { codes, documentSeenBy, good, openEvaluations } from '../support/evaluations.ts';
import { givenItems, makeGiven } from '../support/feedback.ts';
import { makeMonth, makeMonthLine } from '../support/months.ts';
import { openEvaluation } from '../support/objections.ts';
import { itemsOf, makeEmployee, makeLine } from '../support/office.ts';
import { makeIndicator, makePlan, planItem } from '../support/setPlans.ts';

const { table, office, house, as, rate, issue, opened } = await openEvaluations();
const { appraiser, superior } = office;
afterAll(() => house.stop());

const YEAR = '2026-Y' as Period;
const WORK = `query Q($id: ID!) { evaluation(id: $id) {
  lines { leaderResult line { indicatorId target realisation realisationText } feedback
    feedbackEvidence { title } continuous { text tone } }
  behaviours { value expectation feedback hint continuous { text } }
  contract { decision notes }
  suggestions { axis rating explanation { step value rule message } } } }`;
const workSeenBy = async (person: { employeeId: string }, id: string) => {
  const answer = await as(person)(WORK, { id }, { 'accept-language': 'en' });
  if (answer.errors) throw new Error(JSON.stringify(answer.errors));
  return answer.data.evaluation;
};

/** A plan whose first behaviour has an expectation, and what was said of its first result and of one behaviour. */
const withPlanAndFeedback = (owner: Employee) => {
  const plan = makePlan(owner);
  const behaviours = plan.behaviours.map((one, at) =>
    at === 0 ? { ...one, specialExpectation: 'Menjawab warga pada hari yang sama.' } : one,
  );
  const target = { about: 'RESULT' as const, year: YEAR, planNo: 1, resultId: 'r1' };
  return bulkLoad(table, [
    planItem({ ...plan, behaviours }),
    ...givenItems(makeGiven(appraiser, owner, { target, tone: 'IMPROVEMENT', text: 'Laporan terlambat.' })),
    ...givenItems(makeGiven(appraiser, owner)),
  ]);
};
const written = {
  lines: [
    {
      indicatorId: 'r1i1',
      feedback: 'Sepuluh laporan, dua terlambat.',
      evidence: [{ title: 'Rekap', url: 'https://arsip.example.go.id/rekap/10' }],
    },
  ],
  behaviours: [
    { value: 'KOLABORATIF', feedback: 'Membantu tim lain.', hint: 'di atas' },
    { value: 'BERORIENTASI_PELAYANAN', feedback: 'Ramah.' },
  ],
};

describe('what is evaluated', () => {
  it('is shown with what is expected and was said of it, and what the appraiser writes stays a draft', async () => {
    const { owner, id } = await opened();
    await withPlanAndFeedback(owner);
    await rate(id, 1, written);
    const seen = await workSeenBy(appraiser, id);
    expect(seen.lines).toHaveLength(4);
    expect(seen.lines[0]).toMatchObject({
      line: { indicatorId: 'r1i1', target: 10, realisation: 10 },
      feedback: 'Sepuluh laporan, dua terlambat.',
      feedbackEvidence: [{ title: 'Rekap' }],
      continuous: [{ text: 'Laporan terlambat.', tone: 'IMPROVEMENT' }],
    });
    expect(seen.lines[1]).toMatchObject({ feedback: null, continuous: [] });
    expect(seen.behaviours.map(({ value }: { value: string }) => value)).toEqual([
      'BERORIENTASI_PELAYANAN',
      'AKUNTABEL',
      'KOMPETEN',
      'HARMONIS',
      'LOYAL',
      'ADAPTIF',
      'KOLABORATIF',
    ]);
    expect(seen.behaviours[0]).toMatchObject({
      expectation: 'Menjawab warga pada hari yang sama.',
      feedback: 'Ramah.',
      hint: null,
    });
    expect(seen.behaviours[1].continuous).toHaveLength(1);
    const own = await workSeenBy(owner, id);
    expect(own).toMatchObject({ suggestions: null, contract: null });
    expect(own.lines[0]).toMatchObject({ feedback: null, feedbackEvidence: [], continuous: [{}] });
    expect(own.behaviours[0]).toMatchObject({ feedback: null });
  });

  it('stays as it was written when it is rated again without it, and is printed', async () => {
    const { owner, id } = await opened();
    await withPlanAndFeedback(owner);
    await rate(id, 1, written);
    await rate(id, 2, { ratingBehaviour: 'SESUAI_EKSPEKTASI' });
    await issue(id, 3);
    const document = await documentSeenBy(as(owner), id, 1);
    expect(document.results).toHaveLength(4);
    expect(document.results[0]).toMatchObject({
      line: { target: 10, realisation: 10 },
      feedback: 'Sepuluh laporan, dua terlambat.',
      evidence: [{ title: 'Rekap' }],
    });
    expect(document.behaviours).toHaveLength(7);
    expect(document.behaviours[0]).toMatchObject({ expectation: 'Menjawab warga pada hari yang sama.' });
    expect((await workSeenBy(owner, id)).lines[0].feedback).toBe('Sepuluh laporan, dua terlambat.');
    expect((await workSeenBy(appraiser, id)).suggestions).toBeNull();
  });

  it('names lines that the month has, each once', async () => {
    const { id } = await opened();
    const line = { feedback: 'Baik.', evidence: [] };
    const refused = await rate(id, 1, {
      lines: ['r9i9', 'r1i1', 'r1i1'].map((indicatorId) => ({ indicatorId, ...line })),
      behaviours: [{ value: 'LOYAL' }, { value: 'LOYAL' }],
    });
    expect(codes(refused)).toEqual([
      ['EVALUATION_LINE_UNKNOWN', 'input.lines.0.indicatorId'],
      ['EVALUATION_LINE_TWICE', 'input.lines.2.indicatorId'],
      ['EVALUATION_LINE_TWICE', 'input.behaviours.1.value'],
    ]);
  });
});

describe('the ratings that the data suggest', () => {
  it('are shown with every step to whoever sees the draft, and set nothing', async () => {
    const { owner, id } = await opened();
    await withPlanAndFeedback(owner);
    const { suggestions } = await workSeenBy(superior, id);
    expect(suggestions).toMatchObject([
      { axis: 'RESULT', rating: 'SESUAI_EKSPEKTASI' },
      { axis: 'BEHAVIOUR', rating: 'SESUAI_EKSPEKTASI' },
    ]);
    const steps = suggestions[0].explanation.map((one: { step: string; value: number }) => [
      one.step,
      one.value,
    ]);
    expect(steps).toEqual([
      ['LINES', 4],
      ['MET', 4],
      ['MEAN_CAPPED', 100],
      ['MEAN', 100],
      ['ACTIVITY', 80],
      ['APPRECIATION', 0],
      ['IMPROVEMENT', 1],
    ]);
    expect(suggestions[0].explanation[2]).toMatchObject({
      rule: 'PP 30/2019',
      message: expect.stringContaining('100 %'),
    });
    expect(await workSeenBy(office.manager, id)).toMatchObject({ suggestions: null });
  });
});

describe('the evaluation of a year', () => {
  const months = (owner: Employee) =>
    [4_000, 6_000].map((realisation, at) =>
      makeMonth(owner, {
        month: `2026-M0${at + 1}` as Period,
        status: 'LOCKED',
        lines: [makeMonthLine(1, { realisation, target: 5_000 })],
      }),
    );
  const ofYear = async (owner: Employee) => {
    const { employeeId } = owner;
    const plan = makePlan(owner);
    const [first, ...others] = plan.workResults;
    const result = { ...first!, indicators: [makeIndicator('r1i1', 5_000)] };
    const { status: _status, ...opening } = openEvaluation({ owner, appraiser });
    const year = open({
      ...opening,
      period: YEAR,
      month: null,
      openedAt: '2026-11-10T02:00:00.000Z' as Instant,
    });
    await bulkLoad(table, [
      ...itemsOf.employee(owner),
      ...itemsOf.line(makeLine(owner, appraiser, superior)),
      planItem({ ...plan, workResults: [result, ...others] }),
      ...months(owner).map((month) => makeItem(monthKind, keys.month(employeeId, month.month, 1), month)),
      makeItem(evaluationKind, keyOf(year), year, { version: 1 }),
    ]);
    return evaluationId(year);
  };
  const contract = { decision: 'PERPANJANGAN', notes: ['DIPERTAHANKAN', 'PENGEMBANGAN_KARIR'] };

  it('has the annual targets, and what the months came to by each indicator’s rule', async () => {
    const id = await ofYear(makeEmployee('Ratih Kumala'));
    const { lines } = await workSeenBy(appraiser, id);
    expect(lines[0].line).toMatchObject({ indicatorId: 'r1i1', target: 60, realisation: 10 });
  });

  it('of a PPPK recommends on the contract, as no other does', async () => {
    const rank = { code: 'IX', name: null, from: null };
    const pppk = await ofYear(makeEmployee('Yoga Pratama', { employmentStatus: 'PPPK', rank }));
    expect((await rate(pppk, 1, { contract })).userErrors).toEqual([]);
    expect((await workSeenBy(appraiser, pppk)).contract).toEqual(contract);
    const pns = await ofYear(makeEmployee('Nina Herlina'));
    const refusal = [['EVALUATION_NO_CONTRACT', 'input.contract']];
    expect(codes(await rate(pns, 1, { ...good, contract }))).toEqual(refusal);
    expect(codes(await rate((await opened()).id, 1, { contract }))).toEqual(refusal);
  });
});
