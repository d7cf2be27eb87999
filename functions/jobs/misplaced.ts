/** What of a person's period lies on the desk or in the list of somebody who is no longer in charge. */
import { rerouted as reroutedEvaluation } from '../evaluation/evaluation/reroute.ts';
import { evaluationKind } from '../evaluation/evaluation/store.ts';
import { lineOfMonth } from '../execution/activity/actions/month.ts';
import { rerouted as reroutedActivities } from '../execution/activity/reroute.ts';
import { activityMonthKind } from '../execution/activity/store.ts';
import { awaitsVerification, rerouted as reroutedMonth } from '../execution/month/reroute.ts';
import { monthKind } from '../execution/month/store.ts';
import type { ReadEmployee } from '../organisation/employee/store.ts';
import { reviewerOf, verifierOf } from '../organisation/line/reviewer.ts';
import type { Line } from '../organisation/line/rules.ts';
import { lineOfPerson, type Person } from '../organisation/person/store.ts';
import { rerouted as reroutedPlan } from '../planning/plan/reroute.ts';
import { planKind } from '../planning/plan/store.ts';
import { readCard, type Who, writeCard } from '../platform/card.ts';
import type { Write } from '../platform/commit/writes.ts';
import type { Context } from '../platform/context.ts';
import {
  deskKind,
  keyOfPlace,
  layOnDesk,
  moveToDesk,
  type Rerouting,
  takeOffDesk,
} from '../platform/desk.ts';
import { type Item, type Kept, type Kind, readItem } from '../platform/item.ts';
import { datesOf, isMonth, type PlainDate } from '../platform/period.ts';
import { getItems } from '../platform/table.ts';

/** What a handover of one period rests on. */
export interface Found {
  readonly context: Context;
  readonly read: ReadEmployee;
  readonly person: Person;
  readonly items: readonly Item[];
  readonly since: PlainDate;
  readonly today: PlainDate;
}

const among = <T extends object>({ items }: Found, kind: Kind<T>): Kept<T>[] =>
  items.filter(({ type }) => type === kind.type).map((item) => readItem(kind, item));

/** What moves, and the line that says so. */
export type Moved = readonly [Rerouting, Kept<Line> | null];

/** Who is in charge by the line of a business date; null when nobody is, and things stay where they lie. */
async function inCharge(found: Found, line: Kept<Line> | null, date: PlainDate, delegated = false) {
  const asked = { employeeId: found.person.employee.employeeId, line, date, today: found.today };
  const reviewer = await (delegated ? verifierOf : reviewerOf)(found.read, asked);
  return reviewer.ok ? reviewer.value : null;
}

/** What of a period lies on a wrong desk. */
export async function misplaced(found: Found): Promise<Moved[]> {
  const { person } = found;
  const moved: (readonly [Rerouting | null, Kept<Line> | null])[] = [];
  for (const plan of among(found, planKind)) {
    const line = lineOfPerson(person, found.today);
    const reviewer = await inCharge(found, line, found.today);
    moved.push([reviewer && reroutedPlan(plan, reviewer), line]);
  }
  for (const month of among(found, monthKind)) {
    const line = lineOfPerson(person, month.data.to);
    const reviewer = await inCharge(found, line, month.data.to, awaitsVerification(month.data));
    moved.push([reviewer && reroutedMonth(month, reviewer.employeeId), line]);
  }
  for (const month of among(found, activityMonthKind)) {
    const line = lineOfMonth(person, month.data.month);
    const verifier = await inCharge(found, line, datesOf(month.data.month).last, true);
    moved.push([verifier && reroutedActivities(month, verifier.employeeId), line]);
  }
  for (const evaluation of among(found, evaluationKind)) {
    const line = lineOfPerson(person, evaluation.data.businessDate);
    const reviewer = await inCharge(found, line, evaluation.data.businessDate);
    moved.push([reviewer && reroutedEvaluation(evaluation, reviewer.employeeId), line]);
  }
  return moved.flatMap(([rerouting, line]) => (rerouting ? [[rerouting, line] as const] : []));
}

/** The day as of which a card is listed: of a month the last of the plan's part of it, of a year today. */
function dayOfCard(found: Found, { planNo, period }: Who): PlainDate {
  if (!isMonth(period)) return found.today;
  const month = among(found, monthKind).find(({ data }) => data.planNo === planNo);
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
