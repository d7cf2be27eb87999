/** Clients of DynamoDB that fail as it does when it is busy: seeded, so that a run can be had again. */
import { TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import { chanceOf } from '../../functions/local/city/random.ts';
import { MOST_TRIES } from '../../functions/local/folderQueue.ts';
import type { Table } from '../../functions/platform/table.ts';
import { closeOctober } from './closeOctober.ts';
import type { Outcome, World } from './world.ts';

/** Disturbs a table's client; answers how often it did so far. */
type Disturb = (table: Table, seed: string) => () => number;

const busy = (name: string): Error =>
  Object.assign(new Error('busy'), { name, $retryable: { throttling: true } });

/** Fails before the request leaves, below the SDK's own tries: they count as they do in the cloud. */
export const throttled =
  (share: number): Disturb =>
  (table, seed) => {
    const chance = chanceOf(seed);
    let faults = 0;
    table.doc.middlewareStack.add(
      (next) => async (args) => {
        if (!chance.is(share)) return next(args);
        faults += 1;
        throw busy('ProvisionedThroughputExceededException');
      },
      { step: 'finalizeRequest', name: 'throttled', priority: 'low' },
    );
    return () => faults;
  };

/** Transactions are cancelled for another one's sake: some before they are written, none after. */
export const contended =
  (share: number): Disturb =>
  (table, seed) => {
    const chance = chanceOf(seed);
    let faults = 0;
    table.doc.middlewareStack.add(
      (next, { commandName }) =>
        async (args) => {
          if (!String(commandName).startsWith('TransactWrite') || !chance.is(share)) return next(args);
          faults += 1;
          throw new TransactionCanceledException({
            message: 'contended',
            $metadata: {},
            CancellationReasons: [{ Code: 'TransactionConflict' }, { Code: 'None' }],
          });
        },
      { step: 'initialize', name: 'contended' },
    );
    return () => faults;
  };

interface Batch {
  RequestItems?: Record<string, { Keys: Record<string, unknown>[] }>;
}
interface BatchAnswer {
  Responses?: Record<string, Record<string, unknown>[]>;
  UnprocessedKeys?: Record<string, { Keys: Record<string, unknown>[] }>;
}

/** Leaves half of a batch's keys unprocessed each time, as DynamoDB does past 16 MB or its capacity. */
export const unprocessed: Disturb = (table) => {
  let faults = 0;
  table.doc.middlewareStack.add(
    (next, { commandName }) =>
      async (args) => {
        const { RequestItems } = args.input as Batch;
        const keys = RequestItems?.[table.name]?.Keys ?? [];
        if (!String(commandName).startsWith('BatchGet') || keys.length < 2) return next(args);
        faults += 1;
        const half = Math.ceil(keys.length / 2);
        const input = {
          ...args.input,
          RequestItems: { [table.name]: { ...RequestItems?.[table.name], Keys: keys.slice(0, half) } },
        };
        const answer = await next({ ...args, input });
        const left: BatchAnswer = { UnprocessedKeys: { [table.name]: { Keys: keys.slice(half) } } };
        return { ...answer, output: { ...answer.output, ...left } };
      },
    { step: 'initialize', name: 'unprocessed', priority: 'low' },
  );
  return () => faults;
};

/**
 * A closing over a disturbed client, begun again as the schedule and the queue do when it ends with a
 * fault; what was laid aside after its last try is put back, as an operator redrives it.
 */
export const disturbedClosing = (world: World, people: number, disturb: Disturb): Promise<Outcome> =>
  world.trial(people, async ({ client, queue }) => {
    let faults = 0;
    for (let attempt = 1; attempt <= MOST_TRIES * 4; attempt += 1) {
      const table = client();
      const sofar = disturb(table, `disturbed/${attempt}`);
      try {
        const { missing } = await closeOctober(world.endpoint, table, queue);
        if (missing === 0) return faults + sofar();
      } catch {
        // a planner or reconciler that failed is called again
      }
      faults += sofar();
    }
    throw new Error('the closing did not end');
  });
