/** What of a person's period lies on the desk or in the list of somebody who is no longer in charge. */
import { rerouted as reroutedEvaluation } from '../../evaluation/evaluation/reroute.ts';
import { isIssued } from '../../evaluation/evaluation/rules.ts';
import { evaluationKind } from '../../evaluation/evaluation/store.ts';
import { deciderOf } from '../../evaluation/objection/decider.ts';
import { rerouted as reroutedObjection } from '../../evaluation/objection/reroute.ts';
import { isOpen as isOpenObjection } from '../../evaluation/objection/rules.ts';
import { objectionKind } from '../../evaluation/objection/store.ts';
import { lineOfMonth } from '../../execution/activity/actions/month.ts';
import { awaitsVerifier, rerouted as reroutedActivities } from '../../execution/activity/reroute.ts';
import { activityMonthKind } from '../../execution/activity/store.ts';
import { placeOf } from '../../execution/month/desk.ts';
import { awaitsVerification, rerouted as reroutedMonth } from '../../execution/month/reroute.ts';
import { businessDateOfMonth, isEscalated } from '../../execution/month/rules.ts';
import { monthKind } from '../../execution/month/store.ts';
import type { Employee } from '../../organisation/employee/rules.ts';
import { type Above, aboveHolder, reviewerOf, verifierOf } from '../../organisation/line/reviewer.ts';
import type { Line } from '../../organisation/line/rules.ts';
import { lineOfPerson, type Person } from '../../organisation/person/store.ts';
import { awaitsSuperior, rerouted as reroutedDialogue } from '../../planning/dialogue/reroute.ts';
import { businessDateOf } from '../../planning/dialogue/rules.ts';
import { dialogueKind } from '../../planning/dialogue/store.ts';
import { assignedKind, type RowRef } from '../../planning/matrix/store.ts';
import { rerouted as reroutedThread } from '../../planning/thread/reroute.ts';
import { threadKind, waitsForAnswer } from '../../planning/thread/store.ts';
import { rerouted as reroutedAmendment } from '../../planning/amendment/reroute.ts';
import { amendmentKind } from '../../planning/amendment/store.ts';
import { awaitsReviewer, rerouted as reroutedPlan } from '../../planning/plan/reroute.ts';
import { planKind } from '../../planning/plan/store.ts';
import { readCard, type Who, writeCard } from '../../platform/card.ts';
import type { Write } from '../../platform/commit/writes.ts';
import type { Context } from '../../platform/context.ts';
import {
  BKPP_DESK,
  deskKind,
  keyOfPlace,
  layOnDesk,
  moveToDesk,
  type Rerouting,
  takeOffDesk,
} from '../../platform/desk.ts';
import { type Item, type Kept, ofKind, readItem } from '../../platform/item.ts';
import { dateIn, datesOf, isMonth, type PlainDate } from '../../platform/period.ts';
import { getItems } from '../../platform/table.ts';

/** What a handover of one period rests on. */
export interface Found {
  readonly context: Context;
  readonly above: Above;
  readonly person: Person;
  readonly items: readonly Item[];
  readonly since: PlainDate;
  readonly today: PlainDate;
}

/** What moves, and the line that says so. */
export type Moved = readonly [Rerouting, Kept<Line> | null];

/** What is looked at: whose desk it lies on, its business date, and the line of that. */
interface Waiting {
  readonly holder: string | null;
  readonly date: PlainDate;
  readonly line: Kept<Line> | null;
  /** Whether whoever verifies by delegation has it. */
  readonly delegated?: boolean;
  /** Whether it has climbed to whoever is above the one in charge. */
  readonly climbed?: boolean;
}

/**
 * Who is in charge by the line of a business date; null when nobody is, and things stay where they lie.
 * Where whoever has them left office and nobody above is in it, they are BKPP's to arrange for.
 */
