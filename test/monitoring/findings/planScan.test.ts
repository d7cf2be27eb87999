/** Plans in force that are not right (D04, D11), and an agency's targets compared with each other. docs/domain.md 3. */
import { afterAll, expect, it } from 'vitest';
import { bulkLoad } from '../../../functions/local/bulkLoad.ts';
import { loadScanShared, unitFacts } from '../../../functions/monitoring/finding/actions/loadFacts.ts';
import { loadScanChunk, scanEmployee } from '../../../functions/monitoring/finding/actions/scanEmployee.ts';
import { d11 } from '../../../functions/monitoring/finding/detections/d11.ts';
import { findAll } from '../../../functions/monitoring/finding/detections/registry.ts';
import { kindOf } from '../../../functions/monitoring/finding/kinds.ts';
import { findingsOf } from '../../../functions/monitoring/finding/store.ts';
import type { Employee } from '../../../functions/organisation/employee/rules.ts';
import type { Unit } from '../../../functions/organisation/unit/rules.ts';
import { planKind, planOf, planSection, whoOf } from '../../../functions/planning/plan/store.ts';
import { readCard } from '../../../functions/platform/card.ts';
import { cardIndex, keys } from '../../../functions/platform/keys.ts';
import { makeItem } from '../../../functions/platform/item.ts';
import type { Period } from '../../../functions/platform/period.ts';
import { getItem } from '../../../functions/platform/table.ts';
import { openAmendmentHouse, raised } from '../../support/amendmentHouse.ts';
import { amend, amendment } from '../../support/amendments.ts';
import { jobOf } from '../../support/months.ts';
import { makeEmployee, makePlatform } from '../../support/office.ts';
import { makeIndicator, makePlan, planItem } from '../../support/setPlans.ts';
import { makeTable } from '../../support/table.ts';

const { table, clock, house, appraiser, withSetPlan, talkedAgain, contentFor } = await openAmendmentHouse();
afterAll(() => house.stop());

const YEAR = '2026-Y' as Period;
const codes = ({ userErrors }: { userErrors: { code: string }[] }) => userErrors.map(({ code }) => code);

/** A full scan of a person, and what of plans stands open after it. */
async function scanned({ employeeId }: Employee): Promise<string[]> {
  const job = jobOf(makePlatform(table, clock), 'scanFindings');
  const chunk = { ...(await loadScanChunk(job)), isFull: true };
  await scanEmployee(job, { employeeId, period: '2026-M02' as Period }, chunk);
  const open = (await findingsOf(table, { employeeId })).filter(({ data }) => data.state === 'OPEN');
  return open
    .map(({ data }) => data.kind)
    .filter((kind) => ['D04', 'D11'].includes(kindOf(kind).code))
    .toSorted();
}

/** Writes something else into a plan, as no door would. */
async function spoiled({ employeeId }: Employee): Promise<void> {
  const kept = await planOf(table, { employeeId, year: YEAR, planNo: 1 });
  if (!kept) throw new Error('no plan');
  const { key, version, seq, headHash, data } = kept;
  const workResults = data.workResults.map((result, no) => ({
    ...result,
    ...(no === 0 && { text: 'Melaksanakan monitoring dan evaluasi' }),
    indicators: result.indicators.map((one, nth) => ({
      ...one,
      ...(no === 0 && nth === 0 && { target: (one.target ?? 0) + 5000 }),
    })),
  }));
  await bulkLoad(table, [makeItem(planKind, key, { ...data, workResults }, { version, seq, headHash })]);
}

/** What the plan's card says of the lint. */
async function onCard({ employeeId }: Employee) {
  const item = await getItem(table, keys.card(employeeId, YEAR, 1));
  return item && readCard(item).lint;
}

it('a plan of activities whose months do not make its target is found, amended, and right', async () => {
  const { owner, ask, id, version } = await withSetPlan();
  expect(await onCard(owner)).toBeUndefined();
  expect(await scanned(owner)).toEqual([]);
  const right = await onCard(owner);
  expect(right).toMatchObject({ isUnfit: false });
  expect(right?.rules).not.toContain('L01');
  await spoiled(owner);
  expect(await scanned(owner)).toEqual(['PLAN_AGGREGATION', 'PLAN_NOT_RIGHT']);
  expect(await onCard(owner)).toEqual({ rules: ['L01', ...(right?.rules ?? [])], isUnfit: true });
  clock.set('2026-02-10T02:00:00.000Z');
  const begun = (await amend(ask, { id, expectedVersion: version })).plan;
  await talkedAgain(owner);
  const one = { id: begun.amendment.id as string };
  const content = raised(contentFor(owner), 3);
  expect(codes(await amendment(ask, 'editAmendment', { ...one, expectedVersion: 1, content }))).toEqual([]);
  expect(codes(await amendment(ask, 'submitAmendment', { ...one, expectedVersion: 2 }))).toEqual([]);
  expect(codes(await amendment(appraiser, 'approveAmendment', { ...one, expectedVersion: 3 }))).toEqual([]);
  expect(await scanned(owner)).toEqual([]);
  expect(await onCard(owner)).toEqual(right);
});

it('an agency’s targets are compared by its cards and the plans behind them', async () => {
  const own = await makeTable();
  const people = Array.from({ length: 6 }, () => makeEmployee('Sari Dewi'));
  const items = people.flatMap((person, no) => {
    const plan = makePlan(person);
    const workResults = plan.workResults.slice(0, 1).map((result) => ({
      ...result,
      indicators: [makeIndicator('jumlah', no === 0 ? 90_000 : 10_000)],
    }));
    const who = whoOf(plan, person, YEAR, null);
    const card = { ...cardIndex(who), who, plan: planSection(plan) };
    return [
      planItem({ ...plan, workResults }),
      { ...keys.card(who.employeeId, YEAR, 1), type: 'card', schemaVersion: 1, ...card },
    ];
  });
  await bulkLoad(own, items);
  const { agencyId, path } = people[0]?.unit ?? makeEmployee('Eko').unit;
  const agency = { unitId: agencyId, agencyId, path } as Unit;
  const job = jobOf(makePlatform(own, clock), 'scanFindings');
  const facts = await unitFacts(job, await loadScanShared(job), agency);
  expect(facts.plans).toHaveLength(6);
  const [found, ...others] = findAll(d11.unit ?? [], facts);
  expect(others).toEqual([]);
  expect(found).toMatchObject({
    kind: 'TARGET_OUTLIER',
    facts: { employeeId: people[0]?.employeeId, target: 1080, middle: 120, people: 6 },
  });
  const part = await unitFacts(job, await loadScanShared(job), { ...agency, unitId: 'another' });
  expect(part.plans).toEqual([]);
});
