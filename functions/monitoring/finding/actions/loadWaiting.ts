/** What of a person's period waits for somebody else, where it lies and who is in charge of it (D01, D05). */
import type { Above } from '../../../organisation/line/reviewer.ts';
import { placeOf as placeOfAmendment } from '../../../planning/amendment/desk.ts';
import { amendmentKind } from '../../../planning/amendment/store.ts';
import { reviewItem } from '../../../planning/plan/desk.ts';
import { isUnderReview } from '../../../planning/plan/rules.ts';
import { planKind } from '../../../planning/plan/store.ts';
import type { Context } from '../../../platform/context.ts';
import { deskKind, type DeskPlace, keyOfPlace } from '../../../platform/desk.ts';
import { type Item, ofKind, readItem } from '../../../platform/item.ts';
import { today } from '../../../platform/period.ts';
import { getItems } from '../../../platform/table.ts';
import { placedOf } from '../../placement/placed.ts';
import type { Waits, WholePerson } from '../facts.ts';

const sinceOf = (row: Item | null) => row && readItem(deskKind, row).data.since;

/** Plans and amendments that the performance manager is to review before anybody sets them. */
const reviewPlaces = (items: readonly Item[]): DeskPlace[] => [
  ...ofKind(items, planKind).flatMap(({ data }) => (isUnderReview(data) ? [reviewItem(data)] : [])),
  ...ofKind(items, amendmentKind).flatMap(({ data }) => {
    const place = isUnderReview(data) ? placeOfAmendment(data) : null;
    return place ? [place] : [];
  }),
];

/** What waits on BKPP's desk for a review (one batch, where anything does). */
async function reviewsIn({ table, clock }: Context, items: readonly Item[]): Promise<Waits[]> {
  const places = reviewPlaces(items);
  if (places.length === 0) return [];
  const rows = await getItems(table, places.map(keyOfPlace));
  const businessDate = today(clock);
  return places.map((place, at) => ({
    place,
    since: sinceOf(rows[at] ?? null),
    inCharge: place.holder,
    businessDate,
  }));
}

/** What waits of a person's period; a batch for the desks where anything does, and what is asked about those above. */
export async function loadWaiting(
  context: Context,
  above: Above,
  person: WholePerson,
  items: readonly Item[],
): Promise<Waits[]> {
  const [placed, reviews] = await Promise.all([
    placedOf({ context, above, person, items, today: today(context.clock) }),
    reviewsIn(context, items),
  ]);
  const waits = placed.map(({ place, row, holder, date }) => ({
    place,
    since: sinceOf(row),
    inCharge: holder,
    businessDate: date,
  }));
  return [...waits, ...reviews];
}
