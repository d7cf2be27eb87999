/** Which records of the table's stream are events, for the cloud's event source and one machine alike. */
import { eventKind } from '../platform/commit/event.ts';
import { type Streamed, typeOfRecord } from '../platform/streamRecord.ts';

/** The pattern of the event source: events are only ever inserted. Other records never start the function. */
export const streamFilter = {
  eventName: ['INSERT'],
  dynamodb: { NewImage: { type: { S: [eventKind.type] } } },
} as const;

/** Whether a record passes the pattern. */
export const isEvent = (record: Streamed): boolean =>
  record.eventName === 'INSERT' && typeOfRecord(record) === eventKind.type;
