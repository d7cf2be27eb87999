import { buildASTSchema, printSchema, validateSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import { executableSchema } from '../../functions/graphql/executable.ts';
import { typeDefs } from '../../functions/graphql/generated/typeDefs.ts';
import { makeSchema } from '../../functions/graphql/schema.ts';

describe('the executable schema', () => {
  it('is valid, which no cold start checks again', () => {
    // Not assumed here: every rule of the specification is asked.
    expect(validateSchema(buildASTSchema(typeDefs))).toEqual([]);
  });

  it('says what the contract says', () => {
    expect(printSchema(makeSchema())).toBe(printSchema(buildASTSchema(typeDefs)));
  });

  it.each([
    ['a field', { Viewer: { shoeSize: () => 43 } }, 'Viewer.shoeSize'],
    ['a type', { Horoscope: { sign: () => 'x' } }, 'Horoscope'],
  ])('is not made with a resolver of %s that the contract does not know', (_, map, name) => {
    expect(() => executableSchema(typeDefs, [map])).toThrow(`${name} has a resolver`);
  });
});
