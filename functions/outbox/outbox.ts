/**
 * The outbox: records of the table's stream in, CloudEvents out. What can never leave becomes a letter
 * and holds nothing back; what the bus does not keep now is told to the stream, which comes again from
 * there. docs/architecture.md 5, docs/decisions/outbox.md.
 */
import { unmarshall } from '@aws-sdk/util-dynamodb';
import type { DynamoDBBatchResponse, DynamoDBRecord } from 'aws-lambda';
import { eventKind } from '../platform/commit/event.ts';
import { type Item, readItem, UnreadableItem } from '../platform/item.ts';
import type { Log } from '../platform/log.ts';
import type { Bus } from './bus.ts';
import { NotOutward, type Origin, toCloudEvent } from './cloudEvent.ts';
import { deliver, type Parcel } from './delivery.ts';
import type { Letters } from './letters.ts';

export interface Outbox {
  readonly bus: Bus;
  readonly letters: Letters;
  readonly origin: Origin;
  readonly log: Log;
}

type Image = Parameters<typeof unmarshall>[0];

const numberOf = (record: DynamoDBRecord): string => record.dynamodb?.SequenceNumber ?? '';

function keyOf(record: DynamoDBRecord): { PK: string; SK: string } {
  const { PK, SK } = record.dynamodb?.Keys ?? {};
  return { PK: PK?.S ?? '', SK: SK?.S ?? '' };
}

async function layAside({ letters, log }: Outbox, record: DynamoDBRecord, reason: string): Promise<void> {
  const key = keyOf(record);
  await letters.put({ reason, key, sequenceNumber: numberOf(record) });
  log.error('event cannot leave', { because: reason, key });
}

/** The parcel of a record, or null when it can never be one: then a letter says why. */
async function pack(outbox: Outbox, record: DynamoDBRecord): Promise<Parcel<DynamoDBRecord> | null> {
  try {
    const item = unmarshall((record.dynamodb?.NewImage ?? {}) as Image) as Item;
    return { event: toCloudEvent(readItem(eventKind, item).data, outbox.origin), from: record };
  } catch (fault) {
    const known = fault instanceof NotOutward || fault instanceof UnreadableItem;
    await layAside(outbox, record, known ? fault.message : 'unreadable record');
    return null;
  }
}

/**
 * Sends the events of a batch of records, in their order; `patienceMs` is how long it may try. Answers
 * where the stream must come again from. Throws when a letter cannot be kept: nothing is lost then either.
 */
export async function sendRecords(
  outbox: Outbox,
  records: readonly DynamoDBRecord[],
  patienceMs: number,
): Promise<DynamoDBBatchResponse> {
  const parcels: Parcel<DynamoDBRecord>[] = [];
  for (const record of records) {
    const parcel = await pack(outbox, record);
    if (parcel) parcels.push(parcel);
  }
  const { left, refused } = await deliver(outbox.bus, parcels, outbox.log, patienceMs);
  for (const { from, code } of refused) await layAside(outbox, from, `the bus refuses it: ${code}`);
  const [first] = left;
  if (first) outbox.log.warn('events left', { left: left.length, of: records.length });
  return { batchItemFailures: first ? [{ itemIdentifier: numberOf(first.from) }] : [] };
}
