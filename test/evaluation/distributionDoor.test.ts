import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import { rowsOf } from '../../functions/evaluation/distribution/store.ts';
import {
  evaluationId,
  evaluationKind,
  evaluationOf,
  keyOf,
  parseEvaluationId,
} from '../../functions/evaluation/evaluation/store.ts';
import { policyItem } from '../../functions/organisation/policy/store.ts';
import { unitId as unitNodeId } from '../../functions/organisation/unit/store.ts';
import { makeItem } from '../../functions/platform/item.ts';
import type { Instant, Period, PlainDate } from '../../functions/platform/period.ts';
import { codes, openAchievementHouse } from '../support/achievementHouse.ts';
import { achievementItem, makeAchievement } from '../support/achievements.ts';
import { OCTOBER } from '../support/months.ts';
import { itemsOf, makeEmployee, makeLine } from '../support/office.ts';

const house = await openAchievementHouse();
const { units, people, as, closed, rate, table } = house;
afterAll(() => house.house.stop());

/** Ten people of the division, by whom the chief rates; the group of the agency. */
const team = Array.from({ length: 10 }, (_, no) =>
  makeEmployee(`Pegawai ${no}`, { unit: people.staff.unit, position: { ...people.staff.position } }),
);
let ids: string[] = [];
beforeAll(async () => {
  await bulkLoad(table, [
    ...team.flatMap(itemsOf.employee),
    ...team.flatMap((one) => itemsOf.line(makeLine(one, people.chief, people.head))),
    achievementItem(makeAchievement(units.agency.unitId)),
  ]);
  ids = await Promise.all(team.map((one) => closed(one)));
});

const SESUAI = { ratingResult: 'SESUAI_EKSPEKTASI', ratingBehaviour: 'SESUAI_EKSPEKTASI' };
const LOW = { ratingResult: 'DI_BAWAH_EKSPEKTASI', ratingBehaviour: 'SESUAI_EKSPEKTASI' };
const WHY = 'Seluruh target terverifikasi tercapai; tidak ada yang di bawah ekspektasi.';

const CLAUSE = '{ kind predicates percent }';
const PREVIEW = `query Q($input: DistributionPreviewInput!) { distributionPreview(input: $input) {
  preview { now { size open counts { predicate count } checked broken ${CLAUSE} }
    withRatings { open counts { predicate count } broken ${CLAUSE} } brokenByRatings ${CLAUSE} }
  userErrors { code field } } }`;
const preview = async (by: keyof typeof people, ratings: object[]) =>
  (await as(by)(PREVIEW, { input: { ratings } })).data.distributionPreview;
const counted = (counts: { predicate: string; count: number }[]) =>
  Object.fromEntries(
    counts.filter(({ count }) => count > 0).map(({ predicate, count }) => [predicate, count]),
  );

const bulk = async (
  name: 'rateEvaluations' | 'issueEvaluations',
  input: object,
  by: keyof typeof people = 'chief',
) => {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
  const document = `mutation M($input: ${type}!) { ${name}(input: $input) { left
    outcomes { index evaluationId evaluation { status version } userErrors { code field } }
    userErrors { code field } } }`;
  const answer = await as(by)(document, { input: { period: OCTOBER, ...input } });
  if (answer.errors) throw new Error(JSON.stringify(answer.errors));
  return answer.data[name];
};
interface Outcome {
  readonly evaluationId: string;
  readonly evaluation: { status: string } | null;
  readonly userErrors: { code: string; field: string[] | null }[];
}
const refused = ({ outcomes }: { outcomes: Outcome[] }) =>
  outcomes.flatMap((one) => one.userErrors.map(({ code }) => code));

describe('the group of a performance unit', () => {
  it('has a row for everybody whose month is closed, without a predicate', async () => {
    const rows = await rowsOf(table, { unitId: units.agency.unitId, period: OCTOBER });
    expect(rows).toHaveLength(10);
    expect(rows.every(({ predicate }) => predicate === null)).toBe(true);
  });

  it('is previewed with the ratings that one is about to give, as counts', async () => {
    const all = ids.map((id) => ({ id, ...SESUAI }));
    const { preview: seen } = await preview('chief', all);
    expect(seen.now).toMatchObject({ size: 10, open: 10, checked: true, broken: [] });
    expect(counted(seen.withRatings.counts)).toEqual({ BAIK: 10 });
    expect(seen.brokenByRatings).toEqual([
      { kind: 'MAX', predicates: ['BAIK'], percent: 70 },
      { kind: 'SOME', predicates: ['BUTUH_PERBAIKAN', 'KURANG'], percent: null },
    ]);
    const fewer = await preview('chief', all.slice(0, 7));
    expect(fewer.preview.brokenByRatings).toEqual([]);
  });

  it('of none for one that was opened before evaluations kept their unit: there is no group to show', async () => {
    const ref = parseEvaluationId(ids[0] ?? '');
    const kept = ref && (await evaluationOf(table, ref));
    if (!kept) throw new Error('it was closed');
    const { achievementUnitId: _unit, ...former } = { ...kept.data, period: '2026-M09' as Period };
    await bulkLoad(table, [makeItem(evaluationKind, keyOf(former), former)]);
    const alone = await preview('chief', [{ id: evaluationId(former), ...SESUAI }]);
    expect(codes(alone)).toEqual([['NOT_FOUND', 'input.ratings']]);
  });

  it('to nobody who may not rate it: it is as if it were not there', async () => {
    for (const name of ['bkpp', 'head', 'staff', 'outsider'] as const)
      expect(codes(await preview(name, [{ id: ids[0] }]))).toEqual([['NOT_FOUND', 'input.ratings.0.id']]);
  });
});

