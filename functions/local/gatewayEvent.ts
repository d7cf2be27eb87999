/** What API Gateway's HTTP API hands to a function: an event of payload version 2.0, and Lambda's context. */
import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { APIGatewayProxyEventV2, Context } from 'aws-lambda';
import type { Claims } from './authoriser.ts';

type RequestContext = APIGatewayProxyEventV2['requestContext'];

/** The event; `scopes` is null because the route asks for none (an agency's are in `claims.scope`). */
export type GatewayEvent = APIGatewayProxyEventV2 & {
  readonly requestContext: RequestContext & {
    readonly authorizer: { readonly jwt: { readonly claims: Claims; readonly scopes: null } };
  };
};

const TEXT = /^(text\/|application\/(json|javascript|xml)\b|application\/[\w.-]+\+(json|xml)\b)/i;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `22/Nov/2026:15:04:05 +0000`, as `requestContext.time` is written. */
function logTime(at: Date): string {
  const two = (n: number): string => String(n).padStart(2, '0');
  const clock = [at.getUTCHours(), at.getUTCMinutes(), at.getUTCSeconds()].map(two).join(':');
  return `${two(at.getUTCDate())}/${MONTHS[at.getUTCMonth()]}/${at.getUTCFullYear()}:${clock} +0000`;
}

/** Names in lower case, repeated ones joined by commas, cookies apart. */
function headersOf(request: IncomingMessage): Record<string, string> {
  const joined = Object.entries(request.headersDistinct).map(
    ([name, values]) => [name, (values ?? []).join(',')] as const,
  );
  return Object.fromEntries(joined.filter(([name]) => name !== 'cookie'));
}

function queryOf(search: URLSearchParams): Record<string, string> | undefined {
  const names = [...new Set(search.keys())];
  return names.length === 0
    ? undefined
    : Object.fromEntries(names.map((name) => [name, search.getAll(name).join(',')]));
}

/** Whether the body travels as base64: anything compressed, and what is not text by its type. */
export const isBinary = (headers: Readonly<Record<string, string>>): boolean =>
  (headers['content-encoding'] ?? 'identity') !== 'identity' ||
  (headers['content-type'] !== undefined && !TEXT.test(headers['content-type']));

/** `requestContext`: who called, how, and what the authoriser found. */
function requestContextOf(
  request: IncomingMessage,
  path: string,
  routeKey: string,
  claims: Claims,
): GatewayEvent['requestContext'] {
  const now = new Date();
  const host = request.headers.host ?? 'localhost';
  return {
    accountId: '000000000000',
    apiId: 'local',
    authorizer: { jwt: { claims, scopes: null } },
    domainName: host,
    domainPrefix: host.split('.')[0] ?? host,
    http: {
      method: request.method ?? 'GET',
      path,
      protocol: `HTTP/${request.httpVersion}`,
      sourceIp: request.socket.remoteAddress ?? '127.0.0.1',
      userAgent: request.headers['user-agent'] ?? '',
    },
    requestId: randomUUID(),
    routeKey,
    stage: '$default',
    time: logTime(now),
    timeEpoch: now.getTime(),
  };
}

/** The event for a request that the authoriser let through. `routeKey` is e.g. `POST /graphql`. */
export function gatewayEvent(
  request: IncomingMessage,
  body: Buffer,
  routeKey: string,
  claims: Claims,
): GatewayEvent {
  const url = new URL(request.url ?? '/', 'http://localhost');
  const headers = headersOf(request);
  const base64 = body.length > 0 && isBinary(headers);
  const query = queryOf(url.searchParams);
  const cookies = request.headers.cookie?.split(/; */);
  return {
    version: '2.0',
    routeKey,
    rawPath: url.pathname,
    rawQueryString: url.search.slice(1),
    ...(cookies && { cookies }),
    headers,
    ...(query && { queryStringParameters: query }),
    requestContext: requestContextOf(request, url.pathname, routeKey, claims),
    ...(body.length > 0 && { body: body.toString(base64 ? 'base64' : 'utf8') }),
    isBase64Encoded: base64,
  };
}

/** Lambda's context, without its callbacks of old. */
export type LambdaContext = Omit<Context, 'done' | 'fail' | 'succeed'>;

/** Lambda's context of one call that may take `limitMs`. */
export function lambdaContext(functionName: string, limitMs: number): LambdaContext {
  const deadline = Date.now() + limitMs;
  return {
    callbackWaitsForEmptyEventLoop: true,
    functionName,
    functionVersion: '$LATEST',
    invokedFunctionArn: `arn:aws:lambda:local:000000000000:function:${functionName}`,
    memoryLimitInMB: '1024',
    awsRequestId: randomUUID(),
    logGroupName: `/aws/lambda/${functionName}`,
    logStreamName: 'local',
    getRemainingTimeInMillis: () => Math.max(0, deadline - Date.now()),
  };
}
