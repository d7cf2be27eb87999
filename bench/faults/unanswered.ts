/** Commits that land, and only whose answer is lost: the process lives, and is told that they failed. */
import type { Table } from '../../functions/platform/table.ts';
import { closeOctober } from './closeOctober.ts';
import { each, type Outcome, type World } from './world.ts';

/** How an answer is lost on the way: the line is cut, or the time is up before it comes. */
const lossOf = (fault: number): Error =>
  fault % 2 === 0
    ? Object.assign(new Error('socket hang up'), { code: 'ECONNRESET' })
    : Object.assign(new Error('no answer in time'), { name: 'TimeoutError', code: 'ETIMEDOUT' });

/** Whether the answer to an attempt of a commit is lost; both are counted from 1. */
export type Loses = (commit: number, attempt: number) => boolean;

/** The first answer of every commit: the SDK sends again, with the token that the commit gave it. */
export const firstOfAll: Loses = (_, attempt) => attempt === 1;
/** Every answer of one commit: the SDK gives up, and the process is told of a fault. */
export const allOf =
  (number: number): Loses =>
  (commit) =>
    commit === number;

/** Lets a table's commits land and loses answers of them; answers how many it lost so far. */
export function losingAnswers(table: Table, loses: Loses): () => number {
  let [commits, faults] = [0, 0];
  table.doc.middlewareStack.add(
    (next, { commandName }) => {
      if (!String(commandName).startsWith('TransactWrite')) return next;
      commits += 1;
      const commit = commits;
      let attempts = 0;
      return async (args) => {
        const answer = await next(args);
        attempts += 1;
        if (!loses(commit, attempts)) return answer;
        faults += 1;
        throw lossOf(faults);
      };
    },
    { step: 'finalizeRequest', name: 'unanswered', priority: 'low' }, // below the SDK's own tries
  );
  return () => faults;
}

/**
 * Of all commits of a closing the first answer is lost; and then, of each of these in turn, every answer.
 * The process lives: where it was told of a fault in planning or counting it is called again, by the
 * service's own second try; a chunk comes again to it from the queue.
 */
export const unansweredClosing = (
  world: World,
  people: number,
  numbers: readonly number[],
  chunkSize?: number,
): Promise<Outcome> =>
  each([firstOfAll, ...numbers.map(allOf)], (loses) =>
    world.trial(people, async ({ client, queue }) => {
      const table = client();
      const faults = losingAnswers(table, loses);
      const close = () => closeOctober(world.endpoint, table, queue, undefined, { again: false, chunkSize });
      const ended = await close().catch(() => null);
      if (faults() === 0) throw new Error('no answer was lost');
      const { missing } = ended ?? (await close());
      if (missing > 0) throw new Error(`${missing} people were left out`);
      return faults();
    }),
  );
