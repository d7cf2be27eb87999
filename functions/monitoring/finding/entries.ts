/**
 * D08: activities that could not be entered here as they stand: brought along, or entered before leave was put on record or
 * a policy changed; and what waits unverified at the end of its verification. Pure. docs/domain.md 3 (Aktivitas Harian).
 */
import { dayIn, takesTime } from '../../execution/activity/minutes.ts';
import type { ActivityMonth } from '../../execution/activity/rules.ts';
import { deadlineOf } from '../../execution/activity/verification.ts';
import { fitsFamily, itemOn } from '../../execution/bank/rules.ts';
import { workCalendarOf } from '../../organisation/calendar/rules.ts';
import { dutyOn, leaveOn } from '../../organisation/employee/rules.ts';
import { hasLineOn, isInOffice, lineOfPerson } from '../../organisation/person/store.ts';
import { policyOn } from '../../organisation/policy/rules.ts';
import { dateIn, datesOf, eachDate, type PlainDate, weekdayOf } from '../../platform/period.ts';
import type { PeriodFacts } from './facts.ts';
import { type Found, NO_DETAIL } from './found.ts';
import type { FindingKind } from './kinds.ts';

/** By which kinds each is found. */
export interface EntryKinds {
  readonly overMax: FindingKind;
  readonly overlap: FindingKind;
  readonly whileAway: FindingKind;
  readonly dayOff: FindingKind;
  readonly ofOthers: FindingKind;
  readonly unverified: FindingKind;
}

/** The days of a month on which something was recorded and not rejected. */
const daysOf = ({ period }: PeriodFacts, month: ActivityMonth): PlainDate[] => {
  const { first, last } = datesOf(period);
  return eachDate(first, last).filter((date) => dayIn(month, date).counted > 0);
};

/** One finding of the days of a month of which something is so. */
function ofDays(
  facts: PeriodFacts,
  kind: FindingKind,
  isSo: (date: PlainDate, month: ActivityMonth) => boolean,
): Found[] {
  const { minutes, period } = facts;
  if (!minutes) return [];
  const dates = daysOf(facts, minutes.data).filter((date) => isSo(date, minutes.data));
  const [first, last] = [dates[0], dates.at(-1)];
  if (!first || !last) return [];
  return [{ kind, period, planNo: 0, detail: NO_DETAIL, facts: { days: dates.length, first, last } }];
}

/** Days with more minutes than a day may have, by the policies of the day and of the month, whichever leaves more. */
function overMax(facts: PeriodFacts, kind: FindingKind): Found[] {
  const { revisions, policies } = facts;
  const key = 'activity.dailyMaxMinutes';
  const maxOn = (date: PlainDate) => Math.max(policyOn(revisions, date).value(key), policies.value(key));
  return ofDays(facts, kind, (date, month) => dayIn(month, date).counted > maxOn(date));
}

/** Whether hours of a day (`HH:mm-HH:mm`) run into each other; one may begin when another ends. */
const runInto = (times: readonly string[]): boolean => {
  const inOrder = times.toSorted();
  return inOrder.some((each, at) => at > 0 && each.slice(0, 5) < (inOrder[at - 1] ?? '').slice(6));
};

/** Days on which two activities claim the same hours. */
const overlapping = (facts: PeriodFacts, kind: FindingKind): Found[] =>
  ofDays(facts, kind, (date, month) => runInto(dayIn(month, date).times));

/** Days of leave, or on which their owner was out of office. Of days before the first line nobody knows. */
const whileAway = (facts: PeriodFacts, kind: FindingKind): Found[] =>
  ofDays(facts, kind, (date) => {
    const { person } = facts;
    return leaveOn(person.leaves, date) !== null || (hasLineOn(person, date) && !isInOffice(person, date));
  });

const SATURDAY = 6;

/**
 * Whether everybody knew beforehand that an office is closed: on a Sunday, on a Saturday of whoever never had an office of
 * six days, on a holiday of the decreed base. What was declared, perhaps afterwards, accuses nobody; nor does a day of the
 * base that was ever said to be worked.
 */
function isKnownOff({ calendar, person }: PeriodFacts, date: PlainDate): boolean {
  const { employee } = person;
  const weeks = [employee.workWeek, ...(employee.workWeeks ?? []).map(({ week }) => week)];
  const day = weekdayOf(date);
  const isWeekend = day > SATURDAY || (day === SATURDAY && !weeks.includes('SIX_DAYS'));
  const holiday = calendar.holidays.get(date);
  const isOfBase = holiday !== undefined && holiday.decreeNo === null && !holiday.provisional;
  const wasWorked = calendar.declarations.some(
    ({ kind, from, to }) => kind === 'HARI_KERJA' && from <= date && date <= to,
  );
  return (isWeekend || isOfBase) && !wasWorked;
}

/** Days on which the office is closed and nobody was on duty elsewhere; leave on them is told as that. */
const onDaysOff = (facts: PeriodFacts, kind: FindingKind): Found[] =>
  ofDays(facts, kind, (date) => {
    const { person } = facts;
    const isTheirs = isInOffice(person, date) && leaveOn(person.leaves, date) === null;
    return isTheirs && dutyOn(person.leaves, date) === null && isKnownOff(facts, date);
  });

/** Activities of items that are not for their owner's family of positions; of a former office nobody asks. */
function ofOthers({ activities, bank, person, period }: PeriodFacts, kind: FindingKind): Found[] {
  const { positionId, family } = person.employee.position;
  const unfit = activities.filter((one) => {
    const item = bank.get(one.bankCode);
    const isOfNow = lineOfPerson(person, one.date)?.data.positionId === positionId;
    return takesTime(one) && item && isOfNow && !fitsFamily(itemOn(item, one.date), family);
  });
  return [...Map.groupBy(unfit, ({ bankCode }) => bankCode)].map(([bankCode, all]) => ({
    kind,
    period,
    planNo: 0,
    detail: bankCode,
    facts: {
      bankCode,
      activities: all.length,
      minutes: all.reduce((sum, { minutes }) => sum + minutes, 0),
      first: all.map(({ date }) => date).toSorted()[0] ?? NO_DETAIL,
    },
  }));
}

/** What waits for whoever verifies on the last day of it, or after: what nobody decides on does not count. */
function unverified(facts: PeriodFacts, kind: FindingKind): Found[] {
  const { minutes, person, policies, period, zone } = facts;
  if (!minutes?.data.verifierId || minutes.data.closedAt || minutes.data.pending === 0) return [];
  const calendar = workCalendarOf(facts.calendar, person.employee);
  const { until } = deadlineOf(
    minutes.data,
    { policies, calendar, exceptions: person.exceptions },
    facts.today,
  );
  if (facts.today < until) return [];
  const { pending, pendingSince } = minutes.data;
  const since = pendingSince ? dateIn(zone, pendingSince) : NO_DETAIL;
  return [
    {
      kind,
      period,
      planNo: 0,
      detail: NO_DETAIL,
      facts: { activities: pending, since, until },
    },
  ];
}

/** What is found of a month's entries. */
export const entriesAs = (facts: PeriodFacts, kinds: EntryKinds): Found[] => [
  ...overMax(facts, kinds.overMax),
  ...overlapping(facts, kinds.overlap),
  ...whileAway(facts, kinds.whileAway),
  ...onDaysOff(facts, kinds.dayOff),
  ...ofOthers(facts, kinds.ofOthers),
  ...unverified(facts, kinds.unverified),
];
