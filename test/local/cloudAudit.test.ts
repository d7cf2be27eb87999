import { KMSClient } from '@aws-sdk/client-kms';
import { S3Client } from '@aws-sdk/client-s3';
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { sealAudit } from '../../functions/platform/audit/seal.ts';
import { bucketOfSeals } from '../../functions/platform/audit/sealBucket.ts';
import { kmsSigner } from '../../functions/platform/audit/sealKeys.ts';
import { keys } from '../../functions/platform/keys.ts';
import type { Table } from '../../functions/platform/table.ts';
import { day, erase, writeChain } from '../platform/audit/chains.ts';
import { type PlayedVault, playVault } from '../support/playedVault.ts';
import { makeTable } from '../support/table.ts';

const folder = mkdtempSync(join(tmpdir(), 'cloud-audit-'));
const pem = join(folder, 'seals.pem');
let table: Table;
let vault: PlayedVault;
beforeAll(async () => {
  table = await makeTable({ mayLeave: false });
  vault = await playVault();
  writeFileSync(pem, vault.publicKey.export({ type: 'spki', format: 'pem' }));
});
afterAll(async () => {
  await vault.stop();
  rmSync(folder, { recursive: true });
});

/** Runs the command as an operator with rights on the instance does; `last` is its last line. */
async function command(given: Record<string, string>) {
  const child = spawn(process.execPath, ['functions/local/verifyAudit.ts'], {
    env: {
      ...process.env,
      AWS_REGION: 'local',
      AWS_ACCESS_KEY_ID: 'local',
      AWS_SECRET_ACCESS_KEY: 'local',
      AWS_ENDPOINT_URL_S3: vault.endpoint,
      DYNAMODB_ENDPOINT: inject('dynamoEndpoint'),
      TABLE_NAME: table.name,
      ...given,
    },
  });
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  const [stdout, stderr, status] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  return { status, stderr, stdout, last: stdout.trimEnd().split('\n').at(-1) };
}

describe('npm run verify-audit of an instance in the cloud', () => {
  it('verifies its chains, and says that nobody named the seals', async () => {
    await writeChain(table, ['one', 'two']);
    const { status, last, stderr } = await command({});
    expect([status, last]).toEqual([0, 'verified 1 broken 0']);
    expect(stderr).toContain('no seals in SEALS_BUCKET, which is not set');
  });

  it('will not take a bucket for proof without the public keys', async () => {
    const { status, stderr } = await command({ SEALS_BUCKET: 'seals', SEALS_KEYS: join(folder, 'none') });
    expect(status).toBe(1);
    expect(stderr).toContain('SEALS_KEYS must name the file');
  });

  it('names what is gone since a night that was sealed', async () => {
    const config = {
      endpoint: vault.endpoint,
      region: 'local',
      credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    };
    const key = await writeChain(table, ['of another person', 'and again']);
    const signer = await kmsSigner(new KMSClient(config), 'arn:key');
    await sealAudit(table, bucketOfSeals(new S3Client(config), 'seals'), signer, day(16));
    const sealed = { SEALS_BUCKET: 'seals', SEALS_KEYS: pem };
    expect(await command(sealed)).toMatchObject({ status: 0, stderr: '', last: 'verified 2 broken 0' });
    await erase(table, keys.event(key, 2));
    const found = await command(sealed);
    expect(found).toMatchObject({ status: 1, last: 'verified 1 broken 1' });
    expect(found.stdout).toContain('event 2, which seal 1 holds, is gone');
  });
});
