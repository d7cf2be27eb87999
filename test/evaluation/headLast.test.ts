/** The third worked example of docs/domain.md 6.8, through the door: the last slot of the group is the head's own. */
import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { groupRowKind } from '../../functions/evaluation/distribution/store.ts';
import { evaluationOf, parseEvaluationId } from '../../functions/evaluation/evaluation/store.ts';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import { policyItem } from '../../functions/organisation/policy/store.ts';
import { makeItem } from '../../functions/platform/item.ts';
import { keys } from '../../functions/platform/keys.ts';
import type { Instant, PlainDate } from '../../functions/platform/period.ts';
import { codes, openAchievementHouse } from '../support/achievementHouse.ts';
import { achievementItem, makeAchievement } from '../support/achievements.ts';
import { OCTOBER } from '../support/months.ts';

/** An organisation BAIK, ten people: five Baik and three Sangat Baik are rated, its head and the chief are not. */
async function tenPeople(mode: 'WARN' | 'BLOCK') {
  const house = await openAchievementHouse();
  const { people, units, table } = house;
  const laid = (['BAIK', 'BAIK', 'BAIK', 'BAIK', 'BAIK', ...Array(3).fill('SANGAT_BAIK')] as const).map(
    (predicate) => {
      const employeeId = randomUUID();
      const key = keys.groupRow(units.agency.unitId, OCTOBER, employeeId, 1);
      return makeItem(groupRowKind, key, { employeeId, planNo: 1, predicate });
    },
  );
  await bulkLoad(table, [
    achievementItem(makeAchievement(units.agency.unitId)),
    policyItem({
      key: 'eval.distributionMode',
      effectiveFrom: '2026-01-01' as PlainDate,
      value: mode,
      setBy: people.bkpp.employeeId,
      setAt: '2026-01-01T00:00:00.000Z' as Instant,
      legalBasis: null,
    }),
    ...laid,
  ]);
  return { ...house, head: await house.closed(people.head), chief: await house.closed(people.chief) };
}

const SOME = (field: string) => [['DISTRIBUTION_SOME', field]];
const issuing =
  'mutation M($input: IssueEvaluationInput!) { issueEvaluation(input: $input) { userErrors { code field } } }';

describe('seven Baik and three Sangat Baik of an organisation BAIK', () => {
  for (const headFirst of [true, false])
    it(`are justified by whoever rates the last but the head, ${headFirst ? 'after' : 'before'} the head is rated`, async () => {
      const { house, rate, head, chief, table } = await tenPeople('WARN');
      if (headFirst) expect(codes(await rate('secretary', head, 1))).toEqual([]);
      expect(codes(await rate('head', chief, 1))).toEqual(SOME('input.distributionJustification'));
      const why = { distributionJustification: 'Seluruh target terverifikasi tercapai.' };
      expect(codes(await rate('head', chief, 1, why))).toEqual([]);
      const ref = parseEvaluationId(chief);
      const kept = ref && (await evaluationOf(table, ref));
      expect(kept?.data.distribution?.clauses.map(({ kind }) => kind)).toEqual(['SOME']);
      await house.stop();
    });

  it('are not issued where the guide blocks, and one in the low predicates is', async () => {
    const { house, rate, as, head, chief } = await tenPeople('BLOCK');
    const issue = async (expectedVersion: number) =>
      (await as('head')(issuing, { input: { id: chief, expectedVersion } })).data.issueEvaluation;
    expect(codes(await rate('secretary', head, 1))).toEqual([]);
    expect(codes(await rate('head', chief, 1))).toEqual([]);
    expect(codes(await issue(2))).toEqual(SOME('input.id'));
    expect(codes(await rate('head', chief, 2, { ratingResult: 'DI_BAWAH_EKSPEKTASI' }))).toEqual([]);
    expect(codes(await issue(3))).toEqual([]);
    await house.stop();
  });
});

describe('the preview of the head’s own rating, which follows from the achievement', () => {
  it('names nothing that is asked about: neither does the rating; of the chief it does', async () => {
    const { house, rate, as, head, chief } = await tenPeople('WARN');
    const preview = async (by: 'head' | 'secretary', id: string) => {
      const document = `query Q($input: DistributionPreviewInput!) { distributionPreview(input: $input) {
        preview { withRatings { broken { kind } } brokenByRatings { kind } } userErrors { code } } }`;
      const asExpected = { ratingResult: 'SESUAI_EKSPEKTASI', ratingBehaviour: 'SESUAI_EKSPEKTASI' };
      const answer = await as(by)(document, { input: { ratings: [{ id, ...asExpected }] } });
      return answer.data.distributionPreview.preview;
    };
    const why = { distributionJustification: 'Seluruh target terverifikasi tercapai.' };
    expect((await preview('head', chief)).brokenByRatings).toEqual([{ kind: 'SOME' }]);
    expect(codes(await rate('head', chief, 1, why))).toEqual([]);
    expect(await preview('secretary', head)).toEqual({
      withRatings: { broken: [{ kind: 'SOME' }] },
      brokenByRatings: [],
    });
    expect(codes(await rate('secretary', head, 1))).toEqual([]);
    await house.stop();
  });
});
