/** A process that verifies all that waits of a team and kills itself round a commit of it: `endpoint table before|after number`. */
import { localTable } from '../../functions/local/platform.ts';
import { verifyTeam } from './verifying.ts';

const [endpoint = '', name = '', when = '', number = '0'] = process.argv.slice(2);
const table = localTable(endpoint, name);
let reached = 0;
table.doc.middlewareStack.add(
  (next, { commandName }) =>
    async (args) => {
      if (!String(commandName).startsWith('TransactWrite')) return next(args);
      reached += 1;
      const dies = reached === Number(number);
      if (dies && when === 'before') process.kill(process.pid, 'SIGKILL');
      const answer = await next(args);
      if (dies && when === 'after') process.kill(process.pid, 'SIGKILL');
      return answer;
    },
  { step: 'initialize', name: 'faults', priority: 'high' },
);
await verifyTeam(endpoint, table);
