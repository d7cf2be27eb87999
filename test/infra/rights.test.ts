import { describe, expect, it } from 'vitest';
import { lookInto } from './instance.ts';

const { all, byId, doors, stack } = lookInto();

interface Statement {
  readonly Effect: string;
  readonly Action: string | string[];
  readonly Resource: unknown;
}

const listOf = <T>(given: T | T[]): T[] => (Array.isArray(given) ? given : [given]);
const policies = all('AWS::IAM::Policy');
const statements = policies.flatMap(({ Properties }) => Properties.PolicyDocument.Statement as Statement[]);

/** `GetAtt Table.Arn` + `/index/GSI1` becomes `Records/Table /index/GSI1`, by the paths of the constructs. */
function nameOf(resource: unknown): string {
  const text = JSON.stringify(resource);
  const logicalId = /"Fn::GetAtt":\["(\w+)","Arn"\]/.exec(text)?.[1];
  const rest = /(\/[^"]+)"\]\]/.exec(text)?.[1] ?? '';
  const construct = stack.node
    .findAll()
    .find(
      (node) =>
        node.node.defaultChild &&
        stack.resolve(Reflect.get(node.node.defaultChild, 'logicalId')) === logicalId,
    );
  return construct ? construct.node.path.replace(`${stack.node.path}/`, '') + rest : text;
}

/** What a door may do: `action resource`, without what every door has (its own log and traces). */
function rightsOf(path: string): string[] {
  const { id } = doors[path] ?? { id: '' };
  const roleId = byId(id).Properties.Role['Fn::GetAtt'][0];
  return policies
    .filter(({ Properties }) => Properties.Roles.some((role: { Ref: string }) => role.Ref === roleId))
    .flatMap(({ Properties }) => Properties.PolicyDocument.Statement as Statement[])
    .flatMap(({ Action, Resource }) =>
      listOf(Action).flatMap((action) => listOf(Resource).map((one) => `${action} ${nameOf(one)}`)),
    )
    .filter((right) => !/^(logs|xray):/.test(right))
    .toSorted();
}

const READ = ['BatchGetItem', 'GetItem', 'Query'];
const WRITE = ['ConditionCheckItem', 'DeleteItem', 'PutItem', 'UpdateItem'];
const onTable = [...READ, ...WRITE].map((action) => `dynamodb:${action} Records/Table`);
const planning = [
  ...onTable,
  'sqs:GetQueueAttributes Jobs/FailedCalls/Queue',
  'sqs:GetQueueUrl Jobs/FailedCalls/Queue',
  'sqs:SendMessage Jobs/Chunks/Queue',
  'sqs:SendMessage Jobs/FailedCalls/Queue',
];

describe('what a function may', () => {
  it('is listed here, right by right', () => {
    expect(Object.keys(doors).toSorted()).toEqual([
      'Graphql/Door',
      'Jobs/Planner',
      'Jobs/Reconciler',
      'Jobs/Worker',
    ]);
    expect(rightsOf('Graphql/Door')).toEqual(
      [
        ...onTable,
        'dynamodb:Query Records/Table/index/GSI1',
        'dynamodb:Query Records/Table/index/GSI2',
      ].toSorted(),
    );
    expect(rightsOf('Jobs/Worker')).toEqual(
      [
        ...onTable,
        'sqs:ChangeMessageVisibility Jobs/Chunks/Queue',
        'sqs:DeleteMessage Jobs/Chunks/Queue',
        'sqs:GetQueueAttributes Jobs/Chunks/Queue',
        'sqs:GetQueueUrl Jobs/Chunks/Queue',
        'sqs:ReceiveMessage Jobs/Chunks/Queue',
      ].toSorted(),
    );
    expect(rightsOf('Jobs/Planner')).toEqual(planning.toSorted());
    expect(rightsOf('Jobs/Reconciler')).toEqual(planning.toSorted());
  });

  it('never reads an index when a job decides', () => {
    for (const path of ['Jobs/Worker', 'Jobs/Planner', 'Jobs/Reconciler']) {
      expect(rightsOf(path).filter((right) => right.includes('/index/'))).toEqual([]);
    }
  });
});

describe('a right', () => {
  it('holds no wildcard but that of X-Ray, which knows no resource', () => {
    const wide = statements.filter(({ Effect, Action, Resource }) => {
      const text = JSON.stringify([Action, Resource]);
      return Effect === 'Allow' && text.includes('*');
    });
    expect(new Set(wide.map(({ Action, Resource }) => JSON.stringify([Action, Resource])))).toEqual(
      new Set([JSON.stringify([['xray:PutTelemetryRecords', 'xray:PutTraceSegments'], '*'])]),
    );
  });

  it("comes from the stack alone, not from AWS's own broad policies", () => {
    for (const { Properties } of all('AWS::IAM::Role')) {
      expect(Properties.ManagedPolicyArns).toBeUndefined();
      expect(Properties.Policies).toBeUndefined();
    }
  });

  it('to call the functions is lent to the schedules of this instance only', () => {
    const lent = all('AWS::IAM::Role')
      .map(({ Properties }) => Properties.AssumeRolePolicyDocument.Statement[0])
      .filter(({ Principal }) => Principal.Service === 'scheduler.amazonaws.com');
    expect(lent).toHaveLength(1);
    expect(Object.keys(lent[0].Condition.StringEquals)).toEqual(['aws:SourceAccount', 'aws:SourceArn']);
  });
});

describe('nothing', () => {
  it('is open to everybody: no bucket, no function address, and queues only refuse', () => {
    expect(all('AWS::S3::Bucket')).toEqual([]);
    expect(all('AWS::Lambda::Url')).toEqual([]);
    const opened = all('AWS::SQS::QueuePolicy')
      .flatMap(({ Properties }) => Properties.PolicyDocument.Statement)
      .filter(({ Effect, Principal }) => Effect !== 'Deny' && JSON.stringify(Principal).includes('*'));
    expect(opened).toEqual([]);
    for (const { Properties } of all('AWS::Lambda::Permission')) {
      expect(Properties.Principal).toBe('apigateway.amazonaws.com');
    }
  });
});
