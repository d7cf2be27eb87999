/** An activity written anew by its owner, before it lies before anybody. docs/domain.md 6.2. */
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { calendarActs } from '../support/calendars.ts';
import { codesOf, edit, entry, monthOf, record, submit, voidActivity } from '../support/activities.ts';
import { decide, MONDAY, openActivityHouse } from '../support/activityHouse.ts';
import { tapped } from '../support/table.ts';

let asked = 0;
const { office, clock, house, newOwner, deskItem, recorded, byAppraiser, eventsOf } = await openActivityHouse(
  (plain) =>
    tapped(plain, () => {
      asked += 1;
    }),
);
beforeEach(() => clock.set(MONDAY));
afterAll(() => house.stop());

interface Seen {
  readonly id: string;
  readonly version: number;
}
/** What an activity is written anew with, as it was unless told otherwise. */
const anew = ({ id, version }: Seen, changes: object = {}) => {
  const { id: _id, date: _date, ...content } = entry(changes);
  return { id, expectedVersion: version, ...content };
};

describe('an activity that is not submitted yet', () => {
  it('is written anew by its owner, all of it but its day, and its minutes count anew', async () => {
    const owner = await newOwner();
    const before = entry({ volume: 4, start: '08:00', end: '11:00', note: 'Empat surat' });
    const [one] = await recorded(owner, [before], false);
    const changes = { bankCode: 'ADM-002', volume: 6, minutesPerUnit: 7, object: 'Data pegawai' };
    const done = await edit(house.as(owner), anew(one, changes));
    expect(done).toMatchObject({
      activity: {
        ...changes,
        id: one.id,
        version: 2,
        state: 'RECORDED',
        date: '2026-11-13',
        minutes: 42,
        start: null,
        end: null,
        note: null,
      },
      userErrors: [],
    });
    expect(await monthOf(house.as(owner), owner.employeeId)).toMatchObject({
      recordedMinutes: 42,
      pending: 0,
      days: [{ date: '2026-11-13', counted: 42, verified: 0 }],
    });
    await recorded(owner, [entry({ start: '08:30', end: '09:30' })]);
    expect((await eventsOf(owner)).map(({ type }) => type)[1]).toBe('activityEdited');
    expect(await deskItem(owner)).toMatchObject({ count: 1 });
  });

  it('does not stand in its own way: its hours and the day’s last minutes are its own', async () => {
    const owner = await newOwner();
    const times = { start: '08:00', end: '19:00' };
    const long = { bankCode: 'ADM-002', minutesPerUnit: 1 };
    const [one, two] = await recorded(
      owner,
      [entry({ ...long, ...times, volume: 650 }), entry({ ...long, volume: 10 })],
      false,
    );
    const full = await edit(house.as(owner), anew(one, { ...long, ...times, end: '19:30', volume: 650 }));
    expect(full.activity).toMatchObject({ version: 2, minutes: 650 });
    const more = await edit(house.as(owner), anew(two, { ...long, volume: 11 }));
    expect(more.userErrors).toMatchObject([{ code: 'ACTIVITY_DAY_FULL', field: ['input', 'volume'] }]);
    const into = await edit(house.as(owner), anew(two, { ...long, volume: 5, start: '19:00', end: '20:00' }));
    expect(codesOf(into)).toEqual(['ACTIVITY_OVERLAPS']);
    const norm = await edit(house.as(owner), anew(two, { volume: 1, minutesPerUnit: 61 }));
    expect(codesOf(norm)).toEqual(['ACTIVITY_NORM', 'ACTIVITY_DAY_FULL']);
  });

  it('rejected before, is recorded again and goes with the next submission', async () => {
    const owner = await newOwner();
    const [one] = await recorded(owner, [entry({ volume: 4 })]);
    await byAppraiser(decide(one.id, 'REJECT', 'Jumlah surat tidak sesuai agenda.'));
    const done = await edit(house.as(owner), anew({ id: one.id, version: 2 }, { volume: 2 }));
    expect(done.activity).toMatchObject({ state: 'RECORDED', reason: null, minutes: 90, version: 3 });
    expect(await deskItem(owner)).toBeNull();
    const sent = await submit(house.as(owner), '2026-M11');
    expect(sent.activityMonth).toMatchObject({ pending: 1, recordedMinutes: 90 });
  });

  it('may be mended though its day was declared a holiday afterwards', async () => {
    const owner = await newOwner();
    const [one] = await recorded(owner, [entry({ date: '2026-11-12' })], false);
    const day = { kind: 'LIBUR_LOKAL', name: 'Hari Jadi Kota', from: '2026-11-12', to: '2026-11-12' };
    await calendarActs(house.as(office.bkpp)).act('declareCalendarDays', { ...day, decreeNo: '3/2026' });
    clock.set('2026-11-16T03:00:00.000Z');
    const done = await edit(house.as(owner), anew(one, { volume: 2 }));
    expect(done.activity).toMatchObject({ minutes: 90, date: '2026-11-12' });
    const { outcomes } = await record(house.as(owner), [entry({ date: '2026-11-12' })]);
    expect(codesOf(outcomes[0])).toEqual(['ACTIVITY_NOT_WORKING_DAY']);
  });
});

