/**
 * The dialogue that was called about a plan which ends: it does not take place; one that was held may still be
 * confirmed.
 */
import type { Card } from '../../platform/card.ts';
import type { Change } from '../../platform/commit/plan.ts';
import { absent, type Write } from '../../platform/commit/writes.ts';
import type { Kept } from '../../platform/item.ts';
import { changed } from '../../platform/versions.ts';
import type { PlanRef } from '../plan/store.ts';
import { moveDesks } from './desk.ts';
import { announceDialogue } from './events.ts';
import { cancel, type Dialogue } from './rules.ts';
import { dialogueKey, dialogueKind, dialogueSection } from './store.ts';

/** What ends with a plan of its dialogues. */
interface EndedDialogue {
  readonly changes: readonly Change[];
  readonly writes: readonly Write[];
  /** What the plan's card shows of its dialogues from then on. */
  readonly section: Pick<Card, 'dialogue'>;
}

/**
 * Cancels the dialogue that is scheduled about a plan, if any of its dialogues (`all`, in order) is; none may be
 * called meanwhile.
 */
export function endDialogue(
  all: readonly Kept<Dialogue>[],
  { employeeId, year, planNo }: PlanRef,
  zone: string,
): EndedDialogue {
  const next = dialogueKey({ employeeId, year, planNo, no: all.length + 1 });
  const noneCalled: Write = { expect: next, condition: absent, onConflict: () => ({ code: 'CONFLICT' }) };
  const before = all.find(({ data }) => data.state === 'SCHEDULED');
  const cancelled = before && cancel(before.data, null);
  if (!before || !cancelled?.ok) return { changes: [], writes: [noneCalled], section: {} };
  const after = cancelled.value;
  const section = dialogueSection(
    [...all.filter((one) => one !== before).map(({ data }) => data), after],
    zone,
  );
  const event = announceDialogue('dialogueCancelled', after);
  return {
    changes: [changed(dialogueKind, before, after, event)],
    writes: [noneCalled, ...moveDesks(before.data, after, zone)],
    section: section ? { dialogue: section } : {},
  };
}
