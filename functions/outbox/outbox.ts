/**
 * The outbox: records of the table's stream in, CloudEvents out. What can never leave becomes a letter
 * and holds nothing back; what the bus does not keep now is told to the stream, which comes again from
 * there. docs/architecture.md 5, docs/decisions/outbox.md.
 */
import type { DynamoDBBatchResponse, DynamoDBRecord } from 'aws-lambda';
import { eventKind } from '../platform/commit/event.ts';
import { readItem, UnreadableItem } from '../platform/item.ts';
import type { Letters } from '../platform/letters.ts';
import type { Log } from '../platform/log.ts';
import type { Instant } from '../platform/period.ts';
import { itemOfRecord, layAside, numberOf } from '../platform/streamRecord.ts';
import type { Bus } from './bus.ts';
import { staysInside } from './catalogue.ts';
import { NotOutward, type Origin, toCloudEvent } from './cloudEvent.ts';
import { deliver, type Parcel } from './delivery.ts';

export interface Outbox {
  readonly bus: Bus;
  readonly letters: Letters;
  readonly origin: Origin;
  readonly log: Log;
  readonly now: () => Instant;
}

/** What a record comes to: a parcel, nothing where it is for the chain alone, or the reason why it can never be one. */
type Packed = { readonly parcel: Parcel<DynamoDBRecord> } | { readonly reason: string } | null;

function pack({ origin }: Outbox, record: DynamoDBRecord): Packed {
  try {
    const { data } = readItem(eventKind, itemOfRecord(record));
    return staysInside(data) ? null : { parcel: { event: toCloudEvent(data, origin), from: record } };
  } catch (fault) {
    const known = fault instanceof NotOutward || fault instanceof UnreadableItem;
    return { reason: known ? fault.message : 'unreadable record' };
  }
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
  const aside = { ...outbox, told: 'event cannot leave' };
  const packed = records.map((record) => pack(outbox, record));
  const parcels = packed.flatMap((one) => (one && 'parcel' in one ? [one.parcel] : []));
  const { left, refused } = await deliver(outbox.bus, parcels, outbox.log, patienceMs);
  if (left.length > 0) outbox.log.warn('events left', { left: left.length, of: records.length });
  const codes = new Map(refused.map(({ from, code }) => [from, code]));
  for (const [at, record] of records.entries()) {
    const again = { batchItemFailures: [{ itemIdentifier: numberOf(record) }] };
    if (record === left[0]?.from) return again;
    const one = packed[at];
    const code = codes.get(record);
    const reason = one && 'reason' in one ? one.reason : code && `the bus refuses it: ${code}`;
    if (reason && !(await layAside(aside, record, reason))) return again;
  }
  return { batchItemFailures: [] };
}
