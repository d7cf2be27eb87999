/**
 * The observer: the second consumer of the table's stream. Whatever a batch of records is about is read as it stands now,
 * and counted, and whom an event concerns is marked for the next scan of findings. What cannot be read becomes a letter
 * and holds nothing back; what fails otherwise is told to the stream, which comes again from there. docs/decisions/overviews.md.
 */
import type { DynamoDBBatchResponse, DynamoDBRecord } from 'aws-lambda';
import { countThings } from '../monitoring/counting/actions/countThings.ts';
import { countedTypes } from '../monitoring/counting/sources.ts';
import { keepObserved } from '../monitoring/counting/observed.ts';
import { markChanged } from '../monitoring/finding/changes.ts';
import { commitAs } from '../platform/commit/commit.ts';
import { type Event, eventKind } from '../platform/commit/event.ts';
import type { Context, Platform } from '../platform/context.ts';
import { readItem, UnreadableItem } from '../platform/item.ts';
import type { Letters } from '../platform/letters.ts';
import { type Instant, toInstant } from '../platform/period.ts';
import { itemOfRecord, keyOfRecord, layAside, numberOf, typeOfRecord } from '../platform/streamRecord.ts';

export interface Observer extends Platform {
  readonly letters: Letters;
}

const contextOf = (observer: Observer): Context => ({
  ...observer,
  actor: { kind: 'JOB', name: 'observer' },
  offices: async () => [],
  requestId: 'observer',
});

const eventsOf = (records: readonly DynamoDBRecord[]): Event[] =>
  records
    .filter((record) => typeOfRecord(record) === eventKind.type)
    .map((record) => readItem(eventKind, itemOfRecord(record)).data);

/** Takes notice of some records. */
async function takeNotice(context: Context, records: readonly DynamoDBRecord[]): Promise<void> {
  const counted = records.filter((record) => countedTypes.includes(typeOfRecord(record)));
  await markChanged(context.table, eventsOf(records));
  await countThings(context, counted.map(keyOfRecord));
}

/** When a record was written, in whole seconds as the stream says it; null where it does not. */
function writtenAt({ dynamodb }: DynamoDBRecord): Instant | null {
  const seconds = Number(dynamodb?.ApproximateCreationDateTime);
  return Number.isFinite(seconds) ? toInstant(seconds * 1000) : null;
}

/** Tells up to when a shard is counted: its newest record, or the one at which it is held up; nobody waits for the telling. */
async function tell(
  context: Context,
  records: readonly DynamoDBRecord[],
  held: DynamoDBRecord | null,
): Promise<void> {
  const [until] = (held ? [held] : records.toReversed()).flatMap((record) => writtenAt(record) ?? []);
  if (!until) return;
  try {
    await commitAs(context, 'OBSERVER', { writes: [keepObserved(until, context.clock.now())] });
  } catch (fault) {
    context.log.warn('not told up to when is counted', { fault });
  }
}

/** Record by record, where one of them fails: from which the stream must come again, null when all are done or laid aside. */
async function oneByOne(
  observer: Observer,
  records: readonly DynamoDBRecord[],
): Promise<DynamoDBRecord | null> {
  const aside = { ...observer, now: () => observer.clock.now(), told: 'record cannot be counted' };
  for (const record of records) {
    try {
      await takeNotice(contextOf(observer), [record]);
    } catch (fault) {
      if (!(fault instanceof UnreadableItem)) {
        observer.log.warn('record not counted', { key: keyOfRecord(record), fault });
        return record;
      }
      if (!(await layAside(aside, record, fault.message))) return record;
    }
  }
  return null;
}

/** Takes notice of a batch of records. Answers where the stream must come again from. */
export async function observe(
  observer: Observer,
  records: readonly DynamoDBRecord[],
): Promise<DynamoDBBatchResponse> {
  const context = contextOf(observer);
  try {
    await takeNotice(context, records);
    await tell(context, records, null);
    return { batchItemFailures: [] };
  } catch (fault) {
    observer.log.warn('batch not counted as one', { records: records.length, fault });
    const again = await oneByOne(observer, records);
    await tell(context, records, again);
    return { batchItemFailures: again ? [{ itemIdentifier: numberOf(again) }] : [] };
  }
}
