/**
 * Where a person's call comes from, as hashes: neither an address nor a browser's name is kept. docs/domain.md 3,
 * D07.
 */
import type { APIGatewayProxyEventV2WithJWTAuthorizer } from 'aws-lambda';
import { sha256 } from '../platform/commit/hash.ts';
import type { Origin } from '../platform/context.ts';

/** A claim that is a text. */
const textOf = (claim: unknown): string | null => (typeof claim === 'string' && claim ? claim : null);

/** The origin of an event; without claims of a login no session. */
export function originOf({ requestContext, headers }: APIGatewayProxyEventV2WithJWTAuthorizer): Origin {
  const claims: Record<string, unknown> = requestContext.authorizer?.jwt?.claims ?? {};
  const session = textOf(claims.origin_jti) ?? textOf(claims.jti);
  const { sourceIp, userAgent } = requestContext.http;
  return {
    session: session && sha256(session),
    device: sha256([sourceIp, userAgent, headers['accept-language'] ?? ''].join('\n')),
  };
}
