/** What somebody did on a day, done again on others. */
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { v7 } from 'uuid';
import { derivedId } from '../../functions/execution/activity/actions/recordOnDays.ts';
import { leaveKind } from '../../functions/organisation/employee/store.ts';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import { verifyAudit } from '../../functions/platform/audit/verify.ts';
import { makeItem } from '../../functions/platform/item.ts';
import { keys } from '../../functions/platform/keys.ts';
import type { PlainDate } from '../../functions/platform/period.ts';
import { codesOf, edit, entry, monthOf, onDays, voidActivity } from '../support/activities.ts';
import { decide, MONDAY, openActivityHouse, type Someone } from '../support/activityHouse.ts';
import { contentOf, tapped } from '../support/table.ts';

let commands: string[] = [];
const { table, office, clock, house, newOwner, deskItem, recorded, byAppraiser, eventsOf } =
  await openActivityHouse((plain) => tapped(plain, (command) => void commands.push(command)));
beforeEach(() => clock.set(MONDAY));
afterAll(() => house.stop());

interface Activity {
  readonly id: string;
  readonly object: string;
  readonly date: string;
}
interface Outcome {
  readonly activity: Activity | null;
  readonly userErrors: { code: string }[];
}
interface Day {
  readonly date: string;
  readonly outcomes: Outcome[];
  readonly userErrors: { code: string; field: string[] }[];
}
const FRIDAY = '2026-11-13';
const copy = (owner: Someone, to: string[], more: object = {}) =>
  onDays(house.as(owner), 'copyActivityDay', { from: FRIDAY, to, ...more });
const objects = ({ outcomes }: Day) => outcomes.map(({ activity }) => activity?.object);
const transactions = () => commands.filter((command) => command.startsWith('TransactWrite')).length;

describe('a day that is copied', () => {
  it('is recorded on each of the others as new, in its order, and waits for the appraiser', async () => {
    const owner = await newOwner();
    const link = { title: 'Undangan', url: 'https://arsip.example.go.id/1' };
    await recorded(owner, [
      entry({ object: 'Undangan', start: '08:00', end: '09:00', minutesPerUnit: 50, evidence: [link] }),
      entry({ object: 'Laporan', volume: 2, note: 'Triwulan III' }),
    ]);
    const { days } = await copy(owner, ['2026-11-12', '2026-11-16']);
    expect(days.map(objects)).toEqual([
      ['Undangan', 'Laporan'],
      ['Undangan', 'Laporan'],
    ]);
    expect(days[0].outcomes[0].activity).toMatchObject({
      state: 'PENDING',
      version: 1,
      minutes: 50,
      start: '08:00',
      end: '09:00',
      evidence: [],
    });
    expect(days[1].outcomes[1].activity).toMatchObject({ volume: 2, note: 'Triwulan III', minutes: 90 });
    expect(await monthOf(house.as(owner), owner.employeeId)).toMatchObject({
      recordedMinutes: 420,
      pending: 6,
    });
    expect(await deskItem(owner)).toMatchObject({ count: 6 });
    expect(await eventsOf(owner)).toHaveLength(2);
  });

  it('may be kept back, and brings nothing of what was rejected or voided', async () => {
    const owner = await newOwner();
    const [one, two] = await recorded(owner, [
      entry({ object: 'Ditolak' }),
      entry({ object: 'Dibatalkan' }),
      entry({ object: 'Tetap' }),
    ]);
    await byAppraiser(decide(one.id, 'REJECT', 'Tidak sesuai'));
    await voidActivity(house.as(owner), two.id);
    const { days } = await copy(owner, ['2026-11-12'], { submit: false });
    expect(days.map(objects)).toEqual([['Tetap']]);
    expect(days[0].outcomes[0].activity.state).toBe('RECORDED');
  });

  it('answers for each day, and says once what is wrong with a day', async () => {
    const owner = await newOwner();
    const leave = {
      employeeId: owner.employeeId,
      type: 'CUTI_TAHUNAN' as const,
      from: '2026-11-10' as PlainDate,
      to: '2026-11-10' as PlainDate,
    };
    await bulkLoad(table, [makeItem(leaveKind, keys.leave(owner.employeeId, leave.from), leave)]);
    await recorded(owner, [entry({ start: '08:00', end: '09:00' }), entry({ object: 'Laporan' })]);
    await recorded(owner, [entry({ date: '2026-11-12', start: '08:30', end: '09:30' })]);
    const to = ['2026-11-14', '2026-11-12', '2026-11-10', '2026-11-04', '2026-11-17', '2026-11-16'];
    const { days }: { days: Day[] } = await copy(owner, to);
    expect(days.map((day) => [day.date, codesOf(day), day.outcomes.map(codesOf)])).toEqual([
      ['2026-11-14', ['ACTIVITY_NOT_WORKING_DAY'], []],
      ['2026-11-12', [], [['ACTIVITY_OVERLAPS'], []]],
      ['2026-11-10', ['ACTIVITY_ON_LEAVE'], []],
      ['2026-11-04', ['ACTIVITY_WINDOW_OVER'], []],
      ['2026-11-17', ['ACTIVITY_IN_FUTURE'], []],
      ['2026-11-16', [], [[], []]],
    ]);
    expect(days[2]?.userErrors[0]?.field).toEqual(['input', 'to', '2']);
  });

  it('goes into the next month, a month’s activities in a transaction of their own', async () => {
    clock.set('2026-12-02T02:00:00.000Z');
    const owner = await newOwner();
    await recorded(owner, [entry({ date: '2026-11-30' })]);
    const { days } = await copy(owner, ['2026-11-27', '2026-12-01'], { from: '2026-11-30' });
    expect(days.flatMap(({ outcomes }: Day) => outcomes.flatMap(codesOf))).toEqual([]);
    const december = await monthOf(house.as(owner), owner.employeeId, '2026-M12');
    expect(december).toMatchObject({ recordedMinutes: 45, pending: 1 });
  });
});

