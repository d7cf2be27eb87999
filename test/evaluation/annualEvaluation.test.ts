import { afterAll, describe, expect, it } from 'vitest';
import { codes, documentSeenBy } from '../support/evaluations.ts';
import { employeeNodeId } from '../../functions/organisation/employee/store.ts';
import { planId } from '../../functions/planning/plan/store.ts';
import type { Employee } from '../../functions/organisation/employee/rules.ts';
import { activity, day, openYears, YEAR, yearSeenBy } from '../support/years.ts';
import type { Period } from '../../functions/platform/period.ts';

const years = await openYears();
const {
  office,
  house,
  as,
  rate,
  issue,
  receive,
  accept,
  reopen,
  person,
  closeYear,
  idOf,
  planStatus,
  clock,
} = years;
afterAll(() => house.stop());
const { appraiser, superior, bkpp } = office;
const asExpected = { ratingResult: 'SESUAI_EKSPEKTASI', ratingBehaviour: 'SESUAI_EKSPEKTASI' };
const NOVEMBER = '2026-M11' as Period;

/** Somebody whose year waits at the appraiser's, and its id. */
async function opened(before: Parameters<typeof person>[0] = {}) {
  const owner = await person(before);
  await closeYear(owner);
  return { owner, id: idOf(owner) };
}

