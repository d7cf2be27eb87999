/** What a decision on an objection and a reopening do to what rests on the ratings: the group, the head's mapping, the marks. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rowsOf } from '../../functions/evaluation/distribution/store.ts';
import {
  evaluationId,
  evaluationKind,
  evaluationOf,
  parseEvaluationId,
} from '../../functions/evaluation/evaluation/store.ts';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import type { Employee } from '../../functions/organisation/employee/rules.ts';
import { policyItem } from '../../functions/organisation/policy/store.ts';
import { makeItem } from '../../functions/platform/item.ts';
import { type Instant, type PlainDate, yearPeriod } from '../../functions/platform/period.ts';
import { codes, openAchievementHouse } from '../support/achievementHouse.ts';
import { achievementItem, makeAchievement } from '../support/achievements.ts';
import { documentSeenBy } from '../support/evaluations.ts';
import { OCTOBER } from '../support/months.ts';
import { itemsOf, makeEmployee, makeLine } from '../support/office.ts';
import { letter } from '../support/requestHouse.ts';

const house = await openAchievementHouse();
const { units, people, as, closed, table } = house;
const JUSTIFIED = 'Seluruh target tercapai.';
const rate = (by: Name, id: string, version: number) =>
  house.rate(by, id, version, { distributionJustification: JUSTIFIED });
afterAll(() => house.house.stop());
const policy = (key: string, value: unknown) =>
  policyItem({
    key,
    effectiveFrom: '2026-10-01' as PlainDate,
    value,
    setBy: people.bkpp.employeeId,
    setAt: '2026-11-01T02:00:00.000Z' as Instant,
    legalBasis: null,
  } as never);
beforeAll(() =>
  bulkLoad(table, [
    achievementItem(makeAchievement(units.agency.unitId)),
    policy('eval.distributionMinGroup', 1),
  ]),
);

type Name = keyof typeof people;
const capital = (name: string) => `${name[0]?.toUpperCase()}${name.slice(1)}`;
const SEEN = `id version status predicate withoutDialogue distribution { justification }
  reopenings { distribution { justification } } objections { id version }`;
/** Does one thing to an evaluation or an objection, as it stands. */
async function act(
  by: Name | Employee,
  name: string,
  id: string,
  expectedVersion: number,
  more: object = {},
) {
  const isObjection = name.includes('Objection') && name !== 'fileObjection';
  const document = `mutation M($input: ${capital(name)}Input!) { ${name}(input: $input) {
    ${isObjection ? `objection { id evaluation { ${SEEN} } }` : `evaluation { ${SEEN} }`}
    userErrors { code field message params { name value } } } }`;
  const answer = await as(by)(document, { input: { id, expectedVersion, ...more } });
  if (answer.errors) throw new Error(JSON.stringify(answer.errors));
  return answer.data[name];
}
const versionOf = async (id: string) => {
  const ref = parseEvaluationId(id);
  return ref ? ((await evaluationOf(table, ref))?.version ?? 0) : 0;
};

interface Roles {
  readonly owner: Name | Employee;
  readonly appraiser: Name;
  readonly superior: Name;
}
const OF_STAFF: Roles = { owner: 'staff', appraiser: 'chief', superior: 'head' };
const OF_HEAD: Roles = { owner: 'head', appraiser: 'secretary', superior: 'mayor' };

