import { describe, expect, it } from 'vitest';
import { verificationEnd } from '../../functions/execution/month/windows.ts';
import { holidayDates } from '../../data/holidays.ts';
import {
  addWorkingDays,
  datesOf,
  type Instant,
  monthsThrough,
  type Period,
  type PlainDate,
  shiftMonth,
} from '../../functions/platform/period.ts';
import { contradiction } from '../../functions/organisation/policy/contradiction.ts';
import { LONGEST_OPEN } from '../../functions/organisation/policy/reach.ts';
import {
  OPEN_MONTHS_BACK,
  policyDefault,
  type PolicyKey,
  type PolicyRevision,
  policyKeys,
} from '../../functions/organisation/policy/rules.ts';

const MONDAY = '2026-11-16T01:00:00.000Z';

const revision = (key: PolicyKey, value: unknown, from: string) =>
  ({
    key,
    value,
    effectiveFrom: from as PlainDate,
    setBy: 'test',
    setAt: MONDAY as Instant,
    legalBasis: null,
  }) as PolicyRevision;
const codeOf = (all: PolicyRevision[], added: PolicyRevision) => {
  const result = contradiction(all, added);
  return result.ok ? null : result.problems[0].code;
};
const said = (all: PolicyRevision[], added: PolicyRevision) => {
  const result = contradiction(all, added);
  return result.ok ? null : result.problems[0].params?.expected;
};

describe('two keys contradict each other', () => {
  const min = (value: number, from: string) => revision('skp.minMainResults', value, from);
  const max = (value: number, from: string) => revision('skp.maxMainResults', value, from);

  it('when the least passes the most on the day of either', () => {
    expect(said([], min(10, '2026-12-01'))).toBeNull();
    expect(said([], min(11, '2026-12-01'))).toContain('2026-12-01');
    expect(said([], max(1, '2026-12-01'))).toContain('2026-12-01');
  });

  it('when a later revision of the other comes into force', () => {
    expect(said([max(4, '2027-02-01')], min(5, '2026-12-01'))).toContain('2027-02-01');
    expect(said([max(4, '2027-02-01'), min(2, '2027-02-01')], min(5, '2026-12-01'))).toBeNull();
  });

  it('but never on a day before', () => {
    expect(said([min(5, '2026-06-01'), min(2, '2026-09-01')], max(4, '2026-12-01'))).toBeNull();
    expect(said([max(12, '2026-12-01')], min(11, '2026-12-01'))).toBeNull();
  });

  it('of a day’s minutes too, where the least is asked at all', () => {
    const least = (value: number, from: string) => revision('activity.dailyMinMinutes', value, from);
    const most = revision('activity.dailyMaxMinutes', 300, '2026-12-01');
    expect(said([], most)).toBeNull();
    expect(said([least(330, '2026-11-20')], most)).toContain('2026-12-01');
    expect(said([most], least(300, '2026-12-01'))).toBeNull();
  });

  it('and quiet hours the only hour at which anybody is reminded', () => {
    const quiet = (from: string, to: string) => revision('remind.quietHours', { from, to }, '2026-12-01');
    for (const [from, to] of [
      ['12:00', '15:31'],
      ['15:30', '06:00'],
      ['16:00', '15:45'],
    ] as const)
      expect([said([], quiet(from, to)), codeOf([], quiet(from, to))]).toEqual([
        '15:30',
        'POLICY_NEVER_REMINDED',
      ]);
    expect(said([], quiet('06:00', '15:30'))).toBeNull();
    expect(said([], quiet('15:31', '06:00'))).toBeNull();
    expect(said([], revision('remind.quietHours', null, '2026-12-01'))).toBeNull();
  });

  it('and the defaults do not', () => {
    for (const key of policyKeys)
      expect(said([], revision(key, policyDefault(key), '2026-12-01'))).toBeNull();
  });
});

