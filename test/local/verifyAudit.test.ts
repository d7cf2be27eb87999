import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTable } from '../../functions/local/createTable.ts';
import { type Dynamo, startDynamo } from '../../functions/local/dynamo.ts';
import { folderOfSeals, folderSigner, sealsIn } from '../../functions/local/sealFolder.ts';
import { TABLE } from '../../functions/local/settings.ts';
import { sealAudit } from '../../functions/platform/audit/seal.ts';
import { keys } from '../../functions/platform/keys.ts';
import { openTable, type Table } from '../../functions/platform/table.ts';
import { day, erase, writeChain } from '../platform/audit/chains.ts';

const dataDir = mkdtempSync(join(tmpdir(), 'audit-'));
let dynamo: Dynamo;
let table: Table;
beforeAll(async () => {
  dynamo = await startDynamo({ dataDir });
  table = openTable(TABLE, {
    endpoint: dynamo.endpoint,
    region: 'local',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });
});
afterAll(async () => {
  await dynamo.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

/** Runs the command on a data folder; `last` is its last line. */
function command(DATA_DIR = dataDir) {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['functions/local/verifyAudit.ts'], {
    env: { ...process.env, DATA_DIR, DYNAMODB_ENDPOINT: '' },
    encoding: 'utf8',
  });
  return { status, stderr, stdout, last: stdout.trimEnd().split('\n').at(-1) };
}

describe('npm run verify-audit', () => {
  it('says what to do where there is nothing to verify', () => {
    expect(command(join(dataDir, 'none'))).toMatchObject({ status: 1, stdout: '' });
    expect(command(join(dataDir, 'none')).stderr).toContain('run `npm start` first');
    expect(command().stderr).toContain('run `npm start` first');
  });

  it('verifies beside a running start, says that there are no seals, and names faults once there are', async () => {
    await createTable(table.doc, TABLE);
    const key = await writeChain(table, ['one', 'two']);
    expect(command()).toMatchObject({ status: 0, last: 'verified 1 broken 0' });
    expect(command().stderr).toContain('no seals in');

    await sealAudit(table, folderOfSeals(sealsIn(dataDir)), folderSigner(dataDir), day(16));
    await erase(table, keys.event(key, 2));
    const found = command();
    expect(found).toMatchObject({ status: 1, last: 'verified 0 broken 1', stderr: '' });
    expect(found.stdout).toContain('; event 2, which seal 1 holds, is gone\n');
  });

  it('starts DynamoDB on the folder when nothing runs, and ends it', async () => {
    await dynamo.stop();
    expect(command()).toMatchObject({ status: 1, last: 'verified 0 broken 1' });
    dynamo = await startDynamo({ dataDir });
  });
});
