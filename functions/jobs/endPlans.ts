/**
 * The plans of somebody who has another office, or has left: they end on the last day of the former one, with
 * the months of theirs that reach past it, and a new office asks for a plan of its own. A mere change of
 * appraiser ends nothing. docs/domain.md 1.9, 6.2; docs/decisions/transfers.md.
 */
import { placeOf } from '../execution/month/desk.ts';
import { announceMonth } from '../execution/month/events.ts';
import { shortenMonth } from '../execution/month/ending.ts';
import { type Month } from '../execution/month/rules.ts';
import { monthKind, monthSection } from '../execution/month/store.ts';
import { hasLeft } from '../organisation/employee/rules.ts';
import { noteHandover } from '../organisation/line/handover.ts';
import { lineOfPerson } from '../organisation/person/store.ts';
import { policiesOn } from '../organisation/policy/store.ts';
import { cancelPlan, closePlan } from '../planning/plan/closing.ts';
import { dueItem } from '../planning/plan/desk.ts';
import { hasEnded, type Plan } from '../planning/plan/rules.ts';
import { deadlineOf } from '../planning/plan/terms.ts';
import { planKind } from '../planning/plan/store.ts';
import { actorRef } from '../platform/actor.ts';
import { type AgendaItem, takeOffAgenda } from '../platform/agenda.ts';
import { cardAmong, writeCard } from '../platform/card.ts';
import { commitAs, retrying } from '../platform/commit/commit.ts';
import type { Write } from '../platform/commit/writes.ts';
import type { Context } from '../platform/context.ts';
import { layOnDesk, takeOffDesk } from '../platform/desk.ts';
import { type Kept, ofKind } from '../platform/item.ts';
import { lists } from '../platform/keys.ts';
import {
  addDays,
  datesOf,
  monthOfDate,
  type PlainDate,
  today,
  yearOf,
  yearPeriod,
} from '../platform/period.ts';
import { ok, type Result } from '../platform/result.ts';
import { queryAll } from '../platform/table.ts';
import { changed } from '../platform/versions.ts';
import { afterEndings, around, type Around, type Ending, planEnding, undoneEnding } from './planEnding.ts';
import { endsBy, happened, type Parting, readParting } from './partings.ts';

/** A plan's number is of its year. */
const numberOf = ({ year, planNo }: Pick<Plan, 'year' | 'planNo'>): string => `${year} ${planNo}`;

/** A plan as its owner's parting ends it: shorter, or in force on no day. */
const parted = (plan: Plan, lastDay: PlainDate): Plan =>
  plan.from > lastDay ? cancelPlan(plan, 'PARTING') : closePlan(plan, lastDay);

/** A month that ends with its plan, back in the team of whoever was in charge on its last day. */
function endMonth(found: Parting, before: Kept<Month>, lastDay: PlainDate): Ending {
  const after = shortenMonth(before.data, lastDay);
  if (!after) return { changes: [], writes: [] };
  const who = cardAmong(found.items, after.month, after.planNo);
  const line = after.status === 'CANCELLED' ? null : lineOfPerson(found.person, lastDay)?.data;
  const place = after.status === 'CANCELLED' ? placeOf(before.data) : null;
  const moved = line && { appraiserId: line.appraiserId, unitPath: line.unitPath, agencyId: line.agencyId };
  const event = announceMonth('monthShortened', after);
  const change = changed(monthKind, before, after, event);
  const card = who ? [writeCard({ ...who, ...moved }, { month: monthSection(after) })] : [];
  return { changes: [change], writes: [...card, ...(place ? [takeOffDesk(place)] : [])] };
}

/**
 * Asks for the plan of the new office, unless there is one, or it is that of a head of region. A plan of
 * a year that is over can no longer be submitted: then it is that of the running year. Of whoever has left the
 * service by then none is asked.
 */
async function asking(
  context: Context,
  { person, items, day }: Parting,
  ended: readonly Kept<Plan>[],
): Promise<Write[]> {
  const { employeeId, position } = person.employee;
  const now = today(context.clock);
  const asked = day > now ? day : now;
  const year = yearPeriod(yearOf(monthOfDate(asked)));
  const { first } = datesOf(year);
  const from = day > first ? day : first;
  const numbers = ended.map(({ data }) => numberOf(data));
  const standing = ofKind(items, planKind).some(
    (plan) =>
      !numbers.includes(numberOf(plan.data)) &&
      plan.data.year === year &&
      !hasEnded(plan.data) &&
      plan.data.from >= day,
  );
  if (standing || hasLeft(person.employee, asked)) return [];
  if (position.kind === 'KEPALA_DAERAH') return [];
  const policies = await policiesOn(context.table, now);
  const dueOn = deadlineOf({ year, from }, policies);
  return [layOnDesk({ ...dueItem({ employeeId, year }), since: context.clock.now(), dueOn, count: null })];
}

/**
 * What is still to be done of plans that were over before somebody left, in the year of that or the one before (a
 * query), whether the calendar has closed them yet or not.
 */
async function leftUndone(
  context: Context,
  { person, day }: Parting,
  here: Around,
  ending: ReadonlySet<string>,
): Promise<Ending[]> {
  const { employeeId } = person.employee;
  const yearBefore = yearPeriod(yearOf(monthOfDate(addDays(day, -1))) - 1);
  const before = await queryAll(context.table, lists.personPeriod(employeeId, yearBefore));
  const all = { ...here, items: [...here.items, ...before] };
  return ofKind(all.items, planKind)
    .filter(({ data }) => !ending.has(numberOf(data)))
    .map((plan) => undoneEnding(all, plan));
}

async function attempt(context: Context, item: AgendaItem): Promise<Result<boolean>> {
  const found = await readParting(context, item);
  const { person, items, day } = found;
  const { employeeId } = person.employee;
  const what = happened(found);
  const lastDay = addDays(day, -1);
  const all = ofKind(items, planKind);
  const plans = what ? all.filter(({ data }) => endsBy(found, what, data)) : [];
  const numbers = new Set(plans.map(({ data }) => numberOf(data)));
  const months = ofKind(items, monthKind).filter(({ data }) =>
    numbers.has(numberOf({ year: yearPeriod(yearOf(data.month)), planNo: data.planNo })),
  );
  const here = await around(context, item, items, plans, what === 'LEFT');
  const endings = [
    ...plans.map((plan) => planEnding(here, plan, parted(plan.data, lastDay))),
    ...months.map((month) => endMonth(found, month, lastDay)),
    ...(what === 'LEFT' ? await leftUndone(context, found, here, numbers) : []),
  ];
  const due = what === 'MOVED' ? await asking(context, found, plans) : [];
  const changes = endings.flatMap((ending) => ending.changes);
  const committed = await commitAs(context, `JOB:${actorRef(context.actor).id}`, {
    changes,
    writes: [
      takeOffAgenda(item),
      ...endings.flatMap(({ writes }) => writes),
      ...due,
      // What of the shorter months waits belongs to whoever was in charge on their last day.
      ...(changes.length > 0 ? [noteHandover({ employeeId, since: day, noteId: context.newId() })] : []),
    ],
  });
  if (!committed.ok) return committed;
  await afterEndings(context, endings);
  return ok(changes.length > 0 || due.length > 0);
}

/** Ends a person's plans on the day before an item's, once; answers whether anything changed. */
export const endPlans = (context: Context, item: AgendaItem): Promise<Result<boolean>> =>
  retrying(() => attempt(context, item));
