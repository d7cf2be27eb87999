/**
 * The edges of time: midnight in Jakarta, the ends of months and of the year, 29 February, and a holiday that is
 * declared when its day was worked, recorded and verified. Windows by themselves: windowsMove.test.ts, monthWindows.test.ts.
 */
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import {
  closeEmployeeMonth,
  loadCloseShared,
} from '../../functions/evaluation/evaluation/actions/closeEmployeeMonth.ts';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import type { Employee } from '../../functions/organisation/employee/rules.ts';
import type { Period, PlainDate } from '../../functions/platform/period.ts';
import { codesOf, edit, entry, monthOf, rawRecord, record, verify } from '../support/activities.ts';
import { decide, openActivityHouse } from '../support/activityHouse.ts';
import { calendarActs } from '../support/calendars.ts';
import { evidence, monthNodeId } from '../support/monthHouse.ts';
import { jobOf, openMonthOf } from '../support/months.ts';
import { itemsOf, makeLine, makePlatform } from '../support/office.ts';
import { makePlan, month, planItem } from '../support/setPlans.ts';

const at = await openActivityHouse();
const { table, house, office, clock } = at;
const { act, codes } = calendarActs(house.as(office.bkpp));
const platform = makePlatform(table, clock);
afterAll(() => house.stop());
beforeEach(() => clock.set('2026-11-16T02:00:00.000Z'));

/** An instant of Jakarta, to the millisecond. */
const onJakarta = (date: string, time = '09:00:00.000') => new Date(`${date}T${time}+07:00`).toISOString();
const LAST = '23:59:59.999';
const FIRST = '00:00:00.000';
type Owner = { readonly employeeId: string };
async function tried(owner: Owner, date: string, now: string) {
  clock.set(now);
  const { outcomes } = await record(house.as(owner), [entry({ date })]);
  return outcomes[0];
}
const triedCodes = async (...of: Parameters<typeof tried>) => codesOf(await tried(...of));
const progressOf = async (owner: Owner, period: string) => {
  const id = Buffer.from(`ActivityMonth:${owner.employeeId}:${period}`).toString('base64url');
  const query = `query($id: ID!) { node(id: $id) { ... on ActivityMonth { missingDays progress { verifiedMinutes
    workingDaysLeft minutesPerDay days { date kind verified open } } } } }`;
  return (await house.as(owner)(query, { id })).data.node;
};

describe('an activity at midnight in Jakarta', () => {
  it('is of today until the last millisecond, and of tomorrow not before the first', async () => {
    const owner = await at.newOwner();
    expect(await triedCodes(owner, '2026-11-18', onJakarta('2026-11-17', LAST))).toEqual([
      'ACTIVITY_IN_FUTURE',
    ]);
    expect(await triedCodes(owner, '2026-11-17', onJakarta('2026-11-17', LAST))).toEqual([]);
    const next = await tried(owner, '2026-11-18', onJakarta('2026-11-18', FIRST));
    expect(next).toMatchObject({ userErrors: [], activity: { date: '2026-11-18' } });
  });

  it('is missing from the first moment of the next day on, and not before', async () => {
    const owner = await at.newOwner();
    clock.set(onJakarta('2026-11-17', LAST));
    expect((await progressOf(owner, '2026-M11')).missingDays).not.toContain('2026-11-17');
    clock.set(onJakarta('2026-11-18', FIRST));
    expect((await progressOf(owner, '2026-M11')).missingDays).toContain('2026-11-17');
  });

  it('is mended until the last millisecond of the days that its rejection opens, and verified after its window', async () => {
    const owner = await at.newOwner();
    const { activity } = await tried(owner, '2026-11-04', onJakarta('2026-11-13', LAST));
    await at.byAppraiser(decide(activity.id, 'REJECT', 'Objek belum jelas.'));
    const { id: _id, date: _date, ...content } = entry({ object: 'Undangan rapat evaluasi' });
    const mend = (expectedVersion: number) =>
      edit(house.as(owner), { id: activity.id, expectedVersion, ...content });
    // Its window ended on the day of the rejection, a Friday: three working days of its own follow.
    clock.set(onJakarta('2026-11-19', FIRST));
    expect(codesOf(await mend(2))).toEqual(['ACTIVITY_WINDOW_OVER']);
    clock.set(onJakarta('2026-11-18', LAST));
    expect(codesOf(await mend(2))).toEqual([]);
    const [other] = await at.recorded(owner, [entry({ date: '2026-11-10' })]);
    clock.set(onJakarta('2026-11-20', FIRST));
    expect(codesOf((await at.byAppraiser(decide(other.id, 'VERIFY'))).outcomes[0])).toEqual([]);
  });
});

