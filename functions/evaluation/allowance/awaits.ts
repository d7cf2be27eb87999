/** Why a month that is over has no allowance, as it is told to its owner and counted for payroll. Pure. */
import type { Period } from '../../platform/period.ts';

/**
 * The reasons: what the job leaves in a person's marker when it refuses, and of whoever has no marker that they are due
 * (`ALLOWANCE_DUE`) or that no night looks at the month any more (`ALLOWANCE_TOO_OLD`).
 */
export const AWAITS = [
  'MONTH_OPEN',
  'ATTENDANCE_MISSING',
  'EVALUATION_NOT_ISSUED',
  'ALLOWANCE_PENALTY_UNKNOWN',
  'TPP_DISABLED',
  'NOT_IN_SERVICE',
  'ALLOWANCE_RUNNING',
  'ALLOWANCE_DUE',
  'ALLOWANCE_TOO_OLD',
] as const;
export type Awaits = (typeof AWAITS)[number];

/** The reason of a marker; one that is none of these (the record is gone) is dealt with again by the next night. */
export const awaitsBy = (reason: string | null): Awaits =>
  AWAITS.find((code) => code === reason) ?? 'ALLOWANCE_DUE';

/** How many people for each reason there is, in the order in which the reasons are looked for. */
export const countsBy = (
  missing: Readonly<Record<string, number>>,
): { readonly code: Awaits; readonly count: number }[] =>
  AWAITS.flatMap((code) => (missing[code] ? [{ code, count: missing[code] }] : []));

/** What of a month tells why its nights have left no marker with somebody. */
export interface Unmarked {
  readonly month: Period;
  /** Whether a formula pays an allowance of it. */
  readonly isPaid: boolean;
  /** The earliest month that is computed again. */
  readonly earliest: Period;
  /** Whether its closing, or its computing, has begun. */
  readonly isClosed: boolean;
}

/** Why somebody has no marker of a month: as the nights choose their months (jobs/allowanceMonths). */
export function unmarkedBy({ month, isPaid, earliest, isClosed }: Unmarked): Awaits {
  if (!isPaid) return 'TPP_DISABLED';
  if (month < earliest) return 'ALLOWANCE_TOO_OLD';
  return isClosed ? 'ALLOWANCE_DUE' : 'MONTH_OPEN';
}
