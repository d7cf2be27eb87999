/** How far a month is: what stands where, what is needed a day, and whether it can still be reached (D08). */
import fc from 'fast-check';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { holidaysByDate } from '../../data/holidays.ts';
import { closeActivityMonth, counting } from '../../functions/execution/activity/minutes.ts';
import { type ProgressFacts, progressOf } from '../../functions/execution/activity/progress.ts';
import { emptyMonth, type State } from '../../functions/execution/activity/rules.ts';
import { instanceCalendar } from '../../functions/organisation/calendar/rules.ts';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import type { Leave } from '../../functions/organisation/employee/rules.ts';
import { policyDefault, policyOn, type PolicyRevision } from '../../functions/organisation/policy/rules.ts';
import { policyItem } from '../../functions/organisation/policy/store.ts';
import type { Instant, Period, PlainDate } from '../../functions/platform/period.ts';
import { edit, entry, voidActivity } from '../support/activities.ts';
import { decide, MONDAY, openActivityHouse, type Someone } from '../support/activityHouse.ts';
import { linesOf, month, NOW, owner, recorded as decided } from '../support/recording.ts';
import { tapped } from '../support/table.ts';

const day = (text: string) => text as PlainDate;
const LAST = day('2026-11-30');
const facts: ProgressFacts = {
  month,
  calendar: instanceCalendar(holidaysByDate(), [], [], 'Asia/Jakarta'),
  employee: owner,
  leaves: [],
  lines: linesOf({}),
  exceptions: [],
  policies: policyOn([], LAST),
  zone: 'Asia/Jakarta',
  today: day('2026-11-16'),
};
const away = (type: Leave['type'], from: string, to: string): Leave => ({
  employeeId: owner.employeeId,
  type,
  from: day(from),
  to: day(to),
});
const least = (value: number) =>
  ({
    key: 'activity.dailyMinMinutes',
    value,
    effectiveFrom: day('2026-11-01'),
    setBy: 'BKPP',
    setAt: '2026-10-01T00:00:00.000Z' as Instant,
    legalBasis: null,
  }) satisfies PolicyRevision;
const openDays = (changes: Partial<ProgressFacts>) =>
  progressOf({ ...facts, ...changes })
    .days.filter(({ open }) => open)
    .map(({ date }) => date.slice(8));
/** The same month with minutes of a state on a day. */
const having = (of: ProgressFacts['month'], date: string, minutes: number, state: State) =>
  counting(of, null, { ...decided().activity, date: day(date), minutes, state });

