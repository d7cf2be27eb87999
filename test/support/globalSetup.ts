/**
 * What a whole run shares: one DynamoDB Local, in memory, in which each test file makes tables of its own,
 * and a folder for what tests write and nobody reads afterwards.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { startDynamo } from '../../functions/local/dynamo.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where DynamoDB answers, e.g. `http://127.0.0.1:40123`: `inject('dynamoEndpoint')`. */
    dynamoEndpoint: string;
    /** A folder that goes when the run ends. */
    runFolder: string;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dynamo = await startDynamo({ endpoint: process.env.DYNAMODB_ENDPOINT });
  project.provide('dynamoEndpoint', dynamo.endpoint);
  const folder = mkdtempSync(join(tmpdir(), 'run-'));
  project.provide('runFolder', folder);
  return async () => {
    rmSync(folder, { recursive: true });
    await dynamo.stop();
  };
}
