import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  approveTarget,
  type RealisedLines,
  submitRealisation as submitAll,
  submitTarget,
  verify,
} from '../../functions/execution/month/decisions.ts';
import { placeOf } from '../../functions/execution/month/desk.ts';
import { lockMonth } from '../../functions/execution/month/ending.ts';
import {
  generateMonth,
  hasPartIn,
  isDue,
  type Month,
  type MonthLine,
  monthSchema,
  statuses,
  step,
  type Step,
  transitions,
} from '../../functions/execution/month/rules.ts';
import { returnMonth } from '../../functions/execution/month/returning.ts';
import { windowsOf } from '../../functions/execution/month/ownWindows.ts';
import { realisationWindow, targetWindow, verificationEnd } from '../../functions/execution/month/windows.ts';
import { policyOn } from '../../functions/organisation/policy/rules.ts';
import type { Instant, Period, PlainDate, WorkCalendar } from '../../functions/platform/period.ts';
import type { Result } from '../../functions/platform/result.ts';
import { holidayDates } from '../../data/holidays.ts';
import { makeEmployee } from '../support/office.ts';
import { makeMonthLine } from '../support/months.ts';
import { makePlan } from '../support/setPlans.ts';

const OCTOBER = '2026-M10' as Period;
const date = (text: string) => text as PlainDate;
const instant = (text: string) => text as Instant;
const owner = makeEmployee('Dwi Astuti');
const generated = (changes: Partial<Month> = {}): Month => ({
  ...generateMonth({ version: 3, data: makePlan(owner) }, OCTOBER),
  ...changes,
});
const calendar = (week: WorkCalendar['week'] = 'FIVE_DAYS'): WorkCalendar => ({
  week,
  holidays: holidayDates(),
});
/** A realisation of the plan's lines alone. */
const submitRealisation = (month: Month, given: RealisedLines, facts: Parameters<typeof submitAll>[3]) =>
  submitAll(month, given, [], facts);
const codes = (result: Result<unknown>) => (result.ok ? [] : result.problems.map(({ code }) => code));
const value = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
};

describe('a month as it is generated', () => {
  it('has one line for each indicator of the plan, no more and no fewer, with the target of its month', () => {
    const plan = makePlan(owner);
    for (let no = 1; no <= 12; no += 1) {
      const month = generateMonth(
        { version: 3, data: plan },
        `2026-M${String(no).padStart(2, '0')}` as Period,
      );
      const indicators = plan.workResults.flatMap(({ indicators: all }) => all);
      expect(month.lines.map(({ indicatorId }) => indicatorId)).toEqual(indicators.map(({ id }) => id));
      expect(month.lines.map(({ target }) => target)).toEqual(indicators.map(({ months }) => months[no - 1]));
      expect(monthSchema.parse(month)).toEqual(month);
    }
  });

  it('covers only the days on which the plan is in force', () => {
    const part = makePlan(owner, { from: date('2026-10-16') });
    expect(generateMonth({ version: 1, data: part }, OCTOBER)).toMatchObject({
      from: '2026-10-16',
      to: '2026-10-31',
    });
    expect(hasPartIn(part, '2026-M09' as Period)).toBe(false);
    expect(hasPartIn({ ...part, status: 'SUBMITTED' }, OCTOBER)).toBe(false);
    expect(hasPartIn(makePlan(owner, { to: date('2026-10-01') }), OCTOBER)).toBe(true);
  });
});

describe('the state table', () => {
  it('lets a step be taken from its own statuses alone', () => {
    for (const name of Object.keys(transitions) as Step[]) {
      for (const status of statuses) {
        const allowed = Object.hasOwn(transitions[name], status);
        expect(codes(step(generated({ status }), name))).toEqual(allowed ? [] : ['STATE_INVALID']);
      }
    }
  });

  it.each([
    ['VERIFIED', 'LOCKED', null],
    ['GENERATED', 'MISSED', 'OWNER'],
    ['TARGET_APPROVED', 'MISSED', 'OWNER'],
    ['TARGET_SUBMITTED', 'MISSED', 'APPRAISER'],
    ['REALISED', 'MISSED', 'APPRAISER'],
  ] as const)('closes a month that is %s as %s, missed by %s', (status, closed, missedBy) => {
    const month = generated({ status, lines: [makeMonthLine(1)] });
    const locked = lockMonth(month, instant('2026-11-13T17:30:00.000Z'));
    expect(locked).toMatchObject({ status: closed, missedBy, lines: month.lines, verifierId: null });
    expect(lockMonth(locked, instant('2027-01-01T00:00:00.000Z'))).toBe(locked);
    expect(placeOf(locked)).toBeNull();
  });
});

/** A moment with the windows of a month as they stand. */
const timely = (month: Month, now: string) => {
  const zone = 'Asia/Jakarta';
  const windows = windowsOf(month, { policies: policyOn([], month.to), calendar: calendar(), zone });
  return { now: instant(now), today: date(now.slice(0, 10)), zone, windows };
};

