/**
 * Runs closeMonth for October on a table and a folder queue, and kills itself at a write of the table:
 * `endpoint table folder [before|after number]`. Prints what came of it, when it lives to do so.
 */
import { runJob } from '../../functions/local/runJob.ts';
import { openFolderQueue } from '../../functions/local/folderQueue.ts';
import { movableClock } from '../../functions/local/clock.ts';
import { localPlatform, localTable } from '../../functions/local/platform.ts';
import type { Instant, Period } from '../../functions/platform/period.ts';

const [endpoint = '', name = '', folder = '', when = 'never', number = '0'] = process.argv.slice(2);
const AT = '2026-11-13T17:30:00.000Z' as Instant;

const table = localTable(endpoint, name);
let writes = 0;
table.doc.middlewareStack.add(
  (next, { commandName }) =>
    async (args) => {
      if (!String(commandName).startsWith('TransactWrite')) return next(args);
      writes += 1;
      const dies = writes === Number(number);
      if (dies && when === 'before') process.kill(process.pid, 'SIGKILL');
      const answer = await next(args);
      if (dies && when === 'after') process.kill(process.pid, 'SIGKILL');
      return answer;
    },
  { step: 'initialize', name: 'die' },
);

// Its time stands still, so that what it writes can be compared.
const clock = { ...movableClock('Asia/Jakarta'), now: () => AT };
const platform = { ...localPlatform(endpoint, clock), table };
const result = await runJob(platform, openFolderQueue(folder), 'closeMonth', '2026-M10' as Period, {
  tell: (sentence) => void process.stderr.write(`${sentence}\n`),
});
process.stdout.write(JSON.stringify(result));
