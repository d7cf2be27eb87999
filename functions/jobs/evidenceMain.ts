/** Entry of the taking of files of evidence: messages of its queue, each an event of the bucket. */
import { BatchProcessor, EventType, processPartialResponse } from '@aws-lambda-powertools/batch';
import { S3Client } from '@aws-sdk/client-s3';
import type { Context as LambdaContext, SQSEvent, SQSRecord } from 'aws-lambda';
import { arrivalOf } from '../execution/evidence/arrival.ts';
import { carryLimits } from '../platform/calls.ts';
import { readEnv } from '../platform/env.ts';
import { bucketFiles } from '../platform/files/bucketFiles.ts';
import { evidenceEnv, jobPlatform } from './environment.ts';
import { workArrival } from './evidence.ts';

const env = readEnv(evidenceEnv, process.env);
const platform = {
  ...jobPlatform(env),
  files: bucketFiles(new S3Client(carryLimits), env.FILES_BUCKET),
  retentionYears: env.EVIDENCE_YEARS,
};
const processor = new BatchProcessor(EventType.SQS);

async function work(record: SQSRecord): Promise<void> {
  const { name, verdict } = arrivalOf(JSON.parse(record.body));
  await workArrival(platform, name, () => Promise.resolve(verdict));
}

export const handler = (event: SQSEvent, context: LambdaContext) =>
  processPartialResponse(event, work, processor, { context });
