/** Whoever must act on a month has time to act, however late others did; and a month comes to an end. */
import { describe, expect, it } from 'vitest';
import {
  closeEmployeeMonth,
  loadCloseShared,
} from '../../functions/evaluation/evaluation/actions/closeEmployeeMonth.ts';
import type { Employee } from '../../functions/organisation/employee/rules.ts';
import { employeeNodeId } from '../../functions/organisation/employee/store.ts';
import { submitRealisation } from '../../functions/execution/month/decisions.ts';
import { windowsOf } from '../../functions/execution/month/ownWindows.ts';
import { policyOn } from '../../functions/organisation/policy/rules.ts';
import type { Instant, PlainDate } from '../../functions/platform/period.ts';
import { calendarActs } from '../support/calendars.ts';
import { codes, idOf, monthHouse } from '../support/monthHouse.ts';
import { jobOf, makeMonth, makeMonthLine, OCTOBER } from '../support/months.ts';
import { makePlatform } from '../support/office.ts';
import { month } from '../support/setPlans.ts';

const house = monthHouse();
const { clock, at, opened, submitTarget, approve, realise, turn, read, desk, realised } = house;
const bkpp = () => calendarActs(at.house.as(at.office.bkpp));

/** Nine in the morning in Jakarta, or another time of a day there. */
const on = (date: string, time = '09:00:00') => clock.set(new Date(`${date}T${time}+07:00`).toISOString());
const lastMinute = (date: string) => on(date, '23:50:00');

/** Closes a person's October in the night that begins a day. */
async function close({ employeeId }: Employee, date: string) {
  on(date, '00:30:00');
  const job = jobOf(makePlatform(at.table, clock), 'closeMonth');
  return closeEmployeeMonth(job, { employeeId, period: OCTOBER }, await loadCloseShared(job, OCTOBER));
}
const stands = async (owner: Employee) => {
  const { status, missedBy } = await read(owner, idOf(owner));
  return { status, missedBy };
};
const act = (name: 'returnMonth' | 'verifyMonth', owner: Employee, expectedVersion: number) =>
  month(at.house.as(at.office.appraiser), name, {
    id: idOf(owner),
    expectedVersion,
    ...(name === 'returnMonth' ? { note: 'Lengkapi bukti dukungnya.' } : { tasks: [] }),
  });
const longer = (owner: Employee, window: string, until: string) =>
  bkpp().act('grantWindowException', {
    employeeId: employeeNodeId(owner.employeeId),
    window,
    month: '2026-M10',
    until,
    reason: 'Menurut surat kepala perangkat daerah.',
  });
const WINDOWS = `query ($id: ID!) { month(id: $id) { windows { target { from to } targetUntil
  realisation { from to } earliestRealisation verification { from to } } } }`;
const windows = async (owner: Employee) =>
  (await at.house.as(owner)(WINDOWS, { id: idOf(owner) })).data.month.windows;

describe('a plan that begins within the month', () => {
  it('has its realisation although the superior answered nothing, and is closed after its own last day', async () => {
    on('2026-10-26');
    const owner = await opened([{ from: '2026-10-26' as PlainDate }]);
    on('2026-10-30');
    expect((await submitTarget(owner, 1)).month).toMatchObject({ lateTarget: false });
    await turn('2026-11-05');
    await turn('2026-11-07');
    expect(await read(owner, idOf(owner))).toMatchObject({ status: 'TARGET_APPROVED', targetDeemed: true });
    expect((await windows(owner)).realisation.to).toBe('2026-11-11');
    lastMinute('2026-11-11');
    expect(codes(await realise(owner, 4))).toEqual([]);
    expect(await desk(at.office.appraiser, owner)).toMatchObject([{ dueOn: '2026-11-16' }]);
    expect(await close(owner, '2026-11-17')).toEqual({ outcome: 'REFUSED', reason: 'MONTH_RUNNING' });
    await turn('2026-11-18');
    expect(await stands(owner)).toEqual({ status: 'MISSED', missedBy: 'APPRAISER' });
  });

  it('opened on its last day can be done by its owner to the end, none of it late', async () => {
    on('2026-10-31', '01:00:00');
    const owner = await opened();
    on('2026-11-04');
    expect((await submitTarget(owner, 1)).month).toMatchObject({ lateTarget: false });
    expect(codes(await approve(owner, 2))).toEqual([]);
    const { earliestRealisation, realisation } = await windows(owner);
    expect([earliestRealisation, realisation.to]).toEqual(['2026-11-07T02:00:00.000Z', '2026-11-11']);
    clock.set(earliestRealisation);
    expect(codes(await realise(owner, 3))).toEqual([]);
  });
});

