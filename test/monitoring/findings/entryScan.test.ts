/** Entries of activities that are not right (D08): found by the scan, mended by the mutation that the finding names, gone. */
import { afterAll, beforeEach, expect, it } from 'vitest';
import { counting } from '../../../functions/execution/activity/minutes.ts';
import type { Activity } from '../../../functions/execution/activity/rules.ts';
import { activityKind, activityMonthKind } from '../../../functions/execution/activity/store.ts';
import { bulkLoad } from '../../../functions/local/bulkLoad.ts';
import type { Employee, Leave } from '../../../functions/organisation/employee/rules.ts';
import { readItem } from '../../../functions/platform/item.ts';
import { keys } from '../../../functions/platform/keys.ts';
import type { PlainDate } from '../../../functions/platform/period.ts';
import { queryAll } from '../../../functions/platform/table.ts';
import { codesOf, edit, entry, record, verify, voidActivity } from '../../support/activities.ts';
import { decide, NOVEMBER, openActivityHouse } from '../../support/activityHouse.ts';
import { foundOf } from '../../support/looking.ts';
import { itemsOf, makePlatform } from '../../support/office.ts';

const { table, office, clock, house, newOwner } = await openActivityHouse();
afterAll(() => house.stop());
beforeEach(() => clock.set('2026-11-16T02:00:00.000Z'));

const ENTRIES = /^(?:DAYS_OVER|ACTIVITIES_(?:OVERLAP|WHILE|ON_DAY_OFF|UNVERIFIED)|BANK_ITEM)/;
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

/** Their last activity as another system would have let them enter it, with the minutes of its month. */
async function otherwise({ employeeId }: Employee, changes: Partial<Activity>): Promise<void> {
  const items = await queryAll(table, { partition: `EMP#${employeeId}`, prefix: `${NOVEMBER}#` });
  const last = items.filter(({ type }) => type === activityKind.type).at(-1);
  const month = items.find(({ type }) => type === activityMonthKind.type);
  if (!month || !last) throw new Error('nothing was recorded');
  const { data } = readItem(activityKind, last);
  const changed = { ...data, ...changes };
  const minutes = counting(readItem(activityMonthKind, month).data, data, changed);
  await bulkLoad(table, [
    { ...last, data: changed },
    { ...month, data: minutes },
  ]);
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

it('an activity that another system let somebody enter on a Sunday is voided', async () => {
  const { owner, id } = await withActivity(false);
  const { employeeId } = owner;
  const items = await queryAll(table, { partition: `EMP#${employeeId}`, prefix: `${NOVEMBER}#` });
  const friday = items.find(({ type }) => type === activityKind.type);
  const month = items.find(({ type }) => type === activityMonthKind.type);
  if (!month || !friday) throw new Error('nothing was recorded');
  const { data } = readItem(activityKind, friday);
  const sunday = { ...data, date: '2026-11-15' as PlainDate };
  const { days: _days, ...others } = readItem(activityMonthKind, month).data;
  await bulkLoad(table, [
    { ...friday, data: { ...data, state: 'VOIDED' } },
    { ...friday, ...keys.activity(employeeId, NOVEMBER, sunday.date, data.id), data: sunday },
    { ...month, data: counting({ ...others, days: {} }, null, sunday) },
  ]);
  expect(await scanned(owner)).toEqual(['ACTIVITIES_ON_DAY_OFF']);
  const onSunday = Buffer.from(id, 'base64url').toString().replace('2026-11-13', sunday.date);
  const voided = await voidActivity(house.as(owner), Buffer.from(onSunday).toString('base64url'));
  expect(codesOf(voided)).toEqual([]);
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

it('a day of more minutes than a day may have is mended by rejecting what was too much', async () => {
  const { owner, id } = await withActivity(true);
  await otherwise(owner, { minutes: 700 });
  expect(await scanned(owner)).toEqual(['DAYS_OVER_MAX']);
  const { outcomes } = await verify(house.as(office.appraiser), [
    decide(id, 'REJECT', 'Melebihi satu hari.'),
  ]);
  expect(outcomes.flatMap(codesOf)).toEqual([]);
  expect(await scanned(owner)).toEqual([]);
});

it('of two activities that claim the same hours one is given hours of its own', async () => {
  const owner = await newOwner();
  const at = (start: string, end: string) => entry({ start, end });
  const { outcomes } = await record(house.as(owner), [at('08:00', '08:45'), at('10:00', '10:45')], false);
  expect(outcomes.flatMap(codesOf)).toEqual([]);
  expect(await scanned(owner)).toEqual([]);
  await otherwise(owner, { start: '08:30', end: '09:15' });
  expect(await scanned(owner)).toEqual(['ACTIVITIES_OVERLAP']);
  const [, { activity }] = outcomes;
  const { id: _id, date: _date, ...same } = at('13:00', '13:45');
  const own = house.as(owner);
  const edited = await edit(own, { id: activity.id, expectedVersion: activity.version, ...same });
  expect(codesOf(edited)).toEqual([]);
  expect(await scanned(owner)).toEqual([]);
});

it('an activity of an item that is for others is entered as one of their own', async () => {
  const { owner, id } = await withActivity(false);
  await otherwise(owner, { bankCode: 'KES-001' });
  expect(await scanned(owner)).toEqual(['BANK_ITEM_OF_OTHERS']);
  const { id: _id, date: _date, ...same } = entry();
  const edited = await edit(house.as(owner), { id, expectedVersion: 1, ...same });
  expect(codesOf(edited)).toEqual([]);
  expect(await scanned(owner)).toEqual([]);
});
