import { afterAll, describe, expect, it } from 'vitest';
import { codes, documentSeenBy } from '../support/evaluations.ts';
import type { Employee } from '../../functions/organisation/employee/rules.ts';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import { itemsOf, makeAppointment } from '../support/office.ts';
import { day, openYears, yearSeenBy } from '../support/years.ts';

const { table, office, house, as, rate, issue, receive, reopen, person, closeYear, idOf, annual } =
  await openYears();
afterAll(() => house.stop());
const { appraiser, bkpp } = office;
const asExpected = { ratingResult: 'SESUAI_EKSPEKTASI', ratingBehaviour: 'SESUAI_EKSPEKTASI' };
const ALL_YEAR = [{ type: 'TUGAS_BELAJAR' as const, from: day('2026-01-01'), to: day('2027-12-31') }];
const transcript = {
  institution: 'Universitas Diponegoro',
  term: '2026/2027 gasal',
  grade: 3.725,
  evidence: [{ title: 'Transkrip nilai', url: 'https://arsip.example.go.id/transkrip/1' }],
};

async function record(by: Employee, id: string, expectedVersion: number, changes: object = {}) {
  const answer = await as(by)(
    `mutation M($input: RecordAcademicResultInput!) { recordAcademicResult(input: $input) {
      evaluation { version status year { academicResult { grade } } } userErrors { code field message } } }`,
    { input: { id, expectedVersion, ...transcript, ...changes } },
  );
  if (answer.errors) throw new Error(JSON.stringify(answer.errors));
  return answer.data.recordAcademicResult;
}

