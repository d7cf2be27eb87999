/** CORS by an allow-list of origins, as the deployed HTTP API and its bucket have it. */
import type { IncomingHttpHeaders } from 'node:http';

/** What a page of an allowed origin may send: to the gateway, and to where files are. */
export const OF_GATEWAY = {
  methods: 'GET,POST,OPTIONS',
  headers: 'authorization,content-type,accept-language,x-reading-purpose',
} as const;
export const OF_FILES = { methods: 'PUT,GET', headers: 'content-type,x-amz-checksum-sha256' } as const;
const MAX_AGE_SECONDS = '3600';

/** Headers for every answer to a page of an allowed origin; none for others. */
export const sharedHeaders = (
  origins: readonly string[],
  { origin }: IncomingHttpHeaders,
): Record<string, string> =>
  origin !== undefined && origins.includes(origin)
    ? { 'access-control-allow-origin': origin, vary: 'origin' }
    : {};

/** Headers of the 204 to a preflight. */
export const preflightHeaders = (
  origins: readonly string[],
  request: IncomingHttpHeaders,
  { methods, headers }: typeof OF_GATEWAY | typeof OF_FILES,
): Record<string, string> =>
  request.origin !== undefined && origins.includes(request.origin)
    ? {
        'access-control-allow-methods': methods,
        'access-control-allow-headers': headers,
        'access-control-max-age': MAX_AGE_SECONDS,
      }
    : {};
