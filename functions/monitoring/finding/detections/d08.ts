/** D08: daily activities are not made, claim more than the bank's norm, or are filled in by habit. docs/domain.md 3. */
import { dayIn, missingDays, takesTime } from '../../../execution/activity/minutes.ts';
import { type MonthProgress, progressOf } from '../../../execution/activity/progress.ts';
import { type Activity, type ActivityMonth, emptyMonth } from '../../../execution/activity/rules.ts';
import { activitySignalsOf } from '../../../execution/activity/signals.ts';
import { itemOn } from '../../../execution/bank/rules.ts';
import { worked } from '../../../organisation/calendar/personDays.ts';
import { workCalendarOf } from '../../../organisation/calendar/rules.ts';
import { addDays, datesOf, endOfWindow, type PlainDate, workingDaysOf } from '../../../platform/period.ts';
import { entriesAs, type EntryKinds } from '../entries.ts';
import type { PeriodFacts } from '../facts.ts';
import { type Detections, type Found, NO_DETAIL } from '../found.ts';

/** The month of activities; where nothing was recorded, an empty one. */
const monthOf = ({ minutes, employeeId, period }: PeriodFacts): ActivityMonth =>
  minutes?.data ?? emptyMonth(employeeId, period);

/** More than any day of grace after a month. */
const LONG_AFTER = 60;

/** The day of looking; of a month that is closed, one on which all is past: nothing changes there any more. */
const dayOfLooking = (facts: PeriodFacts): PlainDate =>
  facts.minutes?.data.closedAt ? addDays(datesOf(facts.period).last, LONG_AFTER) : facts.today;

/** How far the month is, by the same rule as its owner sees it. */
function progressIn(facts: PeriodFacts): MonthProgress {
  const { person, calendar, policies, zone } = facts;
  const month = monthOf(facts);
  return progressOf({ ...person, calendar, policies, zone, month, today: dayOfLooking(facts) });
}

/** A finding of the person's month, which is of no plan. */
const ofMonth = (
  facts: PeriodFacts,
  kind: Found['kind'],
  evidence: Found['facts'],
  detail = NO_DETAIL,
): Found => ({
  kind,
  period: facts.period,
  planNo: 0,
  detail,
  facts: evidence,
});

const span = (dates: readonly PlainDate[]) => ({
  days: dates.length,
  first: dates[0] ?? NO_DETAIL,
  last: dates.at(-1) ?? NO_DETAIL,
});

/**
 * Whether activities are expected of a person in a month: of everybody in the running one, and of one that is over where
 * anything of it is on record, since nobody knows of others whether this system was in use. A mayor makes none.
 */
const isExpected = (facts: PeriodFacts): boolean =>
  facts.person.employee.position.kind !== 'KEPALA_DAERAH' &&
  (facts.months.length > 0 || facts.minutes !== null || facts.today <= datesOf(facts.period).last);

/**
 * Working days without an activity, once some days (`finding.gapWorkingDays`) have passed in which it is still entered
 * as a matter of course; how many of them can still be entered. Of a day on which all was rejected something was made.
 */
function daysWithout(facts: PeriodFacts): Found[] {
  if (!isExpected(facts)) return [];
  const { person, policies } = facts;
  const today = dayOfLooking(facts);
  const calendar = workCalendarOf(facts.calendar, person.employee);
  const grace = policies.value('finding.gapWorkingDays');
  const month = monthOf(facts);
  const missing = missingDays(month, workingDaysOf(calendar, facts.period), person, today).filter(
    (date) => today > endOfWindow(calendar, date, grace) && !dayIn(month, date).rejected,
  );
  if (missing.length === 0) return [];
  const stillOpen = new Set(progressIn(facts).days.flatMap(({ date, open }) => (open ? [date] : [])));
  const open = missing.filter((date) => stillOpen.has(date)).length;
  return [ofMonth(facts, 'DAYS_WITHOUT_ACTIVITY', { ...span(missing), open })];
}

/**
 * A running month whose target its open days hold no more. Whoever never had the days for it, by leave or by a part of a
 * month, fell behind with nothing.
 */
