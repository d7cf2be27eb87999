import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entrySchema } from '../../functions/execution/activity/entry.ts';
import { judge } from '../../functions/execution/activity/judgement.ts';
import { closeActivityMonth } from '../../functions/execution/activity/minutes.ts';
import {
  type Activity,
  type State,
  states,
  step,
  type Step,
  transitions,
} from '../../functions/execution/activity/rules.ts';
import { addWorkingDays, type PlainDate } from '../../functions/platform/period.ts';
import { parseInput } from '../../functions/platform/input.ts';
import { entry as written } from '../support/activities.ts';
import {
  calendar,
  codes,
  decide,
  facts,
  linesOf,
  month,
  NOW,
  optional,
  owner,
  recorded,
} from '../support/recording.ts';

describe('an activity', () => {
  it('makes its volume times the standard minutes, or those within the norm', () => {
    expect(recorded({ volume: 3 }).activity.minutes).toBe(135);
    expect(recorded({ volume: 3, minutesPerUnit: 60 }).activity.minutes).toBe(180);
    expect(codes(decide({ minutesPerUnit: 61 }))).toEqual(['minutesPerUnit ACTIVITY_NORM']);
    expect(codes(decide({ minutesPerUnit: 29 }))).toEqual(['minutesPerUnit ACTIVITY_NORM']);
    const tolerant = { limits: { ...facts.limits, normTolerance: 1.2 } };
    expect(decide({ minutesPerUnit: 72 }, month, tolerant).ok).toBe(true);
    expect(codes(decide({ minutesPerUnit: 73 }, month, tolerant))).toEqual(['minutesPerUnit ACTIVITY_NORM']);
    // 60 x 2.05 is 122.99… in floating point.
    const double = { limits: { ...facts.limits, normTolerance: 2.05 } };
    expect(codes(decide({ minutesPerUnit: 123 }, month, double))).toEqual([]);
  });

  it('is of a working day of the own office, not of the future, and not past its window', () => {
    expect(codes(decide({ date: '2026-11-14' }))).toEqual(['date ACTIVITY_NOT_WORKING_DAY']);
    const sixDays = { calendar: { ...calendar, week: 'SIX_DAYS' as const } };
    expect(codes(decide({ date: '2026-11-14' }, month, sixDays))).toEqual([]);
    expect(codes(decide({ date: '2026-11-17' }))).toEqual(['date ACTIVITY_IN_FUTURE']);
    expect(codes(decide({ date: '2026-11-05' }))).toEqual([]);
    expect(codes(decide({ date: '2026-11-04' }))).toEqual(['date ACTIVITY_WINDOW_OVER']);
    const carnival = { today: '2026-08-18' as PlainDate };
    expect(codes(decide({ date: '2026-08-17' }, month, carnival))).toEqual(['date ACTIVITY_NOT_WORKING_DAY']);
  });

  it('is of a day at work: not on leave, not after leaving office', () => {
    const leave = { employeeId: owner.employeeId, type: 'CUTI_SAKIT' as const };
    const leaves = [{ ...leave, from: '2026-11-12' as PlainDate, to: '2026-11-13' as PlainDate }];
    expect(codes(decide({}, month, { leaves }))).toEqual(['date ACTIVITY_ON_LEAVE']);
    const retired = { ...owner, legalStatus: 'PENSIUN' as const, legalStatusFrom: '2026-11-01' as PlainDate };
    expect(codes(decide({}, month, { employee: retired }))).toEqual(['date EMPLOYEE_INACTIVE']);
  });

  it('is of a day of one’s own: not before one’s first, not between two lines, whoever appraises', () => {
    const day = (text: string) => text as PlainDate;
    const begun = linesOf({ from: day('2026-11-13') });
    const early = decide({ date: '2026-11-12' }, month, { lines: begun });
    expect(codes(early)).toEqual(['date ACTIVITY_BEFORE_OFFICE']);
    expect(!early.ok && early.problems[0].params).toEqual({ date: '2026-11-12', from: '2026-11-13' });
    expect(codes(decide({ date: '2026-11-13' }, month, { lines: begun }))).toEqual([]);
    const between = linesOf({ to: day('2026-11-10') }, { from: day('2026-11-13') });
    expect(codes(decide({ date: '2026-11-11' }, month, { lines: between }))).toEqual([
      'date ACTIVITY_BEFORE_OFFICE',
    ]);
    expect(codes(decide({ date: '2026-11-10' }, month, { lines: between }))).toEqual([]);
    const over = { lines: linesOf({ to: day('2026-11-10') }) };
    expect(codes(decide({ date: '2026-11-12' }, month, over))).toEqual(['date EMPLOYEE_INACTIVE']);
  });

  it('is an item of the bank, in use, and of the own position family', () => {
    expect(codes(decide({ bankCode: 'XXX-001' }))).toEqual(['bankCode BANK_ITEM_UNKNOWN']);
    expect(codes(decide({ bankCode: 'ADM-009' }))).toEqual(['bankCode BANK_ITEM_INACTIVE']);
    expect(codes(decide({ bankCode: 'KES-001' }))).toEqual(['bankCode BANK_ITEM_UNFIT']);
    expect(codes(decide({ bankCode: 'KEP-001' }))).toEqual([]);
  });

  it('fits into what the day has left, to the minute', () => {
    const almost = recorded({ bankCode: 'ADM-002', volume: 659, minutesPerUnit: 1 }).month;
    expect(decide({ bankCode: 'ADM-002', volume: 1, minutesPerUnit: 1 }, almost).ok).toBe(true);
    expect(codes(decide({ bankCode: 'ADM-002', volume: 2, minutesPerUnit: 1 }, almost))).toEqual([
      'volume ACTIVITY_DAY_FULL',
    ]);
    expect(decide({ date: '2026-11-12' }, almost).ok).toBe(true);
  });

  it('has a start and an end in order, on hours that are free; one may begin when another ends', () => {
    const busy = recorded({ start: '08:00', end: '09:30' }).month;
    expect(codes(decide({ start: '09:00', end: '10:00' }, busy))).toEqual(['start ACTIVITY_OVERLAPS']);
    expect(codes(decide({ start: '07:00', end: '12:00' }, busy))).toEqual(['start ACTIVITY_OVERLAPS']);
    expect(codes(decide({ start: '09:30', end: '10:15' }, busy))).toEqual([]);
    expect(codes(decide({ start: '10:00', end: '10:00' }))).toEqual(['end ACTIVITY_TIMES']);
    expect(codes(decide({ start: '22:00', end: '06:00' }))).toEqual(['end ACTIVITY_TIMES']);
    expect(codes(decide({ start: '22:00', end: '24:00' }))).toEqual([]);
    expect(codes(decide({ start: '10:00' }))).toEqual(['end ACTIVITY_TIMES']);
    expect(codes(decide({ end: '10:00' }))).toEqual(['end ACTIVITY_TIMES']);
  });

  it('takes no more minutes than lie between its hours', () => {
    const hours = { start: '08:00', end: '08:05' };
    expect(codes(decide({ ...hours, volume: 8 }))).toEqual(['end ACTIVITY_HOURS']);
    expect(decide({ ...hours, volume: 8 })).toMatchObject({
      problems: [{ params: { start: '08:00', end: '08:05', between: 5, minutes: 360 } }],
    });
    expect(codes(decide({ start: '08:00', end: '08:44' }))).toEqual(['end ACTIVITY_HOURS']);
    expect(codes(decide({ start: '08:00', end: '08:45' }))).toEqual([]);
    expect(codes(decide({ start: '23:15', end: '24:00' }))).toEqual([]);
  });

  it('belongs to a result of an own month, or to none', () => {
    expect(codes(decide({ planNo: 1, resultId: 'r1' }))).toEqual([]);
    expect(codes(decide({ planNo: 1 }))).toEqual([]);
    expect(codes(decide({ planNo: 2 }))).toEqual(['planNo ACTIVITY_PLAN_UNKNOWN']);
    expect(codes(decide({ resultId: 'r1' }))).toEqual(['planNo ACTIVITY_PLAN_UNKNOWN']);
    expect(codes(decide({ planNo: 1, resultId: 'r9' }))).toEqual(['resultId ACTIVITY_PLAN_UNKNOWN']);
  });

  it('tells every fault at once', () => {
    expect(codes(decide({ date: '2026-11-01', bankCode: 'ADM-009', start: '10:00', planNo: 3 }))).toEqual([
      'date ACTIVITY_NOT_WORKING_DAY',
      'date ACTIVITY_WINDOW_OVER',
      'bankCode BANK_ITEM_INACTIVE',
      'end ACTIVITY_TIMES',
      'planNo ACTIVITY_PLAN_UNKNOWN',
    ]);
  });

  it('has a UUID of version 7, and says so to whoever sends another', () => {
    const given = { ...optional, ...written(), id: '0190d3a4-0000-4000-8000-000000000001' };
    expect(parseInput(entrySchema, given, ['input'])).toMatchObject({
      problems: [{ code: 'INPUT_INVALID', field: ['input', 'id'], params: { expected: 'UUID v7' } }],
    });
  });

  it('is refused in a closed month', () => {
    const closed = closeActivityMonth(recorded().month, NOW);
    expect(codes(decide({}, closed))).toEqual(['date PERIOD_CLOSED']);
  });

  it('may be entered on exactly as many working days after it as the policy says', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 31 }), fc.constantFrom('FIVE_DAYS', 'SIX_DAYS'), (days, week) => {
        const office = {
          calendar: { ...calendar, week },
          limits: { ...facts.limits, inputWindowDays: days },
        };
        const last = addWorkingDays(office.calendar, '2026-03-12' as PlainDate, days);
        const after = addWorkingDays(office.calendar, last, 1);
        expect(codes(decide({ date: '2026-03-12' }, month, { ...office, today: last }))).toEqual([]);
        expect(codes(decide({ date: '2026-03-12' }, month, { ...office, today: after }))).toEqual([
          'date ACTIVITY_WINDOW_OVER',
        ]);
      }),
    );
  });
});

