/** D08: entries that could not be made here as they stand, and what waits at the end of verification (docs/domain.md 3). */
import { v7 } from 'uuid';
import { describe, expect, it } from 'vitest';
import { type Activity, type Day, emptyMonth } from '../../../functions/execution/activity/rules.ts';
import { broughtAlong } from '../../../functions/execution/bank/rules.ts';
import { d08 } from '../../../functions/monitoring/finding/detections/d08.ts';
import { findAll } from '../../../functions/monitoring/finding/detections/registry.ts';
import { kindOf } from '../../../functions/monitoring/finding/kinds.ts';
import type { PeriodFacts } from '../../../functions/monitoring/finding/facts.ts';
import type { Leave } from '../../../functions/organisation/employee/rules.ts';
import type { Instant, Period, PlainDate } from '../../../functions/platform/period.ts';
import { holidaysByDate } from '../../../data/holidays.ts';
import { instanceCalendar } from '../../../functions/organisation/calendar/rules.ts';
import { makeContent } from '../../support/bank.ts';
import { inOffice, setPolicy } from '../../support/findingPeople.ts';
import { kept, monthFactsOf } from '../../support/findings.ts';
import { makeEmployee, ZONE } from '../../support/office.ts';
import { recorded } from '../../support/recording.ts';

const owner = makeEmployee('Dwi Astuti');
const OCTOBER = '2026-M10' as Period;
const day = (no: string) => `2026-10-${no}` as PlainDate;
const KINDS: ReadonlySet<string> = new Set([
  'DAYS_OVER_MAX',
  'ACTIVITIES_OVERLAP',
  'ACTIVITIES_WHILE_AWAY',
  'ACTIVITIES_ON_DAY_OFF',
  'BANK_ITEM_OF_OTHERS',
  'ACTIVITIES_UNVERIFIED',
]);

/** A day of October with its minutes and hours. */
const of = (counted: number, times: string[] = []): Day => ({ counted, verified: counted, times });
function look(days: Record<string, Day>, changes: Partial<PeriodFacts> = {}) {
  const minutes = kept({ ...emptyMonth(owner.employeeId, OCTOBER), days });
  const facts = { period: OCTOBER, person: inOffice(owner), minutes, ...changes };
  return findAll(d08.month ?? [], monthFactsOf(owner, facts)).filter(({ kind }) => KINDS.has(kind));
}

describe('a day of activities', () => {
  it('of more minutes than a day may have is found, and one of as many is not', () => {
    expect(look({ '05': of(660) })).toEqual([]);
    expect(look({ '05': of(661), '07': of(700), '08': of(300) })).toMatchObject([
      { kind: 'DAYS_OVER_MAX', planNo: 0, facts: { days: 2, first: day('05'), last: day('07') } },
    ]);
  });

  it('is not over where its own policy, or the month’s, left it more', () => {
    const revisions = [setPolicy('activity.dailyMaxMinutes', 700)];
    const lowered = { ...revisions[0], value: 480, effectiveFrom: '2026-10-20' } as never;
    expect(look({ '05': of(700) }, { revisions: [...revisions, lowered] })).toEqual([]);
    expect(look({ '21': of(500) }, { revisions: [...revisions, lowered] })).toHaveLength(1);
  });

  it('on which two claim the same hours is found; one may begin when another ends', () => {
    expect(look({ '05': of(180, ['08:00-10:00', '10:00-11:00']) })).toEqual([]);
    expect(look({ '05': of(180, ['08:00-10:00', '09:59-11:00']) })).toMatchObject([
      { kind: 'ACTIVITIES_OVERLAP', facts: { days: 1 } },
    ]);
  });
});

