/**
 * The planning of a year over HTTP, by the cascades of docs/domain.md 5.5: from the agreements of e-Sakip over heads,
 * administrators and supervisors to those who do the work, each level set by the one above; then the months of it.
 */
import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, it } from 'vitest';
import { lineDrift } from '../../functions/execution/month/lineDrift.ts';
import { monthRecordOf } from '../../functions/execution/month/store.ts';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import { rosterItem } from '../../functions/organisation/roster/store.ts';
import { parsePlanId, planOf } from '../../functions/planning/plan/store.ts';
import { verifyAudit } from '../../functions/platform/audit/verify.ts';
import type { Period, PlainDate } from '../../functions/platform/period.ts';
import { unitItems } from '../support/agreements.ts';
import { agencyCascades } from '../support/agencyCascades.ts';
import { allOf, cascadeDown, exportedBy, type Passed, seatedIn } from '../support/cascading.ts';
import { openHouse } from '../support/house.ts';
import { itemsOf, makeEmployee, makeLine, makeOffice, makePlatform, testClock } from '../support/office.ts';
import { JANUARY } from '../support/planHouse.ts';
import { runToEnd } from '../support/rosters.ts';
import { makeTable } from '../support/table.ts';
import { unitCascades } from '../support/unitCascades.ts';

const table = await makeTable();
const office = await makeOffice(table);
const clock = testClock(JANUARY);
const platform = makePlatform(table, clock);
const house = await openHouse(platform);
afterAll(() => house.stop());

const JPT = { ...office.superior.position, kind: 'JPT_PRATAMA', jenjang: null, eselon: 'II.a' } as const;
const secretary = makeEmployee('Sekretaris Daerah', { position: { ...JPT, title: 'Sekretaris Daerah' } });
const mayor = makeEmployee('Wali Kota', {
  nip: null,
  rank: null,
  employmentStatus: null,
  position: {
    ...JPT,
    kind: 'KEPALA_DAERAH',
    eselon: null,
    title: 'Wali Kota',
  },
});

/** The personnel agency's head is the mayor's, whom no number and no rank stand for; everybody else's the secretary's. */
const offices = [...agencyCascades, ...unitCascades].map((cascade, no) => {
  const unitId = randomUUID();
  const path = `${50 + no}/`;
  const unit = { unitId, name: cascade.name, path, agencyId: unitId, agencyName: cascade.name };
  const head = seatedIn(unit, cascade.head, no === 0 ? mayor : secretary);
  return { cascade, unit, code: `PD.${50 + no}`, head, people: allOf(head) };
});
await bulkLoad(table, [
  ...[secretary, mayor].flatMap(itemsOf.employee),
  ...itemsOf.line(makeLine(secretary, mayor, null)),
  ...offices.flatMap(({ cascade: { name }, unit, code, people }) => [
    ...unitItems({
      unitId: unit.unitId,
      agencyId: unit.agencyId,
      path: unit.path,
      name,
      code,
      esakipCode: code,
      parentId: null,
      kind: 'OPD',
      isPerformanceUnit: true,
      workWeek: 'FIVE_DAYS',
      validFrom: '2020-01-01' as PlainDate,
      validTo: null,
    }),
    ...people.flatMap(({ person, appraiser }) => [
      ...itemsOf.employee(person),
      ...itemsOf.line(makeLine(person, appraiser, null)),
      rosterItem({
        agencyId: unit.agencyId,
        employeeId: person.employeeId,
        from: '2026-01-01' as PlainDate,
        to: null,
      }),
    ]),
  ]),
]);
const everybody = offices.flatMap(({ people }) => people);
const passed: Passed[] = [];

describe('the agreements of e-Sakip', () => {
  const esakip = house.asAgency('esakip', ['kinerja/agreements.import']);
  const HEADER = 'kode_unit;tahun;versi;kode;sasaran;indikator;target;satuan;perspektif';
  const content = [HEADER, ...offices.flatMap(({ code, cascade }) => exportedBy(code, cascade))].join('\n');
  const bring = async (name: string) => {
    const query = `mutation M($input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) {
      report { good bad problems { code } agreements { outcome agreement { number } } } userErrors { code } } }`;
    return (await esakip(query, { input: { format: 'CSV', content } })).data[name].report;
  };

  it('are validated without a fault, then committed, each the first of its unit', async () => {
    const agreement = { outcome: 'NEW', agreement: null };
    const report = { good: 2 * offices.length, bad: 0, problems: [] };
    expect(await bring('validateAgreements')).toEqual({
      ...report,
      agreements: offices.map(() => agreement),
    });
    expect(await bring('commitAgreements')).toEqual({
      ...report,
      agreements: offices.map(() => ({ ...agreement, agreement: { number: 1 } })),
    });
  });
});

describe('a cascade', () => {
  it.each(offices)(
    'of $cascade.name is planned from its head down, each level set by the one above',
    async ({ head, people }) => {
      const all = await cascadeDown(house, head, office.bkpp);
      passed.push(...all);
      expect(all.map(({ person }) => person.employeeId)).toEqual(
        people.map(({ person }) => person.employeeId),
      );
      for (const one of all) {
        const isHead = one === all[0];
        expect(one.early, one.post.office.title).toEqual(['PLAN_DIALOGUE_MISSING']);
        expect(one.found.filter(({ severity }) => severity === 'ERROR')).toEqual([]);
        expect(one.states).toEqual(['DRAFT', 'SUBMITTED', ...(isHead ? ['REVIEWED'] : []), 'APPROVED']);
      }
    },
  );
});

