import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import { v7 } from 'uuid';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import { monthKind } from '../../functions/execution/month/store.ts';
import { readCard, writeCard } from '../../functions/platform/card.ts';
import { toTransactItem } from '../../functions/platform/commit/writes.ts';
import { makeItem } from '../../functions/platform/item.ts';
import { keys } from '../../functions/platform/keys.ts';
import type { Period, PlainDate } from '../../functions/platform/period.ts';
import { getItem } from '../../functions/platform/table.ts';
import { makeMonth } from '../support/months.ts';
import { itemsOf, makeLine } from '../support/office.ts';
import {
  codesOf,
  entry,
  monthOf,
  record,
  resubmit,
  submit,
  verify,
  voidActivity,
} from '../support/activities.ts';
import { openActivityHouse, decide, MONDAY, NOVEMBER, type Someone } from '../support/activityHouse.ts';

const { table, office, clock, house, newOwner, deskItem, recorded, byAppraiser, eventsOf } =
  await openActivityHouse();
beforeEach(() => clock.set(MONDAY));
afterAll(() => house.stop());

describe('an activity', () => {
  it('is recorded, waits on the appraiser’s desk, is verified and counts', async () => {
    const owner = await newOwner();
    const [one] = await recorded(owner);
    expect(one).toMatchObject({
      state: 'PENDING',
      minutes: 45,
      bankName: 'Menyusun surat dinas',
      version: 1,
    });
    const item = await deskItem(owner);
    expect(item).toMatchObject({
      period: '2026-M11',
      planNo: 0,
      count: 1,
      since: MONDAY,
      dueOn: '2026-12-14',
    });

    const { outcomes } = await byAppraiser(decide(one.id, 'VERIFY'));
    expect(outcomes).toMatchObject([
      {
        index: 0,
        activity: { state: 'VERIFIED', decidedBy: { name: office.appraiser.name } },
        userErrors: [],
      },
    ]);
    expect(await deskItem(owner)).toBeNull();
    const seen = await monthOf(house.as(owner), owner.employeeId);
    expect(seen).toMatchObject({ recordedMinutes: 45, verifiedMinutes: 45, targetMinutes: 6750, pending: 0 });
    expect(seen.days).toEqual([{ date: '2026-11-13', counted: 45, verified: 45 }]);
    expect(seen.missingDays).toContain('2026-11-12');
    expect(seen.missingDays).not.toContain('2026-11-16');
    expect((await eventsOf(owner)).map(({ type }) => type)).toEqual([
      'activitiesRecorded',
      'activitiesVerified',
    ]);
  });

  it('of two months in one call makes two months, an event each', async () => {
    clock.set('2026-11-02T02:00:00.000Z');
    const owner = await newOwner();
    await recorded(owner, [entry({ date: '2026-10-30' }), entry({ date: '2026-11-02' })]);
    expect(await eventsOf(owner, '2026-M10' as Period)).toHaveLength(1);
    expect(await eventsOf(owner)).toHaveLength(1);
  });

  it('may be kept back and submitted with the whole month, which again changes nothing', async () => {
    const owner = await newOwner();
    const [one] = await recorded(owner, [entry(), entry()], false);
    expect(one.state).toBe('RECORDED');
    expect(await deskItem(owner)).toBeNull();
    const done = await submit(house.as(owner), '2026-M11');
    expect(done).toMatchObject({ activityMonth: { pending: 2, recordedMinutes: 90 }, userErrors: [] });
    expect(await deskItem(owner)).toMatchObject({ count: 2 });
    expect((await submit(house.as(owner), '2026-M11')).activityMonth.pending).toBe(2);
    expect(await eventsOf(owner)).toHaveLength(2);
    expect((await submit(house.as(owner), '2026-M09')).activityMonth).toMatchObject({ pending: 0, days: [] });
    expect(codesOf(await submit(house.as(owner), '2026-Y'))).toEqual(['INPUT_INVALID']);
  });

  it('may be voided until it is verified, which frees its minutes and hours', async () => {
    const owner = await newOwner();
    const times = { start: '08:00', end: '09:00' };
    const [one] = await recorded(owner, [entry(times)]);
    const voided = await voidActivity(house.as(owner), one.id);
    expect(voided).toMatchObject({ activity: { state: 'VOIDED', version: 2 }, userErrors: [] });
    expect(await deskItem(owner)).toBeNull();
    expect(await monthOf(house.as(owner), owner.employeeId)).toMatchObject({ recordedMinutes: 0, days: [] });
    const [again] = await recorded(owner, [entry(times)]);
    await byAppraiser(decide(again.id, 'VERIFY'));
    expect(codesOf(await voidActivity(house.as(owner), again.id))).toEqual(['STATE_INVALID']);
  });

  it('rejected with a reason may be sent in again with other content, and then counts', async () => {
    const owner = await newOwner();
    const [one] = await recorded(owner, [entry({ volume: 4 })]);
    const { outcomes } = await byAppraiser(decide(one.id, 'REJECT', ' Jumlah surat tidak sesuai agenda. '));
    expect(outcomes[0].activity).toMatchObject({
      state: 'REJECTED',
      reason: 'Jumlah surat tidak sesuai agenda.',
    });
    expect(await monthOf(house.as(owner), owner.employeeId)).toMatchObject({
      recordedMinutes: 0,
      pending: 0,
    });
    const stale = await resubmit(house.as(owner), { id: one.id, expectedVersion: 1, volume: 3 });
    expect(stale).toMatchObject({ activity: { version: 2 }, userErrors: [{ code: 'VERSION_BEHIND' }] });
    const changed = { id: one.id, expectedVersion: 2, volume: 3, note: 'Tiga surat' };
    const sent = await resubmit(house.as(owner), changed);
    expect(sent.activity).toMatchObject({
      state: 'PENDING',
      minutes: 135,
      reason: null,
      note: 'Tiga surat',
      object: one.object,
    });
    expect(await deskItem(owner)).toMatchObject({ count: 1 });
    await byAppraiser(decide(one.id, 'VERIFY'));
    expect((await monthOf(house.as(owner), owner.employeeId)).verifiedMinutes).toBe(135);
  });

  it('rejected may not be sent in again after its window, nor past the day’s cap', async () => {
    const owner = await newOwner();
    const [one] = await recorded(owner, [entry({ volume: 4 })]);
    await byAppraiser(decide(one.id, 'REJECT', 'Tidak sesuai'));
    await recorded(owner, [entry({ bankCode: 'ADM-002', volume: 100 })]);
    const again = { id: one.id, expectedVersion: 2 };
    expect(codesOf(await resubmit(house.as(owner), again))).toEqual(['ACTIVITY_DAY_FULL']);
    clock.set('2026-11-25T01:00:00.000Z');
    const late = await resubmit(house.as(owner), { ...again, volume: 1 });
    expect(late.userErrors).toMatchObject([{ code: 'ACTIVITY_WINDOW_OVER', field: ['input', 'date'] }]);
  });

  it('writes the verified minutes on the cards of the month, and leaves the rest of them', async () => {
    const owner = await newOwner();
    const who = {
      employeeId: owner.employeeId,
      name: owner.name,
      positionTitle: '-',
      unitName: '-',
      agencyId: 'a',
      unitPath: '07/',
      appraiserId: null,
      period: NOVEMBER,
      planNo: 1,
    };
    const card = writeCard(who, { month: { status: 'GENERATED', late: false, lines: 4, filled: 0 } });
    await table.doc.send(new TransactWriteCommand({ TransactItems: [toTransactItem(table.name, card)] }));
    const [one] = await recorded(owner);
    await byAppraiser(decide(one.id, 'VERIFY'));
    const item = await getItem(table, keys.card(owner.employeeId, NOVEMBER, 1));
    expect(item && readCard(item)).toMatchObject({
      minutes: { verified: 45, target: 6750 },
      month: { status: 'GENERATED', lines: 4 },
    });
  });

  it('moves to the new appraiser’s desk when the line of the month’s last day changes', async () => {
    const owner = await newOwner();
    const [one] = await recorded(owner);
    const ended = { to: '2026-11-19' as PlainDate };
    const next = { from: '2026-11-20' as PlainDate };
    await bulkLoad(table, [
      ...itemsOf.line(makeLine(owner, office.appraiser, office.superior, ended)),
      ...itemsOf.line(makeLine(owner, office.manager, office.superior, next)),
    ]);
    const { outcomes } = await byAppraiser(decide(one.id, 'VERIFY'));
    expect(codesOf(outcomes[0])).toEqual(['NOT_FOUND']);
    await recorded(owner);
    expect(await deskItem(owner)).toBeNull();
    expect(await deskItem(owner, office.manager)).toMatchObject({ count: 2, since: MONDAY });
    const done = await verify(house.as(office.manager), [decide(one.id, 'VERIFY')]);
    expect(done.outcomes[0].activity.state).toBe('VERIFIED');
  });

  it('of somebody who left in the middle of the month is verified by their last appraiser', async () => {
    const owner = await newOwner({}, { to: '2026-11-13' });
    const [one] = await recorded(owner);
    expect(await deskItem(owner)).toMatchObject({ count: 1 });
    expect((await byAppraiser(decide(one.id, 'VERIFY'))).outcomes[0].activity.state).toBe('VERIFIED');
  });

  it('belongs to a result of the month’s SKP where it names one', async () => {
    const owner = await newOwner();
    const month = makeMonth(owner, {
      month: NOVEMBER,
      from: '2026-11-01' as PlainDate,
      to: '2026-11-30' as PlainDate,
    });
    await bulkLoad(table, [makeItem(monthKind, keys.month(owner.employeeId, NOVEMBER, 1), month)]);
    const [one] = await recorded(owner, [entry({ planNo: 1, resultId: 'r2' })]);
    expect(one).toMatchObject({ planNo: 1, resultId: 'r2' });
    const { outcomes } = await record(house.as(owner), [entry({ planNo: 1, resultId: 'r99' })]);
    expect(codesOf(outcomes[0])).toEqual(['ACTIVITY_PLAN_UNKNOWN']);
  });
});

