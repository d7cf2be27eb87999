/** Files beside the table, which people bring and fetch by signed addresses: registers and lists of their problems, evidence, and reports. */
import { Duration, RemovalPolicy, Stack, Validations } from 'aws-cdk-lib';
import {
  BlockPublicAccess,
  Bucket,
  BucketEncryption,
  type CfnBucket,
  HttpMethods,
  type LifecycleRule,
  ObjectOwnership,
  StorageClass,
} from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import { INCOMING } from '../../functions/execution/evidence/arrival.ts';
import { OWN_DATA } from '../../functions/monitoring/ownData/sections.ts';
import type { Settings } from '../settings.ts';
import type { Door } from './door.ts';

/** For how long a register is kept: what it said is on record by then, and it holds personal data. */
const REGISTER_KEPT = Duration.days(30);
/** For how long a file of evidence lies where it was sent to: it is taken from there within seconds, or never. */
const INCOMING_KEPT = Duration.days(1);
/** For how long an export of one's own data lies: its address holds for minutes. */
const OWN_DATA_KEPT = Duration.days(1);
/** When evidence is looked at no more, but for a dispute: kept cheaper from then on, and read at once all the same. */
const TO_COLD = Duration.days(180);
/** Where registers lie, where evidence is sent to, and where it lies once it is taken. */
const REGISTER = 'register/';
const TAKEN = 'evidence/';
/** Where pages of reports lie: each is fetched within minutes, and made anew at the next asking. */
const REPORTS = 'reports/';
const REPORT_KEPT = Duration.days(1);

/** What ends when. Evidence a little later than its item says, so that nothing is named that is gone. */
const lifecycle = (evidenceYears: number): LifecycleRule[] => [
  { abortIncompleteMultipartUploadAfter: Duration.days(1) },
  { prefix: REGISTER, expiration: REGISTER_KEPT },
  { prefix: INCOMING, expiration: INCOMING_KEPT },
  { prefix: OWN_DATA, expiration: OWN_DATA_KEPT },
  { prefix: REPORTS, expiration: REPORT_KEPT },
  {
    prefix: TAKEN,
    expiration: Duration.days(366 * evidenceYears + 2),
    transitions: [{ storageClass: StorageClass.GLACIER_INSTANT_RETRIEVAL, transitionAfter: TO_COLD }],
  },
];

export class FilesBucket extends Construct {
  readonly bucket: Bucket;

  constructor(scope: Construct, id: string, { corsOrigins, evidenceRetentionYears }: Settings) {
    super(scope, id);
    this.bucket = new Bucket(this, 'Bucket', {
      encryption: BucketEncryption.S3_MANAGED,
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
      enforceSSL: true,
      minimumTLSVersion: 1.2,
      lifecycleRules: lifecycle(evidenceRetentionYears),
      ...(corsOrigins.length > 0 && {
        cors: [
          {
            allowedOrigins: corsOrigins,
            allowedMethods: [HttpMethods.PUT, HttpMethods.GET],
            allowedHeaders: ['content-type', 'x-amz-checksum-sha256'],
          },
        ],
      }),
      removalPolicy: RemovalPolicy.RETAIN,
    });
    // CDK's own way would add a function of its own, only to switch this on.
    (this.bucket.node.defaultChild as CfnBucket).notificationConfiguration = {
      eventBridgeConfiguration: { eventBridgeEnabled: true },
    };
    this.#acknowledge();
  }

  /** Lets a door sign addresses: whoever holds one has the door's right to that one file, for minutes. */
  grantAddressesTo(door: Door): void {
    this.#grant(door, {
      's3:PutObject': [REGISTER, INCOMING, OWN_DATA],
      's3:GetObject': [REGISTER, TAKEN, OWN_DATA, REPORTS],
    });
  }

  /** Lets a door read registers that were brought, and write lists beside them. */
  grantWorkTo(door: Door): void {
    this.#grant(door, { 's3:GetObject': [REGISTER], 's3:PutObject': [REGISTER] });
    this.#grantMissing(door);
  }

  /** Lets a door read what was sent as evidence, and keep what it takes: nobody else writes there. */
  grantTakingTo(door: Door): void {
    this.#grant(door, { 's3:GetObject': [INCOMING], 's3:PutObject': [TAKEN] });
    this.#grantMissing(door);
  }

  /** Lets a door write pages of reports, and nothing else. */
  grantReportsTo(door: Door): void {
    this.#grant(door, { 's3:PutObject': [REPORTS] });
  }

  /** Who may not list is told 403 of a missing file. */
  #grantMissing(door: Door): void {
    door.allow(['s3:ListBucket'], [this.bucket.bucketArn]);
  }

  #grant(door: Door, rights: Readonly<Record<string, readonly string[]>>): void {
    door.give('FILES_BUCKET', this.bucket.bucketName);
    const bucketId = Stack.of(this).getLogicalId(this.bucket.node.defaultChild as never);
    for (const [action, folders] of Object.entries(rights))
      door.allow(
        [action],
        folders.map((folder) => this.bucket.arnForObjects(`${folder}*`)),
      );
    Validations.of(door).acknowledge(
      ...[...new Set(Object.values(rights).flat())].map((folder) => ({
        id: `AwsSolutions-IAM5[Resource::<${bucketId}.Arn>/${folder}*]`,
        reason: 'One folder of one bucket: an item for each import, or each person and file.',
      })),
    );
  }

  #acknowledge(): void {
    const logged =
      'Who brought which file, with its hash, is an event in the table. CloudTrail can record reads.';
    Validations.of(this.bucket).acknowledge(
      { id: 'AwsSolutions-S1', reason: logged },
      { id: 'cdk-validator-cfnguard::s3_bucket_logging_enabled_check', reason: logged },
      {
        id: 'cdk-validator-cfnguard::s3_event_notifications_enabled_check',
        reason: 'Its events go to EventBridge, which the rule does not know. Asserted in test/infra.',
      },
      {
        id: 'cdk-validator-cfnguard::s3_bucket_versioning_enabled_check',
        reason:
          'An address takes one content, told by its hash; what is taken is written by one function, under a name that its content gives, and no right deletes. Older versions of registers would outlive their month.',
      },
      {
        id: 'cdk-validator-cfnguard::s3_bucket_object_lock_enabled_check',
        reason:
          'Registers are personal data that must end after a month and may not be locked; the hash of evidence is sealed with the table.',
      },
      {
        id: 'cdk-validator-cfnguard::s3_bucket_default_encryption_kms_check',
        reason:
          "S3's own keys encrypt it; who may read is decided by the four roles that reach it, each its own folders.",
      },
    );
  }
}
