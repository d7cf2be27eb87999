/** The queue between planner and workers, and where a chunk ends that cannot be done. */
import { Duration } from 'aws-cdk-lib';
import { Stats } from 'aws-cdk-lib/aws-cloudwatch';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { alarm, PERIOD } from './alarms.ts';
import { DeadLetters } from './deadLetters.ts';
import type { Door } from './door.ts';

/** How often a chunk is tried. */
const TRIES = 5;
/** A city of 13,000 is 520 chunks, done in minutes: a chunk that has waited an hour waits for a fault. */
const LONGEST_WAIT = Duration.hours(1);

export class ChunkQueue extends Construct {
  readonly queue: Queue;

  /** `hidden` is for how long a chunk that is being worked is shown to nobody else. */
  constructor(scope: Construct, id: string, hidden: Duration) {
    super(scope, id);
    const letters = new DeadLetters(
      this,
      'Undone',
      `A chunk of people failed ${TRIES} times: their month is not done. Find the person and the fault in the worker's log, mend it, then redrive the queue; the reconciler names who is missing.`,
    );
    this.queue = new Queue(this, 'Queue', {
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      visibilityTimeout: hidden,
      deadLetterQueue: { queue: letters.queue, maxReceiveCount: TRIES },
    });
    alarm(this, 'Waiting', {
      metric: this.queue.metricApproximateAgeOfOldestMessage({ period: PERIOD, statistic: Stats.MAXIMUM }),
      above: LONGEST_WAIT.toSeconds(),
      meaning:
        'A chunk of people has waited for an hour: the workers stand still or are too slow. Look at the errors and throttles of the worker and of the table; nothing is lost, the queue keeps chunks for four days.',
    });
  }

  /** Gives a door the queue's address and the right to send. */
  grantSendTo(door: Door): void {
    door.give('QUEUE_URL', this.queue.queueUrl);
    door.allow(['sqs:SendMessage'], [this.queue.queueArn]);
  }
}
