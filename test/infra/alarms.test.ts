import { describe, expect, it } from 'vitest';
import { INCOMPLETE } from '../../functions/jobs/reconciler.ts';
import { lookInto } from './instance.ts';

const ADDRESS = 'piket@example.go.id';
const { all, byId, doors, only } = lookInto({ alarmAddress: ADDRESS });
const alarms = all('AWS::CloudWatch::Alarm').map(({ Properties }) => Properties);

/** Logical ids of what alarms on this metric watch, by the name of the dimension. */
const watched = (metric: string, dimension: string): string[] =>
  alarms
    .filter(({ MetricName }) => MetricName === metric)
    .flatMap(({ Dimensions }) => Dimensions)
    .filter(({ Name }) => Name === dimension)
    .map(({ Value }) => String(Value.Ref ?? Value['Fn::GetAtt'][0]))
    .toSorted();

/** The filters that count the lines of a pattern. */
const counting = (pattern: string) =>
  all('AWS::Logs::MetricFilter')
    .map(({ Properties }) => Properties)
    .filter(({ FilterPattern }) => FilterPattern === pattern);

describe('an alarm', () => {
  it('says what it means and what to do', () => {
    for (const { AlarmDescription } of alarms) expect(AlarmDescription).toMatch(/^[A-Z].{40,}\.$/);
  });

  it('is told when it begins and when it ends', () => {
    const topic = only('AWS::SNS::Topic');
    for (const { AlarmActions, OKActions } of alarms) {
      expect(AlarmActions).toHaveLength(1);
      expect(byId(AlarmActions[0].Ref)).toBe(topic);
      expect(OKActions).toEqual(AlarmActions);
    }
  });

  it('rings for every function that fails, is turned away or logs an error', () => {
    const functions = Object.values(doors)
      .map(({ id }) => id)
      .toSorted();
    expect(watched('Errors', 'FunctionName')).toEqual(functions);
    expect(watched('Throttles', 'FunctionName')).toEqual(functions);
    expect(counting('{ $.level = "ERROR" }')).toHaveLength(functions.length);
  });

  it('rings for every line of a log that is counted', () => {
    for (const { MetricTransformations } of all('AWS::Logs::MetricFilter').map(
      ({ Properties }) => Properties,
    )) {
      const [{ MetricName, MetricNamespace }] = MetricTransformations;
      expect(alarms).toContainEqual(expect.objectContaining({ MetricName, Namespace: MetricNamespace }));
    }
  });

  it('rings when the gateway turns requests away, which its own metrics do not tell', () => {
    const [filter, ...others] = counting('{ $.status = "429" }');
    expect(others).toEqual([]);
    const { DestinationArn, Format } = only('AWS::ApiGatewayV2::Stage').Properties.AccessLogSettings;
    expect(filter?.LogGroupName.Ref).toBe(DestinationArn['Fn::GetAtt'][0]);
    expect(JSON.parse(Format).status).toBe('$context.status');
  });

  it('rings for a run that still misses people after three counts', () => {
    const [filter, ...others] = counting(`{ $.message = "${INCOMPLETE}" }`);
    expect(others).toEqual([]);
    expect(filter?.LogGroupName).toEqual(
      byId(doors['Jobs/Reconciler']?.id ?? '').Properties.LoggingConfig.LogGroup,
    );
    expect(alarms).toContainEqual(
      expect.objectContaining({
        MetricName: filter?.MetricTransformations[0].MetricName,
        Period: 1800,
        EvaluationPeriods: 3,
        AlarmDescription: expect.stringContaining('still misses people'),
      }),
    );
  });

  it('rings for every queue at the end of a road', () => {
    const ends = all('AWS::SQS::Queue').filter(({ Properties }) => !Properties.RedrivePolicy);
    const kept = watched('ApproximateNumberOfMessagesVisible', 'QueueName').map((id) => byId(id));
    expect(new Set(kept)).toEqual(new Set(ends));
  });

  it('rings for the table, the way in and the chunks that wait', () => {
    const names = alarms.map(
      ({ MetricName, Metrics }) => MetricName ?? Metrics.at(-1).MetricStat.Metric.MetricName,
    );
    for (const name of [
      'ThrottledRequests',
      'SystemErrors',
      '5xx',
      'Latency',
      'ApproximateAgeOfOldestMessage',
    ])
      expect(names, name).toContain(name);
  });
});

describe('the topic of the alarms', () => {
  it('is encrypted by a key that turns, and takes nothing in the clear', () => {
    const { KmsMasterKeyId } = only('AWS::SNS::Topic').Properties;
    expect(byId(KmsMasterKeyId['Fn::GetAtt'][0]).Properties.EnableKeyRotation).toBe(true);
    const { Statement } = only('AWS::SNS::TopicPolicy').Properties.PolicyDocument;
    expect(Statement).toContainEqual(
      expect.objectContaining({ Effect: 'Deny', Condition: { Bool: { 'aws:SecureTransport': 'false' } } }),
    );
  });

  it("hears this account's alarms alone", () => {
    const { Statement } = only('AWS::SNS::TopicPolicy').Properties.PolicyDocument;
    const allowed = Statement.filter(({ Effect }: { Effect: string }) => Effect === 'Allow');
    expect(allowed).toHaveLength(1);
    expect(allowed[0]).toMatchObject({
      Principal: { Service: 'cloudwatch.amazonaws.com' },
      Condition: { StringEquals: { 'aws:SourceAccount': { Ref: 'AWS::AccountId' } } },
    });
  });

  it('writes to the address of the settings, and to nobody without one', () => {
    expect(only('AWS::SNS::Subscription').Properties).toMatchObject({ Protocol: 'email', Endpoint: ADDRESS });
    expect(lookInto().all('AWS::SNS::Subscription')).toEqual([]);
  });
});
