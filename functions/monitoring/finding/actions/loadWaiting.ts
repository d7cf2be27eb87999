/** Where what waits of a person's period should lie, and whether it does: for D01 and D05. */
import type { Above } from '../../../organisation/line/reviewer.ts';
import type { Context } from '../../../platform/context.ts';
import { deskKind, type DeskPlace, keyOfPlace } from '../../../platform/desk.ts';
import { type Item, readItem } from '../../../platform/item.ts';
import { addDays, type PlainDate } from '../../../platform/period.ts';
import { getItems } from '../../../platform/table.ts';
import { anythingWaits, misplaced } from '../../placement/misplaced.ts';
import { placesIn } from '../../placement/places.ts';
import type { Waits, WholePerson } from '../facts.ts';

const nameOf = (place: DeskPlace): string => Object.values(keyOfPlace(place)).join(' ');

/**
 * What of a period's items waits for somebody else. Nothing is read where nothing does; else the desks in one batch, and
 * who is in charge: each of those above once a chunk.
 */
export async function loadWaiting(
  context: Context,
  above: Above,
  { person, today }: { readonly person: WholePerson; readonly today: PlainDate },
  items: readonly Item[],
): Promise<Waits[]> {
  if (!anythingWaits(items)) return [];
  const moved = await misplaced({ context, above, person, items, since: addDays(today, 1), today });
  const belongs = new Map(moved.map(([{ place, holder }]) => [nameOf(place), holder]));
  const known = [...placesIn(items), ...moved.map(([{ place }]) => place)];
  const places = [...new Map(known.map((place) => [nameOf(place), place])).values()];
  const desks = await getItems(context.table, places.map(keyOfPlace));
  return places.map((place, at) => {
    const item = desks[at];
    return {
      place,
      since: item ? readItem(deskKind, item).data.since : null,
      belongsTo: belongs.get(nameOf(place)) ?? null,
    };
  });
}
