/** What the jobs' functions are given: the table, and the workers' queue. */
import { SQSClient } from '@aws-sdk/client-sqs';
import { v7 } from 'uuid';
import * as z from 'zod';
import { holidaysByDate } from '../../data/holidays.ts';
import { callLimits } from '../platform/calls.ts';
import { baseEnv, readEnv } from '../platform/env.ts';
import { openLog } from '../platform/log.ts';
import { toInstant } from '../platform/period.ts';
import { openTable } from '../platform/table.ts';
import type { Platform } from '../platform/context.ts';
import { type Queue, sqsQueue } from './queue.ts';

/** Variables of the worker. */
export const workerEnv = baseEnv;
/** Variables of the planner and the reconciler, which send to the queue. */
export const plannerEnv = baseEnv.extend({ QUEUE_URL: z.url() });
/** Variables of the importer: the bucket of files, its own queue, by which it goes on, and the workers'. */
export const importerEnv = plannerEnv.extend({ FILES_BUCKET: z.string().min(3), IMPORTS_URL: z.url() });
/** Variables of the taking of evidence: the bucket of files, and for how many years they are kept. */
export const evidenceEnv = baseEnv.extend({
  FILES_BUCKET: z.string().min(3),
  EVIDENCE_YEARS: z.coerce.number().int().positive(),
});
/** Variables of the nightly seal: the bucket's name and the ARN of the key. */
export const sealEnv = baseEnv.extend({ SEALS_BUCKET: z.string().min(3), SEALS_KEY: z.string().min(1) });

/** The platform of a job's function, from its environment. */
export function jobPlatform(env: z.output<typeof baseEnv>): Platform {
  return {
    table: openTable(env.TABLE_NAME, env.DYNAMODB_ENDPOINT ? { endpoint: env.DYNAMODB_ENDPOINT } : {}),
    clock: { zone: env.TIME_ZONE, now: () => toInstant(Date.now()) },
    newId: v7,
    log: openLog('jobs', env.LOG_LEVEL),
    holidays: holidaysByDate(),
  };
}

/** The platform and the queue of a function that plans, from its environment. */
export function planningPlatform(
  from: Record<string, string | undefined>,
): Platform & { readonly queue: Queue } {
  const env = readEnv(plannerEnv, from);
  return { ...jobPlatform(env), queue: sqsQueue(new SQSClient(callLimits), env.QUEUE_URL) };
}
