/**
 * Between API Gateway's HTTP API (payload 2.0) and Apollo: a request out of an event, an event's
 * answer out of a response. Ours, since a general adapter costs a second Apollo (docs/decisions/).
 */
import { HeaderMap, type HTTPGraphQLRequest, type HTTPGraphQLResponse } from '@apollo/server';
import { PURPOSE, PURPOSE_HEADER, statedPurpose } from '../monitoring/reading/rules.ts';
import { type Language, render } from '../platform/messages/render.ts';
import type { APIGatewayProxyEventV2WithJWTAuthorizer, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';

/** The largest body: a plan of 15 results with texts and months is about 100 KB. */
export const MAX_BODY_BYTES = 512 * 1024;

/** A request that cannot be GraphQL: refused before it is parsed, with a stable code. */
export interface Malformed {
  readonly statusCode: 400 | 405 | 413 | 415 | 503;
  readonly code:
    | 'BAD_REQUEST'
    | 'METHOD_NOT_ALLOWED'
    | 'BODY_TOO_LARGE'
    | 'MEDIA_TYPE'
    | 'READING_PURPOSE'
    | 'READING_NOT_RECORDED';
}

/** Signals are shown to nobody whose look is not on record. */
export const notRecorded: Malformed = { statusCode: 503, code: 'READING_NOT_RECORDED' };

function readBody(event: APIGatewayProxyEventV2WithJWTAuthorizer): { body: unknown } | Malformed {
  const text = event.isBase64Encoded
    ? Buffer.from(event.body ?? '', 'base64').toString('utf8')
    : (event.body ?? '');
  if (Buffer.byteLength(text) > MAX_BODY_BYTES) {
    return { statusCode: 413, code: 'BODY_TOO_LARGE' };
  }
  if (!/^application\/json\b/i.test(event.headers['content-type'] ?? '')) {
    return { statusCode: 415, code: 'MEDIA_TYPE' };
  }
  try {
    const body: unknown = JSON.parse(text);
    if (typeof body === 'object' && body !== null && !Array.isArray(body)) return { body };
  } catch {
    // answered below: the same for what is no JSON and what is no object
  }
  return { statusCode: 400, code: 'BAD_REQUEST' };
}

/**
 * The request of an event, or why it is none. By POST alone: addresses are logged on the way, and a query may
 * hold a NIP.
 */
export function toRequest(event: APIGatewayProxyEventV2WithJWTAuthorizer): HTTPGraphQLRequest | Malformed {
  const method = event.requestContext.http.method;
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(event.headers))
    if (value !== undefined) headers.set(name, value);
  if (method !== 'POST') return { statusCode: 405, code: 'METHOD_NOT_ALLOWED' };
  // What is stated must be a purpose, also where none is needed: else it would be kept for nothing.
  if (statedPurpose(event.headers[PURPOSE_HEADER]) === undefined)
    return { statusCode: 400, code: 'READING_PURPOSE' };
  const read = readBody(event);
  return 'code' in read ? read : { method, headers, search: '', body: read.body };
}

const json = { 'content-type': 'application/json; charset=utf-8' };

/** The event's answer to a malformed request, in the caller's language. */
export const toRefusal = (
  { statusCode, code }: Malformed,
  language: Language,
): APIGatewayProxyStructuredResultV2 => {
  const params = code === 'READING_PURPOSE' ? PURPOSE : { max: MAX_BODY_BYTES };
  const message = render(code, language, params);
  const headers = { ...json, ...(statusCode === 405 && { allow: 'POST' }) };
  return { statusCode, headers, body: JSON.stringify({ errors: [{ message, extensions: { code } }] }) };
};

/** The answer to claims that are no access token's: as the gateway answers a token that it refuses. */
export const unauthorised: APIGatewayProxyStructuredResultV2 = {
  statusCode: 401,
  headers: json,
  body: JSON.stringify({ message: 'Unauthorized' }),
};

/** The event's answer out of Apollo's. */
export async function toResult(response: HTTPGraphQLResponse): Promise<APIGatewayProxyStructuredResultV2> {
  let body = '';
  if (response.body.kind === 'complete') body = response.body.string;
  else for await (const chunk of response.body.asyncIterator) body += chunk;
  return { statusCode: response.status ?? 200, headers: Object.fromEntries(response.headers), body };
}
