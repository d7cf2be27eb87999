/**
 * How old the register's data of a person are: what a submission rests on must have been read within
 * `hr.snapshotMaxAgeHours`. docs/domain.md 3 (P02, P03), docs/decisions/register-import.md.
 */
import * as z from 'zod';
import { type Instant, instantSchema, plainDateSchema } from '../../platform/period.ts';
import type { Problem } from '../../platform/result.ts';

/**
 * When the register was last read as a whole, of the city or of an agency, of which day it spoke, and by which
 * import.
 */
export const registerReadSchema = z.object({
  readAt: instantSchema,
  asOf: plainDateSchema,
  importId: z.uuid(),
});
export type RegisterRead = z.infer<typeof registerReadSchema>;

/**
 * How the register stands to a person: the last reading of all of it or of their agency, and when any last named
 * them.
 */
export interface PersonReading {
  readonly whole: RegisterRead | null;
  readonly namedAt: Instant | null;
  /** Whether it then said what their number contradicts. */
  readonly isOdd: boolean;
}

const HOUR = 3_600_000;

/** When the register last said anything of a person: by a row, be it unchanged, or when they were put on record. */
const saidAt = ({ namedAt }: PersonReading, { hrAsOf }: { readonly hrAsOf: Instant }): Instant =>
  namedAt && namedAt > hrAsOf ? namedAt : hrAsOf;

/**
 * Why a person's data may not be relied on: REGISTER_STALE, with its age and the most that is allowed, in
 * hours; or null. Only a row that was taken renews a person, and no row of anybody else. Null too where the
 * register was never read as a whole, nor their agency's: an instance that has none yet has nothing to be behind.
 */
export function staleness(
  reading: PersonReading,
  person: { readonly hrAsOf: Instant },
  now: Instant,
  max: number,
): Problem | null {
  if (!reading.whole) return null;
  const hours = Math.floor((Date.parse(now) - Date.parse(saidAt(reading, person))) / HOUR);
  return hours > max ? { code: 'REGISTER_STALE', params: { hours, max } } : null;
}

/**
 * Whether the last reading of the whole register, or of their agency's, passed a person over: they are not in it,
 * or their row was refused.
 */
export const isPassedOver = (reading: PersonReading, person: { readonly hrAsOf: Instant }): boolean =>
  reading.whole !== null && saidAt(reading, person) < reading.whole.readAt;
