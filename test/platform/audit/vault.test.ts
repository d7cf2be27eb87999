import { KMSClient } from '@aws-sdk/client-kms';
import { S3Client } from '@aws-sdk/client-s3';
import { randomBytes } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sealAudit, type SealStorage, type Signer } from '../../../functions/platform/audit/seal.ts';
import { bucketOfSeals } from '../../../functions/platform/audit/sealBucket.ts';
import { kmsSigner, publicKeysIn, verifierOf } from '../../../functions/platform/audit/sealKeys.ts';
import { verifyAudit } from '../../../functions/platform/audit/verify.ts';
import { keys } from '../../../functions/platform/keys.ts';
import type { Table } from '../../../functions/platform/table.ts';
import { type PlayedVault, playVault } from '../../support/playedVault.ts';
import { makeTable } from '../../support/table.ts';
import { day, erase, newSeals, writeChain } from './chains.ts';

let table: Table;
let vault: PlayedVault;
let storage: SealStorage;
let signer: Signer;
beforeEach(async () => {
  table = await makeTable({ mayLeave: false });
  vault = await playVault();
  const config = {
    endpoint: vault.endpoint,
    region: 'local',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    maxAttempts: 1,
  };
  storage = bucketOfSeals(new S3Client(config), 'seals', 64 * 1024);
  signer = await kmsSigner(new KMSClient(config), 'arn:key');
});
afterEach(() => vault.stop());

const seal = (date: number) => sealAudit(table, storage, signer, day(date));
const pem = () => String(vault.publicKey.export({ type: 'spki', format: 'pem' }));

async function read(name: string): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of storage.lines(name)) lines.push(line);
  return lines;
}

/** Lines that zip badly: 70 bytes each come to about 40. */
function* noise(count: number): Generator<string> {
  for (let no = 0; no < count; no += 1) yield `${no}:${randomBytes(32).toString('hex')}`;
}

describe('seals in a bucket, signed by KMS', () => {
  it('verify by the public key alone, and name a head that is gone since', async () => {
    const key = await writeChain(table, ['one', 'two']);
    await seal(16);
    await writeChain(table, ['of another person']);
    await seal(17);
    const seals = { storage, verifier: verifierOf(publicKeysIn(pem())) };
    expect(await verifyAudit(table, { seals })).toEqual({ verified: 2, broken: [] });
    await erase(table, keys.event(key, 2));
    const { broken } = await verifyAudit(table, { seals });
    expect(broken[0]?.fault).toContain('event 2, which seal 1 holds, is gone');
  });

  it('are made once for a night, and asked for one signature', async () => {
    const first = await seal(16);
    expect(await seal(16)).toEqual(first);
    expect([...vault.objects.keys()]).toEqual(['000001.leaves.1.jsonl.gz', '000001.seal.json.gz']);
    expect(vault.calls.filter((call) => call === 'TrentService.Sign')).toHaveLength(1);
  });

  it('are written under a free name or not at all', async () => {
    await seal(16);
    const before = vault.objects.get('000001.seal.json.gz');
    await expect(storage.create('000001.seal.json', ['{}'])).rejects.toMatchObject({
      name: 'PreconditionFailed',
    });
    expect(vault.objects.get('000001.seal.json.gz')).toBe(before);
  });

  it('verify by the keys of before and after, when the signing key was replaced', async () => {
    const old = newSeals().signer;
    await sealAudit(table, storage, old, day(16));
    await seal(17);
    const alone = await verifyAudit(table, { seals: { storage, verifier: verifierOf(publicKeysIn(pem())) } });
    expect(alone.broken.map(({ fault }) => fault)).toEqual(['its signature is not valid']);
    const both = {
      verify: async (...given: Parameters<Signer['verify']>) =>
        (await old.verify(...given)) || (await signer.verify(...given)),
    };
    expect((await verifyAudit(table, { seals: { storage, verifier: both } })).broken).toEqual([]);
  });
});

describe('a large file of the bucket', () => {
  const LINES = 10_000;

  it('goes in parts and is read again line by line', async () => {
    await storage.create('large', noise(LINES));
    expect(vault.calls.filter((call) => call === 'PUT large.gz').length).toBeGreaterThan(1);
    const whole = gunzipSync(vault.objects.get('large.gz') ?? '').toString();
    expect(whole.split('\n')).toHaveLength(LINES + 1);
    expect(await read('large')).toEqual(whole.trimEnd().split('\n'));
    expect(vault.uploads.size).toBe(0);
  });

  it('leaves nothing behind when a part fails, or when its name is taken', async () => {
    vault.failingPart = 2;
    await expect(storage.create('large', noise(LINES))).rejects.toThrow('InvalidPart');
    expect([vault.objects.size, vault.uploads.size]).toEqual([0, 0]);
    vault.failingPart = Number.POSITIVE_INFINITY;
    await storage.create('large', ['small']);
    await expect(storage.create('large', noise(LINES))).rejects.toThrow('PreconditionFailed');
    expect(await read('large')).toEqual(['small']);
    expect(vault.uploads.size).toBe(0);
  });

  it('that ends in the middle is an error, never a shorter file', async () => {
    await storage.create('file', noise(1000));
    const whole = vault.objects.get('file.gz') ?? Buffer.alloc(0);
    vault.objects.set('file.gz', whole.subarray(0, whole.length - 100));
    await expect(read('file')).rejects.toThrow();
    await expect(read('missing')).rejects.toThrow('NoSuchKey');
  });
});
