/** The local database's log is folded back while the server runs, and nobody's write is lost or refused by it. */
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createTable } from '../../functions/local/createTable.ts';
import { startDynamo } from '../../functions/local/dynamo.ts';
import { keepJournalShort } from '../../functions/local/journal.ts';
import { openTable } from '../../functions/platform/table.ts';

let dataDir: string;
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'journal-'));
});
afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

const sizeOf = (file: string): number => statSync(join(dataDir, file), { throwIfNoEntry: false })?.size ?? 0;

it('no write is refused though the log is folded all the time, and nothing is left in it at the end', async () => {
  const dynamo = await startDynamo({ dataDir });
  // Each sent once: nothing is hidden by a second try of the client.
  const { doc } = openTable('kinerja', {
    endpoint: dynamo.endpoint,
    region: 'local',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    requestHandler: {},
    maxAttempts: 1,
  });
  await createTable(doc, 'kinerja');
  const end = keepJournalShort(dataDir, 5);
  for (let no = 0; no < 60; no += 1) {
    const TransactItems = Array.from({ length: 25 }, (_, at) => ({
      Put: { TableName: 'kinerja', Item: { PK: 'EMP#1', SK: `${no} ${at}`, text: 'x'.repeat(8000) } },
    }));
    await doc.send(new TransactWriteCommand({ TransactItems }));
  }
  end();
  await dynamo.stop();
  expect(sizeOf('shared-local-instance.db-wal')).toBe(0);
  expect(sizeOf('shared-local-instance.db')).toBeGreaterThan(60 * 25 * 8000);
});
