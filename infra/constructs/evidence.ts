/** Files of evidence: what arrives in the bucket, a queue, the function that judges and takes it. docs/decisions/evidence.md. */
import { Duration, Validations } from 'aws-cdk-lib';
import { Stats } from 'aws-cdk-lib/aws-cloudwatch';
import { type EventPattern, Match, Rule } from 'aws-cdk-lib/aws-events';
import { SqsQueue } from 'aws-cdk-lib/aws-events-targets';
import { SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { arrivalEvents, INCOMING } from '../../functions/execution/evidence/arrival.ts';
import { evidenceEnv } from '../../functions/jobs/environment.ts';
import type { Settings } from '../settings.ts';
import { alarm, PERIOD } from './alarms.ts';
import { DeadLetters } from './deadLetters.ts';
import { Door } from './door.ts';
import type { FilesBucket } from './filesBucket.ts';
import type { RecordTable } from './recordTable.ts';

/** A file of 25 MB is read, judged and written within ten seconds. */
const WORK_TIME = Duration.minutes(1);
const TRIES = 5;
/** Files taken at once: each is read whole into memory. */
const AT_ONCE = 20;
/** Whoever sent a file waits for it on a screen. */
const LONGEST_WAIT = Duration.minutes(15);

export interface EvidenceProps {
  readonly settings: Settings;
  readonly records: RecordTable;
  readonly files: FilesBucket;
}

/** What tells that a file arrived: the scan's result where files are scanned, else the bucket itself. */
function patternOf({ malwareScan }: Settings, bucketName: string): EventPattern {
  const key = Match.prefix(INCOMING);
  const { source, type } = malwareScan ? arrivalEvents.scanned : arrivalEvents.arrived;
  const detail = malwareScan
    ? { s3ObjectDetails: { bucketName: [bucketName], objectKey: key } }
    : { bucket: { name: [bucketName] }, object: { key } };
  return { source: [source], detailType: [type], detail };
}

export class Evidence extends Construct {
  constructor(scope: Construct, id: string, props: EvidenceProps) {
    super(scope, id);
    const letters = new DeadLetters(
      this,
      'Untaken',
      `A file of evidence was not taken after ${TRIES} tries, and its owner waits. Find the fault in the log of Evidence/Taker, mend it, then redrive the queue within a day of the file's arrival; after that the owner sends it again.`,
    );
    // Its own: a letter of a rule is EventBridge's envelope, and SQS moves none back that it did not receive from a queue.
    const unheard = new DeadLetters(
      this,
      'Unheard',
      "That a file of evidence arrived could not be handed to the queue for a day. Mend what kept it, send the letter's body to the queue, then delete the letter; past a day the owner sends the file again.",
    );
    const queue = this.#makeQueue(letters);
    this.#makeTaker(props, queue);
    void new Rule(this, 'Arrived', {
      description: 'Hands files of evidence on as they arrive',
      eventPattern: patternOf(props.settings, props.files.bucket.bucketName),
      targets: [
        new SqsQueue(queue, {
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
        'A file of evidence has waited for a quarter of an hour to be taken: the function stands still or keeps failing. Look at its errors and its log; the file lies in the bucket for a day, the message in the queue for four.',
    });
    return queue;
  }

  #makeTaker({ settings, records, files }: EvidenceProps, queue: Queue): void {
    const door = new Door(this, 'Taker', {
      settings,
      entry: 'jobs/evidenceMain.ts',
      environment: evidenceEnv,
      memoryMb: 512, // four files of 25 MB at most, beside the function itself
      timeout: WORK_TIME,
      failedCalls: 'Its queue keeps the message, and lays it aside after the last try.',
      failing:
        'A file of evidence was not taken; it comes again by itself within minutes. If this lasts, read the log.',
    });
    records.grantTo(door, 'read', 'write');
    files.grantTakingTo(door);
    door.give('EVIDENCE_YEARS', String(settings.evidenceRetentionYears));
    door.function.addEventSource(
      new SqsEventSource(queue, { batchSize: 1, maxConcurrency: AT_ONCE, reportBatchItemFailures: true }),
    );
    Validations.of(door).acknowledge({
      id: 'Serverless-LambdaEventSourceMappingDestination',
      reason: "SQS has none: the queue's own redrive takes what failed to the dead-letter queue.",
    });
  }
}
