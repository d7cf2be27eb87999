/** The server of a folder's files: in place of the bucket, at a port of its own as that has a host of its own. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pipeline } from 'node:stream/promises';
import { dispositionOf } from '../platform/files/files.ts';
import { OF_FILES, preflightHeaders, sharedHeaders } from './cors.ts';
import { allowedBy, bring, folderFiles } from './fileFolder.ts';

export interface FileServer {
  /** E.g. `http://127.0.0.1:40321`. */
  readonly url: string;
  stop(): Promise<void>;
}

/** Told of a file that was brought, before its bringer is answered: in place of the bucket's events. */
export type OnBrought = (name: string) => Promise<void>;

export interface FileServerOptions {
  readonly folder: string;
  readonly onFault: (fault: unknown) => void;
  readonly onBrought?: OnBrought;
  /** Origins whose pages may bring and fetch files: CORS. */
  readonly origins?: readonly string[];
}

async function serve(
  { folder, onBrought, origins = [] }: FileServerOptions,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  for (const [name, value] of Object.entries(sharedHeaders(origins, request.headers)))
    response.setHeader(name, value);
  if (request.method === 'OPTIONS')
    return void response.writeHead(204, preflightHeaders(origins, request.headers, OF_FILES)).end();
  const answer = (status: number, text = '') => response.writeHead(status).end(text);
  const url = new URL(request.url ?? '/', 'http://localhost');
  const allowed = allowedBy(folder, request.method ?? '', url);
  if (!allowed) return void answer(403, 'AccessDenied');
  if (allowed.announced) {
    const isBrought = await bring(folder, allowed.name, allowed.announced, request);
    if (isBrought) await onBrought?.(allowed.name);
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
export async function openFileServer(options: FileServerOptions): Promise<FileServer> {
  const server = createServer((request, response) => {
    serve(options, request, response).catch((fault: unknown) => {
      options.onFault(fault);
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
