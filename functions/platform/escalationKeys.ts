/** The key strings of superiors who have not evaluated: part of the map of keys.ts. */
import { type Key, person } from './key.ts';
import type { Period } from './period.ts';

const beside = (employeeId: string, SK: string): Key => ({ PK: person(employeeId), SK });

export const escalationKeys = {
  escalation: (appraiserId: string) => beside(appraiserId, 'OVERDUE'),
  overdueRow: (appraiserId: string, period: Period) => beside(appraiserId, `OVERDUE#${period}`),
} as const;
