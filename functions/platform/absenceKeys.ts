/** Keys of a person's days away. Part of the map of keys.ts. */
import { type Key, person } from './key.ts';
import type { PlainDate } from './period.ts';

export const absenceKeys = {
  leave: (employeeId: string, from: PlainDate): Key => ({ PK: person(employeeId), SK: `LEAVE#${from}` }),
  /** All of it that may still matter, in one item: what a list reads of many people at once. */
  away: (employeeId: string): Key => ({ PK: person(employeeId), SK: 'AWAY' }),
} as const;
