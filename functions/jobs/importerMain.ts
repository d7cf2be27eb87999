/** Entry of the importer: messages of its queue, each an event that asks for a task, or a task to go on with. */
import { BatchProcessor, EventType, processPartialResponse } from '@aws-lambda-powertools/batch';
import { S3Client } from '@aws-sdk/client-s3';
import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import type { Context as LambdaContext, SQSEvent, SQSRecord } from 'aws-lambda';
import { importTaskSchema, taskOf } from '../organisation/register/tasks.ts';
import { callLimits, carryLimits } from '../platform/calls.ts';
import { readEnv } from '../platform/env.ts';
import { bucketFiles } from '../platform/files/bucketFiles.ts';
import { importerEnv, jobPlatform } from './environment.ts';
import { workImport } from './importer.ts';

/** A part of a file takes seconds; with less than this left none is begun. */
const ENOUGH_MS = 60_000;

const env = readEnv(importerEnv, process.env);
const platform = { ...jobPlatform(env), files: bucketFiles(new S3Client(carryLimits), env.FILES_BUCKET) };
const queue = new SQSClient(callLimits);
const processor = new BatchProcessor(EventType.SQS);

async function work(record: SQSRecord, context: LambdaContext): Promise<void> {
  const message: unknown = JSON.parse(record.body);
  const task = taskOf(message) ?? importTaskSchema.parse(message);
  const isDone = await workImport(platform, task, () => context.getRemainingTimeInMillis() > ENOUGH_MS);
  platform.log.info('import', { ...task, isDone });
  if (isDone) return;
  await queue.send(new SendMessageCommand({ QueueUrl: env.QUEUE_URL, MessageBody: JSON.stringify(task) }));
}

export const handler = (event: SQSEvent, context: LambdaContext) =>
  processPartialResponse(event, (record: SQSRecord) => work(record, context), processor, { context });
