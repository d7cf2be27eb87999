import { describe, expect, it } from 'vitest';
import { lookInto } from './instance.ts';

const { all, byId, doors, resources } = lookInto({ corsOrigins: 'https://kinerja.example.go.id' });
const importer = byId(doors['Register/Importer']?.id ?? '').Properties;
const bucketId: string = importer.Environment.Variables.FILES_BUCKET.Ref;
const bucket = byId(bucketId);

describe('the bucket of files', () => {
  it('is the one that the API gives addresses of', () => {
    const door = byId(doors['Graphql/Door']?.id ?? '').Properties;
    expect(door.Environment.Variables.FILES_BUCKET.Ref).toBe(bucketId);
  });

  it('is closed, encrypted, takes nothing in the clear, and forgets registers after a month', () => {
    expect(bucket.Properties).toMatchObject({
      PublicAccessBlockConfiguration: { BlockPublicAcls: true, RestrictPublicBuckets: true },
      LifecycleConfiguration: {
        Rules: expect.arrayContaining([{ Prefix: 'register/', ExpirationInDays: 30, Status: 'Enabled' }]),
      },
    });
    expect(bucket.Properties.BucketEncryption.ServerSideEncryptionConfiguration).toHaveLength(1);
    const policy = all('AWS::S3::BucketPolicy').find(({ Properties }) => Properties.Bucket.Ref === bucketId);
    expect(policy?.Properties.PolicyDocument.Statement).toContainEqual(
      expect.objectContaining({ Effect: 'Deny', Condition: { Bool: { 'aws:SecureTransport': 'false' } } }),
    );
  });

  it('lets the pages of the settings bring files, and no others', () => {
    expect(bucket.Properties.CorsConfiguration.CorsRules).toMatchObject([
      { AllowedOrigins: ['https://kinerja.example.go.id'], AllowedMethods: ['PUT', 'GET'] },
    ]);
  });
});

describe('the importer', () => {
  const [[, mapping] = []] = resources.filter(
    ([, { Type, Properties }]) =>
      Type === 'AWS::Lambda::EventSourceMapping' &&
      Properties.FunctionName.Ref === doors['Register/Importer']?.id,
  );
  const queueId: string = mapping?.Properties.EventSourceArn['Fn::GetAtt'][0];

  it('works few imports at once, each a message that is hidden six times as long as it may take', () => {
    expect(mapping?.Properties).toMatchObject({ BatchSize: 1, ScalingConfig: { MaximumConcurrency: 2 } });
    expect(byId(queueId).Properties.VisibilityTimeout).toBe(6 * importer.Timeout);
  });

  it('is handed what the office asked for, as it left by the bus', () => {
    const [rule] = all('AWS::Events::Rule');
    expect(rule?.Properties).toMatchObject({
      State: 'ENABLED',
      EventPattern: {
        source: ['asn.kinerja'],
        'detail-type': [
          'asn.kinerja.registerValidationRequested.v1',
          'asn.kinerja.registerCommitRequested.v1',
        ],
      },
      Targets: [{ Arn: { 'Fn::GetAtt': [queueId, 'Arn'] }, InputPath: '$.detail' }],
    });
  });

  it('has a queue for events that were not handed over, and another for imports that failed: only those go back', () => {
    const [rule] = all('AWS::Events::Rule');
    const unheard = rule?.Properties.Targets[0].DeadLetterConfig.Arn;
    const { deadLetterTargetArn } = byId(queueId).Properties.RedrivePolicy;
    expect(byId(unheard['Fn::GetAtt'][0]).Type).toBe('AWS::SQS::Queue');
    expect(unheard).not.toEqual(deadLetterTargetArn);
  });
});