describe('windows contradict each other', () => {
  const realisation = (nextMonthDay: number, from: string) =>
    revision('month.realisationWindow', { lastWorkingDays: 3, nextMonthDay }, from);
  const input = (days: number, from: string) => revision('activity.inputWindowDays', days, from);
  const target = (from: number) => revision('month.targetWindow', { from, to: 5 }, '2026-12-01');

  it('when a realisation may be entered later than activities, so that nobody would have days to verify it', () => {
    expect(said([], realisation(28, '2026-12-01'))).toBe(
      'month.realisationWindow.nextMonthDay (28) ≤ 8, activity.inputWindowDays (7), 2026-12-01',
    );
    expect(said([], realisation(8, '2026-12-01'))).toBeNull();
    expect(said([], realisation(9, '2026-12-01'))).toContain('≤ 8');
    expect(said([input(20, '2026-11-20')], realisation(23, '2026-12-01'))).toBeNull();
  });

  it('when entering activities is made shorter than the realisation, also later', () => {
    const long = [input(20, '2026-11-20'), realisation(23, '2026-12-01')];
    expect(said(long, input(7, '2027-02-01'))).toContain('2027-02-01');
    expect(said(long, input(2, '2027-02-01'))).toContain('activity.inputWindowDays (2)');
    expect(said([], input(2, '2026-12-01'))).toContain('nextMonthDay (3) ≤ 2');
    expect(said([input(20, '2027-02-01')], realisation(23, '2026-12-01'))).toContain('2026-12-01');
  });

  it('when one after another they keep a month open for longer than anybody looks back', () => {
    const act = (days: number) => revision('month.actWorkingDays', days, '2026-12-01');
    const silence = (days: number) =>
      revision('month.targetSilence', { escalateWorkingDays: 3, approveWorkingDays: days }, '2026-12-01');
    const verify = (days: number) => revision('month.verifyWorkingDays', days, '2026-12-01');
    const long = [act(10), silence(20)];
    expect(codeOf(long, verify(10))).toBe('POLICY_TOO_LONG');
    expect(said(long, verify(10))).toBe('66 (117)');
    // 38 working days by the defaults: of them 12 to act, and 10 without an answer.
    expect(codeOf([], act(10))).toBeNull();
    expect(codeOf([act(10)], verify(4))).toBe('POLICY_TOO_LONG');
    expect(codeOf([], silence(19))).toBeNull();
    expect(codeOf([], silence(20))).toBe('POLICY_TOO_LONG');
    expect(codeOf([], revision('month.minGapTargetRealisationHours', 744, '2026-12-01'))).toBeNull();
  });

  it('when a target may be entered before the month is opened', () => {
    expect(said([], target(-31))).toBe('month.targetWindow.from (-31) ≥ -6, openMonth, 2026-12-01');
    expect(said([], target(-6))).toBeNull();
  });
});

describe('the bound on all windows together', () => {
  it('is over within as many months as are looked at, with their holidays and a week of outages', () => {
    const calendar = { week: 'FIVE_DAYS', holidays: holidayDates() } as const;
    for (const month of monthsThrough('2026-M01' as Period, '2027-M08' as Period)) {
      const end = addWorkingDays(calendar, datesOf(month).last, LONGEST_OPEN + 5);
      expect([month, end <= datesOf(shiftMonth(month, OPEN_MONTHS_BACK)).last]).toEqual([month, true]);
    }
  });
});

describe('the bound on realisations', () => {
  const nobodys = { has: () => false };
  it('is the earliest day on which entering activities ends in any month, of any office', () => {
    for (const inputDays of [1, 3, 7, 12]) {
      const ends = monthsThrough('2026-M01' as Period, '2032-M12' as Period).map((month) =>
        Number(
          verificationEnd(
            month,
            { input: inputDays, verify: 0 },
            { week: 'SIX_DAYS', holidays: nobodys },
          ).slice(-2),
        ),
      );
      const all = [revision('activity.inputWindowDays', inputDays, '2026-12-01')];
      const least = Math.min(...ends);
      const nextMonthDay = (day: number) =>
        said(
          all,
          revision('month.realisationWindow', { lastWorkingDays: 3, nextMonthDay: day }, '2026-12-01'),
        );
      expect(nextMonthDay(least)).toBeNull();
      expect(nextMonthDay(least + 1)).not.toBeNull();
    }
  });
});
