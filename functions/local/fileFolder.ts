/** Files on one machine: a folder in place of the bucket, with addresses that are signed and end as its do. */
import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import {
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { open, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import {
  type Announced,
  CSV,
  DOWNLOAD_SECONDS,
  type FileAddresses,
  type FileStore,
  inBase64,
  UPLOAD_SECONDS,
} from '../platform/files/files.ts';

/** Where the files of a data folder lie. */
export const filesIn = (dataDir: string): string => join(dataDir, 'files');

const NAME = /^[\w-]+(?:\/[\w.-]+)*$/;

function pathOf(folder: string, name: string): string {
  if (!NAME.test(name) || name.includes('..')) throw new Error('no name of a file');
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  return path;
}

/** The files of a folder, which it makes. */
export const folderFiles = (folder: string): FileStore => ({
  read: async (name) => {
    const path = pathOf(folder, name);
    return existsSync(path) ? createReadStream(path) : null;
  },
  part: async (name, from, to) => {
    const path = pathOf(folder, name);
    if (!existsSync(path)) return null;
    const file = await open(path);
    try {
      const bytes = Buffer.alloc(to - from);
      const { bytesRead } = await file.read(bytes, 0, bytes.length, from);
      if (bytesRead !== bytes.length) throw new Error(`a file ends within its part ${from} to ${to}`);
      return bytes;
    } finally {
      await file.close();
    }
  },
  write: (name, content) => writeFile(pathOf(folder, name), content),
});

/** The key by which a folder's addresses are signed; made at the first time. */
function keyOf(folder: string): Buffer {
  const path = join(folder, '.key');
  if (!existsSync(path)) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(path, randomBytes(32), { mode: 0o600, flag: 'wx' });
  }
  return readFileSync(path);
}

const signatureOf = (key: Buffer, words: readonly string[]): string =>
  createHmac('sha256', key).update(words.join('\n')).digest('hex');

/** Addresses of a folder's files at a server of this machine; `now` in epoch milliseconds. */
export function folderAddresses(folder: string, url: string, now: () => number = Date.now): FileAddresses {
  const address = (method: 'PUT' | 'GET', name: string, seconds: number, more: Record<string, string>) => {
    const expires = String(Math.floor(now() / 1000) + seconds);
    const words = [method, name, expires, ...Object.values(more)];
    const query = new URLSearchParams({ expires, ...more, signature: signatureOf(keyOf(folder), words) });
    return `${url}/${name}?${query.toString()}`;
  };
  return {
    upload: async (name, { bytes, sha256 }) => ({
      method: 'PUT',
      url: address('PUT', name, UPLOAD_SECONDS, { bytes: String(bytes), sha256 }),
      headers: { 'content-length': String(bytes), 'x-amz-checksum-sha256': inBase64(sha256) },
      expiresIn: UPLOAD_SECONDS,
    }),
    download: async (name, as, mediaType = CSV) => ({
      method: 'GET',
      url: address('GET', name, DOWNLOAD_SECONDS, { as, mediaType }),
      headers: {},
      expiresIn: DOWNLOAD_SECONDS,
    }),
  };
}

/** What a signed address allows. */
export interface Allowed {
  readonly name: string;
  readonly announced: Announced | null;
  readonly as: string;
  readonly mediaType: string;
}

/** What an address allows, or null when it is not ours, was changed, or has ended. */
export function allowedBy(
  folder: string,
  method: string,
  url: URL,
  now: () => number = Date.now,
): Allowed | null {
  const name = url.pathname.slice(1);
  const { expires = '', signature = '', ...more } = Object.fromEntries(url.searchParams);
  const words = [method, name, expires, ...Object.values(more)];
  const wanted = Buffer.from(signatureOf(keyOf(folder), words), 'hex');
  const given = Buffer.from(signature, 'hex');
  const isSigned = given.length === wanted.length && timingSafeEqual(given, wanted);
  if (!isSigned || Number(expires) * 1000 < now()) return null;
  const announced = method === 'PUT' ? { bytes: Number(more.bytes), sha256: more.sha256 ?? '' } : null;
  return { name, announced, as: more.as ?? '', mediaType: more.mediaType ?? CSV };
}

/** Keeps a file that is brought, whole and as announced, or not at all: then it is false. */
export async function bring(
  folder: string,
  name: string,
  { bytes, sha256 }: Announced,
  body: NodeJS.ReadableStream,
): Promise<boolean> {
  const path = pathOf(folder, name);
  const part = `${path}.${randomBytes(4).toString('hex')}`;
  const hash = createHash('sha256');
  let size = 0;
  const counted = new Transform({
    transform: (chunk: Buffer, _encoding, done) => {
      hash.update(chunk);
      size += chunk.length;
      done(size > bytes ? new Error('more than announced') : null, chunk);
    },
  });
  try {
    await pipeline(body, counted, createWriteStream(part)).catch((fault: unknown) => {
      if (size <= bytes) throw fault;
    });
    const isAnnounced = size === bytes && hash.digest('hex') === sha256;
    if (isAnnounced) await rename(part, path);
    return isAnnounced;
  } finally {
    await rm(part, { force: true }); // also of an upload that was broken off
  }
}
