/**
 * A city of 300 in which each of the eleven problems (docs/domain.md 3), and of what the deck calls developments, is
 * planted among clean data: the night finds what was planted and nothing else, and once each is mended by what its finding
 * offers, nothing is left. In order: each step goes on from the one before.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { jobOf } from '../../support/months.ts';
import { makePlatform, testClock } from '../../support/office.ts';
import { type City, layCity, makeCity } from '../../support/cleanCity.ts';
import { makeTable } from '../../support/table.ts';
import { cityNight } from '../../support/nights.ts';
import { eventsIn } from '../../support/outwardEvents.ts';
import { type House, openHouse } from '../../support/house.ts';
import { nameOf, type Plant, plantName } from '../../support/planting.ts';
import { otherwiseOf, plantsIn } from '../../support/plants.ts';
import { shapesIn } from '../../support/shapes.ts';
import { findEverything, loadScanChunk } from '../../../functions/monitoring/finding/actions/scanEmployee.ts';
import { scanUnits } from '../../../functions/monitoring/finding/actions/scanUnits.ts';
import { markChanged } from '../../../functions/monitoring/finding/changes.ts';
import { findingKinds, kindOf } from '../../../functions/monitoring/finding/kinds.ts';
import { findingKind } from '../../../functions/monitoring/finding/store.ts';
import type { Finding } from '../../../functions/monitoring/finding/rules.ts';
import { scanPages } from '../../../functions/platform/audit/scan.ts';
import { readItem } from '../../../functions/platform/item.ts';
import { today } from '../../../functions/platform/period.ts';
import type { Table } from '../../../functions/platform/table.ts';

const clock = testClock();
let [table, house, city, plants] = [] as unknown as [Table, House, City, readonly Plant[]];
const platform = () => makePlatform(table, clock);

beforeAll(async () => {
  table = await makeTable();
  city = makeCity(300);
  plants = plantsIn(city);
  // Nor is anything found of clean people of other shapes: moved, acting, on leave, on probation, back from study.
  await layCity(table, city, new Map([...shapesIn(city), ...otherwiseOf(plants, city)]));
  house = await openHouse(platform());
  for (const { before } of plants) await before?.({ city, house, platform: platform() });
}, 120_000);
afterAll(() => house.stop());

/** The night's look at everybody, by planner and worker, and at every unit. */
async function scans() {
  const night = await cityNight(platform(), 'scanFindings');
  const units = await scanUnits(platform(), today(clock));
  return { people: night.counts?.done, units: units.due };
}

/** Every finding that is kept, by what a test calls it. */
async function kept(): Promise<Map<string, Finding>> {
  const names = new Map(city.people.map(({ employeeId, name }) => [employeeId, name]));
  const found = new Map<string, Finding>();
  for await (const items of scanPages(table, { ConsistentRead: true }))
    for (const item of items) {
      if (item.type !== findingKind.type) continue;
      const { data } = readItem(findingKind, item);
      const subject = data.unitId ?? names.get(data.employeeId ?? '') ?? 'nobody';
      found.set(nameOf({ ...data, subject }), data);
    }
  return found;
}
const inState = async (state: Finding['state']) =>
  [...(await kept())].flatMap(([name, found]) => (found.state === state ? [name] : [])).toSorted();
const planted = (isMeant: (plant: Plant) => boolean = () => true) =>
  plants.filter(isMeant).map(plantName).toSorted();
const isWaived = ({ kind }: Plant) =>
  kind === 'PLAN_OF_ANOTHER_HAND' || kind === 'MONTH_DECIDED_UNAUTHORISED';

describe('a city of 300', { timeout: 300_000 }, () => {
  it('has each of the problems somewhere, and everybody else in order', () => {
    expect(city.people).toHaveLength(300);
    const codes = new Set(plants.map(({ kind }) => kindOf(kind).code));
    const every = new Set(findingKinds.map((kind) => kindOf(kind).code));
    expect([...every].filter((code) => !codes.has(code))).toEqual([]);
    const shapes = shapesIn(city);
    expect(shapes.size).toBe(8);
    expect(
      plants.filter(
        ({ who, also }) => shapes.has(who) || [...(also?.keys() ?? [])].some((one) => shapes.has(one)),
      ),
    ).toEqual([]);
  });

  it('is told what was planted, nothing missing and nothing else', async () => {
    expect(await scans()).toEqual({ people: 300, units: 14 });
    expect(await inState('OPEN')).toEqual(planted());
  });

  it('is told the same by the next night, which finds nothing changed', async () => {
    clock.set('2026-11-16T21:00:00.000Z');
    await scans();
    expect(await inState('OPEN')).toEqual(planted());
  });

  it('has nothing left open once each is mended by what its finding offers', async () => {
    clock.set('2026-11-17T02:00:00.000Z');
    const before = new Set((await eventsIn(table)).map(({ commitId }) => commitId));
    for (const { kind, by, mend } of plants) {
      expect(kindOf(kind).mends).toEqual(expect.arrayContaining([...by]));
      await mend({ city, house, platform: platform() });
    }
    const told = (await eventsIn(table)).filter(({ commitId }) => !before.has(commitId));
    await markChanged(table, told);
    clock.set('2026-11-17T21:00:00.000Z');
    await scans();
    expect(await inState('OPEN')).toEqual([]);
    expect(await inState('WAIVED')).toEqual(planted(isWaived));
    expect(await inState('CLOSED')).toEqual(planted((plant) => !isWaived(plant)));
  });

  it('is told nothing else by a look at everything there is', async () => {
    const context = jobOf(platform(), 'scanFindings');
    const chunk = { ...(await loadScanChunk(context)), isFull: true };
    const found: string[] = [];
    for (const { employeeId, name } of city.people)
      for (const one of await findEverything(context, chunk, employeeId))
        found.push(nameOf({ ...one, subject: name }));
    expect(found.toSorted()).toEqual(planted(isWaived));
  });
});
