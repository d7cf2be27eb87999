import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import type { Outbox } from '../../functions/outbox/outbox.ts';
import { type Place, replayPage, replayPages } from '../../functions/outbox/replay.ts';
import type { Event } from '../../functions/platform/commit/event.ts';
import type { Instant } from '../../functions/platform/period.ts';
import type { Table } from '../../functions/platform/table.ts';
import { eventItem, openOutbox, planEvent } from '../support/outboxHouse.ts';
import type { PlayedBus } from '../support/playedBus.ts';
import { makeTable } from '../support/table.ts';

let table: Table;
let outbox: Outbox;
let bus: PlayedBus;

/** Somebody's plan edited once an hour on 16 November, from 08:00 in Jakarta. */
const hourly = (who: string, hours: number, changes: Partial<Event> = {}) =>
  Array.from({ length: hours }, (_, hour) =>
    planEvent(who, hour + 1, {
      at: `2026-11-16T${String(1 + hour).padStart(2, '0')}:00:00.000Z`,
      ...changes,
    }),
  );
const stretch = (from: string, until: string) => ({
  from: `2026-11-16T${from}:00.000Z` as Instant,
  until: `2026-11-16T${until}:00.000Z` as Instant,
});

beforeAll(async () => {
  table = await makeTable({ mayLeave: false });
  ({ outbox, bus } = await openOutbox());
  const told = ['ani', 'budi', 'citra'].flatMap((who) => hourly(who, 8));
  const undeclared = planEvent('dewi', 1, { type: 'planSold', at: '2026-11-16T03:30:00.000Z' });
  const long = { ...eventItem(planEvent('eko')), SK: 'PROFILE', type: 'employee' };
  const unreadable = {
    ...eventItem(planEvent('fitri')),
    data: { at: '2026-11-16T03:40:00.000Z', seq: 'one' },
  };
  await bulkLoad(table, [...told, undeclared].map(eventItem).concat([long, unreadable]));
});
afterAll(() => bus.stop());
beforeEach(() => {
  bus.mood = 'WELL';
  bus.kept.length = 0;
});

const replay = (hours: ReturnType<typeof stretch>, after: Place | null = null) =>
  replayPage({ ...outbox, table }, hours, after, 0);

describe('a replay', () => {
  it('sends again what happened in a stretch of time: from its begin, up to but without its end', async () => {
    expect(await replay(stretch('03:00', '05:00'))).toEqual({ sent: 6, next: null });
    expect(new Set(bus.kept.map(({ time }) => time))).toEqual(
      new Set(['2026-11-16T10:00:00+07:00', '2026-11-16T11:00:00+07:00']),
    );
  });

  it('keeps the order within each subject', async () => {
    await replay(stretch('00:00', '23:00'));
    for (const who of ['ani', 'budi', 'citra']) {
      const { planId } = planEvent(who).public;
      const sequences = bus.kept.filter(({ subject }) => subject === planId).map(({ sequence }) => sequence);
      expect(sequences).toHaveLength(8);
      expect(sequences).toEqual(sequences.toSorted((a, b) => a.localeCompare(b)));
    }
  });

  it('gives every event the id that it had at first', async () => {
    await replay(stretch('00:00', '23:00'));
    const ids = bus.kept.map(({ id }) => id);
    await replay(stretch('00:00', '23:00'));
    expect(bus.kept.map(({ id }) => id)).toEqual([...ids, ...ids]);
  });

  it('goes on after a page', async () => {
    const { PK, SK } = eventItem(planEvent('ani', 4));
    expect((await replay(stretch('00:00', '23:00'), { PK, SK })).sent).toBeLessThan(24);
    expect(
      bus.kept.some(
        ({ subject, sequence }) => subject === planEvent('ani').public.planId && sequence === '00000004',
      ),
    ).toBe(false);
  });

  it('fails while the bus is down, to be done again from the same place', async () => {
    bus.mood = 'DOWN';
    await expect(replay(stretch('03:00', '05:00'))).rejects.toThrow('the bus did not keep 6 of 8 events');
    bus.mood = 'WELL';
    expect(await replay(stretch('03:00', '05:00'))).toEqual({ sent: 6, next: null });
  });

  it('that fails says why, and from where it goes on: nobody begins from the start', async () => {
    const { PK, SK } = eventItem(planEvent('ani', 4));
    const onwards = (after: Place | null, of = table) =>
      replayPages({ ...outbox, table: of }, stretch('00:00', '23:00'), after, {
        patienceMs: 0,
        mayGoOn: () => true,
      });
    bus.mood = 'DOWN';
    expect(await onwards({ PK, SK })).toEqual({ sent: 0, after: { PK, SK }, failed: 'BUS_NOT_KEEPING' });
    expect(await onwards(null)).toEqual({ sent: 0, after: null, failed: 'BUS_NOT_KEEPING' });
    bus.mood = 'WELL';
    expect(await onwards(null)).toEqual({ sent: 24, after: null });
    const nowhere = { ...table, name: 'no-such-table' };
    expect(await onwards({ PK, SK }, nowhere)).toEqual({
      sent: 0,
      after: { PK, SK },
      failed: 'PAGE_FAILED',
    });
  });

  it('ends a call when its time is over, at a place between two pages', async () => {
    const large = await makeTable();
    // Two pages of a scan: more than a megabyte.
    const change = { before: {}, after: { note: 'x'.repeat(60_000) } };
    const events = Array.from({ length: 30 }, (_, no) => planEvent('gita', no + 1, { change }));
    await bulkLoad(large, events.map(eventItem));
    const call = (after: Place | null) =>
      replayPages({ ...outbox, table: large }, stretch('00:00', '23:00'), after, {
        patienceMs: 0,
        mayGoOn: () => false,
      });
    const first = await call(null);
    expect(first.after).not.toBeNull();
    bus.mood = 'DOWN';
    expect(await call(first.after)).toEqual({ sent: 0, after: first.after, failed: 'BUS_NOT_KEEPING' });
    bus.mood = 'WELL';
    const second = await call(first.after);
    expect(second).toEqual({ sent: 30 - first.sent, after: null });
    expect(bus.kept.map(({ sequence }) => Number(sequence))).toEqual(events.map(({ seq }) => seq));
  });

  it('of an hour in which nothing happened sends nothing', async () => {
    expect(await replay(stretch('20:00', '21:00'))).toEqual({ sent: 0, next: null });
  });
});
