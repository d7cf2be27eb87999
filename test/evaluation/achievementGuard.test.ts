import { afterAll, describe, expect, it } from 'vitest';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import type { Instant, Period, PlainDate } from '../../functions/platform/period.ts';
import { policyItem } from '../../functions/organisation/policy/store.ts';
import { achievementItem, makeAchievement } from '../support/achievements.ts';
import { codes, openAchievementHouse } from '../support/achievementHouse.ts';

const house = await openAchievementHouse();
const { units, people, act, set, drafted, recommended, closed, rate, evaluation, now, onUnit, table } = house;
afterAll(() => house.house.stop());

const WHY = { reason: 'Salah hitung capaian.', legalReference: 'Keputusan Wali Kota 12/2026' };
const valueOf = ({ userErrors: [error] }: { userErrors: { params: { name: string; value: string }[] }[] }) =>
  Object.fromEntries(error?.params.map(({ name, value }) => [name, value]) ?? []);
const issue = async (by: keyof typeof people, id: string, expectedVersion: number) =>
  (
    await house.as(by)(
      'mutation M($input: IssueEvaluationInput!) { issueEvaluation(input: $input) { evaluation { status } userErrors { code field } } }',
      { input: { id, expectedVersion } },
    )
  ).data.issueEvaluation;

describe('BKPP passes over an achievement', () => {
  it('for one unit and period, with a reason: what is rated then is marked', async () => {
    const { secretariat } = units;
    await drafted(secretariat);
    const id = await closed(people.secretary);
    expect(codes(await rate('mayor', id, 1))).toEqual([['EVALUATION_ORG_ACHIEVEMENT', 'input.id']]);
    const asked = { ...(await onUnit(secretariat)), ...WHY };
    expect(codes(await act('manager', 'overrideAchievement', asked))).toEqual([['NOT_ALLOWED', null]]);
    const without = await act('bkpp', 'overrideAchievement', { ...asked, reason: ' ' });
    expect(codes(without)).toEqual([['INPUT_REQUIRED', 'input.reason']]);
    const done = await act('bkpp', 'overrideAchievement', asked);
    expect(done.achievement).toMatchObject({ override: WHY, determination: null });
    const { evaluation: rated } = await rate('mayor', id, 1, { ratingResult: 'DI_ATAS_EKSPEKTASI' });
    expect(rated).toMatchObject({ withoutAchievement: true, achievement: null });
    expect(await evaluation('secretary', id)).toMatchObject({ withoutAchievement: null });
    expect(codes(await rate('chief', await closed(people.staff), 1))).not.toEqual([]);
  });

  it('where nothing is on record yet', async () => {
    const september = '2026-M09' as Period;
    const done = await act('bkpp', 'overrideAchievement', {
      ...(await onUnit(units.agency, september)),
      ...WHY,
    });
    expect(done.achievement).toMatchObject({ status: 'DRAFT', content: null, override: WHY });
  });
});

describe("the evaluation of a unit's people", () => {
  it('waits until the achievement of the unit above is set, and says who sets it', async () => {
    const id = await closed(people.staff);
    const refused = await rate('chief', id, 1);
    expect(codes(refused)).toEqual([['EVALUATION_ORG_ACHIEVEMENT', 'input.id']]);
    expect(valueOf(refused)).toEqual({
      period: '2026-M10',
      unit: 'Dinas Perhubungan',
      setter: 'Sekretaris Daerah',
    });
    await recommended();
    expect(codes(await rate('chief', id, 1))).toEqual([['EVALUATION_ORG_ACHIEVEMENT', 'input.id']]);
    expect((await evaluation('chief', id)).ratingBasis).toMatchObject({ required: true, achievement: null });
    await set();
    const rated = await rate('chief', id, 1);
    expect(rated.evaluation).toMatchObject({
      status: 'RATED',
      withoutAchievement: false,
      achievement: { unit: { name: 'Dinas Perhubungan' }, period: '2026-M10', predicate: 'BAIK', number: 1 },
    });
    expect((await evaluation('staff', id)).achievement).toBeNull();
  });

  it('is rated again once the achievement was corrected, before it is issued', async () => {
    const id = await closed(people.manager);
    await rate('chief', id, 1);
    const corrected = await act('bkpp', 'correctAchievement', {
      ...(await now()),
      predicate: 'ISTIMEWA',
      ...WHY,
    });
    expect(codes(corrected)).toEqual([]);
    expect(codes(await issue('chief', id, 2))).toEqual([['EVALUATION_ACHIEVEMENT_CHANGED', 'input.id']]);
    const again = await rate('chief', id, 2);
    expect(again.evaluation.achievement).toMatchObject({ predicate: 'ISTIMEWA', number: 2 });
    expect((await issue('chief', id, 3)).evaluation).toEqual({ status: 'ISSUED' });
    expect((await evaluation('manager', id)).achievement).toMatchObject({ number: 2 });
  });
});

describe("the head's own result", () => {
  it('follows the achievement of the unit, and another rating is refused with what it must be', async () => {
    const id = await closed(people.head);
    expect((await evaluation('secretary', id)).ratingBasis).toMatchObject({
      leaderResult: 'DI_ATAS_EKSPEKTASI',
      enforced: true,
    });
    const refused = await rate('secretary', id, 1);
    expect(codes(refused)).toEqual([['EVALUATION_LEADER_RESULT', 'input.ratingResult']]);
    expect(valueOf(refused)).toEqual({ rating: 'DI_ATAS_EKSPEKTASI', predicate: 'ISTIMEWA' });
    expect(codes(await rate('secretary', id, 1, { ratingResult: 'DI_ATAS_EKSPEKTASI' }))).toEqual([]);
  });

  it('is a suggestion where the policy does not enforce it', async () => {
    const mapping = {
      ISTIMEWA: 'DI_ATAS_EKSPEKTASI',
      BAIK: 'SESUAI_EKSPEKTASI',
      BUTUH_PERBAIKAN: 'DI_BAWAH_EKSPEKTASI',
      KURANG: 'DI_BAWAH_EKSPEKTASI',
      SANGAT_KURANG: 'DI_BAWAH_EKSPEKTASI',
    } as const;
    await bulkLoad(table, [
      policyItem({
        key: 'eval.leaderResultFromOrg',
        effectiveFrom: '2026-10-01' as PlainDate,
        value: { mapping, enforced: false },
        setBy: people.bkpp.employeeId,
        setAt: '2026-11-01T02:00:00.000Z' as Instant,
        legalBasis: null,
      }),
    ]);
    const id = await closed(people.secretary);
    await bulkLoad(table, [achievementItem(makeAchievement(units.secretariat.unitId))]);
    const seen = await evaluation('mayor', id);
    expect(seen.ratingBasis).toMatchObject({
      leaderResult: 'SESUAI_EKSPEKTASI',
      enforced: false,
    });
    expect(
      (await rate('mayor', id, seen.version, { ratingResult: 'DI_ATAS_EKSPEKTASI' })).evaluation,
    ).toMatchObject({
      withoutAchievement: false,
      achievement: { number: 1 },
    });
  });

  it('is free for everybody else of the unit', async () => {
    const id = await closed(people.chief);
    expect((await evaluation('head', id)).ratingBasis).toMatchObject({ leaderResult: null });
    expect(codes(await rate('head', id, 1, { ratingResult: 'SESUAI_EKSPEKTASI' }))).toEqual([]);
  });
});
