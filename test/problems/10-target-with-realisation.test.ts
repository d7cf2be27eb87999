/**
 * Problem 10 (docs/domain.md 3): "Target bulanan tidak ditetapkan di awal bulan, dibuat bersamaan dengan realisasi".
 * The complaint on naive data, then what prevents it here: a month of two phases with a window each, a gap between
 * them and the server's clock; then what a month says of itself that was late or never had a target.
 */
import { afterAll, describe, expect, it } from 'vitest';
import {
  closeEmployeeMonth,
  loadCloseShared,
} from '../../functions/evaluation/evaluation/actions/closeEmployeeMonth.ts';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import type { Employee } from '../../functions/organisation/employee/rules.ts';
import { employeeNodeId } from '../../functions/organisation/employee/store.ts';
import type { Instant } from '../../functions/platform/period.ts';
import { calendarActs } from '../support/calendars.ts';
import { codes, idOf, monthHouse } from '../support/monthHouse.ts';
import { jobOf, makeMonth, minutesItem, makeMinutes, monthItem, OCTOBER } from '../support/months.ts';
import { itemsOf, makeEmployee, makeLine, makePlatform } from '../support/office.ts';
import { makePlan, month, planItem } from '../support/setPlans.ts';

const { clock, at, opened, submitTarget, approve, realise, turn, read, desk } = monthHouse();
afterAll(() => clock.set('2026-10-01T02:00:00.000Z'));

const LAST_DAY = '2026-10-30T02:00:00.000Z';
const inputsOf = async (type: string): Promise<string[]> => {
  const { data } = await at.house.as(at.office.bkpp)(`{ __type(name: "${type}") { inputFields { name } } }`);
  return data.__type.inputFields.map(({ name }: { name: string }) => name);
};
const team = async () =>
  (
    await at.house.as(at.office.appraiser)(
      '{ viewer { employee { team(period: "2026-M10", first: 100) { edges { node { employee { id } month { status late } } } } } } }',
    )
  ).data.viewer.employee.team.edges.map(({ node }: { node: object }) => node);

describe('the complaint, on naive data', () => {
  it('target and realisation are typed within five minutes on the last day, verified, and nothing tells it', async () => {
    const owner = makeEmployee('Dwi Astuti');
    const typed = makeMonth(owner, {
      targetSubmittedAt: LAST_DAY as Instant,
      targetApprovedAt: '2026-10-30T02:04:00.000Z' as Instant,
      realisedAt: '2026-10-30T02:05:00.000Z' as Instant,
    });
    await bulkLoad(at.table, [
      ...itemsOf.employee(owner),
      ...itemsOf.line(makeLine(owner, at.office.appraiser, at.office.superior)),
      planItem(makePlan(owner)),
      monthItem(typed),
    ]);
    expect(await read(owner, idOf(owner))).toMatchObject({ status: 'VERIFIED', lateTarget: false });
  });
});

