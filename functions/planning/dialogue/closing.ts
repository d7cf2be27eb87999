/**
 * The dialogue that was called about a plan which ends: it does not take place; one that was held may still be
 * confirmed.
 */
import type { Card } from '../../platform/card.ts';
import type { Change } from '../../platform/commit/plan.ts';
import { stillAbsent, type Write } from '../../platform/commit/writes.ts';
import type { Kept } from '../../platform/item.ts';
import { changed } from '../../platform/versions.ts';
import type { PlanRef } from '../plan/store.ts';
import { moveDesks } from './desk.ts';
import { announceDialogue, type DialogueEvent } from './events.ts';
import { undone } from './points.ts';
import { cancel, type Dialogue, isOpen } from './rules.ts';
import { dialogueKey, dialogueKind, dialogueSection } from './store.ts';

/** What ends with a plan of its dialogues. */
interface EndedDialogue {
  readonly changes: readonly Change[];
  readonly writes: readonly Write[];
  /** What the plan's card shows of its dialogues from then on. */
  readonly section: Pick<Card, 'dialogue'>;
}

/** The last dialogue of a plan as the plan ends, and what that is called; null where nothing of it changes. */
function ended(last: Dialogue, hasLeft: boolean): { after: Dialogue; event: DialogueEvent } | null {
  const cancelled = last.state === 'SCHEDULED' ? cancel(last, null) : null;
  const before = cancelled?.ok ? cancelled.value : last;
  const after = hasLeft && !isOpen(before) ? undone(before) : before;
  if (after === last) return null;
  return { after, event: cancelled ? 'dialogueCancelled' : 'dialoguePointSettled' };
}

/**
 * Cancels the dialogue that is scheduled about a plan, if any of its dialogues (`all`, in order) is; none may be
 * called meanwhile. What was to be done stays on the desks until a dialogue about a later plan takes it over; of
 * whoever has left (`hasLeft`) there comes none, and it is dropped.
 */
export function endDialogue(
  all: readonly Kept<Dialogue>[],
  { employeeId, year, planNo }: PlanRef,
  zone: string,
  hasLeft = false,
): EndedDialogue {
  const next = dialogueKey({ employeeId, year, planNo, no: all.length + 1 });
  const noneCalled = stillAbsent(next);
  const before = all.at(-1);
  const end = before && ended(before.data, hasLeft);
  if (!before || !end) return { changes: [], writes: [noneCalled], section: {} };
  const section = dialogueSection([...all.slice(0, -1).map(({ data }) => data), end.after], zone);
  const event = announceDialogue(end.event, end.after);
  return {
    changes: [changed(dialogueKind, before, end.after, event)],
    writes: [noneCalled, ...moveDesks(before.data, end.after, zone)],
    section: section ? { dialogue: section } : {},
  };
}
