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
import { type Instant, toInstant } from '../platform/period.ts';
import type { Bus } from './bus.ts';
import { NotOutward, type Origin, toCloudEvent } from './cloudEvent.ts';
import { deliver, type Parcel } from './delivery.ts';
import type { Letters } from './letters.ts';

export interface Outbox {
  readonly bus: Bus;
  readonly letters: Letters;
  readonly origin: Origin;
  readonly log: Log;
  readonly now: () => Instant;
}

type Image = Parameters<typeof unmarshall>[0];

const numberOf = (record: DynamoDBRecord): string => record.dynamodb?.SequenceNumber ?? '';

function keyOf(record: DynamoDBRecord): { PK: string; SK: string } {
  const { PK, SK } = record.dynamodb?.Keys ?? {};
  return { PK: PK?.S ?? '', SK: SK?.S ?? '' };
}

/** When the stream took a record: it gives seconds since 1970. */
function happenedAt({ dynamodb }: DynamoDBRecord): Instant | null {
  const seconds = Number(dynamodb?.ApproximateCreationDateTime);
  return Number.isFinite(seconds) ? toInstant(seconds * 1000) : null;
}

/** What a record comes to: a parcel, or the reason why it can never be one. */
type Packed = { readonly parcel: Parcel<DynamoDBRecord> } | { readonly reason: string };

function pack({ origin }: Outbox, record: DynamoDBRecord): Packed {
  try {
    const item = unmarshall((record.dynamodb?.NewImage ?? {}) as Image) as Item;
    return { parcel: { event: toCloudEvent(readItem(eventKind, item).data, origin), from: record } };
  } catch (fault) {
    const known = fault instanceof NotOutward || fault instanceof UnreadableItem;
    return { reason: known ? fault.message : 'unreadable record' };
  }
}

/** Keeps a letter on a record; whether it could. */
async function layAside(
  { letters, log, now }: Outbox,
  record: DynamoDBRecord,
  reason: string,
): Promise<boolean> {
  const [key, sequenceNumber] = [keyOf(record), numberOf(record)];
  try {
    await letters.put({ reason, key, sequenceNumber, happenedAt: happenedAt(record), laidAsideAt: now() });
  } catch (fault) {
    log.error('no letter kept', { key, fault });
    return false;
  }
  log.error('event cannot leave', { because: reason, key });
  return true;
}

/**
 * Sends the events of a batch of records, in their order; `patienceMs` is how long it may try. Answers
 * where the stream must come again from: the first that was not kept, or the first whose letter could
 * not be. Only what stands before that place is laid aside: what stands behind it comes again and is
 * judged then, so that it has one letter however often the stream comes.
 */
export async function sendRecords(
  outbox: Outbox,
  records: readonly DynamoDBRecord[],
  patienceMs: number,
): Promise<DynamoDBBatchResponse> {
  const packed = records.map((record) => pack(outbox, record));
  const parcels = packed.flatMap((one) => ('parcel' in one ? [one.parcel] : []));
  const { left, refused } = await deliver(outbox.bus, parcels, outbox.log, patienceMs);
  if (left.length > 0) outbox.log.warn('events left', { left: left.length, of: records.length });
  const codes = new Map(refused.map(({ from, code }) => [from, code]));
  for (const [at, record] of records.entries()) {
    const again = { batchItemFailures: [{ itemIdentifier: numberOf(record) }] };
    if (record === left[0]?.from) return again;
    const one = packed[at];
    const code = codes.get(record);
    const reason = one && 'reason' in one ? one.reason : code && `the bus refuses it: ${code}`;
    if (reason && !(await layAside(outbox, record, reason))) return again;
  }
  return { batchItemFailures: [] };
}
