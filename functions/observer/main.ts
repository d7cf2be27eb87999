/** Entry of the observer: a batch of the table's stream; where it could not go on, the stream comes again. */
import { SQSClient } from '@aws-sdk/client-sqs';
import type { DynamoDBStreamEvent } from 'aws-lambda';
import { callLimits } from '../platform/calls.ts';
import { readEnv } from '../platform/env.ts';
import { sqsLetters } from '../platform/letters.ts';
import { observerEnv, observerPlatform } from './environment.ts';
import { observe } from './observer.ts';

const env = readEnv(observerEnv, process.env);
const observer = {
  ...observerPlatform(env),
  letters: sqsLetters(new SQSClient(callLimits), env.LETTERS_URL),
};

export const handler = (event: DynamoDBStreamEvent) => observe(observer, event.Records);
