/**
 * How far a month is: what of its minutes stands where, what is still needed, and whether the days on which something
 * can still be entered hold that much. From the month alone, whose days have their minutes. docs/domain.md 3 (D08).
 */
import { kindOfDay, type DayFacts, worked, type DayKind } from '../../organisation/calendar/personDays.ts';
import { workCalendarOf } from '../../organisation/calendar/rules.ts';
import { dutyOn, isActiveOn, leaveOn } from '../../organisation/employee/rules.ts';
import type { WindowException } from '../../organisation/exception/rules.ts';
import type { Policies } from '../../organisation/policy/rules.ts';
import { datesOf, eachDate, type PlainDate, workingDaysOf } from '../../platform/period.ts';
import { inputWindow, windowCalendar } from '../month/windows.ts';
import { countedUnverified, countsOn } from './deadline.ts';
import { leaveCredit, type LeaveCredit } from './leaveCredit.ts';
import { dayIn, isShort } from './minutes.ts';
import type { ActivityMonth } from './rules.ts';

/** Minutes by where they stand: not submitted, before the appraiser, verified, rejected. */
export interface Minutes {
  readonly recorded: number;
  readonly pending: number;
  readonly verified: number;
  readonly rejected: number;
}

/**
 * A day of the month, with or without minutes; `open`: something can still be entered, today or once it has come;
 * `short`: a day at the desk that is over and has some minutes, and fewer than a day should have.
 */
export interface DayProgress extends Minutes {
  readonly date: PlainDate;
  readonly kind: DayKind;
  readonly open: boolean;
  readonly short: boolean;
}

export interface MonthProgress extends Minutes {
  /** Of what was recorded and not rejected, what belongs to a result of a plan (D09). */
  readonly linked: number;
  /** The month's target, and what leave is credited with. */
  readonly target: number;
  readonly leaveCredit: number;
  /** Days of leave on which something was recorded all the same: their minutes lessen the credit. */
  readonly leaveDaysWorked: readonly PlainDate[];
  /** What is still to be done: of a month that is closed, what does not count. */
  readonly missing: number;
  /** Working days of the person's from today on, today among them. */
  readonly workingDaysLeft: number;
  /** What is missing on each of them, rounded up; null where none is left. */
  readonly perDay: number | null;
  /** As much could still be entered on the days that are open. */
  readonly possible: number;
  /** What a working day should have at least; null: nothing is asked of a day. */
  readonly dailyMin: number | null;
  readonly days: readonly DayProgress[];
}

/** What a month's progress rests on: the person's days, their longer windows, and the policies of its last day. */
export interface ProgressFacts extends Pick<DayFacts, 'calendar' | 'employee' | 'leaves'> {
  readonly month: ActivityMonth;
  readonly exceptions: readonly WindowException[];
  readonly policies: Policies;
  readonly today: PlainDate;
}

function minutesOn(month: ActivityMonth, date: PlainDate): Minutes {
  const { counted, verified, pending = 0, rejected = 0 } = dayIn(month, date);
  return { recorded: counted - verified - pending, pending, verified, rejected };
}

/** Whether something can be entered for a date, now or once it has come: by the rules of recording. */
function isOpen(facts: ProgressFacts, date: PlainDate, kind: DayKind): boolean {
  const { month, employee, leaves, exceptions, policies, today } = facts;
  if (month.closedAt || leaveOn(leaves, date) || !isActiveOn(employee, leaves, date)) return false;
  if (!worked.has(kind) && !dutyOn(leaves, date)) return false;
  if (date >= today) return true;
  const calendar = windowCalendar(workCalendarOf(facts.calendar, employee), policies);
  return today <= inputWindow(date, policies.value('activity.inputWindowDays'), calendar, exceptions).to;
}

function creditOf({ month, calendar, employee, leaves, policies }: ProgressFacts): LeaveCredit {
  const workingDays = workingDaysOf(workCalendarOf(calendar, employee), month.month);
  const creditPerDay = policies.value('activity.leaveCreditMinutes');
  const doneOn = (date: PlainDate) => (month.closedAt ? countsOn(month, date) : dayIn(month, date).counted);
  return leaveCredit({ leaves, workingDays, creditPerDay, doneOn });
}

/** The progress of a person's month. */
export function progressOf(facts: ProgressFacts): MonthProgress {
  const { month, policies, today } = facts;
  const { first, last } = datesOf(month.month);
  const dailyMin = policies.value('activity.dailyMinMinutes');
  const days = eachDate(first, last).map((date): DayProgress => {
    const kind = kindOfDay(facts, date);
    // As of days without any: on duty elsewhere nobody misses them, and today is not over.
    const short = kind === 'WORKING' && date < today && isShort(dayIn(month, date), dailyMin);
    return { date, kind, open: isOpen(facts, date, kind), short, ...minutesOn(month, date) };
  });
  const sum = (pick: (day: DayProgress) => number) => days.reduce((total, day) => total + pick(day), 0);
  const target = policies.value('activity.monthlyMinuteTarget');
  const credit = creditOf(facts);
  const done = month.closedAt ? month.verifiedMinutes + countedUnverified(month) : month.recordedMinutes;
  const missing = Math.max(0, target - credit.minutes - done);
  const left = days.filter(({ date, kind }) => date >= today && worked.has(kind)).length;
  const max = policies.value('activity.dailyMaxMinutes');
  return {
    recorded: sum((day) => day.recorded),
    pending: sum((day) => day.pending),
    verified: sum((day) => day.verified),
    rejected: sum((day) => day.rejected),
    linked: sum((day) => dayIn(month, day.date).linked ?? 0),
    target,
    leaveCredit: credit.minutes,
    leaveDaysWorked: credit.worked,
    missing,
    workingDaysLeft: left,
    perDay: left > 0 ? Math.ceil(missing / left) : null,
    possible: sum((day) => (day.open ? Math.max(0, max - dayIn(month, day.date).counted) : 0)),
    dailyMin,
    days,
  };
}
