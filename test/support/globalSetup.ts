/**
 * What a whole run shares: one DynamoDB Local, in memory, in which each test file makes tables of its own,
 * and a folder for what tests write and nobody reads afterwards: the run's own temp folder, which goes with it.
 */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { startDynamo } from '../../functions/local/dynamo.ts';
import { processFacts } from '../../functions/local/processes.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where DynamoDB answers, e.g. `http://127.0.0.1:40123`: `inject('dynamoEndpoint')`. */
    dynamoEndpoint: string;
    /** A folder that goes when the run ends. */
    runFolder: string;
  }
}

/** Removes the folders of runs that were killed before they could: each names the process whose it was. */
function removeLeftovers(): void {
  for (const name of readdirSync(tmpdir())) {
    const [, pid] = /^kinerja-run-(\d+)-/.exec(name) ?? [];
    if (pid && !processFacts(Number(pid))) rmSync(join(tmpdir(), name), { recursive: true, force: true });
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dynamo = await startDynamo({ endpoint: process.env.DYNAMODB_ENDPOINT });
  project.provide('dynamoEndpoint', dynamo.endpoint);
  removeLeftovers();
  const folder = mkdtempSync(join(tmpdir(), `kinerja-run-${process.pid}-`));
  project.provide('runFolder', folder);
  // Workers, and what tests start, inherit it: whoever makes a temp folder need not remove it.
  process.env.TMPDIR = folder;
  return async () => {
    await dynamo.stop();
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  };
}
