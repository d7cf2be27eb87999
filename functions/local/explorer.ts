/** The explorer at `/`: GraphiQL from node_modules, offline, with a tab per example and a token per role. */
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { json, plain, type Answer } from './answer.ts';
import type { Example } from './examples.ts';
import type { LocalRoute } from './gateway.ts';

/** Somebody whose eyes one can look through. */
export interface ExplorerRole {
  /** As in the examples' folders. */
  readonly role: string;
  /** Shown in the bar, e.g. `Pegawai: Sari Wulandari`. */
  readonly label: string;
  /** A fresh token. */
  readonly token: () => Promise<string>;
}

export interface ExplorerOptions {
  readonly roles: readonly ExplorerRole[];
  readonly examples: readonly Example[];
}

const PAGE = join(import.meta.dirname, 'page');
const MODULES = join(import.meta.dirname, '../../node_modules');
const SCRIPT = 'text/javascript; charset=utf-8';
const STYLE = 'text/css; charset=utf-8';

const ASSETS = {
  'react.js': [join(MODULES, 'react/umd/react.production.min.js'), SCRIPT],
  'react-dom.js': [join(MODULES, 'react-dom/umd/react-dom.production.min.js'), SCRIPT],
  'graphiql.js': [join(MODULES, 'graphiql/graphiql.min.js'), SCRIPT],
  'graphiql.css': [join(MODULES, 'graphiql/graphiql.min.css'), STYLE],
  'page.js': [join(PAGE, 'page.js'), SCRIPT],
  'page.css': [join(PAGE, 'page.css'), STYLE],
} as const;

/** The browser itself refuses whatever is not from here. */
const POLICY =
  "default-src 'self'; style-src 'self' 'unsafe-inline'; font-src 'self' data:; img-src 'self' data:; frame-ancestors 'none'";

const file = (path: string, type: string, headers: Record<string, string> = {}): Answer => ({
  status: 200,
  headers: { 'content-type': type, ...headers },
  body: readFileSync(path),
});

async function tabsOf({ roles, examples }: ExplorerOptions): Promise<object[]> {
  const tabs = roles.map(async ({ role, token }) => {
    const headers = headersWith(role, await token());
    return examples
      .filter((example) => example.role === role)
      .map(({ query, variables }) => ({ query, variables, headers }));
  });
  return (await Promise.all(tabs)).flat();
}

/** Who may see signs about others says what for: a purpose stands there to be changed. */
const STATED: Readonly<Record<string, object>> = {
  bkpp: { 'X-Reading-Purpose': 'Mencoba sistem dengan data rekaan' },
  auditor: { 'X-Reading-Purpose': 'Mencoba sistem dengan data rekaan' },
};

const headersWith = (role: string, token: string): string =>
  JSON.stringify({ Authorization: `Bearer ${token}`, 'Accept-Language': 'id', ...STATED[role] }, null, 2);

/** The routes of the explorer. */
export function explorerRoutes(options: ExplorerOptions): Readonly<Record<string, LocalRoute>> {
  const start = randomUUID(); // the page keeps its tabs for as long as this server runs
  const assets = Object.entries(ASSETS).map(([name, [path, type]]): [string, LocalRoute] => [
    `GET /explorer/${name}`,
    () => file(path, type),
  ]);
  return {
    'GET /': () =>
      file(join(PAGE, 'index.html'), 'text/html; charset=utf-8', { 'content-security-policy': POLICY }),
    ...Object.fromEntries(assets),
    'GET /explorer/tabs.json': async () =>
      json(200, {
        start,
        roles: options.roles.map(({ role, label }) => ({ role, label })),
        tabs: await tabsOf(options),
      }),
    'GET /explorer/headers.json': async (request) => {
      const wanted = new URL(request.url ?? '/', 'http://localhost').searchParams.get('role');
      const found = options.roles.find(({ role }) => role === wanted);
      return found
        ? json(200, { headers: headersWith(found.role, await found.token()) })
        : plain(404, 'Not Found');
    },
  };
}
