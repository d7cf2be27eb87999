/**
 * A process that verifies all that waits of a team and kills itself before it sends the nth commit, or after the nth
 * answer: `endpoint table before|after number`. Eight commits are under way at once.
 */
import { localTable } from '../../functions/local/platform.ts';
import { verifyTeam } from './verifying.ts';

const [endpoint = '', name = '', when = '', number = '0'] = process.argv.slice(2);
const table = localTable(endpoint, name);
const dieAt = (moment: string, reached: number): void => {
  if (moment === when && reached === Number(number)) process.kill(process.pid, 'SIGKILL');
};
let [sent, answered] = [0, 0];
table.doc.middlewareStack.add(
  (next, { commandName }) =>
    async (args) => {
      if (!String(commandName).startsWith('TransactWrite')) return next(args);
      sent += 1;
      dieAt('before', sent);
      const answer = await next(args);
      answered += 1;
      dieAt('after', answered);
      return answer;
    },
  { step: 'initialize', name: 'faults', priority: 'high' },
);
await verifyTeam(endpoint, table);
