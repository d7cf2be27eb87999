/** One DynamoDB Local, in memory, for the whole run; each test file makes tables of its own in it. */
import type { TestProject } from 'vitest/node';
import { startDynamo } from '../../functions/local/dynamo.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where DynamoDB answers, e.g. `http://127.0.0.1:40123`: `inject('dynamoEndpoint')`. */
    dynamoEndpoint: string;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dynamo = await startDynamo({ endpoint: process.env.DYNAMODB_ENDPOINT });
  project.provide('dynamoEndpoint', dynamo.endpoint);
  return () => dynamo.stop();
}
