import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MAX_BODY_BYTES } from '../../functions/graphql/adapter.ts';
import { contentOf } from '../support/table.ts';
import { openWholeOffice } from '../support/wholeOffice.ts';

const { table, office, house, ids } = await openWholeOffice();
const ask = house.as(office.owner);
const token = await house.tokenOf(office.owner);
let before: string[];
beforeAll(async () => {
  before = await contentOf(table);
});
afterAll(async () => {
  await house.stop();
  expect(await contentOf(table), 'nothing was written').toEqual(before);
});

const json = { 'content-type': 'application/json' };
async function send(
  path: string,
  init: Pick<RequestInit, 'method' | 'body'> & { headers: Record<string, string> },
): Promise<{ status: number; codes: unknown[]; text: string }> {
  const headers = { authorization: `Bearer ${token}`, ...init.headers };
  const response = await fetch(`${house.url}${path}`, { ...init, headers });
  const text = await response.text();
  const errors: { extensions?: { code?: string } }[] = text.startsWith('{')
    ? (JSON.parse(text).errors ?? [])
    : [];
  return { status: response.status, text, codes: errors.map(({ extensions }) => extensions?.code) };
}
const post = (body: RequestInit['body'], headers: Record<string, string> = json) =>
  send('/graphql', { method: 'POST', body, headers });
const query = '{ viewer { offices } }';
const create = `mutation { createPlan(input: { idempotencyKey: "0199b3a0-0000-7000-8000-000000000000", from: "2027-01-01", to: "2027-12-31" }) { plan { id } } }`;

