/** A longer window that was granted in good time opens the month of whoever's plan was set after everybody's closing. */
import { describe, expect, it } from 'vitest';
import {
  closeEmployeeMonth,
  loadCloseShared,
} from '../../functions/evaluation/evaluation/actions/closeEmployeeMonth.ts';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import type { Employee } from '../../functions/organisation/employee/rules.ts';
import { employeeNodeId } from '../../functions/organisation/employee/store.ts';
import { calendarActs } from '../support/calendars.ts';
import { codes, idOf, monthHouse } from '../support/monthHouse.ts';
import { jobOf, OCTOBER, openMonthOf } from '../support/months.ts';
import { itemsOf, makeEmployee, makeLine, makePlatform } from '../support/office.ts';
import { makePlan, planItem } from '../support/setPlans.ts';

const { clock, at, turn, read, submitTarget } = monthHouse();
const job = (name: string) => jobOf(makePlatform(at.table, clock), name);

/** Somebody without a plan, of whom October could not be opened. */
async function withoutPlan(): Promise<Employee> {
  const owner = makeEmployee('Dwi Astuti');
  const line = makeLine(owner, at.office.appraiser, at.office.superior);
  await bulkLoad(at.table, [...itemsOf.employee(owner), ...itemsOf.line(line)]);
  clock.set('2026-11-10T02:00:00.000Z');
  const who = { employeeId: owner.employeeId, period: OCTOBER };
  expect(await openMonthOf(job('openMonth'), who)).toMatchObject({ reason: 'PLAN_NOT_APPROVED' });
  return owner;
}
const grant = async ({ employeeId }: Employee, month: string | null = '2026-M10') =>
  codes(
    await calendarActs(at.house.as(at.office.bkpp)).act('grantWindowException', {
      employeeId: employeeNodeId(employeeId),
      window: 'TARGET',
      month,
      until: '2026-11-30',
      reason: 'SKP baru ditetapkan.',
    }),
  );
/** Closes October on everybody's day. */
async function close({ employeeId }: Employee) {
  clock.set('2026-11-17T00:30:00+07:00');
  const shared = await loadCloseShared(job('closeMonth'), OCTOBER);
  return closeEmployeeMonth(job('closeMonth'), { employeeId, period: OCTOBER }, shared);
}

describe('whoever’s plan is set once everybody’s month is closed', () => {
  it('has the month the next morning where a longer window of theirs runs, and hands in its target in time', async () => {
    for (const month of ['2026-M10', null]) {
      const owner = await withoutPlan();
      expect(await grant(owner, month)).toEqual([]);
      expect(await close(owner)).toMatchObject({ reason: 'EXCEPTION_RUNNING' });
      await bulkLoad(at.table, [planItem(makePlan(owner))]);
      await turn('2026-11-19');
      expect(await read(owner, idOf(owner))).toMatchObject({ status: 'GENERATED', version: 1 });
      await turn('2026-11-20');
      clock.set('2026-11-30T02:00:00.000Z');
      expect((await submitTarget(owner, 1)).month).toMatchObject({ lateTarget: false });
    }
  });

  it('has none without one, nor once it is over', async () => {
    const [owner, late] = [await withoutPlan(), await withoutPlan()];
    expect(await grant(late)).toEqual([]);
    expect(await close(owner)).toMatchObject({ reason: 'PLAN_NOT_APPROVED' });
    expect(await close(late)).toMatchObject({ reason: 'EXCEPTION_RUNNING' });
    await bulkLoad(at.table, [planItem(makePlan(owner))]);
    await turn('2026-12-01');
    await bulkLoad(at.table, [planItem(makePlan(late))]);
    await turn('2026-12-02');
    for (const one of [owner, late]) expect(await read(one, idOf(one))).toBeNull();
  });

  it('has it, and days to hand it in, where the plan was set on the very last day of the longer window', async () => {
    const owner = await withoutPlan();
    expect(await grant(owner)).toEqual([]);
    expect(await close(owner)).toMatchObject({ reason: 'EXCEPTION_RUNNING' });
    clock.set('2026-11-30T10:00:00.000Z');
    await bulkLoad(at.table, [planItem(makePlan(owner))]);
    await turn('2026-12-01');
    expect(await read(owner, idOf(owner))).toMatchObject({ status: 'GENERATED', version: 1 });
    await turn('2026-12-02');
    clock.set('2026-12-02T02:00:00.000Z');
    expect((await submitTarget(owner, 1)).month).toMatchObject({ lateTarget: false });
  });
});
