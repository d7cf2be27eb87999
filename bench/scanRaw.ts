/** The bound of a scan: the reads of each person, noted beforehand, sent by the same client with the same concurrency. */
import { TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import { jobs } from '../functions/jobs/registry.ts';
import { localTable } from '../functions/local/platform.ts';
import type { Context, Platform } from '../functions/platform/context.ts';
import type { Period } from '../functions/platform/period.ts';
import type { Table } from '../functions/platform/table.ts';

type Send = (command: { readonly input: object }) => Promise<unknown>;
/** The reads of one person. */
export type Reads = readonly { readonly input: object }[];

/** Works out what the scan would read of each person; what many share is read by the first who asks, as in a chunk. */
export async function noteReads(
  platform: Platform,
  endpoint: string,
  employeeIds: readonly string[],
  period: Period,
): Promise<Reads[]> {
  const table = localTable(endpoint, platform.table.name);
  const send = table.doc.send.bind(table.doc) as Send;
  let reads: { input: object }[] = [];
  table.doc.send = (async (command: { input: object }) => {
    if (command instanceof TransactWriteCommand) return {};
    reads.push(command);
    return send(command);
  }) as never;
  const context: Context = {
    ...platform,
    table,
    actor: { kind: 'JOB', name: 'scanFindings' },
    offices: () => Promise.resolve([]),
    requestId: 'bench',
  };
  const work = await jobs.scanFindings.prepare(context, period);
  const noted: Reads[] = [];
  for (const employeeId of employeeIds) {
    reads = [];
    await work(context, { employeeId, period });
    noted.push(reads);
  }
  return noted;
}

/** Sends what was noted, `inFlight` people at a time, all of a person's reads at once. */
export async function sendReads(table: Table, noted: readonly Reads[], inFlight: number): Promise<void> {
  const waiting = noted.values();
  const send = table.doc.send.bind(table.doc) as Send;
  const lane = async () => {
    for (const reads of waiting)
      await Promise.all(
        reads.map((command) =>
          send(new (command.constructor as new (input: object) => typeof command)(command.input)),
        ),
      );
  };
  await Promise.all(Array.from({ length: inFlight }, lane));
}