async function inCharge(found: Found, waiting: Waiting): Promise<Employee | typeof BKPP_DESK | null> {
  const { holder, date, line, delegated, climbed } = waiting;
  const asked = { employeeId: found.person.employee.employeeId, line, date, today: found.today };
  const reviewer = await (delegated ? verifierOf : reviewerOf)(found.above, asked);
  if (reviewer.ok && climbed)
    return (await aboveHolder(found.above, asked, reviewer.value.employeeId)) ?? reviewer.value;
  if (reviewer.ok) return reviewer.value;
  if (!holder || holder === BKPP_DESK) return null;
  return (await found.above.inOffice(holder, found.today)) ? null : BKPP_DESK;
}

const idOf = (holder: Employee | typeof BKPP_DESK) => (holder === BKPP_DESK ? BKPP_DESK : holder.employeeId);

/** Looks whether something lies where it should: by the line of its day, unless another is given. */
type Look = (
  waiting: Omit<Waiting, 'line'>,
  reroute: (holder: Employee | typeof BKPP_DESK) => Rerouting | null,
  line?: Kept<Line> | null,
) => Promise<void>;

/** What is about a plan: itself, its amendment, its dialogues and the questions about its lines. */
async function lookAtPlans(found: Found, look: Look): Promise<void> {
  for (const plan of ofKind(found.items, planKind))
    await look({ holder: plan.data.reviewerId, date: found.today }, (holder) => reroutedPlan(plan, holder));
  for (const dialogue of ofKind(found.items, dialogueKind)) {
    const waiting = { holder: dialogue.data.superiorId, date: businessDateOf(dialogue.data, found.today) };
    await look(waiting, (holder) => reroutedDialogue(dialogue, idOf(holder)));
  }
  for (const thread of ofKind(found.items, threadKind)) {
    const waiting = { holder: thread.data.holderId, date: found.today };
    await look(waiting, (holder) => reroutedThread(thread, idOf(holder)));
  }
  for (const amendment of ofKind(found.items, amendmentKind)) {
    const waiting = { holder: amendment.data.reviewerId, date: found.today };
    await look(waiting, (holder) => reroutedAmendment(amendment, holder));
  }
}

/** What is of a month: itself, its activities and its evaluation. */
async function lookAtMonths(found: Found, look: Look): Promise<void> {
  for (const month of ofKind(found.items, monthKind)) {
    const waiting = {
      holder: month.data.verifierId,
      date: businessDateOfMonth(month.data, found.today),
      delegated: awaitsVerification(month.data),
      climbed: isEscalated(month.data),
    };
    await look(waiting, (holder) => reroutedMonth(month, idOf(holder)));
  }
  for (const month of ofKind(found.items, activityMonthKind)) {
    const waiting = { holder: month.data.verifierId, date: datesOf(month.data.month).last, delegated: true };
    const line = lineOfMonth(found.person, month.data.month);
    await look(waiting, (holder) => reroutedActivities(month, idOf(holder)), line);
  }
  for (const evaluation of ofKind(found.items, evaluationKind)) {
    const { appraiserId, businessDate } = evaluation.data;
    const waiting = { holder: appraiserId, date: businessDate };
    await look(waiting, (holder) => reroutedEvaluation(evaluation, idOf(holder)));
  }
}

/**
 * Objections that wait for another than who decides them by now. One that has climbed moves on only once whoever has it
 * left office: to whoever is to decide.
 */
async function misplacedObjections(
  found: Found,
): Promise<(readonly [Rerouting | null, Kept<Line> | null])[]> {
  const { person, items, today, above, context } = found;
  const evaluations = ofKind(items, evaluationKind);
  const open = ofKind(items, objectionKind).filter(({ data }) => isOpenObjection(data));
  return Promise.all(
    open.map(async (objection) => {
      const { employeeId, appraiserId, filedAt, planNo, escalatedAt, holderId } = objection.data;
      const businessDate = evaluations.find(({ data }) => data.planNo === planNo)?.data.businessDate ?? today;
      const date = dateIn(context.clock.zone, filedAt);
      const line = lineOfPerson(person, date);
      const before = { date: businessDate, line: lineOfPerson(person, businessDate) };
      const isHeld = holderId === BKPP_DESK || (await above.inOffice(holderId, today));
      if (escalatedAt && isHeld) return [null, line] as const;
      const decider = await deciderOf(above, { employeeId, appraiserId, date, line, before, today });
      return [reroutedObjection(objection, decider), line] as const;
    }),
  );
}

