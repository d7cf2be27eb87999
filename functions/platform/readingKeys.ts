/** The key strings of what is on record of reading: part of the map of keys.ts. */
import type { Key } from './key.ts';
import type { List } from './lists.ts';
import type { PlainDate } from './period.ts';

const readingsOf = (employeeId: string): string => `READINGS#${employeeId}`;

export const readingKeys = {
  reading: (employeeId: string, day: PlainDate, readerId: string, what: string): Key => ({
    PK: readingsOf(employeeId),
    SK: `${day}#${readerId}#${what}`,
  }),
} as const;

/** Who read of somebody, the newest day first. */
export const readingList = (employeeId: string): List => ({
  partition: readingsOf(employeeId),
  descending: true,
});
