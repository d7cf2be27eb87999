/** Where one item waits, for whomever: on whose desk, whether it really lies there, and with whom it belongs. */
import { placeOf as placeOfAchievement, achievementKind } from '../../evaluation/achievement/store.ts';
import { leaderships } from '../../evaluation/achievement/actions/place.ts';
import { evaluationKind, receiptItem } from '../../evaluation/evaluation/store.ts';
import { isOpen as isOpenFollowUp } from '../../evaluation/followUp/rules.ts';
import { followUpKind, placeOf as placeOfFollowUp } from '../../evaluation/followUp/store.ts';
import { explanationItem, objectionKind } from '../../evaluation/objection/store.ts';
import { isOpen as isOpenObjection } from '../../evaluation/objection/rules.ts';
import { headToday } from '../../organisation/request/actions/facts.ts';
import { deskItemsOf, requestKind } from '../../organisation/request/store.ts';
import { aboveIn } from '../../organisation/line/reviewer.ts';
import type { Line } from '../../organisation/line/rules.ts';
import { placeOf as placeOfAmendment } from '../../planning/amendment/desk.ts';
import { amendmentKind } from '../../planning/amendment/store.ts';
import { placeOf as placeOfDialogue } from '../../planning/dialogue/desk.ts';
import { dialogueKind } from '../../planning/dialogue/store.ts';
import { leadingOf } from '../../planning/matrix/actions/leading.ts';
import { answerItem, questionOf } from '../../planning/matrix/desk.ts';
import { inForce, waiting } from '../../planning/matrix/rules.ts';
import { assignedIn, parseRowId } from '../../planning/matrix/store.ts';
import { returnedItem, reviewItem } from '../../planning/plan/desk.ts';
import { isUnderReview } from '../../planning/plan/rules.ts';
import { planKind } from '../../planning/plan/store.ts';
import type { Context } from '../../platform/context.ts';
import { BKPP_DESK, type DeskPlace, keyOfPlace } from '../../platform/desk.ts';
import { type Item, type Kept, readItem } from '../../platform/item.ts';
import type { PlainDate } from '../../platform/period.ts';
import { getItem, getItems } from '../../platform/table.ts';
import { laidAgain } from './again.ts';
import { lookAt } from './handOverPeriod.ts';
import type { Asked } from './items.ts';
import { misplaced, type Moved } from './misplaced.ts';

/** Something that waits for somebody. */
export interface Wait {
  readonly place: DeskPlace;
  /** Whether it really lies there; what lies there in name alone nobody sees. */
  readonly isThere: boolean;
  /** With whom it belongs; null where nobody is in charge, and it stays where it lies. */
  readonly belongsWith: string | null;
  /** The business date by which that is decided, and the line of it; null of what no line decides. */
  readonly date: PlainDate | null;
  readonly line: Kept<Line> | null;
}

/** Where one item waits, and its way to where it belongs if it lies elsewhere. */
export interface Waiting {
  /** What waits as it stands; null where there is none. */
  readonly item: Item | null;
  readonly waits: readonly Wait[];
  readonly moved: readonly Moved[];
}

/** Whether something lies where it belongs, and is there. */
export const isRight = ({ place, isThere, belongsWith }: Wait): boolean =>
  isThere && (belongsWith === null || belongsWith === place.holder);

/** Where it waits for its owner, for both sides or for BKPP: of that no line decides. */
const beside: Readonly<Record<string, (item: Item) => DeskPlace[]>> = {
  [planKind.type]: (item) => {
    const { data } = readItem(planKind, item);
    if (isUnderReview(data)) return [reviewItem(data)];
    return data.status === 'RETURNED' ? [returnedItem(data)] : [];
  },
  [amendmentKind.type]: (item) => {
    const place = placeOfAmendment(readItem(amendmentKind, item).data);
    return place && place.step !== 'AMENDMENT_APPROVAL' ? [place] : [];
  },
  [dialogueKind.type]: (item) => {
    const place = placeOfDialogue(readItem(dialogueKind, item).data, 'EMPLOYEE');
    return place ? [place] : [];
  },
  [evaluationKind.type]: (item) => {
    const { data } = readItem(evaluationKind, item);
    return data.status === 'ISSUED' ? [receiptItem(data)] : [];
  },
  [objectionKind.type]: (item) => {
    const { data } = readItem(objectionKind, item);
    const sides = isOpenObjection(data) ? [data.appraiserId, data.employeeId] : [];
    return sides.map((side) => explanationItem(side, data));
  },
  [followUpKind.type]: (item) => {
    const { data } = readItem(followUpKind, item);
    return isOpenFollowUp(data) ? [placeOfFollowUp(data)] : [];
  },
};

