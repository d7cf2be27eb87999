/**
 * The bound of closing a month: the same reads and the same transactions, worked out beforehand, sent
 * by the same client with the same concurrency, and nothing else.
 */
import {
  QueryCommand,
  type QueryCommandInput,
  TransactWriteCommand,
  type TransactWriteCommandInput,
} from '@aws-sdk/lib-dynamodb';
import {
  closeEmployeeMonth,
  loadCloseShared,
} from '../functions/evaluation/evaluation/actions/closeEmployeeMonth.ts';
import { localTable } from '../functions/local/platform.ts';
import type { Context, Platform } from '../functions/platform/context.ts';
import type { Table } from '../functions/platform/table.ts';
import { MONTH } from './cityToClose.ts';

/** What is sent for one person: two queries, then one transaction. */
export interface Prepared {
  readonly queries: readonly QueryCommandInput[];
  readonly transaction: TransactWriteCommandInput;
}

/** A table that notes the person's requests and writes nothing. */
function noting(endpoint: string, name: string) {
  const table = localTable(endpoint, name);
  const queries: QueryCommandInput[] = [];
  const transactions: TransactWriteCommandInput[] = [];
  const send = table.doc.send.bind(table.doc);
  table.doc.send = (async (command: QueryCommand | TransactWriteCommand) => {
    if (command instanceof TransactWriteCommand) {
      transactions.push(command.input);
      return {};
    }
    if (command instanceof QueryCommand) queries.push(command.input);
    return send(command);
  }) as never;
  return { table, queries, transactions };
}

/** Works out what the job would send for each person. */
export async function prepare(
  platform: Platform,
  endpoint: string,
  employeeIds: readonly string[],
): Promise<Prepared[]> {
  const { table, queries, transactions } = noting(endpoint, platform.table.name);
  const context: Context = {
    ...platform,
    table,
    actor: { kind: 'JOB', name: 'closeMonth' },
    offices: () => Promise.resolve([]),
    requestId: 'bench',
  };
  const shared = await loadCloseShared(context, MONTH);
  const prepared: Prepared[] = [];
  for (const employeeId of employeeIds) {
    queries.length = 0;
    transactions.length = 0;
    await closeEmployeeMonth(context, { employeeId, period: MONTH }, shared);
    const [transaction] = transactions;
    if (!transaction) throw new Error('the job sends nothing for a person: nothing to compare with');
    prepared.push({ queries: [...queries], transaction });
  }
  return prepared;
}

/** Sends what was prepared, `inFlight` people at a time. */
export async function sendRaw(table: Table, prepared: readonly Prepared[], inFlight: number): Promise<void> {
  const waiting = prepared.values();
  const lane = async () => {
    for (const { queries, transaction } of waiting) {
      await Promise.all(queries.map((query) => table.doc.send(new QueryCommand(query))));
      await table.doc.send(new TransactWriteCommand(transaction));
    }
  };
  await Promise.all(Array.from({ length: inFlight }, lane));
}