describe('what is written', () => {
  const faults = (changes: object) => {
    const read = parseInput(entrySchema, { ...optional, ...written(), ...changes }, ['input']);
    return read.ok ? [] : read.problems.map(({ code, field }) => `${field?.join('.')} ${code}`);
  };

  it.each([-1, 0, 1001, 1e9, 1.5, Number.NaN])('has a volume of 1 to 1000, not %d', (volume) => {
    expect(faults({ volume })[0]).toMatch(/^input.volume INPUT_/);
  });

  it('is short, with times and links that are such, under a UUIDv7', () => {
    expect(faults({ object: 'x'.repeat(1_000_000) })[0]).toBe('input.object INPUT_TOO_LONG');
    expect(faults({ object: '  ' })).toEqual(['input.object INPUT_REQUIRED']);
    expect(faults({ start: '8:00' })).toEqual(['input.start INPUT_INVALID']);
    expect(faults({ evidence: [{ title: 'x', url: 'javascript:alert(1)' }] })[0]).toMatch(
      /url INPUT_INVALID/,
    );
    expect(faults({ id: '6d1b7d5e-3c8f-4b69-9a55-0d7f5b2f2a11' })).toEqual(['input.id INPUT_INVALID']);
    const link = { title: 'x', url: `https://arsip.example.go.id/${'a'.repeat(1900)}` };
    expect(faults({ evidence: [link, link, link] })).toEqual(['input.note TOO_LARGE']);
  });
});

