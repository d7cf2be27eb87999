/** Whoever is of a group themselves learns nothing of their own draft by it, and a preview rests on what the rating will. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  evaluationId,
  evaluationKind,
  evaluationOf,
  keyOf,
  parseEvaluationId,
  rowOf,
} from '../../functions/evaluation/evaluation/store.ts';
import { writeGroupRow } from '../../functions/evaluation/distribution/store.ts';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import { policyItem } from '../../functions/organisation/policy/store.ts';
import { unitId as unitNodeId } from '../../functions/organisation/unit/store.ts';
import { makeItem } from '../../functions/platform/item.ts';
import { type Instant, type Period, type PlainDate, yearPeriod } from '../../functions/platform/period.ts';
import { codes, openAchievementHouse } from '../support/achievementHouse.ts';
import { achievementItem, makeAchievement } from '../support/achievements.ts';
import { itemsOf, makeAppointment } from '../support/office.ts';
import { itemLeft } from '../support/requests.ts';

const house = await openAchievementHouse();
const { units, people, as, closed, rate, table } = house;
afterAll(() => house.house.stop());

type Name = keyof typeof people;
const BAIK = { ratingResult: 'SESUAI_EKSPEKTASI', ratingBehaviour: 'SESUAI_EKSPEKTASI' };
const DISTRIBUTION = 'organisation size open counts { predicate count }';
const rated = (counts: { predicate: string; count: number }[]) =>
  Object.fromEntries(counts.flatMap(({ predicate, count }) => (count > 0 ? [[predicate, count]] : [])));

const preview = async (by: Name, ...ids: string[]) => {
  const query = `query Q($input: DistributionPreviewInput!) { distributionPreview(input: $input) {
    preview { now { ${DISTRIBUTION} } withRatings { ${DISTRIBUTION} } } userErrors { code field } } }`;
  const ratings = ids.map((id) => ({ id, ...BAIK }));
  return (await as(by)(query, { input: { ratings } })).data.distributionPreview;
};
const ofUnit = async (by: Name) => {
  const query = `query Q($id: ID!) { unit(id: $id) { distribution(period: "2026-M10") { ${DISTRIBUTION} } } }`;
  return (await as(by)(query, { id: unitNodeId(units.agency) })).data.unit.distribution;
};
const issue = async (by: Name, id: string, expectedVersion: number) => {
  const mutation = `mutation M($input: IssueEvaluationInput!) { issueEvaluation(input: $input) { userErrors { code field } } }`;
  return (await as(by)(mutation, { input: { id, expectedVersion } })).data.issueEvaluation;
};

let [chief, staff] = ['', ''];
beforeAll(async () => {
  await bulkLoad(table, [
    achievementItem(makeAchievement(units.agency.unitId)),
    policyItem({
      key: 'eval.distributionMinGroup',
      effectiveFrom: '2026-01-01' as PlainDate,
      value: 2,
      setBy: people.bkpp.employeeId,
      setAt: '2025-12-01T02:00:00.000Z' as Instant,
      legalBasis: null,
    }),
    ...itemsOf.appointment(makeAppointment(people.chief, 'AUDITOR')),
  ]);
  chief = await closed(people.chief);
  staff = await closed(people.staff);
  expect(codes(await rate('head', chief, 1))).toEqual([]);
});

describe('the head of a small office, rated and not told yet', () => {
  it('counts as not rated in the preview of the group that they are of', async () => {
    const { preview: seen } = await preview('chief', staff);
    expect(seen.now).toMatchObject({ size: 2, open: 2 });
    expect(rated(seen.now.counts)).toEqual({});
    expect(rated(seen.withRatings.counts)).toEqual({ BAIK: 1 });
  });

  it('and in the whole of the group, by whatever office they see it; others see it as it is', async () => {
    expect(rated((await ofUnit('chief')).counts)).toEqual({});
    expect(rated((await ofUnit('bkpp')).counts)).toEqual({ BAIK: 1 });
  });

  it('is asked as if they were not rated: their own slot mends nothing, so that they would not know', async () => {
    expect(codes(await rate('chief', staff, 1))).toEqual([
      ['DISTRIBUTION_SOME', 'input.distributionJustification'],
    ]);
    const why = { distributionJustification: 'Seluruh target tercapai.' };
    expect(codes(await rate('chief', staff, 1, why))).toEqual([]);
  });

  it('counts as everybody does once their own evaluation is issued', async () => {
    expect(codes(await issue('head', chief, 2))).toEqual([]);
    const { preview: seen } = await preview('chief', staff);
    expect(rated(seen.now.counts)).toEqual({ BAIK: 2 });
    expect(codes(await rate('chief', staff, 2))).toEqual([
      ['DISTRIBUTION_MAX', 'input.distributionJustification'],
      ['DISTRIBUTION_SOME', 'input.distributionJustification'],
    ]);
  });
});

describe('a preview of a part of a year', () => {
  const YEAR = yearPeriod(2026);
  const JUNE = '2026-M06' as Period;
  /** Somebody's year, of the plan until a day, open to be rated. */
  const yearUntil = async (name: Name, to: string, planNo: number) => {
    const ref = parseEvaluationId(await closed(people[name]));
    const month = ref && (await evaluationOf(table, ref));
    if (!month) throw new Error('it was closed');
    const last = to as PlainDate;
    const data = {
      ...month.data,
      period: YEAR,
      planNo,
      businessDate: last,
      month: null,
      year: {
        from: '2026-01-01' as PlainDate,
        to: last,
        employment: 'PNS' as const,
        absences: [],
        study: false,
      },
    };
    const group = writeGroupRow({ unitId: units.agency.unitId, period: YEAR }, rowOf(data));
    await bulkLoad(table, [makeItem(evaluationKind, keyOf(data), data, { version: 1 }), itemLeft(group)]);
    return evaluationId(data);
  };

  it('rests on the achievement of its last month, as its rating does, and is of no other’s', async () => {
    await bulkLoad(table, [
      achievementItem(makeAchievement(units.agency.unitId, { period: JUNE, predicate: 'ISTIMEWA' })),
      achievementItem(makeAchievement(units.agency.unitId, { period: YEAR, predicate: 'KURANG' })),
    ]);
    const part = await yearUntil('manager', '2026-06-15', 1);
    const whole = await yearUntil('manager', '2026-12-31', 2);
    expect((await preview('chief', part)).preview.now.organisation).toBe('ISTIMEWA');
    expect((await preview('chief', whole)).preview.now.organisation).toBe('KURANG');
    expect(codes(await preview('chief', part, whole))).toEqual([
      ['DISTRIBUTION_GROUPS', 'input.ratings.1.id'],
    ]);
  });

  it('counts whoever has two plans in the year once, by the last', async () => {
    const of = (planNo: number) =>
      evaluationId({ employeeId: people.manager.employeeId, period: YEAR, planNo });
    const ofLast = (await preview('chief', of(2))).preview;
    expect(ofLast.now).toMatchObject({ size: 1, open: 1 });
    expect(rated(ofLast.withRatings.counts)).toEqual({ BAIK: 1 });
    expect(rated((await preview('chief', of(1))).preview.withRatings.counts)).toEqual({});
  });
});
