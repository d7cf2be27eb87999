import { isInterfaceType, isObjectType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { mutationRules, objectRules, queryRules, ruleOf } from '../../functions/graphql/fieldRules.ts';
import { makeSchema } from '../../functions/graphql/schema.ts';
import { ACCESS } from '../../functions/platform/access.ts';

const schema = makeSchema();
const types = Object.values(schema.getTypeMap()).filter(
  (type) => (isObjectType(type) || isInterfaceType(type)) && !type.name.startsWith('__'),
);
const fieldsOf = (type: string): string[] => {
  const found = schema.getType(type);
  return isObjectType(found) || isInterfaceType(found) ? Object.keys(found.getFields()) : [];
};

describe('every field of the contract', () => {
  it.each(types.map(({ name }) => name))('of %s stands under a rule of the access table', (type) => {
    const without = fieldsOf(type).filter((field) => ruleOf(type, field) === null);
    expect(without).toEqual([]);
  });

  it('without a rule would be found', () => {
    expect(ruleOf('Mutation', 'abolishEverything')).toBeNull();
    expect(ruleOf('Query', 'secrets')).toBeNull();
    expect(ruleOf('Salary', 'amount')).toBeNull();
  });

  it.each(types.map(({ name }) => name))('that is new to %s has none until somebody writes it', (type) => {
    expect(ruleOf(type, 'salary')).toBeNull();
    expect(ruleOf(type, '*')).toBeNull();
  });
});

describe('every rule', () => {
  it('names a field that there is', () => {
    expect(Object.keys(mutationRules).sort()).toEqual(fieldsOf('Mutation').sort());
    expect(Object.keys(queryRules).sort()).toEqual(fieldsOf('Query').sort());
    for (const [type, { fields, more = {} }] of Object.entries(objectRules)) {
      expect([type, [...fields, ...Object.keys(more)].sort()]).toEqual([type, fieldsOf(type).sort()]);
    }
  });

  it('of the access table is asked for by some field', () => {
    const named = new Set<string>([
      ...Object.values(mutationRules),
      ...Object.values(queryRules),
      ...Object.values(objectRules).flatMap(({ by, more = {} }) => [by, ...Object.values(more)]),
    ]);
    // What of a finding's fields an office alone may see: the action asks by whose it is to mend.
    named.add('officeFinding.read');
    // Which signs somebody is shown: the action asks by their code.
    named.add('signal.read');
    expect(Object.keys(ACCESS).filter((action) => !named.has(action))).toEqual([]);
    expect([...named].filter((rule) => rule !== 'WITH_PARENT' && !(rule in ACCESS))).toEqual([]);
  });
});