function unreachable(facts: PeriodFacts): Found[] {
  if (facts.minutes?.data.closedAt) return [];
  const { policies, today, period } = facts;
  const { first, last } = datesOf(period);
  if (today < first || today > last || !isExpected(facts)) return [];
  const progress = progressIn(facts);
  const { target, missing, possible, leaveCredit, workingDaysLeft, perDay } = progress;
  const max = policies.value('activity.dailyMaxMinutes');
  const ever = progress.days.filter(({ kind }) => worked.has(kind)).length * max + leaveCredit;
  if (missing <= possible || ever < target) return [];
  const evidence = { target, missing, possible, workingDaysLeft, perDay: perDay ?? NO_DETAIL, max };
  return [ofMonth(facts, 'MINUTES_UNREACHABLE', evidence)];
}

/** Days with fewer minutes than a day should have, where something is asked of a day (`activity.dailyMinMinutes`). */
function shortDays(facts: PeriodFacts): Found[] {
  const min = facts.policies.value('activity.dailyMinMinutes');
  if (min === null) return [];
  const short = progressIn(facts).days.flatMap((day) => (day.short ? [day.date] : []));
  return short.length === 0 ? [] : [ofMonth(facts, 'SHORT_DAYS', { ...span(short), min })];
}

/** The most minutes that a unit of an activity's item may take by the version of its day; null of an unknown item. */
function mostOf({ bank, policies }: PeriodFacts, { bankCode, date }: Activity): number | null {
  const item = bank.get(bankCode);
  if (!item) return null;
  const tolerance = Math.round(policies.value('activity.normTolerance') * 1000);
  return Math.floor((itemOn(item, date).normMinutes.max * tolerance) / 1000);
}

/** Activities that take more minutes a unit than the norm of their item, told once an item. */
function overNorm(facts: PeriodFacts): Found[] {
  const over = facts.activities.filter(takesTime).flatMap((activity) => {
    const most = mostOf(facts, activity);
    const minutes = most === null ? 0 : activity.minutes - activity.volume * most;
    return minutes > 0 ? [{ activity, minutes }] : [];
  });
  return [...Map.groupBy(over, ({ activity }) => activity.bankCode)].map(([bankCode, all]) => {
    const minutes = all.reduce((sum, one) => sum + one.minutes, 0);
    const first = all.map(({ activity }) => activity.date).toSorted()[0] ?? NO_DETAIL;
    const evidence = { bankCode, activities: all.length, minutes, first };
    return ofMonth(facts, 'MINUTES_OVER_NORM', evidence, bankCode);
  });
}

/** Fewer days are no habit: the same may well be done twice. */
const HABIT_DAYS = 5;

/**
 * The signs of habit of a month, one a kind, with the days on which each was seen: BKPP and auditors alone see them, they
 * prove nothing, and nothing decides by them.
 */
function habits(facts: PeriodFacts): Found[] {
  const { minutes, activities, policies, calendar, person, zone } = facts;
  if (!minutes) return [];
  const { employee } = person;
  const signals = activitySignalsOf({ month: minutes.data, activities, policies, calendar, employee, zone });
  return [...Map.groupBy(signals, ({ kind }) => kind)].flatMap(([signal, all]): Found[] => {
    const days = new Set(all.flatMap(({ dates }) => dates)).size;
    if (days < HABIT_DAYS) return [];
    return [ofMonth(facts, 'ACTIVITIES_BY_HABIT', { signal, days }, signal)];
  });
}

const ENTRIES: EntryKinds = {
  overMax: 'DAYS_OVER_MAX',
  overlap: 'ACTIVITIES_OVERLAP',
  whileAway: 'ACTIVITIES_WHILE_AWAY',
  dayOff: 'ACTIVITIES_ON_DAY_OFF',
  ofOthers: 'BANK_ITEM_OF_OTHERS',
  unverified: 'ACTIVITIES_UNVERIFIED',
};

export const d08: Detections = {
  month: [daysWithout, unreachable, shortDays, overNorm, habits, (facts) => entriesAs(facts, ENTRIES)],
};
