/** A scan on demand says how much it found, and nothing of signs about people: those are BKPP's (docs/domain.md 3, D07). */
import { v7 } from 'uuid';
import { afterAll, expect, it } from 'vitest';
import { bulkLoad } from '../../../functions/local/bulkLoad.ts';
import { isSecret } from '../../../functions/monitoring/finding/kinds.ts';
import { findingsOf } from '../../../functions/monitoring/finding/store.ts';
import { unitId } from '../../../functions/organisation/unit/store.ts';
import { authorshipKey, authorshipKind } from '../../../functions/planning/authorship/store.ts';
import { makeItem } from '../../../functions/platform/item.ts';
import type { Instant, Period } from '../../../functions/platform/period.ts';
import { directoryItem } from '../../support/directory.ts';
import { openHouse } from '../../support/house.ts';
import { makeUnit, unitItem } from '../../support/largeOffice.ts';
import { itemsOf, makeEmployee, makeLine, makeOffice, makePlatform } from '../../support/office.ts';
import { makePlan, planItem } from '../../support/setPlans.ts';
import { makeTable } from '../../support/table.ts';

const table = await makeTable();
const { appraiser, superior, manager, bkpp, owner } = await makeOffice(table);
const house = await openHouse(makePlatform(table));
afterAll(() => house.stop());

/** A unit of one, whose plan waits and has signs of another hand. */
async function unitOfOne(path: string) {
  const unit = { ...makeUnit(path, owner.unit.agencyId, 'Subbidang'), unitId: v7() };
  const one = makeEmployee('Dwi Astuti', { unit: { ...owner.unit, unitId: unit.unitId, path } });
  const at = '2026-11-10T02:00:00.000Z' as Instant;
  const found = [
    { signal: { kind: 'QUICK', minutes: 1, limit: 5 }, at, others: [] },
    { signal: { kind: 'SAME_DEVICE', owners: 5, minutes: 60 }, at, others: [v7()] },
  ];
  const plan = makePlan(one, {
    status: 'SUBMITTED',
    reviewerId: appraiser.employeeId,
    approvedAt: null,
    submittedAt: at,
  });
  const ref = { employeeId: one.employeeId, year: '2026-Y' as Period, planNo: 1 };
  await bulkLoad(table, [
    unitItem(unit),
    ...itemsOf.employee(one),
    ...itemsOf.line(makeLine(one, appraiser, superior)),
    directoryItem(one),
    planItem(plan),
    makeItem(authorshipKind, authorshipKey(ref), { found }),
  ]);
  return { unit, one };
}

const scan = async (by: { employeeId: string }, unit: { unitId: string }) => {
  const query = `mutation M($input: ScanUnitInput!) { scanUnit(input: $input) {
    scan { people opened closed } userErrors { code } } }`;
  return (await house.as(by)(query, { input: { unitId: unitId(unit) } })).data.scanUnit;
};

it.each([
  ['the unit’s manager', manager, '07/02/91/'],
  ['BKPP', bkpp, '07/02/92/'],
])('%s is told of what the unit’s own list shows, and of no sign', async (_, by, path) => {
  const { unit, one } = await unitOfOne(path);
  const done = await scan(by, unit);
  expect(done).toMatchObject({ userErrors: [], scan: { people: 1, closed: 0 } });
  const findings = [
    ...(await findingsOf(table, { employeeId: one.employeeId })),
    ...(await findingsOf(table, { unitId: unit.unitId })),
  ];
  const shown = findings.filter(({ data }) => !isSecret(data.kind));
  expect(findings.length).toBeGreaterThan(shown.length);
  expect(done.scan.opened).toBe(shown.length);
});
