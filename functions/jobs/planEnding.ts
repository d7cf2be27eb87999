/** What ends with a plan that is closed by itself: its desks, its card, and the amendment that is open. */
import { abandonedWith } from '../planning/amendment/closing.ts';
import { endDialogue } from '../planning/dialogue/closing.ts';
import { dialogueKind } from '../planning/dialogue/store.ts';
import { agreementNotice, returnedItem, waitingItem } from '../planning/plan/desk.ts';
import { announcePlan } from '../planning/plan/events.ts';
import type { Plan } from '../planning/plan/rules.ts';
import { planKind, planSection } from '../planning/plan/store.ts';
import { readCard, type Who, writeCard } from '../platform/card.ts';
import type { Change } from '../platform/commit/plan.ts';
import type { Write } from '../platform/commit/writes.ts';
import { takeOffDesk } from '../platform/desk.ts';
import { type Item, type Kept, ofKind } from '../platform/item.ts';
import type { Period } from '../platform/period.ts';
import { changed } from '../platform/versions.ts';

/** What a closing writes of one aggregate and of what ends with it. */
export interface Ending {
  readonly changes: readonly Change[];
  readonly writes: readonly Write[];
}

/** Whose card of a period and plan is among a person's items, as it stands; null without one. */
export function cardOf(items: readonly Item[], period: Period, planNo: number): Who | null {
  const cards = items.filter(({ type }) => type === 'card').map(readCard);
  return cards.find(({ who }) => who.period === period && who.planNo === planNo)?.who ?? null;
}

/** The plan as closed, with all that ends with it among its owner's items. */
export function planEnding(items: readonly Item[], before: Kept<Plan>, after: Plan, zone: string): Ending {
  const { data } = before;
  const who = cardOf(items, data.year, data.planNo);
  const waiting = waitingItem(data);
  const desks = [returnedItem(data), agreementNotice(data), ...(waiting ? [waiting] : [])];
  const event = announcePlan('planClosed', after);
  const change = changed(planKind, before, after, event);
  const amendment = abandonedWith(items, data);
  const dialogues = ofKind(items, dialogueKind).filter(
    (one) => one.data.year === data.year && one.data.planNo === data.planNo,
  );
  const dialogue = endDialogue(dialogues, data, zone);
  return {
    changes: [change, ...amendment.changes, ...dialogue.changes],
    writes: [
      ...(who ? [writeCard(who, { plan: planSection(after), ...dialogue.section })] : []),
      ...desks.map(takeOffDesk),
      ...dialogue.writes,
      ...amendment.writes,
    ],
  };
}
