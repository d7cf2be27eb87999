/**
 * The database file of DynamoDB Local, made with a write-ahead log: SQLite then syncs once a
 * transaction and not three times, which loads the city in half the time, and loses nothing in a
 * crash. DynamoDB Local never folds the log back into the file: we do, or it grows without end.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** How often the log is folded back, in milliseconds; it takes some 30 ms and stops nobody's writes. */
const EVERY_MS = 2000;

const fileIn = (dataDir: string): string => join(dataDir, 'shared-local-instance.db');

/** Makes the file if there is none yet; the journal's mode is kept in it. */
export function makeJournal(dataDir: string): void {
  if (existsSync(fileIn(dataDir))) return;
  const database = new DatabaseSync(fileIn(dataDir));
  database.exec('PRAGMA journal_mode = WAL');
  database.close();
}

/** Keeps the log short while the server runs; the function that it answers folds it a last time and ends. */
export function keepJournalShort(dataDir: string): () => void {
  const database = new DatabaseSync(fileIn(dataDir));
  const fold = () => {
    try {
      database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
    } catch {
      // locked this moment: the next time does it
    }
  };
  fold();
  const timer = setInterval(fold, EVERY_MS).unref();
  return () => {
    clearInterval(timer);
    fold();
    database.close();
  };
}
