/** D08: activities that are not made, or claim too much (docs/domain.md 3). November 2026 has no holiday. */
import { v7 } from 'uuid';
import { describe, expect, it } from 'vitest';
import { broughtAlong } from '../../../functions/execution/bank/rules.ts';
import { counting } from '../../../functions/execution/activity/minutes.ts';
import { type Activity, type Day, emptyMonth } from '../../../functions/execution/activity/rules.ts';
import { d08 } from '../../../functions/monitoring/finding/detections/d08.ts';
import { findAll } from '../../../functions/monitoring/finding/detections/registry.ts';
import { isSecret, severityOf } from '../../../functions/monitoring/finding/kinds.ts';
import type { PeriodFacts } from '../../../functions/monitoring/finding/facts.ts';
import type { Employee, Leave } from '../../../functions/organisation/employee/rules.ts';
import { addDays, type Instant, type Period, type PlainDate } from '../../../functions/platform/period.ts';
import { makeContent } from '../../support/bank.ts';
import { inOffice, setPolicy } from '../../support/findingPeople.ts';
import { kept, monthFactsOf } from '../../support/findings.ts';
import { makeMonth } from '../../support/months.ts';
import { makeEmployee } from '../../support/office.ts';
import * as recording from '../../support/recording.ts';

const owner = makeEmployee('Dwi Astuti');
const NOVEMBER = '2026-M11' as Period;
const day = (no: number) => `2026-11-${String(no).padStart(2, '0')}`;
const made = (days: readonly number[], minutes = 320): Record<string, Day> =>
  Object.fromEntries(
    days.map((no) => [day(no).slice(8), { counted: minutes, verified: minutes, times: [] }]),
  );
const UP_TO_13 = [2, 3, 4, 5, 6, 9, 10, 11, 12, 13];
const without = (...gone: number[]) => UP_TO_13.filter((no) => !gone.includes(no));

function look(today: string, days: Record<string, Day>, changes: Partial<PeriodFacts> = {}) {
  const sum = Object.values(days).reduce((total, { verified }) => total + verified, 0);
  const month = {
    ...emptyMonth(owner.employeeId, changes.period ?? NOVEMBER),
    days,
    recordedMinutes: sum,
    verifiedMinutes: sum,
  };
  const facts = monthFactsOf(owner, {
    period: NOVEMBER,
    today: today as PlainDate,
    person: inOffice(owner),
    minutes: kept(month),
    ...changes,
  });
  return findAll(d08.month ?? [], facts);
}
const kindsOf = (...given: Parameters<typeof look>) => look(...given).map(({ kind }) => kind);

describe('working days without an activity', () => {
  it('are found once three working days have passed, with how many can still be entered', () => {
    const found = look(day(16), made(without(3, 10)));
    expect(found).toEqual([
      {
        kind: 'DAYS_WITHOUT_ACTIVITY',
        period: NOVEMBER,
        planNo: 0,
        detail: '-',
        facts: { days: 2, first: day(3), last: day(10), open: 1 },
      },
    ]);
    expect(severityOf('DAYS_WITHOUT_ACTIVITY', found[0]?.facts ?? {})).toBe('MEDIUM');
  });

  it('are not found on the third working day after, but on the next', () => {
    expect(kindsOf(day(13), made(without(10)))).toEqual([]);
    expect(look(day(16), made(without(10)))).toMatchObject([{ facts: { days: 1, first: day(10), open: 1 } }]);
  });

  it('are none on leave, duty travel, a holiday, or before the first day in office', () => {
    const leave = (type: Leave['type']): Leave[] => [
      { employeeId: owner.employeeId, type, from: day(3) as PlainDate, to: day(10) as PlainDate },
    ];
    const away = made([2, 11, 12, 13]);
    for (const type of ['CUTI_TAHUNAN', 'DINAS_LUAR'] as const)
      expect(kindsOf(day(16), away, { person: inOffice(owner, { leaves: leave(type) }) })).toEqual([]);
    const late = inOffice(owner, { from: day(11) as PlainDate });
    expect(kindsOf(day(16), made([11, 12, 13]), { person: late })).toEqual([]);
  });

  it('are none on a day whose activities were all rejected: something was made', () => {
    const rejected = { '10': { counted: 0, verified: 0, rejected: 320, times: [] } };
    expect(kindsOf(day(16), { ...made(without(10)), ...rejected })).toEqual([]);
  });

  it('are asked of nobody in a month of before of which nothing is on record, nor of a mayor', () => {
    const before = { period: '2026-M10' as Period, minutes: null };
    expect(kindsOf(day(16), {}, before)).toEqual([]);
    const withMonth = { ...before, months: [kept(makeMonth(owner))] };
    expect(look(day(16), {}, withMonth)).toMatchObject([
      { facts: { first: '2026-10-01', last: '2026-10-30' } },
    ]);
    const { position } = owner;
    const mayor: Employee = { ...owner, position: { ...position, kind: 'KEPALA_DAERAH' } };
    expect(kindsOf(day(16), {}, { person: inOffice(mayor) })).toEqual([]);
  });

  it('stay found when the month is closed, since they are lost', () => {
    const closed = {
      ...emptyMonth(owner.employeeId, NOVEMBER),
      closedAt: '2026-12-15T17:00:00.000Z' as Instant,
    };
    const facts = { minutes: kept({ ...closed, days: made(without(10)) }) };
    expect(look('2026-12-20', {}, facts)).toMatchObject([
      { kind: 'DAYS_WITHOUT_ACTIVITY', facts: { open: 0 } },
    ]);
  });
});

