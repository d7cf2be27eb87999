/** What every client can rely on in the contract, whatever noun it is about. */
import { getNamedType, isEnumType, isObjectType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { noAppraiserReasons } from '../../functions/organisation/line/climb.ts';
import { makeSchema } from '../../functions/graphql/schema.ts';

const schema = makeSchema();
const objects = Object.values(schema.getTypeMap()).filter(isObjectType);
const fields = objects
  .filter(({ name }) => !name.startsWith('__'))
  .flatMap((type) => Object.values(type.getFields()).map((field) => ({ type, field })));

describe('the contract', () => {
  it('names every state, step, basis and predicate by an enum', () => {
    const closed = new Set(['status', 'state', 'step', 'basis', 'predicate', 'missedBy']);
    const found = fields.filter(({ field }) => closed.has(field.name));
    expect(found.length).toBeGreaterThan(10);
    const open = found.filter(({ field }) => !isEnumType(getNamedType(field.type)));
    expect(open.map(({ type, field }) => `${type.name}.${field.name}`)).toEqual([]);
  });

  it('names every reason why nobody appraises', () => {
    const field = fields.find(({ type, field }) => type.name === 'AppraiserOn' && field.name === 'reason');
    const named = field && getNamedType(field.field.type);
    expect(isEnumType(named) && new Set(named.getValues().map(({ name }) => name))).toEqual(
      new Set(noAppraiserReasons),
    );
  });
});
