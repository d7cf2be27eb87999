/** What is in time is so by the calendar, the outages and the exceptions of the moment; what was decided stays decided. */
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { employeeNodeId } from '../../functions/organisation/employee/store.ts';
import { openActivityHouse } from '../support/activityHouse.ts';
import { codesOf, entry, monthOf, record, resubmit } from '../support/activities.ts';
import { calendarActs } from '../support/calendars.ts';

const at = await openActivityHouse();
const { house, office, clock } = at;
const { act, codes } = calendarActs(house.as(office.bkpp));
afterAll(() => house.stop());

/** What becomes of an entry of a date, tried at an instant. */
async function tried(owner: { employeeId: string }, date: string, now: string) {
  clock.set(now);
  const { outcomes } = await record(house.as(owner), [entry({ date })]);
  return outcomes[0];
}
const triedCodes = async (owner: { employeeId: string }, date: string, now: string) =>
  codesOf(await tried(owner, date, now));
const onJakarta = (date: string, time = '09:00:00') =>
  new Date(`${date}T${time}+07:00`).toISOString().replace('Z', 'Z');

beforeEach(() => clock.set(onJakarta('2026-11-16')));

describe('the last day of a window', () => {
  it('ends at midnight in Jakarta, of a month end as of any other day', async () => {
    const owner = await at.newOwner();
    // of Friday 30 October: seven working days later is 10 November
    expect(await triedCodes(owner, '2026-10-30', '2026-11-10T16:59:59.999Z')).toEqual([]);
    expect(await triedCodes(owner, '2026-10-30', '2026-11-10T17:00:00.000Z')).toEqual([
      'ACTIVITY_WINDOW_OVER',
    ]);
    // 17:00Z on the 31st is November already: a Sunday, on which nobody works
    expect(await triedCodes(owner, '2026-11-01', '2026-10-31T16:59:59.999Z')).toEqual(['ACTIVITY_IN_FUTURE']);
    expect(await triedCodes(owner, '2026-11-01', '2026-10-31T17:00:00.000Z')).toEqual([
      'ACTIVITY_NOT_WORKING_DAY',
    ]);
  });

  it('of 29 February counts from it, in a year that has one', async () => {
    const owner = await at.newOwner();
    // seven working days after Tuesday 29 February 2028; the list of holidays ends with 2027
    expect(await triedCodes(owner, '2028-02-29', onJakarta('2028-03-09', '23:59:59'))).toEqual([]);
    expect(await triedCodes(owner, '2028-02-29', onJakarta('2028-03-10', '00:00:00'))).toEqual([
      'ACTIVITY_WINDOW_OVER',
    ]);
  });
});

describe('a holiday that is declared afterwards', () => {
  it('makes in time what was too late, and its withdrawal the other way round; what was recorded stays', async () => {
    const owner = await at.newOwner();
    const late = onJakarta('2026-11-11');
    expect(await triedCodes(owner, '2026-10-30', late)).toEqual(['ACTIVITY_WINDOW_OVER']);
    const { declaration } = await act('declareCalendarDays', {
      kind: 'LIBUR_LOKAL',
      name: 'Hari berkabung daerah',
      from: '2026-11-09',
      to: '2026-11-09',
      decreeNo: '100.3/9/2026',
    });
    expect(await triedCodes(owner, '2026-10-30', late)).toEqual([]);
    clock.set(onJakarta('2026-11-11', '10:00:00'));
    await act('withdrawCalendarDays', {
      id: declaration.id,
      expectedVersion: 1,
      decreeNo: '100.3/10/2026',
    });
    expect(await triedCodes(owner, '2026-10-30', onJakarta('2026-11-11', '11:00:00'))).toEqual([
      'ACTIVITY_WINDOW_OVER',
    ]);
    expect(await monthOf(house.as(owner), owner.employeeId, '2026-M10')).toMatchObject({
      recordedMinutes: 45,
      pending: 1,
    });
  });

  it('leaves what was recorded on the day, lets it be verified or mended, and takes nothing new', async () => {
    const owner = await at.newOwner();
    const [kept, rejected] = await at.recorded(owner, [
      entry({ date: '2026-11-12' }),
      entry({ date: '2026-11-12' }),
    ]);
    expect(codes(await act('declareCalendarDays', flood))).toEqual([]);
    expect(await triedCodes(owner, '2026-11-12', onJakarta('2026-11-16'))).toEqual([
      'ACTIVITY_NOT_WORKING_DAY',
    ]);
    const { outcomes } = await at.byAppraiser(
      { id: kept.id, decision: 'VERIFY' },
      { id: rejected.id, decision: 'REJECT', reason: 'Objek belum jelas.' },
    );
    expect(outcomes.flatMap(codesOf)).toEqual([]);
    const mended = await resubmit(house.as(owner), {
      id: rejected.id,
      expectedVersion: 2,
      object: 'Undangan rapat evaluasi',
    });
    expect(codesOf(mended)).toEqual([]);
    expect(await monthOf(house.as(owner), owner.employeeId)).toMatchObject({
      verifiedMinutes: 45,
      recordedMinutes: 90,
    });
  });
});

/** Declared on the Monday after it. */
const flood = {
  kind: 'LIBUR_LOKAL',
  name: 'Libur karena banjir',
  from: '2026-11-12',
  to: '2026-11-12',
  decreeNo: '100.3/12/2026',
};

describe('an outage that is registered', () => {
  it('gives back the day that it took, and no activity of that day is refused', async () => {
    const owner = await at.newOwner();
    const late = onJakarta('2026-10-23');
    // of Tuesday 13 October: seven working days later is Thursday the 22nd
    expect(await triedCodes(owner, '2026-10-13', late)).toEqual(['ACTIVITY_WINDOW_OVER']);
    const outage = {
      from: '2026-10-22T13:00:00.000Z',
      to: '2026-10-22T16:59:00.000Z',
      reason: 'Peladen penuh pada akhir masa isi.',
    };
    expect(codes(await act('registerOutage', outage))).toEqual([]);
    expect(await triedCodes(owner, '2026-10-13', late)).toEqual([]);
    expect(await triedCodes(owner, '2026-10-13', onJakarta('2026-10-24'))).toEqual(['ACTIVITY_WINDOW_OVER']);
    expect(await triedCodes(owner, '2026-10-22', late)).toEqual([]);
  });
});

describe('duty elsewhere', () => {
  it('allows activities on a Saturday, and marks them', async () => {
    const owner = await at.newOwner();
    const days = { from: '2026-11-06', to: '2026-11-08', letterNo: '094/12/2026' };
    const input = { employeeId: employeeNodeId(owner.employeeId), type: 'DIKLAT', ...days };
    const saturday = onJakarta('2026-11-09');
    expect(await triedCodes(owner, '2026-11-07', saturday)).toEqual(['ACTIVITY_NOT_WORKING_DAY']);
    await house.as(office.bkpp)(
      'mutation ($input: RecordLeaveInput!) { recordLeave(input: $input) { userErrors { code } } }',
      { input },
    );
    const { activity, userErrors } = await tried(owner, '2026-11-07', saturday);
    expect(userErrors).toEqual([]);
    const marked = await house.as(owner)('query ($id: ID!) { node(id: $id) { ... on Activity { duty } } }', {
      id: activity.id,
    });
    expect(marked.data.node).toEqual({ duty: 'DIKLAT' });
    const { missingDays } = await monthOf(house.as(owner), owner.employeeId);
    expect(missingDays).toContain('2026-11-05');
    expect(missingDays).not.toContain('2026-11-06');
  });
});
