import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MAX_TOKENS } from '../../functions/graphql/limits.ts';
import { contentOf } from '../support/table.ts';
import { openWholeOffice } from '../support/wholeOffice.ts';

const { table, office, house, ids } = await openWholeOffice();
const ask = house.as(office.owner);
let before: string[];
beforeAll(async () => {
  before = await contentOf(table);
});
afterAll(async () => {
  await house.stop();
  expect(await contentOf(table)).toEqual(before);
});

/** The one error of a request that was refused whole: nothing ran. */
async function refused(query: string, variables: object = {}) {
  const answer = await ask(query, variables);
  expect(answer.data).toBeUndefined();
  expect(answer.errors).toHaveLength(1);
  const [error] = answer.errors ?? [];
  const { code, params } = error?.extensions ?? {};
  return { status: answer.status, message: error?.message, code, params };
}

/** `employee { appraiserOn { appraiser { appraiserOn ...`: a document of a depth. */
const nested = (depth: number): string => {
  const names = Array.from({ length: depth - 3 }, (_, at) => (at % 2 === 0 ? 'appraiserOn' : 'appraiser'));
  const leaf = names.at(-1) === 'appraiserOn' ? 'from' : 'name';
  return `{ viewer { employee { ${names.map((name) => `${name} {`).join(' ')} ${leaf} ${'}'.repeat(depth - 3)} } } }`;
};
const aliases = (count: number, field = 'policies { key }'): string =>
  `{ ${Array.from({ length: count }, (_, at) => `a${at}: ${field}`).join(' ')} }`;

describe('a document', () => {
  it('50 levels deep is refused', async () => {
    expect(await refused(nested(50))).toMatchObject({
      status: 400,
      code: 'DEPTH_LIMIT',
      params: { max: 12 },
      message: 'Permintaan bersarang terlalu dalam: paling banyak 12 tingkat.',
    });
  });

  it('12 levels deep is answered', async () => {
    expect((await ask(nested(12))).errors).toBeUndefined();
  });

  it('that hides its depth in fragments is refused', async () => {
    const fragments = Array.from(
      { length: 20 },
      (_, at) => `fragment F${at} on Employee { appraiserOn { appraiser { ...F${at + 1} } } }`,
    );
    const query = `{ viewer { employee { ...F0 } } } ${fragments.join(' ')} fragment F20 on Employee { name }`;
    expect(await refused(query)).toMatchObject({ code: 'DEPTH_LIMIT' });
  });

  it('of fragments that name each other without end is refused', async () => {
    const query = `{ viewer { employee { ...A } } } fragment A on Employee { name ...B } fragment B on Employee { ...A }`;
    const { errors, data } = await ask(query);
    expect(data).toBeUndefined();
    expect(errors?.map(({ extensions }) => extensions.code)).toContain('GRAPHQL_VALIDATION_FAILED');
  });

  it('with 31 aliases is refused, and with 30 answered', async () => {
    expect(await refused(aliases(31))).toMatchObject({
      status: 400,
      code: 'ALIAS_LIMIT',
      params: { max: 30 },
    });
    expect((await ask(aliases(30))).errors).toBeUndefined();
  });

  it('with 10,000 aliases is refused before it is read to its end', async () => {
    const started = performance.now();
    expect(await refused(aliases(10_000))).toEqual({
      status: 400,
      code: 'TOKEN_LIMIT',
      params: { max: MAX_TOKENS },
      message: `Dokumen permintaan terlalu panjang: paling banyak ${MAX_TOKENS} token.`,
    });
    expect(performance.now() - started).toBeLessThan(2000);
  });

  it('that multiplies aliases by fragments is refused', async () => {
    const many = aliases(20, 'employee { name }').slice(1, -1);
    const query = `{ viewer { ...F } v: viewer { ...F } } fragment F on Viewer { ${many} }`;
    expect(await refused(query)).toMatchObject({ code: 'ALIAS_LIMIT' });
  });

  it('of more tokens than the parser reads is refused', async () => {
    const query = `{ viewer { ${'offices '.repeat(MAX_TOKENS)} } }`;
    expect(await refused(query)).toMatchObject({ code: 'TOKEN_LIMIT', params: { max: MAX_TOKENS } });
    const { errors } = await ask(query, {}, { 'accept-language': 'en' });
    expect(errors?.map(({ message }) => message)).toEqual([
      `The document of the request is too long: at most ${MAX_TOKENS} tokens.`,
    ]);
  });
});

describe('the cost of a request', () => {
  const team = (first: number, fields: string) =>
    `query ($id: ID!) { employee(id: $id) { team(period: "2026-M10", first: ${first}) { edges { node { ${fields} } } } } }`;
  const costOf = async (query: string, variables: object = {}) =>
    (await ask(query, variables)).extensions?.cost;

  it('is told beside every answer', async () => {
    expect(await costOf('{ viewer { employee { name } offices } }')).toEqual({
      requestedQueryCost: 2,
      actualQueryCost: 2,
      maximumQueryCost: 5000,
    });
  });

  it('is an object each, a page as many times its row as it has rows', async () => {
    const cost = await costOf(team(50, 'employee { unit { name } }'), { id: ids.employee });
    // The employee, the team's own read, and fifty times edge, card, person, unit.
    expect(cost).toMatchObject({ requestedQueryCost: 1 + 5 + 50 * 4 });
    // Nobody is in this team: the employee, the connection.
    expect(cost).toMatchObject({ actualQueryCost: 2 });
  });

  it('counts the rows that a variable asks for, at most a page, and 25 where none are asked for', async () => {
    const query = `query ($first: Int, $last: Int) { viewer { desk(first: $first, last: $last) { edges { node { period } } } } }`;
    const requested = async (variables: object) => (await costOf(query, variables))?.requestedQueryCost;
    expect(await requested({ first: 100 })).toBe(2 + 100 * 2);
    expect(await requested({ last: 10 })).toBe(2 + 10 * 2);
    expect(await requested({})).toBe(2 + 25 * 2);
    expect(await requested({ first: 1_000_000 })).toBe(2 + 100 * 2);
    expect(await requested({ first: -5 })).toBe(2 + 2);
  });

  it('counts as many nodes as ids, and ten for a mutation', async () => {
    const nodes = 'query ($ids: [ID!]!) { nodes(ids: $ids) { id ... on Plan { employee { name } } } }';
    expect(await costOf(nodes, { ids: [ids.plan, ids.plan, ids.plan] })).toMatchObject({
      requestedQueryCost: 4,
    });
    const edit =
      'mutation ($input: VoidActivityInput!) { voidActivity(input: $input) { userErrors { code } } }';
    expect(await costOf(edit, { input: { id: ids.activity } })).toMatchObject({ requestedQueryCost: 11 });
  });

  it('past the limit is refused, and nothing is read', async () => {
    const greedy = team(
      100,
      'employee { plans(year: 2026) { id employee { team(period: "2026-M10", first: 100) { edges { node { name } } } } } }',
    );
    const { code, params, message } = await refused(greedy, { id: ids.employee });
    expect(code).toBe('COST_LIMIT');
    expect(params).toMatchObject({ max: 5000 });
    expect((params as { cost: number }).cost).toBeGreaterThan(5000);
    expect(message).toContain('melebihi batas 5000');
  });

  it('is told beside a refusal too', async () => {
    const { extensions } = await ask('{ nothing }');
    expect(extensions?.cost).toEqual({ requestedQueryCost: 0, actualQueryCost: 0, maximumQueryCost: 5000 });
  });
});

describe('the contract', () => {
  it('can be asked for whole, by any tool, within the limits', async () => {
    const { data, errors } = await ask(getIntrospectionQuery());
    expect(errors).toBeUndefined();
    expect(data.__schema.types.length).toBeGreaterThan(100);
  });
});
