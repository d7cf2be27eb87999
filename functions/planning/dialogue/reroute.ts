/** A dialogue that waits for a superior who no longer is the one. docs/architecture.md 7. */
import { betweenDesks } from '../../organisation/line/events.ts';
import type { Rerouting } from '../../platform/desk.ts';
import type { Kept } from '../../platform/item.ts';
import { changed } from '../../platform/versions.ts';
import { placeOf } from './desk.ts';
import { announceDialogue } from './events.ts';
import type { Dialogue } from './rules.ts';
import { dialogueKind } from './store.ts';

/** Whether something of a dialogue waits for its superior. */
export const awaitsSuperior = (dialogue: Dialogue): boolean => placeOf(dialogue, 'SUPERIOR') !== null;

/**
 * A dialogue on the desk of another superior; null when nothing of it waits for one, or for that one.
 * `isThere`: whether it lies where it says; what does not is laid there again.
 */
export function rerouted(before: Kept<Dialogue>, holder: string, isThere = true): Rerouting | null {
  const place = placeOf(before.data, 'SUPERIOR');
  if (!place || (place.holder === holder && isThere)) return null;
  const after = { ...before.data, superiorId: holder };
  return {
    place,
    holder,
    change: changed(
      dialogueKind,
      before,
      after,
      announceDialogue('dialogueRerouted', after, betweenDesks(place.holder, holder)),
    ),
  };
}
