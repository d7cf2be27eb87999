/**
 * The bound of what people do to activities: the requests that a call sent to the table, noted beforehand, sent by
 * the same client with the same concurrency, and nothing else.
 */
import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';
import { TransactWriteCommand, type TransactWriteCommandInput } from '@aws-sdk/lib-dynamodb';
import type { Table } from '../functions/platform/table.ts';

/** What of a call is sent: its reads, and its transactions in their order. */
export interface Noted {
  readonly reads: Command[];
  readonly transactions: TransactWriteCommandInput[];
}

interface Command {
  readonly input: object;
}
type Made = new (input: object) => Command;

/** A way of noting a table's requests by the call that sent them; they are carried out. */
export function notingOn(table: Table): <T>(work: () => Promise<T>) => Promise<Noted> {
  const calls = new AsyncLocalStorage<Noted>();
  const send = table.doc.send.bind(table.doc) as (command: Command) => Promise<unknown>;
  table.doc.send = ((command: Command) => {
    const call = calls.getStore();
    if (command instanceof TransactWriteCommand) call?.transactions.push(command.input);
    else call?.reads.push(command);
    return send(command);
  }) as never;
  return async (work) => {
    const noted: Noted = { reads: [], transactions: [] };
    await calls.run(noted, work);
    return noted;
  };
}

/** The same of another table: wherever an input names the one, it names the other. */
function onTable(input: object, from: string, to: string): object {
  const named = JSON.stringify(input).replaceAll(`"${from}"`, `"${to}"`);
  return JSON.parse(named) as object;
}

/** What was noted on one table, for another with the same items in it; a token for each transaction of its own. */
export const noteFor = (noted: Noted, from: string, to: string): Noted => ({
  reads: noted.reads.map((command) => new (command.constructor as Made)(onTable(command.input, from, to))),
  transactions: noted.transactions.map((input) => ({
    ...(onTable(input, from, to) as TransactWriteCommandInput),
    ClientRequestToken: randomUUID(),
  })),
});

/** Sends what a call sent: its reads at once, if at all, then its transactions. */
export async function sendNoted(table: Table, { reads, transactions }: Noted): Promise<void> {
  await Promise.all(reads.map((read) => table.doc.send(read as never)));
  for (const transaction of transactions) await table.doc.send(new TransactWriteCommand(transaction));
}
