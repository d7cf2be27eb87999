/**
 * A table on which nothing can be written: of a commit the conditions alone are tried. By it whoever asks why something
 * cannot be done has the real action carried out, up to its commit (functions/monitoring/why).
 */
import { TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import {
  BatchGetCommand,
  type DynamoDBDocumentClient,
  GetCommand,
  QueryCommand,
  TransactWriteCommand,
  type TransactWriteCommandInput,
} from '@aws-sdk/lib-dynamodb';
import { ok, type Result } from '../result.ts';
import type { Table } from '../table.ts';

type Element = NonNullable<TransactWriteCommandInput['TransactItems']>[number];

/** Ends an action at its first commit that nothing stands against. */
class Rehearsed extends Error {
  override readonly name = 'Rehearsed';
}

/** The names or values of an expression that a condition uses: DynamoDB refuses others. */
const usedIn = (condition: string, all: Record<string, unknown> | undefined) => {
  const used = Object.entries(all ?? {}).filter(([name]) => new RegExp(`${name}\\b`).test(condition));
  return used.length > 0 ? Object.fromEntries(used) : undefined;
};

/** The condition of an element alone; null of one without. */
function conditionOf({ Put, Update, Delete, ConditionCheck }: Element): Element | null {
  const keyed = Update ?? Delete ?? ConditionCheck;
  const one = Put ?? keyed;
  if (!one?.ConditionExpression) return null;
  const { PK, SK } = Put?.Item ?? keyed?.Key ?? {};
  return {
    ConditionCheck: {
      TableName: one.TableName,
      Key: { PK, SK },
      ConditionExpression: one.ConditionExpression,
      ExpressionAttributeNames: usedIn(one.ConditionExpression, one.ExpressionAttributeNames) as
        | Record<string, string>
        | undefined,
      ExpressionAttributeValues: usedIn(one.ConditionExpression, one.ExpressionAttributeValues),
      ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
    },
  };
}

/** Tries the conditions of a commit. Throws Rehearsed where they hold, else as the commit would. */
async function tryConditions(doc: DynamoDBDocumentClient, elements: readonly Element[]): Promise<never> {
  const conditions = elements.map(conditionOf);
  const checks = conditions.filter((one) => one !== null);
  try {
    if (checks.length > 0) await doc.send(new TransactWriteCommand({ TransactItems: checks }));
  } catch (error) {
    if (!(error instanceof TransactionCanceledException)) throw error;
    // By the places of the commit's own elements, as `commit` reads them.
    const reasons = [...(error.CancellationReasons ?? [])];
    throw new TransactionCanceledException({
      message: error.message,
      $metadata: error.$metadata,
      CancellationReasons: conditions.map((one) => (one && reasons.shift()) ?? { Code: 'None' }),
    });
  }
  throw new Rehearsed();
}

/** The table for reading alone. Throws on whatever would write without a commit. */
function rehearsing({ name, doc }: Table): Table {
  const send = async (command: unknown): Promise<unknown> => {
    if (command instanceof TransactWriteCommand) return tryConditions(doc, command.input.TransactItems ?? []);
    if (command instanceof GetCommand) return doc.send(command);
    if (command instanceof QueryCommand) return doc.send(command);
    if (command instanceof BatchGetCommand) return doc.send(command);
    throw new Error('a rehearsal reads, and writes nothing');
  };
  return { name, doc: { send } as unknown as DynamoDBDocumentClient };
}

/**
 * Carries out an action up to its first commit that nothing stands against, and writes nothing of it. Answers what it
 * refuses, or that it would be done. A transaction of condition checks alone is all that reaches the table: as many
 * write units as these conditions cost, and no item.
 */
export async function rehearse<T>(
  table: Table,
  action: (table: Table) => Promise<Result<T>>,
): Promise<Result<null>> {
  try {
    const outcome = await action(rehearsing(table));
    return outcome.ok ? ok(null) : outcome;
  } catch (error) {
    if (error instanceof Rehearsed) return ok(null);
    throw error;
  }
}
