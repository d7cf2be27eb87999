/** Files in a bucket. */
import {
  GetObjectCommand,
  type GetObjectCommandInput,
  NoSuchKey,
  PutObjectCommand,
  type S3Client,
} from '@aws-sdk/client-s3';
import type { Readable } from 'node:stream';
import { CSV, type FileStore } from './files.ts';

/** What is answered of a file, or null when there is none. */
async function bodyOf(client: S3Client, wanted: GetObjectCommandInput): Promise<Readable | null> {
  try {
    return (await client.send(new GetObjectCommand(wanted))).Body as Readable;
  } catch (fault) {
    if (fault instanceof NoSuchKey) return null;
    throw fault;
  }
}

/** The files of a bucket; texts are written whole, so that they are there or not. */
export const bucketFiles = (client: S3Client, bucket: string): FileStore => ({
  read: (name) => bodyOf(client, { Bucket: bucket, Key: name }),
  part: async (name, from, to) => {
    const body = await bodyOf(client, { Bucket: bucket, Key: name, Range: `bytes=${from}-${to - 1}` });
    if (!body) return null;
    const parts: Buffer[] = [];
    for await (const part of body) parts.push(part as Buffer);
    const bytes = Buffer.concat(parts);
    if (bytes.length !== to - from) throw new Error(`a file ends within its part ${from} to ${to}`);
    return bytes;
  },
  write: async (name, content, mediaType = CSV) => {
    const put = { Bucket: bucket, Key: name, Body: content, ContentType: mediaType };
    await client.send(new PutObjectCommand(put));
  },
});