describe('a team is rated at once', () => {
  it('but what is named; what strays from the guide asks for a justification', async () => {
    const [kept] = ids;
    const done = await bulk('rateEvaluations', { ...SESUAI, rationale: 'Target tercapai.', except: [kept] });
    expect(done.outcomes).toHaveLength(9);
    expect(refused(done)).toEqual(['DISTRIBUTION_MAX', 'DISTRIBUTION_MAX']);
    const rows = await rowsOf(table, { unitId: units.agency.unitId, period: OCTOBER });
    expect(rows.filter(({ predicate }) => predicate === 'BAIK')).toHaveLength(7);
  });

  it('sent again with one, it does the rest, and nothing twice', async () => {
    const input = { ...SESUAI, rationale: 'Target tercapai.', distributionJustification: WHY };
    const done = await bulk('rateEvaluations', { ...input, except: [ids[0]] });
    expect(done).toMatchObject({ left: 0, userErrors: [] });
    expect(done.outcomes.map(({ evaluation }: Outcome) => evaluation?.status)).toEqual(['RATED', 'RATED']);
    expect((await bulk('rateEvaluations', { ...input, except: [ids[0]] })).outcomes).toEqual([]);
  });

  it('by nobody else than who rates, and not what is rated already', async () => {
    const named = { evaluations: [{ id: ids[0], expectedVersion: 1 }], ...SESUAI, rationale: 'Tercapai.' };
    expect(refused(await bulk('rateEvaluations', named, 'head'))).toEqual(['NOT_ALLOWED']);
    expect(refused(await bulk('rateEvaluations', named, 'outsider'))).toEqual(['NOT_FOUND']);
    const rated = { ...named, evaluations: [{ id: ids[9], expectedVersion: 2 }] };
    expect(refused(await bulk('rateEvaluations', rated))).toEqual(['STATE_INVALID']);
    expect(codes(await bulk('rateEvaluations', { ...named, except: ['x'] }))).toEqual([
      ['ID_INVALID', 'input.except.0'],
    ]);
  });
});

describe('a rating that strays from the guide', () => {
  it('is refused without a justification, with the clause; one that helps is not', async () => {
    const id = ids[0] as string;
    const plain = await rate('chief', id, 1);
    expect(codes(plain)).toEqual([
      ['DISTRIBUTION_MAX', 'input.distributionJustification'],
      ['DISTRIBUTION_SOME', 'input.distributionJustification'],
    ]);
    expect(codes(await rate('chief', id, 1, LOW))).toEqual([]);
    expect(codes(await rate('chief', id, 2, { distributionJustification: WHY }))).toEqual([]);
  });

  const SEEN =
    'query Q($id: ID!) { evaluation(id: $id) { distribution { justification clauses { kind } } } }';
  it('keeps it for BKPP and those above, and never for the person', async () => {
    const see = async (name: keyof typeof people | (typeof team)[number]) =>
      (await as(name)(SEEN, { id: ids[0] })).data.evaluation.distribution;
    for (const name of ['chief', 'head', 'bkpp', 'auditor'] as const)
      expect([name, await see(name)]).toEqual([
        name,
        { justification: WHY, clauses: [{ kind: 'MAX' }, { kind: 'SOME' }] },
      ]);
    expect(await see(team[0] as never)).toBeNull();
    const done = await bulk('issueEvaluations', { evaluations: [{ id: ids[0], expectedVersion: 3 }] });
    expect(done.outcomes[0].evaluation.status).toBe('ISSUED');
    expect(await see(team[0] as never)).toBeNull();
    expect(await see('bkpp')).toMatchObject({ justification: WHY });
  });

  it('is shown to BKPP in the whole of the group', async () => {
    const query = `query Q($id: ID!) { unit(id: $id) { distribution(period: "2026-M10") {
      organisation size open counts { predicate count } broken { kind } guide { message } } } }`;
    const ask = async (name: keyof typeof people) =>
      (await as(name)(query, { id: unitNodeId(units.agency) }, { 'accept-language': 'en' })).data.unit
        .distribution;
    expect(await ask('bkpp')).toMatchObject({
      organisation: 'BAIK',
      size: 10,
      open: 0,
      broken: [{ kind: 'MAX' }, { kind: 'SOME' }],
    });
    expect((await ask('auditor')).guide[1].message).toBe('The guide: BAIK is 70 % of the group at most.');
    for (const name of ['chief', 'head', 'manager'] as const) expect(await ask(name)).toBeNull();
  });
});

describe('where the guide blocks', () => {
  it('what strays is refused at issue, and the rest is issued', async () => {
    await bulkLoad(table, [
      policyItem({
        key: 'eval.distributionMode',
        effectiveFrom: '2026-10-01' as PlainDate,
        value: 'BLOCK',
        setBy: people.bkpp.employeeId,
        setAt: '2026-11-01T02:00:00.000Z' as Instant,
        legalBasis: null,
      }),
    ]);
    expect(codes(await rate('chief', ids[1] as string, 2, LOW))).toEqual([]);
    const done = await bulk('issueEvaluations', {});
    expect(done.outcomes).toHaveLength(9);
    expect(done.outcomes.filter(({ evaluation }: Outcome) => evaluation?.status === 'ISSUED')).toHaveLength(
      1,
    );
    expect(new Set(refused(done))).toEqual(new Set(['DISTRIBUTION_MAX']));
  });
});
