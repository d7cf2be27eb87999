/**
 * The bound of closing a period: the same reads and the same transactions, worked out beforehand, sent
 * by the same client with the same concurrency, and nothing else.
 */
import {
  BatchGetCommand,
  type BatchGetCommandInput,
  QueryCommand,
  type QueryCommandInput,
  TransactWriteCommand,
  type TransactWriteCommandInput,
} from '@aws-sdk/lib-dynamodb';
import { jobs } from '../functions/jobs/registry.ts';
import { localTable } from '../functions/local/platform.ts';
import type { Context, Platform } from '../functions/platform/context.ts';
import type { Table } from '../functions/platform/table.ts';
import type { Closing } from './closings.ts';

/** What is sent for one person: two queries, of a year the batch of its months, then one transaction. */
export interface Prepared {
  readonly queries: readonly QueryCommandInput[];
  readonly batches: readonly BatchGetCommandInput[];
  readonly transaction: TransactWriteCommandInput;
}

/** Whether a batch is of one person's period. */
const isOfPerson = ({ RequestItems }: BatchGetCommandInput): boolean =>
  Object.values(RequestItems ?? {}).some(({ Keys = [] }) =>
    Keys.some((key) => String(key['SK']).endsWith('#MONTH')),
  );

/** A table that notes the person's requests and writes nothing. */
function noting(endpoint: string, name: string) {
  const table = localTable(endpoint, name);
  const queries: QueryCommandInput[] = [];
  const batches: BatchGetCommandInput[] = [];
  const transactions: TransactWriteCommandInput[] = [];
  const send = table.doc.send.bind(table.doc);
  table.doc.send = (async (command: QueryCommand | BatchGetCommand | TransactWriteCommand) => {
    if (command instanceof TransactWriteCommand) {
      transactions.push(command.input);
      return {};
    }
    if (command instanceof QueryCommand) queries.push(command.input);
    // Of whom and what people share nothing is read again: units, appraisers.
    if (command instanceof BatchGetCommand && isOfPerson(command.input)) batches.push(command.input);
    return send(command as QueryCommand);
  }) as never;
  return { table, queries, batches, transactions };
}

/** Works out what the job would send for each person. */
export async function prepare(
  platform: Platform,
  endpoint: string,
  employeeIds: readonly string[],
  { job, period }: Closing,
): Promise<Prepared[]> {
  const { table, queries, batches, transactions } = noting(endpoint, platform.table.name);
  const context: Context = {
    ...platform,
    table,
    actor: { kind: 'JOB', name: job },
    offices: () => Promise.resolve([]),
    requestId: 'bench',
  };
  const work = await jobs[job].prepare(context, period);
  const prepared: Prepared[] = [];
  for (const employeeId of employeeIds) {
    queries.length = 0;
    batches.length = 0;
    transactions.length = 0;
    await work(context, { employeeId, period });
    const [transaction] = transactions;
    if (!transaction) throw new Error('the job sends nothing for a person: nothing to compare with');
    prepared.push({ queries: [...queries], batches: [...batches], transaction });
  }
  return prepared;
}

/** Sends what was prepared, `inFlight` people at a time. */
export async function sendRaw(table: Table, prepared: readonly Prepared[], inFlight: number): Promise<void> {
  const waiting = prepared.values();
  const lane = async () => {
    for (const { queries, batches, transaction } of waiting) {
      await Promise.all(queries.map((query) => table.doc.send(new QueryCommand(query))));
      await Promise.all(batches.map((batch) => table.doc.send(new BatchGetCommand(batch))));
      await table.doc.send(new TransactWriteCommand(transaction));
    }
  };
  await Promise.all(Array.from({ length: inFlight }, lane));
}