describe('a month whose target is out of reach', () => {
  it('is found from the day on which its open days hold less than is missing', () => {
    const some = made(UP_TO_13, 60);
    expect(kindsOf(day(24), { ...some, ...made([16, 17, 18, 19, 20, 23], 60) })).not.toContain(
      'MINUTES_UNREACHABLE',
    );
    const late = { ...some, ...made([16, 17, 18, 19, 20, 23, 24, 25, 26, 27], 60) };
    const found = look(day(30), late).find(({ kind }) => kind === 'MINUTES_UNREACHABLE');
    expect(found?.facts).toMatchObject({ target: 6750, missing: 6750 - 20 * 60, max: 660 });
    expect(Number(found?.facts.possible)).toBeLessThan(6750 - 20 * 60);
  });

  it('is nobody’s fault who never had the days for it, by leave or by a part of the month', () => {
    const from = day(23) as PlainDate;
    expect(kindsOf(day(30), made([23, 24, 25, 26, 27]), { person: inOffice(owner, { from }) })).toEqual([]);
  });

  it('is told while the month runs alone', () => {
    expect(
      kindsOf('2026-12-01', made([...UP_TO_13, 16, 17, 18, 19, 20, 23, 24, 25, 26, 27, 30], 60)),
    ).toEqual([]);
    expect(kindsOf('2026-10-30', {})).toEqual([]);
  });
});

describe('days with few minutes', () => {
  const days = { ...made(without(4)), ...made([4], 90) };

  it('are found where something is asked of a day, and nowhere else', () => {
    expect(kindsOf(day(16), days)).toEqual([]);
    const revisions = [setPolicy('activity.dailyMinMinutes', 300)];
    expect(look(day(16), days, { revisions })).toMatchObject([
      { kind: 'SHORT_DAYS', facts: { days: 1, first: day(4), last: day(4), min: 300 } },
    ]);
  });
});

describe('minutes over the norm', () => {
  const content = makeContent({ normMinutes: { min: 30, standard: 45, max: 60 } });
  const bank = new Map([['ADM-001', { ...broughtAlong('ADM-001', content), dataVersion: 1 }]]);
  const activity = (minutesPerUnit: number, changes: Partial<Activity> = {}): Activity => ({
    ...recording.recorded().activity,
    id: v7(),
    bankCode: 'ADM-001',
    date: day(3) as PlainDate,
    volume: 2,
    minutesPerUnit,
    minutes: 2 * minutesPerUnit,
    ...changes,
  });
  const over = (...activities: Activity[]) => look(day(16), made(UP_TO_13), { activities, bank });

  it('are found once an item, with what all of them take too much', () => {
    expect(over(activity(60))).toEqual([]);
    expect(over(activity(61), activity(90, { date: day(5) as PlainDate }))).toMatchObject([
      {
        kind: 'MINUTES_OVER_NORM',
        detail: 'ADM-001',
        facts: { bankCode: 'ADM-001', activities: 2, minutes: 62, first: day(3) },
      },
    ]);
  });

  it('are none of what was rejected or voided, of an unknown item, and within the tolerance', () => {
    expect(over(activity(90, { state: 'REJECTED' }), activity(90, { state: 'VOIDED' }))).toEqual([]);
    expect(over(activity(90, { bankCode: 'ZZZ-999' }))).toEqual([]);
    const revisions = [setPolicy('activity.normTolerance', 1.5)];
    expect(look(day(16), made(UP_TO_13), { activities: [activity(90)], bank, revisions })).toEqual([]);
  });
});

describe('signs of habit', () => {
  const habitsIn = (changes: Partial<PeriodFacts>) =>
    findAll(d08.month ?? [], monthFactsOf(recording.owner, changes)).filter(({ kind }) => isSecret(kind));
  /** The same entry twice on so many days. */
  const twiceOn = (days: number): Activity[] =>
    Array.from({ length: days * 2 }, (_, at) => ({
      ...recording.recorded().activity,
      id: v7(),
      date: addDays('2026-11-02' as PlainDate, Math.floor(at / 2)),
      object: `Surat ${Math.floor(at / 2)}`,
    }));
  const inMonth = (activities: readonly Activity[]) => {
    const minutes = activities.reduce((sum, activity) => counting(sum, null, activity), recording.month);
    return habitsIn({ period: NOVEMBER, minutes: kept(minutes), activities });
  };

  it('are found once a kind, with the days, from the fifth day on', () => {
    expect(inMonth(twiceOn(4))).toEqual([]);
    expect(inMonth(twiceOn(5))).toEqual([
      {
        kind: 'ACTIVITIES_BY_HABIT',
        period: NOVEMBER,
        planNo: 0,
        detail: 'SAME_ENTRY',
        facts: { signal: 'SAME_ENTRY', days: 5 },
      },
    ]);
  });

  it('are none of a month without activities', () => {
    expect(inMonth([])).toEqual([]);
    expect(habitsIn({})).toEqual([]);
  });
});
