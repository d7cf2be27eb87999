import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { GatewayEvent } from '../../functions/local/gatewayEvent.ts';
import { WEB_CLIENT } from '../../functions/local/issuer.ts';
import { EMPLOYEE, openRecordingGateway, PAGE, type RecordingGateway } from './recordingGateway.ts';

let gateway: RecordingGateway;
let token: string;

beforeAll(async () => {
  gateway = await openRecordingGateway();
  token = await gateway.issuer.personToken(EMPLOYEE);
});
afterAll(() => gateway.stop());

const last = (): GatewayEvent | undefined => gateway.events.at(-1);

const post = (body: string | Buffer<ArrayBuffer>, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(`${gateway.url}/graphql`, {
    method: 'POST',
    body,
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', ...headers },
  });

describe('the function receives what API Gateway would hand it', () => {
  test('an event of payload version 2.0 with every claim as text', async () => {
    const response = await fetch(`${gateway.url}/graphql?a=1&a=2&b=x%20y`, {
      method: 'POST',
      body: '{"query":"{ viewer { id } }"}',
      headers: {
        authorization: `Bearer ${token}`,
        'Content-Type': 'application/json',
        'Accept-Language': 'id',
        cookie: 'one=1; two=2',
        'user-agent': 'a test',
      },
    });
    expect(response.status).toBe(201);
    expect(last()).toMatchObject({
      version: '2.0',
      routeKey: 'POST /graphql',
      rawPath: '/graphql',
      rawQueryString: 'a=1&a=2&b=x%20y',
      queryStringParameters: { a: '1,2', b: 'x y' },
      cookies: ['one=1', 'two=2'],
      headers: { 'accept-language': 'id', 'content-type': 'application/json' },
      body: '{"query":"{ viewer { id } }"}',
      isBase64Encoded: false,
      requestContext: {
        routeKey: 'POST /graphql',
        stage: '$default',
        http: {
          method: 'POST',
          path: '/graphql',
          protocol: 'HTTP/1.1',
          sourceIp: '127.0.0.1',
          userAgent: 'a test',
        },
        authorizer: {
          jwt: { scopes: null, claims: { username: EMPLOYEE, client_id: WEB_CLIENT, token_use: 'access' } },
        },
      },
    });
    expect(last()?.headers).not.toHaveProperty('cookie');
    expect(last()?.requestContext.time).toMatch(/^\d\d\/\w{3}\/\d{4}:\d\d:\d\d:\d\d \+0000$/);
    const claims = Object.values(last()?.requestContext.authorizer.jwt.claims ?? {});
    expect(claims.every((claim) => typeof claim === 'string')).toBe(true);
  });

  test("an agency's token has scopes and no username", async () => {
    const agency = await gateway.issuer.agencyToken('agency-one', ['kinerja/read', 'kinerja/write']);
    expect((await post('{}', { authorization: agency })).status).toBe(201);
    const claims = last()?.requestContext.authorizer.jwt.claims;
    expect(claims).toMatchObject({
      sub: 'agency-one',
      client_id: 'agency-one',
      scope: 'kinerja/read kinerja/write',
    });
    expect(claims).not.toHaveProperty('username');
  });

  test('a compressed body as base64', async () => {
    const zipped = gzipSync('{"query":"{ a }"}');
    await post(zipped, { 'content-encoding': 'gzip' });
    expect(last()?.isBase64Encoded).toBe(true);
    expect(last()?.body).toBe(zipped.toString('base64'));
  });

  test('a body of another type than text as base64', async () => {
    await post('a=1', { 'content-type': 'application/x-www-form-urlencoded' });
    expect(last()).toMatchObject({ isBase64Encoded: true, body: Buffer.from('a=1').toString('base64') });
  });

  test('a GET without a body', async () => {
    await fetch(`${gateway.url}/graphql?query=%7Ba%7D`, { headers: { authorization: token } });
    expect(last()).toMatchObject({
      routeKey: 'GET /graphql',
      rawQueryString: 'query=%7Ba%7D',
      isBase64Encoded: false,
    });
    expect(last()).not.toHaveProperty('body');
  });
});

describe('the caller receives what the function answered', () => {
  test('status, headers, cookies and a base64 body', async () => {
    const response = await post('{}');
    expect(response.status).toBe(201);
    expect(response.headers.get('x-made')).toBe('yes');
    expect(response.headers.getSetCookie()).toEqual(['a=1', 'b=2']);
    expect(await response.json()).toEqual({ ok: true });
  });

  test('a bare value as the JSON of a 200', async () => {
    const response = await post('bare');
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ data: 1 });
  });

  test('a fault as 500, without what went wrong', async () => {
    const response = await post('throw');
    expect(response.status).toBe(500);
    expect(await response.text()).toBe('{"message":"Internal Server Error"}');
    expect(gateway.faults.map(String)).toContain('Error: secret of the house');
  });

  test('an answer larger than Lambda allows as 500', async () => {
    expect((await post('large')).status).toBe(500);
  });
});

describe('the gateway refuses', () => {
  test.each([
    ['more than API Gateway takes', 11],
    ['more than Lambda takes', 7],
  ])('%s: 413', async (_, megabytes) => {
    const response = await post('x'.repeat(megabytes * 1024 * 1024));
    expect(response.status).toBe(413);
    expect(await response.json()).toEqual({ message: 'Request Entity Too Large' });
  });

  test('paths and methods that it has no route for: 404', async () => {
    expect((await fetch(`${gateway.url}/else`)).status).toBe(404);
    expect((await fetch(`${gateway.url}/graphql`, { method: 'DELETE' })).status).toBe(404);
  });

  test('pages of origins that are not on the list', async () => {
    const preflight = (origin: string): Promise<Response> =>
      fetch(`${gateway.url}/graphql`, {
        method: 'OPTIONS',
        headers: { origin, 'access-control-request-method': 'POST' },
      });
    const ours = await preflight(PAGE);
    expect(ours.status).toBe(204);
    expect(ours.headers.get('access-control-allow-origin')).toBe(PAGE);
    expect(ours.headers.get('access-control-allow-headers')).toContain('authorization');
    const theirs = await preflight('https://evil.example');
    expect(theirs.status).toBe(204);
    expect(theirs.headers.get('access-control-allow-origin')).toBeNull();
    expect((await post('{}', { origin: PAGE })).headers.get('access-control-allow-origin')).toBe(PAGE);
    expect(
      (await post('{}', { origin: 'https://evil.example' })).headers.get('access-control-allow-origin'),
    ).toBeNull();
  });
});

test('the keys of the issuer are served, and hold nothing private', async () => {
  const keys: unknown = await (await fetch(`${gateway.url}/.well-known/jwks.json`)).json();
  expect(keys).toEqual({ keys: [expect.objectContaining({ kty: 'RSA', alg: 'RS256', use: 'sig' })] });
  expect(JSON.stringify(keys)).not.toContain('"d"');
});