describe('activities of somebody who was away', () => {
  const leave = (type: Leave['type']): Leave[] => [
    { employeeId: owner.employeeId, type, from: day('05'), to: day('07') },
  ];
  const away = (type: Leave['type'], days: Record<string, Day>) =>
    look(days, { person: inOffice(owner, { leaves: leave(type) }) });

  it('are found on days of leave, and on none of duty elsewhere', () => {
    for (const type of ['CUTI_TAHUNAN', 'TUGAS_BELAJAR'] as const)
      expect(away(type, { '02': of(300), '05': of(300), '07': of(300), '08': of(300) })).toMatchObject([
        { kind: 'ACTIVITIES_WHILE_AWAY', facts: { days: 2, first: day('05'), last: day('07') } },
      ]);
    expect(away('DINAS_LUAR', { '05': of(300) })).toEqual([]);
    expect(away('CUTI_TAHUNAN', { '05': { counted: 0, verified: 0, rejected: 60, times: [] } })).toEqual([]);
  });

  it('are none of days before the first line, of which nobody knows', () => {
    const person = inOffice(owner, { from: day('12') });
    expect(look({ '05': of(300), '12': of(300) }, { person })).toEqual([]);
  });
});

describe('activities on a day on which the office is closed', () => {
  const AUGUST = '2026-M08' as Period;
  const august = (no: string) => `2026-08-${no}` as PlainDate;
  // Saturday and Sunday, and Monday the 17th, Independence Day.
  const days = { '13': of(300), '15': of(300), '16': of(300), '17': of(300), '18': of(300) };
  const minutes = kept({ ...emptyMonth(owner.employeeId, AUGUST), days });
  const on = (changes: Partial<PeriodFacts> = {}) => look({}, { period: AUGUST, minutes, ...changes });
  const declared = (kind: 'LIBUR_LOKAL' | 'HARI_KERJA', no: string, withdrawnAt: Instant | null = null) =>
    instanceCalendar(
      holidaysByDate(),
      [
        {
          id: v7(),
          kind,
          name: 'Hari Jadi Kota',
          from: august(no),
          to: august(no),
          decreeNo: '451/2026',
          declaredAt: '2026-08-20T02:00:00.000Z' as Instant,
          withdrawnAt,
          withdrawnBy: null,
        },
      ],
      [],
      ZONE,
    );

  it('are found of weekends and of holidays that everybody knew', () => {
    expect(on()).toMatchObject([
      { kind: 'ACTIVITIES_ON_DAY_OFF', facts: { days: 3, first: august('15'), last: august('17') } },
    ]);
  });

  it('are none of duty elsewhere, and of leave are told as that', () => {
    const away = (type: Leave['type']) =>
      on({
        person: inOffice(owner, {
          leaves: [{ employeeId: owner.employeeId, type, from: august('15'), to: august('17') }],
        }),
      });
    expect(away('DINAS_LUAR')).toEqual([]);
    expect(away('CUTI_TAHUNAN').map(({ kind }) => kind)).toEqual(['ACTIVITIES_WHILE_AWAY']);
  });

  it('are none of a holiday that was declared afterwards, nor of one of the base that was ever to be worked', () => {
    expect(on({ calendar: declared('LIBUR_LOKAL', '13') })).toMatchObject([{ facts: { days: 3 } }]);
    const withdrawn = declared('HARI_KERJA', '17', '2026-08-25T02:00:00.000Z' as Instant);
    for (const calendar of [declared('HARI_KERJA', '17'), withdrawn])
      expect(on({ calendar })).toMatchObject([{ facts: { days: 2, last: august('16') } }]);
  });

  it('are none of a Saturday of whoever ever had an office of six days', () => {
    const former = [
      { from: null, week: 'SIX_DAYS' as const },
      { from: '2026-07-01' as PlainDate, week: 'FIVE_DAYS' as const },
    ];
    const person = inOffice({ ...owner, workWeeks: former });
    expect(on({ person })).toMatchObject([{ facts: { days: 2, first: august('16') } }]);
  });

  it('are none of days before the first line', () => {
    expect(on({ person: inOffice(owner, { from: august('17') }) })).toMatchObject([{ facts: { days: 1 } }]);
  });
});

