/** Files in a bucket. */
import { GetObjectCommand, NoSuchKey, PutObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import type { Readable } from 'node:stream';
import type { FileStore } from './files.ts';

/** The files of a bucket; texts are written whole, so that they are there or not. */
export const bucketFiles = (client: S3Client, bucket: string): FileStore => ({
  read: async (name) => {
    try {
      const { Body } = await client.send(new GetObjectCommand({ Bucket: bucket, Key: name }));
      return Body as Readable;
    } catch (fault) {
      if (fault instanceof NoSuchKey) return null;
      throw fault;
    }
  },
  part: async (name, from, to) => {
    const range = { Bucket: bucket, Key: name, Range: `bytes=${from}-${to - 1}` };
    const { Body } = await client.send(new GetObjectCommand(range));
    const parts: Buffer[] = [];
    for await (const part of Body as Readable) parts.push(part as Buffer);
    const bytes = Buffer.concat(parts);
    if (bytes.length !== to - from) throw new Error(`a file ends within its part ${from} to ${to}`);
    return bytes;
  },
  write: async (name, text) => {
    const put = { Bucket: bucket, Key: name, Body: text, ContentType: 'text/csv; charset=utf-8' };
    await client.send(new PutObjectCommand(put));
  },
});
