/** Which records of the table's stream are events, for the cloud's event source and one machine alike. */
import { eventKind } from '../platform/commit/event.ts';

/** The pattern of the event source: events are only ever inserted. Other records never start the function. */
export const streamFilter = {
  eventName: ['INSERT'],
  dynamodb: { NewImage: { type: { S: [eventKind.type] } } },
} as const;

interface StreamRecord {
  readonly eventName?: string | undefined;
  readonly dynamodb?:
    | { readonly NewImage?: Record<string, { readonly S?: string | undefined }> | undefined }
    | undefined;
}

/** Whether a record passes the pattern. */
export const isEvent = ({ eventName, dynamodb }: StreamRecord): boolean =>
  eventName === 'INSERT' && dynamodb?.NewImage?.type?.S === eventKind.type;