describe('the end of the year', () => {
  it('is entered in January as December’s, until seven working days after New Year’s Eve, holidays apart', async () => {
    const owner = await at.newOwner();
    expect(await triedCodes(owner, '2027-01-01', onJakarta('2026-12-31', LAST))).toEqual([
      'ACTIVITY_IN_FUTURE',
    ]);
    expect(await triedCodes(owner, '2026-12-31', onJakarta('2027-01-01', FIRST))).toEqual([]);
    expect(await triedCodes(owner, '2027-01-01', onJakarta('2027-01-01', FIRST))).toEqual([
      'ACTIVITY_NOT_WORKING_DAY',
    ]);
    // New Year is a Friday, and Tuesday 5 January is Isra Mikraj: the seven days end on Wednesday the 13th.
    expect(await triedCodes(owner, '2026-12-31', onJakarta('2027-01-13', LAST))).toEqual([]);
    expect(await triedCodes(owner, '2026-12-31', onJakarta('2027-01-14', FIRST))).toEqual([
      'ACTIVITY_WINDOW_OVER',
    ]);
    expect(await monthOf(house.as(owner), owner.employeeId, '2026-M12')).toMatchObject({
      recordedMinutes: 90,
      days: [{ date: '2026-12-31', counted: 90 }],
    });
    expect(await monthOf(house.as(owner), owner.employeeId, '2027-M01')).toMatchObject({
      recordedMinutes: 0,
    });
  });

  it('lies before the appraiser of 31 December, and January’s before that of January, in one call', async () => {
    const owner = await at.newOwner({}, { to: '2026-12-31' });
    const successor = await at.newOwner({}, null);
    const line = makeLine(owner, successor, office.superior, { from: '2027-01-01' as PlainDate });
    await bulkLoad(table, itemsOf.line(line));
    clock.set(onJakarta('2027-01-04'));
    const [december, january] = await at.recorded(owner, [
      entry({ date: '2026-12-31' }),
      entry({ date: '2027-01-04' }),
    ]);
    expect(await at.eventsOf(owner, '2026-M12' as Period)).toHaveLength(1);
    expect(await at.eventsOf(owner, '2027-M01' as Period)).toHaveLength(1);
    const both = [december, january].map(({ id }) => decide(id, 'VERIFY'));
    const by = async (who: Owner) => (await verify(house.as(who), both)).outcomes.map(codesOf);
    expect(await by(office.appraiser)).toEqual([[], ['NOT_FOUND']]);
    expect(await by(successor)).toEqual([['NOT_FOUND'], []]);
  });
});