describe('the windows', () => {
  it('take targets from five days before the first to the fifth', () => {
    expect(targetWindow(generated(), { from: -5, to: 5 })).toEqual({ from: '2026-09-26', to: '2026-10-05' });
    const part = generated({ from: date('2026-10-16') });
    expect(targetWindow(part, { from: 1, to: 5 })).toEqual({ from: '2026-10-16', to: '2026-10-20' });
  });

  it('take realisations from the last three working days to the third of the next month', () => {
    const policy = { lastWorkingDays: 3, nextMonthDay: 3 };
    expect(realisationWindow(generated(), policy, calendar())).toEqual({
      from: '2026-10-28',
      to: '2026-11-03',
    });
    expect(realisationWindow(generated(), policy, calendar('SIX_DAYS')).from).toBe('2026-10-29');
    const part = generated({ to: date('2026-10-15') });
    expect(realisationWindow(part, policy, calendar()).from).toBe('2026-10-13');
    const day = generated({ from: date('2026-10-31') });
    expect(realisationWindow(day, policy, calendar()).from).toBe('2026-10-31');
    expect(realisationWindow(generated(), { lastWorkingDays: 0, nextMonthDay: 3 }, calendar()).from).toBe(
      '2026-11-01',
    );
  });

  it('verify October until 13 November: seven working days of input and three more', () => {
    expect(verificationEnd(OCTOBER, { input: 7, verify: 3 }, calendar())).toBe('2026-11-13');
  });
});

describe('a target', () => {
  const at = (today: string, month = generated()) => timely(month, `${today}T02:00:00.000Z`);

  it('before its window is refused with the day from when', () => {
    const refused = submitTarget(generated(), [], at('2026-09-25'));
    expect(refused).toMatchObject({
      problems: [{ code: 'MONTH_TARGET_TOO_EARLY', params: { from: '2026-09-26' } }],
    });
  });

  it('after its window is marked late, and approved only with a reason', () => {
    expect(value(submitTarget(generated(), [], at('2026-10-05'))).lateTarget).toBe(false);
    const late = value(submitTarget(generated(), [], at('2026-10-06')));
    expect(late.lateTarget).toBe(true);
    const now = at('2026-10-07', late);
    expect(codes(approveTarget(late, null, now))).toEqual(['MONTH_LATE_REASON']);
    expect(value(approveTarget(late, 'Dinas luar', now))).toMatchObject({ lateReason: 'Dinas luar' });
  });

  it('cannot have all its lines marked as none: what cannot be done is realised as nothing', () => {
    const due = generated().lines.filter(isDue);
    const noTargets = due.map(({ indicatorId }) => ({ indicatorId, reason: 'Cuti' }));
    expect(codes(submitTarget(generated(), noTargets, at('2026-10-01')))).toEqual(['MONTH_NO_TARGET_LEFT']);
    expect(codes(submitTarget(generated(), noTargets.slice(1), at('2026-10-01')))).toEqual([]);
    const nothing = { ...generated(), lines: generated().lines.filter((line) => !isDue(line)) };
    expect(codes(submitTarget(nothing, [], at('2026-10-01')))).toEqual([]);
  });

  it('keeps every line and its target whatever is marked as none', () => {
    const ids = generated().lines.map(({ indicatorId }) => indicatorId);
    fc.assert(
      fc.property(fc.subarray(ids.slice(1)), (marked) => {
        const noTargets = marked.map((indicatorId) => ({ indicatorId, reason: 'Cuti' }));
        const after = value(submitTarget(generated(), noTargets, at('2026-10-01')));
        expect(after.lines.map(({ indicatorId, target }) => [indicatorId, target])).toEqual(
          generated().lines.map(({ indicatorId, target }) => [indicatorId, target]),
        );
        expect(after.lines.filter(({ noTargetReason }) => noTargetReason).length).toBe(marked.length);
      }),
    );
  });

  it('names the lines that are not of the month, and those named twice', () => {
    const line = (indicatorId: string) => ({ indicatorId, reason: 'Cuti' });
    const refused = submitTarget(
      generated(),
      [line('jumlah'), line('lain'), line('jumlah')],
      at('2026-10-01'),
    );
    expect(refused).toMatchObject({
      problems: [
        { code: 'MONTH_LINE_UNKNOWN', field: ['input', 'noTargets', '1', 'indicatorId'] },
        { code: 'MONTH_LINE_TWICE', field: ['input', 'noTargets', '2', 'indicatorId'] },
      ],
    });
  });
});

