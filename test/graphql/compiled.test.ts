import fc from 'fast-check';
import {
  execute,
  getNamedType,
  type GraphQLField,
  isEnumType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLCompositeType,
  type GraphQLOutputType,
  Kind,
  type OperationDefinitionNode,
  parse,
  validate,
} from 'graphql';
import { setImmediate as turn } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Compiled, compileQuery } from '../../functions/graphql/compiled/compile.ts';
import { openCompiled, runCompiled } from '../../functions/graphql/compiled/executor.ts';
import { objectsOf } from '../../functions/graphql/objects.ts';
import type { Request } from '../../functions/graphql/request.ts';
import { makeSchema } from '../../functions/graphql/schema.ts';

const schema = makeSchema();
const context = {} as Request;

/** How a field without a table answers: there, absent, refused, late, too much; by a number from fast-check. */
type Answers = readonly number[];

/** The real schema, with made-up answers in the place of the resolvers: the shapes are the contract's. */
function answering(answers: Answers, faults: boolean) {
  let at = 0;
  const next = () => answers[at++ % answers.length] ?? 0;
  const madeUp = (type: GraphQLOutputType, dice: number): unknown => {
    if (isNonNullType(type)) return madeUp(type.ofType, dice);
    if (isListType(type)) return Array.from({ length: dice % 4 }, (_, no) => madeUp(type.ofType, dice + no));
    const bare = getNamedType(type);
    if (isEnumType(bare)) return bare.getValues()[dice % bare.getValues().length]?.name;
    if (isLeafType(bare))
      return bare.name === 'Boolean' ? dice % 2 === 0 : bare.name === 'String' ? 't' : dice;
    if (!isInterfaceType(bare)) return {};
    const possible = schema.getPossibleTypes(bare);
    return { __typename: faults && dice === 7 ? 'Nobody' : possible[dice % possible.length]?.name };
  };
  return (field: GraphQLField<unknown, unknown>) => () => {
    const dice = next() % 40;
    if (dice === 0 && (faults || !isNonNullType(field.type))) return null;
    if (!faults) return dice % 3 === 0 ? Promise.resolve(madeUp(field.type, dice)) : madeUp(field.type, dice);
    if (dice === 1) throw new Error(`refused ${field.name}`);
    if (dice === 2) return Promise.reject(new Error(`late refusal of ${field.name}`));
    if (dice === 3) return new Error('an error as a value');
    const value = madeUp(field.type, dice);
    return dice % 3 === 0 ? Promise.resolve(value) : value;
  };
}

/** Sets the resolvers of every field anew: the dice of a field must fall alike in both executions. */
function setAnswers(answers: Answers, faults: boolean): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) {
      const own = answering([...answers.slice(field.name.length % answers.length), ...answers], faults);
      field.resolve = own(field);
    }
  }
}

const sample: Record<string, string> = {
  ID: '"x"',
  Int: '5',
  Period: '"2026-M10"',
  Date: '"2026-10-01"',
  Boolean: 'true',
};

/** A selection of a type out of numbers: leaves, objects, fragments, aliases, the same field twice. */
function selectionOf(type: GraphQLCompositeType, dice: Iterator<number>, depth: number): string {
  const roll = () => dice.next().value as number;
  if (!isObjectType(type)) {
    const [one] = schema.getPossibleTypes(type).slice(roll() % 3);
    const inner = one ? ` ... on ${one.name} { ${selectionOf(one, dice, depth - 1)} }` : '';
    return `__typename${inner}`;
  }
  const fields = Object.values(type.getFields());
  const parts = ['__typename'];
  for (let no = 0; no < 1 + (roll() % 4); no += 1) {
    const field = fields[roll() % fields.length];
    const text = field && fieldText(field, dice, depth);
    if (!text) continue;
    parts.push(roll() % 6 === 0 ? `... on ${type.name} { ${text} }` : text);
    if (roll() % 8 === 0) parts.push(text);
  }
  return parts.join(' ');
}

function fieldText(field: GraphQLField<unknown, unknown>, dice: Iterator<number>, depth: number): string {
  const named = getNamedType(field.type);
  const roll = dice.next().value as number;
  const needed = field.args.filter(({ type }) => isNonNullType(type));
  if (needed.some(({ type }) => !(getNamedType(type).name in sample))) return '';
  const args = needed.map(({ name, type }) => `${name}: ${variableOr(getNamedType(type).name, roll)}`);
  const call = `a${roll % 50}_${field.name}: ${field.name}${args.length > 0 ? `(${args.join(', ')})` : ''}`;
  if (isLeafType(named)) return call;
  return depth > 0 ? `${call} { ${selectionOf(named as GraphQLCompositeType, dice, depth - 1)} }` : '';
}