describe('a target', () => {
  it('is taken late until the last day of realisations, and then refused with what helps', async () => {
    const owner = await opened();
    on('2026-11-04');
    const refused = await submitTarget(owner, 1);
    expect(refused.userErrors).toMatchObject([
      { code: 'MONTH_TARGET_CLOSED', message: expect.stringContaining('BKPP') },
    ]);
    await longer(owner, 'TARGET', '2026-11-06');
    expect(codes(await submitTarget(owner, 1))).toEqual([]);
  });

  it('that came in time and is returned is not late within three working days, and late after them', async () => {
    const [soon, slow] = [await opened(), await opened()];
    for (const owner of [soon, slow]) {
      on('2026-10-01');
      await submitTarget(owner, 1);
      on('2026-10-06');
      expect(codes(await act('returnMonth', owner, 2))).toEqual([]);
    }
    lastMinute('2026-10-09');
    expect((await submitTarget(soon, 3)).month).toMatchObject({ lateTarget: false });
    on('2026-10-10');
    expect((await submitTarget(slow, 3)).month).toMatchObject({ lateTarget: true });
  });

  it('that was late stays so when it is returned', async () => {
    const owner = await opened();
    on('2026-10-07');
    await submitTarget(owner, 1);
    expect((await act('returnMonth', owner, 2)).month).toMatchObject({ lateTarget: true });
    expect((await submitTarget(owner, 3)).month).toMatchObject({ lateTarget: true });
  });
});

describe('an outage that is registered afterwards', () => {
  it('gives a silent superior back the days on which nobody could answer', async () => {
    const owner = await opened();
    await submitTarget(owner, 1);
    on('2026-10-08');
    const outage = { from: '2026-10-05T17:00:00.000Z', to: '2026-10-07T16:59:00.000Z' };
    expect(
      codes(await bkpp().act('registerOutage', { ...outage, reason: 'Peladen mati dua hari.' })),
    ).toEqual([]);
    expect(await desk(at.office.appraiser, owner)).toMatchObject([{ dueOn: '2026-10-08' }]);
    await turn('2026-10-09');
    expect(await read(owner, idOf(owner))).toMatchObject({ status: 'TARGET_SUBMITTED', targetDeemed: false });
    expect(await desk(at.office.superior, owner)).toMatchObject([{ dueOn: '2026-10-12' }]);
    await turn('2026-10-13');
    expect(await read(owner, idOf(owner))).toMatchObject({ targetDeemed: true });
  });
});

describe('a verifier', () => {
  it('has three working days after a longer window of the owner, and none after them', async () => {
    const owner = await house.approved();
    on('2026-11-04');
    await longer(owner, 'REALISATION', '2026-11-20');
    lastMinute('2026-11-20');
    expect(codes(await realise(owner, 3))).toEqual([]);
    expect(await desk(at.office.appraiser, owner)).toMatchObject([{ dueOn: '2026-11-25' }]);
    await turn('2026-11-21');
    expect(await stands(owner)).toMatchObject({ status: 'REALISED' });
    on('2026-11-26');
    expect(codes(await act('verifyMonth', owner, 4))).toEqual(['MONTH_VERIFICATION_CLOSED']);
    expect(codes(await act('returnMonth', owner, 4))).toEqual(['MONTH_VERIFICATION_CLOSED']);
    lastMinute('2026-11-25');
    expect(codes(await act('verifyMonth', owner, 4))).toEqual([]);
  });

  it('who returns on the last evening leaves the owner three working days, once', async () => {
    const owner = await realised();
    lastMinute('2026-11-13');
    expect(codes(await act('returnMonth', owner, 4))).toEqual([]);
    expect(await close(owner, '2026-11-17')).toEqual({ outcome: 'REFUSED', reason: 'MONTH_RUNNING' });
    lastMinute('2026-11-18');
    expect(codes(await realise(owner, 5))).toEqual([]);
    on('2026-11-19');
    expect(codes(await act('returnMonth', owner, 6))).toEqual([]);
    on('2026-11-20');
    expect(codes(await realise(owner, 7))).toEqual([]);
    expect(codes(await act('returnMonth', owner, 8))).toEqual(['MONTH_RETURNED_ONCE']);
    expect(codes(await act('verifyMonth', owner, 8))).toEqual([]);
    expect(await close(owner, '2026-11-21')).toEqual({ outcome: 'DONE' });
    expect(await stands(owner)).toEqual({ status: 'LOCKED', missedBy: null });
  });
});

describe('a realisation of zero', () => {
  it('that meets its target is proven: that nothing happened is an achievement as any other', () => {
    const line = makeMonthLine(1, { comparator: 'LTE', target: 5000 });
    const given = { indicatorId: 'r1i1', realisation: 0, realisationText: null, note: null, evidence: [] };
    const codesOf = (comparator: 'LTE' | 'GTE') => {
      const approved = makeMonth(at.office.owner, {
        status: 'TARGET_APPROVED',
        lines: [{ ...line, comparator }],
      });
      const zone = 'Asia/Jakarta';
      const calendar = { week: 'FIVE_DAYS', holidays: new Set<string>() } as const;
      const facts = {
        now: '2026-10-30T02:00:00.000Z' as Instant,
        today: '2026-10-30' as PlainDate,
        zone,
        windows: windowsOf(approved, { policies: policyOn([], approved.to), calendar, zone }),
        minGapHours: 72,
        verifierAsOf: 'LAST_DAY_OF_MONTH' as const,
      };
      const decided = submitRealisation(approved, [given], [], facts);
      return decided.ok ? [] : decided.problems.map(({ code }) => code);
    };
    expect(codesOf('LTE')).toEqual(['MONTH_EVIDENCE_MISSING']);
    expect(codesOf('GTE')).toEqual([]);
  });
});
