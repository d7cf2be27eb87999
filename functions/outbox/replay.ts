/**
 * Sends again what happened in a stretch of time, from the table itself, which keeps every event for
 * ever: what the bus never took, and what a new receiver has not seen. Reads the whole table once, a segment
 * after another, page by page; the events of a subject lie side by side and leave in their order.
 */
import { type Place, scanPage } from '../platform/audit/scan.ts';
import { eventKind } from '../platform/commit/event.ts';
import { type Item, readItem, UnreadableItem } from '../platform/item.ts';
import type { Log } from '../platform/log.ts';
import type { Instant } from '../platform/period.ts';
import type { Table } from '../platform/table.ts';
import type { Bus } from './bus.ts';
import { staysInside } from './catalogue.ts';
import { NotOutward, type Origin, toCloudEvent } from './cloudEvent.ts';
import { deliver, type Parcel } from './delivery.ts';

/** From one instant up to another, without it. */
export interface Stretch {
  readonly from: Instant;
  readonly until: Instant;
}

export interface Replaying {
  readonly table: Table;
  readonly bus: Bus;
  readonly origin: Origin;
  readonly log: Log;
}

const eventsOf = ({ from, until }: Stretch) => ({
  FilterExpression: '#type = :event AND #data.#at >= :from AND #data.#at < :until',
  ExpressionAttributeNames: { '#type': 'type', '#data': 'data', '#at': 'at' },
  ExpressionAttributeValues: { ':event': eventKind.type, ':from': from, ':until': until },
  ConsistentRead: true, // what happened a second ago happened
});

/**
 * The parcel of an event; of one that is for the chain alone none, nor of one that cannot leave or be read, as when it
 * happened: its letter tells of it.
 */
function packed(item: Item, origin: Origin, log: Log): Parcel<Item>[] {
  try {
    const { data } = readItem(eventKind, item);
    return staysInside(data) ? [] : [{ event: toCloudEvent(data, origin), from: item }];
  } catch (fault) {
    if (!(fault instanceof NotOutward || fault instanceof UnreadableItem)) throw fault;
    log.error('event cannot leave', { key: { PK: item.PK, SK: item.SK }, because: fault.message });
    return [];
  }
}

/** The bus did not keep all events of a page in time. */
export class NotKept extends Error {
  override readonly name = 'NotKept';
}

/**
 * Replays one page of the table; answers how many events were sent and where to go on, null at the end.
 * Throws NotKept when the bus does not keep them within `patienceMs`: the page is sent again from its start.
 */
export async function replayPage(
  { table, bus, origin, log }: Replaying,
  stretch: Stretch,
  after: Place | null,
  patienceMs: number,
): Promise<{ readonly sent: number; readonly next: Place | null }> {
  const { items, next } = await scanPage(table, after, eventsOf(stretch));
  const parcels = items.flatMap((item) => packed(item, origin, log));
  const { left, refused } = await deliver(bus, parcels, log, patienceMs);
  if (left.length > 0) throw new NotKept(`the bus did not keep ${left.length} of ${items.length} events`);
  for (const { code } of refused) log.error('event cannot leave', { because: code });
  return { sent: parcels.length - refused.length, next };
}

/** What a replay came to. */
export interface Replayed {
  /** Events sent, of the pages that are done. */
  readonly sent: number;
  /** Where the next call goes on; null at the end, and when not even the first page was done. */
  readonly after: Place | null;
  /** Why it stopped before its end, if it did: the bus would not keep a page, or something else failed. */
  readonly failed?: 'BUS_NOT_KEEPING' | 'PAGE_FAILED';
}

/**
 * Replays page after page while `mayGoOn` says that there is time. A page that fails ends it with its
 * reason and with the place behind the last page that was done, so that nobody begins from the start.
 */
export async function replayPages(
  replaying: Replaying,
  stretch: Stretch,
  from: Place | null,
  { patienceMs, mayGoOn }: { readonly patienceMs: number; readonly mayGoOn: () => boolean },
): Promise<Replayed> {
  let [sent, after]: [number, Place | null] = [0, from];
  do {
    try {
      const page = await replayPage(replaying, stretch, after, patienceMs);
      sent += page.sent;
      after = page.next;
    } catch (fault) {
      replaying.log.error('replay stopped', { sent, after, fault });
      return { sent, after, failed: fault instanceof NotKept ? 'BUS_NOT_KEEPING' : 'PAGE_FAILED' };
    }
  } while (after && mayGoOn());
  return { sent, after };
}
