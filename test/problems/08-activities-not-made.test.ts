/**
 * Problem 8 (docs/domain.md 3): "Aktivitas harian tidak dibuat". The complaint on a plain table, as systems keep it in
 * which a row is an activity and the month a sum at its end; then the same attempts here, where a day is made quickly,
 * late and twice without harm, and not after its window; then what shows a day that was not made while it still can be.
 */
import { PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import { v7 } from 'uuid';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { stating } from '../support/house.ts';
import { employeeNodeId } from '../../functions/organisation/employee/store.ts';
import { codesOf, entry, monthOf, onDays, record } from '../support/activities.ts';
import { openActivityHouse, type Someone } from '../support/activityHouse.ts';
import { act as bankAct } from '../support/bank.ts';
import { calendarActs } from '../support/calendars.ts';
import { makeTable } from '../support/table.ts';

const { office, clock, house, newOwner, recorded, deskItem } = await openActivityHouse();
const bkpp = calendarActs(house.as(office.bkpp));
afterAll(() => house.stop());

/** 09:00 in Jakarta of a day of November, or another time. */
const on = (day: string, time = '09:00:00.000') =>
  clock.set(new Date(`2026-11-${day}T${time}+07:00`).toISOString());
beforeEach(() => on('16'));

const PROGRESS = `query($id: ID!) { node(id: $id) { ... on ActivityMonth { missingDays signals { kind dates } progress {
  missingMinutes workingDaysLeft minutesPerDay possibleMinutes reachable } } } }`;
const seen = async (of: Someone, by: Someone = of) => {
  const id = Buffer.from(`ActivityMonth:${of.employeeId}:2026-M11`).toString('base64url');
  return (await stating(house.as(by))(PROGRESS, { id })).data.node;
};
const sent = async (owner: Someone, entries: readonly object[]): Promise<string[][]> =>
  (await record(house.as(owner), entries)).outcomes.map(codesOf);
const days = (...of: number[]) => of.map((day) => `2026-11-${String(day).padStart(2, '0')}`);
/** The working days of November 2026, which has no holiday. */
const WORKING = days(2, 3, 4, 5, 6, 9, 10, 11, 12, 13, 16, 17, 18, 19, 20, 23, 24, 25, 26, 27, 30);

describe('the complaint, on naive data', async () => {
  const { name: TableName, doc } = await makeTable();
  /** What such a system does with a day: another row, whenever it comes. */
  const typed = (who: string, date: string, minutes: number) =>
    doc.send(new PutCommand({ TableName, Item: { PK: who, SK: `${date}#${v7()}`, minutes } }));
  const sum = async (who: string): Promise<number> => {
    const values = { ':who': who };
    const query = new QueryCommand({
      TableName,
      KeyConditionExpression: 'PK = :who',
      ExpressionAttributeValues: values,
    });
    const { Items = [] } = await doc.send(query);
    return Items.reduce((total, row) => total + Number(row.minutes), 0);
  };

  it('three days of the month were made, and nothing tells on which days nothing was until the sum falls short', async () => {
    for (const date of days(2, 3, 4)) await typed('quiet', date, 300);
    expect(await sum('quiet')).toBe(900);
  });

  it('a whole month is typed on its last evening, and reads as twenty-one days of work', async () => {
    for (const date of WORKING) await typed('evening', date, 322);
    expect(await sum('evening')).toBeGreaterThanOrEqual(6750);
  });

  it('what a poor network sends again is two rows, and the sum does not tell it', async () => {
    const send = () => typed('offline', '2026-11-05', 300);
    await send();
    await send();
    expect(await sum('offline')).toBe(600);
  });
});

describe('it is prevented: a day is quick to make', () => {
  it('from what somebody favours or did last, all of a window’s days in one call', async () => {
    const owner = await newOwner();
    await bankAct(house.as(owner), 'setBankFavourite', { code: 'ADM-001', favourite: true });
    const { data } = await house.as(owner)('{ viewer { bank { favourites { code } } } }');
    const [{ code: bankCode }] = data.viewer.bank.favourites;
    const open = days(5, 6, 9, 10, 11, 12, 13, 16);
    const done = open.map((date) => entry({ date, bankCode, volume: 8 }));
    expect((await sent(owner, done)).flat()).toEqual([]);
    expect(await monthOf(house.as(owner), owner.employeeId)).toMatchObject({ recordedMinutes: 8 * 360 });
  });

  it('from a day that was like it, copied', async () => {
    const owner = await newOwner();
    await recorded(owner, [
      entry({ date: '2026-11-12', volume: 5 }),
      entry({ date: '2026-11-12', volume: 2 }),
    ]);
    const copied = await onDays(house.as(owner), 'copyActivityDay', {
      from: '2026-11-12',
      to: days(13, 16),
    });
    expect(codesOf(copied)).toEqual([]);
    expect(await monthOf(house.as(owner), owner.employeeId)).toMatchObject({ recordedMinutes: 3 * 315 });
  });
});

describe('it is prevented: a poor network loses and doubles nothing', () => {
  it('what was written offline is sent at the last moment of its window, twice, by two devices, and is there once', async () => {
    const owner = await newOwner();
    const offline = days(5, 6, 9).map((date) => entry({ date, volume: 4 }));
    on('16', '23:59:59.999');
    const answers = await Promise.all([1, 2].map(() => sent(owner, offline)));
    expect(answers.flat(2)).toEqual([]);
    expect(await monthOf(house.as(owner), owner.employeeId)).toMatchObject({
      recordedMinutes: 540,
      pending: 3,
    });
  });

  it('sent again after the window, because the answer was lost, it is answered as it was, and nothing is refused', async () => {
    const owner = await newOwner();
    const offline = [entry({ date: '2026-11-05' })];
    on('16', '23:59:59.999');
    const [{ id }] = await recorded(owner, offline);
    on('17', '00:00:30.000');
    const again = await record(house.as(owner), offline);
    expect(again.outcomes).toMatchObject([{ activity: { id }, userErrors: [] }]);
    expect(await sent(owner, [entry({ date: '2026-11-05' })])).toEqual([['ACTIVITY_WINDOW_OVER']]);
    expect(await monthOf(house.as(owner), owner.employeeId)).toMatchObject({ recordedMinutes: 45 });
  });

  it('of a heap that was kept too long the days in time are taken, and of each other one it is said until when', async () => {
    const owner = await newOwner();
    on('17');
    const { outcomes } = await record(
      house.as(owner),
      days(4, 5, 6, 9).map((date) => entry({ date })),
    );
    expect(outcomes.map(codesOf)).toEqual([['ACTIVITY_WINDOW_OVER'], ['ACTIVITY_WINDOW_OVER'], [], []]);
    const { message, params } = outcomes[1].userErrors[0];
    expect(message).toContain('2026-11-16');
    expect(params).toContainEqual({ name: 'until', value: '2026-11-16' });
  });

  it('days that an outage took are given back, and whoever could not is granted longer, each on record', async () => {
    const owner = await newOwner();
    on('17');
    const late = () => sent(owner, [entry({ date: '2026-11-05' })]);
    expect(await late()).toEqual([['ACTIVITY_WINDOW_OVER']]);
    const granted = await bkpp.act('grantWindowException', {
      employeeId: employeeNodeId(owner.employeeId),
      window: 'ACTIVITY',
      month: '2026-M11',
      until: '2026-11-20',
      reason: 'Puskesmas pembantu tanpa jaringan.',
    });
    expect(bkpp.codes(granted)).toEqual([]);
    expect(await late()).toEqual([[]]);
    const other = await newOwner();
    const night = { from: '2026-11-16T13:00:00.000Z', to: '2026-11-16T16:00:00.000Z' };
    expect(await sent(other, [entry({ date: '2026-11-05' })])).toEqual([['ACTIVITY_WINDOW_OVER']]);
    const outage = await bkpp.act('registerOutage', { ...night, reason: 'Jaringan pusat data putus.' });
    expect(bkpp.codes(outage)).toEqual([]);
    expect(await sent(other, [entry({ date: '2026-11-05' })])).toEqual([[]]);
    await bkpp.act('withdrawOutage', {
      id: outage.outage.id,
      expectedVersion: 1,
      note: 'Dicatat untuk percobaan.',
    });
  });
});

describe('it is prevented: a month is not typed on its last evening', () => {
  it('only the days of the window are taken, none past the most that a day holds, and none that is to come', async () => {
    const owner = await newOwner();
    on('30', '20:00:00.000');
    const month = WORKING.map((date) => entry({ date, volume: 8 }));
    const taken = (await sent(owner, month)).filter((codes) => codes.length === 0);
    expect(taken).toHaveLength(8);
    expect(await seen(owner)).toMatchObject({ missingDays: WORKING.slice(0, 13) });
    expect(await sent(owner, [entry({ date: '2026-11-30', volume: 7 })])).toEqual([['ACTIVITY_DAY_FULL']]);
    expect(await sent(owner, [entry({ date: '2026-12-01' })])).toEqual([['ACTIVITY_IN_FUTURE']]);
  });
});

describe('what is missed is found while it can still be made', () => {
  it('day by day: which working days have nothing, leave, duty and holidays apart, for the person and those above', async () => {
    const owner = await newOwner();
    await recorded(owner, [entry({ date: '2026-11-12' })]);
    const leave = async (type: string, from: string, to: string) =>
      house.as(office.bkpp)(
        'mutation ($input: RecordLeaveInput!) { recordLeave(input: $input) { userErrors { code } } }',
        { input: { employeeId: employeeNodeId(owner.employeeId), type, from, to, letterNo: '851/7/2026' } },
      );
    await leave('CUTI_TAHUNAN', '2026-11-03', '2026-11-04');
    await leave('DINAS_LUAR', '2026-11-09', '2026-11-09');
    const holiday = { kind: 'LIBUR_LOKAL', name: 'Hari berkabung daerah', decreeNo: '100.3/6/2026' };
    const declared = await bkpp.act('declareCalendarDays', {
      ...holiday,
      from: '2026-11-06',
      to: '2026-11-06',
    });
    expect(bkpp.codes(declared)).toEqual([]);
    for (const by of [owner, office.appraiser, office.superior])
      expect((await seen(owner, by)).missingDays).toEqual(days(2, 5, 10, 11, 13));
    const { id } = declared.declaration;
    await bkpp.act('withdrawCalendarDays', { id, expectedVersion: 1, decreeNo: '100.3/7/2026' });
  });

  it('in minutes: what each day left must hold, and when no day can hold it any more', async () => {
    const owner = await newOwner();
    const progress = async () => (await seen(owner, office.appraiser)).progress;
    on('02');
    expect(await progress()).toMatchObject({ workingDaysLeft: 21, minutesPerDay: 322, reachable: true });
    on('16');
    expect(await progress()).toMatchObject({ workingDaysLeft: 11, minutesPerDay: 614, reachable: true });
    // Eight days are open on the 20th, with those to come: 14 of 660 hold it; a week later there are nine.
    on('20');
    expect(await progress()).toMatchObject({
      minutesPerDay: 965,
      possibleMinutes: 14 * 660,
      reachable: true,
    });
    on('27');
    expect(await progress()).toMatchObject({
      missingMinutes: 6750,
      possibleMinutes: 9 * 660,
      reachable: false,
    });
  });

  it('what was made lies before the superior with its count, so that it is not lost there', async () => {
    const owner = await newOwner();
    await recorded(owner, [entry(), entry({ volume: 2 })]);
    expect(await deskItem(owner)).toMatchObject({ period: '2026-M11', count: 2, dueOn: '2026-12-14' });
  });

  it('whoever makes every day on the last evening of its window gives BKPP something to ask about', async () => {
    const owner = await newOwner();
    const evenings = ['11', '12', '13', '16', '17', '18', '19', '20', '23', '24'];
    for (const [nth, evening] of evenings.entries()) {
      const date = WORKING[nth];
      on(evening, '23:30:00.000');
      expect(await sent(owner, [entry({ date, object: `Surat ${nth}` })])).toEqual([[]]);
    }
    const { signals } = await seen(owner, office.bkpp);
    expect(signals.map(({ kind }: { kind: string }) => kind)).toEqual(['SAME_MINUTES', 'LAST_DAY_OF_WINDOW']);
    expect((await seen(owner, office.appraiser)).signals).toBeNull();
  });
});
