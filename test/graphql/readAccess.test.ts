import { isInterfaceType } from 'graphql';
import { afterAll, describe, expect, it } from 'vitest';
import { objectRules, queryRules } from '../../functions/graphql/fieldRules.ts';
import { makeSchema } from '../../functions/graphql/schema.ts';
import { readRows as rows } from '../support/readRows.ts';
import type { Row } from '../support/reads.ts';
import { listed, openRoles, type Role } from '../support/roles.ts';
import { type Ids, openWholeOffice } from '../support/wholeOffice.ts';

const { table, office, house, ids, absent } = await openWholeOffice();
const roles = await openRoles(table, house, office);
afterAll(() => house.stop());

/** Of nobody, as every number of the test that is not one of `makeEmployee`. */
const NOBODYS = '199001012015011001';
const ask = (role: Role, { query, id, byNumber }: Row, of: Ids) => {
  if (byNumber)
    return role.ask(`query Q($nip: String!) { ${query} }`, { nip: of === ids ? office.owner.nip : NOBODYS });
  return id ? role.ask(`query Q($id: ID!) { ${query} }`, { id: of[id] }) : role.ask(`{ ${query} }`);
};

/** Whether there is something at the row's place: neither null nor an empty list. */
function isThere(data: unknown, at: string): boolean {
  const found = at
    .split('.')
    .reduce<unknown>((from, name) => (from as Record<string, unknown> | null)?.[name], data);
  return Array.isArray(found) ? found.length > 0 : found !== null && found !== undefined;
}
const sees = (role: Role, { needs }: Row) => needs.every(([action, about]) => listed(role, action, about));

describe('every read by every role', () => {
  it.each(Object.entries(rows))(
    '%s is seen by whom the access table lists, and by nobody else',
    async (_, row) => {
      const found: Record<string, boolean> = {};
      for (const role of roles) found[role.name] = isThere((await ask(role, row, ids)).data, row.at);
      expect(found).toEqual(Object.fromEntries(roles.map((role) => [role.name, sees(role, row)])));
    },
  );

  it('has a row for each rule of a field and each type of node', () => {
    const schema = makeSchema();
    const node = schema.getType('Node');
    const nodes = isInterfaceType(node)
      ? schema.getPossibleTypes(node).map(({ name }) => `node of ${name}`)
      : [];
    const fields = Object.entries(objectRules).flatMap(([type, { more = {} }]) =>
      Object.keys(more).map((field) => `${type}.${field}`),
    );
    const roots = Object.entries(queryRules)
      .filter(([, rule]) => rule !== 'WITH_PARENT')
      .map(([field]) => `Query.${field}`);
    const wanted = [...roots, ...fields, ...nodes].filter((name) => !(name in rows));
    expect(wanted).toEqual([]);
  });
});

describe('what one may not see answers as what does not exist', () => {
  const named = Object.entries(rows).filter(
    ([name, { id, byNumber }]) => (id || byNumber) && /^(Query|node)/.test(name),
  );
  it.each(named)('%s to a stranger, to the letter', async (_, row) => {
    for (const role of roles.filter((role) => !sees(role, row))) {
      const [unseen, nothing] = [await ask(role, row, ids), await ask(role, row, absent)];
      expect([role.name, unseen]).toEqual([role.name, nothing]);
      expect([role.name, nothing.errors]).toEqual([role.name, undefined]);
    }
  });

  it('among many, each by itself', async () => {
    const query = 'query Q($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }';
    const all = Object.values(ids);
    for (const role of roles) {
      const { data } = await role.ask(query, { ids: all });
      const found = data.nodes.map((node: { id: string } | null) => node?.id ?? null);
      const one = async (id: string) =>
        (await role.ask('query Q($id: ID!) { node(id: $id) { id } }', { id })).data;
      expect(found).toEqual(await Promise.all(all.map(async (id) => (await one(id)).node?.id ?? null)));
    }
  });
});
