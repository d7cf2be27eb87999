import { describe, expect, it } from 'vitest';
import { lookInto } from './instance.ts';

const { all, byId, doors, resources } = lookInto({ sealRetentionYears: '5' });
const [bucketId, bucket] =
  resources.find(([, { Type, Properties }]) => Type === 'AWS::S3::Bucket' && Properties.ObjectLockEnabled) ??
  [];

describe('the bucket of the seals', () => {
  it('lets nobody delete or overwrite a seal for the years of the settings', () => {
    expect(bucket?.Properties).toMatchObject({
      ObjectLockEnabled: true,
      ObjectLockConfiguration: { Rule: { DefaultRetention: { Mode: 'COMPLIANCE', Days: 5 * 365 } } },
      VersioningConfiguration: { Status: 'Enabled' },
    });
    for (const { Expiration, ExpirationInDays } of bucket?.Properties.LifecycleConfiguration.Rules) {
      expect([Expiration, ExpirationInDays]).toEqual([undefined, undefined]);
    }
  });

  it('stays when the stack goes', () => {
    expect(bucket).toMatchObject({ DeletionPolicy: 'Retain', UpdateReplacePolicy: 'Retain' });
  });

  it('is encrypted, closed to the public, and takes nothing in the clear', () => {
    const { Statement } = all('AWS::S3::BucketPolicy').find(
      ({ Properties }) => Properties.Bucket.Ref === bucketId,
    )?.Properties.PolicyDocument;
    expect(Statement).toContainEqual(
      expect.objectContaining({ Effect: 'Deny', Condition: { Bool: { 'aws:SecureTransport': 'false' } } }),
    );
    expect(bucket?.Properties.BucketEncryption.ServerSideEncryptionConfiguration).toHaveLength(1);
    expect(bucket?.Properties.PublicAccessBlockConfiguration.RestrictPublicBuckets).toBe(true);
  });
});

describe('the key of the seals', () => {
  const variables = byId(doors['Sealing/Sealer']?.id ?? '').Properties.Environment.Variables;
  const key = byId(variables.SEALS_KEY['Fn::GetAtt'][0]);

  it('signs and does nothing else, and stays when the stack goes', () => {
    expect(key).toMatchObject({
      Type: 'AWS::KMS::Key',
      DeletionPolicy: 'Retain',
      Properties: { KeySpec: 'ECC_NIST_P256', KeyUsage: 'SIGN_VERIFY' },
    });
  });

  it('of the instance can be lent on by nobody', () => {
    for (const { Properties } of all('AWS::KMS::Key')) {
      expect(Properties.KeyPolicy.Statement).toContainEqual(
        expect.objectContaining({ Effect: 'Deny', Action: 'kms:CreateGrant', Principal: { AWS: '*' } }),
      );
    }
  });
});
