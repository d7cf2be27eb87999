/** Longer windows and the end of a month: each gives time for what it is of, and nobody's minutes are closed before. */
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import {
  closeEmployeeMonth,
  loadCloseShared,
} from '../../functions/evaluation/evaluation/actions/closeEmployeeMonth.ts';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import type { PlainDate } from '../../functions/platform/period.ts';
import { codesOf, edit, entry, resubmit, submit } from '../support/activities.ts';
import { decide, MONDAY, NOVEMBER, openActivityHouse, type Someone } from '../support/activityHouse.ts';
import { calendarActs } from '../support/calendars.ts';
import { jobOf, makeMonth, monthItem } from '../support/months.ts';
import { itemsOf, makePlatform } from '../support/office.ts';

const { table, office, clock, house, newOwner, recorded, byAppraiser } = await openActivityHouse();
const { act, codes } = calendarActs(house.as(office.bkpp));
beforeEach(() => clock.set(MONDAY));
afterAll(() => house.stop());

type Owner = Awaited<ReturnType<typeof newOwner>>;
/** 09:00 in Jakarta. */
const on = (date: string) => clock.set(`${date}T02:00:00.000Z`);
const nodeOf = (type: string, { employeeId }: Someone, more = '') =>
  Buffer.from(`${type}:${employeeId}${more}`).toString('base64url');
const grant = (owner: Someone, window: string, until: string) =>
  act('grantWindowException', {
    employeeId: nodeOf('Employee', owner),
    window,
    month: '2026-M11',
    until,
    reason: 'Dirawat di rumah sakit.',
  });
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
/** Closes a person's November in the night that begins a day. */
const close = async ({ employeeId }: Someone, date: string) => {
  clock.set(new Date(`${date}T00:05:00+07:00`).toISOString());
  const job = jobOf(makePlatform(table, clock), 'closeMonth');
  return closeEmployeeMonth(job, { employeeId, period: NOVEMBER }, await loadCloseShared(job, NOVEMBER));
};
const verified = async (id: string) => codesOf((await byAppraiser(decide(id, 'VERIFY'))).outcomes[0]);

describe('activities are verified', () => {
  it('no longer by a window of the target or the realisation, though the month stays open', async () => {
    for (const window of ['TARGET', 'REALISATION']) {
      on('2026-11-16');
      const owner = await newOwner();
      const [one] = await recorded(owner);
      expect(codes(await grant(owner, window, '2026-12-22'))).toEqual([]);
      on('2026-12-15');
      expect(await verified(one.id)).toEqual(['ACTIVITY_VERIFICATION_OVER']);
    }
  });

  it('for three working days after a longer window of activities, and not after them', async () => {
    const owner = await newOwner();
    const [one, two] = await recorded(owner, [entry(), entry()]);
    expect(codes(await grant(owner, 'ACTIVITY', '2026-12-18'))).toEqual([]);
    on('2026-12-23');
    expect(await verified(one.id)).toEqual([]);
    on('2026-12-24');
    expect(await verified(two.id)).toEqual(['ACTIVITY_VERIFICATION_OVER']);
  });
});

