import {
  buildSchema,
  introspectionFromSchema,
  isObjectType,
  lexicographicSortSchema,
  printSchema,
  validateSchema,
} from 'graphql';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { executableSchema } from '../../functions/graphql/executable.ts';
import { contract } from '../../functions/graphql/generated/contract.ts';
import { makeSchema } from '../../functions/graphql/schema.ts';

// The contract as integrators have it, and GraphQL's own reading of it.
const published = buildSchema(readFileSync(new URL('../../docs/schema.graphql', import.meta.url), 'utf8'));

describe('the executable schema', () => {
  it('is valid, which no cold start checks again', () => {
    // Not assumed here: every rule of the specification is asked.
    expect(validateSchema(published)).toEqual([]);
  });

  it('says what the contract says', () => {
    const whole = (schema: typeof published) => printSchema(lexicographicSortSchema(schema));
    expect(whole(makeSchema())).toBe(whole(published));
  });

  it('tells a tool of itself what GraphQL would of the contract', () => {
    const told = (schema: typeof published) => {
      const { types, ...rest } = introspectionFromSchema(lexicographicSortSchema(schema)).__schema;
      return { ...rest, types: types.toSorted((a, b) => (a.name < b.name ? -1 : 1)) };
    };
    expect(told(makeSchema())).toEqual(told(published));
  });

  it('knows which objects an interface may be', () => {
    const namesOf = (schema: typeof published) => {
      const node = schema.getType('Node') as Parameters<typeof schema.getPossibleTypes>[0];
      return schema
        .getPossibleTypes(node)
        .map(({ name }) => name)
        .sort();
    };
    expect(namesOf(makeSchema())).toEqual(namesOf(published));
    const schema = makeSchema();
    const objects = Object.values(schema.getTypeMap()).filter(isObjectType);
    const node = schema.getType('Node') as Parameters<typeof schema.getPossibleTypes>[0];
    const nodes = objects.filter((type) => schema.isSubType(node, type)).map(({ name }) => name);
    expect(nodes.sort()).toEqual(namesOf(published));
  });

  it('is not made with resolvers of a type that the contract does not know', () => {
    const map = { Horoscope: { sign: () => 'x' } };
    expect(() => executableSchema(contract, [map])).toThrow('Horoscope has a resolver');
  });

  it('does not answer with a resolver of a field that the contract does not know', () => {
    const schema = executableSchema(contract, [{ Viewer: { shoeSize: () => 43 } }]);
    expect(() => printSchema(schema)).toThrow('Viewer.shoeSize has a resolver');
  });

  it('has no type whose fields nobody asked for', () => {
    const made: string[] = [];
    const told = Object.fromEntries(
      Object.entries(contract).map(([name, [kind, description, interfaces, text]]) => {
        const definition = [kind, description, interfaces] as unknown as (typeof contract)[string];
        Object.defineProperty(definition, 3, { get: () => made.push(name) && text });
        return [name, definition];
      }),
    );
    const schema = executableSchema(told, []);
    expect(made).toEqual([]);
    schema.getQueryType()?.getFields();
    expect(made).toEqual(['Query']);
  });
});
