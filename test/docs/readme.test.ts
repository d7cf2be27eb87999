import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { jobs } from '../../functions/jobs/registry.ts';
import { ROLES } from '../../functions/local/token.ts';
import { readSettings } from '../../functions/local/settings.ts';
import { AGENCIES } from '../../functions/platform/scopes.ts';
import { type DemoCity, openDemoCity } from '../support/demoCity.ts';

const root = join(import.meta.dirname, '../..');
const textOf = (path: string): string => readFileSync(join(root, path), 'utf8');
const readme = textOf('README.md');
const guides = ['README.md', ...globSync('docs/**/*.md', { cwd: root })];
const scripts = Object.keys((JSON.parse(textOf('package.json')) as { scripts: object }).scripts);

/** Scripts that other scripts and checks use, and no newcomer needs. */
const INNER = ['typecheck', 'codegen:check'];

describe('README', () => {
  test('names every script that a newcomer needs', () => {
    for (const script of scripts.filter((name) => !INNER.includes(name))) {
      expect(readme, script).toMatch(new RegExp(`\`npm (run (--silent )?)?${script}[ \`]`));
    }
  });

  test('names every setting with its default, every role, client and job', () => {
    const { MONTHS, EMPLOYEES, SEED, TIME_ZONE, PORT, DATA_DIR } = readSettings({});
    const defaults = { MONTHS, EMPLOYEES, SEED, TIME_ZONE, PORT, DATA_DIR };
    for (const [name, value] of Object.entries(defaults)) {
      expect(readme, name).toContain(`| \`${name}\` | \`${value}\``);
    }
    for (const name of ['NOW', 'DYNAMODB_ENDPOINT', 'DYNAMODB_PORT'])
      expect(readme).toContain(`| \`${name}\` |`);
    const words = [...ROLES, ...AGENCIES.map(({ client }) => client), ...Object.keys(jobs)];
    for (const word of words) expect(readme, word).toContain(`\`${word}\``);
  });
});

describe('every page', () => {
  test.each(guides)('%s names only scripts that exist', (page) => {
    const named = [...textOf(page).matchAll(/npm run (?:--silent )?([a-z][\w:-]*)/g)].map(([, name]) => name);
    for (const name of named) expect(scripts, page).toContain(name);
  });

  test.each(guides)('%s links only to files that exist', (page) => {
    const links = [...textOf(page).matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => link);
    for (const link of links.filter((target) => !/^(https?:|#)/.test(target))) {
      const target = join(root, dirname(page), link.replace(/#.*$/, ''));
      expect(existsSync(target), `${page}: ${link}`).toBe(true);
    }
  });
});

describe('what README shows', () => {
  let city: DemoCity;
  beforeAll(async () => {
    city = await openDemoCity();
  }, 120_000);
  afterAll(() => city.stop());

  const [, body = ''] = /-d '(\{"query":.*\})'$/m.exec(readme) ?? [];
  const [, answer = ''] = /^```json\n([\s\S]*?)^```$/m.exec(readme) ?? [];
  const ask = (query: string) => city.house.as(city.people.employee)(query);

  test('the first query answers as it says', async () => {
    const { query } = JSON.parse(body) as { query: string };
    const { data, extensions } = await ask(query);
    expect({ data, extensions }).toEqual(JSON.parse(answer));
  });

  test("closing October locks the month and fills the appraiser's desk; again it changes nothing", async () => {
    const { query } = JSON.parse(body) as { query: string };
    const [, line = ''] = /^(\{"job":"closeMonth".*\})$/m.exec(readme) ?? [];
    const documented = JSON.parse(line) as Record<string, unknown>;
    const { changed, expected, missing } = await city.job('closeMonth', '2026-M10');
    expect({ expected, missing }).toEqual({ expected: documented.expected, missing: documented.missing });
    expect(changed).toBeGreaterThan(0);
    expect((await city.job('closeMonth', '2026-M10')).changed).toBe(0);
    const { data } = await ask(query);
    expect(data.viewer.employee.month.months).toEqual([{ status: 'LOCKED' }]);
  }, 60_000);
});
