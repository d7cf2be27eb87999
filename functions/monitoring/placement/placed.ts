/**
 * What of a person's period waits for somebody else: on whose desk it lies, and on whose it belongs by the line of its
 * business date. docs/domain.md 3 (D01, D05), docs/architecture.md 7.
 */
import { rerouted as reroutedEvaluation } from '../../evaluation/evaluation/reroute.ts';
import { isIssued } from '../../evaluation/evaluation/rules.ts';
import { evaluationKind, ratingItem } from '../../evaluation/evaluation/store.ts';
import { deciderOf } from '../../evaluation/objection/decider.ts';
import { rerouted as reroutedObjection } from '../../evaluation/objection/reroute.ts';
import { isOpen as isOpenObjection, type Objection } from '../../evaluation/objection/rules.ts';
import { decisionItem, objectionKind } from '../../evaluation/objection/store.ts';
import { lineOfMonth } from '../../execution/activity/actions/month.ts';
import { awaitsVerifier, rerouted as reroutedActivities } from '../../execution/activity/reroute.ts';
import { activityMonthKind, waiting as activitiesAt } from '../../execution/activity/store.ts';
import { awaitsVerification, liesAt, rerouted as reroutedMonth } from '../../execution/month/reroute.ts';
import { businessDateOfMonth, isEscalated } from '../../execution/month/rules.ts';
import { monthKind } from '../../execution/month/store.ts';
import type { Employee } from '../../organisation/employee/rules.ts';
import { type Above, aboveHolder, reviewerOf, verifierOf } from '../../organisation/line/reviewer.ts';
import type { Line } from '../../organisation/line/rules.ts';
import { lineOfPerson, type Person } from '../../organisation/person/store.ts';
import { approvalPlace } from '../../planning/amendment/desk.ts';
import { rerouted as reroutedAmendment } from '../../planning/amendment/reroute.ts';
import { amendmentKind } from '../../planning/amendment/store.ts';
import { placeOf as placeOfDialogue } from '../../planning/dialogue/desk.ts';
import { rerouted as reroutedDialogue } from '../../planning/dialogue/reroute.ts';
import { businessDateOf } from '../../planning/dialogue/rules.ts';
import { dialogueKind } from '../../planning/dialogue/store.ts';
import { approvalItem } from '../../planning/plan/desk.ts';
import { awaitsReviewer, rerouted as reroutedPlan } from '../../planning/plan/reroute.ts';
import { planKind } from '../../planning/plan/store.ts';
import { rerouted as reroutedThread } from '../../planning/thread/reroute.ts';
import { threadKind, waitsForAnswer } from '../../planning/thread/store.ts';
import type { Context } from '../../platform/context.ts';
import { BKPP_DESK, type DeskPlace, heldBy, keyOfPlace, type Rerouting } from '../../platform/desk.ts';
import { type Item, type Kept, ofKind } from '../../platform/item.ts';
import type { Key } from '../../platform/keys.ts';
import { dateIn, datesOf, type PlainDate } from '../../platform/period.ts';
import { getItems } from '../../platform/table.ts';

/** What a look at one period rests on. */
export interface Found {
  readonly context: Pick<Context, 'table' | 'clock'>;
  readonly above: Above;
  readonly person: Person;
  readonly items: readonly Item[];
  readonly today: PlainDate;
}

/** Something that waits for somebody other than its owner. */
export interface Placed {
  /** The aggregate that waits. */
  readonly key: Key;
  /** Where it lies, as it says itself. */
  readonly place: DeskPlace;
  /** Its row of that desk; null where it lies there in name alone, and nobody sees it. */
  readonly row: Item | null;
  /** Who is in charge of it by the line of its business date; null where nobody is, and it stays where it lies. */
  readonly holder: string | null;
  readonly date: PlainDate;
  readonly line: Kept<Line> | null;
  /** Its way to the desk where it belongs; null where it lies there, or nobody is in charge. */
  readonly rerouting: Rerouting | null;
}

type Holder = Employee | typeof BKPP_DESK;

