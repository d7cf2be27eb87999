/** What the deployed function has: opened once a process. */
import { v7 } from 'uuid';
import { readEnv } from '../platform/env.ts';
import { openLog } from '../platform/log.ts';
import { toInstant } from '../platform/period.ts';
import { openTable } from '../platform/table.ts';
import { holidaysByDate } from '../../data/holidays.ts';
import { graphqlEnv } from './environment.ts';
import { openFiles } from './openFiles.ts';
import { openReports } from './openReports.ts';
import type { DoorPlatform } from './request.ts';

/** The platform by the variables of `graphqlEnv`; throws one line naming every fault in them. */
export function openPlatform(variables: Record<string, string | undefined>): DoorPlatform {
  const env = readEnv(graphqlEnv, variables);
  const clock = { zone: env.TIME_ZONE, now: () => toInstant(Date.now()) };
  return {
    table: openTable(env.TABLE_NAME, env.DYNAMODB_ENDPOINT ? { endpoint: env.DYNAMODB_ENDPOINT } : {}),
    clock,
    files: openFiles(env.FILES_BUCKET, variables, clock),
    reports: openReports(env.REPORT_FUNCTION, variables, clock),
    newId: v7,
    log: openLog('graphql', env.LOG_LEVEL),
    holidays: holidaysByDate(),
  };
}
