/**
 * API Gateway's HTTP API with its JWT authoriser, played on one machine for the same Lambda handler:
 * docs/architecture.md 7. What only the local runner serves comes in as `routes`, so that no deployed
 * bundle holds it.
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { authoriserOf } from './authoriser.ts';
import { OF_GATEWAY, preflightHeaders, sharedHeaders } from './cors.ts';
import { gatewayEvent, lambdaContext, type GatewayEvent, type LambdaContext } from './gatewayEvent.ts';
import type { Issuer } from './issuer.ts';
import { portFault } from './port.ts';
import { fromFunction, plain, type Answer, type FunctionResult } from './answer.ts';

export type Handler = (event: GatewayEvent, context: LambdaContext) => Promise<FunctionResult>;
/** Answers a local-only request; its key is `GET /path`. */
export type LocalRoute = (request: IncomingMessage, body: Buffer) => Answer | Promise<Answer>;

export interface GatewayOptions {
  /** The function behind `POST /graphql` and `GET /graphql`. */
  readonly handler: Handler;
  readonly issuer: Issuer;
  /** Client ids whose tokens are accepted. */
  readonly audience: readonly string[];
  /** Origins whose pages may call: CORS. */
  readonly origins?: readonly string[];
  readonly routes?: Readonly<Record<string, LocalRoute>>;
  /** 0: any free port. */
  readonly port: number;
  /** Told of what the handler threw, which the caller is never shown. */
  readonly onFault?: (fault: unknown) => void;
}

export interface Gateway {
  /** E.g. `http://127.0.0.1:4000`. */
  readonly url: string;
  stop(): Promise<void>;
}

/** API Gateway's limit of a request; more is cut off while it arrives. */
const LARGEST_REQUEST = 10 * 1024 * 1024;
/** Lambda's limit of an event and of an answer. */
const LARGEST_EVENT = 6 * 1024 * 1024;
const PATIENCE_MS = 30_000;

/** The request's body, or null when it is larger than API Gateway takes. */
async function bodyOf(request: IncomingMessage): Promise<Buffer | null> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length;
    if (size <= LARGEST_REQUEST) parts.push(part);
    else parts.length = 0;
  }
  return size > LARGEST_REQUEST ? null : Buffer.concat(parts);
}

async function invoke({ handler, onFault }: GatewayOptions, event: GatewayEvent): Promise<Answer> {
  if (Buffer.byteLength(JSON.stringify(event)) > LARGEST_EVENT) return plain(413, 'Request Entity Too Large');
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<Answer>((resolve) => {
    timer = setTimeout(() => resolve(plain(503, 'Service Unavailable')), PATIENCE_MS);
  });
  const answered = handler(event, lambdaContext('graphql', PATIENCE_MS)).then(fromFunction);
  try {
    const answer = await Promise.race([answered, tooLate]);
    return answer.body.length > LARGEST_EVENT ? plain(500, 'Internal Server Error') : answer;
  } catch (fault) {
    onFault?.(fault);
    return plain(500, 'Internal Server Error');
  } finally {
    clearTimeout(timer);
  }
}

type Authoriser = ReturnType<typeof authoriserOf>;

async function answer(
  options: GatewayOptions,
  authorise: Authoriser,
  request: IncomingMessage,
): Promise<Answer> {
  const body = await bodyOf(request);
  if (body === null) return plain(413, 'Request Entity Too Large');
  if (request.method === 'OPTIONS') {
    return {
      status: 204,
      headers: preflightHeaders(options.origins ?? [], request.headers, OF_GATEWAY),
      body: Buffer.alloc(0),
    };
  }
  const key = `${request.method} ${new URL(request.url ?? '/', 'http://localhost').pathname}`;
  const local = options.routes?.[key];
  if (local) return await local(request, body);
  if (key !== 'POST /graphql' && key !== 'GET /graphql') return plain(404, 'Not Found');
  const verdict = await authorise(request.headers.authorization);
  if (!verdict.ok) return plain(401, 'Unauthorized', { 'www-authenticate': verdict.challenge });
  return await invoke(options, gatewayEvent(request, body, key, verdict.claims));
}

function send(
  response: ServerResponse,
  { status, headers, cookies, body }: Answer,
  shared: Record<string, string>,
): void {
  response.writeHead(status, {
    ...headers,
    ...shared,
    ...(cookies && cookies.length > 0 && { 'set-cookie': [...cookies] }),
    ...(status !== 204 && { 'content-length': body.length }),
  });
  response.end(status === 204 ? undefined : body);
}

async function listen(server: Server, port: number): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', (fault) => reject(portFault(fault, port, 'PORT')));
    server.listen(port, '127.0.0.1', resolve);
  });
  return (server.address() as AddressInfo).port;
}

/** Opens the gateway on 127.0.0.1; throws `CannotStart` when the port is taken. */
export async function openGateway(options: GatewayOptions): Promise<Gateway> {
  const authorise = authoriserOf(options.issuer, options.audience);
  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const answered = await answer(options, authorise, request).catch((fault: unknown) => {
      options.onFault?.(fault);
      return plain(500, 'Internal Server Error');
    });
    send(response, answered, sharedHeaders(options.origins ?? [], request.headers));
  };
  const server = createServer((request, response) => void serve(request, response));
  const port = await listen(server, options.port);
  const stop = async (): Promise<void> => {
    const closed = new Promise<void>((resolve) => void server.close(() => resolve()));
    server.closeAllConnections();
    await closed;
  };
  return { url: `http://127.0.0.1:${port}`, stop };
}
