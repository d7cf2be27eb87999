/** Which records of the table's stream the observer is given, in the cloud and on one machine alike. */
import { countedTypes } from '../monitoring/counting/sources.ts';
import { eventKind } from '../platform/commit/event.ts';
import { type Streamed, typeOfRecord } from '../platform/streamRecord.ts';

const types = [eventKind.type, ...countedTypes];

/** The pattern of the event source: events, and what is counted as it is made or changes. */
export const observedFilter = {
  eventName: ['INSERT', 'MODIFY'],
  dynamodb: { NewImage: { type: { S: types } } },
} as const;

/** Whether a record passes the pattern. */
export const isObserved = (record: Streamed): boolean =>
  (record.eventName === 'INSERT' || record.eventName === 'MODIFY') && types.includes(typeOfRecord(record));
