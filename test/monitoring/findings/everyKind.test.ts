/**
 * Of every kind of finding one is planted somewhere: what the city of 300 has not, in a smaller one. The night finds what
 * was planted and nothing else of whoever is concerned, and once each is mended by what its finding offers, or waived
 * where that is the way, nothing is left. In order: each step goes on from the one before.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { scanOneUnit } from '../../../functions/monitoring/finding/actions/scanUnit.ts';
import { loadScanChunk } from '../../../functions/monitoring/finding/actions/scanEmployee.ts';
import { markChanged } from '../../../functions/monitoring/finding/changes.ts';
import { findingKinds, kindOf } from '../../../functions/monitoring/finding/kinds.ts';
import type { Finding } from '../../../functions/monitoring/finding/rules.ts';
import { findingsOf } from '../../../functions/monitoring/finding/store.ts';
import { unitsOf } from '../../../functions/organisation/unit/store.ts';
import type { Table } from '../../../functions/platform/table.ts';
import { type City, layCity, makeCity } from '../../support/cleanCity.ts';
import { type House, openHouse } from '../../support/house.ts';
import { jobOf } from '../../support/months.ts';
import { night } from '../../support/nights.ts';
import { makePlatform, testClock } from '../../support/office.ts';
import { eventsIn } from '../../support/outwardEvents.ts';
import { nameOf, type Plant, plantName } from '../../support/planting.ts';
import { otherwiseOf, plantsIn } from '../../support/plants.ts';
import { plantsOfTheRest, SIZE } from '../../support/plantsOfTheRest.ts';
import { makeTable } from '../../support/table.ts';

/** Kinds that are made, found and mended in houses of their own. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  PLAN_WAITING_LONG: '../../problems/01-plan-not-visible.test.ts',
  PLAN_NOT_SENT: '../../problems/01-plan-not-visible.test.ts',
  MONTH_LINE_MISSING: 'workScan.test.ts',
  PLAN_AGGREGATION: 'planScan.test.ts',
  MONTH_ON_NO_DESK: '../../problems/05-month-not-with-superior.test.ts',
  MONTH_NOT_OPENED: '../../problems/05-month-not-with-superior.test.ts',
  ACTING_PAST_END: 'roles.test.ts',
  SUPERIOR_VACANT: 'roles.test.ts',
  REQUEST_WITH_HEAD_LONG: 'roles.test.ts',
  PLAN_RETURNED_OFTEN: 'workScan.test.ts',
  PLAN_NOT_LOOKED_AT: 'workScan.test.ts',
  MATRIX_MISSING: 'developments.test.ts',
  STAFF_WITHOUT_ASSIGNMENT: 'developments.test.ts',
  ASSIGNMENT_OUTSIDE_LINE: 'developments.test.ts',
  FORM_OF_OTHERS: 'developmentsBeside.test.ts',
  NO_DIALOGUE: 'developments.test.ts',
  SUPERIOR_POINTS_OVERDUE: 'developments.test.ts',
  RATED_WITHOUT_DIALOGUE: 'developmentsOfYear.test.ts',
  FOLLOW_UP_OVERDUE: 'developmentsBeside.test.ts',
  ACHIEVEMENT_NOT_DRAWN_UP: 'developmentsOfYear.test.ts',
  AGREED_ITEM_WITHOUT_RESULT: 'developmentsBeside.test.ts',
  AGREED_ITEM_GONE: 'developmentsBeside.test.ts',
  AGREED_ITEM_REVISED: 'developmentsBeside.test.ts',
  GROUP_WITHOUT: 'developmentsOfYear.test.ts',
  YEAR_ABOVE_MONTHS: 'developmentsOfYear.test.ts',
  SHORT_DAYS: 'askedFor.test.ts',
  MINUTES_UNREACHABLE: 'askedFor.test.ts',
  LINES_NOT_ACKNOWLEDGED: 'askedFor.test.ts',
  REALISATION_AS_TARGET: 'askedFor.test.ts',
  ROLE_NOT_ENDED: 'roles.test.ts',
  DAYS_OVER_MAX: 'entryScan.test.ts',
  ACTIVITIES_OVERLAP: 'entryScan.test.ts',
  ACTIVITIES_WHILE_AWAY: 'entryScan.test.ts',
  ACTIVITIES_ON_DAY_OFF: 'entryScan.test.ts',
  BANK_ITEM_OF_OTHERS: 'entryScan.test.ts',
  ACTIVITIES_UNVERIFIED: 'entryScan.test.ts',
  EVALUATION_NOT_OPENED: 'evaluationNotOpened.test.ts',
  PLAN_WITH_NOBODY: 'roles.test.ts',
  MONTH_WITH_NOBODY: 'roles.test.ts',
  AGREED_TARGET_DIFFERS: 'developmentsBeside.test.ts',
};

const clock = testClock();
let [table, house, city, plants] = [] as unknown as [Table, House, City, readonly Plant[]];
const platform = () => makePlatform(table, clock);
const on = () => ({ city, house, platform: platform() });

beforeAll(async () => {
  table = await makeTable();
  city = makeCity(SIZE);
  plants = plantsOfTheRest(city);
  await layCity(table, city, otherwiseOf(plants, city));
  house = await openHouse(platform());
  for (const { before } of plants) await before?.(on());
}, 120_000);
afterAll(() => house.stop());

/** Whom something is planted in, and the units. */
const people = () => [...new Set(plants.flatMap(({ unitId, who }) => (unitId ? [] : [who])))];
const units = () => city.units.filter(({ unitId }) => plants.some((plant) => plant.unitId === unitId));

