/** What a superior leads who has no plan, as a mayor or whoever has not written it yet. docs/domain.md 3 (D13). */
import { expect, it } from 'vitest';
import { bulkLoad } from '../../../functions/local/bulkLoad.ts';
import { cardIndex, keys } from '../../../functions/platform/keys.ts';
import { planSection, whoOf } from '../../../functions/planning/plan/store.ts';
import type { Approach } from '../../../functions/planning/plan/rules.ts';
import type { Employee } from '../../../functions/organisation/employee/rules.ts';
import { YEAR_2026 } from '../../support/matrices.ts';
import {
  itemsOf,
  makeEmployee,
  makeLine,
  makeOffice,
  makePlatform,
  testClock,
} from '../../support/office.ts';
import { kindsIn, scanned, scannedUnmarked } from '../../support/scanning.ts';
import { makePlan, planItem } from '../../support/setPlans.ts';
import { makeTable } from '../../support/table.ts';

const table = await makeTable();
const office = await makeOffice(table);
const platform = makePlatform(table, testClock());
const mayor = makeEmployee('Hendro Prabowo');

async function withPlan(owner: Employee, approach: Approach): Promise<void> {
  const plan = makePlan(owner, { approach });
  const who = whoOf(plan, owner, YEAR_2026, mayor.employeeId);
  const card = { ...cardIndex(who), who, plan: planSection(plan) };
  await bulkLoad(table, [
    planItem(plan),
    { ...keys.card(owner.employeeId, YEAR_2026, 1), type: 'card', schemaVersion: 1, ...card },
  ]);
}

it('approaches that differ among their people are found, also once the last of them chose', async () => {
  const heads = ['Retno Wulandari', 'Bambang Nugroho'].map((name) => makeEmployee(name)) as [
    Employee,
    Employee,
  ];
  await bulkLoad(table, [
    ...[mayor, ...heads].flatMap((one) => itemsOf.employee(one)),
    ...heads.flatMap((one) => itemsOf.line(makeLine(one, mayor, office.superior))),
  ]);
  await withPlan(heads[0], 'KUANTITATIF');
  const kinds = async (scan: typeof scanned) => kindsIn(await scan(platform, mayor, 'D13'));
  expect(await kinds(scanned)).toEqual([]);
  await withPlan(heads[1], 'KUALITATIF');
  expect(await kinds(scannedUnmarked)).toEqual(['APPROACHES_MIXED']);
});