const variableOr = (type: string, roll: number): string =>
  type === 'ID' && roll % 2 === 0 ? '$id' : (sample[type] ?? 'null');

function* rolling(numbers: readonly number[]): Generator<number, number> {
  for (let at = 0; ; at += 1) yield numbers[at % numbers.length] ?? 0;
}

const documentOf = (numbers: readonly number[]) =>
  parse(`query Q($id: ID!) { always: unit(id: $id) { id }
    ${selectionOf(schema.getQueryType() as GraphQLCompositeType, rolling(numbers), 5)} }`);

const operationIn = (document: ReturnType<typeof parse>): OperationDefinitionNode =>
  document.definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION) as OperationDefinitionNode;

// What is left of a run that came to nothing must not end the process; graphql-js's own leftovers may.
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

const numbers = fc.array(fc.nat({ max: 10_000 }), { minLength: 30, maxLength: 120 });
const call = { id: 'x' };

/** The same document with the same answers by both; null for a document that is not valid. */
async function both(asked: readonly number[], answers: Answers, faults: boolean) {
  const document = documentOf(asked);
  if (validate(schema, document).length > 0) return null;
  setAnswers(answers, faults);
  const compiled = compileQuery(schema, document, operationIn(document)) as Compiled;
  await turn();
  forgotten = 0;
  const ours = await runCompiled(compiled, context, call);
  await turn();
  expect(forgotten).toBe(0);
  setAnswers(answers, faults);
  const theirs = await execute({ schema, document, contextValue: context, variableValues: call });
  return { ours, theirs };
}

describe('a compiled query', () => {
  it('answers as graphql-js does, to the order of keys, and counts its objects', async () => {
    let compared = 0;
    await fc.assert(
      fc.asyncProperty(numbers, numbers, async (asked, answers) => {
        const answered = await both(asked, answers, false);
        if (!answered) return;
        const { ours, theirs } = answered;
        expect(theirs.errors).toBeUndefined();
        expect(JSON.stringify(ours)).toBe(JSON.stringify(theirs.data));
        expect(objectsOf(ours)).toBe(objectsOf(theirs.data));
        compared += 1;
      }),
      { numRuns: 150 },
    );
    expect(compared).toBeGreaterThan(50);
  }, 120_000);

  it('comes to nothing exactly where graphql-js tells an error, whatever refuses, at once or late', async () => {
    const came = { whole: 0, nothing: 0 };
    await fc.assert(
      fc.asyncProperty(numbers, numbers, async (asked, answers) => {
        const answered = await both(asked, answers, true);
        if (!answered) return;
        const { ours, theirs } = answered;
        expect(JSON.stringify(ours)).toBe(theirs.errors ? 'null' : JSON.stringify(theirs.data));
        came[ours ? 'whole' : 'nothing'] += 1;
      }),
      { numRuns: 150 },
    );
    expect(came.whole).toBeGreaterThan(5);
    expect(came.nothing).toBeGreaterThan(50);
  }, 120_000);

  it.each([
    ['a mutation', 'mutation { submitPlan(input: { id: "x", expectedVersion: 1 }) { userErrors { code } } }'],
    ['what asks for the contract itself', '{ __schema { types { name } } }'],
    ['what is skipped or included', 'query ($yes: Boolean!) { viewer @include(if: $yes) { offices } }'],
    ['an alias that is no key', '{ viewer { __proto__: offices } }'],
  ])('is not made of %s: graphql-js runs it', (_, text) => {
    const document = parse(text);
    expect(compileQuery(schema, document, operationIn(document))).toBeNull();
  });

  it('is made when its document comes a second time', () => {
    const document = parse('query ($id: ID!) { unit(id: $id) { id } }');
    const compiledOf = openCompiled();
    const asked = () => compiledOf(schema, document, operationIn(document));
    expect(asked()).toBeNull();
    const compiled = asked();
    expect(compiled).not.toBeNull();
    expect(asked()).toBe(compiled);
  });
});
