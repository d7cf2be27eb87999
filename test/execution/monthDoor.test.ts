import { describe, expect, it } from 'vitest';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import { readCard } from '../../functions/platform/card.ts';
import { eventKind } from '../../functions/platform/commit/event.ts';
import { type Item, makeItem, readItem } from '../../functions/platform/item.ts';
import { keys, lists } from '../../functions/platform/keys.ts';
import { getItem, queryAll } from '../../functions/platform/table.ts';
import { lineKind } from '../../functions/organisation/line/store.ts';
import { openHouse } from '../support/house.ts';
import { codes, evidence, idOf, monthHouse } from '../support/monthHouse.ts';
import { OCTOBER } from '../support/months.ts';
import { makeLine, makePlatform } from '../support/office.ts';
import { month } from '../support/setPlans.ts';
import { tapped } from '../support/table.ts';

const { clock, at, opened, approved, submitTarget, approve, realise, realisationDay, read, desk } =
  monthHouse();

describe('a month', () => {
  it('goes from the action plan to verified, across the desks of owner and appraiser, with a return of each phase', async () => {
    const owner = await opened();
    const id = idOf(owner);
    const by = at.house.as(at.office.appraiser);
    expect(await read(owner, id)).toMatchObject({
      version: 1,
      status: 'GENERATED',
      period: '2026-M10',
      planVersion: 3,
      lines: [
        { indicatorId: 'jumlah', target: 4, achievement: null },
        { indicatorId: 'mutu', target: 85.5 },
        { indicatorId: 'laporan', target: null },
      ],
    });

    const sent = await submitTarget(owner, 1, [{ indicatorId: 'mutu', reason: 'Survei ditunda' }]);
    expect(sent).toMatchObject({ userErrors: [], month: { status: 'TARGET_SUBMITTED', lateTarget: false } });
    expect(sent.month.verifier).toEqual({ name: at.office.appraiser.name, nip: null });
    expect(await desk(at.office.appraiser, owner)).toMatchObject([
      { step: 'TARGET_APPROVAL', dueOn: '2026-10-06' },
    ]);

    const back = await month(by, 'returnMonth', { id, expectedVersion: 2, note: 'Survei tetap berjalan.' });
    expect(back.month).toMatchObject({
      status: 'GENERATED',
      returnNote: 'Survei tetap berjalan.',
      verifier: null,
    });
    expect(await desk(at.office.appraiser, owner)).toEqual([]);
    expect(await desk(owner, owner)).toMatchObject([{ step: 'MONTH_RETURNED', dueOn: '2026-10-06' }]);

    const again = await submitTarget(owner, 3);
    expect(again.month).toMatchObject({ returnNote: null, lines: [{}, { noTargetReason: null }, {}] });
    expect(await desk(owner, owner)).toEqual([]);
    expect((await approve(owner, 4)).month).toMatchObject({ status: 'TARGET_APPROVED', lateReason: null });
    expect(await desk(at.office.appraiser, owner)).toEqual([]);

    realisationDay();
    const done = await realise(owner, 5);
    expect(done.month.lines).toMatchObject([
      { realisation: 5, evidence, achievement: { met: true, percent: 125 } },
      { realisation: 85.5, note: 'Sesuai rencana', achievement: { met: true, percent: 100 } },
      { realisation: null, evidence: [], achievement: null },
    ]);
    expect(await desk(at.office.appraiser, owner)).toMatchObject([
      { step: 'MONTH_VERIFICATION', dueOn: '2026-11-13' },
    ]);

    await month(by, 'returnMonth', { id, expectedVersion: 6, note: 'Bukti kurang jelas.' });
    expect(await desk(owner, owner)).toMatchObject([{ step: 'MONTH_RETURNED', dueOn: '2026-11-04' }]);
    await realise(owner, 7);
    const verified = await month(by, 'verifyMonth', { id, expectedVersion: 8 });
    expect(verified.month).toMatchObject({
      status: 'VERIFIED',
      version: 9,
      verifier: null,
      returnNote: null,
    });
    expect([...(await desk(owner, owner)), ...(await desk(at.office.appraiser, owner))]).toEqual([]);

    const events = await queryAll(at.table, lists.events(keys.month(owner.employeeId, OCTOBER, 1)));
    expect(events.map((item) => readItem(eventKind, item).data.type)).toEqual([
      'monthOpened',
      'monthTargetSubmitted',
      'monthReturned',
      'monthTargetSubmitted',
      'monthTargetApproved',
      'monthRealised',
      'monthReturned',
      'monthRealised',
      'monthVerified',
    ]);
    const card = readCard((await getItem(at.table, keys.card(owner.employeeId, OCTOBER, 1))) as Item);
    expect(card.month).toEqual({ status: 'VERIFIED', late: false, lines: 2, filled: 2 });
    expect(card.who).toMatchObject({ appraiserId: at.office.appraiser.employeeId, period: '2026-M10' });
  });

  it('edited from two screens keeps the first and shows it to the second; verified by two at once, once', async () => {
    const owner = await opened();
    await submitTarget(owner, 1);
    const behind = await submitTarget(owner, 1);
    expect(behind.userErrors).toMatchObject([
      { code: 'VERSION_BEHIND', field: ['input', 'expectedVersion'] },
    ]);
    expect(behind.month).toMatchObject({ version: 2, status: 'TARGET_SUBMITTED' });
    const both = await Promise.all([approve(owner, 2), approve(owner, 2)]);
    expect(both.map(codes).sort((one, two) => one.length - two.length)).toEqual([[], ['VERSION_BEHIND']]);
  });

  it('is not decided by an appraiser who was replaced at that very moment', async () => {
    const owner = await opened();
    await submitTarget(owner, 1);
    const replaced = { ...makeLine(owner, at.office.superior, null) };
    const slow = tapped(at.table, async (command) => {
      if (!command.startsWith('TransactWrite')) return;
      await bulkLoad(at.table, [
        makeItem(lineKind, keys.line(owner.employeeId, replaced.from), replaced, { version: 2 }),
      ]);
    });
    const other = await openHouse(makePlatform(slow, clock));
    const refused = await month(other.as(at.office.appraiser), 'approveMonthTarget', {
      id: idOf(owner),
      expectedVersion: 2,
    });
    await other.stop();
    expect(codes(refused)).toEqual(['CONFLICT']);
    expect(await read(owner, idOf(owner))).toMatchObject({ version: 2, status: 'TARGET_SUBMITTED' });
  });
});

