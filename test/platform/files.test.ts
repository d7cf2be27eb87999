import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { allowedBy, folderAddresses, folderFiles } from '../../functions/local/fileFolder.ts';
import { bucketAddresses } from '../../functions/platform/files/bucketAddresses.ts';
import type { Instant } from '../../functions/platform/period.ts';

const folder = mkdtempSync(join(tmpdir(), 'files-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('an address of a bucket', () => {
  const addresses = bucketAddresses({
    bucket: 'examplebucket',
    region: 'us-east-1',
    credentials: async () => ({
      accessKeyId: 'AKIAIOSFODNN7EXAMPLE',
      secretAccessKey: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
    }),
    now: () => '2013-05-24T00:00:00.000Z' as Instant,
  });

  it('binds an upload to its length and its hash, for a quarter of an hour', async () => {
    const sha256 = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
    const { method, url, headers, expiresIn } = await addresses.upload('register/1/source', {
      bytes: 12,
      sha256,
    });
    const { searchParams, host, pathname } = new URL(url);
    expect([method, host, pathname, expiresIn]).toEqual([
      'PUT',
      'examplebucket.s3.us-east-1.amazonaws.com',
      '/register/1/source',
      900,
    ]);
    expect(headers).toEqual({
      'content-length': '12',
      'x-amz-checksum-sha256': '47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=',
    });
    expect(searchParams.get('X-Amz-SignedHeaders')).toBe('content-length;host;x-amz-checksum-sha256');
    expect(searchParams.get('X-Amz-Expires')).toBe('900');
    expect(searchParams.get('X-Amz-Signature')).toMatch(/^[0-9a-f]{64}$/);
  });

  it('of a download says under which name it is saved', async () => {
    const { url } = await addresses.download('register/1/problems-id.csv', 'problems-id.csv');
    expect(new URL(url).searchParams.get('response-content-disposition')).toBe(
      'attachment; filename="problems-id.csv"',
    );
  });
});

describe('an address of a folder', () => {
  const at = Date.parse('2026-11-16T01:00:00Z');
  const addresses = folderAddresses(folder, 'http://127.0.0.1:9', () => at);
  const announced = { bytes: 3, sha256: 'a'.repeat(64) };

  it('allows what it says, until it ends, and nothing that was changed of it', async () => {
    const { url } = await addresses.upload('register/1/source', announced);
    const asked = (change: (text: string) => string, method = 'PUT', now = at) =>
      allowedBy(folder, method, new URL(change(url)), () => now);
    expect(asked((text) => text)).toMatchObject({ name: 'register/1/source', announced });
    expect(asked((text) => text, 'GET')).toBeNull();
    expect(asked((text) => text.replace('/1/', '/2/'))).toBeNull();
    expect(asked((text) => text.replace('bytes=3', 'bytes=4'))).toBeNull();
    expect(asked((text) => text, 'PUT', at + 901_000)).toBeNull();
  });

  it('never leads out of the folder', async () => {
    const files = folderFiles(folder);
    for (const name of ['../key', 'register/../../key', '.key', '/etc/passwd', 'a//b'])
      await expect(files.read(name), name).rejects.toThrow('no name of a file');
  });
});
