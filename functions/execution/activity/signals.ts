/**
 * Signs that a month of activities was filled in by habit and not by what was done: the same entry twice on a day, the
 * same words on many days, always the same minutes, always on the last evening. Something to ask about, no proof, and
 * never a ground to refuse or to mark anything. Pure. docs/domain.md 3 (D08), docs/decisions/activity-month.md.
 */
import type { DayFacts } from '../../organisation/calendar/personDays.ts';
import { workCalendarOf } from '../../organisation/calendar/rules.ts';
import type { Policies } from '../../organisation/policy/rules.ts';
import { dateIn, type PlainDate } from '../../platform/period.ts';
import { inputWindow, windowCalendar } from '../month/windows.ts';
import { dayIn, takesTime } from './minutes.ts';
import type { Activity, ActivityMonth } from './rules.ts';

export const signalKinds = [
  'SAME_ENTRY',
  'SAME_TEXT',
  'AT_DAILY_MAX',
  'SAME_MINUTES',
  'LAST_DAY_OF_WINDOW',
] as const;

/** What was seen, on which days, and what its sentence names; `activity` is one of those that say the same. */
export interface ActivitySignal {
  readonly kind: (typeof signalKinds)[number];
  readonly dates: readonly PlainDate[];
  readonly params: Readonly<Record<string, number>>;
  readonly activity: Activity | null;
}

/** What signs of a month are looked for in: its activities, their owner's days, and the policies of its last day. */
export interface SignalFacts extends Pick<DayFacts, 'calendar' | 'employee'> {
  readonly month: ActivityMonth;
  readonly activities: readonly Activity[];
  readonly policies: Policies;
  readonly zone: string;
}

/** Words as they are compared: case and blanks are no other words. */
const plain = (text: string | null): string => (text ?? '').toLowerCase().replace(/\s+/g, ' ').trim();

const datesOf = (activities: readonly Activity[]): PlainDate[] =>
  [...new Set(activities.map(({ date }) => date))].sort();

/** Activities that say the same by some of their words, where there are so many of them as `enough` says. */
const alike = (
  activities: readonly Activity[],
  by: (activity: Activity) => readonly unknown[],
  enough: (group: readonly Activity[]) => boolean,
): Activity[][] => [...Map.groupBy(activities, (one) => JSON.stringify(by(one))).values()].filter(enough);

/** The same item, volume and object more than once on a day; whoever names other hours did something else. */
function sameEntries({ policies }: SignalFacts, activities: readonly Activity[]): ActivitySignal[] {
  const limit = policies.value('fraud.sameEntries');
  const by = ({ date, bankCode, volume, object, start }: Activity) => [
    date,
    bankCode,
    volume,
    plain(object),
    start,
  ];
  return alike(activities, by, (group) => group.length >= limit).map((group) => ({
    kind: 'SAME_ENTRY',
    dates: datesOf(group),
    params: { entries: group.length },
    activity: group[0] ?? null,
  }));
}

/** The same item, object and note, word by word, on many days. */
function sameTexts({ policies }: SignalFacts, activities: readonly Activity[]): ActivitySignal[] {
  const limit = policies.value('fraud.habitDays');
  const by = ({ bankCode, object, note }: Activity) => [bankCode, plain(object), plain(note)];
  return alike(activities, by, (group) => datesOf(group).length >= limit).map((group) => ({
    kind: 'SAME_TEXT',
    dates: datesOf(group),
    params: { days: datesOf(group).length },
    activity: group[0] ?? null,
  }));
}

/** Whether days are a habit among those with minutes: so many of them, and so large a part. */
function isHabit({ policies }: SignalFacts, days: number, among: number): boolean {
  const share = Math.round(policies.value('fraud.habitShare') * 1000);
  return days >= policies.value('fraud.habitDays') && days * 1000 >= share * among;
}

/** Days that all have the same minutes, be it the most that a day may have. */
function sameMinutes(facts: SignalFacts, dates: readonly PlainDate[]): ActivitySignal[] {
  const { month, policies } = facts;
  const max = policies.value('activity.dailyMaxMinutes');
  const byMinutes = Map.groupBy(dates, (date) => dayIn(month, date).counted);
  return [...byMinutes]
    .filter(([, days]) => isHabit(facts, days.length, dates.length))
    .map(([minutes, days]) => ({
      kind: minutes === max ? 'AT_DAILY_MAX' : 'SAME_MINUTES',
      dates: days,
      params: { minutes, days: days.length, of: dates.length },
      activity: null,
    }));
}

/** Days of which everything was recorded on the last day of their input window, by the calendar as it is now. */
function onLastDay(
  facts: SignalFacts,
  activities: readonly Activity[],
  dates: readonly PlainDate[],
): ActivitySignal[] {
  const { policies, calendar, employee, zone } = facts;
  const counted = windowCalendar(workCalendarOf(calendar, employee), policies);
  const days = policies.value('activity.inputWindowDays');
  const byDate = Map.groupBy(activities, ({ date }) => date);
  const last = dates.filter((date) => {
    const { to } = inputWindow(date, days, counted);
    return byDate.get(date)?.every(({ recordedAt }) => dateIn(zone, recordedAt) === to);
  });
  if (!isHabit(facts, last.length, dates.length)) return [];
  const params = { days: last.length, of: dates.length };
  return [{ kind: 'LAST_DAY_OF_WINDOW', dates: last, params, activity: null }];
}

/** Every sign that a month gives; what was rejected or voided gives none. */
export function activitySignalsOf(facts: SignalFacts): ActivitySignal[] {
  const activities = facts.activities.filter(takesTime);
  const dates = datesOf(activities);
  return [
    ...sameEntries(facts, activities),
    ...sameTexts(facts, activities),
    ...sameMinutes(facts, dates),
    ...onLastDay(facts, activities, dates),
  ];
}
