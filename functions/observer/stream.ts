/** Which records of the table's stream the observer is given, in the cloud and on one machine alike. */
import { countedTypes } from '../monitoring/counting/sources.ts';
import { eventKind } from '../platform/commit/event.ts';

const types = [eventKind.type, ...countedTypes];

/** The pattern of the event source: events, and what is counted as it is made or changes. */
export const observedFilter = {
  eventName: ['INSERT', 'MODIFY'],
  dynamodb: { NewImage: { type: { S: types } } },
} as const;

interface StreamRecord {
  readonly eventName?: string | undefined;
  readonly dynamodb?:
    | { readonly NewImage?: Record<string, { readonly S?: string | undefined }> | undefined }
    | undefined;
}

/** Whether a record passes the pattern. */
export const isObserved = ({ eventName, dynamodb }: StreamRecord): boolean =>
  (eventName === 'INSERT' || eventName === 'MODIFY') && types.includes(dynamodb?.NewImage?.type?.S ?? '');