/** An evaluation that was issued, objected to and explained by both sides; ids of both. */
async function explained({ owner, appraiser }: Roles, id: string) {
  await act(appraiser, 'issueEvaluation', id, await versionOf(id));
  await act(owner, 'receiveEvaluation', id, await versionOf(id));
  const filed = await act(owner, 'fileObjection', id, await versionOf(id), {
    reasons: 'Bukti belum dihitung.',
  });
  const objection = filed.evaluation.objections.at(-1).id as string;
  await act(appraiser, 'explainObjection', objection, 1, { text: 'Bukti sudah diperiksa.' });
  await act(owner, 'explainObjection', objection, 2, { text: 'Tanda terima terlampir.' });
  return objection;
}
const changed = (ratingResult: string, ratingBehaviour = 'SESUAI_EKSPEKTASI') => ({
  outcome: 'CHANGED',
  reason: 'Bukti diterima.',
  ratingResult,
  ratingBehaviour,
});
const rateLow = (by: Name, id: string, version: number) =>
  house.rate(by, id, version, {
    ratingResult: 'DI_BAWAH_EKSPEKTASI',
    distributionJustification: JUSTIFIED,
  });
/** Whether a document prints that nobody spoke of it before. */
const markPrinted = async (id: string, number: number): Promise<boolean> =>
  JSON.parse((await documentSeenBy(as('bkpp'), id, number)).json).evaluation.withoutDialogue;
const predicateInGroup = async ({ employeeId }: Employee) =>
  (await rowsOf(table, { unitId: units.agency.unitId, period: OCTOBER })).find(
    (row) => row.employeeId === employeeId,
  )?.predicate;

describe('a decision on an objection that changes the ratings', () => {
  let id = '';
  it('is counted in the distribution group, and marked where it lowers a rating of which nobody spoke before', async () => {
    id = await closed(people.staff);
    await rate('chief', id, 1);
    const objection = await explained(OF_STAFF, id);
    expect(await predicateInGroup(people.staff)).toBe('BAIK');
    const done = await act('head', 'decideObjection', objection, 3, changed('DI_BAWAH_EKSPEKTASI'));
    expect(done).toMatchObject({
      userErrors: [],
      objection: { evaluation: { predicate: 'BUTUH_PERBAIKAN', withoutDialogue: true } },
    });
    expect(await predicateInGroup(people.staff)).toBe('BUTUH_PERBAIKAN');
    expect(await markPrinted(id, 1)).toBe(false);
    expect(await markPrinted(id, 2)).toBe(true);
  });

  it('prints no mark any more once it raises what was below expectation', async () => {
    const owner = makeEmployee('Tono Prasetyo', { unit: people.staff.unit });
    await bulkLoad(table, [
      ...itemsOf.employee(owner),
      ...itemsOf.line(makeLine(owner, people.chief, people.head)),
    ]);
    const own = await closed(owner);
    await rateLow('chief', own, 1);
    const objection = await explained({ ...OF_STAFF, owner }, own);
    expect(await markPrinted(own, 1)).toBe(true);
    await act('head', 'decideObjection', objection, 3, changed('SESUAI_EKSPEKTASI'));
    expect(await markPrinted(own, 2)).toBe(false);
  });

  it('and so is a reopening, once it is rated anew; what was justified of the former rating stays readable', async () => {
    const why = { legalBasis: 'Putusan BPASN 12/2026', reason: 'Bukti baru.' };
    const opened = await act('bkpp', 'reopenEvaluation', id, await versionOf(id), why);
    expect(opened.evaluation).toMatchObject({
      status: 'RATED',
      reopenings: [{ distribution: { justification: JUSTIFIED } }],
    });
    expect(await predicateInGroup(people.staff)).toBe('BUTUH_PERBAIKAN');
    await rate('chief', id, await versionOf(id));
    expect(await predicateInGroup(people.staff)).toBe('BAIK');
    const again = await act('chief', 'issueEvaluation', id, await versionOf(id));
    expect(again.evaluation).toMatchObject({
      status: 'ISSUED',
      withoutDialogue: false,
      distribution: { justification: JUSTIFIED },
      reopenings: [{ distribution: { justification: JUSTIFIED } }],
    });
    const seenBy = async (name: Name) =>
      (
        await as(name)(
          `query Q($id: ID!) { evaluation(id: $id) { reopenings { distribution { justification } } } }`,
          { id },
        )
      ).data.evaluation.reopenings;
    expect(await seenBy('staff')).toEqual([{ distribution: null }]);
  });

  it('rates the head of a unit as the unit’s achievement says, whoever decides', async () => {
    const own = await closed(people.head);
    await rate('secretary', own, 1);
    const objection = await explained(OF_HEAD, own);
    const other = await act('mayor', 'decideObjection', objection, 3, changed('DI_ATAS_EKSPEKTASI'));
    expect(codes(other)).toEqual([['EVALUATION_LEADER_RESULT', 'input.ratingResult']]);
    const right = changed('SESUAI_EKSPEKTASI', 'DI_ATAS_EKSPEKTASI');
    expect(codes(await act('mayor', 'decideObjection', objection, 3, right))).toEqual([]);
  });
});

