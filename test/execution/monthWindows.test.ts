import { describe, expect, it } from 'vitest';
import { calendarActs } from '../support/calendars.ts';
import { codes, evidence, idOf, monthHouse } from '../support/monthHouse.ts';
import { employeeNodeId } from '../../functions/organisation/employee/store.ts';
import type { Employee } from '../../functions/organisation/employee/rules.ts';
import { windowsOf } from '../../functions/execution/month/ownWindows.ts';
import { policyOn, type PolicyRevision } from '../../functions/organisation/policy/rules.ts';
import type { Instant, Period, PlainDate } from '../../functions/platform/period.ts';

const { clock, at, opened, approve, approved, submitTarget, realise, desk } = monthHouse();
const bkpp = () => calendarActs(at.house.as(at.office.bkpp));
/** 09:00 in Jakarta. */
const on = (date: string) => clock.set(`${date}T02:00:00.000Z`);
const longer = (owner: Employee, window: string, until: string) =>
  bkpp().act('grantWindowException', {
    employeeId: employeeNodeId(owner.employeeId),
    window,
    month: '2026-M10',
    until,
    reason: 'Dirawat di rumah sakit.',
  });
const read = async (owner: Employee) => {
  const query = 'query ($id: ID!) { month(id: $id) { lateTarget exceptionIds } }';
  return (await at.house.as(owner)(query, { id: idOf(owner) })).data.month;
};
const outageOn = (date: string) => ({
  from: `${date}T02:00:00.000Z`,
  to: `${date}T04:00:00.000Z`,
  reason: 'Jaringan pusat data terputus.',
});

describe('a target', () => {
  it('is late a moment after midnight in Jakarta that follows the window, and no more once the outage that kept it is registered', async () => {
    const [owner, late] = [await opened(), await opened()];
    clock.set('2026-10-05T16:59:59.999Z');
    await submitTarget(owner, 1);
    clock.set('2026-10-05T17:00:00.000Z');
    await submitTarget(late, 1);
    expect(await read(owner)).toEqual({ lateTarget: false, exceptionIds: [] });
    expect(await read(late)).toEqual({ lateTarget: true, exceptionIds: [] });
    expect(codes(await bkpp().act('registerOutage', outageOn('2026-10-05')))).toEqual([]);
    expect(await read(late)).toMatchObject({ lateTarget: false });
    expect(codes(await approve(late, 2))).toEqual([]);
  });

  it('is in time on the working day that an outage of the window gives back, and late after it', async () => {
    on('2026-10-01');
    const [owner, late] = [await opened(), await opened()];
    on('2026-10-06');
    await submitTarget(owner, 1);
    on('2026-10-07');
    await submitTarget(late, 1);
    expect(await read(owner)).toMatchObject({ lateTarget: false });
    expect(await read(late)).toMatchObject({ lateTarget: true });
  });

  it('is in time by a longer window of its owner, which the month names', async () => {
    const owner = await opened();
    on('2026-10-08');
    const { windowException } = await longer(owner, 'TARGET', '2026-10-09');
    await submitTarget(owner, 1);
    expect(await read(owner)).toEqual({ lateTarget: false, exceptionIds: [windowException.id] });
  });
});

describe('a realisation', () => {
  it('is refused after the window, and taken by a longer one, which ends with its last day', async () => {
    const owner = await approved();
    on('2026-11-04');
    const lines = [
      { indicatorId: 'jumlah', realisation: 5, evidence },
      { indicatorId: 'mutu', realisation: 85.5, note: 'Sesuai rencana', evidence },
    ];
    expect(codes(await realise(owner, 3, lines))).toEqual(['MONTH_REALISATION_CLOSED']);
    const { windowException } = await longer(owner, 'REALISATION', '2026-11-05');
    on('2026-11-06');
    expect(codes(await realise(owner, 3, lines))).toEqual(['MONTH_REALISATION_CLOSED']);
    clock.set('2026-11-05T16:59:59.999Z');
    expect(codes(await realise(owner, 3, lines))).toEqual([]);
    expect(await read(owner)).toMatchObject({ exceptionIds: [windowException.id] });
  });

  it('has its superior until the day that their longer window says', async () => {
    const owner = await approved();
    await longer(owner, 'VERIFICATION', '2026-11-20');
    await realise(owner, 3);
    expect(await desk(at.office.appraiser, owner)).toMatchObject([{ dueOn: '2026-11-20' }]);
  });
});

describe('verification', () => {
  it('has its working days after the last of realisations, also where an outage moved that alone', () => {
    const day = (text: string) => text as PlainDate;
    const longest = {
      key: 'month.realisationWindow',
      effectiveFrom: day('2026-01-01'),
      value: { lastWorkingDays: 3, nextMonthDay: 8 },
      setBy: 'test',
      setAt: '2025-12-01T00:00:00.000Z' as Instant,
      legalBasis: null,
    } as PolicyRevision;
    const days = (...outages: string[]) => {
      const { realisation, verification } = windowsOf(
        { month: '2026-M05' as Period, from: day('2026-05-01'), to: day('2026-05-31') },
        {
          policies: policyOn([longest], day('2026-05-31')),
          calendar: { week: 'SIX_DAYS', holidays: new Set<string>(), outages: new Set(outages) },
          zone: 'Asia/Jakarta',
        },
      );
      return [realisation.to, verification.to];
    };
    expect(days()).toEqual(['2026-06-08', '2026-06-11']);
    expect(days('2026-05-28', '2026-05-29', '2026-05-30')).toEqual(['2026-06-11', '2026-06-15']);
  });
});
