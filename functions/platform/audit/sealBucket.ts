/**
 * Seals in a bucket: each file is written once, if its name is free, and the bucket's lock keeps it.
 * Files are zipped, and sent in parts where they are large, so that memory is bounded by one part.
 */
import {
  AbortMultipartUploadCommand,
  CompleteMultipartUploadCommand,
  CreateMultipartUploadCommand,
  type CompletedPart,
  GetObjectCommand,
  paginateListObjectsV2,
  PutObjectCommand,
  type S3Client,
  UploadPartCommand,
} from '@aws-sdk/client-s3';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import type { SealStorage } from './seal.ts';

/** Bytes of a part: S3 takes 5 MB to 5 GB, and 10,000 parts. */
const PART = 8 * 1024 * 1024;
/** Characters of a text that is zipped at once. */
const TEXT = 64 * 1024;
const ENDING = '.gz';

interface Place {
  readonly Bucket: string;
  readonly Key: string;
}

/** Texts of many lines each: a line by itself would cost more to hand on than to zip. */
async function* inTexts(lines: AsyncIterable<string> | Iterable<string>): AsyncGenerator<string> {
  let text = '';
  for await (const line of lines) {
    text += `${line}\n`;
    if (text.length < TEXT) continue;
    yield text;
    text = '';
  }
  if (text) yield text;
}

async function* inParts(bytes: AsyncIterable<Buffer>, part: number): AsyncGenerator<Buffer> {
  let [held, size]: [Buffer[], number] = [[], 0];
  for await (const chunk of bytes) {
    held.push(chunk);
    size += chunk.length;
    if (size < part) continue;
    yield Buffer.concat(held);
    [held, size] = [[], 0];
  }
  if (size > 0) yield Buffer.concat(held);
}

/** Sends parts as one object, which is there with the last call or not at all. */
async function sendParts(client: S3Client, place: Place, parts: AsyncIterable<Buffer>): Promise<void> {
  const begun = await client.send(new CreateMultipartUploadCommand({ ...place, ChecksumAlgorithm: 'CRC32' }));
  const upload = { ...place, UploadId: begun.UploadId };
  try {
    const sent: CompletedPart[] = [];
    for await (const Body of parts) {
      const part = { ...upload, PartNumber: sent.length + 1, Body, ChecksumAlgorithm: 'CRC32' as const };
      const { ETag, ChecksumCRC32 } = await client.send(new UploadPartCommand(part));
      sent.push({ PartNumber: part.PartNumber, ETag, ChecksumCRC32 });
    }
    const MultipartUpload = { Parts: sent };
    await client.send(new CompleteMultipartUploadCommand({ ...upload, IfNoneMatch: '*', MultipartUpload }));
  } catch (fault) {
    await client.send(new AbortMultipartUploadCommand(upload));
    throw fault;
  }
}

async function send(client: S3Client, place: Place, parts: AsyncGenerator<Buffer>): Promise<void> {
  const first = await parts.next();
  const second = await parts.next();
  if (second.done) {
    await client.send(new PutObjectCommand({ ...place, IfNoneMatch: '*', Body: first.value ?? '' }));
    return;
  }
  async function* all(): AsyncGenerator<Buffer> {
    yield first.value as Buffer;
    yield second.value as Buffer;
    yield* parts;
  }
  await sendParts(client, place, all());
}

async function* linesOf(client: S3Client, place: Place): AsyncGenerator<string> {
  const { Body } = await client.send(new GetObjectCommand(place));
  const unzipped = createGunzip();
  const received = pipeline(Body as Readable, unzipped);
  received.catch(() => unzipped.destroy()); // whoever reads the lines is told by them
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of unzipped) {
    const lines = (rest + decoder.decode(chunk as Buffer, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  await received;
  if (rest) yield rest;
}

async function namesIn(client: S3Client, bucket: string): Promise<string[]> {
  const names: string[] = [];
  for await (const { Contents = [] } of paginateListObjectsV2({ client }, { Bucket: bucket })) {
    for (const { Key = '' } of Contents) if (Key.endsWith(ENDING)) names.push(Key.slice(0, -ENDING.length));
  }
  return names;
}

/**
 * Storage in a bucket with versions and a lock; a file of more than `part` bytes goes in parts of that
 * size. `create` throws `PreconditionFailed` when the name is taken.
 */
export function bucketOfSeals(client: S3Client, bucket: string, part = PART): SealStorage {
  const place = (name: string): Place => ({ Bucket: bucket, Key: `${name}${ENDING}` });
  return {
    list: () => namesIn(client, bucket),
    create: (name, lines) =>
      pipeline(inTexts(lines), createGzip(), (bytes: AsyncIterable<Buffer>) =>
        send(client, place(name), inParts(bytes, part)),
      ),
    lines: (name) => linesOf(client, place(name)),
  };
}
