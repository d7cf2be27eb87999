import { generateKeyPair, SignJWT, UnsecuredJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openIssuer, WEB_CLIENT } from '../../functions/local/issuer.ts';
import { EMPLOYEE, ISSUER_URL, openRecordingGateway, type RecordingGateway } from './recordingGateway.ts';

let gateway: RecordingGateway;
let token: string;
let kid: string;

beforeAll(async () => {
  gateway = await openRecordingGateway();
  token = await gateway.issuer.personToken(EMPLOYEE);
  kid = gateway.issuer.jwks.keys[0]?.kid ?? '';
});
afterAll(() => gateway.stop());

const issuerAt = (url: string, offsetMs = 0) =>
  openIssuer({ url, dataDir: gateway.dataDir, now: () => Date.now() + offsetMs });

/** The `www-authenticate` of the 401 to an authorization header, after which the function was not called. */
async function refusalOf(authorization: string | undefined): Promise<string | null> {
  const before = gateway.events.length;
  const response = await fetch(`${gateway.url}/graphql`, {
    method: 'POST',
    body: '{}',
    headers: { 'content-type': 'application/json', ...(authorization !== undefined && { authorization }) },
  });
  expect(response.status).toBe(401);
  expect(await response.json()).toEqual({ message: 'Unauthorized' });
  expect(gateway.events.length).toBe(before);
  return response.headers.get('www-authenticate');
}

describe('the gateway answers 401 by itself', () => {
  test('without a token', async () => {
    expect(await refusalOf(undefined)).toBe('Bearer');
    expect(await refusalOf('Bearer ')).toBe('Bearer');
  });

  test('to a token that is none', async () => {
    expect(await refusalOf('Bearer abc')).toContain('error="invalid_token"');
    expect(await refusalOf('Basic YTpi')).toContain('error="invalid_token"');
  });

  test('to a token signed by a stranger under our key id', async () => {
    const { privateKey } = await generateKeyPair('RS256');
    const forged = await new SignJWT({ username: EMPLOYEE, client_id: WEB_CLIENT })
      .setProtectedHeader({ alg: 'RS256', kid: kid })
      .setIssuer(ISSUER_URL)
      .setIssuedAt()
      .setExpirationTime('1h')
      .sign(privateKey);
    expect(await refusalOf(`Bearer ${forged}`)).toContain('could not be verified');
  });

  test('to an expired token', async () => {
    const yesterday = await issuerAt(ISSUER_URL, -25 * 3_600_000);
    expect(await refusalOf(`Bearer ${await yesterday.personToken(EMPLOYEE)}`)).toContain(
      'the token has expired',
    );
  });

  test('to a token issued in the future', async () => {
    const tomorrow = await issuerAt(ISSUER_URL, 3_600_000);
    expect(await refusalOf(`Bearer ${await tomorrow.personToken(EMPLOYEE)}`)).toContain('iat');
  });

  test('to a token of another issuer, though signed with the same key', async () => {
    const other = await issuerAt('http://127.0.0.1:4999');
    expect(await refusalOf(`Bearer ${await other.personToken(EMPLOYEE)}`)).toContain('iss');
  });

  test('to a client that it does not know', async () => {
    expect(await refusalOf(`Bearer ${await gateway.issuer.agencyToken('agency-two', [])}`)).toContain('aud');
  });

  test('to an unsigned token', async () => {
    const unsigned = new UnsecuredJWT({ username: EMPLOYEE, client_id: WEB_CLIENT })
      .setIssuer(ISSUER_URL)
      .setIssuedAt()
      .setExpirationTime('1h')
      .encode();
    expect(await refusalOf(`Bearer ${unsigned}`)).toContain('could not be verified');
  });

  test('to a token signed with the public key as a shared secret', async () => {
    const secret = new TextEncoder().encode(JSON.stringify(gateway.issuer.jwks.keys[0]));
    const confused = await new SignJWT({ username: EMPLOYEE, client_id: WEB_CLIENT })
      .setProtectedHeader({ alg: 'HS256', kid: kid })
      .setIssuer(ISSUER_URL)
      .setIssuedAt()
      .setExpirationTime('1h')
      .sign(secret);
    expect(await refusalOf(`Bearer ${confused}`)).toContain('could not be verified');
  });

  test('to a token whose content was changed after signing', async () => {
    const [header, payload, signature] = token.split('.') as [string, string, string];
    const claims: unknown = JSON.parse(Buffer.from(payload, 'base64url').toString());
    const other = Buffer.from(JSON.stringify({ ...Object(claims), username: 'someone-else' })).toString(
      'base64url',
    );
    expect(await refusalOf(`Bearer ${header}.${other}.${signature}`)).toContain('could not be verified');
  });
});