async function scans(): Promise<void> {
  await night(platform(), 'scanFindings', ...people());
  const context = jobOf(platform(), 'scanUnits');
  for (const kept of await unitsOf(
    table,
    units().map(({ unitId }) => unitId),
  ))
    if (kept) await scanOneUnit(context, await loadScanChunk(context), kept.data, 'TEST');
}
async function inState(state: Finding['state']): Promise<string[]> {
  const ofPeople = people().map(async ({ employeeId, name }) => [
    name,
    await findingsOf(table, { employeeId }),
  ]);
  const ofUnits = units().map(async ({ unitId }) => [unitId, await findingsOf(table, { unitId })]);
  const all = (await Promise.all([...ofPeople, ...ofUnits])) as [string, { data: Finding }[]][];
  return all
    .flatMap(([subject, kept]) =>
      kept.flatMap(({ data }) => (data.state === state ? [nameOf({ ...data, subject })] : [])),
    )
    .toSorted();
}
const isWaived = ({ by }: Plant) => by.includes('waiveFinding');
const planted = (isMeant: (plant: Plant) => boolean = () => true) =>
  plants.filter(isMeant).map(plantName).toSorted();

describe('every kind of finding', { timeout: 300_000 }, () => {
  it('is planted here, in the city of 300, or made in a house of its own', () => {
    const here = new Set([...plants, ...plantsIn(makeCity(300))].map(({ kind }) => kind));
    for (const kind of findingKinds) {
      if (here.has(kind)) continue;
      expect(ELSEWHERE, kind).toHaveProperty(kind);
      const text = readFileSync(join(import.meta.dirname, ELSEWHERE[kind] ?? ''), 'utf8');
      expect(text.includes(kind), kind).toBe(true);
    }
  });

  it('is found where it was planted, and nothing else', async () => {
    await scans();
    expect(await inState('OPEN')).toEqual(planted());
  });

  it('is mended by what it offers, and gone at the next scan', async () => {
    clock.set('2026-11-17T02:00:00.000Z');
    const before = new Set((await eventsIn(table)).map(({ commitId }) => commitId));
    for (const { kind, by, mend } of plants) {
      expect(kindOf(kind).mends).toEqual(expect.arrayContaining([...by]));
      await mend(on());
    }
    const told = (await eventsIn(table)).filter(({ commitId }) => !before.has(commitId));
    await markChanged(table, told);
    clock.set('2026-11-17T21:00:00.000Z');
    await scans();
    expect(await inState('OPEN')).toEqual([]);
    expect(await inState('WAIVED')).toEqual(planted(isWaived));
    expect(await inState('CLOSED')).toEqual(planted((plant) => !isWaived(plant)));
  });
});
