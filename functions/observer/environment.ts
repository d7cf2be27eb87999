/** What the observer's functions are given. */
import { v7 } from 'uuid';
import * as z from 'zod';
import { holidaysByDate } from '../../data/holidays.ts';
import type { Platform } from '../platform/context.ts';
import { baseEnv } from '../platform/env.ts';
import { openLog } from '../platform/log.ts';
import { toInstant } from '../platform/period.ts';
import { openTable } from '../platform/table.ts';

/** Variables of the function that the stream calls. */
export const observerEnv = baseEnv.extend({ LETTERS_URL: z.url() });
/** Variables of the rebuild, which an operator calls. */
export const rebuildEnv = baseEnv;

/** The platform of an observer's function, from its environment. */
export const observerPlatform = (env: z.output<typeof baseEnv>): Platform => ({
  table: openTable(env.TABLE_NAME, env.DYNAMODB_ENDPOINT ? { endpoint: env.DYNAMODB_ENDPOINT } : {}),
  clock: { zone: env.TIME_ZONE, now: () => toInstant(Date.now()) },
  newId: v7,
  log: openLog('observer', env.LOG_LEVEL),
  holidays: holidaysByDate(),
});
