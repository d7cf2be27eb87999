/** Activities that wait for a verifier who no longer is the one. docs/architecture.md 7. */
import { heldBy, type Rerouting } from '../../platform/desk.ts';
import type { Kept } from '../../platform/item.ts';
import { changed } from '../../platform/versions.ts';
import { betweenDesks } from '../../organisation/line/events.ts';
import { announceActivities } from './events.ts';
import type { ActivityMonth } from './rules.ts';
import { activityMonthKind, waiting } from './store.ts';

/** Whether activities of a month wait for their verifier. */
export const awaitsVerifier = ({ pending, closedAt }: ActivityMonth): boolean =>
  pending > 0 && closedAt === null;

/**
 * A month's activities on the desk of another verifier; null when nothing waits, or for that one.
 * `isThere`: whether it lies where it says; what does not is laid there again.
 */
export function rerouted(before: Kept<ActivityMonth>, holder: string, isThere = true): Rerouting | null {
  const former = heldBy(before.data.verifierId);
  if (!awaitsVerifier(before.data) || (former === holder && isThere)) return null;
  const after = { ...before.data, verifierId: holder };
  return {
    place: waiting(before.data, former),
    holder,
    change: changed(
      activityMonthKind,
      before,
      after,
      announceActivities('activityMonthRerouted', after, [], betweenDesks(former, holder)),
    ),
  };
}
