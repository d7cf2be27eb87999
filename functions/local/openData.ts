/** The data of a folder, for commands beside or without a running `npm start`. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { CannotStart } from './cannotStart.ts';
import { type Dynamo, startDynamo } from './dynamo.ts';
import { runningEndpoint } from './leftover.ts';
import type { Settings } from './settings.ts';

const LOADED = 'loaded.json';

/** The file that says that a folder's city was loaded whole. */
export const loadedFile = (dataDir: string): string => join(dataDir, LOADED);

/** The DynamoDB of a folder: that of a running `npm start`, a given one, or one started for the while. */
export async function openData(settings: Settings): Promise<Dynamo> {
  const { DATA_DIR: dataDir, DYNAMODB_ENDPOINT: given } = settings;
  if (given) return startDynamo({ endpoint: given });
  const running = runningEndpoint(dataDir);
  if (!existsSync(loadedFile(dataDir))) {
    const loading = running ? '`npm start` is still loading it' : 'run `npm start` first';
    throw new CannotStart(`There is no city in ${dataDir}: ${loading}.`);
  }
  if (running) return startDynamo({ endpoint: running });
  return startDynamo({ dataDir, port: settings.DYNAMODB_PORT, alone: true });
}