describe('a copy sent again', () => {
  it('answers what it recorded though the source was voided since, and copies nothing of it to other days', async () => {
    const owner = await newOwner();
    const [source] = await recorded(owner, [entry({ date: FRIDAY, object: 'Loket' })], false);
    const sent = { idempotencyKey: v7() };
    const first = await copy(owner, ['2026-11-12'], sent);
    await voidActivity(house.as(owner), source.id);
    expect(await copy(owner, ['2026-11-12'], sent)).toEqual(first);
    const more = await copy(owner, ['2026-11-12', '2026-11-11'], sent);
    expect(more.days[0]).toEqual(first.days[0]);
    expect(more.days[1]).toMatchObject({ outcomes: [], userErrors: [{ code: 'ACTIVITY_DAY_EMPTY' }] });
    const other = await copy(owner, ['2026-11-12'], { idempotencyKey: v7() });
    expect(other.userErrors).toMatchObject([{ code: 'ACTIVITY_DAY_EMPTY', field: ['input', 'from'] }]);
    expect(await monthOf(house.as(owner), owner.employeeId)).toMatchObject({ recordedMinutes: 45 });
  });

  it('answers the same activities and writes nothing', async () => {
    const owner = await newOwner();
    await recorded(owner, [entry(), entry({ object: 'Laporan' })]);
    const idempotencyKey = v7();
    const to = ['2026-11-12', '2026-11-14'];
    const first = await copy(owner, to, { idempotencyKey });
    const before = await contentOf(table);
    expect(await copy(owner, to, { idempotencyKey })).toEqual(first);
    expect(await contentOf(table)).toEqual(before);
    expect(await copy(owner, ['2026-11-12', '2026-11-12'], { idempotencyKey })).toMatchObject({
      days: [{ date: '2026-11-12', outcomes: first.days[0].outcomes }],
    });
  });

  it('does the rest: days and activities that were not there, though the day was edited meanwhile', async () => {
    const owner = await newOwner();
    const [one] = await recorded(owner, [entry()], false);
    const idempotencyKey = v7();
    const [day] = (await copy(owner, ['2026-11-12'], { idempotencyKey })).days;
    const { id: _id, date: _date, ...content } = entry({ volume: 3 });
    await edit(house.as(owner), { id: one.id, expectedVersion: 1, ...content });
    await recorded(owner, [entry({ object: 'Laporan' })]);
    const { days } = await copy(owner, ['2026-11-12', '2026-11-11'], { idempotencyKey });
    expect(days[0].outcomes[0]).toEqual(day.outcomes[0]);
    expect(days.map(objects)).toEqual([
      [one.object, 'Laporan'],
      [one.object, 'Laporan'],
    ]);
    expect(days[1].outcomes[0].activity.volume).toBe(3);
    expect((await monthOf(house.as(owner), owner.employeeId)).recordedMinutes).toBe(135 + 45 + 90 + 180);
  });

  it('at once and twice is recorded once', async () => {
    const owner = await newOwner();
    await recorded(owner, [entry(), entry()]);
    const idempotencyKey = v7();
    const both = await Promise.all([1, 2].map(() => copy(owner, ['2026-11-12'], { idempotencyKey })));
    expect(both[0]).toEqual(both[1]);
    expect((await monthOf(house.as(owner), owner.employeeId)).recordedMinutes).toBe(180);
  });
});

