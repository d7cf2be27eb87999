/** Signs of habit in a month of activities (docs/domain.md 3, D08): seen by BKPP and auditors, and nothing more. */
import { v7 } from 'uuid';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { holidaysByDate } from '../../data/holidays.ts';
import { counting } from '../../functions/execution/activity/minutes.ts';
import type { Activity } from '../../functions/execution/activity/rules.ts';
import { activitySignalsOf, type SignalFacts } from '../../functions/execution/activity/signals.ts';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import { instanceCalendar, workCalendar } from '../../functions/organisation/calendar/rules.ts';
import { policyOn, type PolicyRevision } from '../../functions/organisation/policy/rules.ts';
import { policyItem } from '../../functions/organisation/policy/store.ts';
import { endOfWindow, instantIn, type PlainDate, workingDaysOf } from '../../functions/platform/period.ts';
import { entry, monthOf, record } from '../support/activities.ts';
import { openActivityHouse, type Someone } from '../support/activityHouse.ts';
import { itemsOf, makeAppointment } from '../support/office.ts';
import { month as empty, MONTH, owner, recorded } from '../support/recording.ts';
import { stating } from '../support/house.ts';
import { tapped } from '../support/table.ts';

const calendar = instanceCalendar(holidaysByDate(), [], [], 'Asia/Jakarta');
const week = workCalendar(calendar, owner.workWeek);
const days = workingDaysOf(week, MONTH);
const at = (date: PlainDate, time = '15:00') => instantIn('Asia/Jakarta', date, time);
const done = (date: PlainDate, changes: Partial<Activity> = {}): Activity => ({
  ...recorded().activity,
  id: v7(),
  date,
  object: `Surat ${v7()}`,
  recordedAt: at(date),
  ...changes,
});
const signals = (activities: readonly Activity[], revisions: readonly PolicyRevision[] = []) => {
  const month = activities.reduce((sum, activity) => counting(sum, null, activity), empty);
  const policies = policyOn(revisions, '2026-11-30' as PlainDate);
  const facts: SignalFacts = { month, activities, calendar, employee: owner, policies, zone: 'Asia/Jakarta' };
  return activitySignalsOf(facts);
};
const kinds = (...given: Parameters<typeof signals>) => signals(...given).map(({ kind }) => kind);
const minutes = (nth: number) => 300 + nth * 7;
const revision = (key: string, value: unknown, effectiveFrom = '2026-11-01') =>
  ({ key, value, effectiveFrom, setBy: 'BKPP', setAt: at(days[0] as PlainDate), legalBasis: null }) as never;

describe('signs of habit', () => {
  it('are none in a month of work that differs from day to day', () => {
    expect(kinds(days.map((date, nth) => done(date, { minutes: minutes(nth) })))).toEqual([]);
    expect(kinds([])).toEqual([]);
  });

  it('the same item, volume and object twice on a day, whatever the case and the blanks', () => {
    const [first, second] = days as [PlainDate, PlainDate];
    const twice = [done(first, { object: 'Undangan  rapat' }), done(first, { object: ' undangan Rapat' })];
    expect(signals(twice)).toMatchObject([
      { kind: 'SAME_ENTRY', dates: [first], params: { entries: 2 }, activity: { id: twice[0]?.id } },
    ]);
    const other = (changes: Partial<Activity>) => [
      done(first, { object: 'Undangan rapat' }),
      done(first, { object: 'Undangan rapat', ...changes }),
    ];
    expect(kinds(other({ volume: 2 }))).toEqual([]);
    expect(kinds(other({ date: second }))).toEqual([]);
    expect(kinds(other({ start: '13:00', end: '13:45' }))).toEqual([]);
    expect(kinds(other({ state: 'REJECTED' }))).toEqual([]);
    expect(kinds(other({ state: 'VOIDED' }))).toEqual([]);
  });

  it('the same words on ten days, and not on nine', () => {
    const copied = (on: number) =>
      days
        .slice(0, on)
        .map((date, nth) => done(date, { object: 'Layanan loket', volume: nth + 1, minutes: minutes(nth) }));
    expect(kinds(copied(9))).toEqual([]);
    expect(signals(copied(10))).toMatchObject([
      { kind: 'SAME_TEXT', dates: days.slice(0, 10), params: { days: 10 } },
    ]);
    const [last] = copied(10).slice(-1) as [Activity];
    expect(kinds([...copied(9), { ...last, note: 'Bersama tim pajak.' }])).toEqual([]);
  });

  it('the same minutes on nine days of ten, at the maximum by a name of its own', () => {
    const alike = (each: number, others: number) =>
      days.map((date, nth) => done(date, { minutes: nth < others ? minutes(nth) : each }));
    expect(days).toHaveLength(21);
    expect(signals(alike(450, 2))).toMatchObject([
      { kind: 'SAME_MINUTES', params: { minutes: 450, days: 19, of: 21 }, activity: null },
    ]);
    expect(kinds(alike(450, 3))).toEqual([]);
    expect(kinds(alike(660, 2))).toEqual(['AT_DAILY_MAX']);
    expect(kinds(alike(450, 0).slice(0, 9))).toEqual([]);
  });

  it('everything entered on the last day of the window, to the midnight', () => {
    const late = (time: string, offset = 7) =>
      days.map((date, nth) => {
        const recordedAt = at(endOfWindow(week, date, offset), time);
        return done(date, { minutes: minutes(nth), recordedAt });
      });
    expect(signals(late('23:59'))).toMatchObject([
      { kind: 'LAST_DAY_OF_WINDOW', dates: days, params: { days: 21, of: 21 } },
    ]);
    expect(kinds(late('00:00'))).toEqual(['LAST_DAY_OF_WINDOW']);
    expect(kinds(late('23:59', 6))).toEqual([]);
    const half = late('09:00').map((one, nth) => (nth % 2 ? { ...one, recordedAt: at(one.date) } : one));
    expect(kinds(half)).toEqual([]);
  });

  it('as many and as alike as the policies of the month’s last day say', () => {
    const three = days.slice(0, 3).map((date) => done(date, { minutes: 450, object: 'Layanan loket' }));
    expect(kinds(three)).toEqual([]);
    expect(kinds(three, [revision('fraud.habitDays', 3)])).toEqual(['SAME_TEXT', 'SAME_MINUTES']);
    expect(kinds(three, [revision('fraud.habitDays', 3, '2026-12-01')])).toEqual([]);
    const two = [done(days[0] as PlainDate, { object: 'A' }), done(days[0] as PlainDate, { object: 'A' })];
    expect(kinds(two, [revision('fraud.sameEntries', 3)])).toEqual([]);
  });
});

