/** What `npm run verify-audit` verifies in the cloud instead of on this machine: docs/operations.md. */
import { S3Client } from '@aws-sdk/client-s3';
import { existsSync, readFileSync } from 'node:fs';
import * as z from 'zod';
import type { VerifyOptions } from '../platform/audit/verify.ts';
import { bucketOfSeals } from '../platform/audit/sealBucket.ts';
import { publicKeysIn, verifierOf } from '../platform/audit/sealKeys.ts';
import { readEnv } from '../platform/env.ts';
import { openTable, type Table } from '../platform/table.ts';
import { CannotStart } from './cannotStart.ts';

const cloudEnv = z.object({
  TABLE_NAME: z.string().min(3).optional(),
  DYNAMODB_ENDPOINT: z.url().optional(),
  SEALS_BUCKET: z.string().min(3).optional(),
  /** A file with the public keys of the seals in PEM, fetched on the day of the first seal. */
  SEALS_KEYS: z.string().optional(),
});

function sealsOf(bucket: string, file: string | undefined): NonNullable<VerifyOptions['seals']> {
  if (!file || !existsSync(file)) {
    throw new CannotStart('SEALS_KEYS must name the file with the public keys: docs/operations.md says how.');
  }
  const verifier = verifierOf(publicKeysIn(readFileSync(file, 'utf8')));
  return { storage: bucketOfSeals(new S3Client({}), bucket), verifier };
}

/**
 * The table of `TABLE_NAME` and the seals of `SEALS_BUCKET`, by the region and credentials of the AWS
 * variables; null when no table is named. Throws `CannotStart` when the seals' public keys are missing.
 */
export function cloudAudit(
  from: Record<string, string | undefined>,
): { readonly table: Table; readonly seals: VerifyOptions['seals'] } | null {
  const { TABLE_NAME, DYNAMODB_ENDPOINT, SEALS_BUCKET, SEALS_KEYS } = readEnv(cloudEnv, from);
  if (!TABLE_NAME) return null;
  return {
    table: openTable(TABLE_NAME, DYNAMODB_ENDPOINT ? { endpoint: DYNAMODB_ENDPOINT } : {}),
    seals: SEALS_BUCKET ? sealsOf(SEALS_BUCKET, SEALS_KEYS) : undefined,
  };
}
