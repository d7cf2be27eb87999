/** Entries of activities that are not right (D08): found by the scan, mended by the mutation that the finding names, gone. */
import { afterAll, beforeEach, expect, it } from 'vitest';
import { bulkLoad } from '../../../functions/local/bulkLoad.ts';
import type { Employee, Leave } from '../../../functions/organisation/employee/rules.ts';
import type { PlainDate } from '../../../functions/platform/period.ts';
import { codesOf, entry, record, verify, voidActivity } from '../../support/activities.ts';
import { decide, openActivityHouse } from '../../support/activityHouse.ts';
import { foundOf } from '../../support/looking.ts';
import { itemsOf, makePlatform } from '../../support/office.ts';

const { table, office, clock, house, newOwner } = await openActivityHouse();
afterAll(() => house.stop());
beforeEach(() => clock.set('2026-11-16T02:00:00.000Z'));

const ENTRIES = /^(?:DAYS_OVER|ACTIVITIES_(?:OVERLAP|WHILE|UNVERIFIED)|BANK_ITEM)/;
const scanned = async (owner: Employee) =>
  (await foundOf(makePlatform(table, clock), owner, 'D08'))
    .map(({ kind }) => kind)
    .filter((kind) => ENTRIES.test(kind));

/** Somebody who recorded an activity on Friday 13 November. */
async function withActivity(submit: boolean) {
  const owner = await newOwner();
  const { outcomes } = await record(house.as(owner), [entry({ date: '2026-11-13' })], submit);
  expect(outcomes.flatMap(codesOf)).toEqual([]);
  return { owner, id: outcomes[0].activity.id as string };
}

it('an activity on a day that turned out to be leave is voided', async () => {
  const { owner, id } = await withActivity(false);
  expect(await scanned(owner)).toEqual([]);
  const leave: Leave = {
    employeeId: owner.employeeId,
    type: 'CUTI_SAKIT',
    from: '2026-11-13' as PlainDate,
    to: '2026-11-13' as PlainDate,
  };
  await bulkLoad(table, itemsOf.leave(leave));
  expect(await scanned(owner)).toEqual(['ACTIVITIES_WHILE_AWAY']);
  expect(codesOf(await voidActivity(house.as(owner), id))).toEqual([]);
  expect(await scanned(owner)).toEqual([]);
});

it('what waits on the last day of verification is decided on by the appraiser that day', async () => {
  const { owner, id } = await withActivity(true);
  clock.set('2026-12-01T02:00:00.000Z');
  expect(await scanned(owner)).toEqual([]);
  const lastDay = async (day: number): Promise<void> => {
    clock.set(`2026-12-${String(day).padStart(2, '0')}T02:00:00.000Z`);
    if ((await scanned(owner)).length === 0 && day < 31) await lastDay(day + 1);
  };
  await lastDay(2);
  expect(await scanned(owner)).toEqual(['ACTIVITIES_UNVERIFIED']);
  const { outcomes } = await verify(house.as(office.appraiser), [decide(id, 'VERIFY')]);
  expect(outcomes.flatMap(codesOf)).toEqual([]);
  expect(await scanned(owner)).toEqual([]);
});