describe('a year of study', () => {
  it('is evaluated without a plan, before whoever stands above on the last day, by its academic result', async () => {
    const owner = await person({ plans: [], leaves: ALL_YEAR });
    expect(await closeYear(owner)).toEqual({ outcome: 'DONE' });
    const id = idOf(owner);
    expect(await annual(owner)).toMatchObject([
      { planNo: 1, businessDate: '2026-12-31', appraiserId: appraiser.employeeId, activity: { target: 0 } },
    ]);
    expect(codes(await rate(id, 1, asExpected))).toEqual([['EVALUATION_ACADEMIC_RESULT', 'input.id']]);
    const recorded = await record(owner, id, 1);
    expect(recorded.evaluation).toMatchObject({
      version: 2,
      status: 'OPEN',
      year: { academicResult: { grade: 3.725 } },
    });
    expect(codes(await rate(id, 2, asExpected))).toEqual([]);
    expect(codes(await issue(id, 3))).toEqual([]);
    expect((await yearSeenBy(as(owner), id)).year).toMatchObject({
      study: true,
      concludes: true,
      months: [],
    });
    const document = await documentSeenBy(as(owner), id, 1);
    expect(JSON.parse(document.json).evaluation.year.academic).toMatchObject({ gradeThousandths: 3725 });
    expect(codes(await record(owner, id, 4))).toEqual([['STATE_INVALID', 'input.id']]);
  });

  it('recorded anew takes back what was rated by the former result', async () => {
    const owner = await person({ plans: [], leaves: ALL_YEAR });
    await closeYear(owner);
    const id = idOf(owner);
    await record(bkpp, id, 1);
    await rate(id, 2, asExpected);
    expect((await record(bkpp, id, 3, { grade: 3.1 })).evaluation).toMatchObject({ status: 'OPEN' });
    expect(codes(await issue(id, 4))).toEqual([['STATE_INVALID', 'input.id']]);
  });

  it('stays as it is rated where the same result is recorded again, and no day of it begins anew', async () => {
    const owner = await person({ plans: [], leaves: ALL_YEAR });
    await closeYear(owner);
    const id = idOf(owner);
    await record(owner, id, 1);
    expect((await record(bkpp, id, 2)).evaluation).toMatchObject({ version: 2, status: 'OPEN' });
    await rate(id, 2, asExpected);
    const before = (await annual(owner))[0];
    for (const by of [owner, bkpp]) {
      const again = await record(by, id, 3);
      expect(again).toMatchObject({ evaluation: { version: 3, status: 'RATED' }, userErrors: [] });
    }
    expect((await annual(owner))[0]).toEqual(before);
    expect(codes(await issue(id, 3))).toEqual([]);
  });

  it('once rated takes a different result from BKPP alone: who studies would take their rating back', async () => {
    const owner = await person({ plans: [], leaves: ALL_YEAR });
    await closeYear(owner);
    const id = idOf(owner);
    await record(owner, id, 1);
    await rate(id, 2, asExpected);
    expect(codes(await record(owner, id, 3, { grade: 3.9 }))).toEqual([
      ['EVALUATION_STUDY_RATED', 'input.id'],
    ]);
    expect(codes(await record(bkpp, id, 3, { grade: 3.1 }))).toEqual([]);
    expect(codes(await record(owner, id, 4, { grade: 3.2 }))).toEqual([]);
  });

  it('that BKPP opened again stays so when a result is recorded: rated by itself, never with the team', async () => {
    const owner = await person({ plans: [], leaves: ALL_YEAR });
    await closeYear(owner);
    const id = idOf(owner);
    await record(bkpp, id, 1);
    await rate(id, 2, asExpected);
    await issue(id, 3);
    await receive(id, 4, owner);
    await reopen(id, 5);
    expect((await record(owner, id, 6, { grade: 3.1 })).evaluation).toMatchObject({ status: 'RATED' });
    const answer = await as(appraiser)(
      `mutation M($input: RateEvaluationsInput!) { rateEvaluations(input: $input) { outcomes { evaluationId } } }`,
      { input: { period: '2026-Y', ...asExpected, rationale: 'Sesuai target.' } },
    );
    const named = answer.data.rateEvaluations.outcomes.map(
      (one: { evaluationId: string }) => one.evaluationId,
    );
    expect(named).not.toContain(id);
    expect(codes(await issue(id, 7))).toEqual([['EVALUATION_NOT_RATED_ANEW', 'input.id']]);
    expect(codes(await rate(id, 7, asExpected))).toEqual([]);
    expect(codes(await issue(id, 8))).toEqual([]);
  });

  it('asks for the result where study took half of the plan, and not where it took a month', async () => {
    const leave = (from: string) => [
      { type: 'TUGAS_BELAJAR' as const, from: day(from), to: day('2026-12-31') },
    ];
    const half = await person({ leaves: leave('2026-07-01') });
    const month = await person({ leaves: leave('2026-12-01') });
    for (const owner of [half, month]) await closeYear(owner);
    expect(await annual(half)).toMatchObject([{ businessDate: '2026-06-30', year: { study: true } }]);
    expect(codes(await rate(idOf(half), 1, asExpected))).toEqual([
      ['EVALUATION_ACADEMIC_RESULT', 'input.id'],
    ]);
    expect(codes(await rate(idOf(month), 1, asExpected))).toEqual([]);
  });

  it('has no result on record of somebody who did not study', async () => {
    const owner = await person();
    await closeYear(owner);
    expect(codes(await record(owner, idOf(owner), 1))).toEqual([['EVALUATION_NO_STUDY', 'input.id']]);
  });

  it('has its result from who studies or BKPP, never from who rates it', async () => {
    const owner = await person({ plans: [], leaves: ALL_YEAR });
    await closeYear(owner);
    expect(codes(await record(appraiser, idOf(owner), 1)).map(([code]) => code)).toEqual(['NOT_ALLOWED']);
    await bulkLoad(table, itemsOf.appointment(makeAppointment(appraiser, 'BKPP')));
    expect(codes(await record(appraiser, idOf(owner), 1))).toEqual([['EVALUATION_STUDY_OWN', 'input.id']]);
    expect(codes(await record(owner, idOf(owner), 1, { evidence: [] })).map(([, field]) => field)).toEqual([
      'input.evidence',
    ]);
  });
});