describe('the days of a month', () => {
  it('begin and end at midnight in Jakarta for the target', async () => {
    const early = await opened();
    clock.set('2026-09-25T16:59:59.999Z');
    const refused = await submitTarget(early, 1);
    expect(refused.userErrors).toMatchObject([
      {
        code: 'MONTH_TARGET_TOO_EARLY',
        field: ['input', 'id'],
        message: expect.stringContaining('2026-09-26'),
      },
    ]);
    clock.set('2026-09-25T17:00:00.000Z');
    expect((await submitTarget(early, 1)).month).toMatchObject({ lateTarget: false });
    const [inTime, late] = [await opened(), await opened()];
    clock.set('2026-10-05T16:59:59.999Z');
    expect((await submitTarget(inTime, 1)).month).toMatchObject({ lateTarget: false });
    clock.set('2026-10-05T17:00:00.000Z');
    expect((await submitTarget(late, 1)).month).toMatchObject({ lateTarget: true });
    const bare = await approve(late, 2, { lateReason: '  ' });
    expect(bare.userErrors).toMatchObject([{ code: 'MONTH_LATE_REASON', field: ['input', 'lateReason'] }]);
    const accepted = await approve(late, 2, { lateReason: ' Dinas luar kota. ' });
    expect(accepted.month).toMatchObject({ status: 'TARGET_APPROVED', lateReason: 'Dinas luar kota.' });
  });

  it('begin and end at midnight in Jakarta for the realisation', async () => {
    const owner = await approved();
    clock.set('2026-10-27T16:59:59.999Z');
    expect(codes(await realise(owner, 3))).toEqual(['MONTH_REALISATION_TOO_EARLY']);
    clock.set('2026-11-03T17:00:00.000Z');
    expect(codes(await realise(owner, 3))).toEqual(['MONTH_REALISATION_CLOSED']);
    clock.set('2026-11-03T16:59:59.999Z');
    expect(codes(await realise(owner, 3))).toEqual([]);
  });

  it('keep realisation and target apart by 72 hours, and say from when', async () => {
    const owner = await opened();
    clock.set('2026-10-28T02:00:00.000Z');
    await submitTarget(owner, 1);
    await approve(owner, 2, { lateReason: 'Baru kembali dari cuti' });
    clock.set('2026-10-31T01:59:59.999Z');
    const soon = await realise(owner, 3);
    expect(soon.userErrors).toMatchObject([
      {
        code: 'MONTH_GAP',
        params: [
          { name: 'hours', value: '72' },
          { name: 'earliest', value: '2026-10-31T09:00:00+07:00' },
        ],
      },
    ]);
    clock.set('2026-10-31T02:00:00.000Z');
    expect(codes(await realise(owner, 3))).toEqual([]);
  });
});
