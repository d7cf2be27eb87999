import { describe, expect, it } from 'vitest';
import { lookInto } from './instance.ts';

const { all, byId, doors, resources, stack } = lookInto();

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
  const [, logicalId, attribute] = /"Fn::GetAtt":\["(\w+)","(Arn|StreamArn)"\]/.exec(text) ?? [];
  const rest = attribute === 'StreamArn' ? '/stream' : (/(\/[^"]+)"\]\]/.exec(text)?.[1] ?? '');
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
      'Evidence/Taker',
      'Graphql/Door',
      'Jobs/Planner',
      'Jobs/Reconciler',
      'Jobs/Worker',
      'Observer/Counter',
      'Observer/Rebuild',
      'Outbox/Replay',
      'Outbox/Sender',
      'Register/Importer',
      'Reports/Maker',
      'Sealing/Sealer',
    ]);
    expect(rightsOf('Graphql/Door')).toEqual(
      [
        ...onTable,
        'dynamodb:Query Records/Table/index/GSI1',
        'dynamodb:Query Records/Table/index/GSI2',
        's3:GetObject Files/Bucket/evidence/*',
        's3:GetObject Files/Bucket/own-data/*',
        'lambda:InvokeFunction Reports/Maker/Function',
        's3:GetObject Files/Bucket/register/*',
        's3:GetObject Files/Bucket/reports/*',
        's3:PutObject Files/Bucket/incoming/*',
        's3:PutObject Files/Bucket/own-data/*',
        's3:PutObject Files/Bucket/register/*',
      ].toSorted(),
    );
    expect(rightsOf('Reports/Maker')).toEqual(['s3:PutObject Files/Bucket/reports/*']);
    expect(rightsOf('Evidence/Taker')).toEqual(
      [
        ...onTable,
        's3:GetObject Files/Bucket/incoming/*',
        's3:ListBucket Files/Bucket',
        's3:PutObject Files/Bucket/evidence/*',
        'sqs:ChangeMessageVisibility Evidence/Queue',
        'sqs:DeleteMessage Evidence/Queue',
        'sqs:GetQueueAttributes Evidence/Queue',
        'sqs:GetQueueUrl Evidence/Queue',
        'sqs:ReceiveMessage Evidence/Queue',
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
    expect(rightsOf('Observer/Counter')).toEqual(
      [
        ...onTable,
        'dynamodb:DescribeStream Records/Table/stream',
        'dynamodb:GetRecords Records/Table/stream',
        'dynamodb:GetShardIterator Records/Table/stream',
        'dynamodb:ListStreams Records/Table/stream',
        'sqs:GetQueueAttributes Observer/Uncounted/Queue',
        'sqs:GetQueueUrl Observer/Uncounted/Queue',
        'sqs:SendMessage Observer/Uncounted/Queue',
      ].toSorted(),
    );
    expect(rightsOf('Observer/Rebuild')).toEqual(
      [
        ...onTable,
        'dynamodb:Query Records/Table/index/GSI1',
        'dynamodb:Query Records/Table/index/GSI2',
      ].toSorted(),
    );
    expect(rightsOf('Outbox/Sender')).toEqual([
      'dynamodb:DescribeStream Records/Table/stream',
      'dynamodb:GetRecords Records/Table/stream',
      'dynamodb:GetShardIterator Records/Table/stream',
      'dynamodb:ListStreams Records/Table/stream',
      'events:PutEvents Outbox/Bus',
      'sqs:GetQueueAttributes Outbox/Unsent/Queue',
      'sqs:GetQueueUrl Outbox/Unsent/Queue',
      'sqs:SendMessage Outbox/Unsent/Queue',
    ]);
    expect(rightsOf('Outbox/Replay')).toEqual(['dynamodb:Scan Records/Table', 'events:PutEvents Outbox/Bus']);
    expect(rightsOf('Register/Importer')).toEqual(
      [
        ...onTable,
        's3:GetObject Files/Bucket/register/*',
        's3:ListBucket Files/Bucket',
        's3:PutObject Files/Bucket/register/*',
        'sqs:SendMessage Jobs/Chunks/Queue',
        'sqs:ChangeMessageVisibility Register/Queue',
        'sqs:DeleteMessage Register/Queue',
        'sqs:GetQueueAttributes Register/Queue',
        'sqs:GetQueueUrl Register/Queue',
        'sqs:ReceiveMessage Register/Queue',
        'sqs:SendMessage Register/Queue',
      ].toSorted(),
    );
    expect(rightsOf('Sealing/Sealer')).toEqual([
      'dynamodb:Scan Records/Table',
      'kms:GetPublicKey Sealing/Key',
      'kms:Sign Sealing/Key',
      's3:AbortMultipartUpload Sealing/Bucket/*.gz',
      's3:GetObject Sealing/Bucket/*.gz',
      's3:ListBucket Sealing/Bucket',
      's3:PutObject Sealing/Bucket/*.gz',
      'sqs:GetQueueAttributes Sealing/Unsealed/Queue',
      'sqs:GetQueueUrl Sealing/Unsealed/Queue',
      'sqs:SendMessage Sealing/Unsealed/Queue',
    ]);
  });

  it('never reads an index when a job decides', () => {
    for (const path of [
      'Jobs/Worker',
      'Jobs/Planner',
      'Jobs/Reconciler',
      'Register/Importer',
      'Evidence/Taker',
    ]) {
      expect(rightsOf(path).filter((right) => right.includes('/index/'))).toEqual([]);
    }
  });
});

