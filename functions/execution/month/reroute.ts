/** A month that waits for an appraiser who no longer is the one. docs/architecture.md 7. */
import { type DeskPlace, heldBy, type Rerouting } from '../../platform/desk.ts';
import type { Kept } from '../../platform/item.ts';
import { changed } from '../../platform/versions.ts';
import { placeOf } from './desk.ts';
import { betweenDesks } from '../../organisation/line/events.ts';
import { announceMonth } from './events.ts';
import type { Month } from './rules.ts';
import { monthKind } from './store.ts';

/** Whether a month waits for its realisation to be verified, which may be delegated; a target may not. */
export const awaitsVerification = ({ status }: Pick<Month, 'status'>): boolean => status === 'REALISED';

/** Where a month that waits lies by what it says itself: on nobody's desk where it names nobody. */
export const liesAt = (month: Month): DeskPlace | null =>
  placeOf({ ...month, verifierId: heldBy(month.verifierId) });

/**
 * A month on the desk of another appraiser; null when it waits for nobody but its owner, or for that one.
 * `isThere`: whether it lies where it says; what does not is laid there again.
 */
export function rerouted(before: Kept<Month>, holder: string, isThere = true): Rerouting | null {
  const place = liesAt(before.data);
  if (!place || (place.holder === holder && isThere)) return null;
  const after = { ...before.data, verifierId: holder };
  return {
    place,
    holder,
    change: changed(
      monthKind,
      before,
      after,
      announceMonth('monthRerouted', after, betweenDesks(place.holder, holder)),
    ),
  };
}
