/** What somebody was last reminded of, as it is kept: one aggregate a person, whose events are the digests. */
import type { Kind } from '../../platform/item.ts';
import { nodeId } from '../../platform/nodeId.ts';
import { type Reminder, reminderSchema } from './rules.ts';

export const reminderKind: Kind<Reminder> = { type: 'reminder', schemaVersion: 1, schema: reminderSchema };

/** What digests of one person are told under: no node of the API, whose desk is `viewer.desk`. */
export const reminderId = (employeeId: string): string => nodeId('Reminder', employeeId);