describe('signs of habit by the door', async () => {
  let commands: string[] = [];
  const {
    office,
    table,
    clock,
    house,
    newOwner,
    recorded: took,
  } = await openActivityHouse((plain) => tapped(plain, (command) => void commands.push(command)));
  afterAll(() => house.stop());
  beforeEach(() => clock.set('2026-11-16T01:00:00.000Z'));
  const QUERY = `query($id: ID!) { node(id: $id) { ... on ActivityMonth { pending signals { kind dates message caution
    activity { object } } } } }`;
  const seen = async (of: Someone, by: Someone, language = 'id') => {
    const id = Buffer.from(`ActivityMonth:${of.employeeId}:2026-M11`).toString('base64url');
    return (await stating(house.as(by))(QUERY, { id }, { 'accept-language': language })).data.node;
  };

  it('an entry sent twice under two ids is taken, and marked for nobody but BKPP and the auditor', async () => {
    const someone = await newOwner();
    const { outcomes } = await record(house.as(someone), [entry(), entry()]);
    expect(outcomes.map(({ userErrors }: { userErrors: object[] }) => userErrors)).toEqual([[], []]);
    for (const by of [office.bkpp, office.auditor])
      expect((await seen(someone, by)).signals).toMatchObject([
        { kind: 'SAME_ENTRY', dates: ['2026-11-13'], activity: { object: 'Undangan rapat koordinasi' } },
      ]);
    for (const by of [someone, office.appraiser, office.superior])
      expect(await seen(someone, by)).toEqual({ pending: 2, signals: null });
    const [said] = (await seen(someone, office.bkpp, 'en')).signals;
    expect(said.message).toBe('2 activities of a day have the same item, volume and object.');
    expect(said.caution).toMatch(/^This sign proves nothing/);
  });

  it('the same entry under the same id is one, and gives no sign', async () => {
    const someone = await newOwner();
    const once = entry();
    for (const _ of [1, 2]) await took(someone, [once]);
    expect(await seen(someone, office.bkpp)).toEqual({ pending: 1, signals: [] });
    expect(await monthOf(house.as(someone), someone.employeeId)).toMatchObject({ recordedMinutes: 45 });
  });

  it('nobody reads those of an own month, in whatever office', async () => {
    const someone = await newOwner();
    await bulkLoad(table, itemsOf.appointment(makeAppointment(someone, 'BKPP')));
    await took(someone, [entry(), entry()]);
    expect((await seen(someone, someone)).signals).toBeNull();
    expect((await seen(someone, office.auditor)).signals).toHaveLength(1);
  });

  it('follow the policies as BKPP set them', async () => {
    const someone = await newOwner();
    await took(someone, [entry(), entry()]);
    await bulkLoad(table, [policyItem(revision('fraud.sameEntries', 3))]);
    expect((await seen(someone, office.bkpp)).signals).toEqual([]);
  });

  it('cost one query of the month and the policies and the record of the look, however many activities there are', async () => {
    const someone = await newOwner();
    await took(
      someone,
      Array.from({ length: 45 }, () => entry({ bankCode: 'ADM-002' })),
    );
    await seen(someone, office.bkpp);
    const counted = async (fields: string) => {
      commands = [];
      const id = Buffer.from(`ActivityMonth:${someone.employeeId}:2026-M11`).toString('base64url');
      await stating(house.as(office.bkpp))(
        `query($id: ID!) { node(id: $id) { ... on ActivityMonth { ${fields} } } }`,
        {
          id,
        },
      );
      return commands.length;
    };
    expect(await counted('pending signals { kind activity { object } }')).toBe(
      (await counted('pending')) + 3,
    );
  });
});
