/** Who calls, on every side alike: the claims that a gateway would have verified. */
import { randomUUID } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { type GraphqlEvent, openRequest } from '../../functions/graphql/openRequest.ts';
import type { DoorPlatform, Request } from '../../functions/graphql/request.ts';

/** A side's HTTP server, listening on a free port of 127.0.0.1. */
export type Listen = (platform: DoorPlatform, claims: Record<string, string>) => Promise<number>;

/** What a call is given, out of the headers of a request and the claims. */
export function contextOf(
  platform: DoorPlatform,
  claims: Record<string, string>,
  headers: IncomingHttpHeaders,
): Request {
  const event = { headers, requestContext: { requestId: randomUUID(), authorizer: { jwt: { claims } } } };
  const request = openRequest(platform, event as unknown as GraphqlEvent);
  if (!request) throw new Error('no access token');
  return request;
}
