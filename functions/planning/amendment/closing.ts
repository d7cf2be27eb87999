/** The amendment of a plan that is closed: it comes to nothing, in the same transaction. docs/domain.md 6.2. */
import { type AgendaItem, layOnAgenda } from '../../platform/agenda.ts';
import { takeOffDesk } from '../../platform/desk.ts';
import type { Change } from '../../platform/commit/plan.ts';
import type { Write } from '../../platform/commit/writes.ts';
import { type Item, ofKind } from '../../platform/item.ts';
import type { PlainDate } from '../../platform/period.ts';
import { changed } from '../../platform/versions.ts';
import type { PlanRef } from '../plan/store.ts';
import { linesGone } from '../thread/closing.ts';
import { placeOf } from './desk.ts';
import { announceAmendment } from './events.ts';
import { abandoned, isOpen } from './rules.ts';
import { amendmentKind } from './store.ts';

/** What ends with a plan of its amendment, and what is to be done after it (settleGone). */
interface Abandoned {
  readonly changes: readonly Change[];
  readonly writes: readonly Write[];
  readonly gone: readonly AgendaItem[];
}

/**
 * Abandons the open amendment of a plan, if there is one among a person's items: its change, its desk, and the
 * questions about lines that only it had, which the agenda of an agency has from a day on.
 */
export function abandonedWith(
  items: readonly Item[],
  { year, planNo }: PlanRef,
  agencyId: string,
  day: PlainDate,
): Abandoned {
  const ofPlan = ofKind(items, amendmentKind).filter(
    ({ data }) => data.year === year && data.planNo === planNo && isOpen(data),
  );
  const gone = ofPlan.map(({ data }) => linesGone(data, agencyId, day));
  return {
    gone,
    changes: ofPlan.map((before) => {
      const after = abandoned(before.data, null);
      const event = announceAmendment('amendmentAbandoned', after);
      return changed(amendmentKind, before, after, event);
    }),
    writes: [
      ...ofPlan.flatMap(({ data }) => {
        const place = placeOf(data);
        return place ? [takeOffDesk(place)] : [];
      }),
      ...gone.map(layOnAgenda),
    ],
  };
}
