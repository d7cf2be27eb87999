import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { v7 } from 'uuid';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import { closeActivityMonth } from '../../functions/execution/activity/minutes.ts';
import { activityMonthKind } from '../../functions/execution/activity/store.ts';
import type { Leave } from '../../functions/organisation/employee/rules.ts';
import { leaveKind } from '../../functions/organisation/employee/store.ts';
import { makeItem, readItem } from '../../functions/platform/item.ts';
import { keys } from '../../functions/platform/keys.ts';
import type { Instant, PlainDate } from '../../functions/platform/period.ts';
import { getItem } from '../../functions/platform/table.ts';
import { itemsOf, makeEmployee } from '../support/office.ts';
import {
  codesOf,
  entry,
  monthOf,
  rawRecord,
  record,
  resubmit,
  submit,
  verify,
  voidActivity,
} from '../support/activities.ts';
import { openActivityHouse, decide, MONDAY, NOVEMBER, type Someone } from '../support/activityHouse.ts';

const { table, office, clock, house, newOwner, deskItem, recorded, byAppraiser } = await openActivityHouse();
beforeEach(() => clock.set(MONDAY));
afterAll(() => house.stop());

describe('an activity is refused', () => {
  it('on a holiday, and eight working days late', async () => {
    const owner = await newOwner();
    const late = await record(house.as(owner), [
      entry({ date: '2026-11-04' }),
      entry({ date: '2026-11-05' }),
    ]);
    expect(late.outcomes.map(codesOf)).toEqual([['ACTIVITY_WINDOW_OVER'], []]);
    expect(late.outcomes[0].userErrors[0].message).toContain('2026-11-13');
    clock.set('2026-08-18T02:00:00.000Z');
    const { outcomes } = await record(house.as(owner), [entry({ date: '2026-08-17' })]);
    expect(codesOf(outcomes[0])).toEqual(['ACTIVITY_NOT_WORKING_DAY']);
  });

  it('in the first year and in the last, whose months can be read as well', async () => {
    const owner = await newOwner();
    const dates = ['0000-01-03', '0001-01-01', '9999-12-31'];
    const { outcomes } = await record(
      house.as(owner),
      dates.map((date) => entry({ date })),
    );
    const last = outcomes.map((outcome: { userErrors: { code: string }[] }) => codesOf(outcome).at(-1));
    expect(last).toEqual(['ACTIVITY_BEFORE_OFFICE', 'ACTIVITY_BEFORE_OFFICE', 'ACTIVITY_IN_FUTURE']);
    const missing = async (month: string) =>
      (await monthOf(house.as(owner), owner.employeeId, month)).missingDays.length;
    expect([await missing('0000-M01'), await missing('9999-M12')]).toEqual([0, 0]);
  });

  it('on leave, and on a Saturday unless the office works six days', async () => {
    const owner = await newOwner({ workWeek: 'SIX_DAYS' });
    const leave: Leave = {
      employeeId: owner.employeeId,
      type: 'CUTI_TAHUNAN',
      from: '2026-11-12' as PlainDate,
      to: '2026-11-13' as PlainDate,
    };
    await bulkLoad(table, [makeItem(leaveKind, keys.leave(owner.employeeId, leave.from), leave)]);
    const { outcomes } = await record(house.as(owner), [entry(), entry({ date: '2026-11-14' })]);
    expect(outcomes.map(codesOf)).toEqual([['ACTIVITY_ON_LEAVE'], []]);
  });

  it.each([-1, 0, 1001, 1_000_000_000])('with a volume of %d', async (volume) => {
    const { outcomes } = await record(house.as(office.owner), [entry({ volume })]);
    expect(outcomes[0]).toMatchObject({
      activity: null,
      userErrors: [{ code: 'INPUT_OUT_OF_RANGE', field: ['input', 'activities', '0', 'volume'] }],
    });
  });

  it.each(['NaN', 1.5, null, '1', 3e9])('with a volume that is no whole number: %s', async (volume) => {
    const answer = await rawRecord(house.as(office.owner), { activities: [entry({ volume })] });
    expect(answer.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    expect(answer.data).toBeUndefined();
  });

  it('with a text of a hundred kilobytes; one of a megabyte does not get through the door', async () => {
    const ask = house.as(office.owner);
    const { outcomes } = await record(ask, [entry({ note: 'x'.repeat(100_000) })]);
    expect(outcomes[0].userErrors).toMatchObject([
      { code: 'INPUT_TOO_LONG', field: ['input', 'activities', '0', 'note'] },
    ]);
    const huge = await rawRecord(ask, { activities: [entry({ note: 'x'.repeat(1_000_000) })] });
    expect(huge).toMatchObject({ status: 413, errors: [{ extensions: { code: 'BODY_TOO_LARGE' } }] });
  });

  it('with a text that hides something, and the others are recorded all the same', async () => {
    const owner = await newOwner();
    const [nul, turned] = [entry({ object: 'Rapat\u0000' }), entry({ note: 'Rapat \u202egpj.exe' })];
    const { outcomes } = await record(house.as(owner), [nul, turned, entry()]);
    expect(outcomes.map(codesOf)).toEqual([['INPUT_CHARACTERS'], ['INPUT_CHARACTERS'], []]);
    expect(outcomes[0].userErrors[0].field).toEqual(['input', 'activities', '0', 'object']);
  });

  it('where nobody could verify it, unless it is kept back', async () => {
    const retired = makeEmployee('Suparman', { legalStatus: 'PENSIUN' });
    await bulkLoad(table, itemsOf.employee(retired));
    const alone = await newOwner({}, { appraiserId: null, basis: null, reason: 'NO_REVIEWER' });
    const both = { appraiserId: retired.employeeId, superiorOfAppraiserId: retired.employeeId };
    const under = await newOwner({}, both);
    expect(codesOf((await record(house.as(alone), [entry()])).outcomes[0])).toEqual(['NO_REVIEWER']);
    expect(codesOf((await record(house.as(under), [entry()])).outcomes[0])).toEqual(['REVIEWER_INACTIVE']);
    const [kept] = await recorded(alone, [entry()], false);
    expect(kept.state).toBe('RECORDED');
    expect(codesOf(await submit(house.as(alone), '2026-M11'))).toEqual(['NO_REVIEWER']);
  });

  it('but not when only the appraiser has retired: it waits for the superior, who verifies it', async () => {
    const retired = makeEmployee('Suparman');
    await bulkLoad(table, itemsOf.employee(retired));
    const under = await newOwner({}, { appraiserId: retired.employeeId });
    const [before] = await recorded(under);
    const left = { legalStatus: 'PENSIUN' as const, legalStatusFrom: '2026-11-16' as PlainDate };
    await bulkLoad(table, itemsOf.employee({ ...retired, ...left }));
    const [after] = await recorded(under);
    expect(await deskItem(under, retired)).toBeNull();
    expect(await deskItem(under, office.superior)).toMatchObject({ count: 2 });
    const both = [decide(before.id, 'VERIFY'), decide(after.id, 'VERIFY')];
    const denied = await verify(house.as(retired), both);
    expect(denied.outcomes.flatMap(codesOf)).toEqual(['NOT_FOUND', 'NOT_FOUND']);
    const done = await verify(house.as(office.superior), both);
    expect(done.outcomes.flatMap(codesOf)).toEqual([]);
    expect(await deskItem(under, office.superior)).toBeNull();
  });

  it('to an agency’s client, who has no activities', async () => {
    const agency = house.asAgency('payroll', ['kinerja/months.read']);
    expect(codesOf(await record(agency, [entry()]))).toEqual(['NOT_ALLOWED']);
    expect(codesOf(await verify(agency, [decide('x', 'VERIFY')]))).toEqual(['NOT_ALLOWED']);
  });

  it('in a month that is closed, as are its verification and voiding', async () => {
    const owner = await newOwner();
    const [one] = await recorded(owner);
    const key = keys.activityMonth(owner.employeeId, NOVEMBER);
    const item = await getItem(table, key);
    const kept = item && readItem(activityMonthKind, item);
    const closed = kept && closeActivityMonth(kept.data, MONDAY as Instant);
    if (!closed || !item) throw new Error('no month');
    await bulkLoad(table, [{ ...item, data: closed }]);
    expect(codesOf((await record(house.as(owner), [entry()])).outcomes[0])).toEqual(['PERIOD_CLOSED']);
    expect(codesOf((await byAppraiser(decide(one.id, 'VERIFY'))).outcomes[0])).toEqual(['PERIOD_CLOSED']);
    expect(codesOf(await voidActivity(house.as(owner), one.id))).toEqual(['PERIOD_CLOSED']);
    expect((await monthOf(house.as(owner), owner.employeeId)).closedAt).toBe(MONDAY);
  });
});

describe('a decision is refused', () => {
  it('without a reason for a rejection, and with one of more than 500 characters', async () => {
    const [one] = await recorded(await newOwner());
    const { outcomes } = await byAppraiser(decide(one.id, 'REJECT', '  '));
    expect(outcomes[0].userErrors).toMatchObject([
      { code: 'NOTE_REQUIRED', field: ['input', 'decisions', '0', 'reason'] },
    ]);
    expect(codesOf((await byAppraiser(decide(one.id, 'REJECT', 'x'.repeat(501)))).outcomes[0])).toEqual([
      'INPUT_TOO_LONG',
    ]);
  });

  it('to the owner, to a reader, and to a stranger as if it were not there', async () => {
    const owner = await newOwner();
    const [one] = await recorded(owner);
    const by = async (person: Someone) =>
      codesOf((await verify(house.as(person), [decide(one.id, 'VERIFY')])).outcomes[0]);
    expect(await by(owner)).toEqual(['NOT_ALLOWED']);
    expect(await by(office.bkpp)).toEqual(['NOT_ALLOWED']);
    expect(await by(office.superior)).toEqual(['NOT_ALLOWED']);
    expect(await by(office.outsider)).toEqual(['NOT_FOUND']);
    expect(codesOf(await voidActivity(house.as(office.appraiser), one.id))).toEqual(['NOT_ALLOWED']);
    expect(codesOf(await voidActivity(house.as(office.outsider), one.id))).toEqual(['NOT_FOUND']);
    expect(codesOf(await resubmit(house.as(office.outsider), { id: one.id, expectedVersion: 1 }))).toEqual([
      'NOT_FOUND',
    ]);
  });

  it('on ids of another type, of nothing, and named twice, without harm to the others', async () => {
    const owner = await newOwner();
    const [one] = await recorded(owner);
    const ghost = Buffer.from(`Activity:${owner.employeeId}:2026-11-13:${v7()}`).toString('base64url');
    const month = Buffer.from(`ActivityMonth:${owner.employeeId}:2026-M11`).toString('base64url');
    const { outcomes } = await byAppraiser(
      decide(month, 'VERIFY'),
      decide('x', 'VERIFY'),
      decide(ghost, 'VERIFY'),
      decide(one.id, 'VERIFY'),
      decide(one.id, 'REJECT', 'Tidak sesuai'),
    );
    expect(outcomes.map(codesOf)).toEqual([
      ['ID_INVALID'],
      ['ID_INVALID'],
      ['NOT_FOUND'],
      [],
      ['ACTIVITY_TWICE'],
    ]);
    expect(codesOf(await voidActivity(house.as(owner), month))).toEqual(['ID_INVALID']);
  });
});