/** What of a period lies on a wrong desk. */
export async function misplaced(found: Found): Promise<Moved[]> {
  const moved: (readonly [Rerouting | null, Kept<Line> | null])[] = [];
  const look: Look = async (waiting, reroute, line = lineOfPerson(found.person, waiting.date)) => {
    const holder = await inCharge(found, { ...waiting, line });
    moved.push([holder && reroute(holder), line]);
  };
  await lookAtPlans(found, look);
  await lookAtMonths(found, look);
  moved.push(...(await misplacedObjections(found)));
  return moved.flatMap(([rerouting, line]) => (rerouting ? [[rerouting, line] as const] : []));
}

/** What a person asks about assignments, of whomever: where the questions lie is worked out of the matrix itself. */
export const questionsIn = (items: readonly Item[]): RowRef[] =>
  ofKind(items, assignedKind).flatMap(({ data }) => (data.askedOf === null ? [] : [data]));

/** Whether any of a period's items waits for somebody other than its owner. */
export const anythingWaits = (items: readonly Item[]): boolean =>
  questionsIn(items).length > 0 ||
  ofKind(items, planKind).some(({ data }) => awaitsReviewer(data)) ||
  ofKind(items, dialogueKind).some(({ data }) => awaitsSuperior(data)) ||
  ofKind(items, threadKind).some(({ data }) => waitsForAnswer(data) !== null) ||
  ofKind(items, amendmentKind).some(({ data }) => awaitsReviewer(data)) ||
  ofKind(items, monthKind).some(({ data }) => placeOf(data) !== null) ||
  ofKind(items, activityMonthKind).some(({ data }) => awaitsVerifier(data)) ||
  ofKind(items, evaluationKind).some(({ data }) => !isIssued(data)) ||
  ofKind(items, objectionKind).some(({ data }) => isOpenObjection(data));

/** The day as of which a card is listed: of a month the last of the plan's part of it, of a year today. */
function dayOfCard(found: Found, { planNo, period }: Who): PlainDate {
  if (!isMonth(period)) return found.today;
  const month = ofKind(found.items, monthKind).find(({ data }) => data.planNo === planNo);
  return month?.data.to ?? datesOf(period).last;
}

/** The cards of a period that belong in another team or below another unit since the change. */
export function cardWrites(found: Found): Write[] {
  const cards = found.items.filter(({ type }) => type === 'card').map((item) => readCard(item).who);
  return cards.flatMap((who) => {
    const date = dayOfCard(found, who);
    const line = lineOfPerson(found.person, date)?.data;
    if (date < found.since || !line) return [];
    const { appraiserId, unitPath, agencyId } = line;
    const same = who.appraiserId === appraiserId && who.unitPath === unitPath && who.agencyId === agencyId;
    return same ? [] : [writeCard({ ...who, appraiserId, unitPath, agencyId }, {})];
  });
}

/** Moves desk items, each with since when and until when it waits. */
export async function deskWrites({ context }: Found, moved: readonly Moved[]): Promise<Write[]> {
  const items = await getItems(
    context.table,
    moved.map(([{ place }]) => keyOfPlace(place)),
  );
  return moved.flatMap(([{ place, holder }], at) => {
    const item = items[at];
    if (item) return moveToDesk(readItem(deskKind, item).data, holder);
    const anew = { ...place, holder, since: context.clock.now(), dueOn: null, count: null };
    return [takeOffDesk(place), layOnDesk(anew)];
  });
}
