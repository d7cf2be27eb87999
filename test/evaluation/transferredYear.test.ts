import { afterAll, describe, expect, it } from 'vitest';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import { policyItem } from '../../functions/organisation/policy/store.ts';
import { type Instant, yearPeriod } from '../../functions/platform/period.ts';
import type { Rating } from '../../functions/evaluation/evaluation/predicate.ts';
import { achievementItem, makeAchievement } from '../support/achievements.ts';
import { codes } from '../support/evaluations.ts';
import { day, openYears, type PlanBefore, yearSeenBy } from '../support/years.ts';

const { table, office, house, as, rate, issue, person, closeYear, idOf, annual, clock } = await openYears();
afterAll(() => house.stop());
const { appraiser, superior } = office;
const asExpected = { ratingResult: 'SESUAI_EKSPEKTASI', ratingBehaviour: 'SESUAI_EKSPEKTASI' };
const above = { ratingResult: 'DI_ATAS_EKSPEKTASI', ratingBehaviour: 'DI_ATAS_EKSPEKTASI' };

/** Somebody moved on 1 July from the appraiser to the superior, whose year is closed. */
async function moved(second: PlanBefore = {}) {
  const owner = await person({
    plans: [
      { to: day('2026-06-30'), closedBecause: 'PARTING' },
      { planNo: 2, from: day('2026-07-01'), by: superior, ...second },
    ],
    lines: [
      { to: day('2026-06-30') },
      { from: day('2026-07-01'), appraiserId: superior.employeeId, superiorOfAppraiserId: null },
    ],
  });
  await closeYear(owner);
  return { owner, first: idOf(owner, 1), last: idOf(owner, 2) };
}
const rateLast = (id: string, changes: object, version = 1) => rate(id, version, changes, superior);

describe('a year of two appraisers', () => {
  it('is concluded by the last, who waits for the first and keeps what was considered', async () => {
    const { owner, first, last } = await moved();
    const refused = await rateLast(last, asExpected);
    expect(codes(refused)).toEqual([['EVALUATION_EARLIER_AWAITED', 'input.id']]);
    expect(refused.userErrors[0].params).toContainEqual({ name: 'appraiser', value: appraiser.name });
    // The first appraiser waits for nobody.
    expect(codes(await rate(first, 1, above))).toEqual([]);
    expect(codes(await rateLast(last, asExpected))).toEqual([['EVALUATION_EARLIER_AWAITED', 'input.id']]);
    await issue(first, 2);
    expect((await yearSeenBy(as(superior), last)).year).toMatchObject({
      concludes: true,
      earlier: [
        {
          planNo: 1,
          predicate: 'SANGAT_BAIK',
          documentNumber: 1,
          months: 6,
          late: false,
          appraiser: { name: appraiser.name },
        },
      ],
    });
    expect(codes(await rateLast(last, asExpected))).toEqual([]);
    const [one, two] = await annual(owner);
    expect(two?.year?.considered).toMatchObject([
      { planNo: 1, number: 1, hash: one?.docHash, weight: 6000, late: false },
    ]);
    expect((await yearSeenBy(as(superior), first)).year.concludes).toBe(false);
  });

  it('is concluded without the first once that one is late', async () => {
    const { owner, last } = await moved();
    const now = clock.now();
    clock.set('2027-02-01T17:30:00.000Z');
    expect(codes(await rateLast(last, asExpected))).toEqual([]);
    clock.set(now);
    expect((await annual(owner))[1]?.year?.considered).toMatchObject([
      { planNo: 1, number: null, late: true },
    ]);
  });

  it('rests the first part on the achievement of its last month, the last on the year', async () => {
    const { owner, first, last } = await moved();
    await rate(first, 1, asExpected);
    await issue(first, 2);
    await rateLast(last, asExpected);
    expect((await annual(owner)).map(({ achievement }) => achievement?.period)).toEqual([
      '2026-M06',
      '2026-Y',
    ]);
  });

  it('the first part is due, and may be late, by its last month’s achievement, before that of the year is set', async () => {
    const { first } = await moved();
    const year = makeAchievement(office.owner.unit.unitId, { period: yearPeriod(2026) });
    await bulkLoad(table, [achievementItem({ ...year, status: 'RECOMMENDED', determinations: [] })]);
    const asked = `{ viewer { desk(first: 100, step: EVALUATION_RATING) {
      edges { node { dueOn subject { ... on Evaluation { id } } } } } } }`;
    const { edges } = (await as(appraiser)(asked)).data.viewer.desk;
    const [item] = edges.filter(
      ({ node }: { node: { subject: { id: string } } }) => node.subject.id === first,
    );
    expect(item.node.dueOn).toMatch(/^2027-/);
    await bulkLoad(table, [achievementItem(year)]);
  });

  it('neither appraiser rates the part of the other', async () => {
    const { first, last } = await moved();
    expect(codes(await rate(first, 1, asExpected, superior)).map(([code]) => code)).toEqual(['NOT_ALLOWED']);
    expect(codes(await rate(last, 1, asExpected, appraiser)).map(([code]) => code)).toEqual(['NOT_FOUND']);
  });
});

describe('a year weighted by months', () => {
  const weighing = () =>
    bulkLoad(table, [
      policyItem({
        key: 'transfer.annualRule',
        effectiveFrom: day('2026-01-01'),
        value: 'WEIGHTED_BY_MONTHS',
        setBy: 'BKPP',
        setAt: '2026-01-01T00:00:00.000Z' as Instant,
        legalBasis: null,
      }),
    ]);

  it('suggests a rating of each axis, and asks why another is given', async () => {
    await weighing();
    const ratings: readonly [Rating, Rating] = ['DI_ATAS_EKSPEKTASI', 'SESUAI_EKSPEKTASI'];
    const { owner, first, last } = await moved({ ratings });
    await rate(first, 1, above);
    await issue(first, 2);
    // Six months above, six of which the result is above and the behaviour as expected: halfway the better one.
    expect((await yearSeenBy(as(superior), last)).year.weighted).toEqual({
      ratingResult: 'DI_ATAS_EKSPEKTASI',
      meanResult: 3,
      ratingBehaviour: 'DI_ATAS_EKSPEKTASI',
      meanBehaviour: 2.5,
      reason: null,
    });
    expect(codes(await rateLast(last, { ...above, ratingBehaviour: 'SESUAI_EKSPEKTASI' }))).toEqual([
      ['EVALUATION_WEIGHTED_REASON', 'input.weightedReason'],
    ]);
    const reason = 'Perilaku menurun sejak Oktober menurut umpan balik tertulis.';
    expect(
      codes(await rateLast(last, { ...above, ratingBehaviour: 'SESUAI_EKSPEKTASI', weightedReason: reason })),
    ).toEqual([]);
    expect((await annual(owner))[1]?.year?.weighted).toMatchObject({ meanBehaviour: 2500, reason });
    expect(codes(await rateLast(last, above, 2))).toEqual([]);
    expect((await annual(owner))[1]?.year?.weighted).toMatchObject({ reason: null });
  });

  it('weighs nothing of a year of one plan', async () => {
    await weighing();
    const owner = await person();
    await closeYear(owner);
    expect(codes(await rate(idOf(owner), 1, above))).toEqual([]);
  });
});
