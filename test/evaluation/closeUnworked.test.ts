/** A month in which its owner did not work is nobody's miss, and one in which they left is evaluated by its last day in office. */
import { describe, expect, it } from 'vitest';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import type { Employee, Leave } from '../../functions/organisation/employee/rules.ts';
import { numbersOfCard } from '../../functions/monitoring/counting/numbers.ts';
import type { PlainDate } from '../../functions/platform/period.ts';
import { passedOver } from '../../functions/jobs/passedOver.ts';
import { policyOn } from '../../functions/organisation/policy/rules.ts';
import { type Card, readCard } from '../../functions/platform/card.ts';
import { cardIndex, keys } from '../../functions/platform/keys.ts';
import { keepRun, runOf } from '../../functions/platform/run/run.ts';
import { holidayDates } from '../../data/holidays.ts';
import { ofType, openClosing } from '../support/closing.ts';
import { cardItem } from '../support/largeOffice.ts';
import { jobOf, OCTOBER, openMonthOf } from '../support/months.ts';
import { itemsOf, makePlatform, testClock } from '../support/office.ts';
import { makePlan, planItem } from '../support/setPlans.ts';

const { table, clock, person, close, october, monthsOf, evaluationsOf, markerOf, eventTypes } =
  await openClosing();
const day = (text: string) => text as PlainDate;
const waiting = { status: 'GENERATED', realisedAt: null, verifiedAt: null } as const;
const away = ({ employeeId }: Employee, type: Leave['type'], from: string, to: string) =>
  bulkLoad(table, itemsOf.leave({ employeeId, type, from: day(from), to: day(to) }));

/** A card of one of somebody's plans in October. */
const cardOfPlan = (owner: Employee, planNo: number, parts: Partial<Card>) => {
  const item = cardItem(owner, 'nobody', OCTOBER);
  const who = { ...readCard(item).who, planNo };
  return { ...item, ...keys.card(owner.employeeId, OCTOBER, planNo), ...cardIndex(who), who, ...parts };
};

