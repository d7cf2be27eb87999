/** The outbox on one machine: the table's stream, the outbox itself, and a journal in the bus's place. */
import type { _Record as StreamRecord } from '@aws-sdk/client-dynamodb-streams';
import type { DynamoDBRecord } from 'aws-lambda';
import type { CloudEvent } from '../outbox/cloudEvent.ts';
import { sendRecords } from '../outbox/outbox.ts';
import { isEvent } from '../outbox/stream.ts';
import type { Platform } from '../platform/context.ts';
import { type EventJournal, folderLetters, placeFile } from './eventJournal.ts';
import { localStreams } from './platform.ts';
import { openTail, type Take } from './streamTail.ts';

/** The name of the instance that one machine is. */
export const INSTANCE = 'kota-lokal';
const PATIENCE_MS = 5_000;

/** An event in a line, as `npm start` prints it: when, what, the how many-th of which subject. */
export const eventLine = ({ time, type, sequence, subject }: CloudEvent): string =>
  `event ${time} ${type} ${Number(sequence)} of ${subject}`;

/** DynamoDB Local writes an empty map in its stream as `{}`, where DynamoDB has `{"M": {}}`. */
function asInTheCloud(value: unknown): unknown {
  if (value === null || typeof value !== 'object') return value;
  const { M: map, L: list } = value as { M?: object; L?: unknown[] };
  if (list) return { L: list.map(asInTheCloud) };
  if (!map) return Object.keys(value).length === 0 ? { M: {} } : value;
  return { M: mapped(map) };
}

const mapped = (image: object): object =>
  Object.fromEntries(Object.entries(image).map(([name, value]) => [name, asInTheCloud(value)]));

/** A record as Lambda hands it over: the client makes a Date of its time. */
export const lambdaRecord = ({ dynamodb, ...record }: StreamRecord): DynamoDBRecord =>
  ({
    ...record,
    dynamodb: {
      ...dynamodb,
      ApproximateCreationDateTime: Number(dynamodb?.ApproximateCreationDateTime) / 1000,
      NewImage: mapped(dynamodb?.NewImage ?? {}),
    },
  }) as DynamoDBRecord;

/**
 * Opens the outbox at the place that the folder keeps; the function that it answers sends what happens
 * from then on, until `signal` ends it.
 */
export async function openOutbox(
  platform: Platform,
  endpoint: string,
  dataDir: string,
  journal: EventJournal,
): Promise<(signal: AbortSignal) => Promise<void>> {
  const { clock, log, table } = platform;
  const origin = { instance: INSTANCE, zone: clock.zone };
  const outbox = { bus: journal, letters: folderLetters(dataDir), origin, log, now: () => clock.now() };
  const onFault = (fault: unknown) => log.error('stream', { fault });
  const tail = await openTail(table, localStreams(endpoint), placeFile(dataDir), onFault);
  const take: Take = async (records) => {
    const events = records.filter(isEvent).map(lambdaRecord);
    const {
      batchItemFailures: [first],
    } = await sendRecords(outbox, events, PATIENCE_MS);
    return first?.itemIdentifier ?? null;
  };
  return async (signal) => {
    if (tail) return tail.run(take, signal);
    console.error('This table has no stream: no events leave. `npm run reset` makes one that has.');
  };
}
