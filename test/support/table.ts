/** A table of its own for each test file, on the run's DynamoDB Local. */
import { randomUUID } from 'node:crypto';
import { inject } from 'vitest';
import { createTable } from '../../functions/local/createTable.ts';
import { localTable } from '../../functions/local/platform.ts';
import { canonical } from '../../functions/platform/commit/hash.ts';
import { scanPages } from '../../functions/platform/audit/scan.ts';
import type { Table } from '../../functions/platform/table.ts';

/** A client of a table on the run's DynamoDB Local, which a busy machine may let wait. */
export const connect = (name: string): Table => localTable(inject('dynamoEndpoint'), name);

const made = new Set<string>();

/** Names of the tables made since the last call: their events are looked at when a file ends (setup.ts). */
export function takeMadeTables(): string[] {
  const names = [...made];
  made.clear();
  return names;
}

/** Makes an empty table. What is told on it may leave, but where a test is about events that may not. */
export async function makeTable({ mayLeave = true } = {}): Promise<Table> {
  const table = connect(`test-${randomUUID()}`);
  await createTable(table.doc, table.name);
  if (mayLeave) made.add(table.name);
  return table;
}

/** A client that passes through `around` before each request reaches DynamoDB: counts, faults, delays. */
export function tapped(
  table: Table,
  around: (command: string, input: object) => void | Promise<void>,
): Table {
  const copy = connect(table.name);
  copy.doc.middlewareStack.add(
    (next, { commandName }) =>
      async (args) => {
        await around(String(commandName), args.input);
        return next(args);
      },
    { step: 'initialize', name: 'tap', priority: 'high' },
  );
  return copy;
}

/**
 * All that a table holds, an item a line: equal before and after when nothing was written. But for who read of whom,
 * which reading itself puts on record.
 */
export async function contentOf(table: Table): Promise<string[]> {
  const lines: string[] = [];
  for await (const items of scanPages(table, { ConsistentRead: true }))
    lines.push(...items.filter(({ type }) => type !== 'reading').map((item) => canonical(item)));
  return lines.sort();
}
