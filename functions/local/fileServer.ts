/** The server of a folder's files: in place of the bucket, at a port of its own as that has a host of its own. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pipeline } from 'node:stream/promises';
import { dispositionOf } from '../platform/files/files.ts';
import { allowedBy, bring, folderFiles } from './fileFolder.ts';

export interface FileServer {
  /** E.g. `http://127.0.0.1:40321`. */
  readonly url: string;
  stop(): Promise<void>;
}

/** Told of a file that was brought, before its bringer is answered: in place of the bucket's events. */
export type OnBrought = (name: string) => Promise<void>;

async function serve(
  folder: string,
  request: IncomingMessage,
  response: ServerResponse,
  onBrought: OnBrought,
): Promise<void> {
  const answer = (status: number, text = '') => response.writeHead(status).end(text);
  const url = new URL(request.url ?? '/', 'http://localhost');
  const allowed = allowedBy(folder, request.method ?? '', url);
  if (!allowed) return void answer(403, 'AccessDenied');
  if (allowed.announced) {
    const isBrought = await bring(folder, allowed.name, allowed.announced, request);
    if (isBrought) await onBrought(allowed.name);
    return void (isBrought ? answer(200) : answer(400, 'BadDigest'));
  }
  const file = await folderFiles(folder).read(allowed.name);
  if (!file) return void answer(404, 'NoSuchKey');
  response.writeHead(200, {
    'content-type': allowed.mediaType,
    'content-disposition': dispositionOf(allowed.as),
  });
  await pipeline(file, response);
}

/** Serves a folder's files on 127.0.0.1, at any free port. */
export async function openFileServer(
  folder: string,
  onFault: (fault: unknown) => void,
  onBrought: OnBrought = async () => {},
): Promise<FileServer> {
  const server = createServer((request, response) => {
    serve(folder, request, response, onBrought).catch((fault: unknown) => {
      onFault(fault);
      response.destroy();
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: async () => {
      const closed = new Promise<void>((resolve) => void server.close(() => resolve()));
      server.closeAllConnections();
      await closed;
    },
  };
}
