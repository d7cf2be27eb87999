/** The platform of one machine: its table, the city's clock, a log that people can read past. */
import { DynamoDBStreamsClient } from '@aws-sdk/client-dynamodb-streams';
import { v7 } from 'uuid';
import { holidaysByDate } from '../../data/holidays.ts';
import type { Platform } from '../platform/context.ts';
import { openLog } from '../platform/log.ts';
import type { Clock } from '../platform/period.ts';
import { openTable, type Table } from '../platform/table.ts';
import { TABLE } from './settings.ts';

/** How a DynamoDB of this machine is reached; the credentials are any. */
const at = (endpoint: string) => ({
  endpoint,
  region: 'local',
  credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
});

/** The table on a DynamoDB of this machine, which has as long as it takes: there is one, and it may be busy. */
export const localTable = (endpoint: string, name = TABLE): Table =>
  openTable(name, { ...at(endpoint), requestHandler: {} });

/** The streams of a DynamoDB of this machine. */
export const localStreams = (endpoint: string): DynamoDBStreamsClient =>
  new DynamoDBStreamsClient(at(endpoint));

/** What actions are given on one machine. Its log tells faults only. */
export const localPlatform = (endpoint: string, clock: Clock): Platform => ({
  table: localTable(endpoint),
  clock,
  newId: v7,
  log: openLog('local', 'WARN'),
  holidays: holidaysByDate(),
});
