/** The gateway's JWT authoriser: what API Gateway checks of a bearer token before it calls the function. */
import { createLocalJWKSet, errors, jwtVerify, type JWTPayload } from 'jose';
import type { Issuer } from './issuer.ts';

/** Claims as the event carries them: every value a string. */
export type Claims = Readonly<Record<string, string>>;

export type Verdict =
  | { readonly ok: true; readonly claims: Claims }
  /** `challenge` is the `www-authenticate` header of the 401. */
  | { readonly ok: false; readonly challenge: string };

const refused = (description: string): Verdict => ({
  ok: false,
  challenge: `Bearer scope="" error="invalid_token" error_description="${description}"`,
});

const asText = (claim: unknown): string =>
  Array.isArray(claim) ? `[${claim.join(' ')}]` : typeof claim === 'string' ? claim : JSON.stringify(claim);

function descriptionOf(fault: unknown): string {
  if (fault instanceof errors.JWTExpired) return 'the token has expired';
  if (fault instanceof errors.JWTClaimValidationFailed) return `the token's ${fault.claim} is not accepted`;
  if (fault instanceof errors.JOSEError) return 'the token could not be verified';
  throw fault;
}

const isFor = (payload: JWTPayload, audience: readonly string[]): boolean =>
  [payload.aud ?? payload.client_id].flat().some((id) => typeof id === 'string' && audience.includes(id));

/**
 * An authoriser for one issuer's tokens: signature by its keys (RS256 alone), `iss`, `exp`, `nbf`,
 * `iat`, and `aud` or else `client_id` among `audience`. Like API Gateway it takes the token with or
 * without `Bearer`, and does not look at `token_use`.
 */
export function authoriserOf(
  issuer: Issuer,
  audience: readonly string[],
): (authorization: string | undefined) => Promise<Verdict> {
  const keys = createLocalJWKSet(issuer.jwks);
  return async (authorization) => {
    const token = authorization?.replace(/^bearer(\s+|$)/i, '').trim();
    if (!token) return { ok: false, challenge: 'Bearer' };
    try {
      const { payload } = await jwtVerify(token, keys, {
        issuer: issuer.url,
        algorithms: ['RS256'],
        requiredClaims: ['exp', 'iat'],
      });
      if (!isFor(payload, audience)) return refused("the token's aud is not accepted");
      if ((payload.iat ?? 0) > Date.now() / 1000 + 1) return refused("the token's iat is not accepted");
      return {
        ok: true,
        claims: Object.fromEntries(Object.entries(payload).map(([name, claim]) => [name, asText(claim)])),
      };
    } catch (fault) {
      return refused(descriptionOf(fault));
    }
  };
}
