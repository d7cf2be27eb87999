/**
 * The dialogues that were called about a plan which ends: they do not take place; what was held may still be
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
interface EndedDialogues {
  readonly changes: readonly Change[];
  readonly writes: readonly Write[];
  /** What the plan's card shows of its dialogues from then on. */
  readonly section: Pick<Card, 'dialogue'>;
}

/** A dialogue of a plan as the plan ends, and what that is called; no event where nothing of it changes. */
function ended(before: Dialogue, hasLeft: boolean): { after: Dialogue; event: DialogueEvent | null } {
  const cancelled = before.state === 'SCHEDULED' ? cancel(before, null) : null;
  const stands = cancelled?.ok ? cancelled.value : before;
  const after = hasLeft && !isOpen(stands) ? undone(stands) : stands;
  if (after === before) return { after, event: null };
  return { after, event: cancelled ? 'dialogueCancelled' : 'dialoguePointSettled' };
}

/**
 * Cancels the dialogues that are scheduled about a plan, if any of its dialogues (`all`, in order) are; none may be
 * called meanwhile. What was to be done stays on the desks until a dialogue about a later plan takes it over; of
 * whoever has left (`hasLeft`) there comes none, and it is dropped.
 */
export function endDialogue(
  all: readonly Kept<Dialogue>[],
  { employeeId, year, planNo }: PlanRef,
  zone: string,
  hasLeft = false,
): EndedDialogues {
  const next = dialogueKey({ employeeId, year, planNo, no: all.length + 1 });
  const noneCalled = stillAbsent(next);
  const ends = all.map((before) => ({ before, ...ended(before.data, hasLeft) }));
  const changes = ends.flatMap(({ before, after, event }) =>
    event ? [changed(dialogueKind, before, after, announceDialogue(event, after))] : [],
  );
  if (changes.length === 0) return { changes, writes: [noneCalled], section: {} };
  const section = dialogueSection(
    ends.map(({ after }) => after),
    zone,
  );
  const moved = ends.filter(({ event }) => event !== null);
  return {
    changes,
    writes: [noneCalled, ...moved.flatMap(({ before, after }) => moveDesks(before.data, after, zone))],
    section: section ? { dialogue: section } : {},
  };
}
