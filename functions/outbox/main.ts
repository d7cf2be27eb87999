/** Entry of the outbox: a batch of the table's stream; where it could not go on, the stream comes again. */
import { SQSClient } from '@aws-sdk/client-sqs';
import type { Context as LambdaContext, DynamoDBStreamEvent } from 'aws-lambda';
import { callLimits, LONGEST_CALL_MS } from '../platform/calls.ts';
import { readEnv } from '../platform/env.ts';
import { openLog } from '../platform/log.ts';
import { toInstant } from '../platform/period.ts';
import { busOf, outboxEnv } from './environment.ts';
import { sqsLetters } from '../platform/letters.ts';
import { sendRecords } from './outbox.ts';

const env = readEnv(outboxEnv, process.env);
const outbox = {
  ...busOf(env),
  letters: sqsLetters(new SQSClient(callLimits), env.LETTERS_URL),
  now: () => toInstant(Date.now()),
  log: openLog('outbox', env.LOG_LEVEL),
};
/**
 * What is kept back of the function's time for its answer, in milliseconds: when its patience ends, a call
 * of the bus may have begun, and after it one of the letters' queue, and neither may ever be answered.
 */
const TO_ANSWER_MS = 2 * LONGEST_CALL_MS + 5_000;

export const handler = (event: DynamoDBStreamEvent, context: LambdaContext) =>
  sendRecords(outbox, event.Records, context.getRemainingTimeInMillis() - TO_ANSWER_MS);