describe('a month’s progress', () => {
  it('of nothing yet needs the whole target on the working days left, today among them', () => {
    expect(progressOf(facts)).toMatchObject({
      recorded: 0,
      target: 6750,
      missing: 6750,
      workingDaysLeft: 11,
      perDay: 614,
      possible: 18 * 660,
    });
    expect(openDays({})).toEqual('05 06 09 10 11 12 13 16 17 18 19 20 23 24 25 26 27 30'.split(' '));
  });

  it('says what is recorded, waits, is verified and was rejected, each of them and by day', () => {
    const busy = [
      ['2026-11-12', 60, 'RECORDED'],
      ['2026-11-12', 70, 'PENDING'],
      ['2026-11-12', 80, 'VERIFIED'],
      ['2026-11-13', 90, 'REJECTED'],
      ['2026-11-13', 500, 'VOIDED'],
    ] as const;
    const of = busy.reduce((sum, [date, minutes, state]) => having(sum, date, minutes, state), month);
    const progress = progressOf({ ...facts, month: of });
    const sums = { recorded: 60, pending: 70, verified: 80, rejected: 90 };
    expect(progress).toMatchObject({ ...sums, missing: 6600, possible: 18 * 660 - 150 });
    expect(progress.days).toHaveLength(30);
    expect(progress.days[11]).toEqual({
      date: '2026-11-12',
      kind: 'WORKING',
      short: false,
      open: true,
      ...sums,
      rejected: 0,
    });
    expect(progress.days[12]).toMatchObject({ recorded: 0, rejected: 90 });
  });

  it('cannot be reached once the days that are open hold less than is missing', () => {
    const late = progressOf({ ...facts, today: day('2026-11-27') });
    expect(late).toMatchObject({ workingDaysLeft: 2, perDay: 3375, possible: 9 * 660, missing: 6750 });
    const done = having(month, '2026-11-09', 810, 'PENDING');
    expect(progressOf({ ...facts, today: day('2026-11-27'), month: done })).toMatchObject({
      missing: 5940,
      possible: 5940,
    });
  });

  it('has not reached what is recorded and not sent in, which can be until its verification is over', () => {
    const of = having(month, '2026-11-12', 6750, 'RECORDED');
    expect(progressOf({ ...facts, month: of })).toMatchObject({ missing: 6750, perDay: 0 });
    const after = progressOf({ ...facts, month: of, today: day('2026-12-14') });
    expect(after).toMatchObject({ missing: 6750, possible: 6750 });
    expect(progressOf({ ...facts, month: of, today: day('2026-12-15') })).toMatchObject({ possible: 0 });
  });

  it('can be reached by what was rejected, as long as that can be mended', () => {
    const rejected = having(month, '2026-11-12', 600, 'REJECTED');
    const left = [{ date: day('2026-11-12'), decidedOn: day('2026-12-14'), count: 1 }];
    const of = { ...rejected, mending: { since: NOW, left }, rejections: [day('2026-12-14')] };
    expect(progressOf({ ...facts, month: of, today: day('2026-12-17') })).toMatchObject({ possible: 600 });
    expect(progressOf({ ...facts, month: of, today: day('2026-12-18') })).toMatchObject({ possible: 0 });
    // On a day that is open, room is counted once.
    expect(progressOf({ ...facts, month: of }).possible).toBe(18 * 660);
  });

  it('goes on after the month’s end on the days that may still be entered, with no working day left', () => {
    const after = progressOf({ ...facts, today: day('2026-12-02') });
    expect(after).toMatchObject({ workingDaysLeft: 0, perDay: null, possible: 6 * 660 });
    const longer = {
      id: owner.employeeId,
      employeeId: owner.employeeId,
      window: 'ACTIVITY' as const,
      months: ['2026-M11' as Period],
      until: day('2026-12-20'),
      reason: 'Dirawat',
      grantedAt: NOW,
      endedAt: null,
      endNote: null,
    };
    const more = progressOf({ ...facts, today: day('2026-12-02'), exceptions: [longer] });
    expect(more.possible).toBe(21 * 660);
  });

  it('of a closed month misses what was not verified, and nothing can be entered', () => {
    const waiting = having(having(month, '2026-11-12', 600, 'PENDING'), '2026-11-13', 400, 'VERIFIED');
    const closed = closeActivityMonth(waiting, '2026-12-15T00:00:00.000Z' as Instant);
    expect(progressOf({ ...facts, month: closed })).toMatchObject({ missing: 6350, possible: 0 });
  });

  it('credits a day of leave that was worked only with what its minutes leave, and names it', () => {
    const value = { ...policyDefault('activity.leaveCreditMinutes'), CUTI_SAKIT: 360 };
    const revision = {
      key: 'activity.leaveCreditMinutes',
      effectiveFrom: day('2026-01-01'),
      value,
      setBy: 'bkpp',
      setAt: NOW,
      legalBasis: null,
    } satisfies PolicyRevision;
    const leaves = [away('CUTI_SAKIT', '2026-11-12', '2026-11-13')];
    const policies = policyOn([revision], LAST);
    const worked = having(month, '2026-11-12', 300, 'VERIFIED');
    const progress = progressOf({ ...facts, month: worked, leaves, policies });
    expect(progress).toMatchObject({ leaveCredit: 420, missing: 6030, leaveDaysWorked: ['2026-11-12'] });
  });

  it('leaves days of leave out, and credits them by the policy; a weekend of leave is none', () => {
    const value = { ...policyDefault('activity.leaveCreditMinutes'), CUTI_SAKIT: 360 };
    const revision = {
      key: 'activity.leaveCreditMinutes',
      effectiveFrom: day('2026-01-01'),
      value,
      setBy: 'bkpp',
      setAt: NOW,
      legalBasis: null,
    } satisfies PolicyRevision;
    const leaves = [away('CUTI_SAKIT', '2026-11-19', '2026-11-23')];
    const progress = progressOf({ ...facts, leaves, policies: policyOn([revision], LAST) });
    expect(progress).toMatchObject({ leaveCredit: 1080, missing: 5670, workingDaysLeft: 8, perDay: 709 });
    expect(progress.days.slice(18, 23).map(({ kind }) => kind)).toEqual([
      'LEAVE',
      'LEAVE',
      'WEEKEND',
      'WEEKEND',
      'LEAVE',
    ]);
    expect(openDays({ leaves })).not.toContain('19');
  });

  it('counts days on duty as worked, and leaves a weekend of it open', () => {
    const leaves = [away('DINAS_LUAR', '2026-11-20', '2026-11-22')];
    const progress = progressOf({ ...facts, leaves });
    expect(progress.workingDaysLeft).toBe(11);
    expect(openDays({ leaves })).toEqual(expect.arrayContaining(['20', '21', '22']));
  });

  it('marks a day at the desk that is over and has fewer minutes than a day should have, where any are asked', () => {
    const sick = away('CUTI_SAKIT', '2026-11-11', '2026-11-11');
    const busy = [
      ['2026-11-09', 330],
      ['2026-11-10', 329],
      ['2026-11-12', 1],
      ['2026-11-16', 60],
    ] as const;
    const of = busy.reduce((sum, [date, minutes]) => having(sum, date, minutes, 'PENDING'), month);
    const short = (changes: Partial<ProgressFacts>) =>
      progressOf({ ...facts, month: of, leaves: [sick], ...changes })
        .days.filter(({ short: isShort }) => isShort)
        .map(({ date }) => date.slice(8));
    expect(short({})).toEqual([]);
    const asked = { policies: policyOn([least(330)], LAST) };
    expect(progressOf({ ...facts, ...asked })).toMatchObject({ dailyMin: 330, perDay: 614 });
    // Monday 9 has just enough, of 13 there is nothing at all, and today, the 16th, is not over.
    expect(short(asked)).toEqual(['10', '12']);
    expect(short({ ...asked, today: day('2026-11-17') })).toEqual(['10', '12', '16']);
    const duty = away('DINAS_LUAR', '2026-11-10', '2026-11-10');
    expect(short({ ...asked, leaves: [duty] })).toEqual(['12']);
    expect(short({ ...asked, month: having(of, '2026-11-14', 10, 'PENDING') })).toEqual(['10', '12']);
    expect(short({ ...asked, month: having(of, '2026-11-10', 400, 'REJECTED') })).toEqual(['10', '12']);
  });

  it('counts no day before the first of whoever began on the 13th: none open, none reachable', () => {
    const begun = { ...facts, lines: linesOf({ from: day('2026-11-13') }) };
    const progress = progressOf(begun);
    expect(openDays(begun)).toEqual('13 16 17 18 19 20 23 24 25 26 27 30'.split(' '));
    expect(progress).toMatchObject({ possible: 12 * 660, target: 6750, workingDaysLeft: 11 });
    expect(progress.days[11]).toMatchObject({ date: '2026-11-12', kind: 'NOT_IN_OFFICE', open: false });
  });

  it('has as many points as the month has days, 29 in February of a leap year', () => {
    const february = emptyMonth(owner.employeeId, '2028-M02' as Period);
    const progress = progressOf({ ...facts, month: february, policies: policyOn([], day('2028-02-29')) });
    expect(progress.days).toHaveLength(29);
    expect(progress.days.at(-1)?.date).toBe('2028-02-29');
  });

  it('adds up: its states are its days’, and with what is missing they make the target', () => {
    const acts = fc.array(
      fc.record({
        date: fc.integer({ min: 10, max: 30 }).map((no) => `2026-11-${no}`),
        minutes: fc.integer({ min: 1, max: 660 }),
        state: fc.constantFrom<State>('RECORDED', 'PENDING', 'VERIFIED', 'REJECTED', 'VOIDED'),
      }),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(acts, (given) => {
        const of = given.reduce((sum, each) => having(sum, each.date, each.minutes, each.state), month);
        const { recorded, pending, verified, missing, target, days, possible } = progressOf({
          ...facts,
          month: of,
        });
        expect(recorded + pending + verified).toBe(of.recordedMinutes);
        expect(Math.max(target, pending + verified)).toBe(pending + verified + missing);
        expect(days.reduce((sum, each) => sum + each.verified, 0)).toBe(of.verifiedMinutes);
        expect(possible).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

describe('a month’s progress by the door', async () => {
  let commands: string[] = [];
  const { office, table, clock, house, newOwner, recorded, byAppraiser } = await openActivityHouse((plain) =>
    tapped(plain, (command) => void commands.push(command)),
  );
  beforeEach(() => clock.set(MONDAY));
  afterAll(() => house.stop());
  const QUERY = `query($id: ID!) { node(id: $id) { ... on ActivityMonth { progress { recordedMinutes pendingMinutes
    verifiedMinutes rejectedMinutes targetMinutes leaveCreditMinutes missingMinutes workingDaysLeft minutesPerDay
    possibleMinutes reachable dailyMinMinutes shortDays days { date kind recorded pending verified rejected open short } } } } }`;
  const idOf = ({ employeeId }: Someone) =>
    Buffer.from(`ActivityMonth:${employeeId}:2026-M11`).toString('base64url');
  const progress = async (of: Someone, by: Someone = of) =>
    (await house.as(by)(QUERY, { id: idOf(of) })).data.node?.progress ?? null;

  it('follows what happens to activities: kept back, submitted, rejected, mended, verified, voided', async () => {
    const someone = await newOwner();
    const sums = async () => {
      const now = await progress(someone);
      return [now.recordedMinutes, now.pendingMinutes, now.verifiedMinutes, now.rejectedMinutes];
    };
    expect(await sums()).toEqual([0, 0, 0, 0]);
    const [one] = await recorded(someone, [entry()], false);
    const [two, three] = await recorded(someone, [entry({ volume: 2 }), entry({ volume: 3 })]);
    expect(await sums()).toEqual([45, 225, 0, 0]);
    await byAppraiser(decide(two.id, 'VERIFY'), decide(three.id, 'REJECT', 'Tidak sesuai'));
    expect(await sums()).toEqual([45, 0, 90, 135]);
    const { id: _id, date: _date, ...content } = entry({ volume: 1 });
    await edit(house.as(someone), { id: three.id, expectedVersion: 2, ...content });
    expect(await sums()).toEqual([90, 0, 90, 0]);
    await voidActivity(house.as(someone), one.id);
    expect(await sums()).toEqual([45, 0, 90, 0]);
    const now = await progress(someone, office.appraiser);
    expect(now).toMatchObject({
      missingMinutes: 6660,
      workingDaysLeft: 11,
      minutesPerDay: 602,
      reachable: true,
    });
    expect(now.days).toHaveLength(30);
    expect(await progress(someone, office.outsider)).toBeNull();
  });

  it('names the days below the least that BKPP asks of one, and refuses no entry by it', async () => {
    await bulkLoad(table, [policyItem(least(330))]);
    const someone = await newOwner();
    await recorded(someone, [entry(), entry({ date: '2026-11-12', volume: 10 })]);
    const { dailyMinMinutes, shortDays, days } = await progress(someone, office.appraiser);
    expect({ dailyMinMinutes, shortDays }).toEqual({ dailyMinMinutes: 330, shortDays: ['2026-11-13'] });
    expect(days.filter(({ short }: { short: boolean }) => short)).toMatchObject([{ date: '2026-11-13' }]);
  });

  it('reads no activities: however many there are, the policies and no more beside the month', async () => {
    const someone = await newOwner();
    await recorded(
      someone,
      Array.from({ length: 45 }, () => entry({ bankCode: 'ADM-002' })),
    );
    await progress(someone);
    commands = [];
    await house.as(someone)('query($id: ID!) { node(id: $id) { id } }', { id: idOf(someone) });
    const plain = commands.length;
    commands = [];
    await progress(someone);
    expect(commands).toHaveLength(plain + 1);
  });
});
