import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { employeeNodeId } from '../../functions/organisation/employee/store.ts';
import { verifyAudit } from '../../functions/platform/audit/verify.ts';
import { openHouse } from '../support/house.ts';
import { makeOffice, makePlatform, testClock } from '../support/office.ts';
import { eventsIn } from '../support/outwardEvents.ts';
import { makeTable } from '../support/table.ts';
import { calendarActs } from '../support/calendars.ts';

/** 08:00 in Jakarta on Monday 16 November 2026. */
const MONDAY = '2026-11-16T01:00:00.000Z';
const table = await makeTable();
const office = await makeOffice(table);
const clock = testClock(MONDAY);
const house = await openHouse(makePlatform(table, clock));
const bkpp = house.as(office.bkpp);
const { act, codes } = calendarActs(bkpp);
beforeEach(() => clock.set(MONDAY));
afterAll(() => house.stop());

const YEAR = `query ($year: Int!) { workCalendar(year: $year) { year baseIsKnown holidays { date kind name decreeNo }
  declarations { id version kind from to withdrawnAt withdrawnBy } outages { id version days changeableUntil withdrawnAt note } } }`;
const yearOf = async (year: number) => (await house.as(office.outsider)(YEAR, { year })).data.workCalendar;
const local = {
  kind: 'LIBUR_LOKAL',
  name: 'Hari Jadi Kota',
  from: '2026-11-18',
  to: '2026-11-18',
  decreeNo: '100.3/3/2026',
};

describe('BKPP declares days', () => {
  it('by decree, and everybody finds them in the calendar of the year, in order of their dates', async () => {
    const { declaration } = await act('declareCalendarDays', local);
    expect(declaration).toMatchObject({ kind: 'LIBUR_LOKAL', from: '2026-11-18', version: 1 });
    const { holidays } = await yearOf(2026);
    expect(holidays.find(({ date }: { date: string }) => date === '2026-11-18')).toEqual({
      date: '2026-11-18',
      kind: 'LIBUR_LOKAL',
      name: 'Hari Jadi Kota',
      decreeNo: '100.3/3/2026',
    });
    const dates = holidays.map(({ date }: { date: string }) => date);
    expect(dates).toEqual(dates.toSorted());
    expect(dates).toContain('2026-01-01');
    expect((await yearOf(2027)).declarations).toEqual([]);
  });

  it('and a year whose national list is not known says so, whatever was declared for it', async () => {
    const { declaration } = await act('declareCalendarDays', {
      ...local,
      from: '2030-01-01',
      to: '2030-01-01',
    });
    const [known, unknown] = [await yearOf(2027), await yearOf(2030)];
    expect(known.baseIsKnown).toBe(true);
    expect(unknown).toMatchObject({ baseIsKnown: false, holidays: [{ date: '2030-01-01' }] });
    expect(declaration.from).toBe('2030-01-01');
  });

  it('and the same again, as after a lost answer, is the same declaration', async () => {
    const again = await act('declareCalendarDays', local);
    expect(codes(again)).toEqual([]);
    expect((await yearOf(2026)).declarations).toHaveLength(1);
  });

  it('but other days over them are refused with what stands there', async () => {
    const refused = await act('declareCalendarDays', { ...local, name: 'Pilkada', to: '2026-11-19' });
    expect(codes(refused)).toEqual(['CALENDAR_OVERLAPS']);
    expect(refused.userErrors[0].message).toContain('Hari Jadi Kota');
  });

  it('two at once do not both stand', async () => {
    const one = { ...local, name: 'Pilkada', from: '2026-12-09', to: '2026-12-09' };
    const other = { ...one, name: 'Pemilihan kepala daerah' };
    const both = await Promise.all([act('declareCalendarDays', one), act('declareCalendarDays', other)]);
    expect(both.flatMap(codes)).toEqual(['CALENDAR_OVERLAPS']);
  });

  it('and takes them back by decree: they stay on record, and count no more', async () => {
    const [found] = (await yearOf(2026)).declarations;
    const back = await act('withdrawCalendarDays', {
      id: found.id,
      expectedVersion: found.version,
      decreeNo: '100.3/4/2026',
    });
    expect(codes(back)).toEqual([]);
    const { holidays, declarations } = await yearOf(2026);
    expect(holidays.map(({ date }: { date: string }) => date)).not.toContain('2026-11-18');
    expect(declarations[0]).toMatchObject({ withdrawnBy: '100.3/4/2026' });
    const twice = { id: found.id, expectedVersion: found.version + 1, decreeNo: '100.3/5/2026' };
    expect(codes(await act('withdrawCalendarDays', twice))).toEqual(['CALENDAR_WITHDRAWN']);
    expect(codes(await act('withdrawCalendarDays', { ...twice, expectedVersion: 1 }))).toEqual([
      'VERSION_BEHIND',
    ]);
    expect(codes(await act('declareCalendarDays', local))).toEqual([]);
  });
});

