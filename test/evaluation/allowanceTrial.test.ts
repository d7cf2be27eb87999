import { afterAll, describe, expect, it } from 'vitest';
import { unitId } from '../../functions/organisation/unit/store.ts';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import type { PlainDate } from '../../functions/platform/period.ts';
import { makeContent, openAllowances } from '../support/allowances.ts';
import { rowOfUnit } from '../support/directory.ts';
import { contentOf, tapped } from '../support/table.ts';
import { nodeId } from '../../functions/platform/nodeId.ts';
import { unit } from '../support/office.ts';

let sent = 0;
const at = await openAllowances((plain) => tapped(plain, () => void (sent += 1)));
const { table, house, office, people, enrol, attendOf, compute, enact } = at;
afterAll(() => house.stop());
await bulkLoad(table, [rowOfUnit({ ...unit, parentId: null })]);
await enact();
for (const [name, minutes, discipline] of [
  ['Dwi Astuti', 5400, 95],
  ['Arif Budiman', 6750, 100],
  ['Yuni Kartika', 3375, 100],
] as const) {
  const person = await enrol(name, minutes);
  await attendOf(person, discipline);
  await compute(person);
}
const draft = { status: 'PROPOSED', approvedAt: null, approvedBy: null } as const;
const from = { effectiveFrom: '2026-12-01' as PlainDate };
await enact({ no: 2, ...draft, ...from, content: makeContent({ productivityMode: 'THRESHOLD' }) });
await enact({ no: 3, ...draft, ...from, content: makeContent({ extraTaskCap: 20_000 }) });

const trial = async (no: number, fields: string, by = people.second) =>
  (
    await house.as(by)(
      `query Q($policyId: ID!, $agencyId: ID!) {
        allowanceTrial(policyId: $policyId, period: "2026-M10", agencyId: $agencyId) { ${fields} } }`,
      { policyId: nodeId('AllowancePolicy', no), agencyId: unitId({ unitId: unit.agencyId }) },
    )
  ).data.allowanceTrial;
const SUM = '{ people untried before after gain lose }';

describe('a formula tried before it is approved', () => {
  it('tells by unit what it would change of a month, and the largest differences by person', async () => {
    const before = await contentOf(table);
    const { summary } = await trial(
      2,
      `summary { total ${SUM} units { unit { name } sum ${SUM} } largest { employee { name } before after } }`,
    );
    const sums = { people: 3, untried: 0, before: 86 + 100 + 70, after: 38 + 100 + 40, gain: 0, lose: 2 };
    expect(summary.total).toEqual(sums);
    expect(summary.units).toEqual([{ unit: { name: unit.name }, sum: sums }]);
    expect(summary.largest).toEqual([
      { employee: { name: 'Dwi Astuti' }, before: 86, after: 38 },
      { employee: { name: 'Yuni Kartika' }, before: 70, after: 40 },
    ]);
    expect(await contentOf(table)).toEqual(before);
  });

  it('counts apart whom it asks something of that was not looked for', async () => {
    const { summary } = await trial(3, `summary { total ${SUM} }`);
    expect(summary.total).toEqual({ people: 0, untried: 3, before: 0, after: 0, gain: 0, lose: 0 });
  });

  it('goes page by page, a query for each', async () => {
    const page = 'people(first: 2) { edges { node { name } before after } pageInfo { hasNextPage } }';
    await trial(2, page);
    sent = 0;
    const { people: rows } = await trial(2, page);
    expect(rows.edges).toHaveLength(2);
    expect(rows.pageInfo.hasNextPage).toBe(true);
    // The caller's offices, the formula, the page, and its people.
    expect(sent).toBeLessThanOrEqual(6);
  });

  it("is BKPP's alone", async () => {
    for (const other of [office.owner, office.auditor, office.manager])
      expect(await trial(2, 'period', other)).toBeNull();
  });
});
