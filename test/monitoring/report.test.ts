/** The monthly report of an agency over HTTP: who gets it, of what it is made, and how it is fetched. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import { folderAddresses } from '../../functions/local/fileFolder.ts';
import { openFileServer } from '../../functions/local/fileServer.ts';
import { folderReports } from '../../functions/local/reports.ts';
import { rebuildOverviews } from '../../functions/monitoring/counting/actions/rebuild.ts';
import { codes } from '../../functions/monitoring/finding/kinds.ts';
import type { Report } from '../../functions/monitoring/report/rules.ts';
import { findingNames } from '../../functions/report/words.ts';
import { agencyItem } from '../../functions/organisation/roster/store.ts';
import { unitId } from '../../functions/organisation/unit/store.ts';
import type { Period } from '../../functions/platform/period.ts';
import { cardOf, dice, OCTOBER, YEAR } from '../support/counting.ts';
import { openHouse } from '../support/house.ts';
import { makeUnit, unitItem } from '../support/largeOffice.ts';
import { itemsOf, makeAppointment, makeEmployee, makeOffice, makePlatform, ZONE } from '../support/office.ts';
import { makeTable } from '../support/table.ts';

const table = await makeTable();
const office = await makeOffice(table);
const { bkpp, owner, appraiser, auditor } = office;
const { agencyId } = owner.unit;
const agency = { ...makeUnit('07/', agencyId, 'Badan "Kepegawaian" & <Pelatihan>'), unitId: agencyId };
const bidang = makeUnit('07/02/', agencyId, 'Bidang');
const OTHER = '22222222-2222-4222-8222-222222222222';
const other = { ...makeUnit('08/', OTHER, 'Dinas lain'), unitId: OTHER };
const manager = makeEmployee('Sri Wahyuni');
const roll = dice(5);
const at = (agencyOf: string, path: string, no: number) =>
  makeEmployee(`Pegawai ${no}`, { unit: { ...owner.unit, agencyId: agencyOf, path, name: 'Bidang' } });
const people = [
  ...Array.from({ length: 30 }, (_, no) => at(agencyId, '07/02/', no)),
  ...Array.from({ length: 9 }, (_, no) => at(other.agencyId, '08/', no)),
];
const holders = [appraiser.employeeId, bkpp.employeeId];
await bulkLoad(table, [
  ...[agency, bidang, other].map(unitItem),
  ...itemsOf.employee(manager),
  ...itemsOf.appointment(makeAppointment(manager, 'MANAGER', '07/')),
  ...[agency, other].map(({ agencyId: id, name }) => agencyItem({ agencyId: id, name })),
  ...people.flatMap((one) => [cardOf(one, OCTOBER, roll, holders), cardOf(one, YEAR, roll, holders)]),
]);
for (const bucket of [OCTOBER, YEAR, 'ALWAYS'] as const) await rebuildOverviews(makePlatform(table), bucket);

const folder = mkdtempSync(join(tmpdir(), 'reports-'));
const server = await openFileServer({
  folder,
  onFault: (fault) => {
    throw fault;
  },
});
const made: { report: Report; name: string }[] = [];
const drawing = folderReports(folder, ZONE);
const house = await openHouse(makePlatform(table), folderAddresses(folder, server.url), {
  make: async (report, name) => {
    made.push({ report, name });
    await drawing.make(report, name);
  },
});
afterAll(async () => {
  await house.stop();
  await server.stop();
  rmSync(folder, { recursive: true });
});
beforeEach(() => {
  made.length = 0;
});

const REPORT = 'report { url expiresIn observedUntil }';
const ask = async (
  unit: { unitId: string },
  by: { employeeId: string },
  period: Period = OCTOBER,
  what = REPORT,
) => {
  const query = `query R($id: ID!, $period: Period!) { unit(id: $id) { overview(period: $period) { ${what} } } }`;
  const answer = await house.as(by)(query, { id: unitId(unit), period });
  return { errors: answer.errors, overview: answer.data?.unit?.overview };
};

describe('the report of an agency', () => {
  it('is fetched at a signed address as one HTML file', async () => {
    const { errors, overview } = await ask(agency, bkpp);
    expect(errors).toBeUndefined();
    const { url, expiresIn } = overview.report;
    expect(expiresIn).toBe(300);
    const file = await fetch(url);
    expect([file.status, file.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    expect(file.headers.get('content-disposition')).toMatch(/^attachment; filename=".*\.html"/);
    const page = await file.text();
    expect(page).toContain('Badan &quot;Kepegawaian&quot; &amp; &lt;Pelatihan&gt;');
    expect(page).not.toContain('<Pelatihan>');
    expect(
      (await fetch(url.replace(/(?<=signature=)./, (digit: string) => (digit === '0' ? '1' : '0')))).status,
    ).toBe(403);
  });

  it('says what the overview says', async () => {
    const what = `${REPORT} numbers { name value } waiting { kind count } findings { code open }
      lint { plans faultless unfit perMille violations { rule plans } }
      superiors(first: 100) { edges { node { name } oldestOn } } distribution { open }`;
    const { overview } = await ask(agency, bkpp, OCTOBER, what);
    const [{ report } = {} as never] = made;
    const numbers = overview.numbers.map(({ name, value }: { name: string; value: number }) => [name, value]);
    expect(report.numbers).toEqual(Object.fromEntries(numbers));
    expect(Object.keys(report.numbers).length).toBeGreaterThan(10);
    expect(report.lint).toEqual(overview.lint);
    expect(report.lint.plans).toBeGreaterThan(0);
    expect(report.waiting.map(({ kind, count }) => ({ kind, count }))).toEqual(overview.waiting);
    expect(report.superiors.map(({ name }) => name)).toEqual(
      overview.superiors.edges.map(({ node }: { node: { name: string } }) => node.name),
    );
    expect(report.distribution.open).toBe(overview.distribution.open);
    expect(report.months).toHaveLength(12);
  });

  it('tells the agency’s own place in the ranking as the city’s overview has it, and nobody else’s', async () => {
    await ask(agency, manager);
    const query = 'query { cityOverview(period: "2026-M10") { ranking { rank perMille agency { name } } } }';
    const { data } = await house.as(bkpp)(query);
    const own = data.cityOverview.ranking.find(
      ({ agency: one }: { agency: { name: string } }) => one.name === agency.name,
    );
    const [{ report } = {} as never] = made;
    expect(report.ranking[0]).toMatchObject({
      measure: 'ALL',
      rank: own.rank,
      perMille: own.perMille,
      among: 2,
    });
    expect(JSON.stringify(report)).not.toContain(other.name);
  });

  it('is for whoever may see the overview: not for those who work there', async () => {
    for (const one of [bkpp, auditor, manager])
      expect((await ask(agency, one)).overview.report.url).toMatch(/^http/);
    expect(made).toHaveLength(3);
    for (const one of [owner, appraiser]) expect((await ask(agency, one)).overview ?? null).toBeNull();
    expect(made).toHaveLength(3);
  });

  it('is of an agency and a month: there is none of a unit below it, nor of a year', async () => {
    for (const [unit, period] of [
      [bidang, OCTOBER],
      [agency, YEAR],
    ] as const) {
      const { errors, overview } = await ask(unit, bkpp, period);
      expect([errors, overview]).toEqual([undefined, { report: null }]);
    }
    expect(made).toEqual([]);
  });

  it('of which a request asks more than a few is refused before any is made', async () => {
    const many = Array.from({ length: 6 }, (_, no) => `r${no}: ${REPORT}`).join(' ');
    const { errors } = await ask(agency, bkpp, OCTOBER, many);
    expect(errors?.[0]?.extensions.code).toBe('COST_LIMIT');
    expect(made).toEqual([]);
  });

  it('has a name for every code of findings', () => {
    expect(codes.filter((code) => !findingNames[code])).toEqual([]);
  });
});