describe('an item of the bank that is for others', () => {
  const item = broughtAlong('KES-001', makeContent({ families: ['KESEHATAN'] }));
  const bank = new Map([['KES-001', { ...item, dataVersion: 1 }]]);
  const activity = (changes: Partial<Activity> = {}): Activity => ({
    ...recorded().activity,
    id: v7(),
    date: day('05'),
    bankCode: 'KES-001',
    state: 'PENDING',
    ...changes,
  });
  const used = (one: Activity, more: Partial<PeriodFacts> = {}) =>
    look({}, { bank, activities: [one], ...more });

  it('is found once an item, and not of what was rejected or of whoever it is for', () => {
    expect(used(activity({ minutes: 90 }))).toMatchObject([
      { kind: 'BANK_ITEM_OF_OTHERS', detail: 'KES-001', facts: { activities: 1, minutes: 90 } },
    ]);
    expect(used(activity({ state: 'REJECTED' }))).toEqual([]);
    const position = { ...owner.position, family: 'KESEHATAN' };
    expect(used(activity(), { person: inOffice({ ...owner, position }) })).toEqual([]);
  });

  it('is not asked about in a former office', () => {
    const person = inOffice(owner, { positionId: v7() });
    expect(used(activity(), { person })).toEqual([]);
  });
});

describe('activities that wait at the end of verification', () => {
  const waits = {
    ...emptyMonth(owner.employeeId, OCTOBER),
    pending: 2,
    verifierId: v7(),
    pendingSince: '2026-10-30T02:00:00.000Z' as Instant,
  };
  const on = (today: string, changes: object = {}) =>
    look({}, { today: today as PlainDate, minutes: kept({ ...waits, ...changes }) });

  it('are found on its last day and after it, until they are decided on or the month is closed', () => {
    const [found] = on('2026-11-30');
    expect(found).toMatchObject({
      kind: 'ACTIVITIES_UNVERIFIED',
      facts: { activities: 2, since: '2026-10-30' },
    });
    const until = String(found?.facts.until);
    expect(on(until)).toHaveLength(1);
    const before = new Date(Date.parse(until) - 86_400_000).toISOString().slice(0, 10);
    expect(on(before)).toEqual([]);
    expect(on('2026-11-30', { pending: 0 })).toEqual([]);
    expect(on('2026-11-30', { closedAt: '2026-11-29T17:00:00.000Z' })).toEqual([]);
  });
});

it('what is found of a month that is closed names the waiver: nothing of it can be mended', () => {
  const days = { '05': of(700, ['08:00-10:00', '09:00-11:00']), '06': of(90), '07': of(300) };
  const month = { ...emptyMonth(owner.employeeId, OCTOBER), days, recordedMinutes: 1090 };
  const leaves = [
    { employeeId: owner.employeeId, type: 'CUTI_TAHUNAN', from: day('07'), to: day('07') },
  ] as const;
  const item = broughtAlong('KES-001', makeContent({ families: ['KESEHATAN'] }));
  const activity = { ...recorded().activity, date: day('05'), bankCode: 'KES-001', minutes: 700, volume: 1 };
  const facts = monthFactsOf(owner, {
    period: OCTOBER,
    today: '2026-11-30' as PlainDate,
    revisions: [setPolicy('activity.dailyMinMinutes', 120)],
    person: inOffice(owner, { leaves }),
    bank: new Map([['KES-001', { ...item, dataVersion: 1 }]]),
    activities: [activity],
    minutes: kept({ ...month, closedAt: '2026-11-12T17:00:00.000Z' as Instant }),
  });
  const kinds = findAll(d08.month ?? [], facts).map(({ kind }) => kind);
  expect(kinds.toSorted()).toEqual([
    'ACTIVITIES_OVERLAP',
    'ACTIVITIES_WHILE_AWAY',
    'BANK_ITEM_OF_OTHERS',
    'DAYS_OVER_MAX',
    'DAYS_WITHOUT_ACTIVITY',
    'MINUTES_OVER_NORM',
    'SHORT_DAYS',
  ]);
  expect(kinds.filter((kind) => !kindOf(kind).mends.includes('waiveFinding'))).toEqual([]);
});
