/** The nightly seal: who signs it, where it is locked away, and when. docs/architecture.md 5, docs/decisions/seals.md. */
import { Duration, RemovalPolicy, Stack, Validations } from 'aws-cdk-lib';
import { KeySpec, KeyUsage, type Key } from 'aws-cdk-lib/aws-kms';
import {
  BlockPublicAccess,
  Bucket,
  BucketEncryption,
  ObjectLockRetention,
  ObjectOwnership,
  StorageClass,
} from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import { sealEnv } from '../../functions/jobs/environment.ts';
import type { Settings } from '../settings.ts';
import { DeadLetters } from './deadLetters.ts';
import { Door } from './door.ts';
import { ownKey } from './ownKey.ts';
import type { RecordTable } from './recordTable.ts';
import type { Timetable } from './timetable.ts';

/** Seals of older days are read once a year, by an audit. */
const TO_COLD = Duration.days(90);

export interface SealingProps {
  readonly settings: Settings;
  readonly records: RecordTable;
  readonly timetable: Timetable;
}

export class Sealing extends Construct {
  readonly bucket: Bucket;
  readonly key: Key;

  constructor(scope: Construct, id: string, { settings, records, timetable }: SealingProps) {
    super(scope, id);
    this.bucket = this.#makeBucket(settings.sealRetentionYears);
    this.key = ownKey(this, 'Key', {
      description: `Signs the seals of ${Stack.of(this).stackName}`,
      keySpec: KeySpec.ECC_NIST_P256,
      keyUsage: KeyUsage.SIGN_VERIFY,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    const door = this.#makeDoor(settings);
    records.grantTo(door, 'scan');
    this.#grantTo(door);
    timetable.night('sealAudit', door);
  }

  #makeBucket(years: number): Bucket {
    const bucket = new Bucket(this, 'Bucket', {
      // Compliance: until then no user deletes a version, the account's owner included.
      objectLockDefaultRetention: ObjectLockRetention.compliance(Duration.days(365 * years)),
      versioned: true,
      encryption: BucketEncryption.S3_MANAGED,
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
      enforceSSL: true,
      minimumTLSVersion: 1.2,
      lifecycleRules: [
        {
          abortIncompleteMultipartUploadAfter: Duration.days(1),
          transitions: [{ storageClass: StorageClass.GLACIER_INSTANT_RETRIEVAL, transitionAfter: TO_COLD }],
        },
      ],
      removalPolicy: RemovalPolicy.RETAIN,
    });
    this.#acknowledge(bucket);
    return bucket;
  }

  #makeDoor(settings: Settings): Door {
    const failed = new DeadLetters(
      this,
      'Unsealed',
      'A night has no seal: the function failed three times. Read the letter and the log, mend the cause, then invoke the function with the same event. The next night seals all the same; until then a rewritten chain could go unseen.',
    );
    return new Door(this, 'Sealer', {
      settings,
      entry: 'jobs/sealMain.ts',
      environment: sealEnv,
      memoryMb: 1024,
      timeout: Duration.minutes(15),
      reservedConcurrency: 1, // of two at once one would fail
      failedCalls: failed.queue,
      failing:
        'The nightly seal could not be made; it is tried twice more. If it ends in the queue of failed calls, see there.',
    });
  }

  /** A file is made once and read; no right deletes, and none reaches the key but to sign. */
  #grantTo(door: Door): void {
    door.give('SEALS_BUCKET', this.bucket.bucketName);
    door.give('SEALS_KEY', this.key.keyArn);
    const files = this.bucket.arnForObjects('*.gz');
    door.allow(['s3:ListBucket'], [this.bucket.bucketArn]); // also: who may not list is told 403 of a missing file
    door.allow(['s3:GetObject', 's3:PutObject', 's3:AbortMultipartUpload'], [files]);
    door.allow(['kms:Sign', 'kms:GetPublicKey'], [this.key.keyArn]);
    Validations.of(door).acknowledge({
      id: `AwsSolutions-IAM5[Resource::<${Stack.of(this).getLogicalId(this.bucket.node.defaultChild as never)}.Arn>/*.gz]`,
      reason: 'The files of one bucket, whose names are numbered as the nights go by.',
    });
  }

  #acknowledge(bucket: Bucket): void {
    const logged =
      'Nobody but one function writes here, and what is written is locked: who read a list of hashes is not worth a second bucket. CloudTrail can record it.';
    Validations.of(bucket).acknowledge(
      { id: 'AwsSolutions-S1', reason: logged },
      { id: 'cdk-validator-cfnguard::s3_bucket_logging_enabled_check', reason: logged },
      {
        id: 'cdk-validator-cfnguard::s3_event_notifications_enabled_check',
        reason: 'Nothing waits for a seal: that one is missing, the alarm of its function says.',
      },
      {
        id: 'cdk-validator-cfnguard::s3_bucket_default_encryption_kms_check',
        reason:
          "Hashes and ids, no personal data, under S3's own keys: a key of ours that is lost would take ten years of seals with it.",
      },
    );
  }
}
