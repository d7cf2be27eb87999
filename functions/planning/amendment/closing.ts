/** The amendment of a plan that is closed: it comes to nothing, in the same transaction. docs/domain.md 6.2. */
import { takeOffDesk } from '../../platform/desk.ts';
import type { Change } from '../../platform/commit/plan.ts';
import type { Write } from '../../platform/commit/writes.ts';
import { type Item, ofKind } from '../../platform/item.ts';
import { changed } from '../../platform/versions.ts';
import type { PlanRef } from '../plan/store.ts';
import { placeOf } from './desk.ts';
import { announceAmendment } from './events.ts';
import { abandoned, isOpen } from './rules.ts';
import { amendmentKind } from './store.ts';

/** What ends with a plan of its amendment. */
interface Abandoned {
  readonly changes: readonly Change[];
  readonly writes: readonly Write[];
}

/** Abandons the open amendment of a plan, if there is one among a person's items: its change and its desk. */
export function abandonedWith(items: readonly Item[], { year, planNo }: PlanRef): Abandoned {
  const ofPlan = ofKind(items, amendmentKind).filter(
    ({ data }) => data.year === year && data.planNo === planNo && isOpen(data),
  );
  return {
    changes: ofPlan.map((before) => {
      const after = abandoned(before.data, null);
      const event = announceAmendment('amendmentAbandoned', after);
      return changed(amendmentKind, before, after, event);
    }),
    writes: ofPlan.flatMap(({ data }) => {
      const place = placeOf(data);
      return place ? [takeOffDesk(place)] : [];
    }),
  };
}
