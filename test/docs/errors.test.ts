import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { en } from '../../functions/platform/messages/en.ts';
import { errorPage } from '../../scripts/errorPage.ts';

const root = join(import.meta.dirname, '../..');
const page = readFileSync(join(root, 'docs/errors.md'), 'utf8');

test('docs/errors.md is up to date (`npm run docs` writes it)', () => {
  expect(page).toBe(errorPage());
});

test('every code of the catalogue stands in it once, with both sentences', () => {
  const rows = [...page.matchAll(/^\| `([A-Z0-9_]+)` \|/gm)].map(([, code]) => code);
  expect(rows).toHaveLength(new Set(rows).size);
  expect(rows).toEqual(expect.arrayContaining(Object.keys(en)));
});

test('every code that the door can answer stands in it', () => {
  for (const file of ['errors', 'limits', 'adapter']) {
    const source = readFileSync(join(root, `functions/graphql/${file}.ts`), 'utf8');
    const codes = [...source.matchAll(/'([A-Z]+(?:_[A-Z]+)+)'/g)].map(([, code]) => code);
    for (const code of codes) expect(page, `${code} of ${file}.ts`).toContain(`| \`${code}\` |`);
  }
});
