/** Records of the table's stream, as Lambda's event source hands them over: what they hold, and laying one aside. */
import { unmarshall } from '@aws-sdk/util-dynamodb';
import type { DynamoDBRecord } from 'aws-lambda';
import type { Item } from './item.ts';
import type { Key } from './key.ts';
import type { Letters } from './letters.ts';
import type { Log } from './log.ts';
import { type Instant, toInstant } from './period.ts';

type Image = Parameters<typeof unmarshall>[0];

/** As much of a record as a pattern of an event source looks at, as Lambda and the stream itself have it. */
export interface Streamed {
  readonly eventName?: string | undefined;
  readonly dynamodb?:
    | { readonly NewImage?: Record<string, { readonly S?: string | undefined }> | undefined }
    | undefined;
}

/** The type of the item as it then stood. */
export const typeOfRecord = ({ dynamodb }: Streamed): string => dynamodb?.NewImage?.type?.S ?? '';

/** A record's place in the stream. */
export const numberOf = (record: DynamoDBRecord): string => record.dynamodb?.SequenceNumber ?? '';

/** The key of the item that a record is about. */
export function keyOfRecord(record: DynamoDBRecord): Key {
  const { PK, SK } = record.dynamodb?.Keys ?? {};
  return { PK: PK?.S ?? '', SK: SK?.S ?? '' };
}

/** The item as it then stood. */
export const itemOfRecord = (record: DynamoDBRecord): Item =>
  unmarshall((record.dynamodb?.NewImage ?? {}) as Image) as Item;

/** When the stream took a record: it gives seconds since 1970. */
function happenedAt({ dynamodb }: DynamoDBRecord): Instant | null {
  const seconds = Number(dynamodb?.ApproximateCreationDateTime);
  return Number.isFinite(seconds) ? toInstant(seconds * 1000) : null;
}

/** What lays a record aside, and the sentence of the log by which it tells of it. */
export interface Aside {
  readonly letters: Letters;
  readonly log: Log;
  readonly now: () => Instant;
  readonly told: string;
}

/** Keeps a letter on a record; whether it could. */
export async function layAside(
  { letters, log, now, told }: Aside,
  record: DynamoDBRecord,
  reason: string,
): Promise<boolean> {
  const [key, sequenceNumber] = [keyOfRecord(record), numberOf(record)];
  try {
    await letters.put({ reason, key, sequenceNumber, happenedAt: happenedAt(record), laidAsideAt: now() });
  } catch (fault) {
    log.error('no letter kept', { key, fault });
    return false;
  }
  log.error(told, { because: reason, key });
  return true;
}
