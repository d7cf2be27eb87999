/** Findings in overviews over HTTP: how many of a code stand, the list behind the number, and the trend. */
import { afterAll, describe, expect, it } from 'vitest';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import { rebuildOverviews } from '../../functions/monitoring/counting/actions/rebuild.ts';
import type { Finding } from '../../functions/monitoring/finding/rules.ts';
import { findingId } from '../../functions/monitoring/finding/store.ts';
import { agencyItem } from '../../functions/organisation/roster/store.ts';
import { unitId } from '../../functions/organisation/unit/store.ts';
import type { Instant, Period } from '../../functions/platform/period.ts';
import { OCTOBER, YEAR } from '../support/counting.ts';
import { findingItems, makeFinding } from '../support/findingItems.ts';
import { openHouse } from '../support/house.ts';
import { makeUnit, unitItem } from '../support/largeOffice.ts';
import { itemsOf, makeAppointment, makeEmployee, makeOffice, makePlatform } from '../support/office.ts';
import { makeTable } from '../support/table.ts';

const table = await makeTable();
const office = await makeOffice(table);
const { bkpp, owner, auditor } = office;
const { agencyId } = owner.unit;
const agency = { ...makeUnit('07/', agencyId, 'Badan Kepegawaian'), unitId: agencyId };
const units = {
  own: makeUnit('07/02/', agencyId, 'Bidang'),
  below: makeUnit('07/02/01/', agencyId, 'Subbidang'),
  alike: makeUnit('07/020/', agencyId, 'Bidang lain'),
};
const manager = makeEmployee('Sri Wahyuni');
const somebody = (unit: { path: string }) =>
  makeEmployee('Dwi Astuti', { unit: { ...owner.unit, path: unit.path } });

const AUGUST = '2026-08-11T21:00:00.000Z' as Instant;
const waiver = { until: '2026-12-31', reason: 'Dirawat di rumah sakit.', by: bkpp.employeeId };
const people = [units.own, units.below, units.below, units.alike].map(somebody);
const each: Partial<Finding>[] = [
  {},
  { period: '2026-M09' as Period, foundAt: AUGUST },
  { detail: 'waived', state: 'WAIVED', waiver: waiver as Finding['waiver'] },
  { kind: 'PLAN_NOT_SENT', period: YEAR },
  { kind: 'TARGET_OUTLIER', period: YEAR, state: 'WAIVED', waiver: waiver as Finding['waiver'] },
  { detail: 'gone', state: 'CLOSED', closedAt: AUGUST, closedBecause: 'VANISHED', foundAt: AUGUST },
  { kind: 'ACTIVITIES_BY_HABIT', planNo: 0 },
];
const all = people.flatMap((person) => each.map((changes) => makeFinding(person, changes)));
await bulkLoad(table, [
  ...[agency, ...Object.values(units)].map(unitItem),
  ...[manager, ...people].flatMap((one) => itemsOf.employee(one)),
  ...itemsOf.appointment(makeAppointment(manager, 'MANAGER', '07/02/')),
  agencyItem({ agencyId, name: agency.name }),
  ...all.flatMap((finding) => findingItems(finding)),
]);
for (const bucket of [OCTOBER, YEAR, 'ALWAYS'] as const) await rebuildOverviews(makePlatform(table), bucket);
const house = await openHouse(makePlatform(table));
afterAll(() => house.stop());

const LISTED = 'edges { node { id code state period } } pageInfo { hasNextPage endCursor }';
const FINDINGS = `findings { code open waived openOfYear waivedOfYear
  behind: findings { ${LISTED} } waivedOnes: findings(state: WAIVED) { ${LISTED} }
  year: findings(ofYear: true) { ${LISTED} }
  waivedOnesOfYear: findings(state: WAIVED, ofYear: true) { ${LISTED} } }`;
const ofUnit = async (unit: { unitId: string }, what: string, by = bkpp) => {
  const query = `query O($id: ID!) { unit(id: $id) { overview(period: "2026-M10") { ${what} } } }`;
  const answer = await house.as(by)(query, { id: unitId(unit) });
  expect(answer.errors).toBeUndefined();
  return answer.data.unit.overview;
};
const ofCity = async (what: string, by = bkpp) => {
  const answer = await house.as(by)(`{ cityOverview(period: "2026-M10") { ${what} } }`);
  expect(answer.errors).toBeUndefined();
  return answer.data.cityOverview;
};
type Listed = { edges: { node: { id: string } }[] };
const idsIn = ({ edges }: Listed): string[] => edges.map(({ node }) => node.id).toSorted();
const idsOf = (path: string, wanted: Partial<Finding>): string[] =>
  all
    .filter((finding) => finding.unitPath.startsWith(path))
    .filter((finding) =>
      Object.entries({ state: 'OPEN', ...wanted }).every(
        ([name, value]) => finding[name as keyof Finding] === value,
      ),
    )
    .map(findingId)
    .toSorted();

