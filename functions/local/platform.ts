/** The platform of one machine: its table, the city's clock, a log that people can read past. */
import { v7 } from 'uuid';
import { holidayDates } from '../../data/holidays.ts';
import type { Platform } from '../platform/context.ts';
import { openLog } from '../platform/log.ts';
import type { Clock } from '../platform/period.ts';
import { openTable, type Table } from '../platform/table.ts';
import { TABLE } from './settings.ts';

/** The table on a DynamoDB of this machine; the credentials are any. */
export const localTable = (endpoint: string, name = TABLE): Table =>
  openTable(name, {
    endpoint,
    region: 'local',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });

/** What actions are given on one machine. Its log tells faults only. */
export const localPlatform = (endpoint: string, clock: Clock): Platform => ({
  table: localTable(endpoint),
  clock,
  newId: v7,
  log: openLog('local', 'WARN'),
  holidays: holidayDates(),
});
