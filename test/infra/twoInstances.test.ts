import { describe, expect, it } from 'vitest';
import { readSettings } from '../../infra/settings.ts';
import { lookInto } from './instance.ts';

/** Names that begin alike, as neighbouring cities' do. */
const one = lookInto({ name: 'semarang' });
const other = lookInto({ name: 'semarang-barat' });

type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/** Every text in a template's part, wherever it stands. */
function* textsIn(part: Json): Generator<string> {
  if (typeof part === 'string') yield part;
  else if (part !== null && typeof part === 'object')
    for (const one of Object.values(part)) yield* textsIn(one);
}

/** Properties by which a resource has a name of its own choice in the account. */
const NAMES = /^(.*Name|Domain|Identifier)$/;

/** The chosen names of an instance as `type name`, those that refer to its own resources left out. */
function chosenNames({ resources }: typeof one): string[] {
  return resources.flatMap(([, { Type, Properties }]) =>
    Object.entries((Properties ?? {}) as Record<string, unknown>)
      .filter(([property, value]) => NAMES.test(property) && typeof value === 'string')
      .map(([property, value]) => `${Type} ${property} ${String(value)}`),
  );
}

/** Names that count inside their owner, which is the instance's own. */
const INNER = [
  'AWS::Cognito::UserPoolClient',
  'AWS::Cognito::UserPoolResourceServer',
  'AWS::ApiGatewayV2::Stage',
  'AWS::ApiGatewayV2::Authorizer',
  'AWS::IAM::Policy', // inline, in its role
  'AWS::CloudWatch::Alarm', // CloudFormation names it; these are the metrics that it watches
];

describe('a second instance in the same account', () => {
  it('has no name in common with the first', () => {
    const [mine, theirs] = [one, other].map((instance) =>
      chosenNames(instance).filter((name) => !INNER.some((type) => name.startsWith(`${type} `))),
    );
    expect(mine?.length).toBeGreaterThan(2);
    expect(mine?.filter((name) => theirs?.includes(name))).toEqual([]);
    expect(one.stack.stackName).not.toBe(other.stack.stackName);
  });

  it('keeps its metrics and logs apart', () => {
    const spaces = (instance: typeof one) =>
      instance
        .all('AWS::Logs::MetricFilter')
        .map(({ Properties }): string => Properties.MetricTransformations[0].MetricNamespace);
    expect(spaces(one).filter((space) => spaces(other).includes(space))).toEqual([]);
    for (const { Properties } of one.all('AWS::Logs::LogGroup'))
      expect(Properties.LogGroupName).toBeUndefined();
  });

  it('is reached by no right of the first: each names what the stack itself holds', () => {
    const ids = new Set(one.resources.map(([id]) => id));
    const statements = one
      .all('AWS::IAM::Policy')
      .flatMap(({ Properties }) => Properties.PolicyDocument.Statement as { Action: Json; Resource: Json }[]);
    for (const { Action, Resource } of statements) {
      if ([Action].flat().every((action) => typeof action === 'string' && action.startsWith('xray:')))
        continue;
      for (const resource of [Resource].flat()) {
        const [id] = [...textsIn(resource)].filter((text) => ids.has(text));
        expect(id, JSON.stringify([Action, resource])).toBeDefined();
      }
    }
  });

  it('shares nothing with the first, nor imports from it', () => {
    const text = JSON.stringify(one.resources);
    expect(text).not.toContain('Fn::ImportValue');
    expect(text).not.toContain('semarang-barat');
    // The stack exports nothing either: its outputs are to be read by people.
    for (const output of Object.values(one.outputs)) expect(output).not.toHaveProperty('Export');
  });

  it('can be given no name that with its stage comes to another one’s', () => {
    const read = (name: string, stage: string) =>
      readSettings((key) => ({ name, stage, alarmAddress: 'piket@example.go.id' })[key]);
    expect(() => read('semarang', 'barat-uji')).toThrow('settings: stage');
    expect(read('semarang-barat', 'uji').name).toBe('semarang-barat');
  });
});
