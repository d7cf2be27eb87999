/** The event bus: takes CloudEvents, and says of each whether it is kept. */
import { type EventBridgeClient, PutEventsCommand } from '@aws-sdk/client-eventbridge';
import type { CloudEvent } from './cloudEvent.ts';

/** What became of an event: kept; to be sent again; or refused whatever one does, with the bus's code. */
export type Fate = 'KEPT' | 'LATER' | { readonly refused: string };

export interface Bus {
  /** Sends up to ten events; the fate of each, in their order. Throws when it cannot be reached at all. */
  send(events: readonly CloudEvent[]): Promise<Fate[]>;
}

/** AWS limit of PutEvents: 10 entries; 256 KB in all, of which ten events of ours fill less than half. */
export const MOST_EVENTS = 10;

/** Codes by which the bus says that the entry itself is at fault. */
const FOR_GOOD = new Set(['InvalidArgument', 'MalformedDetail', 'EventSizeExceeded', 'ValidationException']);

const fateOf = (code: string | undefined): Fate => {
  if (!code) return 'KEPT';
  return FOR_GOOD.has(code) ? { refused: code } : 'LATER';
};

/** The bus in the cloud: the CloudEvent is the whole detail of an entry, its type the detail type. */
export const eventBridge = (client: EventBridgeClient, busName: string): Bus => ({
  send: async (events) => {
    const { Entries = [] } = await client.send(
      new PutEventsCommand({
        Entries: events.map((event) => ({
          EventBusName: busName,
          Source: 'asn.kinerja',
          DetailType: event.type,
          Time: new Date(event.time),
          Detail: JSON.stringify(event),
        })),
      }),
    );
    return events.map((_, at) => fateOf(Entries[at] ? Entries[at].ErrorCode : 'unanswered'));
  },
});
