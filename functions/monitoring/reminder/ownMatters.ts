/**
 * What of a desk is kept nowhere, since it comes to be or is over by a day's passing: working days without an activity,
 * days of which something is not sent in, a target or a realisation that is due, and what was rejected or returned, as
 * long as it can be mended. Worked out alike
 * when a desk is read and when its holder is reminded. Pure.
 */
import { isUnworked } from '../../evaluation/evaluation/closable.ts';
import { mendable, mendableDates } from '../../execution/activity/mending.ts';
import { dayIn, missingDays, unsubmittedOf } from '../../execution/activity/minutes.ts';
import { activityDays } from '../../execution/activity/personDays.ts';
import { emptyMonth } from '../../execution/activity/rules.ts';
import { activityMonthKind } from '../../execution/activity/store.ts';
import type { Month } from '../../execution/month/rules.ts';
import { monthKind } from '../../execution/month/store.ts';
import { type PersonFacts, windowsIn } from '../../execution/month/personWindows.ts';
import { inputWindow, verificationWindow, windowCalendar } from '../../execution/month/windows.ts';
import { workCalendarOf } from '../../organisation/calendar/rules.ts';
import { hasLeft } from '../../organisation/employee/rules.ts';
import type { WindowException } from '../../organisation/exception/rules.ts';
import { MONTH_OPENS_DAYS_BEFORE } from '../../organisation/policy/execution.ts';
import { longestAfter } from '../../organisation/policy/reach.ts';
import { OPEN_MONTHS_BACK, policyOn } from '../../organisation/policy/rules.ts';
import type { DeskItem } from '../../platform/desk.ts';
import { type Item, ofKind } from '../../platform/item.ts';
import type { DeskStep } from '../../platform/keys.ts';
import {
  addDays,
  addWorkingDays,
  dateIn,
  datesOf,
  eachDate,
  instantIn,
  monthOfDate,
  monthsThrough,
  type Period,
  type PlainDate,
  shiftMonth,
  workingDaysOf,
} from '../../platform/period.ts';
import type { Waiting } from './rules.ts';

/** The steps that no table holds. */
export const ownSteps: readonly DeskStep[] = [
  'ACTIVITY_GAP',
  'ACTIVITY_REJECTED',
  'ACTIVITY_UNSUBMITTED',
  'TARGET_DUE',
  'REALISATION_DUE',
  'MONTH_RETURNED',
  'DIALOGUE_OVERDUE',
  'ACHIEVEMENT_DRAFTING',
  'ACHIEVEMENT_RECOMMENDING',
];

/** An item of a desk; of days without an activity, or not sent in, with the days, of what was rejected with each of it. */
export type OwnMatter = DeskItem & Pick<Waiting, 'days' | 'rejections'>;

/** Those that may be open on a day: the next, back as long as policies keep one, and what longer windows are of. */
function monthsRound(today: PlainDate, exceptions: readonly WindowException[]): Period[] {
  const running = monthOfDate(today);
  const near = monthsThrough(shiftMonth(running, -OPEN_MONTHS_BACK), shiftMonth(running, 1));
  return [...new Set([...near, ...exceptions.flatMap(({ months }) => months)])].toSorted();
}

/**
 * The months of a person in which something may still be to do on a day: two, or around the change of a month three;
 * one is waited for past everybody's last day, or that of a longer window, where its target or realisation came late.
 */
export function openMonths({ person, calendar, revisions, today }: PersonFacts): Period[] {
  const { employee, exceptions } = person;
  const week = workCalendarOf(calendar, employee);
  return monthsRound(today, exceptions).filter((month) => {
    const { first, last } = datesOf(month);
    if (today < addDays(first, -MONTH_OPENS_DAYS_BEFORE)) return false;
    const policies = policyOn(revisions, last);
    const { to } = verificationWindow(month, policies, week, exceptions);
    const longer = exceptions.filter(({ months }) => months.includes(month)).map(({ until }) => until);
    const until = [to, ...longer].toSorted().at(-1) ?? to;
    return today <= addWorkingDays(week, until, longestAfter(policies));
  });
}

