import { afterAll, describe, expect, it } from 'vitest';
import { unitId } from '../../functions/organisation/unit/store.ts';
import { rosterItem } from '../../functions/organisation/roster/store.ts';
import type { Employee } from '../../functions/organisation/employee/rules.ts';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import type { Period, PlainDate } from '../../functions/platform/period.ts';
import { makeContent, openAllowances } from '../support/allowances.ts';
import { rowOfUnit } from '../support/directory.ts';
import { contentOf, tapped } from '../support/table.ts';
import { nodeId } from '../../functions/platform/nodeId.ts';
import { makeMinutes, minutesItem } from '../support/months.ts';
import { unit } from '../support/office.ts';

let sent = 0;
const at = await openAllowances((plain) => tapped(plain, () => void (sent += 1)));
const { table, house, office, people, enrol, attendOf, compute, enact } = at;
afterAll(() => house.stop());
await bulkLoad(table, [rowOfUnit({ ...unit, parentId: null })]);
const join = async (name: string, minutes?: number, changes: Partial<Employee> = {}) => {
  const person = await enrol(name, minutes, changes);
  const { agencyId } = unit;
  const { employeeId } = person;
  const from = '2026-01-01' as PlainDate;
  await bulkLoad(table, [rosterItem({ agencyId, employeeId, from, to: null })]);
  return person;
};
const draft = { status: 'PROPOSED', approvedAt: null, approvedBy: null } as const;
const from = { effectiveFrom: '2026-12-01' as PlainDate };
const predicateFactor = {
  SANGAT_BAIK: 100_000,
  BAIK: 100_000,
  BUTUH_PERBAIKAN: 80_000,
  KURANG: 50_000,
  SANGAT_KURANG: 0,
};
await enact({ no: 2, ...draft, ...from, content: makeContent({ productivityMode: 'THRESHOLD' }) });
await enact({
  no: 3,
  ...draft,
  ...from,
  content: makeContent({ extraTaskCap: 20_000, subordinateShare: 20_000 }),
});
await enact({ no: 4, ...draft, ...from, content: makeContent({ predicateFactor }) });
await enact({ no: 5, ...draft, ...from, content: makeContent({ enabled: false }) });

const trial = async (no: number, fields: string, by = people.second, period = '2026-M10') =>
  (
    await house.as(by)(
      `query Q($policyId: ID!, $agencyId: ID!, $period: Period!) {
        allowanceTrial(policyId: $policyId, period: $period, agencyId: $agencyId) { ${fields} } }`,
      {
        policyId: nodeId('AllowancePolicy', no),
        agencyId: unitId({ unitId: unit.agencyId }),
        period,
      },
    )
  ).data.allowanceTrial;
const SUM = '{ people untried fresh before after gain lose lacking { lack people } }';
const NOTHING = { untried: 0, fresh: 0, gain: 0, lose: 0, lacking: [] };
const one = await join('Dwi Astuti', 5400);
const two = await join('Arif Budiman');
const three = await join('Yuni Kartika', 3375);

describe('the very first formula, tried before anything is computed', () => {
  it('comes from what is on record of the month, and says who has what not yet', async () => {
    const [open, gone] = [
      await join('Hesti Wulandari'),
      await join('Siti Aminah', 0, { legalStatus: 'PENSIUN', legalStatusFrom: '2026-09-01' as PlainDate }),
    ];
    await bulkLoad(table, [minutesItem(makeMinutes(open))]);
    await attendOf(one, 95);
    await attendOf(two, 100);
    await attendOf(gone, 100);
    const before = await contentOf(table);
    const shows = `people { edges { node { name } before after lacks } units { unit { name } sum ${SUM} } }
      summary { total ${SUM} units { unit { name } sum ${SUM} } largest { before } }`;
    const { people: page, summary } = await trial(2, shows);
    const named = new Map(
      page.edges.map(({ node, ...edge }: { node: { name: string } }) => [node.name, edge]),
    );
    expect(Object.fromEntries(named)).toEqual({
      'Dwi Astuti': { before: null, after: 38, lacks: [] },
      'Arif Budiman': { before: null, after: 100, lacks: [] },
      'Yuni Kartika': { before: null, after: null, lacks: ['ATTENDANCE_MISSING'] },
      'Hesti Wulandari': { before: null, after: null, lacks: ['MONTH_OPEN', 'ATTENDANCE_MISSING'] },
    });
    const sum = {
      ...NOTHING,
      people: 2,
      untried: 2,
      fresh: 2,
      before: 0,
      after: 138,
      lacking: [
        { lack: 'MONTH_OPEN', people: 1 },
        { lack: 'ATTENDANCE_MISSING', people: 2 },
      ],
    };
    expect(page.units).toEqual([{ unit: { name: unit.name }, sum }]);
    expect(summary).toEqual({ total: sum, units: page.units, largest: [] });
    expect(await contentOf(table)).toEqual(before);
    await bulkLoad(table, [minutesItem(makeMinutes(open, { month: '2026-M09' as Period }))]);
  });

  it('that takes the predicate says whose evaluation is not issued', async () => {
    const { summary } = await trial(4, `summary { total ${SUM} }`);
    expect(summary.total).toMatchObject({ people: 0, untried: 4 });
    expect(summary.total.lacking).toContainEqual({ lack: 'EVALUATION_NOT_ISSUED', people: 4 });
  });

  it('reads no more of a page than a few times its people', async () => {
    const page = 'people(first: 2) { edges { after } pageInfo { hasNextPage } }';
    sent = 0;
    await trial(2, page);
    // The caller's offices, the formulas, the page and its rows; what all have in common; of each two queries.
    expect(sent).toBeLessThanOrEqual(8 + 4 + 2 * 2);
  });
});