describe('the annual evaluation', () => {
  it('shows months by their ratings, the minutes of each, and lines by the rule of each indicator', async () => {
    const { id } = await opened();
    const seen = await yearSeenBy(as(appraiser), id);
    expect(seen.year.months).toHaveLength(12);
    expect(seen.year.months[0]).toEqual({
      period: '2026-M01',
      status: 'LOCKED',
      ratingResult: 'SESUAI_EKSPEKTASI',
      predicate: 'BAIK',
      documentNumber: 1,
      percent: 90,
      late: false,
    });
    // Twelve months of ten reports, by the rule of the indicator.
    expect(seen.lines[0].line).toMatchObject({ indicatorId: 'jumlah', realisation: 120 });
    expect(seen.year).toMatchObject({ concludes: true, earlier: [], weighted: null });
  });

  it('suggests ratings by the minutes of all its months too, and says so', async () => {
    const suggested = async (id: string) =>
      (
        await as(appraiser)(
          `query Q($id: ID!) { evaluation(id: $id) { suggestions { axis rating explanation { step value message } } } }`,
          { id },
        )
      ).data.evaluation.suggestions[0];
    const enough = await suggested((await opened()).id);
    expect(enough).toMatchObject({ axis: 'RESULT', rating: 'DI_ATAS_EKSPEKTASI' });
    expect(enough.explanation).toContainEqual({
      step: 'ACTIVITY',
      value: 90,
      message: expect.stringContaining('90'),
    });
    const none = { activity: { ...activity, verifiedMinutes: 0, percent: 0 } };
    const few = await opened({ plans: [{ months: { [NOVEMBER]: { evaluation: none } } }] });
    const held = await suggested(few.id);
    expect(held.rating).toBe('SESUAI_EKSPEKTASI');
    expect(held.explanation).toContainEqual(expect.objectContaining({ step: 'ACTIVITY', value: 82.5 }));
  });

  it('waits until every month is issued, and names the first that is not', async () => {
    const { owner, id } = await opened({
      plans: [{ months: { [NOVEMBER]: { evaluation: { status: 'RATED', issuedAt: null, documents: [] } } } }],
    });
    const refused = await rate(id, 1, asExpected);
    expect(codes(refused)).toEqual([['EVALUATION_MONTH_MISSING', 'input.id']]);
    expect(refused.userErrors[0].params).toContainEqual({ name: 'period', value: NOVEMBER });
    expect((await years.annual(owner))[0]?.status).toBe('OPEN');
  });

  it('goes to its end as a month does, and its plan is evaluated with it', async () => {
    const { owner, id } = await opened();
    await rate(id, 1, asExpected);
    expect(codes(await issue(id, 2))).toEqual([]);
    await receive(id, 3, owner);
    expect(await planStatus(owner)).toBe('CLOSED');
    const { evaluation } = await accept(id, 4, owner);
    expect(evaluation).toMatchObject({ status: 'FINAL', predicate: 'BAIK' });
    expect(await planStatus(owner)).toBe('EVALUATED');
    const plan = await as(owner)(`query Q($id: ID!) { plan(id: $id) { status } }`, {
      id: planId({ employeeId: owner.employeeId, year: YEAR, planNo: 1 }),
    });
    expect(plan.data.plan.status).toBe('EVALUATED');
    expect(await years.cardOf(owner)).toMatchObject({
      plan: { status: 'EVALUATED' },
      evaluation: { status: 'FINAL', predicate: 'BAIK' },
    });
    const document = await documentSeenBy(as(owner), id, 1);
    expect(JSON.parse(document.json).evaluation.year).toMatchObject({
      from: '2026-01-01',
      months: expect.arrayContaining([
        expect.objectContaining({ period: '2026-M12', hash: 'hash of 2026-M12' }),
      ]),
    });
  });

  it('opened again by BKPP leaves its plan closed until it is final anew', async () => {
    const { owner, id } = await opened();
    await rate(id, 1, asExpected);
    await issue(id, 2);
    await receive(id, 3, owner);
    await accept(id, 4, owner);
    expect((await reopen(id, 5)).evaluation).toMatchObject({ status: 'RATED' });
    expect(await planStatus(owner)).toBe('CLOSED');
    await rate(id, 6, asExpected);
    await issue(id, 7);
    await receive(id, 8, owner);
    await accept(id, 9, owner);
    expect(await planStatus(owner)).toBe('EVALUATED');
  });

  it('is final by itself after the days of an objection, and its plan evaluated', async () => {
    const now = clock.now();
    const { owner, id } = await opened();
    await rate(id, 1, asExpected);
    await issue(id, 2);
    await receive(id, 3, owner);
    await years.turn('2027-02-02');
    expect(await planStatus(owner)).toBe('EVALUATED');
    clock.set(now);
  });

  it('of a PPPK recommends on the contract; of nobody else', async () => {
    const contract = { decision: 'PERPANJANGAN', notes: ['DIPERTAHANKAN'] };
    const pppk = await opened({ employee: { employmentStatus: 'PPPK', rank: { code: 'IX', name: null } } });
    expect(codes(await rate(pppk.id, 1, { ...asExpected, contract }))).toEqual([]);
    const pns = await opened();
    expect(codes(await rate(pns.id, 1, { ...asExpected, contract }))).toEqual([
      ['EVALUATION_NO_CONTRACT', 'input.contract'],
    ]);
  });

  it('that contradicts most months is marked for those above, and refused to nobody', async () => {
    const { owner, id } = await opened({
      plans: [{ ratings: ['DI_BAWAH_EKSPEKTASI', 'SESUAI_EKSPEKTASI'] }],
    });
    expect(codes(await rate(id, 1, asExpected))).toEqual([]);
    expect((await yearSeenBy(as(superior), id)).year.disagrees).toBe(true);
    await issue(id, 2);
    expect((await yearSeenBy(as(bkpp), id)).year.disagrees).toBe(true);
    expect((await yearSeenBy(as(owner), id)).year.disagrees).toBeNull();
  });

  it('below expectation needs a talk in the year, as a month does', async () => {
    const { id } = await opened();
    await rate(id, 1, { ...asExpected, ratingResult: 'DI_BAWAH_EKSPEKTASI' });
    const answer = await as(appraiser)(`query Q($id: ID!) { evaluation(id: $id) { withoutDialogue } }`, {
      id,
    });
    expect(answer.data.evaluation.withoutDialogue).toBe(true);
  });

  it('is rated by nobody for themselves, of whatever office', async () => {
    const { owner, id } = await opened();
    for (const one of [owner, bkpp, superior, office.outsider])
      expect(codes(await rate(id, 1, asExpected, one)).map(([code]) => code)).not.toEqual([]);
  });
});

describe("an employee's year", () => {
  const yearOf = async (reader: Employee, owner: Employee) => {
    const answer = await as(reader)(
      `query Q($id: ID!) { employee(id: $id) { year(year: 2026) { period evaluations { planNo } concluding { planNo } } } }`,
      { id: employeeNodeId(owner.employeeId) },
    );
    if (answer.errors) throw new Error(JSON.stringify(answer.errors));
    return answer.data.employee?.year ?? null;
  };

  it('lists its evaluations with the one that concludes it, and none to whoever may see none', async () => {
    const owner = await person({
      plans: [{ to: day('2026-06-30') }, { planNo: 2, from: day('2026-07-01') }],
    });
    expect(await yearOf(bkpp, owner)).toBeNull();
    await closeYear(owner);
    const both = { evaluations: [{ planNo: 1 }, { planNo: 2 }], concluding: { planNo: 2 } };
    expect(await yearOf(appraiser, owner)).toMatchObject(both);
    expect(await yearOf(owner, owner)).toMatchObject(both);
    expect(await yearOf(office.outsider, owner)).toBeNull();
  });
});