/** Working days of a month before today that have no activity (D08) and can still be entered; null for none. */
function gaps(facts: PersonFacts, period: Period, items: readonly Item[]): OwnMatter | null {
  const { person, today, zone } = facts;
  const { employee, exceptions } = person;
  const { employeeId } = employee;
  const [kept] = ofKind(items, activityMonthKind);
  if (kept?.data.closedAt || employee.position.kind === 'KEPALA_DAERAH') return null;
  const policies = policyOn(facts.revisions, datesOf(period).last);
  const week = workCalendarOf(facts.calendar, employee);
  const counted = windowCalendar(week, policies);
  const lastDay = (date: PlainDate) =>
    inputWindow(date, policies.value('activity.inputWindowDays'), counted, exceptions).to;
  const month = kept?.data ?? emptyMonth(employeeId, period);
  const days = missingDays(month, workingDaysOf(week, period), person, today).filter(
    (date) => today <= lastDay(date),
  );
  const [oldest] = days;
  if (!oldest) return null;
  const [dueOn = null] = days.map(lastDay).sort();
  const about = { holder: employeeId, employeeId, period, planNo: 0 };
  return {
    ...about,
    step: 'ACTIVITY_GAP',
    since: instantIn(zone, oldest),
    dueOn,
    count: days.length,
    days,
  };
}

/** What was rejected of a month and can still be mended; null for nothing. */
function rejected(facts: PersonFacts, items: readonly Item[]): OwnMatter | null {
  const [kept] = ofKind(items, activityMonthKind);
  if (!kept?.data.mending) return null;
  const { employeeId, month, mending } = kept.data;
  const { input, deadline } = activityDays(facts, kept.data);
  const left = mendable(kept.data, input, deadline);
  if (!left) return null;
  const place = { holder: employeeId, employeeId, period: month, planNo: 0 };
  return { ...place, step: 'ACTIVITY_REJECTED', since: mending.since, rejections: mending.left, ...left };
}

/**
 * Days before today of which something was recorded and not sent in, as long as it can be: due when whoever verifies
 * still has all of their days. A day of which a rejection can still be mended lies there as that, edited or not. Null
 * for none.
 */
function unsubmitted(facts: PersonFacts, items: readonly Item[]): OwnMatter | null {
  const [kept] = ofKind(items, activityMonthKind);
  if (!kept || kept.data.closedAt) return null;
  const { employeeId, month } = kept.data;
  const { input, deadline } = activityDays(facts, kept.data);
  const asRejected = mendableDates(kept.data, input, deadline);
  const days = eachDate(datesOf(month).first, addDays(facts.today, -1))
    .filter((date) => monthOfDate(date) === month && !asRejected.has(date))
    .filter((date) => unsubmittedOf(dayIn(kept.data, date)) > 0);
  const [oldest] = days;
  if (!oldest || deadline.over) return null;
  const place = { holder: employeeId, employeeId, period: month, planNo: 0 };
  const since = instantIn(facts.zone, oldest);
  return { ...place, step: 'ACTIVITY_UNSUBMITTED', since, dueOn: deadline.sentBy, count: days.length, days };
}

/**
 * The target or the realisation of a month that its owner has still to submit, or mend; null for neither, or not now,
 * and where `closeMonth` would cancel the month since nobody worked in it.
 */
function submission(facts: PersonFacts, month: Month, items: readonly Item[]): OwnMatter | null {
  const { today, zone } = facts;
  const { employeeId, planNo, returnNote, status } = month;
  if (status !== 'GENERATED' && status !== 'TARGET_APPROVED') return null;
  const [kept] = ofKind(items, activityMonthKind);
  if (isUnworked({ ...facts, activities: kept?.data ?? null }, month)) return null;
  const { target, targetUntil, realisation, earliestRealisation } = windowsIn(facts, month);
  const place = { holder: employeeId, employeeId, period: month.month, planNo };
  const due = (step: 'TARGET_DUE' | 'REALISATION_DUE', from: PlainDate, dueOn: PlainDate): OwnMatter => {
    const own = { ...place, step, since: instantIn(zone, from), dueOn, count: null };
    const { returnedAt } = month.returns.at(-1) ?? {};
    return returnNote === null ? own : { ...own, step: 'MONTH_RETURNED', since: returnedAt ?? own.since };
  };
  // A late target is still taken for a while; no realisation is before the target has stood.
  if (status === 'GENERATED')
    return today < target.from || today > targetUntil ? null : due('TARGET_DUE', target.from, target.to);
  const from = earliestRealisation ? dateIn(zone, earliestRealisation) : realisation.from;
  return today < from || today > realisation.to ? null : due('REALISATION_DUE', from, realisation.to);
}

/** A person's own matters, from what their open months hold; of whoever has left none is asked any more. */
export const ownMatters = (
  facts: PersonFacts,
  months: readonly { readonly period: Period; readonly items: readonly Item[] }[],
): OwnMatter[] =>
  (hasLeft(facts.person.employee, facts.today) ? [] : months).flatMap(({ period, items }) => {
    const gap = gaps(facts, period, items);
    const due = ofKind(items, monthKind).flatMap(({ data }) => submission(facts, data, items) ?? []);
    const ofActivities = [gap, unsubmitted(facts, items), rejected(facts, items)];
    return [...ofActivities, ...due].filter((one) => one !== null);
  });
