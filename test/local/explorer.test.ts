import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { clockRoutes, movableClock } from '../../functions/local/clock.ts';
import { readExamples } from '../../functions/local/examples.ts';
import { explorerRoutes } from '../../functions/local/explorer.ts';
import { openGateway, type Gateway } from '../../functions/local/gateway.ts';
import { openIssuer, WEB_CLIENT } from '../../functions/local/issuer.ts';
import type { Instant } from '../../functions/platform/period.ts';

let gateway: Gateway;
const folder = mkdtempSync(join(tmpdir(), 'examples-'));

function write(path: string, text: string): void {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), text);
}

beforeAll(async () => {
  write('employee/02-plan.graphql', 'query Rencana { __typename }');
  write('employee/01-month.graphql', '# Bulan saya\nquery Bulan($n: Int) { __typename }\n');
  write('employee/01-month.json', '{ "n": 1 }');
  write('bkpp/01-unit.graphql', '# Satu unit\nquery Unit { __typename }');
  const issuer = await openIssuer({ url: 'http://127.0.0.1:4000' });
  const role = (name: string) => ({
    role: name,
    label: `Peran ${name}`,
    token: () => issuer.personToken(name),
  });
  gateway = await openGateway({
    handler: (event) => Promise.resolve({ caller: event.requestContext.authorizer.jwt.claims.username }),
    issuer,
    audience: [WEB_CLIENT],
    routes: {
      ...explorerRoutes({ roles: [role('employee'), role('bkpp')], examples: readExamples(folder) }),
      ...clockRoutes(movableClock('Asia/Jakarta', '2026-11-16T01:00:00.000Z' as Instant)),
    },
    port: 0,
  });
});
afterAll(async () => {
  await gateway.stop();
  rmSync(folder, { recursive: true });
});

interface Tabs {
  roles: { role: string; label: string }[];
  tabs: { query: string; variables: string; headers: string }[];
}
const get = (path: string): Promise<Response> => fetch(gateway.url + path);
const jsonAt = async <T>(path: string): Promise<T> => (await get(path)).json() as Promise<T>;

async function callerWith(headers: string): Promise<unknown> {
  const response = await fetch(`${gateway.url}/graphql`, {
    method: 'POST',
    body: '{}',
    headers: { ...(JSON.parse(headers) as Record<string, string>), 'content-type': 'application/json' },
  });
  return response.json();
}

describe('the explorer', () => {
  test('is served whole from this machine', async () => {
    const page = await get('/');
    expect(page.status).toBe(200);
    expect(page.headers.get('content-security-policy')).toContain("default-src 'self'");
    const html = await page.text();
    const loaded = [...html.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, address]) => address ?? '');
    const assets = loaded.filter((address) => !address.startsWith('data:'));
    expect(assets.length).toBeGreaterThanOrEqual(6);
    for (const asset of assets) {
      expect(asset, 'an address on this server').toMatch(/^\/explorer\//);
      expect((await get(asset)).status, asset).toBe(200);
    }
  });

  test('loads nothing from elsewhere by its styles or its own script', async () => {
    for (const path of ['/explorer/page.js', '/explorer/page.css', '/explorer/graphiql.css']) {
      const text = await (await get(path)).text();
      expect(text, path).not.toMatch(/(url\(|import\s*\(?|fetch\()\s*['"]?(https?:)?\/\//);
    }
  });

  test("opens a tab for each example, by role and number, with that role's token", async () => {
    const { tabs, roles } = await jsonAt<Tabs>('/explorer/tabs.json');
    expect(roles.map(({ label }) => label)).toEqual(['Peran employee', 'Peran bkpp']);
    expect(tabs.map(({ query }) => /query (\w+)/.exec(query)?.[1])).toEqual(['Bulan', 'Rencana', 'Unit']);
    expect(tabs.map(({ variables }) => variables)).toEqual(['{ "n": 1 }', '', '']);
    expect(JSON.parse(tabs[0]?.headers ?? '')).toMatchObject({ 'Accept-Language': 'id' });
    expect(await callerWith(tabs[0]?.headers ?? '')).toEqual({ caller: 'employee' });
    expect(await callerWith(tabs[2]?.headers ?? '')).toEqual({ caller: 'bkpp' });
  });

  test('gives fresh headers for a role that is chosen, and none for a stranger', async () => {
    const { headers } = await jsonAt<{ headers: string }>('/explorer/headers.json?role=bkpp');
    expect(await callerWith(headers)).toEqual({ caller: 'bkpp' });
    expect((await get('/explorer/headers.json?role=mayor')).status).toBe(404);
  });

  test('an example is titled by its first comment', () => {
    expect(readExamples(folder).map(({ title }) => title)).toEqual(['Satu unit', 'Bulan saya', '02-plan']);
  });
});

describe("the city's clock", () => {
  const move = (now: unknown): Promise<Response> =>
    fetch(`${gateway.url}/local/clock`, { method: 'POST', body: JSON.stringify({ now }) });

  test('goes on from where the city stands', async () => {
    const { now, zone } = await jsonAt<{ now: string; zone: string }>('/local/clock');
    expect(zone).toBe('Asia/Jakarta');
    expect(now).toMatch(/^2026-11-16T01:00:/);
  });

  test('can be moved', async () => {
    expect((await move('2026-12-01T00:05:00+07:00')).status).toBe(200);
    expect((await jsonAt<{ now: string }>('/local/clock')).now).toMatch(/^2026-11-30T17:05:/);
  });

  test.each(['tomorrow', '2026-12-01', 7, null])('is not moved to %j', async (now) => {
    expect((await move(now)).status).toBe(400);
  });
});
