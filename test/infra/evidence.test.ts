import { describe, expect, it } from 'vitest';
import { lookInto } from './instance.ts';

const plain = lookInto({ evidenceRetentionYears: '7' });
const scanned = lookInto({ malwareScan: 'true' });
const taker = plain.byId(plain.doors['Evidence/Taker']?.id ?? '').Properties;
const bucketId: string = taker.Environment.Variables.FILES_BUCKET.Ref;
const [mapping] = plain
  .all('AWS::Lambda::EventSourceMapping')
  .filter(({ Properties }) => Properties.FunctionName.Ref === plain.doors['Evidence/Taker']?.id);
const queueId: string = mapping?.Properties.EventSourceArn['Fn::GetAtt'][0];
const ruleTo = ({ all }: typeof plain) =>
  all('AWS::Events::Rule').find(({ Properties }) => Properties.Targets[0].Arn['Fn::GetAtt'][0] === queueId)
    ?.Properties;

describe('a file of evidence', () => {
  it('ends after a day where it was sent to, and where it is kept a little after the years of the settings', () => {
    const { Rules } = plain.byId(bucketId).Properties.LifecycleConfiguration;
    expect(Rules).toContainEqual({ Prefix: 'incoming/', ExpirationInDays: 1, Status: 'Enabled' });
    const kept = Rules.find(({ Prefix }: { Prefix?: string }) => Prefix === 'evidence/');
    expect(taker.Environment.Variables.EVIDENCE_YEARS).toBe('7');
    expect(kept.ExpirationInDays).toBeGreaterThan(7 * 366);
    expect(kept.ExpirationInDays).toBeLessThan(7 * 366 + 30);
  });

  it('is told of by the bucket through EventBridge, to the queue of the one function that takes it', () => {
    expect(plain.byId(bucketId).Properties.NotificationConfiguration).toEqual({
      EventBridgeConfiguration: { EventBridgeEnabled: true },
    });
    expect(ruleTo(plain)).toMatchObject({
      State: 'ENABLED',
      EventPattern: {
        source: ['aws.s3'],
        'detail-type': ['Object Created'],
        detail: { bucket: { name: [{ Ref: bucketId }] }, object: { key: [{ prefix: 'incoming/' }] } },
      },
    });
    expect(mapping?.Properties).toMatchObject({ BatchSize: 1, ScalingConfig: { MaximumConcurrency: 20 } });
    expect(plain.byId(queueId).Properties.VisibilityTimeout).toBe(6 * taker.Timeout);
  });

  it('is told of by the scan alone, where files are scanned', () => {
    expect(ruleTo(scanned)).toMatchObject({
      EventPattern: {
        source: ['aws.guardduty'],
        'detail-type': ['GuardDuty Malware Protection Object Scan Result'],
        detail: {
          s3ObjectDetails: { bucketName: [{ Ref: bucketId }], objectKey: [{ prefix: 'incoming/' }] },
        },
      },
    });
  });
});
