/** The key strings of what owners looked at: part of the map of keys.ts. */
import { beside } from './key.ts';
import type { Period } from './period.ts';

export const seenKeys = {
  planSeen: (employeeId: string, year: Period, planNo: number) =>
    beside(employeeId, `${year}#${planNo}#SEEN`),
} as const;
