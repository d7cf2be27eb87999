/** Where every alarm of the instance is told: a topic, and whoever subscribes to it. */
import { Stack, Validations } from 'aws-cdk-lib';
import { Alarm } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Construct } from 'constructs';
import { ownKey } from './ownKey.ts';

export class AlarmTopic extends Construct {
  readonly #topic: Topic;

  /** `address` is written to by e-mail, once its owner has confirmed; without one whoever subscribes by hand. */
  constructor(scope: Construct, id: string, address: string | undefined) {
    super(scope, id);
    // A key of its own: by AWS's managed key no alarm may publish. Nothing is lost with it.
    const key = ownKey(this, 'Key', { enableKeyRotation: true, description: 'Alarms on their way' });
    this.#topic = new Topic(this, 'Topic', { masterKey: key, enforceSSL: true });
    key.addToResourcePolicy(this.#forAlarms(['kms:Decrypt', 'kms:GenerateDataKey'], '*'));
    this.#topic.addToResourcePolicy(this.#forAlarms(['sns:Publish'], this.#topic.topicArn));
    if (address) this.#topic.addSubscription(new EmailSubscription(address));
    Validations.of(this).acknowledge({
      id: 'Serverless::Serverless-SNSRedrivePolicy',
      reason:
        'A letter that the mail service refuses has no second reader: a queue for it would only ring here again. CloudWatch shows the alarm all the same.',
    });
  }

  /** Lets every alarm below a construct ring here, both when it begins and when it ends. */
  hear(all: Construct): void {
    const action = new SnsAction(this.#topic);
    for (const construct of all.node.findAll()) {
      if (!(construct instanceof Alarm)) continue;
      construct.addAlarmAction(action);
      construct.addOkAction(action);
    }
  }

  /** In the policy of a key `*` is that key; another account's alarms may not write here. */
  #forAlarms(actions: string[], resource: string): PolicyStatement {
    return new PolicyStatement({
      actions,
      resources: [resource],
      principals: [new ServicePrincipal('cloudwatch.amazonaws.com')],
      conditions: { StringEquals: { 'aws:SourceAccount': Stack.of(this).account } },
    });
  }
}
