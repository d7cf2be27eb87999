import fc from 'fast-check';
import {
  execute,
  type ExecutionResult,
  getNamedType,
  type GraphQLField,
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
import { makeExecutor, runCompiled } from '../../functions/graphql/compiled/executor.ts';
import type { Request } from '../../functions/graphql/request.ts';
import { makeSchema } from '../../functions/graphql/schema.ts';

const schema = makeSchema();
const context = {} as Request;

/** How a field without a table answers: there, absent, refused, late, too much; by a number from fast-check. */
type Answers = readonly number[];

/** The real schema, with made-up answers in the place of the resolvers: the shapes are the contract's. */
function answering(answers: Answers) {
  let at = 0;
  const next = () => answers[at++ % answers.length] ?? 0;
  const madeUp = (type: GraphQLOutputType, dice: number): unknown => {
    if (isNonNullType(type)) return madeUp(type.ofType, dice);
    if (isListType(type)) return Array.from({ length: dice % 4 }, (_, no) => madeUp(type.ofType, dice + no));
    const bare = getNamedType(type);
    if (isLeafType(bare))
      return bare.name === 'Boolean' ? dice % 2 === 0 : bare.name === 'String' ? 't' : dice;
    if (!isInterfaceType(bare)) return {};
    const possible = schema.getPossibleTypes(bare);
    return { __typename: dice === 7 ? 'Nobody' : possible[dice % possible.length]?.name };
  };
  return (field: GraphQLField<unknown, unknown>) => () => {
    const dice = next() % 40;
    if (dice === 0) return null;
    if (dice === 1) throw new Error(`refused ${field.name}`);
    if (dice === 2) return Promise.reject(new Error(`late refusal of ${field.name}`));
    if (dice === 3) return new Error('an error as a value');
    const value = madeUp(field.type, dice);
    return dice % 3 === 0 ? Promise.resolve(value) : value;
  };
}

/** Sets the resolvers of every field anew: the dice of a field must fall alike in both executions. */
function setAnswers(answers: Answers): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) {
      const own = answering([...answers.slice(field.name.length % answers.length), ...answers]);
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

/** The place of an error in the answer: the null that it, or another below the same place, has made. */
function nullOf(data: unknown, path: readonly (string | number)[]): string {
  let at = data;
  const end = path.findIndex((key) => {
    if (at === null || at === undefined) return true;
    at = (at as Record<string | number, unknown>)[key];
    return false;
  });
  return JSON.stringify(end < 0 ? path : path.slice(0, end));
}

/** Data as text, and by each null the errors that made it: where, and what was refused in whose words. */
function comparable({ data, errors }: ExecutionResult) {
  const told = Map.groupBy(errors ?? [], ({ path }) => nullOf(data, path ?? []));
  const words = [...told].map(([place, those]): [string, string[]] => [
    place,
    those.map(({ path, locations, originalError: cause }) =>
      JSON.stringify([path, locations, /refus/.test(cause?.message ?? '') && cause?.message]),
    ),
  ]);
  return { data: JSON.stringify(data), errors: new Map(words) };
}

// graphql-js forgets promises of a list of which another element was refused at once; Node would end the
// process for them. Ours waits for them: so only what is left over while ours runs is a fault.
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

describe('a compiled query', () => {
  it('answers as graphql-js does: data, order of keys, nulls and errors, whatever is asked and whatever answers', async () => {
    let compared = 0;
    await fc.assert(
      fc.asyncProperty(numbers, numbers, async (asked, answers) => {
        const document = documentOf(asked);
        if (validate(schema, document).length > 0) return;
        const compiled = compileQuery(schema, document, operationIn(document));
        expect(compiled).not.toBeNull();
        await turn();
        forgotten = 0;
        setAnswers(answers);
        const ours = await runCompiled(
          compileQuery(schema, document, operationIn(document)) as Compiled,
          context,
          { id: 'x' },
        );
        await turn();
        expect(forgotten).toBe(0);
        setAnswers(answers);
        const theirs = await execute({
          schema,
          document,
          contextValue: context,
          variableValues: { id: 'x' },
        });
        const [mine, expected] = [comparable(ours), comparable(theirs)];
        expect(mine.data).toBe(expected.data);
        expect([...mine.errors.keys()].sort()).toEqual([...expected.errors.keys()].sort());
        for (const [place, errors] of expected.errors) {
          const own = mine.errors.get(place) ?? [];
          // Of many errors below one null, which are told is a matter of microtasks; the same ones alike.
          for (const error of own) {
            const same = errors.find((one) => one.startsWith(error.slice(0, error.indexOf(']') + 1)));
            if (same) expect(error).toBe(same);
          }
          expect(own.length).toBeGreaterThan(0);
        }
        compared += 1;
      }),
      { numRuns: 150 },
    );
    expect(compared).toBeGreaterThan(50);
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

  it('tells bad variables as graphql-js does, and runs nothing', async () => {
    const document = parse('query ($id: ID!) { unit(id: $id) { id } }');
    const run = makeExecutor(schema);
    const asked = { document, operation: operationIn(document), context, request: {} };
    const answers = [await run(asked), await run(asked), await run(asked)];
    for (const { data, errors } of answers) {
      expect(data).toBeUndefined();
      expect(errors?.[0]?.message).toContain('Variable "$id" of required type "ID!" was not provided');
    }
  });
});