describe('a month is not closed', () => {
  it('while activities of a longer window are verified, be there a plan or none', async () => {
    for (const outcome of [{ outcome: 'REFUSED', reason: 'PLAN_NOT_APPROVED' }, { outcome: 'DONE' }]) {
      on('2026-12-14');
      const owner = await newOwner();
      if (outcome.outcome === 'DONE') await withMonth(owner);
      await grant(owner, 'ACTIVITY', '2026-12-18');
      on('2026-12-18');
      const [one, two] = await recorded(owner, [
        entry({ date: '2026-11-27' }),
        entry({ date: '2026-11-27' }),
      ]);
      expect(await close(owner, '2026-12-19')).toEqual({ outcome: 'REFUSED', reason: 'MONTH_RUNNING' });
      on('2026-12-23');
      expect(await verified(one.id)).toEqual([]);
      expect(await close(owner, '2026-12-24')).toEqual({ outcome: 'REFUSED', reason: 'MONTH_RUNNING' });
      expect(await close(owner, '2026-12-29')).toEqual(outcome);
      expect(await verified(two.id)).toEqual(['PERIOD_CLOSED']);
    }
  });

  it('while its owner can still mend what was rejected', async () => {
    const owner = await newOwner();
    await withMonth(owner);
    await grant(owner, 'ACTIVITY', '2026-12-18');
    on('2026-12-18');
    const [one] = await recorded(owner, [entry({ date: '2026-11-27' })]);
    await byAppraiser(decide(one.id, 'REJECT', 'Volume keliru.'));
    expect(await close(owner, '2026-12-19')).toEqual({ outcome: 'REFUSED', reason: 'MONTH_RUNNING' });
    on('2026-12-21');
    const again = await resubmit(house.as(owner), { id: one.id, expectedVersion: 2 });
    expect(codesOf(again)).toEqual([]);
    expect(await verified(one.id)).toEqual([]);
    expect(await close(owner, '2026-12-22')).toEqual({ outcome: 'DONE' });
  });

  it('while what its owner edited or recorded can still be sent in', async () => {
    const owner = await newOwner();
    await withMonth(owner);
    await grant(owner, 'ACTIVITY', '2026-12-18');
    on('2026-12-18');
    const [one] = await recorded(owner, [entry({ date: '2026-11-27' })]);
    await byAppraiser(decide(one.id, 'REJECT', 'Volume keliru.'));
    await recorded(owner, [entry({ date: '2026-11-26' })], false);
    on('2026-12-21');
    const { id: _id, date: _date, ...content } = entry();
    expect(codesOf(await edit(house.as(owner), { ...content, id: one.id, expectedVersion: 2 }))).toEqual([]);
    expect(await close(owner, '2026-12-22')).toEqual({ outcome: 'REFUSED', reason: 'MONTH_RUNNING' });
    on('2026-12-23');
    expect((await submit(house.as(owner), '2026-M11')).userErrors).toEqual([]);
    expect(await verified(one.id)).toEqual([]);
  });

  it('before what was rejected on the last day of a longer verification was mended and verified', async () => {
    const owner = await newOwner();
    await withMonth(owner);
    const [one] = await recorded(owner);
    await grant(owner, 'VERIFICATION', '2026-12-21');
    on('2026-12-21');
    await byAppraiser(decide(one.id, 'REJECT', 'Volume keliru.'));
    expect(await close(owner, '2026-12-22')).toEqual({ outcome: 'REFUSED', reason: 'MONTH_RUNNING' });
    on('2026-12-28');
    expect(codesOf(await resubmit(house.as(owner), { id: one.id, expectedVersion: 2 }))).toEqual([]);
    on('2026-12-30');
    expect(await verified(one.id)).toEqual([]);
    expect(await close(owner, '2026-12-31')).toEqual({ outcome: 'DONE' });
  });
});

describe('a longer verification that is ended early', () => {
  it('takes nobody the days to mend what was rejected while it ran', async () => {
    const owner = await newOwner();
    await withMonth(owner);
    const [one] = await recorded(owner);
    const { windowException } = await grant(owner, 'VERIFICATION', '2026-12-31');
    on('2026-12-17');
    await byAppraiser(decide(one.id, 'REJECT', 'Volume keliru.'));
    const ended = { id: windowException.id, note: 'Sudah kembali bekerja.' };
    expect(codes(await act('endWindowException', ended))).toEqual([]);
    expect(await close(owner, '2026-12-18')).toEqual({ outcome: 'REFUSED', reason: 'MONTH_RUNNING' });
    on('2026-12-18');
    expect(codesOf(await resubmit(house.as(owner), { id: one.id, expectedVersion: 2 }))).toEqual([]);
    expect(await verified(one.id)).toEqual([]);
    expect(await close(owner, '2026-12-19')).toEqual({ outcome: 'DONE' });
  });
});

describe('a longer window is refused', () => {
  it('of activities once the minutes are closed, though the month waits for a plan or an appraiser', async () => {
    for (const line of [{}, { appraiserId: null, basis: null, reason: 'NO_REVIEWER' }]) {
      clock.set(MONDAY);
      const owner = await newOwner({}, line);
      if (line.reason) await withMonth(owner);
      expect(await close(owner, '2026-12-16')).toMatchObject({ outcome: 'REFUSED' });
      on('2026-12-16');
      expect(codes(await grant(owner, 'ACTIVITY', '2026-12-22'))).toEqual(['PERIOD_CLOSED']);
      // There is a month before its appraiser, and there is none.
      for (const window of ['TARGET', 'REALISATION', 'VERIFICATION'])
        expect(codes(await grant(owner, window, '2026-12-22'))).toEqual(line.reason ? [] : ['PERIOD_CLOSED']);
    }
  });

  it('of whatever kind once the closing has found nobody to have a month: on leave, or out of office, all of it', async () => {
    for (const [type, reason] of [
      ['CUTI_BESAR', 'MONTH_WITHOUT_WORK'],
      ['CLTN', 'EMPLOYEE_INACTIVE'],
    ] as const) {
      const owner = await newOwner();
      const days = { from: '2026-11-01' as PlainDate, to: '2026-11-30' as PlainDate };
      await bulkLoad(table, itemsOf.leave({ employeeId: owner.employeeId, type, ...days }));
      expect(await close(owner, '2026-12-16')).toEqual({ outcome: 'REFUSED', reason });
      on('2026-12-16');
      for (const window of ['ACTIVITY', 'TARGET', 'REALISATION', 'VERIFICATION'])
        expect(codes(await grant(owner, window, '2026-12-22'))).toEqual(['PERIOD_CLOSED']);
    }
  });
});
