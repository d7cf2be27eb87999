/** `npm run reset`: forgets the local data; refuses while `npm start` runs on it. */
import { existsSync, rmSync } from 'node:fs';
import { CannotStart, endWithSentence } from './cannotStart.ts';
import { runningEndpoint } from './leftover.ts';
import { loadedFile } from './openData.ts';
import { readSettings } from './settings.ts';

/** Files that only a folder of ours has: nothing else is ever removed. */
const isOurs = (dataDir: string): boolean =>
  existsSync(loadedFile(dataDir)) || existsSync(`${dataDir}/issuer.json`) || existsSync(`${dataDir}/shared-local-instance.db`);

try {
  const { DATA_DIR } = readSettings();
  if (runningEndpoint(DATA_DIR)) throw new CannotStart(`${DATA_DIR} is in use: stop \`npm start\` with Ctrl-C first.`);
  if (existsSync(DATA_DIR) && !isOurs(DATA_DIR)) {
    throw new CannotStart(`${DATA_DIR} is no data folder of this project: nothing was removed.`);
  }
  rmSync(DATA_DIR, { recursive: true, force: true });
  console.log(`${DATA_DIR} is forgotten; \`npm start\` makes a new city.`);
} catch (fault) {
  endWithSentence(fault);
}
