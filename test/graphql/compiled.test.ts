import fc from 'fast-check';
import {
  buildSchema,
  execute,
  type ExecutionResult,
  getVariableValues,
  type GraphQLSchema,
  Kind,
  NoUnusedVariablesRule,
  type OperationDefinitionNode,
  parse,
  specifiedRules,
  validate,
} from 'graphql';
import { setImmediate as turn } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Compiled, compileQuery } from '../../functions/graphql/compiled/compile.ts';
import { openCompiled, runCompiled } from '../../functions/graphql/compiled/executor.ts';
import { objectsOf } from '../../functions/graphql/objects.ts';
import type { Request } from '../../functions/graphql/request.ts';
import { makeSchema } from '../../functions/graphql/schema.ts';
import { type MadeUp, setAnswers } from './madeUpAnswers.ts';
import { ASKED, queryOf, sent } from './madeUpQueries.ts';

const schema = makeSchema();
const context = {} as Request;

type Document = ReturnType<typeof parse>;
function operationIn({ definitions }: Document): OperationDefinitionNode {
  const operations = definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION);
  const asked = operations.find(({ name }) => name?.value === ASKED);
  return asked ?? (operations[0] as OperationDefinitionNode);
}
const rules = specifiedRules.filter((rule) => rule !== NoUnusedVariablesRule);

// What is left of a run that came to nothing must not end the process.
let forgotten = 0;
const listeners = process.listeners('unhandledRejection');
beforeAll(() => {
  process.removeAllListeners('unhandledRejection');
  process.on('unhandledRejection', () => {
    forgotten += 1;
  });
});
afterAll(async () => {
  await turn();
  process.removeAllListeners('unhandledRejection');
  for (const listener of listeners) process.on('unhandledRejection', listener);
});

/** One execution by each: the answers, and how many promises nobody had read. */
async function both(of: GraphQLSchema, document: Document, variables: Record<string, unknown> = {}) {
  const compiled = compileQuery(of, document, operationIn(document)) as Compiled;
  const read = getVariableValues(of, operationIn(document).variableDefinitions ?? [], variables);
  await turn();
  forgotten = 0;
  const ours = await runCompiled(compiled, context, read.coerced ?? {});
  await turn();
  const left = forgotten;
  const operationName = operationIn(document).name?.value ?? null;
  const asked = { schema: of, document, operationName, contextValue: context, variableValues: variables };
  return { ours, left, theirs: await execute(asked) };
}

/** The answers to a query that numbers make, or null for one that is not valid. */
async function madeUp(numbers: readonly number[], seed: number, faults: boolean) {
  const document = parse(queryOf(schema, numbers));
  if (validate(schema, document, rules).length > 0) return null;
  const made: MadeUp = { seed, faults, reads: 0 };
  setAnswers(schema, made);
  return { ...(await both(schema, document, sent)), made };
}

const numbers = fc.array(fc.nat({ max: 10_000 }), { minLength: 40, maxLength: 160 });
const seeds = fc.nat();
const text = (data: unknown) => JSON.stringify(data ?? null);

