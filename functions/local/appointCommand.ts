/** `npm run appoint -- <file.json>`: gives BKPP's office to a second person, while fewer than two hold it. docs/operations.md. */
import { readFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import { v7 } from 'uuid';
import { holidaysByDate } from '../../data/holidays.ts';
import {
  appointByOperator,
  type OperatorsChoice,
  operatorsChoiceSchema,
} from '../organisation/appointment/actions/appointByOperator.ts';
import { baseEnv, readEnv } from '../platform/env.ts';
import { parseInput } from '../platform/input.ts';
import { openLog } from '../platform/log.ts';
import { toInstant } from '../platform/period.ts';
import { openTable } from '../platform/table.ts';
import { CannotStart, endWithSentence } from './cannotStart.ts';
import { valueOf } from './told.ts';

function readChoice(file: string | undefined): OperatorsChoice {
  if (!file) {
    throw new CannotStart(
      'Say who: `TABLE_NAME=<TableName> npm run appoint -- second.json`; docs/operations.md shows the file.',
    );
  }
  let given: unknown;
  try {
    given = JSON.parse(readFileSync(file, 'utf8'));
  } catch (fault) {
    throw new CannotStart(`${file} cannot be read as JSON (${(fault as Error).name}): correct it.`);
  }
  return valueOf(parseInput(operatorsChoiceSchema, given, []));
}

async function appoint(file: string | undefined): Promise<void> {
  const choice = readChoice(file);
  const env = readEnv(baseEnv, process.env);
  const platform = {
    table: openTable(env.TABLE_NAME, env.DYNAMODB_ENDPOINT ? { endpoint: env.DYNAMODB_ENDPOINT } : {}),
    clock: { zone: env.TIME_ZONE, now: () => toInstant(Date.now()) },
    newId: v7,
    log: openLog('appoint', 'ERROR'),
    holidays: holidaysByDate(),
  };
  const appointment = valueOf(await appointByOperator(platform, choice, `operator ${userInfo().username}`));
  console.log(`appointed ${appointment.employeeId} to BKPP from ${appointment.from}`);
}

try {
  await appoint(process.argv[2]);
  process.exit(0);
} catch (fault) {
  endWithSentence(fault);
}
