import { describe, expect, it } from 'vitest';
import { tableDefinition } from '../../functions/platform/tableDefinition.ts';
import { lookInto } from './instance.ts';

const { only } = lookInto();
const table = only('AWS::DynamoDB::GlobalTable');

const keySchema = ({ partitionKey, sortKey }: { partitionKey: string; sortKey: string }) => [
  { AttributeName: partitionKey, KeyType: 'HASH' },
  { AttributeName: sortKey, KeyType: 'RANGE' },
];

describe('the table', () => {
  it('has the keys, indexes and stream of the definition that one machine uses too', () => {
    expect(table.Properties.KeySchema).toEqual(keySchema(tableDefinition));
    expect(table.Properties.GlobalSecondaryIndexes).toEqual(
      tableDefinition.indexes.map((index) => ({
        IndexName: index.name,
        KeySchema: keySchema(index),
        Projection: { ProjectionType: 'ALL' },
      })),
    );
    expect(table.Properties.StreamSpecification).toEqual({ StreamViewType: tableDefinition.stream });
    expect(table.Properties.BillingMode).toBe('PAY_PER_REQUEST');
  });

  it('can be restored to any second of the last 35 days', () => {
    for (const replica of table.Properties.Replicas) {
      expect(replica.PointInTimeRecoverySpecification).toEqual({ PointInTimeRecoveryEnabled: true });
    }
  });

  it('cannot be deleted, neither by hand nor with the stack', () => {
    expect(table.Properties.Replicas).toHaveLength(1);
    expect(table.Properties.Replicas[0].DeletionProtectionEnabled).toBe(true);
    expect(table).toMatchObject({ DeletionPolicy: 'Retain', UpdateReplacePolicy: 'Retain' });
  });

  it('is encrypted with a key whose use is recorded', () => {
    expect(table.Properties.SSESpecification).toEqual({ SSEEnabled: true, SSEType: 'KMS' });
  });

  it('lets no item vanish by itself but what says so, which is nothing that is on record', () => {
    const { vanishing: AttributeName } = tableDefinition;
    expect(table.Properties.TimeToLiveSpecification).toEqual({ AttributeName, Enabled: true });
  });

  it('stays in Jakarta unless the instance says otherwise', () => {
    expect(table.Properties.Replicas[0].Region).toBe('ap-southeast-3');
    const elsewhere = lookInto({ region: 'ap-southeast-1' }).only('AWS::DynamoDB::GlobalTable');
    expect(elsewhere.Properties.Replicas[0].Region).toBe('ap-southeast-1');
  });
});