/** Something that waits, before it is known who is in charge of it. */
interface Waiting {
  readonly key: Key;
  readonly place: DeskPlace;
  readonly date: PlainDate;
  readonly line: Kept<Line> | null;
  /** Who is in charge, and the way to their desk. */
  readonly belongs: (one: Waiting, isThere: boolean) => Promise<Pick<Placed, 'holder' | 'rerouting'>>;
}

const idOf = (holder: Holder) => (holder === BKPP_DESK ? BKPP_DESK : holder.employeeId);

/** As whom somebody has it: whoever verifies by delegation; whoever is above the one in charge, to whom it has climbed. */
interface As {
  readonly delegated?: boolean;
  readonly climbed?: boolean;
}

/**
 * Who is in charge by the line of a business date; null when nobody is, and things stay where they lie.
 * Where whoever has them left office and nobody above is in it, they are BKPP's to arrange for.
 */
async function inCharge(found: Found, { place, date, line }: Waiting, as: As): Promise<Holder | null> {
  const asked = { employeeId: found.person.employee.employeeId, line, date, today: found.today };
  const reviewer = await (as.delegated ? verifierOf : reviewerOf)(found.above, asked);
  if (reviewer.ok && as.climbed)
    return (await aboveHolder(found.above, asked, reviewer.value.employeeId)) ?? reviewer.value;
  if (reviewer.ok) return reviewer.value;
  if (place.holder === BKPP_DESK) return null;
  return (await found.above.inOffice(place.holder, found.today)) ? null : BKPP_DESK;
}

/** With whom something stays of which nobody is in charge: BKPP, or somebody in office. */
const keeperOf = async (found: Found, { place: { holder } }: Waiting): Promise<Holder | null> =>
  holder === BKPP_DESK ? BKPP_DESK : found.above.inOffice(holder, found.today);

const byLine =
  (
    found: Found,
    reroute: (holder: Holder, isThere: boolean) => Rerouting | null,
    as: As = {},
  ): Waiting['belongs'] =>
  async (one, isThere) => {
    const holder = await inCharge(found, one, as);
    if (holder) return { holder: idOf(holder), rerouting: reroute(holder, isThere) };
    // It stays where it lies; what lies there in name alone is laid there again.
    const keeper = isThere ? null : await keeperOf(found, one);
    return { holder: null, rerouting: keeper && reroute(keeper, false) };
  };

/** What is about a plan: itself, its amendment, its dialogues and the questions about its lines. */
function ofPlans(found: Found): Waiting[] {
  const { items, person, today } = found;
  const on = (date: PlainDate) => ({ date, line: lineOfPerson(person, date) });
  const plans = ofKind(items, planKind).flatMap((one): Waiting[] => {
    if (!awaitsReviewer(one.data)) return [];
    const place = approvalItem(one.data, heldBy(one.data.reviewerId));
    const belongs = byLine(found, (to, isThere) => reroutedPlan(one, to, isThere));
    return [{ key: one.key, place, ...on(today), belongs }];
  });
  const amendments = ofKind(items, amendmentKind).flatMap((one): Waiting[] => {
    if (!awaitsReviewer(one.data)) return [];
    const place = approvalPlace(one.data, heldBy(one.data.reviewerId));
    const belongs = byLine(found, (to, isThere) => reroutedAmendment(one, to, isThere));
    return [{ key: one.key, place, ...on(today), belongs }];
  });
  const dialogues = ofKind(items, dialogueKind).flatMap((one): Waiting[] => {
    const place = placeOfDialogue(one.data, 'SUPERIOR');
    const belongs = byLine(found, (to, isThere) => reroutedDialogue(one, idOf(to), isThere));
    return place ? [{ key: one.key, place, ...on(businessDateOf(one.data, today)), belongs }] : [];
  });
  const threads = ofKind(items, threadKind).flatMap((one): Waiting[] => {
    const place = waitsForAnswer(one.data);
    const belongs = byLine(found, (to, isThere) => reroutedThread(one, idOf(to), isThere));
    return place ? [{ key: one.key, place, ...on(today), belongs }] : [];
  });
  return [...plans, ...dialogues, ...threads, ...amendments];
}

