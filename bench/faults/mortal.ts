/**
 * A process that runs closeMonth for October over a folder queue, and kills itself at a point of it:
 * `endpoint table folder [before|after point number [chunkSize]]`. Prints what came of it, when it lives to do so.
 */
import { closeOctober, type Point } from './closeOctober.ts';
import { openFolderQueue } from '../../functions/local/folderQueue.ts';
import { localTable } from '../../functions/local/platform.ts';

const [endpoint = '', name = '', folder = '', when = 'never', point = '', number = '0', size = ''] =
  process.argv.slice(2);

let reached = 0;
const around = async <T>(at: Point, work: () => T | Promise<T>): Promise<T> => {
  if (at !== point) return work();
  reached += 1;
  const dies = reached === Number(number);
  if (dies && when === 'before') process.kill(process.pid, 'SIGKILL');
  const answer = await work();
  if (dies && when === 'after') process.kill(process.pid, 'SIGKILL');
  return answer;
};

const result = await closeOctober(endpoint, localTable(endpoint, name), openFolderQueue(folder), around, {
  // As the schedule does: what an earlier one has planned is not planned anew, its chunks are in the queue.
  again: false,
  chunkSize: size === '' ? undefined : Number(size),
});
process.stdout.write(JSON.stringify(result));
