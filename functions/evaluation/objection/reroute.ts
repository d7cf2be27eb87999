/** An objection that waits for somebody who no longer is the one to decide it. docs/architecture.md 7. */
import type { Rerouting } from '../../platform/desk.ts';
import type { Kept } from '../../platform/item.ts';
import { changed } from '../../platform/versions.ts';
import { betweenDesks } from '../../organisation/line/events.ts';
import { announceObjection } from './events.ts';
import { isOpen, type Objection } from './rules.ts';
import { decisionItem, objectionKind } from './store.ts';

/**
 * An objection on the desk of another; null when it waits for nobody, or for that one, or has climbed.
 * `isThere`: whether it lies where it says; what does not is laid there again.
 */
export function rerouted(before: Kept<Objection>, holder: string, isThere = true): Rerouting | null {
  const { data } = before;
  if (!isOpen(data) || (data.holderId === holder && isThere)) return null;
  const after = { ...data, holderId: holder, ...(data.escalatedAt === null && { deciderId: holder }) };
  const event = announceObjection('objectionRerouted', after, betweenDesks(data.holderId, holder));
  return {
    place: decisionItem(data.holderId, data),
    holder,
    change: changed(objectionKind, before, after, event),
  };
}
