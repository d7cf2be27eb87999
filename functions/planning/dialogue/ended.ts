/**
 * What dialogues about ended plans of somebody left open: it goes on to the first dialogue that is called about a
 * later plan, whether of the same year or of the next. docs/domain.md 1.6, 1.9; docs/decisions/dialogue.md.
 */
import { cardAmong, type Who } from '../../platform/card.ts';
import type { Change } from '../../platform/commit/plan.ts';
import type { Write } from '../../platform/commit/writes.ts';
import { type Item, type Kept, ofKind } from '../../platform/item.ts';
import { changed } from '../../platform/versions.ts';
import { planKind, type PlanRef } from '../plan/store.ts';
import { moveDesks } from './desk.ts';
import { announceDialogue } from './events.ts';
import { handedOver, leftBy } from './points.ts';
import type { CarriedPoint, Dialogue } from './rules.ts';
import { dialogueKind, writeDialogueCard } from './store.ts';

/** Ended plans whose points one dialogue takes over: what there is beyond them the next one takes. */
const MOST_ENDED = 5;

/** The dialogues of an ended plan, of which the last left something, and the card that shows them. */
interface Ended {
  readonly last: Kept<Dialogue>;
  readonly before: readonly Dialogue[];
  readonly who: Who | null;
}

/** The dialogues of a plan among a person's items, in the order in which they were begun. */
export const dialoguesAmong = (items: readonly Item[], { year, planNo }: Omit<PlanRef, 'employeeId'>) =>
  ofKind(items, dialogueKind).filter(({ data }) => data.year === year && data.planNo === planNo);

/** The plans before one, among a person's items of its year and the year before, that are closed and left something. */
export function endedBefore(items: readonly Item[], { year, planNo }: PlanRef): Ended[] {
  const plans = ofKind(items, planKind).filter(
    ({ data }) => data.status === 'CLOSED' && (data.year < year || data.planNo < planNo),
  );
  const left = plans.flatMap(({ data }): Ended[] => {
    const dialogues = dialoguesAmong(items, data);
    const last = dialogues.at(-1);
    if (!last || leftBy(last.data).length === 0) return [];
    const before = dialogues.slice(0, -1).map((one) => one.data);
    return [{ last, before, who: cardAmong(items, data.year, data.planNo) }];
  });
  return left.slice(0, MOST_ENDED);
}

/** What a dialogue takes over of what one about an ended plan left. */
interface Taken extends Ended {
  readonly points: readonly CarriedPoint[];
}

/** What goes on from ended plans to a dialogue that has `room` for so many points, the oldest first; the rest waits. */
export function takenFrom(ended: readonly Ended[], room: number): Taken[] {
  let left = room;
  return ended.flatMap((one) => {
    const points = leftBy(one.last.data, left);
    left -= points.length;
    return points.length > 0 ? [{ ...one, points }] : [];
  });
}

/** The last dialogue of an ended plan as a later one takes over points that it left, off the desks and on its card. */
export function takenOver(
  { last, before, who, points }: Taken,
  by: Dialogue,
  zone: string,
): { readonly change: Change; readonly writes: Write[] } {
  const after = handedOver(last.data, by, points);
  return {
    change: changed(dialogueKind, last, after, announceDialogue('dialoguePointsCarried', after)),
    writes: [
      ...moveDesks(last.data, after, zone),
      ...(who ? writeDialogueCard([...before, after], who, zone) : []),
    ],
  };
}
