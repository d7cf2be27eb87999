/** Files beside the table, which people bring and fetch by signed addresses: registers, and lists of their problems. */
import { Duration, RemovalPolicy, Stack, Validations } from 'aws-cdk-lib';
import {
  BlockPublicAccess,
  Bucket,
  BucketEncryption,
  HttpMethods,
  ObjectOwnership,
} from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import type { Settings } from '../settings.ts';
import type { Door } from './door.ts';

/** For how long a file is kept: what it said is on record by then, and it holds personal data. */
const KEPT = Duration.days(30);
/** Where the files of registers lie. */
const REGISTER = 'register/*';

export class FilesBucket extends Construct {
  readonly bucket: Bucket;

  constructor(scope: Construct, id: string, { corsOrigins }: Settings) {
    super(scope, id);
    this.bucket = new Bucket(this, 'Bucket', {
      encryption: BucketEncryption.S3_MANAGED,
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
      enforceSSL: true,
      minimumTLSVersion: 1.2,
      lifecycleRules: [{ expiration: KEPT, abortIncompleteMultipartUploadAfter: Duration.days(1) }],
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
    this.#acknowledge();
  }

  /** Lets a door sign addresses: whoever holds one has the door's right to that one file, for minutes. */
  grantAddressesTo(door: Door): void {
    this.#grant(door, ['s3:PutObject', 's3:GetObject']);
  }

  /** Lets a door read what was brought, and write lists beside it. */
  grantWorkTo(door: Door): void {
    door.allow(['s3:ListBucket'], [this.bucket.bucketArn]); // who may not list is told 403 of a missing file
    this.#grant(door, ['s3:GetObject', 's3:PutObject']);
  }

  #grant(door: Door, actions: string[]): void {
    door.give('FILES_BUCKET', this.bucket.bucketName);
    door.allow(actions, [this.bucket.arnForObjects(REGISTER)]);
    Validations.of(door).acknowledge({
      id: `AwsSolutions-IAM5[Resource::<${Stack.of(this).getLogicalId(this.bucket.node.defaultChild as never)}.Arn>/${REGISTER}]`,
      reason: 'The files of registers in one bucket, a folder for each import.',
    });
  }

  #acknowledge(): void {
    const logged =
      'Who brought which file, with its hash, is an event of the import in the table; the file itself ends after a month. CloudTrail can record reads.';
    Validations.of(this.bucket).acknowledge(
      { id: 'AwsSolutions-S1', reason: logged },
      { id: 'cdk-validator-cfnguard::s3_bucket_logging_enabled_check', reason: logged },
      {
        id: 'cdk-validator-cfnguard::s3_event_notifications_enabled_check',
        reason: 'A file is read when the office asks for it, not when it arrives.',
      },
      {
        id: 'cdk-validator-cfnguard::s3_bucket_versioning_enabled_check',
        reason: 'An address takes one content, told by its hash; older versions would outlive the month.',
      },
      {
        id: 'cdk-validator-cfnguard::s3_bucket_object_lock_enabled_check',
        reason: 'Personal data that must end after a month may not be locked.',
      },
      {
        id: 'cdk-validator-cfnguard::s3_bucket_default_encryption_kms_check',
        reason:
          "S3's own keys encrypt it; who may read is decided by the two roles that reach it, and files end after a month.",
      },
    );
  }
}
