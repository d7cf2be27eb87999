/** On whose desk a month lies in each status, so that nothing waits unseen (P05, docs/domain.md 3). */
import type { Write } from '../../platform/commit/writes.ts';
import { type DeskItem, layOnDesk, takeOffDesk } from '../../platform/desk.ts';
import type { Instant } from '../../platform/period.ts';
import type { Month } from './rules.ts';

type Place = Omit<DeskItem, 'since' | 'dueOn' | 'count'>;

/**
 * Where a month waits for whoever answers, and for what; null where it does not. What waits for its owner lies in no
 * table: it is worked out when their desk is read (monitoring/reminder/ownMatters).
 */
export function placeOf(month: Month): Place | null {
  const { employeeId, planNo, verifierId } = month;
  const lies = (holder: string, step: Place['step']): Place => ({
    holder,
    step,
    employeeId,
    period: month.month,
    planNo,
  });
  switch (month.status) {
    case 'TARGET_SUBMITTED':
      return verifierId ? lies(verifierId, 'TARGET_APPROVAL') : null;
    case 'REALISED':
      return verifierId ? lies(verifierId, 'MONTH_VERIFICATION') : null;
    default:
      return null;
  }
}

const isSame = (from: Place | null, to: Place | null): boolean =>
  from?.holder === to?.holder && from?.step === to?.step;

/**
 * Moves a month from the desk where it lay to the one where it lies now; where that is the same, nothing moves. Until
 * when it is to be done is worked out when the desk is read (`dueOn`): windows move with outages and exceptions.
 */
export function moveDesk(before: Month, after: Month, since: Instant): Write[] {
  const [from, to] = [placeOf(before), placeOf(after)];
  if (isSame(from, to)) return [];
  return [...(from ? [takeOffDesk(from)] : []), ...(to ? [layOnDesk({ ...to, since })] : [])];
}
