/** On which desks what a person handed in, or what is to be done about them, must lie by what its own record says. Pure. */
import { isIssued } from '../../evaluation/evaluation/rules.ts';
import { evaluationKind, ratingItem } from '../../evaluation/evaluation/store.ts';
import { awaitsVerifier } from '../../execution/activity/reroute.ts';
import { activityMonthKind, waiting } from '../../execution/activity/store.ts';
import { placeOf as placeOfMonth } from '../../execution/month/desk.ts';
import { monthKind } from '../../execution/month/store.ts';
import { placeOf as placeOfAmendment } from '../../planning/amendment/desk.ts';
import { isOpen } from '../../planning/amendment/rules.ts';
import { amendmentKind } from '../../planning/amendment/store.ts';
import { waitingItem } from '../../planning/plan/desk.ts';
import { planKind } from '../../planning/plan/store.ts';
import type { DeskPlace } from '../../platform/desk.ts';
import { type Item, ofKind } from '../../platform/item.ts';

/** The places of a period's items that wait for somebody other than their owner: plans, amendments, months, activities, evaluations. */
export function placesIn(items: readonly Item[]): DeskPlace[] {
  const plans = ofKind(items, planKind).filter(({ data: { status } }) =>
    ['SUBMITTED', 'REVIEWED'].includes(status),
  );
  const amendments = ofKind(items, amendmentKind).filter(({ data }) => isOpen(data));
  const minutes = ofKind(items, activityMonthKind).flatMap(({ data }) =>
    awaitsVerifier(data) ? [data] : [],
  );
  const evaluations = ofKind(items, evaluationKind).filter(({ data }) => !isIssued(data));
  const places = [
    ...plans.map(({ data }) => waitingItem(data)),
    ...amendments.map(({ data }) => placeOfAmendment(data)),
    ...ofKind(items, monthKind).map(({ data }) => placeOfMonth(data)),
    ...minutes.map((data) => waiting(data, data.verifierId)),
    ...evaluations.map(({ data }) => ratingItem(data)),
  ];
  return places.flatMap((place) => (place && place.holder !== place.employeeId ? [place] : []));
}
