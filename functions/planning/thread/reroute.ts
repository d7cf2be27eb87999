/** Questions about a line that wait for an appraiser who no longer is the one. docs/architecture.md 7. */
import { betweenDesks } from '../../organisation/line/events.ts';
import type { Rerouting } from '../../platform/desk.ts';
import type { Kept } from '../../platform/item.ts';
import { changed } from '../../platform/versions.ts';
import { announceThread } from './events.ts';
import type { Thread } from './rules.ts';
import { threadKind, waitsForAnswer } from './store.ts';

/**
 * The questions of a thread on the desk of another appraiser; null when none waits, or for that one.
 * `isThere`: whether it lies where it says; what does not is laid there again.
 */
export function rerouted(before: Kept<Thread>, holder: string, isThere = true): Rerouting | null {
  const waiting = waitsForAnswer(before.data);
  if (!waiting || (waiting.holder === holder && isThere)) return null;
  const { since: _since, dueOn: _dueOn, count: _count, ...place } = waiting;
  const after = { ...before.data, holderId: holder };
  return {
    place,
    holder,
    change: changed(
      threadKind,
      before,
      after,
      announceThread('lineQuestionsRerouted', after, betweenDesks(place.holder, holder)),
    ),
  };
}
