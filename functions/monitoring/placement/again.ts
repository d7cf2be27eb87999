/** What lies in name alone on a desk that no line decides: laid there again, under its noun's own event. */
import { announceEvaluation } from '../../evaluation/evaluation/events.ts';
import { evaluationKind } from '../../evaluation/evaluation/store.ts';
import { betweenDesks } from '../../organisation/line/events.ts';
import { announceAmendment } from '../../planning/amendment/events.ts';
import { amendmentKind } from '../../planning/amendment/store.ts';
import { announceDialogue } from '../../planning/dialogue/events.ts';
import { dialogueKind } from '../../planning/dialogue/store.ts';
import { announcePlan } from '../../planning/plan/events.ts';
import { planKind } from '../../planning/plan/store.ts';
import type { Change } from '../../platform/commit/plan.ts';
import { type Item, type Kind, readItem } from '../../platform/item.ts';
import type { Announcement } from '../../platform/outward.ts';
import { changed } from '../../platform/versions.ts';

type Desks = ReturnType<typeof betweenDesks>;

/** Nothing of it changes; its event tells that it was laid where it is. */
const unchanged =
  <T extends object>(kind: Kind<T>, announce: (data: T, desks: Desks) => Announcement) =>
  (item: Item, holder: string): Change => {
    const before = readItem(kind, item);
    return changed(kind, before, before.data, announce(before.data, betweenDesks(holder, holder)));
  };

/** By the type of the item that waits; of others nothing is laid again. */
export const laidAgain: Readonly<Record<string, (item: Item, holder: string) => Change>> = {
  [planKind.type]: unchanged(planKind, (plan, desks) => announcePlan('planRerouted', plan, desks)),
  [amendmentKind.type]: unchanged(amendmentKind, (one, desks) =>
    announceAmendment('amendmentRerouted', one, desks),
  ),
  [dialogueKind.type]: unchanged(dialogueKind, (one, desks) =>
    announceDialogue('dialogueRerouted', one, desks),
  ),
  [evaluationKind.type]: unchanged(evaluationKind, (one, desks) =>
    announceEvaluation('evaluationRerouted', one, desks),
  ),
};