describe('a month over all of which its owner was on leave', () => {
  it('is cancelled with a mark, missed by nobody, and not evaluated', async () => {
    const owner = await person({ months: [{ ...waiting, lateTarget: true }], minutes: null });
    await away(owner, 'CUTI_MELAHIRKAN', '2026-09-01', '2026-11-30');
    expect(await close(owner)).toEqual({ outcome: 'REFUSED', reason: 'MONTH_WITHOUT_WORK' });
    const [month] = await monthsOf(owner);
    expect(month).toMatchObject({ status: 'CANCELLED', missedBy: null, onLeave: true, lateTarget: false });
    expect(await evaluationsOf(owner)).toEqual([]);
    expect(await eventTypes(owner)).toContain('monthCancelled');
    const [card] = ofType(await october(owner), 'card');
    expect(card).toMatchObject({ month: { status: 'CANCELLED', onLeave: true } });
    const before = await markerOf(owner);
    expect(await close(owner)).toEqual({ outcome: 'REFUSED', reason: 'MONTH_WITHOUT_WORK' });
    expect(await markerOf(owner)).toEqual(before);
  });

  it('keeps no other plan of the month from being closed', async () => {
    const [first, second] = [{ to: day('2026-10-15') }, { ...waiting, planNo: 2, from: day('2026-10-16') }];
    const owner = await person({ months: [first, second] });
    await away(owner, 'CLTN', '2026-10-16', '2027-10-15');
    expect(await close(owner)).toEqual({ outcome: 'DONE' });
    expect(await monthsOf(owner)).toMatchObject([{ status: 'LOCKED' }, { status: 'CANCELLED' }]);
    expect(await evaluationsOf(owner)).toMatchObject([{ planNo: 1, businessDate: '2026-10-15' }]);
  });

  it('is closed all the same where activities were recorded in it before the leave was put on record', async () => {
    const owner = await person({ months: [{ ...waiting, status: 'TARGET_APPROVED' }], minutes: {} });
    await away(owner, 'CUTI_SAKIT', '2026-10-01', '2026-10-31');
    expect(await close(owner)).toEqual({ outcome: 'DONE' });
    expect(await monthsOf(owner)).toMatchObject([{ status: 'MISSED', missedBy: 'OWNER' }]);
    expect(await evaluationsOf(owner)).toMatchObject([{ activity: { verifiedMinutes: 6750 } }]);
  });

  it('of unpaid leave is cancelled whatever was done, and the part before it is closed', async () => {
    const second = { planNo: 2, from: day('2026-10-16'), verifiedAt: null } as const;
    const owner = await person({ months: [{ to: day('2026-10-15') }, { ...second, status: 'REALISED' }] });
    await away(owner, 'CLTN', '2026-10-16', '2027-10-15');
    expect(await close(owner)).toEqual({ outcome: 'DONE' });
    expect(await monthsOf(owner)).toMatchObject([
      { status: 'LOCKED' },
      { status: 'CANCELLED', onLeave: true },
    ]);
    expect(await evaluationsOf(owner)).toMatchObject([{ planNo: 1, businessDate: '2026-10-15' }]);
  });

  it.each([
    ['at the closing, since nobody worked in it', waiting],
    ['before it', { status: 'CANCELLED' } as const],
  ])('leaves the person counted once, whose minutes so far its card told: cancelled %s', async (_, of) => {
    const second = { ...of, planNo: 2, from: day('2026-10-16') };
    const owner = await person({ months: [{ to: day('2026-10-15') }, second] });
    await away(owner, 'CLTN', '2026-10-16', '2027-10-15');
    const soFar = { verified: 3000, target: 6750 };
    await bulkLoad(table, [
      cardOfPlan(owner, 1, { minutes: { ...soFar, elsewhere: true } }),
      cardOfPlan(owner, 2, { minutes: soFar }),
    ]);
    expect(await close(owner)).toEqual({ outcome: 'DONE' });
    const cards = ofType(await october(owner), 'card').map(readCard);
    const counted = cards.flatMap((card) => Object.keys(numbersOfCard(card)));
    expect(counted.filter((name) => /^ACTIVITY_(SO_FAR|REACHED|NEAR|UNDER)/.test(name))).toEqual([
      'ACTIVITY_REACHED',
    ]);
  });

  it('is not opened, and is as soon as somebody comes back in it', async () => {
    const owner = await person({ months: [], minutes: null });
    await bulkLoad(table, [planItem(makePlan(owner))]);
    await away(owner, 'CUTI_SAKIT', '2026-09-20', '2026-10-31');
    const job = jobOf(makePlatform(table, testClock('2026-10-10T18:00:00.000Z')), 'openMonth');
    const who = { employeeId: owner.employeeId, period: OCTOBER };
    expect(await openMonthOf(job, who)).toEqual({ outcome: 'REFUSED', reason: 'MONTH_WITHOUT_WORK' });
    await away(owner, 'CUTI_SAKIT', '2026-09-20', '2026-10-15'); // ended early: the same leave, shorter
    expect(await openMonthOf(job, who)).toEqual({ outcome: 'DONE' });
  });

  it('of one plan of two is opened too when the leave is shortened, and the other at once', async () => {
    const owner = await person({ months: [], minutes: null });
    const plans = [{ to: day('2026-10-15') }, { planNo: 2, from: day('2026-10-16') }];
    await bulkLoad(
      table,
      plans.map((changes) => planItem(makePlan(owner, changes))),
    );
    await away(owner, 'CUTI_SAKIT', '2026-10-16', '2026-10-31');
    const job = jobOf(makePlatform(table, testClock('2026-09-24T18:00:00.000Z')), 'openMonth');
    const who = { employeeId: owner.employeeId, period: OCTOBER };
    expect(await openMonthOf(job, who)).toEqual({ outcome: 'REFUSED', reason: 'MONTH_WITHOUT_WORK' });
    expect(await monthsOf(owner)).toMatchObject([{ planNo: 1, status: 'GENERATED' }]);
    expect(await openMonthOf(job, who)).toEqual({ outcome: 'REFUSED', reason: 'MONTH_WITHOUT_WORK' });
    await away(owner, 'CUTI_SAKIT', '2026-10-16', '2026-10-20');
    expect(await openMonthOf(job, who)).toEqual({ outcome: 'DONE' });
    expect(await monthsOf(owner)).toMatchObject([{ planNo: 1 }, { planNo: 2, status: 'GENERATED' }]);
  });

  it('is opened for whoever is away on its first and last day, and worked between', async () => {
    const owner = await person({ months: [], minutes: null });
    await bulkLoad(table, [planItem(makePlan(owner))]);
    await away(owner, 'CLTN', '2026-09-01', '2026-10-06');
    await away(owner, 'CLTN', '2026-10-26', '2027-01-31');
    const job = jobOf(makePlatform(table, testClock('2026-09-24T18:00:00.000Z')), 'openMonth');
    expect(await openMonthOf(job, { employeeId: owner.employeeId, period: OCTOBER })).toEqual({
      outcome: 'DONE',
    });
  });
});

it('unpaid leave that begins on the last Saturday takes nothing of an October that was worked', async () => {
  const owner = await person();
  await away(owner, 'CLTN', '2026-10-31', '2027-10-30');
  expect(await close(owner)).toEqual({ outcome: 'DONE' });
  expect(await evaluationsOf(owner)).toMatchObject([{ businessDate: '2026-10-30' }]);
});

describe('whoever closing refused', () => {
  const calendar = { week: 'FIVE_DAYS', holidays: holidayDates() } as const;
  const platform = makePlatform(table, clock);
  const again = (date: string) =>
    passedOver({ table }, 'closeMonth', day(date), (on) => policyOn([], on), calendar);
  const counted = async (job: string, refusedBy: Record<string, number>) => {
    const found = await runOf(table, job, OCTOBER);
    const refused = Object.values(refusedBy).reduce((sum, people) => sum + people, 0);
    await keepRun(platform, found, {
      job,
      period: OCTOBER,
      status: 'COMPLETE',
      startedAt: clock.now(),
      plannedAt: clock.now(),
      completedAt: clock.now(),
      checkpoint: null,
      chunks: 1,
      counts: { expected: 3, done: 3 - refused, refused, missing: 0, refusedBy, missingIds: [] },
    });
  };

  it('is taken up every night, for months to come; whose month still runs is not', async () => {
    expect(await again('2026-11-18')).toEqual([]);
    await counted('openMonth', {});
    expect(await again('2026-11-17')).toEqual([]);
    expect(await again('2026-11-18')).toEqual([OCTOBER]);
    await counted('closeMonth', { NO_REVIEWER: 1, MONTH_RUNNING: 1 });
    expect(await again('2027-03-20')).toEqual([OCTOBER]);
    await counted('closeMonth', { EXCEPTION_RUNNING: 1, MONTH_RUNNING: 1 });
    expect(await again('2026-11-18')).toEqual([]);
  });
});
