import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { employeeNodeId } from '../../functions/organisation/employee/store.ts';
import type { Answer } from '../support/house.ts';
import { fillLargeOffice } from '../support/largeOffice.ts';
import { openWholeOffice } from '../support/wholeOffice.ts';

const { table, office, house } = await openWholeOffice();
beforeAll(() => fillLargeOffice(table, office));
afterAll(() => house.stop());

const id = employeeNodeId(office.appraiser.employeeId);
const shown = ({ data, errors, extensions, status }: Answer) => ({ data, errors, extensions, status });

describe('a query that comes again, and again', () => {
  it.each([
    [
      'by variables that have a default',
      'query ($id: ID!, $first: Int = 2) { employee(id: $id) { team(period: "2026-M10", first: $first) { edges { node { name } } } } }',
      { id },
    ],
    [
      'by variables beside the default',
      'query ($id: ID!, $first: Int = 2) { employee(id: $id) { team(period: "2026-M10", first: $first) { edges { node { name } } } } }',
      { id, first: 3 },
    ],
    [
      'by named fragments',
      'query ($id: ID!) { employee(id: $id) { ...Who } node(id: $id) { ...Who } } fragment Who on Employee { name position { ...Post } } fragment Post on Position { title kind }',
      { id },
    ],
    [
      'of what there is not',
      'query ($id: ID!) { employee(id: $id) { name } }',
      { id: employeeNodeId('019a0000-0000-7000-8000-000000000000') },
    ],
    [
      'by an id that is none',
      'query ($id: ID!) { employee(id: $id) { name } viewer { offices { role } } }',
      { id: 'nonsense' },
    ],
    [
      'by a page that cannot be',
      'query ($id: ID!) { employee(id: $id) { name team(period: "2026-M10", first: 1000) { edges { cursor } } } }',
      { id },
    ],
    [
      'by a variable that does not fit',
      'query ($id: ID!, $first: Int) { employee(id: $id) { team(period: "2026-M10", first: $first) { edges { cursor } } } }',
      { id, first: 'many' },
    ],
    [
      'past its cost',
      'query ($id: ID!) { employee(id: $id) { team(period: "2026-M10", first: 100) { edges { node { employee { team(period: "2026-M10", first: 100) { edges { cursor } } } } } } } }',
      { id },
    ],
  ])('%s is answered alike', async (_, query, variables) => {
    const ask = house.as(office.appraiser);
    const first = shown(await ask(query, variables));
    expect(first.data !== undefined || first.errors !== undefined).toBe(true);
    for (let no = 0; no < 3; no += 1) expect(shown(await ask(query, variables))).toEqual(first);
  });
});
