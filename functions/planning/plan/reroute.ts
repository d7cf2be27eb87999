/** A plan that waits for a reviewer who no longer is the one. docs/architecture.md 7. */
import type { Rerouting } from '../../platform/desk.ts';
import type { Kept } from '../../platform/item.ts';
import { lostTo } from '../../platform/versions.ts';
import { type Employee, personSnapshot } from '../../organisation/employee/rules.ts';
import { approvalItem } from './actions/submitPlan.ts';
import { announcePlan } from './events.ts';
import type { Plan } from './rules.ts';
import { planKind } from './store.ts';

/** A submitted plan on the desk of another reviewer; null when it waits for nobody, or for that one. */
export function rerouted(before: Kept<Plan>, reviewer: Employee): Rerouting | null {
  const { status, reviewerId } = before.data;
  const { employeeId: holder } = reviewer;
  if (status !== 'SUBMITTED' || !reviewerId || reviewerId === holder) return null;
  const after = { ...before.data, reviewerId: holder, appraiser: personSnapshot(reviewer) };
  return {
    place: approvalItem(before.data, reviewerId),
    holder,
    change: {
      kind: planKind,
      key: before.key,
      before,
      after,
      event: announcePlan('planRerouted', after),
      onConflict: lostTo(planKind),
    },
  };
}
