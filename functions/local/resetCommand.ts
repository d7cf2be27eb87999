/** `npm run reset`: forgets the local data; refuses while `npm start` or a command has it open. */
import { existsSync, readdirSync, rmdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { CannotStart, endWithSentence } from './cannotStart.ts';
import { userOf } from './leftover.ts';
import { readSettings } from './settings.ts';

/** What a data folder of ours holds: nothing else is ever removed. */
const OURS = [
  'shared-local-instance.db',
  'shared-local-instance.db-shm',
  'shared-local-instance.db-wal',
  'dynamodb.json',
  'dynamodb.lock',
  'loaded.json',
  'cast.json',
  'clock.json',
  'clock.json.new',
  'issuer.json',
  'queue',
  'files',
  'imports',
  'outbox.json',
  'outbox.json.new',
  'events.ndjson',
  'letters.ndjson',
  'observer.json',
  'observer.json.new',
  'uncounted.ndjson',
  'seals',
  'seal-key.pem',
];

function reset(dataDir: string): void {
  const user = userOf(dataDir);
  if (user !== undefined) {
    throw new CannotStart(`${dataDir} is in use by process ${user}: stop that one with \`kill ${user}\`.`);
  }
  const ours = OURS.map((name) => join(dataDir, name)).filter((path) => existsSync(path));
  if (existsSync(dataDir) && ours.length === 0) {
    throw new CannotStart(`${dataDir} is no data folder of this project: nothing was removed.`);
  }
  for (const path of ours) rmSync(path, { recursive: true });
  if (existsSync(dataDir) && readdirSync(dataDir).length === 0) rmdirSync(dataDir);
  console.log(`The data in ${dataDir} is forgotten; \`npm start\` makes a new city.`);
}

try {
  reset(readSettings().DATA_DIR);
} catch (fault) {
  endWithSentence(fault);
}
