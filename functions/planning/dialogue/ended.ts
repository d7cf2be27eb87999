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
import { type Gone, goneFrom, handedOver, leftBy } from './points.ts';
import type { CarriedPoint, Dialogue } from './rules.ts';
import { dialogueKind, writeDialogueCard } from './store.ts';

/** Ended plans whose points one dialogue takes over, and how many of their dialogues: the next one takes the rest. */
const MOST_ENDED = 5;
const MOST_TAKEN = 8;

/** The dialogues of an ended plan, some of which left something, and the card that shows them. */
interface Ended {
  readonly all: readonly Kept<Dialogue>[];
  readonly gone: Gone;
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
    const all = dialoguesAmong(items, data);
    const gone = goneFrom(all.map((one) => one.data));
    if (!all.some((one) => leftBy(one.data, Infinity, gone).length > 0)) return [];
    return [{ all, gone, who: cardAmong(items, data.year, data.planNo) }];
  });
  return left.slice(0, MOST_ENDED);
}

/** What a dialogue takes over of what those about an ended plan left, by the number of the one that left it. */
interface Taken extends Ended {
  readonly from: ReadonlyMap<number, readonly CarriedPoint[]>;
  readonly points: readonly CarriedPoint[];
}

/** What goes on from ended plans to a dialogue that has `room` for so many points, the oldest first; the rest waits. */
export function takenFrom(ended: readonly Ended[], room: number): Taken[] {
  let [left, dialogues] = [room, MOST_TAKEN];
  return ended.flatMap((one) => {
    const from = new Map<number, readonly CarriedPoint[]>();
    for (const { data } of one.all) {
      const points = dialogues > 0 ? leftBy(data, left, one.gone) : [];
      if (points.length === 0) continue;
      from.set(data.no, points);
      [left, dialogues] = [left - points.length, dialogues - 1];
    }
    return from.size > 0 ? [{ ...one, from, points: [...from.values()].flat() }] : [];
  });
}

/** The dialogues of an ended plan as a later one takes over points that they left, off the desks and on its card. */
export function takenOver(
  { all, gone, who, from }: Taken,
  by: Dialogue,
  zone: string,
): { readonly changes: readonly Change[]; readonly writes: Write[] } {
  const now = all.map((before) => {
    const points = from.get(before.data.no);
    return { before, after: points ? handedOver(before.data, by, points, gone) : before.data };
  });
  const handed = now.filter(({ before, after }) => after !== before.data);
  return {
    changes: handed.map(({ before, after }) =>
      changed(dialogueKind, before, after, announceDialogue('dialoguePointsCarried', after)),
    ),
    writes: [
      ...handed.flatMap(({ before, after }) => moveDesks(before.data, after, zone)),
      ...(who
        ? writeDialogueCard(
            now.map(({ after }) => after),
            who,
            zone,
          )
        : []),
    ],
  };
}
