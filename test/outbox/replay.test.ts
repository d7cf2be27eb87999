import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import type { Outbox } from '../../functions/outbox/outbox.ts';
import { replayPages } from '../../functions/outbox/replay.ts';
import type { Place } from '../../functions/platform/audit/scan.ts';
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
  const signal = planEvent('gita', 1, { type: 'signalMoved', at: '2026-11-16T03:50:00.000Z' });
  await bulkLoad(table, [...told, undeclared, signal].map(eventItem).concat([long, unreadable]));
});
afterAll(() => bus.stop());
beforeEach(() => {
  bus.mood = 'WELL';
  bus.kept.length = 0;
});

type Hours = ReturnType<typeof stretch>;
const replay = (
  hours: Hours,
  after: Place | null = null,
  { of = table, pages = Number.POSITIVE_INFINITY } = {},
) => {
  let read = 0;
  const mayGoOn = () => ++read < pages;
  return replayPages({ ...outbox, table: of }, hours, after, { patienceMs: 0, mayGoOn });
};
const ALL_DAY = stretch('00:00', '23:00');

/** How many events each page sent, each by a call of its own that goes on where the last one stood. */
async function pageByPage(of: Table): Promise<number[]> {
  const sent: number[] = [];
  let place: Place | null = null;
  do {
    const call = await replay(ALL_DAY, place, { of, pages: 1 });
    sent.push(call.sent);
    place = call.after;
  } while (place);
  return sent;
}

describe('a replay', () => {
  it('sends again what happened in a stretch of time: from its begin, up to but without its end', async () => {
    expect(await replay(stretch('03:00', '05:00'))).toEqual({ sent: 6, after: null });
    expect(new Set(bus.kept.map(({ time }) => time))).toEqual(
      new Set(['2026-11-16T10:00:00+07:00', '2026-11-16T11:00:00+07:00']),
    );
  });

  it('keeps the order within each subject', async () => {
    await replay(ALL_DAY);
    for (const who of ['ani', 'budi', 'citra']) {
      const { planId } = planEvent(who).public;
      const sequences = bus.kept.filter(({ subject }) => subject === planId).map(({ sequence }) => sequence);
      expect(sequences).toHaveLength(8);
      expect(sequences).toEqual(sequences.toSorted((a, b) => a.localeCompare(b)));
    }
  });

  it('gives every event the id that it had at first', async () => {
    await replay(ALL_DAY);
    const ids = bus.kept.map(({ id }) => id);
    await replay(ALL_DAY);
    expect(bus.kept.map(({ id }) => id)).toEqual([...ids, ...ids]);
  });

  it('goes on after a page', async () => {
    const sent = await pageByPage(table);
    expect(sent.length).toBeGreaterThan(1);
    expect(sent.reduce((sum, one) => sum + one)).toBe(24);
    expect(bus.kept).toHaveLength(24);
  });

  it('that fails says why, and from where it goes on: nobody begins from the start', async () => {
    bus.mood = 'DOWN';
    const down = await replay(ALL_DAY);
    expect(down).toEqual({ sent: 0, after: expect.anything(), failed: 'BUS_NOT_KEEPING' });
    expect(await replay(ALL_DAY, down.after)).toEqual(down);
    const nowhere = { ...table, name: 'no-such-table' };
    const failed = { sent: 0, after: down.after, failed: 'PAGE_FAILED' };
    expect(await replay(ALL_DAY, down.after, { of: nowhere })).toEqual(failed);
    expect(await replay(ALL_DAY, null, { of: nowhere })).toEqual({ ...failed, after: null });
    bus.mood = 'WELL';
    expect(await replay(ALL_DAY, down.after)).toEqual({ sent: 24, after: null });
  });

  it('ends a call when its time is over, at a place between two pages', async () => {
    const large = await makeTable();
    // Two pages of a scan: more than a megabyte.
    const change = { before: {}, after: { note: 'x'.repeat(60_000) } };
    const events = Array.from({ length: 30 }, (_, no) => planEvent('gita', no + 1, { change }));
    await bulkLoad(large, events.map(eventItem));
    expect((await pageByPage(large)).filter((sent) => sent > 0)).toHaveLength(2);
    expect(bus.kept.map(({ sequence }) => Number(sequence))).toEqual(events.map(({ seq }) => seq));
  });

  it('of an hour in which nothing happened sends nothing', async () => {
    expect(await replay(stretch('20:00', '21:00'))).toEqual({ sent: 0, after: null });
  });
});
