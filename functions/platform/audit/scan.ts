/** The whole table, page by page. Only audits and migrations read like this. */
import { ScanCommand, type ScanCommandInput } from '@aws-sdk/lib-dynamodb';
import type { Item } from '../item.ts';
import type { Table } from '../table.ts';

type Narrowed = Pick<
  ScanCommandInput,
  'ConsistentRead' | 'FilterExpression' | 'ProjectionExpression' | 'ExpressionAttributeNames'
>;

/** Every item, in the table's own order: one request and 128 (strong: 256) read units per MB of table. */
export async function* scanPages(table: Table, narrowed: Narrowed = {}): AsyncGenerator<Item[]> {
  let after: Record<string, unknown> | undefined;
  do {
    const { Items = [], LastEvaluatedKey } = await table.doc.send(
      new ScanCommand({ TableName: table.name, ExclusiveStartKey: after, ...narrowed }),
    );
    yield Items as Item[];
    after = LastEvaluatedKey;
  } while (after);
}
