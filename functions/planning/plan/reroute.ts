/** A plan that waits for a reviewer who no longer is the one. docs/architecture.md 7. */
import { BKPP_DESK, heldBy, type Rerouting } from '../../platform/desk.ts';
import type { Kept } from '../../platform/item.ts';
import { changed } from '../../platform/versions.ts';
import { type Employee, personSnapshot } from '../../organisation/employee/rules.ts';
import { betweenDesks } from '../../organisation/line/events.ts';
import { approvalItem } from './desk.ts';
import { announcePlan } from './events.ts';
import { isUnderReview, type Plan } from './rules.ts';
import { planKind } from './store.ts';

type Sent = Pick<Plan, 'reviewerId' | 'reviewRequired'> & { readonly status: string };

/** Whether a plan, or its amendment, waits for whoever sets it, and no more for the performance manager. */
export const awaitsReviewer = (one: Sent): boolean =>
  (one.status === 'SUBMITTED' || one.status === 'REVIEWED') && !isUnderReview(one);

/**
 * A plan that was sent in on the desk of another reviewer, or of BKPP; null when it waits for nobody, or lies there.
 * `isThere`: whether it lies where it says; what does not is laid there again.
 */
export function rerouted(
  before: Kept<Plan>,
  reviewer: Employee | typeof BKPP_DESK,
  isThere = true,
): Rerouting | null {
  const holder = reviewer === BKPP_DESK ? BKPP_DESK : reviewer.employeeId;
  const former = heldBy(before.data.reviewerId);
  if (!awaitsReviewer(before.data) || (former === holder && isThere)) return null;
  const appraiser = reviewer === BKPP_DESK ? before.data.appraiser : personSnapshot(reviewer);
  // Whoever stands above the new one is copied when they set it.
  const after = { ...before.data, reviewerId: holder, appraiser, superiorOfAppraiser: null };
  return {
    place: approvalItem(before.data, former),
    holder,
    change: changed(
      planKind,
      before,
      after,
      announcePlan('planRerouted', after, betweenDesks(former, holder)),
    ),
  };
}
