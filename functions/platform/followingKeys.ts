/** Keys of what follows from evaluations: credit points and follow-ups. Part of the map of keys.ts. */
import { type Key, person } from './key.ts';
import type { Period, PlainDate } from './period.ts';

export const followingKeys = {
  /** Credit points of before this system. */
  openingCredit: (employeeId: string): Key => ({ PK: person(employeeId), SK: 'CREDIT#OPENING' }),
  creditConversion: (employeeId: string, year: Period): Key => ({
    PK: person(employeeId),
    SK: `CREDIT#${year}`,
  }),
  followUp: (employeeId: string, id: string): Key => ({ PK: person(employeeId), SK: `FOLLOWUP#${id}` }),
  /** One that is not at its end, in the list of all of them by due day. */
  runningFollowUp: (dueOn: PlainDate, employeeId: string, id: string): Key => ({
    PK: 'FOLLOWUPS',
    SK: `${dueOn}#${employeeId}#${id}`,
  }),
  /** A proposal of a sanction that was accepted and is not at its end. */
  runningSanction: (employeeId: string, id: string): Key => ({ PK: 'SANCTIONS', SK: `${employeeId}#${id}` }),
} as const;
