import { describe, expect, it } from 'vitest';
import { lookInto, type Resource } from './instance.ts';

const { all, byId, doors, only, stack } = lookInto({ name: 'semarang', eventArchiveDays: '30' });
const variables = (door: string) => byId(doors[door]?.id ?? '').Properties.Environment.Variables;
const source = all('AWS::Lambda::EventSourceMapping')
  .map(({ Properties }) => Properties)
  .find(({ FunctionName }) => FunctionName.Ref === doors['Outbox/Sender']?.id) as Resource['Properties'];

describe('events on their way out', () => {
  it('start the function alone, and no other change of the table does', () => {
    expect(source.EventSourceArn['Fn::GetAtt'][1]).toBe('StreamArn');
    expect(
      source.FilterCriteria.Filters.map(({ Pattern }: { Pattern: string }) => JSON.parse(Pattern)),
    ).toEqual([{ eventName: ['INSERT'], dynamodb: { NewImage: { type: { S: ['event'] } } } }]);
  });

  it('keep their order, from the very first one', () => {
    expect(source).toMatchObject({
      ParallelizationFactor: 1,
      StartingPosition: 'TRIM_HORIZON',
      BatchSize: 100,
      FunctionResponseTypes: ['ReportBatchItemFailures'],
    });
  });

  it('are not held back for ever by one that fails: it is found by halving and ends in a queue', () => {
    expect(source).toMatchObject({ BisectBatchOnFunctionError: true, MaximumRetryAttempts: 20 });
    expect(source.MaximumRecordAgeInSeconds).toBeLessThan(24 * 3600); // the stream's own memory
    const ends = source.DestinationConfig.OnFailure.Destination['Fn::GetAtt'][0];
    expect(byId(ends).Type).toBe('AWS::SQS::Queue');
    expect(variables('Outbox/Sender').LETTERS_URL).toEqual({ Ref: ends });
  });

  it('outlast a bus that is down for an hour', () => {
    const { Timeout } = byId(doors['Outbox/Sender']?.id ?? '').Properties;
    expect(source.MaximumRetryAttempts * Timeout).toBeGreaterThan(3600);
  });

  it('go to a bus of the instance, which can send them again for the days of the settings', () => {
    expect(only('AWS::Events::EventBus').Properties.Name).toBe(stack.stackName);
    expect(only('AWS::Events::Archive').Properties).toMatchObject({
      RetentionDays: 30,
      EventPattern: { account: [{ Ref: 'AWS::AccountId' }] },
    });
    for (const door of ['Outbox/Sender', 'Outbox/Replay']) {
      expect(variables(door)).toMatchObject({ INSTANCE: 'semarang-pilot' });
      expect(byId(variables(door).BUS_NAME.Ref).Type).toBe('AWS::Events::EventBus');
    }
  });
});
