/** The job closeMonth on one table, to its end, with a hand at each point where a process may die. */
import type { FolderQueue } from '../../functions/local/folderQueue.ts';
import { type JobResult, runJob } from '../../functions/local/runJob.ts';
import type { Period } from '../../functions/platform/period.ts';
import type { Table } from '../../functions/platform/table.ts';
import { platformOn } from './office.ts';

export const OCTOBER = '2026-M10' as Period;

/** Where a process may die: a commit or checkpoint, a page of the roster, sending chunks, acknowledging one. */
export const POINTS = ['commit', 'page', 'send', 'acknowledge'] as const;
export type Point = (typeof POINTS)[number];

/** Does the work of a point, or dies around it. */
export type Around = <T>(point: Point, work: () => T | Promise<T>) => Promise<T>;

const plainly: Around = async (_point, work) => work();

/** Whether a request reads the roster of an agency. */
function readsRoster(command: string, input: object): boolean {
  const values = Reflect.get(input, 'ExpressionAttributeValues') as Record<string, unknown> | undefined;
  return command.startsWith('Query') && String(values?.[':pk']).startsWith('AGENCY#');
}

/** Puts a hand around the commits and the roster's pages of a table's client. */
function watch(table: Table, around: Around): void {
  table.doc.middlewareStack.add(
    (next, { commandName }) =>
      async (args) => {
        const command = String(commandName);
        if (command.startsWith('TransactWrite')) return around('commit', () => next(args));
        return readsRoster(command, args.input) ? around('page', () => next(args)) : next(args);
      },
    { step: 'initialize', name: 'faults', priority: 'high' },
  );
}

/** Plans, works and counts October on a table of its own client; `again` false: as the schedule does; `chunkSize`: of the planner. */
export async function closeOctober(
  endpoint: string,
  table: Table,
  queue: FolderQueue,
  around: Around = plainly,
  { again = true, chunkSize }: { again?: boolean; chunkSize?: number | undefined } = {},
): Promise<JobResult> {
  if (around !== plainly) watch(table, around);
  const watched: FolderQueue = {
    ...queue,
    send: (chunks) => around('send', () => queue.send(chunks)),
    take: () => {
      const taken = queue.take();
      return taken && { ...taken, done: () => void around('acknowledge', () => taken.done()) };
    },
  };
  return runJob(platformOn(endpoint, table), watched, 'closeMonth', OCTOBER, {
    again: again ? 'ALL' : 'NONE',
    ...(chunkSize && { chunkSize }),
  });
}