describe('it is prevented', () => {
  it('a realisation needs a target that was approved', async () => {
    const owner = await opened();
    clock.set(LAST_DAY);
    expect(codes(await realise(owner, 1))).toEqual(['STATE_INVALID']);
    await submitTarget(owner, 1);
    expect(codes(await realise(owner, 2))).toEqual(['STATE_INVALID']);
  });

  it('and 72 hours after it: whoever begins on the last day is told from when, and has some days from then on', async () => {
    const owner = await opened();
    clock.set('2026-11-02T02:00:00.000Z');
    await submitTarget(owner, 1);
    await approve(owner, 2, { lateReason: 'Dinas luar kota.' });
    const soon = await realise(owner, 3);
    expect(soon.userErrors).toMatchObject([
      { code: 'MONTH_GAP', message: expect.stringContaining('2026-11-05T09:00:00+07:00') },
    ]);
    clock.set('2026-11-10T17:00:00.000Z');
    expect(codes(await realise(owner, 3))).toEqual(['MONTH_REALISATION_CLOSED']);
    clock.set('2026-11-05T02:00:00.000Z');
    expect(codes(await realise(owner, 3))).toEqual([]);
  });

  it('to the moment: not a millisecond earlier, whatever the calendar says', async () => {
    const owner = await opened();
    clock.set('2026-10-27T02:00:00.000Z');
    await submitTarget(owner, 1);
    await approve(owner, 2, { lateReason: 'Dinas luar kota.' });
    clock.set('2026-10-30T01:59:59.999Z');
    expect(codes(await realise(owner, 3))).toEqual(['MONTH_GAP']);
    clock.set('2026-10-30T02:00:00.000Z');
    expect(codes(await realise(owner, 3))).toEqual([]);
  });

  it('a superior who does not answer is no way round it: what counts as approved was submitted by its owner, and is marked', async () => {
    const owner = await opened();
    await submitTarget(owner, 1);
    for (const day of ['2026-10-07', '2026-10-09']) await turn(day);
    expect(await read(owner, idOf(owner))).toMatchObject({
      status: 'TARGET_APPROVED',
      targetDeemed: true,
      lateTarget: false,
    });
    const never = await opened();
    for (const day of ['2026-10-07', '2026-10-09']) await turn(day);
    expect(await read(never, idOf(never))).toMatchObject({ status: 'GENERATED', targetDeemed: false });
  });

  it('whoever could not set it in time is granted longer by BKPP: in time, with the grant named, and the gap all the same', async () => {
    const owner = await opened();
    clock.set('2026-10-06T02:00:00.000Z');
    const { act } = calendarActs(at.house.as(at.office.bkpp));
    const { windowException } = await act('grantWindowException', {
      employeeId: employeeNodeId(owner.employeeId),
      window: 'TARGET',
      month: OCTOBER,
      until: '2026-10-28',
      reason: 'Dirawat di rumah sakit.',
    });
    clock.set('2026-10-28T02:00:00.000Z');
    await submitTarget(owner, 1);
    const named = await at.house.as(owner)(
      'query ($id: ID!) { month(id: $id) { lateTarget exceptionIds } }',
      {
        id: idOf(owner),
      },
    );
    expect(named.data.month).toEqual({ lateTarget: false, exceptionIds: [windowException.id] });
    await approve(owner, 2);
    clock.set(LAST_DAY);
    expect(codes(await realise(owner, 3))).toEqual(['MONTH_GAP']);
  });

  it('once approved the target is no longer the owner’s to change, nor is it after the realisation', async () => {
    const owner = await opened();
    await submitTarget(owner, 1);
    await approve(owner, 2);
    expect(codes(await submitTarget(owner, 3))).toEqual(['STATE_INVALID']);
    clock.set(LAST_DAY);
    expect(codes(await realise(owner, 3))).toEqual([]);
    expect(codes(await submitTarget(owner, 4))).toEqual(['STATE_INVALID']);
  });

  it('when something was done is the server’s to say: no input has a time or a day', async () => {
    const inputs = ['SubmitMonthTargetInput', 'ApproveMonthTargetInput', 'SubmitMonthRealisationInput'];
    const named = (await Promise.all(inputs.map(inputsOf))).flat();
    expect(named.filter((name) => /at$|date|time|day|tanggal|waktu/i.test(name))).toEqual([]);
  });

  it('a target after the fifth is marked late, and accepted only with the appraiser’s reason, which stays', async () => {
    const owner = await opened();
    clock.set('2026-10-06T02:00:00.000Z');
    expect((await submitTarget(owner, 1)).month).toMatchObject({ lateTarget: true });
    expect(codes(await approve(owner, 2))).toEqual(['MONTH_LATE_REASON']);
    expect((await approve(owner, 2, { lateReason: 'Baru kembali dari cuti.' })).month).toMatchObject({
      status: 'TARGET_APPROVED',
      lateTarget: true,
      lateReason: 'Baru kembali dari cuti.',
    });
  });

  it('a target that is returned and sent again after the window is late too', async () => {
    const owner = await opened();
    await submitTarget(owner, 1);
    const by = at.house.as(at.office.appraiser);
    await month(by, 'returnMonth', { id: idOf(owner), expectedVersion: 2, note: 'Tandai survei.' });
    clock.set('2026-10-20T02:00:00.000Z');
    expect((await submitTarget(owner, 3)).month).toMatchObject({ lateTarget: true });
  });
});

describe('what is missed is found', () => {
  it('a target that waits lies on a desk with its day, and a late one shows on the card of the team', async () => {
    const owner = await opened();
    clock.set('2026-10-06T02:00:00.000Z');
    await submitTarget(owner, 1);
    expect(await desk(at.office.appraiser, owner)).toMatchObject([{ step: 'TARGET_APPROVAL' }]);
    expect(await team()).toContainEqual({
      employee: { id: Buffer.from(`Employee:${owner.employeeId}`).toString('base64url') },
      month: { status: 'TARGET_SUBMITTED', late: true },
    });
  });

  it('a target that is missing shows on the card of the team on the day after the window', async () => {
    const owner = await opened();
    await turn('2026-10-06');
    expect(await team()).toContainEqual({
      employee: { id: Buffer.from(`Employee:${owner.employeeId}`).toString('base64url') },
      month: { status: 'GENERATED', late: true },
    });
  });

  it('a superior sees, month by month, of how many of the team the target is late or missing', async () => {
    const owner = await opened();
    await turn('2026-10-06');
    const query = `{ viewer { employee { teamMonths(year: 2026) { period late subordinates { employee { id } status late } } } } }`;
    const { data } = await at.house.as(at.office.appraiser)(query);
    const october = data.viewer.employee.teamMonths.find(
      ({ period }: { period: string }) => period === OCTOBER,
    );
    expect(october.subordinates).toContainEqual({
      employee: { id: employeeNodeId(owner.employeeId) },
      status: 'GENERATED',
      late: true,
    });
    expect(october.late).toBe(october.subordinates.filter(({ late }: { late: boolean }) => late).length);
  });

  it('a month that never had a target is closed as missed, and by whom', async () => {
    const [owner, silent] = [await opened(), await opened()];
    await submitTarget(silent, 1);
    clock.set('2026-11-13T17:30:00.000Z');
    const job = jobOf(makePlatform(at.table, clock), 'closeMonth');
    const close = async ({ employeeId }: Employee) =>
      closeEmployeeMonth(job, { employeeId, period: OCTOBER }, await loadCloseShared(job, OCTOBER));
    await bulkLoad(
      at.table,
      [owner, silent].map((one) => minutesItem(makeMinutes(one))),
    );
    for (const one of [owner, silent]) await close(one);
    expect(await read(owner, idOf(owner))).toMatchObject({ status: 'MISSED', missedBy: 'OWNER' });
    expect(await read(silent, idOf(silent))).toMatchObject({ status: 'MISSED', missedBy: 'APPRAISER' });
  });
});