describe('a body', () => {
  it.each([
    ['no JSON', 'query { viewer }', 'BAD_REQUEST'],
    ['cut short', '{"query": "{ viewer', 'BAD_REQUEST'],
    ['empty', '', 'BAD_REQUEST'],
    ['a batch of requests', JSON.stringify([{ query }, { query }]), 'BAD_REQUEST'],
    ['a bare text', JSON.stringify(query), 'BAD_REQUEST'],
    ['null', 'null', 'BAD_REQUEST'],
    ['without a query', '{}', 'BAD_REQUEST'],
    ['with a query that is no text', '{"query": 7}', 'BAD_REQUEST'],
    ['with variables that are a list', JSON.stringify({ query, variables: [1] }), 'BAD_REQUEST'],
    ['with variables that are a text', JSON.stringify({ query, variables: 'x' }), 'BAD_REQUEST'],
    ['with an empty document', JSON.stringify({ query: ' ' }), 'GRAPHQL_PARSE_FAILED'],
    [
      'with a hash instead of a document',
      JSON.stringify({ extensions: { persistedQuery: { version: 1, sha256Hash: 'ab' } } }),
      'PERSISTED_QUERY_NOT_SUPPORTED',
    ],
  ])('that is %s is refused', async (_, body, code) => {
    const answer = await post(body);
    expect(answer.codes).toEqual([code]);
    expect(answer.status).toBeGreaterThanOrEqual(200);
    expect(answer.text).not.toMatch(/ at |node_modules|functions\//);
  });

  it('of more than half a megabyte is refused with 413', async () => {
    const answer = await post(JSON.stringify({ query, variables: { text: 'a'.repeat(MAX_BODY_BYTES) } }));
    expect(answer).toMatchObject({ status: 413, codes: ['BODY_TOO_LARGE'] });
  });

  it('of more than Lambda takes never reaches the function', async () => {
    expect((await post('a'.repeat(7 * 1024 * 1024))).status).toBe(413);
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'application/graphql', 'text/json', ''])(
    'of type "%s" is refused with 415',
    async (type) => {
      const body = JSON.stringify({ query });
      const answer = await post(body, { 'content-type': type });
      expect(answer).toMatchObject({ status: 415, codes: ['MEDIA_TYPE'] });
    },
  );

  it('may say its charset', async () => {
    const answer = await post(JSON.stringify({ query }), {
      'content-type': 'application/json; charset=utf-8',
    });
    expect(answer).toMatchObject({ status: 200, codes: [] });
  });
});

describe('a GET', () => {
  it.each([
    ['of a query', { query }, {}],
    ['that says where it comes from', { query }, { 'apollo-require-preflight': '1' }],
    ['of a mutation', { query: create }, { 'apollo-require-preflight': '1' }],
  ])('%s is refused: an address is logged on its way', async (_, search, headers) => {
    const address = `/graphql?${new URLSearchParams(search).toString()}`;
    expect(await send(address, { headers })).toMatchObject({ status: 405, codes: ['METHOD_NOT_ALLOWED'] });
  });
});

describe('an operation', () => {
  const codes = async (document: string, variables: object = {}) => {
    const { data, errors, status } = await ask(document, variables);
    return { status, data, codes: errors?.map(({ extensions }) => extensions.code) };
  };
  const refusedAs = (code: string) => ({ status: 400, data: undefined, codes: [code] });

  it.each([
    ['an unknown field', '{ viewer { salary } }'],
    ['an unknown argument', '{ policies(of: "2026-01-01") { key } }'],
    ['a field without its parts', '{ viewer }'],
  ])('with %s is refused', async (_, document) => {
    expect(await codes(document)).toEqual(refusedAs('GRAPHQL_VALIDATION_FAILED'));
  });

  it.each([
    ['null for what must be there', 'mutation { voidActivity(input: null) { userErrors { code } } }'],
    ['a text for a number', '{ employee(id: "x") { plans(year: "NaN") { id } } }'],
    ['a number that no Int holds', '{ employee(id: "x") { plans(year: 10000000000) { id } } }'],
    ['a day that is none', '{ policies(on: "2026-02-30") { key } }'],
    ['a month that is none', '{ jobRun(name: "closeMonth", period: "2026-13") { status } }'],
  ])('with %s is refused like such a variable', async (_, document) => {
    expect(await codes(document)).toEqual(refusedAs('BAD_USER_INPUT'));
  });

  const PLANS = 'query ($id: ID!, $year: Int!) { employee(id: $id) { plans(year: $year) { id } } }';
  it.each([
    ['"NaN" for a number', { year: 'NaN' }],
    ['a fraction for a whole number', { year: 2026.5 }],
    ['a number that no Int holds', { year: 10_000_000_000 }],
    ['null for what must be there', { year: null }],
    ['nothing for what must be there', {}],
    ['a list for one', { year: [2026, 2027] }],
  ])('whose variables have %s is refused', async (_, variables) => {
    expect(await codes(PLANS, { id: ids.employee, ...variables })).toMatchObject({
      data: undefined,
      codes: ['BAD_USER_INPUT'],
    });
  });

  it.each([1e9, -1, 0, 99_999])('may ask for the year %d, in which there is nothing', async (year) => {
    expect(await codes(PLANS, { id: ids.employee, year })).toMatchObject({
      data: { employee: { plans: [] } },
    });
  });

  const RECORD = `mutation ($input: RecordActivitiesInput!) { recordActivities(input: $input) {
    outcomes { userErrors { code field } } userErrors { code field } } }`;
  const activity = {
    id: '0199b3a0-0000-7000-8000-000000000001',
    date: '2026-11-13',
    bankCode: 'ADM-001',
    volume: 1,
    object: 'Undangan rapat',
  };
  it.each([
    ['a "NaN"', 'NaN'],
    ['a fraction', 1.5],
    ['no number', null],
    ['infinity', '1e999'],
  ])('that records %s of a thing is refused', async (_, volume) => {
    const input = { activities: [{ ...activity, volume }] };
    expect(await codes(RECORD, { input })).toMatchObject({ data: undefined, codes: ['BAD_USER_INPUT'] });
  });
  it.each([-1, 0, 1_000_000_000])('that records %d of a thing is refused by the rules', async (volume) => {
    const { data } = await codes(RECORD, { input: { activities: [{ ...activity, volume }] } });
    const [{ userErrors }] = data.recordActivities.outcomes;
    expect(userErrors.length).toBeGreaterThan(0);
    expect(userErrors[0].field).toEqual(['input', 'activities', '0', 'volume']);
  });

  it('with a text that fills the body is refused by the rules', async () => {
    const object = 'a'.repeat(400_000);
    const { data } = await codes(RECORD, { input: { activities: [{ ...activity, object }] } });
    expect(data.recordActivities.outcomes[0].userErrors).toEqual([
      { code: 'INPUT_TOO_LONG', field: ['input', 'activities', '0', 'object'] },
    ]);
  });

  it.each(['2026-13-01', '2026-02-30', '20261113', 'besok', ''])(
    'with the date "%s" is refused',
    async (date) => {
      expect(await codes(RECORD, { input: { activities: [{ ...activity, date }] } })).toMatchObject({
        codes: ['BAD_USER_INPUT'],
      });
    },
  );

  it.each(['2026-M13', '2026-10', '2026', "2026-M1' OR 1=1"])(
    'with the period "%s" is refused',
    async (period) => {
      const document = 'query ($period: Period!) { jobRun(name: "closeMonth", period: $period) { status } }';
      expect(await codes(document, { period })).toMatchObject({ codes: ['BAD_USER_INPUT'] });
    },
  );

  it('that is not in its document is refused', async () => {
    const body = { query: 'query A { viewer { offices } } query B { viewer { offices } }' };
    for (const operationName of ['C', undefined, '']) {
      const answer = await post(JSON.stringify({ ...body, operationName }));
      expect(answer.codes).toEqual(['OPERATION_RESOLUTION_FAILURE']);
    }
    expect((await post(JSON.stringify({ ...body, operationName: 'B' }))).codes).toEqual([]);
  });

  it('that is a subscription is refused', async () => {
    expect((await codes('subscription { anything }')).codes).toHaveLength(1);
  });
});
