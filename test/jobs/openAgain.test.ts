import { v7 } from 'uuid';
import { beforeEach, describe, expect, it } from 'vitest';
import { holidayDates } from '../../data/holidays.ts';
import { catchUp } from '../../functions/jobs/catchUp.ts';
import { dueMonths } from '../../functions/jobs/due.ts';
import { plan as planRun } from '../../functions/jobs/planner.ts';
import { reconcile } from '../../functions/jobs/reconciler.ts';
import { workChunk } from '../../functions/jobs/worker.ts';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import { policyOn } from '../../functions/organisation/policy/rules.ts';
import type { Employee } from '../../functions/organisation/employee/rules.ts';
import { agencyItem, rosterItem } from '../../functions/organisation/roster/store.ts';
import { lists } from '../../functions/platform/keys.ts';
import { dateIn, type Period, type PlainDate } from '../../functions/platform/period.ts';
import { runOf } from '../../functions/platform/run/run.ts';
import { queryAll, type Table } from '../../functions/platform/table.ts';
import { type House, openHouse } from '../support/house.ts';
import {
  itemsOf,
  makeEmployee,
  makeLine,
  makeOffice,
  makePlatform,
  type Office,
  testClock,
  ZONE,
} from '../support/office.ts';
import { plan } from '../support/plans.ts';
import { acceptedItems, contentUnder, talkedItems } from '../support/readyPlans.ts';
import { planningOn } from '../support/rosters.ts';
import { makePlan, planItem } from '../support/setPlans.ts';
import { makeTable } from '../support/table.ts';

const JOB = 'openMonth';
const JANUARY = '2026-M01' as Period;
const calendar = { week: 'FIVE_DAYS', holidays: holidayDates() } as const;
const clock = testClock();
let table: Table;
let office: Office;
let house: House;

beforeEach(async () => {
  table = await makeTable();
  office = await makeOffice(table);
  house = await openHouse(makePlatform(table, clock));
  return () => house.stop();
});

/** Somebody of the office's rosters, below its appraiser. */
async function person(): Promise<Employee> {
  const owner = makeEmployee('Dwi Astuti');
  const { agencyId, agencyName: name } = owner.unit;
  const entry = { agencyId, employeeId: owner.employeeId, from: '2020-01-01' as PlainDate, to: null };
  await bulkLoad(table, [
    ...itemsOf.employee(owner),
    ...itemsOf.line(makeLine(owner, office.appraiser, office.superior)),
    agencyItem({ agencyId, name }),
    rosterItem(entry),
  ]);
  return owner;
}

/** The night of a date at one o'clock: what the schedule does, and how many people the workers were sent. */
async function night(date: string): Promise<Record<string, number>> {
  clock.set(new Date(`${date}T01:00:00+07:00`).toISOString());
  const { planning, sent } = planningOn(makePlatform(table, clock));
  const day = dateIn(ZONE, clock.now());
  const sentFor: Record<string, number> = {};
  for (const { period, again } of dueMonths(JOB, day, (on) => policyOn([], on), calendar)) {
    await (again ? catchUp : planRun)(planning, JOB, period);
    const chunks = sent.splice(0);
    for (const chunk of chunks) await workChunk(planning, chunk);
    await reconcile(planning, JOB, period);
    sentFor[period] = chunks.reduce((sum, { employeeIds }) => sum + employeeIds.length, 0);
  }
  return sentFor;
}

/** A plan of a person's own, submitted and set now. */
async function setPlan(owner: Employee, from = '2026-01-01') {
  const body = contentUnder(office.appraiser, owner);
  const input = { idempotencyKey: v7(), from, to: '2026-12-31', content: body };
  const { plan: drafted } = await plan(house.as(owner), 'createPlan', input);
  await bulkLoad(table, [
    ...acceptedItems(office.appraiser, [owner]),
    ...talkedItems(owner, office.appraiser, { planNo: drafted.planNo }),
  ]);
  await plan(house.as(owner), 'submitPlan', { id: drafted.id, expectedVersion: 1 });
  const { userErrors } = await plan(house.as(office.appraiser), 'approvePlan', {
    id: drafted.id,
    expectedVersion: 2,
  });
  expect(userErrors).toEqual([]);
}

const monthsOf = async (owner: Employee, period = JANUARY) =>
  (await queryAll(table, lists.personPeriod(owner.employeeId, period))).filter(
    ({ type }) => type === 'month',
  );
const countsOf = async (period = JANUARY) => (await runOf(table, JOB, period))?.data;

describe('a plan that is set after its month was opened for the others', () => {
  it('has its month the next morning, once', async () => {
    const owner = await person();
    await night('2025-12-26');
    expect(await countsOf()).toMatchObject({ status: 'COMPLETE', counts: { refused: 1, missing: 0 } });
    clock.set('2026-01-10T02:00:00.000Z');
    await setPlan(owner);
    expect(await monthsOf(owner)).toEqual([]);
    await night('2026-01-11');
    const opened = await monthsOf(owner);
    expect(opened).toHaveLength(1);
    expect(await countsOf()).toMatchObject({
      status: 'COMPLETE',
      counts: { done: 1, refused: 0, missing: 0 },
    });
    expect(await night('2026-01-12')).toMatchObject({ [JANUARY]: 0 });
    expect(await monthsOf(owner)).toEqual(opened);
  });

  it('has it while the month before is not closed, and not any more when it is', async () => {
    const [first, second] = [await person(), await person()];
    await night('2025-12-26');
    clock.set('2026-02-02T02:00:00.000Z');
    await setPlan(first);
    expect(await night('2026-02-03')).toMatchObject({ [JANUARY]: 2 });
    expect(await monthsOf(first)).toHaveLength(1);
    clock.set('2026-02-20T02:00:00.000Z');
    await setPlan(second);
    expect(Object.keys(await night('2026-02-21'))).not.toContain(JANUARY);
    expect(await monthsOf(second)).toEqual([]);
  });

  it('adds its own to the month of an earlier plan: a transfer on the 16th', async () => {
    const owner = await person();
    await bulkLoad(table, [planItem(makePlan(owner, { to: '2026-01-15' as PlainDate }))]);
    await night('2025-12-26');
    clock.set('2026-01-20T02:00:00.000Z');
    await setPlan(owner, '2026-01-16');
    await night('2026-01-21');
    expect((await monthsOf(owner)).map(({ SK }) => SK)).toEqual(['2026-M01#1#MONTH', '2026-M01#2#MONTH']);
    expect(await night('2026-01-22')).toMatchObject({ [JANUARY]: 0 });
  });
});

describe('a night', () => {
  it('opens a month whose own day passed unseen', async () => {
    const owner = await person();
    await bulkLoad(table, [planItem(makePlan(owner))]);
    expect(await night('2026-01-11')).toEqual({ '2025-M12': 1, [JANUARY]: 1 });
    expect(await monthsOf(owner)).toHaveLength(1);
  });

  it('takes up again who joined the rosters since', async () => {
    await night('2025-12-26');
    const owner = await person();
    await bulkLoad(table, [planItem(makePlan(owner))]);
    expect(await night('2026-01-11')).toMatchObject({ [JANUARY]: 1 });
    expect(await monthsOf(owner)).toHaveLength(1);
  });
});
