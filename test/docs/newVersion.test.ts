import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { openHouse } from '../support/house.ts';
import { makeOffice, makePlatform } from '../support/office.ts';
import { makeTable } from '../support/table.ts';

const operations = readFileSync('docs/operations.md', 'utf8');
const section = operations.slice(operations.indexOf('## A new version'), operations.indexOf('## The first'));
const bodies = [...section.matchAll(/-d '(\{.*\})'/g)].map(([, body = '']) => body);

const table = await makeTable();
const { owner } = await makeOffice(table);
const house = await openHouse(makePlatform(table));
afterAll(() => house.stop());

describe('what is asked of a new version', () => {
  const queries = bodies.map((body) => (JSON.parse(body) as { query: string }).query);

  it('is answered 401 by the gateway without a token', async () => {
    expect((await house.withToken(null)(queries[0] ?? '')).status).toBe(401);
  });

  it('is answered from the table with the name of whoever has signed in', async () => {
    const { data } = await house.as(owner)(queries[1] ?? '');
    expect(data).toEqual({ viewer: { employee: { name: owner.name } } });
  });
});
