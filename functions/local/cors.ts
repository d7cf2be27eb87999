/** The gateway's CORS: an allow-list of origins, as the deployed HTTP API has. */
import type { IncomingHttpHeaders } from 'node:http';

const METHODS = 'GET,POST,OPTIONS';
const HEADERS = 'authorization,content-type,accept-language';
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
): Record<string, string> =>
  request.origin !== undefined && origins.includes(request.origin)
    ? {
        'access-control-allow-methods': METHODS,
        'access-control-allow-headers': HEADERS,
        'access-control-max-age': MAX_AGE_SECONDS,
      }
    : {};
