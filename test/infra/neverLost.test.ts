import { describe, expect, it } from 'vitest';
import { lookInto } from './instance.ts';

const { all, byId } = lookInto({ alarmAddress: 'piket@example.go.id' });

describe('what is kept', () => {
  it('is encrypted wherever it lies', () => {
    const stores = {
      'AWS::DynamoDB::GlobalTable': 'SSESpecification.SSEEnabled',
      'AWS::S3::Bucket': 'BucketEncryption.ServerSideEncryptionConfiguration',
      'AWS::SQS::Queue': 'SqsManagedSseEnabled',
      'AWS::SNS::Topic': 'KmsMasterKeyId',
    };
    for (const [type, property] of Object.entries(stores)) {
      expect(all(type).length, type).toBeGreaterThan(0);
      for (const { Properties } of all(type)) expect(Properties, type).toHaveProperty(property);
    }
    // Logs, buses and archives are always encrypted: nothing can switch it off.
  });

  it('stays when the stack goes: the table, the people, the seals and their key', () => {
    const kept = ['AWS::DynamoDB::GlobalTable', 'AWS::Cognito::UserPool', 'AWS::S3::Bucket', 'AWS::KMS::Key'];
    for (const resource of kept.flatMap(all)) {
      expect(resource, resource.Type).toMatchObject({
        DeletionPolicy: 'Retain',
        UpdateReplacePolicy: 'Retain',
      });
    }
  });
});

describe('what could not be done', () => {
  /** Queues to which the queues before them give what failed: SQS moves that back, and nothing else. */
  const afterQueues = all('AWS::SQS::Queue')
    .flatMap(({ Properties }) => Properties.RedrivePolicy ?? [])
    .map(({ deadLetterTargetArn }) => deadLetterTargetArn['Fn::GetAtt'][0]);

  it('ends in a queue: what a rule of the bus could not hand over, which none but rules use', () => {
    const targets = all('AWS::Events::Rule').flatMap(({ Properties }) => Properties.Targets);
    expect(targets.length).toBeGreaterThan(0);
    for (const { DeadLetterConfig } of targets) {
      const id = DeadLetterConfig.Arn['Fn::GetAtt'][0];
      expect(byId(id).Type).toBe('AWS::SQS::Queue');
      expect(afterQueues).not.toContain(id);
    }
  });

  it('ends in a queue: calls of functions, batches of sources, calls of schedules', () => {
    for (const { Properties } of all('AWS::Lambda::EventSourceMapping')) {
      const source = byId(Properties.EventSourceArn['Fn::GetAtt'][0]);
      const end =
        source.Type === 'AWS::SQS::Queue'
          ? source.Properties.RedrivePolicy.deadLetterTargetArn
          : Properties.DestinationConfig.OnFailure.Destination;
      expect(byId(end['Fn::GetAtt'][0]).Type).toBe('AWS::SQS::Queue');
    }
    for (const { Properties } of all('AWS::Scheduler::Schedule')) {
      const called = Properties.Target.Arn['Fn::GetAtt'][0];
      expect(byId(Properties.Target.DeadLetterConfig.Arn['Fn::GetAtt'][0]).Type).toBe('AWS::SQS::Queue');
      const kept = all('AWS::Lambda::EventInvokeConfig').find(
        (config) => config.Properties.FunctionName.Ref === called,
      );
      expect(kept?.Properties.DestinationConfig.OnFailure, called).toBeDefined();
    }
  });
});
