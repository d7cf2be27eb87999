/**
 * A client that answers index queries from two seconds ago, as an index in the cloud may: what was
 * written reaches a second table only then, and index queries are asked of that one. Nothing that
 * decides authority or once-ness may notice. docs/architecture.md 4.
 */
import { GetCommand, PutCommand, QueryCommand, TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import { createTable } from '../../functions/local/createTable.ts';
import type { Table } from '../../functions/platform/table.ts';
import { connect } from './table.ts';

const LAG_MS = 2000;

interface Image {
  readonly at: number;
  readonly item: Record<string, unknown>;
}

/** A client of the table whose indexes lag; a card written just now is not found by its index keys. */
export async function laggingIndex(table: Table): Promise<Table> {
  const behind = connect(`${table.name}-behind`);
  await createTable(behind.doc, behind.name);
  const lagging = connect(table.name);
  const send = lagging.doc.send.bind(lagging.doc);
  const waiting: Image[] = [];

  const catchUp = async () => {
    while (waiting[0] && waiting[0].at <= Date.now() - LAG_MS) {
      const image = waiting.shift();
      await behind.doc.send(new PutCommand({ TableName: behind.name, Item: image?.item }));
    }
  };
  const remember = async (command: TransactWriteCommand) => {
    for (const { Put, Update } of command.input.TransactItems ?? []) {
      const { PK, SK } = Put?.Item ?? Update?.Key ?? {};
      if (!PK) continue;
      const { Item } = await table.doc.send(
        new GetCommand({ TableName: table.name, Key: { PK, SK }, ConsistentRead: true }),
      );
      if (Item?.GSI1PK) waiting.push({ at: Date.now(), item: Item });
    }
  };
  lagging.doc.send = (async (command: unknown) => {
    if (command instanceof QueryCommand && command.input.IndexName) {
      await catchUp();
      return behind.doc.send(new QueryCommand({ ...command.input, TableName: behind.name }));
    }
    const output = await send(command as GetCommand);
    if (command instanceof TransactWriteCommand) await remember(command);
    return output;
  }) as never;
  return lagging;
}
