/** The queue between planner and workers, and where a chunk ends that cannot be done. */
import type { Duration } from 'aws-cdk-lib';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { DeadLetters } from './deadLetters.ts';
import type { Door } from './door.ts';

/** How often a chunk is tried. */
const TRIES = 5;

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
  }

  /** Gives a door the queue's address and the right to send. */
  grantSendTo(door: Door): void {
    door.give('QUEUE_URL', this.queue.queueUrl);
    door.allow(['sqs:SendMessage'], [this.queue.queueArn]);
  }
}
