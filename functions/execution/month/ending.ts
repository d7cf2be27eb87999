/** How a month comes to its end: shorter or cancelled with its plan, without anybody's work, locked or missed. Pure. */
import type { Instant, PlainDate } from '../../platform/period.ts';
import { isEnded, type Month, type MonthStatus, transitions } from './rules.ts';

/**
 * A month of a plan that ends on an earlier day than it was to: shorter, or with no day left CANCELLED. Null
 * when nothing of it changes; what is closed already stays as it is (docs/domain.md 1.9).
 */
export function shortenMonth(month: Month, lastDay: PlainDate): Month | null {
  if (isEnded(month.status) || month.to <= lastDay) return null;
  return month.from > lastDay
    ? { ...month, status: transitions.cancel[month.status], verifierId: null, returnNote: null }
    : { ...month, to: lastDay };
}

/** A month in which nobody worked, cancelled: nothing of it was missed or late (docs/domain.md 1.9, 6.7). */
export const cancelUnworked = (month: Month): Month =>
  isEnded(month.status)
    ? month
    : {
        ...month,
        status: transitions.cancel[month.status],
        onLeave: true,
        lateTarget: false,
        verifierId: null,
        returnNote: null,
      };

/** On whom a month waits that is closed before it was verified. */
const WAITS_ON = {
  GENERATED: 'OWNER',
  TARGET_SUBMITTED: 'APPRAISER',
  TARGET_APPROVED: 'OWNER',
  REALISED: 'APPRAISER',
} as const satisfies Partial<Record<MonthStatus, Month['missedBy']>>;

/**
 * Closes a month at the end of its verification. Only what was verified is LOCKED: the state table
 * knows no other way there. Anything else is MISSED by whom it waited on; a realisation that nobody
 * verified is therefore the appraiser's miss, and keeps its lines for the evaluation, because a
 * superior's silence must not cost the employee (docs/domain.md 6.2, 6.7). A closed month stays as it is.
 */
export function lockMonth(month: Month, at: Instant): Month {
  if (isEnded(month.status)) return month;
  const closed = { ...month, lockedAt: at, verifierId: null };
  return month.status === 'VERIFIED'
    ? { ...closed, status: transitions.lock[month.status] }
    : { ...closed, status: transitions.miss[month.status], missedBy: WAITS_ON[month.status] };
}
