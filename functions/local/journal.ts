/**
 * The database file of DynamoDB Local, made with a write-ahead log: SQLite then syncs once a
 * transaction and not three times, which loads the city in half the time, and loses nothing in a
 * crash. That the log is folded back into the file does not rest on DynamoDB Local alone: it would grow without end.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** How often the log is folded back, in milliseconds. */
const EVERY_MS = 2000;
/**
 * While the server runs only as far as nobody is in the way: any other fold locks writers out, and DynamoDB Local waits
 * for no lock but answers InternalFailure at once.
 */
const BESIDE = 'PRAGMA wal_checkpoint(PASSIVE)';
/** Once it has ended, to the last. */
const WHOLE = 'PRAGMA wal_checkpoint(TRUNCATE)';

const fileIn = (dataDir: string): string => join(dataDir, 'shared-local-instance.db');

/** Makes the file if there is none yet; the journal's mode is kept in it. */
export function makeJournal(dataDir: string): void {
  if (existsSync(fileIn(dataDir))) return;
  const database = new DatabaseSync(fileIn(dataDir));
  database.exec('PRAGMA journal_mode = WAL');
  database.close();
}

/** Keeps the log short while the server runs; the function that it answers folds it a last time and ends. */
export function keepJournalShort(dataDir: string, everyMs = EVERY_MS): () => void {
  const database = new DatabaseSync(fileIn(dataDir));
  const fold = (how: string) => {
    try {
      database.exec(how);
    } catch {
      // locked this moment: the next time does it
    }
  };
  const timer = setInterval(fold, everyMs, BESIDE).unref();
  return () => {
    clearInterval(timer);
    fold(WHOLE);
    database.close();
  };
}
