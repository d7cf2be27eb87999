import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Entry,
  type EntryFacts,
  entrySchema,
  record,
} from '../../functions/execution/activity/entry.ts';
import { judge } from '../../functions/execution/activity/judgement.ts';
import {
  awaiting,
  closeActivityMonth,
  counting,
  missingDays,
  overlaps,
} from '../../functions/execution/activity/minutes.ts';
import {
  type Activity,
  type ActivityMonth,
  emptyMonth,
  type State,
  states,
  step,
  type Step,
  transitions,
} from '../../functions/execution/activity/rules.ts';
import { fitsFamily, folded, searchWords } from '../../functions/execution/bank/rules.ts';
import {
  addWorkingDays,
  type Instant,
  type Period,
  type PlainDate,
  workingDaysOf,
} from '../../functions/platform/period.ts';
import { parseInput } from '../../functions/platform/input.ts';
import { holidayDates } from '../../data/holidays.ts';
import { bank, entry as written } from '../support/activities.ts';
import { makeEmployee } from '../support/office.ts';

const MONTH = '2026-M11' as Period;
const NOW = '2026-11-16T01:00:00.000Z' as Instant;
const owner = makeEmployee('Sri Wahyuni');
const calendar = { week: 'FIVE_DAYS', holidays: holidayDates() } as const;
const facts: EntryFacts = {
  now: NOW,
  today: '2026-11-16' as PlainDate,
  calendar,
  employee: owner,
  leaves: [],
  results: new Map([[1, new Set(['r1'])]]),
  limits: { inputWindowDays: 7, dailyMaxMinutes: 660, normTolerance: 1 },
};
const month = emptyMonth(owner.employeeId, MONTH);
const optional = {
  minutesPerUnit: null,
  start: null,
  end: null,
  planNo: null,
  resultId: null,
  note: null,
  evidence: [],
};
const makeEntry = (changes: object = {}): Entry =>
  entrySchema.parse({ ...optional, ...written(), ...changes });
const itemOf = (code: string) => bank.find((item) => item.code === code);

const decide = (changes: object = {}, into: ActivityMonth = month, given: Partial<EntryFacts> = {}) => {
  const entry = makeEntry(changes);
  return record(
    into,
    entry,
    itemOf(entry.bankCode),
    { ...facts, ...given },
    { state: 'PENDING', at: ['input'] },
  );
};
const codes = (result: ReturnType<typeof decide>) =>
  result.ok ? [] : result.problems.map(({ code, field }) => `${field?.at(-1)} ${code}`);

function recorded(changes: object = {}, into: ActivityMonth = month) {
  const result = decide(changes, into);
  if (!result.ok) throw new Error(result.problems[0].code);
  return result.value;
}

