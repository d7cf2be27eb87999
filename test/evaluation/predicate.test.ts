import * as fc from 'fast-check';
import { type InputValueDefinitionNode, parse, print, visit } from 'graphql';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  type Predicate,
  predicateOf,
  predicates,
  type Rating,
  ratings,
} from '../../functions/evaluation/evaluation/predicate.ts';
import { evaluationSchema, ratingSchema } from '../../functions/evaluation/evaluation/rules.ts';

const [BELOW, MEETS, ABOVE] = ratings;

describe('the predicate', () => {
  it.each<[Rating, Rating, Predicate]>([
    [ABOVE, BELOW, 'KURANG'],
    [ABOVE, MEETS, 'BAIK'],
    [ABOVE, ABOVE, 'SANGAT_BAIK'],
    [MEETS, BELOW, 'KURANG'],
    [MEETS, MEETS, 'BAIK'],
    [MEETS, ABOVE, 'BAIK'],
    [BELOW, BELOW, 'SANGAT_KURANG'],
    [BELOW, MEETS, 'BUTUH_PERBAIKAN'],
    [BELOW, ABOVE, 'BUTUH_PERBAIKAN'],
  ])('of a result %s and a behaviour %s is %s', (result, behaviour, predicate) => {
    expect(predicateOf(result, behaviour)).toBe(predicate);
  });

  it('is never worse for a better rating on either axis', () => {
    const at = fc.integer({ min: 0, max: 2 });
    const quality = (result: number, behaviour: number) =>
      predicates.indexOf(predicateOf(ratings[result] as Rating, ratings[behaviour] as Rating));
    fc.assert(
      fc.property(at, at, at, at, (result, behaviour, betterResult, betterBehaviour) => {
        const better = quality(Math.max(result, betterResult), Math.max(behaviour, betterBehaviour));
        expect(better).toBeGreaterThanOrEqual(quality(result, behaviour));
      }),
    );
  });

  it('can be kept in no evaluation and written in no rating', () => {
    const named = (schema: { shape: object }) => JSON.stringify(Object.keys(schema.shape)).toLowerCase();
    expect(named(evaluationSchema)).not.toMatch(/predi[ck]/);
    expect(named(ratingSchema)).not.toMatch(/predi[ck]/);
  });

  it("is an input of nothing in the whole contract but of a formula's factors; an organisation's is of its own type", () => {
    const names: string[] = [];
    // What a formula of the allowance makes of each predicate.
    const ofFormula = ['PredicateFactorInput', '[PredicateFactorInput!]'];
    const gather = (node: InputValueDefinitionNode) => {
      const type = print(node.type);
      if (!type.startsWith('OrganisationPredicate') && !ofFormula.includes(type)) names.push(node.name.value);
    };
    visit(parse(readFileSync(new URL('../../docs/schema.graphql', import.meta.url), 'utf8')), {
      InputObjectTypeDefinition: ({ name, fields }) => {
        if (!ofFormula.includes(name.value)) fields?.forEach(gather);
      },
      FieldDefinition: { enter: ({ arguments: given }) => given?.forEach(gather) },
    });
    expect(names).toContain('ratingBehaviour');
    expect(names.filter((name) => /predi[ck]/i.test(name))).toEqual([]);
  });
});