const READ = `query ($id: ID!) { plan(id: $id) { status kind approach form { title } appraiserSnapshot { name nip }
  workResults { text leaderResult agreementItemId assignmentId } agreementUncovered { itemId } agreementTargetsOff { resultId } } }`;
const read = async ({ person, planId }: Passed) => (await house.as(person)(READ, { id: planId })).data.plan;

describe('the plans', () => {
  it('are in force, in all four forms, and name what they come from', async () => {
    expect(passed).toHaveLength(everybody.length);
    const forms = new Map<string, number>();
    for (const one of passed) {
      const { status, kind, approach, form, appraiserSnapshot, ...plan } = await read(one);
      expect([status, approach]).toEqual(['APPROVED', one.post.approach]);
      forms.set(form.title, (forms.get(form.title) ?? 0) + 1);
      expect(appraiserSnapshot).toEqual({ name: one.appraiser.name, nip: one.appraiser.nip });
      const above = passed.find(({ person }) => person === one.appraiser);
      const leaders = above?.post.results.map(({ text }) => text);
      const at = (from: string) => leaders?.[Number(from.slice(1)) - 1] ?? null;
      expect(plan.workResults.map(({ leaderResult }: { leaderResult: string }) => leaderResult)).toEqual(
        one.post.results.map(({ from }) => at(from)),
      );
      expect(kind).toBe(above ? 'JA_JF' : 'JPT_PUKM');
      expect([plan.agreementUncovered, plan.agreementTargetsOff]).toEqual([[], []]);
    }
    expect(
      [...forms]
        .map(([title]) => title.replace('SASARAN KINERJA PEGAWAI – PENDEKATAN HASIL KERJA ', ''))
        .sort(),
    ).toEqual([
      'KUALITATIF – BAGI PEJABAT ADMINISTRASI DAN PEJABAT FUNGSIONAL',
      'KUALITATIF – BAGI PEJABAT PIMPINAN TINGGI DAN PIMPINAN UNIT KERJA MANDIRI',
      'KUANTITATIF – BAGI PEJABAT ADMINISTRASI DAN PEJABAT FUNGSIONAL',
      'KUANTITATIF – BAGI PEJABAT PIMPINAN TINGGI DAN PIMPINAN UNIT KERJA MANDIRI',
    ]);
  });

  it('leave no result of a leader with nobody, and nobody without an assignment', async () => {
    const query = `{ viewer { employee { matrices(year: 2026) { state published
      coverage { uncoveredResultIds withoutAssignment { id } sharesOff { resultId } circular { id } outsideLine { id } gone { resultId } } } } } }`;
    const leaders = passed.filter(({ below }) => below.length > 0);
    expect(leaders.length).toBeGreaterThan(7);
    for (const { person } of leaders) {
      const { data } = await house.as(person)(query);
      const [matrix] = data.viewer.employee.matrices;
      expect(matrix).toMatchObject({ state: 'PUBLISHED', published: 1 });
      expect(Object.values(matrix.coverage).flat()).toEqual([]);
    }
  });
});

const MONTH = `query ($period: Period!) { viewer { employee { month(period: $period) { months { status planId
  lines { indicatorId target targetText } } } } } }`;

describe.each([
  ['2026-M02', '2026-01-26T18:00:00.000Z'],
  ['2026-M12', '2026-11-24T18:00:00.000Z'],
] as const)('the months of %s', (period, night) => {
  const at = Number(period.slice(6)) - 1;

  it('are made by the night that opens them, and their lines are what the action plans say', async () => {
    clock.set(night);
    const run = await runToEnd(platform, 'openMonth', period as Period);
    expect(run).toMatchObject({ expected: everybody.length, done: everybody.length, refused: 0, missing: 0 });
    for (const { person, post, planId } of passed) {
      const { data } = await house.as(person)(MONTH, { period });
      const [{ lines, ...month }] = data.viewer.employee.month.months;
      expect(month).toEqual({ status: 'GENERATED', planId });
      const due = post.results
        .flatMap(({ measures }) => measures)
        .map(({ months, activities }) => [months?.[at] ?? null, activities?.[at] ?? null])
        .filter(([target, text]) => target !== null || text !== null);
      const shown = lines
        .map(({ target, targetText }: { target: number | null; targetText: string | null }) => [
          target,
          targetText,
        ])
        .filter(([target, text]: unknown[]) => target !== null || text !== null);
      expect(shown, post.office.title).toEqual(due);
      const ref = parsePlanId(planId);
      const set = ref && (await planOf(table, ref));
      const made = ref && (await monthRecordOf(table, { ...ref, month: period as Period }));
      expect(set && made && lineDrift(set.data, made.data)).toEqual([]);
    }
  });
});

it('every step of it is on record, and the record verifies', async () => {
  expect((await verifyAudit(table)).broken).toEqual([]);
});
