/** An outbox as it is deployed but for the addresses, over a played bus, and records as the stream hands them over. */
import { EventBridgeClient } from '@aws-sdk/client-eventbridge';
import { SQSClient } from '@aws-sdk/client-sqs';
import { marshall } from '@aws-sdk/util-dynamodb';
import type { DynamoDBRecord } from 'aws-lambda';
import { eventBridge } from '../../functions/outbox/bus.ts';
import { sqsLetters } from '../../functions/platform/letters.ts';
import type { Outbox } from '../../functions/outbox/outbox.ts';
import { type Event, eventKind, sealEvent } from '../../functions/platform/commit/event.ts';
import { type Item, makeItem } from '../../functions/platform/item.ts';
import { keys } from '../../functions/platform/keys.ts';
import { nodeId } from '../../functions/platform/nodeId.ts';
import type { Instant, Period } from '../../functions/platform/period.ts';
import { ORIGIN } from './outwardEvents.ts';
import { type PlayedBus, playBus } from './playedBus.ts';

/** When letters are written. */
export const LATER = '2026-11-16T01:05:00.000Z' as Instant;

const silent = { info: () => {}, warn: () => {}, error: () => {} };
const ANYWHERE = {
  region: 'local',
  maxAttempts: 1,
  credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
};

/** Opens a played bus and the outbox that sends to it. */
export async function openOutbox(): Promise<{ outbox: Outbox; bus: PlayedBus }> {
  const bus = await playBus();
  const at = { ...ANYWHERE, endpoint: bus.endpoint };
  const outbox = {
    bus: eventBridge(new EventBridgeClient(at), 'kinerja-uji'),
    letters: sqsLetters(new SQSClient(at), `${bus.endpoint}/letters`),
    origin: ORIGIN,
    log: silent,
    now: () => LATER,
  };
  return { outbox, bus };
}

/** A person's plan of 2026, by a short name. */
const planOf = (who: string) => keys.plan(who, '2026-Y' as Period, 1);
const idOf = (what: string, who: string) => nodeId(what, who, ...(what === 'Plan' ? ['2026-Y', 1] : []));

/** The nth event of somebody's plan. */
export const planEvent = (who: string, seq = 1, changes: Partial<Event> = {}): Event =>
  sealEvent({
    commitId: `${who}-${seq}`,
    aggregate: `${planOf(who).PK}|${planOf(who).SK}`,
    seq,
    type: 'planEdited',
    actor: { kind: 'PERSON', id: who },
    onBehalfOf: null,
    authority: 'SELF',
    requestId: 'test',
    at: '2026-11-16T01:00:00.000Z',
    public: {
      planId: idOf('Plan', who),
      employeeId: idOf('Employee', who),
      period: '2026-Y',
      status: 'DRAFT',
      changed: ['workResults'],
    },
    states: {},
    prevHash: null,
    change: { before: {}, after: { note: 'a secret' } },
    ...changes,
  });

/** The item that keeps an event. */
export const eventItem = (event: Event): Item => {
  const [PK = '', SK = ''] = event.aggregate.split('|');
  return makeItem(eventKind, keys.event({ PK, SK }, event.seq), event);
};

/** When the stream took its records, in seconds: 2026-11-16T01:00:00Z. */
const HAPPENED_S = Date.UTC(2026, 10, 16, 1) / 1000;
let placed = 0;
/** The stream's record of an item that was inserted. */
export function recordOf(item: Item): DynamoDBRecord {
  placed += 1;
  return {
    eventName: 'INSERT',
    dynamodb: {
      ApproximateCreationDateTime: HAPPENED_S,
      Keys: marshall({ PK: item.PK, SK: item.SK }),
      NewImage: marshall(item, { removeUndefinedValues: true }),
      SequenceNumber: String(placed).padStart(21, '0'),
    },
  } as DynamoDBRecord;
}

/** The stream's record of an event. */
export const recordOfEvent = (event: Event): DynamoDBRecord => recordOf(eventItem(event));
