/** Where ends what could not be delivered or done: kept two weeks, with an alarm. */
import { Duration, Validations } from 'aws-cdk-lib';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { letterAlarm } from './alarms.ts';

export class DeadLetters extends Construct {
  readonly queue: Queue;

  /** `meaning` says what a letter means and what to do. */
  constructor(scope: Construct, id: string, meaning: string) {
    super(scope, id);
    this.queue = new Queue(this, 'Queue', {
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      retentionPeriod: Duration.days(14), // SQS's longest
    });
    letterAlarm(this, this.queue, meaning);
    const reason = 'It is itself the dead-letter queue.';
    Validations.of(this).acknowledge(
      { id: 'AwsSolutions-SQS3', reason },
      { id: 'Serverless-SQSRedrivePolicy', reason },
      { id: 'cdk-validator-cfnguard::sqs_dlq_check', reason },
    );
  }
}