/** What is of a month or of its year: the month itself, its activities and the evaluation. */
function ofMonths(found: Found): Waiting[] {
  const { items, person, today } = found;
  const on = (date: PlainDate) => ({ date, line: lineOfPerson(person, date) });
  const months = ofKind(items, monthKind).flatMap((one): Waiting[] => {
    const place = liesAt(one.data);
    const as = { delegated: awaitsVerification(one.data), climbed: isEscalated(one.data) };
    const belongs = byLine(found, (to, isThere) => reroutedMonth(one, idOf(to), isThere), as);
    return place ? [{ key: one.key, place, ...on(businessDateOfMonth(one.data, today)), belongs }] : [];
  });
  const activities = ofKind(items, activityMonthKind).flatMap((one): Waiting[] => {
    if (!awaitsVerifier(one.data)) return [];
    const { month } = one.data;
    const place = activitiesAt(one.data, heldBy(one.data.verifierId));
    const reroute = (to: Holder, isThere: boolean) => reroutedActivities(one, idOf(to), isThere);
    const belongs = byLine(found, reroute, { delegated: true });
    return [{ key: one.key, place, date: datesOf(month).last, line: lineOfMonth(person, month), belongs }];
  });
  const evaluations = ofKind(items, evaluationKind).flatMap((one): Waiting[] => {
    if (isIssued(one.data)) return [];
    const belongs = byLine(found, (to, isThere) => reroutedEvaluation(one, idOf(to), isThere));
    return [{ key: one.key, place: ratingItem(one.data), ...on(one.data.businessDate), belongs }];
  });
  return [...months, ...activities, ...evaluations];
}

/** Who decides an objection by now. One that has climbed stays with whoever has it until they left office. */
async function deciderBy(found: Found, objection: Objection, { date, line }: Waiting): Promise<string> {
  const { person, items, today, above } = found;
  const { employeeId, appraiserId, planNo, escalatedAt, holderId } = objection;
  if (escalatedAt && (holderId === BKPP_DESK || (await above.inOffice(holderId, today)))) return holderId;
  const evaluation = ofKind(items, evaluationKind).find(({ data }) => data.planNo === planNo);
  const businessDate = evaluation?.data.businessDate ?? today;
  const before = { date: businessDate, line: lineOfPerson(person, businessDate) };
  return deciderOf(above, { employeeId, appraiserId, date, line, before, today });
}

/** Objections that wait to be decided: by the superior, on the day of filing, of whoever issued the evaluation. */
const ofObjections = (found: Found): Waiting[] =>
  ofKind(found.items, objectionKind)
    .filter(({ data }) => isOpenObjection(data))
    .map((one): Waiting => {
      const date = dateIn(found.context.clock.zone, one.data.filedAt);
      return {
        key: one.key,
        place: decisionItem(one.data.holderId, one.data),
        date,
        line: lineOfPerson(found.person, date),
        belongs: async (waiting, isThere) => {
          const holder = await deciderBy(found, one.data, waiting);
          return { holder, rerouting: reroutedObjection(one, holder, isThere) };
        },
      };
    });

/**
 * What of a period waits for somebody other than its owner, and where: one batch for the desks, and for each what is
 * asked about who is above. Of assignments' questions the matrix itself tells where they lie (passQuestions).
 */
export async function placedOf(found: Found): Promise<Placed[]> {
  const all = [...ofPlans(found), ...ofMonths(found), ...ofObjections(found)];
  if (all.length === 0) return [];
  const rows = await getItems(
    found.context.table,
    all.map(({ place }) => keyOfPlace(place)),
  );
  return Promise.all(
    all.map(async (one, at): Promise<Placed> => {
      const { key, place, date, line } = one;
      const row = rows[at] ?? null;
      return { key, place, row, date, line, ...(await one.belongs(one, row !== null)) };
    }),
  );
}
