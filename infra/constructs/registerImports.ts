/** Imports of the personnel register: the events that ask for one, a queue, the importer. docs/decisions/register-import.md. */
import { Duration, Validations } from 'aws-cdk-lib';
import { Stats } from 'aws-cdk-lib/aws-cloudwatch';
import { type EventBus, Rule, RuleTargetInput } from 'aws-cdk-lib/aws-events';
import { SqsQueue } from 'aws-cdk-lib/aws-events-targets';
import { SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { importerEnv } from '../../functions/jobs/environment.ts';
import { registerEvents } from '../../functions/organisation/register/events.ts';
import { askingEvents } from '../../functions/organisation/register/tasks.ts';
import { outwardName } from '../../functions/outbox/cloudEvent.ts';
import type { Settings } from '../settings.ts';
import { alarm, PERIOD } from './alarms.ts';
import type { ChunkQueue } from './chunkQueue.ts';
import { DeadLetters } from './deadLetters.ts';
import { Door } from './door.ts';
import type { FilesBucket } from './filesBucket.ts';
import type { RecordTable } from './recordTable.ts';

/** A file of 100,000 rows is read within two; a commit that takes longer goes on by another message. */
const WORK_TIME = Duration.minutes(5);
const TRIES = 5;
/** Imports at once: each has 16 commits in flight. SQS scales by two at least. */
const IMPORTERS = 2;
const LONGEST_WAIT = Duration.hours(2);

/** The types of event that ask the importer for something, as the bus names them. */
const ASKING = (Object.keys(askingEvents) as (keyof typeof askingEvents)[]).map((name) =>
  outwardName(name, registerEvents[name]),
);

export interface RegisterImportsProps {
  readonly settings: Settings;
  readonly records: RecordTable;
  readonly files: FilesBucket;
  readonly bus: EventBus;
  /** The workers' queue: whoever an import concerns goes there. */
  readonly chunks: ChunkQueue;
}

export class RegisterImports extends Construct {
  constructor(scope: Construct, id: string, props: RegisterImportsProps) {
    super(scope, id);
    const letters = new DeadLetters(
      this,
      'Undone',
      `An import of the register failed ${TRIES} times. Find the fault in the importer's log by the import's id, mend it, then redrive the queue: the import goes on where it stood, and nothing is done twice.`,
    );
    // Its own: a letter of the bus is the bus's envelope, and SQS moves none back that it did not receive from a queue.
    const unheard = new DeadLetters(
      this,
      'Unheard',
      "An event that asks for an import of the register could not be handed to the importer's queue for a day. Mend what kept it, replay the time that the letter names, then delete the letter: an import that has gone on meanwhile is left as it is.",
    );
    const queue = this.#makeQueue(letters);
    this.#makeImporter(props, queue);
    void new Rule(this, 'Asked', {
      eventBus: props.bus,
      description: 'Hands imports of the register to the importer when the office asks for them',
      eventPattern: { source: ['asn.kinerja'], detailType: ASKING },
      targets: [
        new SqsQueue(queue, {
          message: RuleTargetInput.fromEventPath('$.detail'),
          deadLetterQueue: unheard.queue,
          retryAttempts: 185,
          maxEventAge: Duration.hours(24),
        }),
      ],
    });
  }

  #makeQueue(letters: DeadLetters): Queue {
    const queue = new Queue(this, 'Queue', {
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      visibilityTimeout: Duration.seconds(WORK_TIME.toSeconds() * 6),
      deadLetterQueue: { queue: letters.queue, maxReceiveCount: TRIES },
    });
    alarm(this, 'Waiting', {
      metric: queue.metricApproximateAgeOfOldestMessage({ period: PERIOD, statistic: Stats.MAXIMUM }),
      above: LONGEST_WAIT.toSeconds(),
      meaning:
        'An import of the register has waited for two hours: the importer stands still or keeps failing. Look at its errors and its log; nothing is lost, the queue keeps it for four days.',
    });
    return queue;
  }

  #makeImporter({ settings, records, files, chunks }: RegisterImportsProps, queue: Queue): void {
    const door = new Door(this, 'Importer', {
      settings,
      entry: 'jobs/importerMain.ts',
      environment: importerEnv,
      memoryMb: 1769, // one whole vCPU: reading a file is nothing but that
      timeout: WORK_TIME,
      failedCalls: 'Its queue keeps the message, and lays it aside after the last try.',
      failing:
        'An import of the register failed; it comes again by itself within half an hour. If this lasts, read the log.',
    });
    records.grantTo(door, 'read', 'write');
    files.grantWorkTo(door);
    door.give('IMPORTS_URL', queue.queueUrl);
    door.allow(['sqs:SendMessage'], [queue.queueArn]);
    chunks.grantSendTo(door);
    door.function.addEventSource(
      new SqsEventSource(queue, {
        batchSize: 1,
        maxConcurrency: IMPORTERS,
        reportBatchItemFailures: true,
      }),
    );
    Validations.of(door).acknowledge({
      id: 'Serverless-LambdaEventSourceMappingDestination',
      reason: "SQS has none: the queue's own redrive takes what failed to the dead-letter queue.",
    });
  }
}