/**
 * Those of some places that are there; what somebody has answered has left their desk, and is no fault. `isExpected`:
 * each of them must be.
 */
async function there({ table }: Context, places: readonly DeskPlace[], isExpected = false): Promise<Wait[]> {
  if (places.length === 0) return [];
  const rows = await getItems(table, places.map(keyOfPlace));
  return places.flatMap((place, at): Wait[] =>
    rows[at] || isExpected
      ? [{ place, isThere: Boolean(rows[at]), belongsWith: place.holder, date: null, line: null }]
      : [],
  );
}

/** Places of something that a head, a leader or whoever acts for them has. */
const heldBy = async (
  context: Context,
  places: readonly DeskPlace[],
  belongsWith: (place: DeskPlace) => string | null,
): Promise<Wait[]> =>
  (await there(context, places)).map((wait) => ({ ...wait, belongsWith: belongsWith(wait.place) }));

/** What waits of nouns that no line of a person decides: requests, achievements, assignments. */
async function byOffice(context: Context, { type }: Asked, id: string, item: Item): Promise<Wait[] | null> {
  if (type === 'AssignmentRequest') {
    const { data } = readItem(requestKind, item);
    const head = data.status === 'SUBMITTED' ? await headToday(context, data) : null;
    return heldBy(context, deskItemsOf(data), ({ step, holder }) =>
      step === 'REQUEST_FORWARDING' ? (head?.headId ?? null) : holder,
    );
  }
  if (type === 'OrganisationAchievement') {
    const { data } = readItem(achievementKind, item);
    const place = placeOfAchievement(data);
    if (!place) return [];
    const { leader } = await leaderships(context)(data);
    return heldBy(context, [place], () => leader?.employeeId ?? BKPP_DESK);
  }
  const ref = type === 'MatrixRow' ? parseRowId(id) : null;
  const [found] = ref ? await assignedIn(context.table, [ref]) : [];
  if (!ref || !found) return null;
  const answers = found.answers?.data ?? null;
  const { offered } = waiting(inForce(found.row.data, found.matrix.data).cells, answers);
  const { inOffice, leaderId, actingId } = await leadingOf(context, found.matrix.data);
  const places = [...(offered > 0 ? [answerItem(ref)] : []), ...questionOf(answers)];
  return heldBy(context, places, ({ step, holder }) =>
    step === 'ASSIGNMENT_QUESTION' ? (inOffice ? leaderId : actingId) : holder,
  );
}

/** Where an item waits. One look at its person's period, or the item with its desks. */
export async function waitsOf(context: Context, asked: Asked, id: string): Promise<Waiting> {
  const { waitsAs: key, of } = asked;
  if (!of) {
    const item = await getItem(context.table, key);
    if (!item) return { item, waits: [], moved: [] };
    const waits =
      (await byOffice(context, asked, id, item)) ??
      (await there(context, beside[String(item.type)]?.(item) ?? []));
    return { item, waits, moved: [] };
  }
  const seen = await lookAt(context, aboveIn(context.table), of.employeeId, of.period);
  const item = seen?.found.items.find(({ PK, SK }) => PK === key.PK && SK === key.SK) ?? null;
  if (!seen || !item) return { item, waits: [], moved: [] };
  const placed = seen.placed.filter(({ key: { PK, SK } }) => PK === key.PK && SK === key.SK);
  const waits = placed.map(
    ({ place, row, holder, date, line }): Wait => ({
      place,
      isThere: row !== null,
      belongsWith: holder,
      date,
      line,
    }),
  );
  const again = laidAgain[String(item.type)];
  const others = await there(context, beside[String(item.type)]?.(item) ?? [], again !== undefined);
  const moved = misplaced(placed);
  const [gone] = others.filter(({ isThere }) => !isThere).map(({ place }) => place);
  // One change of an aggregate at a time.
  if (moved.length > 0 || !gone || !again) return { item, waits: [...waits, ...others], moved };
  const laid = { place: gone, holder: gone.holder, row: null, line: null, change: again(item, gone.holder) };
  return { item, waits: [...waits, ...others], moved: [laid] };
}