describe('the steps of an activity', () => {
  it('are those of the state table and no others', () => {
    const { activity } = recorded();
    for (const name of Object.keys(transitions) as Step[])
      for (const state of states) {
        const from: readonly State[] = transitions[name].from;
        expect(step({ ...activity, state }, name, ['input', 'id']).ok).toBe(from.includes(state));
      }
  });

  it('decided again in the same way by the same person change nothing; in another way are refused', () => {
    const { activity, month: of } = recorded();
    const deadline = { until: facts.today, over: false, sentBy: facts.today };
    const by = { employeeId: 'appraiser', at: NOW, deadline, field: ['id'] };
    const kept = (data: Activity) => ({
      key: { PK: 'p', SK: 's' },
      version: 1,
      seq: 0,
      headHash: null,
      data,
    });
    const verified = judge(of, kept(activity), { decision: 'VERIFY', reason: null }, by);
    expect(verified).toMatchObject({ value: { state: 'VERIFIED', decidedBy: 'appraiser', decidedAt: NOW } });
    const after = (verified as { value: Activity }).value;
    expect(judge(of, kept(after), { decision: 'VERIFY', reason: null }, by)).toEqual({
      ok: true,
      value: null,
    });
    const closed = closeActivityMonth(of, NOW);
    expect(judge(closed, kept(after), { decision: 'VERIFY', reason: null }, by)).toEqual({
      ok: true,
      value: null,
    });
    expect(judge(of, kept(after), { decision: 'REJECT', reason: 'x' }, by)).toMatchObject({
      problems: [{ code: 'STATE_INVALID' }],
    });
    expect(judge(closed, kept(activity), { decision: 'VERIFY', reason: null }, by)).toMatchObject({
      problems: [{ code: 'PERIOD_CLOSED' }],
    });
  });
});