describe('an activity is not written anew', () => {
  it('while it lies before the appraiser, once it is verified, or once it is voided', async () => {
    const owner = await newOwner();
    const [one, two] = await recorded(owner, [entry(), entry()]);
    const states = async (of: Seen) => (await edit(house.as(owner), anew(of))).userErrors;
    expect(await states(one)).toMatchObject([{ code: 'STATE_INVALID', field: ['input', 'id'] }]);
    await byAppraiser(decide(one.id, 'VERIFY'));
    expect(await states({ ...one, version: 2 })).toMatchObject([{ code: 'STATE_INVALID' }]);
    await voidActivity(house.as(owner), two.id);
    expect(await states({ ...two, version: 2 })).toMatchObject([{ code: 'STATE_INVALID' }]);
  });

  it('from a screen that is behind: whoever is late is shown how it stands, at once', async () => {
    const owner = await newOwner();
    const [one] = await recorded(owner, [entry()], false);
    await edit(house.as(owner), anew(one, { volume: 2 }));
    asked = 0;
    const late = await edit(house.as(owner), anew(one, { volume: 3 }));
    expect(late).toMatchObject({
      activity: { version: 2, volume: 2 },
      userErrors: [{ code: 'VERSION_BEHIND', params: [{ name: 'found', value: '2' }] }],
    });
    expect(asked).toBeLessThan(7);
  });

  it('of two edits of the same version only one stands', async () => {
    const owner = await newOwner();
    const [one] = await recorded(owner, [entry()], false);
    const both = await Promise.all([2, 3].map((volume) => edit(house.as(owner), anew(one, { volume }))));
    expect(both.flatMap(codesOf)).toEqual(['VERSION_BEHIND']);
    const won = both.find(({ userErrors }) => userErrors.length === 0).activity;
    expect(await monthOf(house.as(owner), owner.employeeId)).toMatchObject({ recordedMinutes: won.minutes });
  });

  it('after its window, by another item’s position, or by anybody else', async () => {
    const owner = await newOwner();
    const [one] = await recorded(owner, [entry()], false);
    expect(codesOf(await edit(house.as(owner), anew(one, { bankCode: 'KES-001' })))).toEqual([
      'BANK_ITEM_UNFIT',
    ]);
    expect(codesOf(await edit(house.as(office.appraiser), anew(one)))).toEqual(['NOT_ALLOWED']);
    expect(codesOf(await edit(house.as(office.outsider), anew(one)))).toEqual(['NOT_FOUND']);
    clock.set('2026-11-25T01:00:00.000Z');
    expect(codesOf(await edit(house.as(owner), anew(one)))).toEqual(['ACTIVITY_WINDOW_OVER']);
  });
});
