/** What the deployed function has: opened once a process. */
import { v7 } from 'uuid';
import type { Platform } from '../platform/context.ts';
import { readEnv } from '../platform/env.ts';
import { openLog } from '../platform/log.ts';
import { toInstant } from '../platform/period.ts';
import { openTable } from '../platform/table.ts';
import { holidayDates } from '../../data/holidays.ts';
import { graphqlEnv } from './environment.ts';

/** The platform by the variables of `graphqlEnv`; throws one line naming every fault in them. */
export function openPlatform(variables: Record<string, string | undefined>): Platform {
  const env = readEnv(graphqlEnv, variables);
  return {
    table: openTable(env.TABLE_NAME, env.DYNAMODB_ENDPOINT ? { endpoint: env.DYNAMODB_ENDPOINT } : {}),
    clock: { zone: env.TIME_ZONE, now: () => toInstant(Date.now()) },
    newId: v7,
    log: openLog('graphql', env.LOG_LEVEL),
    holidays: holidayDates(),
  };
}
