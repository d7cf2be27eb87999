/** An amendment that waits for a reviewer who no longer is the one. docs/architecture.md 7. */
import { betweenDesks } from '../../organisation/line/events.ts';
import { type Employee, personSnapshot } from '../../organisation/employee/rules.ts';
import { BKPP_DESK, heldBy, type Rerouting } from '../../platform/desk.ts';
import type { Kept } from '../../platform/item.ts';
import { changed } from '../../platform/versions.ts';
import { awaitsReviewer } from '../plan/reroute.ts';
import { approvalPlace } from './desk.ts';
import { announceAmendment } from './events.ts';
import type { Amendment } from './rules.ts';
import { amendmentKind } from './store.ts';

/**
 * A submitted amendment on the desk of another reviewer, or of BKPP; null when it waits for nobody, or lies there.
 * `isThere`: whether it lies where it says; what does not is laid there again.
 */
export function rerouted(
  before: Kept<Amendment>,
  reviewer: Employee | typeof BKPP_DESK,
  isThere = true,
): Rerouting | null {
  const holder = reviewer === BKPP_DESK ? BKPP_DESK : reviewer.employeeId;
  const former = heldBy(before.data.reviewerId);
  if (!awaitsReviewer(before.data) || (former === holder && isThere)) return null;
  const appraiser = reviewer === BKPP_DESK ? before.data.appraiser : personSnapshot(reviewer);
  const after = { ...before.data, reviewerId: holder, appraiser, superiorOfAppraiser: null };
  return {
    place: approvalPlace(before.data, former),
    holder,
    change: changed(
      amendmentKind,
      before,
      after,
      announceAmendment('amendmentRerouted', after, betweenDesks(former, holder)),
    ),
  };
}