describe('29 February 2028', () => {
  const FEBRUARY = '2028-M02' as Period;
  const opened = async (): Promise<Employee> => {
    const owner = await at.newOwner();
    const plan = makePlan(owner);
    const days = { from: '2028-01-01', to: '2028-12-31', year: '2028-Y' } as object;
    await bulkLoad(table, [planItem({ ...plan, ...days })]);
    clock.set(onJakarta('2028-01-28'));
    const job = jobOf(platform, 'openMonth');
    expect(await openMonthOf(job, { ...owner, period: FEBRUARY })).toMatchObject({ outcome: 'DONE' });
    return owner;
  };

  it('is a working day like any other: recorded, missing, and one of the days of its month', async () => {
    const owner = await at.newOwner();
    expect(await triedCodes(owner, '2028-02-29', onJakarta('2028-02-28', LAST))).toEqual([
      'ACTIVITY_IN_FUTURE',
    ]);
    clock.set(onJakarta('2028-03-01', FIRST));
    expect((await progressOf(owner, FEBRUARY)).missingDays).toContain('2028-02-29');
    expect(await triedCodes(owner, '2028-02-29', onJakarta('2028-03-01', FIRST))).toEqual([]);
    const { missingDays, progress } = await progressOf(owner, FEBRUARY);
    expect(missingDays).not.toContain('2028-02-29');
    expect(progress.days.at(-1)).toMatchObject({ date: '2028-02-29', kind: 'WORKING', open: true });
    expect(await monthOf(house.as(owner), owner.employeeId, FEBRUARY)).toMatchObject({ recordedMinutes: 45 });
    const none = await rawRecord(house.as(owner), { activities: [entry({ date: '2027-02-29' })] });
    expect(none.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT' });
  });

  it('is the last day of the month’s SKP, whose realisation begins three working days before the end', async () => {
    const owner = await opened();
    const id = monthNodeId(owner.employeeId, 1, FEBRUARY);
    const ask = house.as(owner);
    const read = async () =>
      (await ask('query ($id: ID!) { month(id: $id) { from to status } }', { id })).data.month;
    expect(await read()).toMatchObject({ from: '2028-02-01', to: '2028-02-29' });
    clock.set(onJakarta('2028-02-01'));
    const target = await month(ask, 'submitMonthTarget', { id, expectedVersion: 1, noTargets: [] });
    expect(target).toMatchObject({ userErrors: [], month: { lateTarget: false } });
    const appraiser = house.as(office.appraiser);
    expect(codesOf(await month(appraiser, 'approveMonthTarget', { id, expectedVersion: 2 }))).toEqual([]);
    const { data } = await ask('query ($id: ID!) { month(id: $id) { lines { indicatorId target } } }', {
      id,
    });
    const lines = data.month.lines
      .filter((line: { target: number | null }) => line.target)
      .map(({ indicatorId, target: of }: { indicatorId: string; target: number }) => ({
        indicatorId,
        realisation: of,
        evidence,
      }));
    const realise = () => month(ask, 'submitMonthRealisation', { id, expectedVersion: 3, lines, tasks: [] });
    // Friday 25, Monday 28 and Tuesday 29 February.
    clock.set(onJakarta('2028-02-24', LAST));
    expect(codesOf(await realise())).toEqual(['MONTH_REALISATION_TOO_EARLY']);
    clock.set(onJakarta('2028-02-29', LAST));
    expect(codesOf(await realise())).toEqual([]);
    expect(codesOf(await month(appraiser, 'verifyMonth', { id, expectedVersion: 4 }))).toEqual([]);
    expect(await read()).toMatchObject({ status: 'VERIFIED' });
  });
});

describe('a holiday that is declared after its day was worked, recorded and verified', () => {
  const mourning = {
    kind: 'LIBUR_LOKAL',
    name: 'Hari berkabung daerah',
    from: '2026-11-12',
    to: '2026-11-12',
    decreeNo: '100.3/11/2026',
  };

  it('takes no minute away: what was verified counts, and the month is closed with it', async () => {
    const [owner, other] = [await at.newOwner(), await at.newOwner()];
    await bulkLoad(table, [planItem(makePlan(owner))]);
    const [worked] = await at.recorded(owner, [entry({ date: '2026-11-12', volume: 4 })]);
    await at.byAppraiser(decide(worked.id, 'VERIFY'));
    expect((await progressOf(other, '2026-M11')).missingDays).toContain('2026-11-12');
    const before = (await progressOf(owner, '2026-M11')).progress;
    expect(codes(await act('declareCalendarDays', mourning))).toEqual([]);
    const { progress } = await progressOf(owner, '2026-M11');
    expect(progress.days[11]).toEqual({ date: '2026-11-12', kind: 'HOLIDAY', verified: 180, open: false });
    expect(progress.verifiedMinutes).toBe(180);
    // A day of the past is not among those that are left, and nobody misses it any more.
    expect(progress.workingDaysLeft).toBe(before.workingDaysLeft);
    expect((await progressOf(other, '2026-M11')).missingDays).not.toContain('2026-11-12');
    expect(await monthOf(house.as(owner), owner.employeeId)).toMatchObject({
      verifiedMinutes: 180,
      pending: 0,
    });
    const november = '2026-M11' as Period;
    await openMonthOf(jobOf(platform, 'openMonth'), { ...owner, period: november });
    clock.set(onJakarta('2026-12-16', '00:30:00.000'));
    const job = jobOf(platform, 'closeMonth');
    await closeEmployeeMonth(job, { ...owner, period: november }, await loadCloseShared(job, november));
    expect(await monthOf(house.as(owner), owner.employeeId)).toMatchObject({
      verifiedMinutes: 180,
      recordedMinutes: 180,
      closedAt: expect.any(String),
    });
  });

  it('of a day to come asks more of those that are left', async () => {
    const owner = await at.newOwner();
    const before = (await progressOf(owner, '2026-M11')).progress;
    const to = { ...mourning, from: '2026-11-30', to: '2026-11-30', decreeNo: '100.3/13/2026' };
    expect(codes(await act('declareCalendarDays', to))).toEqual([]);
    const { progress } = await progressOf(owner, '2026-M11');
    expect(progress.workingDaysLeft).toBe(before.workingDaysLeft - 1);
    expect(progress.minutesPerDay).toBeGreaterThan(before.minutesPerDay);
  });
});
