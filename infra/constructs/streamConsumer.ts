/** A door that the table's stream calls, batch by batch in its order: what it gives up becomes a letter, and it may not fall behind. */
import { Duration } from 'aws-cdk-lib';
import { Stats } from 'aws-cdk-lib/aws-cloudwatch';
import { FilterCriteria, StartingPosition } from 'aws-cdk-lib/aws-lambda';
import { DynamoEventSource, SqsDlq } from 'aws-cdk-lib/aws-lambda-event-sources';
import type { Construct } from 'constructs';
import { alarm, PERIOD } from './alarms.ts';
import type { DeadLetters } from './deadLetters.ts';
import type { Door } from './door.ts';
import type { RecordTable } from './recordTable.ts';

/** What a consumer says of calls of it that fail, as every door does. */
export const STREAM_COMES_AGAIN =
  'The stream comes again from the same place; what its source gives up lies in the failure destination of that.';

/** Of a batch: with the patience of a function of minutes more than an hour and a half. */
const TRIES = 20;
/** The stream forgets after 24 hours. */
const OLDEST = Duration.hours(23);
const LATE = Duration.minutes(15);

export interface Consuming {
  readonly records: RecordTable;
  readonly letters: DeadLetters;
  /** Which records it is given. */
  readonly filter: Parameters<typeof FilterCriteria.filter>[0];
  /** What it means when it is a quarter of an hour behind, and what to do. */
  readonly late: string;
}

/** Has the stream call a door, which keeps letters by itself too (LETTERS_URL), and rings when it is late. */
export function consumeStream(
  scope: Construct,
  door: Door,
  { records, letters, filter, late }: Consuming,
): void {
  door.give('LETTERS_URL', letters.queue.queueUrl);
  door.allow(['sqs:SendMessage'], [letters.queue.queueArn]);
  door.function.addEventSource(
    new DynamoEventSource(records.table, {
      startingPosition: StartingPosition.TRIM_HORIZON,
      filters: [FilterCriteria.filter(filter)],
      batchSize: 100,
      parallelizationFactor: 1, // Lambda would keep the order of an item, and not of a subject
      reportBatchItemFailures: true,
      bisectBatchOnError: true,
      retryAttempts: TRIES,
      maxRecordAge: OLDEST,
      onFailure: new SqsDlq(letters.queue),
    }),
  );
  alarm(scope, 'Late', {
    metric: door.function.metric('IteratorAge', { period: PERIOD, statistic: Stats.MAXIMUM }),
    above: LATE.toMilliseconds(),
    meaning: late,
  });
}
