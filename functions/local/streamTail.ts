/**
 * The table's stream on one machine, as Lambda's event source reads it in the cloud: batch after batch
 * in order, from the place that the folder keeps, and from the first record again that was not done.
 */
import {
  DescribeStreamCommand,
  type DynamoDBStreamsClient,
  GetRecordsCommand,
  GetShardIteratorCommand,
  ListStreamsCommand,
  type Shard,
  type _Record as StreamRecord,
} from '@aws-sdk/client-dynamodb-streams';
import { DeleteCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import * as z from 'zod';
import type { Table } from '../platform/table.ts';

const LOOK_AGAIN_MS = 400;
const placeSchema = z.object({ shardId: z.string(), after: z.string().nullable() });
/** Up to where a stream was dealt with: a shard, and the sequence number of its last record that is done. */
type Place = z.infer<typeof placeSchema>;

/** Deals with records in order; answers the sequence number from which they must come again, or null. */
export type Take = (records: readonly StreamRecord[]) => Promise<string | null>;

export interface Tail {
  /** Reads until `signal` ends it. */
  run(take: Take, signal: AbortSignal): Promise<void>;
}

class Stream {
  readonly #client: DynamoDBStreamsClient;
  readonly #arn: string;

  constructor(client: DynamoDBStreamsClient, arn: string) {
    this.#client = client;
    this.#arn = arn;
  }

  /** Its shards, the oldest first. */
  async shards(): Promise<Shard[]> {
    const { StreamDescription } = await this.#client.send(
      new DescribeStreamCommand({ StreamArn: this.#arn }),
    );
    return StreamDescription?.Shards ?? [];
  }

  /** The records behind a place; `ended` when the shard is closed and has no more. */
  async behind({ shardId, after }: Place | { shardId: string; after: 'LATEST' }) {
    const from = iteratorOf(after);
    const { ShardIterator } = await this.#client.send(
      new GetShardIteratorCommand({ StreamArn: this.#arn, ShardId: shardId, ...from }),
    );
    return this.read(ShardIterator);
  }

  async read(iterator: string | undefined) {
    const { Records = [], NextShardIterator: next } = await this.#client.send(
      new GetRecordsCommand({ ShardIterator: iterator, Limit: 100 }),
    );
    return { records: Records, next, ended: Records.length === 0 && !next };
  }
}

function iteratorOf(after: string | null) {
  if (after === 'LATEST') return { ShardIteratorType: 'LATEST' as const };
  if (after === null) return { ShardIteratorType: 'TRIM_HORIZON' as const };
  return { ShardIteratorType: 'AFTER_SEQUENCE_NUMBER' as const, SequenceNumber: after };
}

function readPlace(file: string): Place | null {
  try {
    return placeSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return null; // none yet
  }
}

/** Writes whole or not at all. */
function keepPlace(file: string, place: Place): void {
  writeFileSync(`${file}.new`, JSON.stringify(place));
  renameSync(`${file}.new`, file);
}

const MARK = { PK: 'OUTBOX', SK: 'HERE' };

/** The end of the stream as it is now: behind a mark that is written to the table, seen, and taken away. */
async function endOf(table: Table, stream: Stream): Promise<Place> {
  const open = (await stream.shards()).findLast((shard) => !shard.SequenceNumberRange?.EndingSequenceNumber);
  if (!open?.ShardId) throw new Error('the stream has no open shard');
  const shardId = open.ShardId;
  let page = await stream.behind({ shardId, after: 'LATEST' });
  await table.doc.send(new PutCommand({ TableName: table.name, Item: MARK }));
  await table.doc.send(new DeleteCommand({ TableName: table.name, Key: MARK }));
  for (;;) {
    page = await stream.read(page.next);
    const mark = page.records.find(({ dynamodb }) => dynamodb?.Keys?.PK?.S === MARK.PK);
    if (mark?.dynamodb?.SequenceNumber) return { shardId, after: mark.dynamodb.SequenceNumber };
  }
}

/** Where to go on when a shard has ended, or is not there any more: its child, or the oldest that is left. */
async function shardAfter(stream: Stream, place: Place): Promise<Place | null> {
  const shards = await stream.shards();
  const child = shards.find(({ ParentShardId }) => ParentShardId === place.shardId);
  const known = shards.some(({ ShardId }) => ShardId === place.shardId);
  const next = child ?? (known ? undefined : shards[0]);
  return next?.ShardId ? { shardId: next.ShardId, after: null } : null;
}

const numberOf = (record: StreamRecord | undefined): string | null =>
  record?.dynamodb?.SequenceNumber ?? null;

/** The place behind what a batch did. */
async function work(take: Take, place: Place, records: readonly StreamRecord[]): Promise<Place> {
  const from = await take(records);
  const done = from === null ? records.length : records.findIndex((record) => numberOf(record) === from);
  return { ...place, after: numberOf(records[done - 1]) ?? place.after };
}

/** One look: what lies behind a place is dealt with; answers the place then, the same when there is nothing. */
async function look(stream: Stream, take: Take, place: Place): Promise<Place> {
  const known = (await stream.shards()).some(({ ShardId }) => ShardId === place.shardId);
  if (!known) return (await shardAfter(stream, place)) ?? place;
  const { records, ended } = await stream.behind(place);
  if (ended) return (await shardAfter(stream, place)) ?? place;
  return records.length > 0 ? work(take, place, records) : place;
}

/**
 * Opens the stream of a table at the place that `file` keeps; the first time at its end, so that a
 * city's invented past does not leave. Null when the table has no stream.
 */
export async function openTail(
  table: Table,
  client: DynamoDBStreamsClient,
  file: string,
  onFault: (fault: unknown) => void,
): Promise<Tail | null> {
  const { Streams: [found] = [] } = await client.send(new ListStreamsCommand({ TableName: table.name }));
  if (!found?.StreamArn) return null;
  const stream = new Stream(client, found.StreamArn);
  let place = readPlace(file) ?? (await endOf(table, stream));
  keepPlace(file, place);
  const wait = (signal: AbortSignal) => pause(LOOK_AGAIN_MS, undefined, { signal }).catch(() => undefined);
  return {
    run: async (take, signal) => {
      while (!signal.aborted) {
        const before = place;
        try {
          place = await look(stream, take, place);
          if (place !== before) keepPlace(file, place);
        } catch (fault) {
          if (!signal.aborted) onFault(fault);
        }
        if (place.after === before.after) await wait(signal);
      }
    },
  };
}