describe('a compiled query', () => {
  it('answers as graphql-js does, to the order of keys, reads each property once, and counts its objects', async () => {
    let compared = 0;
    await fc.assert(
      fc.asyncProperty(numbers, seeds, async (asked, seed) => {
        const answered = await madeUp(asked, seed, false);
        if (!answered) return;
        const { ours, theirs, made } = answered;
        expect(theirs.errors).toBeUndefined();
        expect(text(ours)).toBe(text(theirs.data));
        expect(objectsOf(ours)).toBe(objectsOf(structuredClone(theirs.data)));
        expect(made.reads % 2).toBe(0);
        compared += 1;
      }),
      { numRuns: 300 },
    );
    expect(compared).toBeGreaterThan(150);
  }, 120_000);

  it('comes to nothing exactly where graphql-js tells an error, whatever refuses, at once or late', async () => {
    const came = { whole: 0, nothing: 0 };
    await fc.assert(
      fc.asyncProperty(numbers, seeds, async (asked, seed) => {
        const answered = await madeUp(asked, seed, true);
        if (!answered) return;
        const { ours, left, theirs } = answered;
        expect(text(ours)).toBe(theirs.errors ? 'null' : text(theirs.data));
        expect(left).toBe(0);
        came[ours ? 'whole' : 'nothing'] += 1;
      }),
      { numRuns: 300 },
    );
    expect(came.whole).toBeGreaterThan(20);
    expect(came.nothing).toBeGreaterThan(50);
  }, 120_000);

  it('is compared on every field of the root, with every kind of value and of document', () => {
    const texts = fc
      .sample(numbers, { numRuns: 1200, seed: 16 })
      .map((asked) => queryOf(schema, asked))
      .filter((one) => validate(schema, parse(one), rules).length === 0);
    const all = texts.join('\n');
    for (const name of Object.keys(schema.getQueryType()?.getFields() ?? {}))
      expect(all, name).toMatch(new RegExp(`\\b${name}\\b`));
    for (const value of [': $ids', ': []', ': ["y", $id]', ': null', ': $nothing', ': $undecided'])
      expect(all).toContain(value);
    for (const value of ['role: $role', 'role: AUDITOR', 'state: $state', 'state: RESOLVED'])
      expect(all).toContain(value);
    expect(texts.some((one) => /^query Other.*\n.*\nquery Q/.test(one))).toBe(true);
    expect(texts.some((one) => /^query Q.*\n.*\nquery Other/.test(one))).toBe(true);
  });

  it.each([
    [
      'null where there must be a value',
      'query ($yes: Boolean) { bankItems(allFamilies: $yes) { __typename } }',
      { yes: null },
    ],
    [
      'nothing where a default stands',
      'query ($yes: Boolean) { bankItems(allFamilies: $yes) { __typename } }',
      {},
    ],
    [
      'null among what a list must hold',
      'query ($one: ID) { nodes(ids: ["x", $one]) { id } }',
      { one: null },
    ],
    ['one value for a list', 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: 'x' }],
    ['a variable that was not sent', 'query ($on: Date) { policies(on: $on) { key } }', {}],
  ])('answers as graphql-js does when given %s', async (_, query, variables) => {
    setAnswers(schema, { seed: 7, faults: false, reads: 0 });
    const { ours, theirs } = await both(schema, parse(query), variables);
    expect(text(ours)).toBe(theirs.errors ? 'null' : text(theirs.data));
  });

  it.each([
    [
      'a mutation',
      'mutation { submitPlan(input: { id: "x", expectedVersion: 1, attestation: { contentHash: "", statement: true } }) { userErrors { code } } }',
    ],
    ['what asks for the contract itself', '{ __schema { types { name } } }'],
    ['what is skipped or included', 'query ($yes: Boolean!) { viewer @include(if: $yes) { offices } }'],
    ['an alias that is no key', '{ viewer { __proto__: offices } }'],
  ])('is not made of %s: graphql-js runs it', (_, query) => {
    const document = parse(query);
    expect(compileQuery(schema, document, operationIn(document))).toBeNull();
  });

  it('is made when its document comes a second time, and kept while it is among the latest', () => {
    const compiledOf = openCompiled(2);
    const documents = [1, 2, 3].map((no) => parse(`query Q${no} ($id: ID!) { unit(id: $id) { id } }`));
    const ask = (no: number) => {
      const document = documents[no] as Document;
      return compiledOf(schema, document, operationIn(document));
    };
    expect([ask(0), ask(1), ask(2)]).toEqual([null, null, null]);
    const first = ask(0);
    expect(first).not.toBeNull();
    expect(ask(0)).toBe(first);
    ask(1);
    ask(2);
    expect(ask(0)).not.toBe(first);
  });
});

