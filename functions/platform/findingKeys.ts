/** The key strings of findings: part of the map of keys.ts. */
import { type List } from './lists.ts';
import { person } from './key.ts';
import type { Period } from './period.ts';

/** Lists of findings, and of what they are found in. */
export const findingLists = {
  /** Everything of a person's month, its activities too. */
  wholeMonth: (employeeId: string, month: Period): List => ({
    partition: person(employeeId),
    between: [`${month}#0`, `${month}#ACT#~`],
  }),
} as const;