describe('a right', () => {
  it('holds no wildcard but that of X-Ray, which knows no resource, the numbered files of seals and the folders of files', () => {
    const wide = statements
      .filter(({ Effect }) => Effect === 'Allow')
      .flatMap(({ Action, Resource }) =>
        listOf(Action).flatMap((action) => listOf(Resource).map((one) => `${action} ${nameOf(one)}`)),
      )
      .filter((right) => right.includes('*'));
    expect([...new Set(wide)].toSorted()).toEqual([
      's3:AbortMultipartUpload Sealing/Bucket/*.gz',
      's3:GetObject Files/Bucket/evidence/*',
      's3:GetObject Files/Bucket/incoming/*',
      's3:GetObject Files/Bucket/own-data/*',
      's3:GetObject Files/Bucket/register/*',
      's3:GetObject Files/Bucket/reports/*',
      's3:GetObject Sealing/Bucket/*.gz',
      's3:PutObject Files/Bucket/evidence/*',
      's3:PutObject Files/Bucket/incoming/*',
      's3:PutObject Files/Bucket/own-data/*',
      's3:PutObject Files/Bucket/register/*',
      's3:PutObject Files/Bucket/reports/*',
      's3:PutObject Sealing/Bucket/*.gz',
      'xray:PutTelemetryRecords "*"',
      'xray:PutTraceSegments "*"',
    ]);
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
  it('is open to everybody: no bucket, no function address, and policies of queues and buckets only refuse', () => {
    for (const { Properties } of all('AWS::S3::Bucket')) {
      expect(Object.values(Properties.PublicAccessBlockConfiguration)).toEqual([true, true, true, true]);
    }
    expect(all('AWS::Lambda::Url')).toEqual([]);
    const opened = [...all('AWS::SQS::QueuePolicy'), ...all('AWS::S3::BucketPolicy')]
      .flatMap(({ Properties }) => Properties.PolicyDocument.Statement)
      .filter(({ Effect, Principal }) => Effect !== 'Deny' && JSON.stringify(Principal).includes('*'));
    expect(opened).toEqual([]);
  });

  it("calls a function from outside but the gateway, and only for this API's one route", () => {
    const permissions = all('AWS::Lambda::Permission').map(({ Properties }) => Properties);
    expect(permissions).toHaveLength(1);
    const [{ Principal, FunctionName, SourceArn } = {}] = permissions;
    expect(Principal).toBe('apigateway.amazonaws.com');
    expect(FunctionName['Fn::GetAtt']).toEqual([doors['Graphql/Door']?.id, 'Arn']);
    const [api, ...others] = resources.filter(([, { Type }]) => Type === 'AWS::ApiGatewayV2::Api');
    expect(others).toEqual([]);
    const [separator, parts] = SourceArn['Fn::Join'];
    expect(separator).toBe('');
    expect(parts.slice(-2)).toEqual([{ Ref: api?.[0] }, '/*/*/graphql']);
  });
});