describe('a copy is bounded', () => {
  it('to 90 activities: two transactions, whatever their number of days', async () => {
    const owner = await newOwner();
    await recorded(
      owner,
      Array.from({ length: 15 }, () => entry({ bankCode: 'ADM-002' })),
    );
    const to = ['2026-11-05', '2026-11-06', '2026-11-09', '2026-11-10', '2026-11-11', '2026-11-12'];
    commands = [];
    const { days } = await copy(owner, to);
    expect(days.flatMap(({ outcomes }: Day) => outcomes.flatMap(codesOf))).toEqual([]);
    expect(transactions()).toBe(2);
    expect(commands.length).toBeLessThan(13);
    const more = await copy(owner, [...to, '2026-11-16']);
    expect(more).toMatchObject({
      days: null,
      userErrors: [{ code: 'INPUT_TOO_MANY', field: ['input', 'to'], params: [{ name: 'max', value: '6' }] }],
    });
  });

  it('to 31 days, to other days than itself, and to a day with something on it', async () => {
    const owner = await newOwner();
    await recorded(owner);
    const month = Array.from({ length: 32 }, (_, no) =>
      new Date(Date.UTC(2026, 9, 1 + no)).toISOString().slice(0, 10),
    );
    expect(codesOf(await copy(owner, month))).toEqual(['INPUT_TOO_MANY']);
    expect(codesOf(await copy(owner, []))).toEqual(['INPUT_TOO_FEW']);
    expect(codesOf(await copy(owner, ['2026-11-12', FRIDAY]))).toEqual(['ACTIVITY_COPY_ITSELF']);
    expect(codesOf(await copy(owner, ['2026-11-12'], { from: '2026-11-11' }))).toEqual([
      'ACTIVITY_DAY_EMPTY',
    ]);
    expect(codesOf(await copy(office.outsider, ['2026-11-12']))).toEqual(['ACTIVITY_DAY_EMPTY']);
    const agency = house.asAgency('payroll', ['kinerja/months.read']);
    const denied = await onDays(agency, 'copyActivityDay', { from: FRIDAY, to: ['2026-11-12'] });
    expect(codesOf(denied)).toEqual(['NOT_ALLOWED']);
  });

  it('to what the audit vouches for', async () => {
    expect((await verifyAudit(table)).broken).toEqual([]);
  });
});

it('an id that follows from a name is a UUIDv7 beside what it is like, and the same each time', () => {
  const like = '01930b2e-4f5a-7c3d-9e10-aabbccddeeff';
  const id = derivedId(like, 'a');
  expect(id).toBe(derivedId(like, 'a'));
  expect(id).not.toBe(derivedId(like, 'b'));
  expect(id).toMatch(/^01930b2e-4f5a-7c3d-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});
