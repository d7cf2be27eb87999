/** Takes an achievement and its events out of a table, so that each test begins with none. */
import { DeleteCommand } from '@aws-sdk/lib-dynamodb';
import { keys, lists } from '../../functions/platform/keys.ts';
import type { Period } from '../../functions/platform/period.ts';
import { queryAll, type Table } from '../../functions/platform/table.ts';

export async function removeItem(table: Table, unitId: string, period: Period): Promise<void> {
  const key = keys.achievement(unitId, period);
  const events = await queryAll(table, lists.events(key));
  for (const { PK, SK } of [key, ...events])
    await table.doc.send(new DeleteCommand({ TableName: table.name, Key: { PK, SK } }));
}