describe('where no rating may surprise', () => {
  it('a decision that lowers one is refused without a dialogue; one that raises it is not', async () => {
    const id = await closed(people.chief);
    await rate('head', id, 1);
    const objection = await explained({ owner: 'chief', appraiser: 'head', superior: 'secretary' }, id);
    await bulkLoad(table, [policy('eval.noSurpriseRule', 'BLOCK')]);
    const low = changed('DI_BAWAH_EKSPEKTASI');
    expect(codes(await act('secretary', 'decideObjection', objection, 3, low))).toEqual([
      ['EVALUATION_WITHOUT_DIALOGUE', 'input.ratingResult'],
    ]);
    const high = changed('DI_ATAS_EKSPEKTASI', 'DI_ATAS_EKSPEKTASI');
    expect(codes(await act('secretary', 'decideObjection', objection, 3, high))).toEqual([]);
  });
});

describe('where no rating may surprise, and the appointing authority decides', () => {
  it('what it decided is put on record as it is, and marked', async () => {
    await bulkLoad(table, [achievementItem(makeAchievement(units.secretariat.unitId))]);
    const id = await closed(people.secretary);
    await rate('mayor', id, 1);
    const objection = await explained({ owner: 'secretary', appraiser: 'mayor', superior: 'mayor' }, id);
    const outside = {
      official: 'Gubernur selaku wakil Pemerintah Pusat',
      legalBasis: 'PP 30/2019 Pasal 59',
      letter: letter({ date: '2026-11-16' }),
    };
    const low = { ...changed('SESUAI_EKSPEKTASI', 'DI_BAWAH_EKSPEKTASI'), ...outside };
    const done = await act('bkpp', 'recordObjectionDecision', objection, 3, low);
    expect(codes(done)).toEqual([]);
    expect(done.objection.evaluation.withoutDialogue).toBe(true);
    expect(await markPrinted(id, 2)).toBe(true);
  });
});

describe('the guard of a year', () => {
  it('looks at the year’s achievement, and at the policy for years', async () => {
    const period = yearPeriod(2026);
    const id = await closed(people.manager);
    const ref = parseEvaluationId(id);
    const month = ref && (await evaluationOf(table, ref));
    if (!month) throw new Error('it was closed');
    const ofYear = { ...month.data, period };
    const key = { ...month.key, SK: month.key.SK.replace(OCTOBER, period) };
    await bulkLoad(table, [makeItem(evaluationKind, key, ofYear, { version: 1 })]);
    const annual = evaluationId(ofYear);
    const refused = await rate('chief', annual, 1);
    expect(codes(refused)).toEqual([['EVALUATION_ORG_ACHIEVEMENT', 'input.id']]);
    expect(refused.userErrors[0].params).toContainEqual({ name: 'period', value: period });
    await bulkLoad(table, [
      achievementItem(makeAchievement(units.agency.unitId, { period, predicate: 'KURANG' })),
    ]);
    const rated = await rate('chief', annual, 1);
    expect(rated).toMatchObject({
      userErrors: [],
      evaluation: { achievement: { period, predicate: 'KURANG' } },
    });
  });
});