describe('an activity', () => {
  it('makes its volume times the standard minutes, or those within the norm', () => {
    expect(recorded({ volume: 3 }).activity.minutes).toBe(135);
    expect(recorded({ volume: 3, minutesPerUnit: 60 }).activity.minutes).toBe(180);
    expect(codes(decide({ minutesPerUnit: 61 }))).toEqual(['minutesPerUnit ACTIVITY_NORM']);
    expect(codes(decide({ minutesPerUnit: 29 }))).toEqual(['minutesPerUnit ACTIVITY_NORM']);
    const tolerant = { limits: { ...facts.limits, normTolerance: 1.2 } };
    expect(decide({ minutesPerUnit: 72 }, month, tolerant).ok).toBe(true);
    expect(codes(decide({ minutesPerUnit: 73 }, month, tolerant))).toEqual(['minutesPerUnit ACTIVITY_NORM']);
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
    expect(codes(decide({ start: '09:30', end: '10:00' }, busy))).toEqual([]);
    expect(codes(decide({ start: '10:00', end: '10:00' }))).toEqual(['end ACTIVITY_TIMES']);
    expect(codes(decide({ start: '10:00' }))).toEqual(['end ACTIVITY_TIMES']);
    expect(codes(decide({ end: '10:00' }))).toEqual(['end ACTIVITY_TIMES']);
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

  it('is refused in a closed month', () => {
    const closed = closeActivityMonth(recorded().month, NOW) as ActivityMonth;
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

describe("a month's minutes", () => {
  const activity = (changes: Partial<Activity>): Activity => ({ ...recorded().activity, ...changes });
  const history = fc.array(
    fc.record({
      day: fc.integer({ min: 2, max: 6 }),
      hour: fc.integer({ min: 7, max: 16 }),
      minutes: fc.integer({ min: 1, max: 60 }),
      path: fc.constantFrom<State[]>(
        ['RECORDED'],
        ['RECORDED', 'PENDING', 'VERIFIED'],
        ['PENDING', 'REJECTED', 'PENDING'],
        ['PENDING', 'REJECTED'],
        ['RECORDED', 'VOIDED'],
        ['PENDING', 'VOIDED'],
      ),
    }),
    { maxLength: 25 },
  );

  it('are the sums over its activities, whatever happened to them in whatever order', () => {
    fc.assert(
      fc.property(history, (acts) => {
        let sum = month;
        const last = acts.map(({ day, hour, minutes, path }) => {
          const two = (n: number) => String(n).padStart(2, '0');
          const times = { start: `${two(hour)}:00`, end: `${two(hour)}:59` };
          const one = activity({ date: `2026-11-${two(day)}` as PlainDate, minutes, ...times });
          let before: Activity | null = null;
          for (const state of path) {
            const after: Activity = { ...one, state };
            sum = counting(sum, before, after);
            before = after;
          }
          return { ...one, state: path.at(-1) as State };
        });
        const of = (...kept: State[]) =>
          last.filter(({ state }) => kept.includes(state)).reduce((total, each) => total + each.minutes, 0);
        expect(sum.recordedMinutes).toBe(of('RECORDED', 'PENDING', 'VERIFIED'));
        expect(sum.verifiedMinutes).toBe(of('VERIFIED'));
        expect(sum.pending).toBe(last.filter(({ state }) => state === 'PENDING').length);
        expect(
          Object.values(sum.days).every(({ counted, verified }) => 0 < counted && verified <= counted),
        ).toBe(true);
      }),
    );
  });

  it('never pass the daily cap, and never overlap, however much is tried', () => {
    const tries = fc.array(
      fc.record({ start: fc.integer({ min: 0, max: 1400 }), length: fc.integer({ min: 1, max: 39 }) }),
    );
    const clock = (minute: number) =>
      `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
    fc.assert(
      fc.property(tries, (given) => {
        let sum = month;
        for (const { start, length } of given) {
          const decided = decide(
            { start: clock(start), end: clock(start + length), minutesPerUnit: 30 },
            sum,
          );
          if (decided.ok) sum = decided.value.month;
        }
        const day = sum.days['13'];
        expect(day?.counted ?? 0).toBeLessThanOrEqual(660);
        const times = day?.times ?? [];
        for (const [at, one] of times.entries())
          expect(
            overlaps(
              { counted: 0, verified: 0, times: times.toSpliced(at, 1) },
              one.slice(0, 5),
              one.slice(6),
            ),
          ).toBe(false);
      }),
    );
  });

  it('wait for their verifier as long as something is pending, since the first of it', () => {
    const { month: pending } = recorded();
    const first = awaiting(pending, 'appraiser', NOW);
    expect(first).toMatchObject({ verifierId: 'appraiser', pendingSince: NOW });
    const later = awaiting(first, null, '2026-11-17T01:00:00.000Z' as Instant);
    expect(later).toMatchObject({ verifierId: 'appraiser', pendingSince: NOW });
    expect(awaiting({ ...later, pending: 0 }, 'appraiser', NOW)).toMatchObject({
      verifierId: null,
      pendingSince: null,
    });
  });

  it('closed once stay closed at that instant, and a month without activities stays none', () => {
    const closed = closeActivityMonth(awaiting(recorded().month, 'a', NOW), NOW);
    expect(closed).toMatchObject({ closedAt: NOW, verifierId: null, pending: 1 });
    expect(closeActivityMonth(closed, '2026-12-20T00:00:00.000Z' as Instant)).toEqual(closed);
    expect(closeActivityMonth(null, NOW)).toBeNull();
  });

  it('show the working days up to yesterday without any, leave apart', () => {
    const leave = { employeeId: owner.employeeId, type: 'CUTI_TAHUNAN' as const };
    const leaves = [{ ...leave, from: '2026-11-09' as PlainDate, to: '2026-11-11' as PlainDate }];
    const days = workingDaysOf(calendar, MONTH);
    expect(missingDays(recorded().month, days, owner, leaves, facts.today)).toEqual(
      ['02', '03', '04', '05', '06', '12'].map((day) => `2026-11-${day}`),
    );
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
    const by = { employeeId: 'appraiser', at: NOW, field: ['id'] };
    const verified = judge(of, activity, { decision: 'VERIFY', reason: null }, by);
    expect(verified).toMatchObject({ value: { state: 'VERIFIED', decidedBy: 'appraiser', decidedAt: NOW } });
    const after = (verified as { value: Activity }).value;
    expect(judge(of, after, { decision: 'VERIFY', reason: null }, by)).toEqual({ ok: true, value: null });
    const closed = closeActivityMonth(of, NOW) as ActivityMonth;
    expect(judge(closed, after, { decision: 'VERIFY', reason: null }, by)).toEqual({ ok: true, value: null });
    expect(judge(of, after, { decision: 'REJECT', reason: 'x' }, by)).toMatchObject({
      problems: [{ code: 'STATE_INVALID' }],
    });
    expect(judge(closed, activity, { decision: 'VERIFY', reason: null }, by)).toMatchObject({
      problems: [{ code: 'PERIOD_CLOSED' }],
    });
  });
});

describe('the bank', () => {
  it('is searched without regard to case and accents', () => {
    expect(folded('Merekap Data PRÉSENSI')).toBe('merekap data presensi');
    expect(searchWords('  Data   présensi ')).toEqual(['data', 'presensi']);
    expect(searchWords('   ')).toEqual([]);
  });

  it('has items for everybody and items of a family', () => {
    expect(fitsFamily({ families: ['UMUM'] }, 'KESEHATAN')).toBe(true);
    expect(fitsFamily({ families: ['KEPEGAWAIAN'] }, 'KESEHATAN')).toBe(false);
  });
});
