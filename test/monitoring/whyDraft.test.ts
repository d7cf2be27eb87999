/** Why something cannot be done tells nobody of a rating that they are not shown (docs/domain.md 6.3). */
import { afterAll, expect, it } from 'vitest';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import { readReading } from '../../functions/monitoring/reading/store.ts';
import { policyItem } from '../../functions/organisation/policy/store.ts';
import type { Instant, PlainDate } from '../../functions/platform/period.ts';
import { readingList } from '../../functions/platform/readingKeys.ts';
import { queryAll } from '../../functions/platform/table.ts';
import { codes, openEvaluations } from '../support/evaluations.ts';
import { met, whyCannot } from '../support/whyAsked.ts';

const { table, office, house, as, rate, opened } = await openEvaluations();
afterAll(() => house.stop());
const { appraiser, superior, manager, bkpp } = office;

/** Somebody rated so while nothing stood against it; then BKPP has surprises blocked. */
const rated = async (ratingResult: string) => {
  const { owner, id } = await opened();
  expect(codes(await rate(id, 1, { ratingResult }))).toEqual([]);
  return { owner, id };
};
const [below, asExpected] = [await rated('DI_BAWAH_EKSPEKTASI'), await rated('SESUAI_EKSPEKTASI')];
await bulkLoad(table, [
  policyItem({
    key: 'eval.noSurpriseRule',
    effectiveFrom: '2026-10-01' as PlainDate,
    value: 'BLOCK',
    setBy: 'BKPP',
    setAt: '2026-09-01T00:00:00.000Z' as Instant,
    legalBasis: 'Perwali 1/2026',
  }),
]);
const why = (by: { employeeId: string }, { id }: { id: string }) =>
  whyCannot(as(by), 'issueEvaluation', id, appraiser);

it('whoever is shown the draft is told why it cannot be issued, and that another can', async () => {
  for (const by of [appraiser, superior, bkpp]) {
    expect(await why(by, below)).toMatchObject({
      allowed: false,
      failing: { check: 'RULES', refusal: 'EVALUATION_WITHOUT_DIALOGUE' },
    });
    expect(await why(by, asExpected)).toMatchObject({ allowed: true });
  }
});

it('and that they have read of a rating is on record', async () => {
  const read = await queryAll(table, readingList(below.owner.employeeId));
  const seen = read.map(readReading).map(({ readerId, what }) => `${readerId} ${what}`);
  expect(seen.toSorted()).toEqual(
    [appraiser, superior, bkpp].map(({ employeeId }) => `${employeeId} RATING`).toSorted(),
  );
});

it('whoever is not is told the same of a rating below expectation and of any other: nothing', async () => {
  for (const one of [below, asExpected])
    for (const by of [one.owner, manager]) expect(await why(by, one)).toBeNull();
});

it('its owner is told what of it hangs on no rating: that it may be rated, and that it is not theirs to issue', async () => {
  for (const { owner, id } of [below, asExpected]) {
    expect(await whyCannot(as(owner), 'rateEvaluation', id, appraiser)).toMatchObject({ allowed: true });
    expect(met(await whyCannot(as(owner), 'issueEvaluation', id))).toEqual(['+READING', '-STANDING']);
  }
});
