/**
 * Delivery of events to the bus: at least once, and in order within a subject. An event that the bus
 * would not keep holds back the later ones of its subject, and no others. docs/decisions/outbox.md.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Log } from '../platform/log.ts';
import { type Bus, type Fate, MOST_EVENTS } from './bus.ts';
import type { CloudEvent } from './cloudEvent.ts';

/** An event on its way, with what it was made of. */
export interface Parcel<From> {
  readonly event: CloudEvent;
  readonly from: From;
}

export interface Delivery<From> {
  /** What was not kept in time, in order: to be sent again from here. */
  readonly left: readonly Parcel<From>[];
  /** What the bus refuses for good, with its code. */
  readonly refused: readonly { readonly from: From; readonly code: string }[];
}

/** Up to ten from the front, each of another subject: a call keeps some of its events and not others. */
function nextCall<From>(waiting: readonly Parcel<From>[], held: ReadonlySet<string>): Parcel<From>[] {
  const call: Parcel<From>[] = [];
  const seen = new Set(held);
  for (const parcel of waiting) {
    if (call.length === MOST_EVENTS) break;
    if (seen.has(parcel.event.subject)) continue;
    seen.add(parcel.event.subject);
    call.push(parcel);
  }
  return call;
}

/** The fates of a call's events; null when the bus was not reached. */
async function fatesOf(bus: Bus, events: readonly CloudEvent[], log: Log): Promise<Fate[] | null> {
  try {
    return await bus.send(events);
  } catch (fault) {
    log.warn('bus not reached', { events: events.length, fault });
    return null;
  }
}

/**
 * Sends what may be sent once; a subject of which one was not kept waits with all its later events. A bus
 * that is not reached after `end` is asked no more: each call may take as long as a call can.
 */
async function round<From>(
  bus: Bus,
  parcels: readonly Parcel<From>[],
  log: Log,
  end: number,
): Promise<Delivery<From>> {
  const [held, refused] = [new Set<string>(), [] as { from: From; code: string }[]];
  let waiting = parcels;
  for (let call = nextCall(waiting, held); call.length > 0; call = nextCall(waiting, held)) {
    const fates = await fatesOf(
      bus,
      call.map(({ event }) => event),
      log,
    );
    if (!fates && performance.now() > end) break;
    const gone = new Set<Parcel<From>>();
    for (const [at, parcel] of call.entries()) {
      const fate = fates?.[at] ?? 'LATER';
      if (fate === 'LATER') held.add(parcel.event.subject);
      else gone.add(parcel);
      if (typeof fate === 'object') refused.push({ from: parcel.from, code: fate.refused });
    }
    waiting = waiting.filter((parcel) => !gone.has(parcel));
  }
  return { left: waiting, refused };
}

/** The longest pause between two rounds, in milliseconds. */
const LONGEST_PAUSE_MS = 5_000;

/**
 * Delivers events, round after round with growing pauses, until all are kept or `patienceMs` is over.
 * A refusal for good holds nothing back.
 */
export async function deliver<From>(
  bus: Bus,
  parcels: readonly Parcel<From>[],
  log: Log,
  patienceMs: number,
): Promise<Delivery<From>> {
  const end = performance.now() + patienceMs;
  const refused: { from: From; code: string }[] = [];
  let left = parcels;
  for (let attempt = 1; ; attempt += 1) {
    const delivery = await round(bus, left, log, end);
    left = delivery.left;
    refused.push(...delivery.refused);
    const pause = Math.min(LONGEST_PAUSE_MS, Math.random() * 50 * 2 ** attempt);
    if (left.length === 0 || performance.now() + pause > end) return { left, refused };
    await sleep(pause);
  }
}