/** Answers that no field of ours gives; graphql-js knows them all the same. */
const odd = buildSchema(`
  interface Named { name: String }
  type Person implements Named { name: String length: Int call(no: Int = 3): String
    rows: [[Int]] must: [Int!]! friend: Named friends: [Person!] }
  type Query { person: Person people: [Person!] }`);
const late = <T>(value: T) => Promise.resolve(value);
const refused = () => Promise.reject(new Error('refused'));

async function oddly(query: string, root: () => object): Promise<Awaited<ReturnType<typeof both>>> {
  for (const field of Object.values(odd.getQueryType()?.getFields() ?? {}))
    field.resolve = () => (root() as Record<string, unknown>)[field.name];
  return both(odd, parse(query));
}

const dataOf = ({ errors, data }: ExecutionResult) => (errors ? 'null' : text(data));

describe('what no resolver of ours answers', () => {
  it.each<[string, string, () => object]>([
    [
      'a text in the place of an object has no properties',
      '{ person { length name } }',
      () => ({ person: 'Budi' }),
    ],
    [
      'lists within lists, late ones too',
      '{ person { rows } }',
      () => ({ person: { rows: [[1, late(2), null], late([3]), null, late(null)] } }),
    ],
    ['a set is a list', '{ person { must } }', () => ({ person: { must: new Set([1, 2]) } })],
    [
      'an inherited property',
      '{ person { name } }',
      () => ({ person: Object.create({ name: 'Budi' }) as object }),
    ],
    [
      'names that every object has',
      '{ person { constructor: name toString: name } }',
      () => ({ person: { name: 'Budi' } }),
    ],
    ['an error among the elements', '{ people { name } }', () => ({ people: [new Error('no')] })],
    [
      'a fault before a late refusal',
      '{ person { rows } }',
      () => ({ person: { rows: [['q'], refused()] } }),
    ],
    [
      'null before two late refusals',
      '{ person { must } }',
      () => ({ person: { must: [null, refused(), refused()] } }),
    ],
    [
      'an interface of no type',
      '{ person { friend { name } } }',
      () => ({ person: { friend: { name: 'Ani' } } }),
    ],
    [
      'nothing where there must be something, late',
      '{ person { must } }',
      () => ({ person: { must: late(undefined) } }),
    ],
    [
      'fields merged from fragments',
      'query { person { friend { ...A name } friend { ... on Person { length } } } } fragment A on Named { ... on Person { must } }',
      () => ({ person: { friend: { __typename: 'Person', name: 'Ani', length: 1, must: [1] } } }),
    ],
  ])('%s', async (_, query, root) => {
    const { ours, left, theirs } = await oddly(query, root);
    expect(text(ours)).toBe(dataOf(theirs));
    expect(left).toBe(0);
  });

  it('a function as a property is left to graphql-js, which gives it its place in the document', async () => {
    const root = () => ({
      person: { call: ({ no }: { no: number }, ...more: unknown[]) => `${no} ${more.length}` },
    });
    const { ours, theirs } = await oddly('{ person { call } }', root);
    expect(ours).toBeNull();
    expect(text(theirs.data)).toBe('{"person":{"call":"3 2"}}');
  });

  it('what calls back twice counts once: graphql-js leaves the field out', async () => {
    const twice = new (class {
      // oxlint-disable-next-line unicorn/no-thenable -- such a thing is what is tried
      then(come: (value: string) => void): void {
        come('a');
        come('b');
      }
    })();
    const slow = () => new Promise((resolve) => setTimeout(resolve, 5, [{ name: 'Ani' }]));
    const { ours } = await oddly('{ person { name friends { name } } }', () => ({
      person: { name: twice, friends: slow() },
    }));
    expect(text(ours)).toBe('{"person":{"name":"a","friends":[{"name":"Ani"}]}}');
  });
});
