/** Entry of the nightly seal: signs the heads of all chains and locks them away. docs/architecture.md 5 and 9. */
import { KMSClient } from '@aws-sdk/client-kms';
import { S3Client } from '@aws-sdk/client-s3';
import * as z from 'zod';
import { sealAudit } from '../platform/audit/seal.ts';
import { bucketOfSeals } from '../platform/audit/sealBucket.ts';
import { kmsSigner } from '../platform/audit/sealKeys.ts';
import { callLimits, carryLimits } from '../platform/calls.ts';
import { readEnv } from '../platform/env.ts';
import { dateIn, parseInstant } from '../platform/period.ts';
import { jobPlatform, sealEnv } from './environment.ts';
import { nightlyAt } from './timetable.ts';

const eventSchema = z.object({
  /** `<aws.scheduler.scheduled-time>`: a late or repeated delivery means the same night. */
  scheduledAt: z.string().transform((text) => parseInstant(text)),
});

const env = readEnv(sealEnv, process.env);
const { table, log } = jobPlatform(env);
const storage = bucketOfSeals(new S3Client(carryLimits), env.SEALS_BUCKET);
const kms = new KMSClient(callLimits);

/** Seals the night of the schedule's date, once; answers the number of the seal and of the heads in it. */
export async function handler(event: unknown): Promise<{ no: number; leaves: number }> {
  const { scheduledAt } = eventSchema.parse(event);
  if (!scheduledAt) throw new Error('a schedule without a time');
  const at = nightlyAt('sealAudit', env.TIME_ZONE, dateIn(env.TIME_ZONE, scheduledAt));
  const { no, leaves } = await sealAudit(table, storage, await kmsSigner(kms, env.SEALS_KEY), at);
  log.info('sealed', { no, leaves, at });
  return { no, leaves };
}
