/** Entry of the worker: messages of the queue, each a chunk of people; the failed ones come again. */
import { BatchProcessor, EventType, processPartialResponse } from '@aws-lambda-powertools/batch';
import type { Context as LambdaContext, SQSEvent, SQSRecord } from 'aws-lambda';
import { readEnv } from '../platform/env.ts';
import { jobPlatform, workerEnv } from './environment.ts';
import { chunkSchema } from './queue.ts';
import { workChunk } from './worker.ts';

const platform = jobPlatform(readEnv(workerEnv, process.env));
const processor = new BatchProcessor(EventType.SQS);

async function work(record: SQSRecord): Promise<void> {
  const chunk = chunkSchema.parse(JSON.parse(record.body));
  const tally = await workChunk(platform, chunk);
  platform.log.info('chunk', { job: chunk.job, period: chunk.period, ...tally });
}

export const handler = (event: SQSEvent, context: LambdaContext) =>
  processPartialResponse(event, work, processor, { context });