describe('a realisation', () => {
  const approved = (changes: Partial<Month> = {}) =>
    generated({
      status: 'TARGET_APPROVED',
      targetSubmittedAt: instant('2026-10-01T02:00:00.000Z'),
      ...changes,
    });
  const facts = (now: string, month = approved()) => ({
    ...timely(month, now),
    minGapHours: 72,
    verifierAsOf: 'LAST_DAY_OF_MONTH' as const,
  });
  const onTime = facts('2026-10-30T02:00:00.000Z');
  const evidence = [{ title: 'Laporan', url: 'https://arsip.example.go.id/1' }];
  const line = (indicatorId: string, realisation = 4000, changes = {}) => ({
    indicatorId,
    realisation,
    realisationText: null,
    note: null,
    evidence,
    ...changes,
  });
  const all: RealisedLines = [line('jumlah'), line('mutu', 90_000)];

  it('of every line with a target is enough; one without a target may be added', () => {
    expect(codes(submitRealisation(approved(), all, onTime))).toEqual([]);
    expect(codes(submitRealisation(approved(), [...all, line('laporan')], onTime))).toEqual([]);
  });

  it('is refused for each due line that is missing or has no evidence, except of zero that meets no target', () => {
    const given = [line('mutu', 1, { evidence: [] })];
    expect(submitRealisation(approved(), given, onTime)).toMatchObject({
      problems: [
        { code: 'MONTH_REALISATION_MISSING', field: ['input', 'lines'], params: { indicatorId: 'jumlah' } },
        { code: 'MONTH_EVIDENCE_MISSING', field: ['input', 'lines', '0', 'evidence'] },
      ],
    });
    const nothing = [line('jumlah', 0, { evidence: [] }), line('mutu', 0, { evidence: [] })];
    expect(codes(submitRealisation(approved(), nothing, onTime))).toEqual([]);
  });

  it('of nothing needs evidence where nothing meets the target: at most so many, or exactly none', () => {
    const refused = (comparator: MonthLine['comparator'], target: number, realisation = 0) => {
      const lines = [makeMonthLine(1, { comparator, target, realisation: null, evidence: [] })];
      const given = [line('r1i1', realisation, { evidence: [] })];
      return codes(submitRealisation(approved({ lines }), given, onTime));
    };
    expect(refused('LTE', 5000)).toEqual(['MONTH_EVIDENCE_MISSING']);
    expect(refused('LTE', 0)).toEqual(['MONTH_EVIDENCE_MISSING']);
    expect(refused('EQ', 0)).toEqual(['MONTH_EVIDENCE_MISSING']);
    expect(refused('EQ', 5000)).toEqual([]);
    expect(refused('GTE', 5000)).toEqual([]);
    expect(refused('GTE', 5000, 1)).toEqual(['MONTH_EVIDENCE_MISSING']);
  });

  it('is not asked of a line that was marked without a target', () => {
    const lines = approved().lines.map((one) => ({ ...one, noTargetReason: 'Cuti' }));
    expect(codes(submitRealisation(approved({ lines }), [], onTime))).toEqual([]);
  });

  it('is never taken of a target that is not approved, nor before the gap has passed (I7)', () => {
    const others = statuses.filter((status) => status !== 'TARGET_APPROVED');
    for (const status of others)
      expect(codes(submitRealisation(approved({ status }), all, onTime))).toEqual(['STATE_INVALID']);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 200 * 3_600_000 }), (passed) => {
        const submitted = Date.parse('2026-10-28T02:00:00.000Z');
        const now = new Date(submitted + passed).toISOString();
        const month = approved({ targetSubmittedAt: instant('2026-10-28T02:00:00.000Z') });
        const refused = submitRealisation(month, all, { ...facts(now, month), today: date('2026-10-31') });
        expect(codes(refused)).toEqual(passed < 72 * 3_600_000 ? ['MONTH_GAP'] : []);
      }),
    );
  });

  it('outside its window is refused, but a returned one may be mended on three working days', () => {
    const codesOn = (month: Month, today: string) =>
      codes(submitRealisation(month, all, facts(`${today}T02:00:00.000Z`, month)));
    expect(codesOn(approved(), '2026-10-27')).toEqual(['MONTH_REALISATION_TOO_EARLY']);
    expect(codesOn(approved(), '2026-11-03')).toEqual([]);
    expect(codesOn(approved(), '2026-11-04')).toEqual(['MONTH_REALISATION_CLOSED']);
    const [submittedAt, returnedAt] = [
      instant('2026-11-02T02:00:00.000Z'),
      instant('2026-11-05T02:00:00.000Z'),
    ];
    const returned = approved({
      returnNote: 'Bukti kurang',
      returns: [{ of: 'REALISATION', submittedAt, returnedAt }],
    });
    expect(codesOn(returned, '2026-11-10')).toEqual([]);
    expect(codesOn(returned, '2026-11-11')).toEqual(['MONTH_REALISATION_CLOSED']);
  });

  it('returned keeps what was written and waits for nobody but its owner; verified it waits for nobody', () => {
    const realised = value(submitRealisation(approved(), all, onTime));
    const back = value(returnMonth({ ...realised, verifierId: owner.employeeId }, 'Bukti kurang', onTime));
    expect(back).toMatchObject({
      status: 'TARGET_APPROVED',
      lines: realised.lines,
      verifierId: null,
      realisedAt: null,
    });
    expect(placeOf(back)).toBeNull();
    expect(value(verify(realised, [], onTime))).toMatchObject({
      status: 'VERIFIED',
      verifiedAt: onTime.now,
    });
  });
});