describe('an outage', () => {
  const told = {
    from: '2026-11-13T10:00:00.000Z',
    to: '2026-11-13T17:30:00.000Z',
    reason: 'Listrik pusat data padam.',
  };

  it('is registered with the dates of Jakarta that it touched', async () => {
    const { outage } = await act('registerOutage', told);
    // from 17:00 on Friday to 00:30 on Saturday
    expect(outage).toMatchObject({ days: ['2026-11-13', '2026-11-14'], changeableUntil: '2026-11-16' });
    expect(codes(await act('registerOutage', told))).toEqual([]);
    expect((await yearOf(2026)).outages).toHaveLength(1);
    const inside = { ...told, from: '2026-11-13T12:00:00.000Z' };
    expect(codes(await act('registerOutage', inside))).toEqual(['OUTAGE_OVERLAPS']);
  });

  it('is corrected on the day of its registration, and from the next day on neither corrected nor withdrawn', async () => {
    const [found] = (await yearOf(2026)).outages;
    const corrected = await act('correctOutage', {
      id: found.id,
      expectedVersion: found.version,
      ...told,
      to: '2026-11-13T17:00:00.000Z',
    });
    expect(corrected.outage).toMatchObject({ days: ['2026-11-13'], version: 2 });
    clock.set('2026-11-16T16:59:59.000Z'); // a second before midnight in Jakarta
    const edit = { id: found.id, expectedVersion: 2 };
    expect(codes(await act('correctOutage', { ...edit, ...told }))).toEqual([]);
    clock.set('2026-11-16T17:00:00.000Z');
    const late = await act('withdrawOutage', { id: found.id, expectedVersion: 3, note: 'Salah catat.' });
    expect(codes(late)).toEqual(['OUTAGE_IN_EFFECT']);
  });

  it('that is announced may be withdrawn with the reason, once', async () => {
    const { outage } = await act('registerOutage', {
      from: '2026-11-20T13:00:00.000Z',
      to: '2026-11-20T15:00:00.000Z',
      reason: 'Pemeliharaan terencana.',
    });
    const edit = { id: outage.id, expectedVersion: 1, note: 'Pemeliharaan ditunda.' };
    expect((await act('withdrawOutage', edit)).outage).toMatchObject({ note: 'Pemeliharaan ditunda.' });
    expect(codes(await act('withdrawOutage', { ...edit, expectedVersion: 2 }))).toEqual(['OUTAGE_WITHDRAWN']);
  });
});

describe('duty travel and training', () => {
  it('are recorded as leave is, and shown in the calendar of the person', async () => {
    const { data } = await bkpp(
      `mutation ($input: RecordLeaveInput!) { recordLeave(input: $input) { leave { type } userErrors { code } } }`,
      {
        input: {
          employeeId: employeeNodeId(office.owner.employeeId),
          type: 'DINAS_LUAR',
          from: '2026-11-23',
          to: '2026-11-24',
          letterNo: '094/12/2026',
        },
      },
    );
    expect(data.recordLeave).toEqual({ leave: { type: 'DINAS_LUAR' }, userErrors: [] });
    const asked = `query ($id: ID!) { employee(id: $id) { calendar(month: "2026-M11") {
      workingDays workingDaysLeft dutyDaysLeft days { date kind name absence start end workingMinutes } } } }`;
    const id = employeeNodeId(office.owner.employeeId);
    const { calendar } = (await house.as(office.owner)(asked, { id })).data.employee;
    const on = (date: string) => calendar.days.find((one: { date: string }) => one.date === date);
    expect(on('2026-11-23')).toMatchObject({ kind: 'DUTY_TRAVEL', absence: 'DINAS_LUAR', start: '07:30' });
    expect(on('2026-11-18')).toMatchObject({ kind: 'HOLIDAY', name: 'Hari Jadi Kota', workingMinutes: 0 });
    expect(calendar).toMatchObject({ workingDays: 20, workingDaysLeft: 10, dutyDaysLeft: 2 });
    expect((await house.as(office.outsider)(asked, { id })).data.employee).toEqual({ calendar: null });
  });
});

it('every chain of it is sound, and each event leaves as the office tells it', async () => {
  const { broken } = await verifyAudit(table);
  expect(broken.filter(({ aggregate }) => aggregate.startsWith('CALENDAR'))).toEqual([]);
  const told = (await eventsIn(table)).map(({ type }) => type);
  expect(told).toEqual(
    expect.arrayContaining([
      'calendarDeclared',
      'calendarWithdrawn',
      'outageRegistered',
      'outageCorrected',
      'outageWithdrawn',
    ]),
  );
});
