import type { Context } from '../../../platform/context.ts';
import { type Kept, readItem } from '../../../platform/item.ts';
import { keys, lists } from '../../../platform/keys.ts';
import { type Page, type PageArgs, pageOf } from '../../../platform/page.ts';
import {
  datesOf,
  monthOfDate,
  monthPeriod,
  monthsThrough,
  type Period,
  type PlainDate,
  today,
  workingDaysOf,
} from '../../../platform/period.ts';
import { ok, type Result, refuse } from '../../../platform/result.ts';
import { getItem, getItems } from '../../../platform/table.ts';
import { calendarLately, calendarOfPerson } from '../../../organisation/calendar/store.ts';
import { authoriseReading } from '../../../organisation/line/reviewer.ts';
import { type Person, personOf } from '../../../organisation/person/store.ts';
import type { Policies } from '../../../organisation/policy/rules.ts';
import { missingDays } from '../minutes.ts';
import { type MonthProgress, progressOf } from '../progress.ts';
import { type Activity, type ActivityMonth, emptyMonth, type State } from '../rules.ts';
import {
  activityKind,
  type ActivityMonthRef,
  activityMonthKind,
  parseActivityId,
  parseActivityMonthId,
} from '../store.ts';
import { lineOfMonth } from './month.ts';

/** A month of activities that the caller may see, and whose it is, where that was read with it. */
export interface SeenActivityMonth {
  readonly month: ActivityMonth;
  readonly person?: Person;
}

/** Whether the caller may read a person's activities of a month. */
const mayRead = (context: Context, person: Person, month: Period): Promise<Result<string>> =>
  authoriseReading(context, 'activity.read', {
    employeeId: person.employee.employeeId,
    line: lineOfMonth(person, month),
    date: datesOf(month).last,
    today: today(context.clock),
  });

/** Reads an activity by id. Refuses: ID_INVALID, and NOT_FOUND alike for what is absent and what may not be seen. */
export async function readActivity(context: Context, id: string): Promise<Result<Kept<Activity>>> {
  const ref = parseActivityId(id);
  if (!ref) return refuse('ID_INVALID', 'id', { type: 'Activity' });
  const month = monthOfDate(ref.date);
  const [person, item] = await Promise.all([
    personOf(context.table, ref.employeeId),
    getItem(context.table, keys.activity(ref.employeeId, month, ref.date, ref.id)),
  ]);
  if (!person || !item) return refuse('NOT_FOUND', 'id');
  const authority = await mayRead(context, person, month);
  return authority.ok ? ok(readItem(activityKind, item)) : authority;
}

/** Whether a person's month of activities may be seen: as of its business date. */
export async function seeActivityMonth(
  context: Context,
  person: Person,
  month: ActivityMonth,
): Promise<Result<SeenActivityMonth>> {
  const authority = await mayRead(context, person, month.month);
  return authority.ok ? ok({ month, person }) : authority;
}

/** A person's month of activities, empty before the first. Refuses: NOT_FOUND as for an activity. */
export async function readActivityMonthOf(
  context: Context,
  { employeeId, month }: ActivityMonthRef,
): Promise<Result<SeenActivityMonth>> {
  const [person, item] = await Promise.all([
    personOf(context.table, employeeId),
    getItem(context.table, keys.activityMonth(employeeId, month)),
  ]);
  if (!person) return refuse('NOT_FOUND', 'id');
  const kept = item ? readItem(activityMonthKind, item).data : emptyMonth(employeeId, month);
  return seeActivityMonth(context, person, kept);
}

/** Reads a month of activities by id. Refuses: ID_INVALID, NOT_FOUND. */
export async function readActivityMonth(context: Context, id: string): Promise<Result<SeenActivityMonth>> {
  const ref = parseActivityMonthId(id);
  return ref ? readActivityMonthOf(context, ref) : refuse('ID_INVALID', 'id', { type: 'ActivityMonth' });
}

/**
 * The months of a person's year in which something was recorded, those that the caller may see: the person, and the
 * year's twelve in one batch. A month that was closed with nothing in it is none of them.
 */
export async function activityMonthsOf(
  context: Context,
  employeeId: string,
  year: number,
): Promise<SeenActivityMonth[]> {
  const wanted = monthsThrough(monthPeriod(year, 1), monthPeriod(year, 12)).map((month) =>
    keys.activityMonth(employeeId, month),
  );
  const [person, items] = await Promise.all([
    personOf(context.table, employeeId),
    getItems(context.table, wanted),
  ]);
  if (!person) return [];
  const kept = items.flatMap((item) => (item ? [readItem(activityMonthKind, item).data] : []));
  // What was recorded keeps the policies by which it was, also once it is voided.
  const months = kept.filter(({ days, policies }) => policies.length > 0 || Object.keys(days).length > 0);
  const seen = await Promise.all(months.map((month) => seeActivityMonth(context, person, month)));
  return seen.flatMap((each) => (each.ok ? [each.value] : []));
}

/** Which of a month's activities: of one date, of one state. */
export interface WhichActivities {
  readonly on?: PlainDate | null;
  readonly state?: State | null;
}

/**
 * A page of a seen month's activities, by day; of one date of it or one state only, where named (by state pages may be
 * short). Refuses: INPUT_INVALID for a date of another month.
 */
export async function activitiesOf(
  context: Context,
  { month: { employeeId, month } }: SeenActivityMonth,
  args: PageArgs,
  { on, state }: WhichActivities,
): Promise<Result<Page<Kept<Activity>>>> {
  if (on && monthOfDate(on) !== month) return refuse('INPUT_INVALID', 'on', { expected: month });
  return pageOf(
    context.table,
    on ? lists.activitiesOn(employeeId, on) : lists.activities(employeeId, month),
    args,
    (item) => readItem(activityKind, item),
    state ? { name: state, keep: ({ data }) => data.state === state } : undefined,
  );
}

/** The working days of a seen month up to yesterday on which the person was at work and recorded nothing. */
export async function missingDaysOf(context: Context, seen: SeenActivityMonth): Promise<PlainDate[]> {
  const { month } = seen;
  const person = seen.person ?? (await personOf(context.table, month.employeeId));
  if (!person) return [];
  const days = workingDaysOf(await calendarOfPerson(context, person.employee), month.month);
  return missingDays(month, days, person, today(context.clock));
}

/**
 * How far a seen month is, by the policies of its last day: no read beside the calendar that is remembered, and the
 * person's own where they did not come with it; null of somebody who is no more.
 */
export async function progressOfMonth(
  context: Context,
  { month, person: known }: SeenActivityMonth,
  policies: Policies,
): Promise<MonthProgress | null> {
  const person = known ?? (await personOf(context.table, month.employeeId));
  if (!person) return null;
  const calendar = await calendarLately(context);
  return progressOf({
    ...person,
    month,
    calendar,
    policies,
    zone: context.clock.zone,
    today: today(context.clock),
  });
}
