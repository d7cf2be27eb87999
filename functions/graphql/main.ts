/** Entry of the deployed function: the platform from its environment, once a process. */
import { v7 } from 'uuid';
import { readEnv } from '../platform/env.ts';
import { openLog } from '../platform/log.ts';
import { toInstant } from '../platform/period.ts';
import { openTable } from '../platform/table.ts';
import { holidayDates } from '../../data/holidays.ts';
import { graphqlEnv } from './environment.ts';
import { makeHandler } from './handler.ts';

const env = readEnv(graphqlEnv, process.env);

export const handler = makeHandler({
  table: openTable(env.TABLE_NAME, env.DYNAMODB_ENDPOINT ? { endpoint: env.DYNAMODB_ENDPOINT } : {}),
  clock: { zone: env.TIME_ZONE, now: () => toInstant(Date.now()) },
  newId: v7,
  log: openLog('graphql', env.LOG_LEVEL),
  holidays: holidayDates(),
});