describe('a formula tried before it is approved', () => {
  it('tells by unit what it would change of a month, and the largest differences by person', async () => {
    await enact();
    await attendOf(three, 100);
    for (const person of [one, two, three]) await compute(person);
    const before = await contentOf(table);
    const { summary } = await trial(
      2,
      `summary { total ${SUM} units { unit { name } sum ${SUM} } largest { employee { name } before after lacks } }`,
    );
    const sums = { people: 3, untried: 1, before: 86 + 100 + 70, after: 38 + 100 + 40, lose: 2 };
    expect(summary.total).toMatchObject({ ...sums, fresh: 0, gain: 0 });
    expect(summary.units).toEqual([{ unit: { name: unit.name }, sum: summary.total }]);
    expect(summary.largest).toEqual([
      { employee: { name: 'Dwi Astuti' }, before: 86, after: 38, lacks: [] },
      { employee: { name: 'Yuni Kartika' }, before: 70, after: 40, lacks: [] },
    ]);
    expect(await contentOf(table)).toEqual(before);
  });

  it('that asks for what no formula asked for before has it read of everybody', async () => {
    const { summary } = await trial(3, `summary { total ${SUM} }`);
    // None of them has an activity outside their plan, and none leads anybody: the same as now.
    const sums = { people: 3, untried: 1, before: 256, after: 256 };
    expect(summary.total).toMatchObject({ ...sums, gain: 0, lose: 0 });
  });

  it('that knows no penalty which attendance names says so', async () => {
    const penalties = [
      { code: 'BOLOS', percent: 10_000, base: 'TOTAL' as const, months: 2, legalRef: 'Pasal 9' },
    ];
    await enact({
      no: 6,
      effectiveFrom: '2026-09-01' as PlainDate,
      content: makeContent({ penalties }),
    });
    await attendOf(two, 100, ['BOLOS']);
    await compute(two);
    const { summary } = await trial(2, `summary { total ${SUM} }`);
    expect(summary.total).toMatchObject({
      people: 2,
      untried: 2,
      lacking: [
        { lack: 'MONTH_OPEN', people: 1 },
        { lack: 'ATTENDANCE_MISSING', people: 1 },
        { lack: 'ALLOWANCE_PENALTY_UNKNOWN', people: 1 },
      ],
    });
  });

  it('that would end the allowance leaves nought', async () => {
    const { summary } = await trial(5, `summary { total ${SUM} }`);
    expect(summary.total).toMatchObject({ people: 4, untried: 0, after: 0, lose: 3 });
  });

  it('goes page by page, a query and a batch for each', async () => {
    const page = 'people(first: 2) { edges { node { name } before after } pageInfo { hasNextPage } }';
    await trial(2, page);
    sent = 0;
    const { people: rows } = await trial(2, page);
    expect(rows.edges).toHaveLength(2);
    expect(rows.pageInfo.hasNextPage).toBe(true);
    // The caller's offices, the formulas, the page, its rows, its people, and the record of the reading.
    expect(sent).toBeLessThanOrEqual(8);
  });

  it("is of a month, and BKPP's alone", async () => {
    expect(await trial(2, 'period', people.second, '2026-Y')).toBeNull();
    for (const other of [office.owner, office.auditor, office.manager])
      expect(await trial(2, 'period', other)).toBeNull();
  });
});
