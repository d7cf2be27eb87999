/**
 * Where an amendment waits: with the performance manager, with its reviewer, or with the owner, who is to write it
 * or to mend it.
 */
import { BKPP_DESK, type DeskPlace, layOnDesk, takeOffDesk } from '../../platform/desk.ts';
import type { Instant } from '../../platform/period.ts';
import type { Write } from '../../platform/commit/writes.ts';
import { isUnderReview } from '../plan/rules.ts';
import type { Amendment } from './rules.ts';

type Place = Pick<Amendment, 'employeeId' | 'year' | 'planNo'>;

const at = (amendment: Place, step: DeskPlace['step'], holder: string): DeskPlace => ({
  holder,
  step,
  employeeId: amendment.employeeId,
  period: amendment.year,
  planNo: amendment.planNo,
});

/** The desk item of whoever is to decide it. */
export const approvalPlace = (amendment: Place, holder: string): DeskPlace =>
  at(amendment, 'AMENDMENT_APPROVAL', holder);

/** The one place where an amendment waits, or null: of what its owner began they need no reminder. */
export function placeOf(amendment: Amendment): DeskPlace | null {
  const { status, employeeId, reviewerId, requestedBy } = amendment;
  if (isUnderReview(amendment)) return at(amendment, 'AMENDMENT_REVIEW', BKPP_DESK);
  if (reviewerId !== null) return approvalPlace(amendment, reviewerId);
  if (status === 'RETURNED') return at(amendment, 'AMENDMENT_RETURNED', employeeId);
  return status === 'DRAFT' && requestedBy !== employeeId ? at(amendment, 'AMENDMENT_DUE', employeeId) : null;
}

/** Moves an amendment from where it waited to where it waits now; where that is the same it stays. */
export function moveDesks(before: Amendment | null, after: Amendment, since: Instant): Write[] {
  const [from, to] = [before && placeOf(before), placeOf(after)];
  if (from && to && from.step === to.step && from.holder === to.holder) return [];
  return [...(from ? [takeOffDesk(from)] : []), ...(to ? [layOnDesk({ ...to, since })] : [])];
}
