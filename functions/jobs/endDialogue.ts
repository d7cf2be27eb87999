/** The dialogue that was called about a plan which ends: it does not take place; one that was held may still be confirmed. */
import { moveDesks } from '../planning/dialogue/desk.ts';
import { announceDialogue } from '../planning/dialogue/events.ts';
import { cancel } from '../planning/dialogue/rules.ts';
import { dialogueKind, dialogueSection } from '../planning/dialogue/store.ts';
import type { Plan } from '../planning/plan/rules.ts';
import type { Card } from '../platform/card.ts';
import type { Change } from '../platform/commit/plan.ts';
import type { Write } from '../platform/commit/writes.ts';
import { type Item, ofKind } from '../platform/item.ts';
import { lostTo } from '../platform/versions.ts';

interface EndedDialogue {
  readonly change: Change;
  readonly desks: readonly Write[];
  /** What the plan's card shows of its dialogues from then on. */
  readonly section: Pick<Card, 'dialogue'>;
}

/** Cancels the dialogue that is scheduled about a plan, if there is one among the items; else null. */
export function endDialogue(
  items: readonly Item[],
  { year, planNo }: Plan,
  zone: string,
): EndedDialogue | null {
  const all = ofKind(items, dialogueKind).filter(({ data }) => data.year === year && data.planNo === planNo);
  const before = all.find(({ data }) => data.state === 'SCHEDULED');
  const cancelled = before && cancel(before.data, null);
  if (!before || !cancelled?.ok) return null;
  const after = cancelled.value;
  const section = dialogueSection(
    [...all.filter((one) => one !== before).map(({ data }) => data), after],
    zone,
  );
  const event = announceDialogue('dialogueCancelled', after);
  return {
    change: { kind: dialogueKind, key: before.key, before, after, event, onConflict: lostTo(dialogueKind) },
    desks: moveDesks(before.data, after, zone),
    section: section ? { dialogue: section } : {},
  };
}