describe('findings in an overview', () => {
  it('are counted by code, and each number opens the findings behind it', async () => {
    for (const [unit, findings] of [
      [agency, (await ofUnit(agency, FINDINGS)).findings],
      [units.own, (await ofUnit(units.own, FINDINGS, manager)).findings],
      [units.below, (await ofUnit(units.below, FINDINGS)).findings],
      [{ path: '' }, (await ofCity(FINDINGS, auditor)).findings],
    ]) {
      const [plans, targets, outliers, ...more] = findings;
      expect(more).toEqual([]);
      expect([plans.code, targets.code, outliers.code]).toEqual(['D01', 'D10', 'D11']);
      expect(idsIn(outliers.waivedOnesOfYear)).toEqual(
        idsOf(unit.path, { kind: 'TARGET_OUTLIER', state: 'WAIVED' }),
      );
      expect([outliers.open, outliers.waived, outliers.openOfYear]).toEqual([0, 0, 0]);
      expect(outliers.waivedOfYear).toBe(outliers.waivedOnesOfYear.edges.length);
      expect(idsIn(targets.behind)).toEqual(idsOf(unit.path, { kind: 'TARGET_MISSING', period: OCTOBER }));
      expect(targets.open).toBe(targets.behind.edges.length);
      const waived = { kind: 'TARGET_MISSING', state: 'WAIVED' } as const;
      expect(idsIn(targets.waivedOnes)).toEqual(idsOf(unit.path, waived));
      expect(targets.waived).toBe(targets.waivedOnes.edges.length);
      expect(idsIn(plans.year)).toEqual(idsOf(unit.path, { kind: 'PLAN_NOT_SENT' }));
      expect([plans.open, plans.openOfYear]).toEqual([0, plans.year.edges.length]);
      expect(plans.behind.edges).toEqual([]);
    }
  });

  it('are paged, whole pages of what counts alone, and the cursor of one number is none of another', async () => {
    const pageOf = async (args: string) => {
      const [targets] = (await ofUnit(agency, `findings(code: D10) { code findings(${args}) { ${LISTED} } }`))
        .findings;
      return targets.findings;
    };
    const first = await pageOf('first: 3');
    expect(first.edges).toHaveLength(3);
    expect(first.pageInfo.hasNextPage).toBe(true);
    const rest = await pageOf(`first: 3, after: "${first.pageInfo.endCursor}"`);
    expect([...idsIn(first), ...idsIn(rest)].toSorted()).toEqual(
      idsOf('', { kind: 'TARGET_MISSING', period: OCTOBER }),
    );
    const other = await house.as(bkpp)(
      `query O($id: ID!) { unit(id: $id) { overview(period: "2026-M10") {
        findings(code: D10) { findings(state: WAIVED, after: "${first.pageInfo.endCursor}") { ${LISTED} } } } } }`,
      { id: unitId(agency) },
    );
    expect(other.errors?.[0]?.extensions.code).toBe('CURSOR_INVALID');
  });

  it('have a trend: what was found and what was gone in each of the twelve months, no secret ones', async () => {
    const TREND = 'trend { period code opened closed }';
    for (const { trend } of [await ofUnit(agency, TREND), await ofCity(TREND, auditor)])
      expect(trend).toEqual([
        { period: '2026-M08', code: 'D10', opened: 8, closed: 4 },
        { period: '2026-M10', code: 'D01', opened: 4, closed: 0 },
        { period: '2026-M10', code: 'D10', opened: 8, closed: 0 },
        { period: '2026-M10', code: 'D11', opened: 4, closed: 0 },
      ]);
    expect((await ofUnit(units.own, TREND, manager)).trend[0]).toMatchObject({ opened: 6, closed: 3 });
  });

  it('open behind each number of the trend those found in its month, or gone in it, whatever became of them', async () => {
    const TREND = `trend { period code opened closed
      found: findings { ${LISTED} } gone: findings(moved: CLOSED) { ${LISTED} } }`;
    for (const [path, { trend }] of [
      ['', await ofUnit(agency, TREND)],
      ['', await ofCity(TREND, auditor)],
      [units.own.path, await ofUnit(units.own, TREND, manager)],
    ]) {
      const [august, , october] = trend;
      expect(idsIn(august.gone)).toEqual(idsOf(path, { state: 'CLOSED' }));
      expect(idsIn(august.found)).toEqual(
        [...idsOf(path, { state: 'CLOSED' }), ...idsOf(path, { period: '2026-M09' as Period })].toSorted(),
      );
      expect(october.found.edges.map(({ node }: { node: { state: string } }) => node.state)).toContain(
        'WAIVED',
      );
      for (const { opened, closed, found, gone } of trend)
        expect([found.edges.length, gone.edges.length]).toEqual([opened, closed]);
    }
  });
});
