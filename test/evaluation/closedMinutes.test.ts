/** What becomes of a month's minutes when it is closed: nothing more is recorded or verified, whatever is on record. */
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import {
  closeEmployeeMonth,
  loadCloseShared,
} from '../../functions/evaluation/evaluation/actions/closeEmployeeMonth.ts';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import type { PlainDate } from '../../functions/platform/period.ts';
import type { Table } from '../../functions/platform/table.ts';
import { codesOf, entry, monthOf, record } from '../support/activities.ts';
import { MONDAY, NOVEMBER, openActivityHouse, type Someone } from '../support/activityHouse.ts';
import { jobOf, makeMonth, monthItem } from '../support/months.ts';
import { makePlatform } from '../support/office.ts';
import { tapped } from '../support/table.ts';

/** The night after November's verification is over. */
const CLOSING = '2026-12-14T17:30:00.000Z';

const activityHouse = await openActivityHouse();
const { table, clock, house, newOwner, recorded } = activityHouse;
beforeEach(() => clock.set(MONDAY));
afterAll(() => house.stop());

type Owner = Awaited<ReturnType<typeof newOwner>>;
/** Lays the owner's November, verified. */
const withMonth = (owner: Owner) =>
  bulkLoad(table, [
    monthItem(
      makeMonth(owner, {
        month: NOVEMBER,
        from: '2026-11-01' as PlainDate,
        to: '2026-11-30' as PlainDate,
      }),
    ),
  ]);
const close = async ({ employeeId }: Someone, through: Table = table) => {
  const job = jobOf(makePlatform(through, clock), 'closeMonth');
  return closeEmployeeMonth(job, { employeeId, period: NOVEMBER }, await loadCloseShared(job, NOVEMBER));
};

describe('a month that was closed with no activity in it', () => {
  it('stays closed, though an outage on record afterwards opens its days again', async () => {
    const owner = await newOwner();
    await withMonth(owner);
    clock.set(CLOSING);
    expect(await close(owner)).toEqual({ outcome: 'DONE' });
    clock.set('2026-11-30T01:00:00.000Z');
    const late = await record(house.as(owner), [entry({ date: '2026-11-30' })]);
    expect(codesOf(late.outcomes[0])).toEqual(['PERIOD_CLOSED']);
    expect(await monthOf(house.as(owner), owner.employeeId)).toMatchObject({
      recordedMinutes: 0,
      closedAt: CLOSING,
    });
  });

  it('is in no list of the months that hold activities', async () => {
    const owner = await newOwner();
    await withMonth(owner);
    clock.set(CLOSING);
    await close(owner);
    const query = '{ viewer { employee { activityMonths(year: 2026) { period } } } }';
    const { data } = await house.as(owner)(query);
    expect(data.viewer.employee.activityMonths).toEqual([]);
  });

  it('holds what was recorded at that very moment: the closing reads it, and closes after it', async () => {
    const owner = await newOwner();
    await withMonth(owner);
    let met = false;
    const slow = tapped(table, async (command) => {
      if (met || !command.startsWith('TransactWrite')) return;
      met = true;
      await recorded(owner);
    });
    expect(await close(owner, slow)).toEqual({ outcome: 'DONE' });
    const month = await monthOf(house.as(owner), owner.employeeId);
    expect(month).toMatchObject({ recordedMinutes: 45, closedAt: MONDAY });
  });
});
