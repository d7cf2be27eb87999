/** `npm run found -- <file.json>`: begins an instance in the cloud with its first administrator. docs/operations.md. */
import { readFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import { v7 } from 'uuid';
import { holidaysByDate } from '../../data/holidays.ts';
import { foundInstance } from '../organisation/founding/actions.ts';
import { type Founder, founderSchema } from '../organisation/founding/rules.ts';
import { baseEnv, readEnv } from '../platform/env.ts';
import { parseInput } from '../platform/input.ts';
import { openLog } from '../platform/log.ts';
import { toInstant } from '../platform/period.ts';
import { openTable } from '../platform/table.ts';
import { CannotStart, endWithSentence } from './cannotStart.ts';
import { valueOf } from './told.ts';

function readFounder(file: string | undefined): Founder {
  if (!file) {
    throw new CannotStart(
      'Say who begins: `TABLE_NAME=<TableName> npm run found -- administrator.json`; docs/operations.md shows the file.',
    );
  }
  let given: unknown;
  try {
    given = JSON.parse(readFileSync(file, 'utf8'));
  } catch (fault) {
    throw new CannotStart(`${file} cannot be read as JSON (${(fault as Error).name}): correct it.`);
  }
  return valueOf(parseInput(founderSchema, given, []));
}

/** The command that makes a person's account: nothing is sent, since the pool knows no address; no NIP is shown. */
const accountCommand = (employeeId: string): string =>
  `aws cognito-idp admin-create-user --user-pool-id <UserPoolId> --username ${employeeId} --message-action SUPPRESS --temporary-password "$PASSWORD"`;

async function found(file: string | undefined): Promise<void> {
  const founder = readFounder(file);
  const env = readEnv(baseEnv, process.env);
  const platform = {
    table: openTable(env.TABLE_NAME, env.DYNAMODB_ENDPOINT ? { endpoint: env.DYNAMODB_ENDPOINT } : {}),
    clock: { zone: env.TIME_ZONE, now: () => toInstant(Date.now()) },
    newId: v7,
    log: openLog('found', 'ERROR'),
    holidays: holidaysByDate(),
  };
  const { employeeId } = valueOf(await foundInstance(platform, founder, `operator ${userInfo().username}`));
  console.error('The instance is founded. Make the account of its first administrator (docs/operations.md):');
  console.log(accountCommand(employeeId));
}

try {
  await found(process.argv[2]);
  process.exit(0);
} catch (fault) {
  endWithSentence(fault);
}
