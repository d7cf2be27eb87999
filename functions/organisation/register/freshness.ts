/**
 * How old the register's data of a person are: what a submission rests on must have been read within
 * `hr.snapshotMaxAgeHours`. docs/domain.md 3 (P02, P03), docs/decisions/transfers.md.
 */
import * as z from 'zod';
import { type Instant, instantSchema, plainDateSchema } from '../../platform/period.ts';
import type { Problem } from '../../platform/result.ts';

/** When the register was last read as a whole, of which day it spoke, and by which import. */
export const registerReadSchema = z.object({
  readAt: instantSchema,
  asOf: plainDateSchema,
  importId: z.uuid(),
});
export type RegisterRead = z.infer<typeof registerReadSchema>;

const HOUR = 3_600_000;

/**
 * Why a person's data may not be relied on: REGISTER_STALE, with its age and the most that is allowed, in
 * hours; or null. A reading of the whole register renews everybody, what it said of one person that person.
 * Null too where none was ever read: an instance that has no register yet has nothing to be behind.
 */
export function staleness(
  read: RegisterRead | null,
  person: { readonly hrAsOf: Instant },
  now: Instant,
  max: number,
): Problem | null {
  if (!read) return null;
  const since = person.hrAsOf > read.readAt ? person.hrAsOf : read.readAt;
  const hours = Math.floor((Date.parse(now) - Date.parse(since)) / HOUR);
  return hours > max ? { code: 'REGISTER_STALE', params: { hours, max } } : null;
}