describe('a day’s midnight in Jakarta', () => {
  it('decides what today is: 23:30 on the 16th is not yet the 17th, 00:30 is', async () => {
    const owner = await newOwner();
    const tomorrow = entry({ date: '2026-11-17' });
    clock.set('2026-11-16T16:30:00.000Z');
    const early = await record(house.as(owner), [tomorrow]);
    expect(codesOf(early.outcomes[0])).toEqual(['ACTIVITY_IN_FUTURE']);
    clock.set('2026-11-16T17:30:00.000Z');
    await recorded(owner, [tomorrow]);
  });
});

describe('a month of activities', () => {
  const PAGE = `query P($id: ID!, $state: ActivityState, $first: Int, $after: String) { node(id: $id) {
    ... on ActivityMonth { activities(state: $state, first: $first, after: $after) {
      edges { node { id date state } } pageInfo { hasNextPage endCursor } } } } }`;
  const idOf = (owner: Someone, month: string = NOVEMBER) =>
    Buffer.from(`ActivityMonth:${owner.employeeId}:${month}`).toString('base64url');

  it('is paged by date; one state only gives short pages, with cursors that go on', async () => {
    const owner = await newOwner();
    const days = ['2026-11-10', '2026-11-11', '2026-11-12', '2026-11-13'];
    const all = await recorded(
      owner,
      days.map((date) => entry({ date })),
    );
    await byAppraiser(decide(all[3].id, 'VERIFY'));
    const page = async (more: object) =>
      (await house.as(owner)(PAGE, { id: idOf(owner), first: 2, ...more })).data.node.activities;
    const first = await page({});
    expect(first.edges.map(({ node }: { node: { date: string } }) => node.date)).toEqual(days.slice(0, 2));
    const short = await page({ state: 'VERIFIED' });
    expect(short).toMatchObject({ edges: [], pageInfo: { hasNextPage: true } });
    const rest = await page({ state: 'VERIFIED', after: short.pageInfo.endCursor });
    expect(rest).toMatchObject({ edges: [{ node: { id: all[3].id } }], pageInfo: { hasNextPage: false } });
    const wrong = await house.as(owner)(PAGE, { id: idOf(owner), after: short.pageInfo.endCursor });
    expect(wrong.errors?.[0]?.extensions.code).toBe('CURSOR_INVALID');
  });

  it('is seen by owner, appraiser, superior and BKPP, and by no stranger', async () => {
    const owner = await newOwner();
    const [one] = await recorded(owner);
    const see = async (person: Someone) =>
      (
        await house.as(person)(`query($ids: [ID!]!) { nodes(ids: $ids) { id } }`, {
          ids: [one.id, idOf(owner)],
        })
      ).data.nodes;
    for (const person of [owner, office.appraiser, office.superior, office.bkpp, office.auditor])
      expect(await see(person)).toEqual([{ id: one.id }, { id: idOf(owner) }]);
    expect(await see(office.outsider)).toEqual([null, null]);
    expect(await monthOf(house.as(office.bkpp), v7())).toBeNull();
    const year = await house.as(owner)(`query($id: ID!) { node(id: $id) { id } }`, {
      id: idOf(owner, '2026-Y'),
    });
    expect(year.errors?.[0]?.extensions.code).toBe('ID_INVALID');
  });

  it('comes with the employee’s month, empty before the first activity', async () => {
    const owner = await newOwner();
    const id = Buffer.from(`Employee:${owner.employeeId}`).toString('base64url');
    const query = `query($id: ID!) { employee(id: $id) { month(period: "2026-M11") {
      activityMonth { id recordedMinutes targetMinutes activities(first: 5) { edges { node { id } } } } } } }`;
    const empty = await house.as(owner)(query, { id });
    expect(empty.data.employee.month.activityMonth).toMatchObject({
      id: idOf(owner),
      recordedMinutes: 0,
      targetMinutes: 6750,
    });
    const [one] = await recorded(owner);
    const full = await house.as(office.appraiser)(query, { id });
    expect(full.data.employee.month.activityMonth).toMatchObject({
      recordedMinutes: 45,
      activities: { edges: [{ node: { id: one.id } }] },
    });
  });
});
