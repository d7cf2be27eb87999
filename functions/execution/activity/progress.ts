/**
 * How far a month is: what of its minutes stands where, what is still needed, and whether the days on which something
 * can still be entered hold that much. From the month alone, whose days have their minutes. docs/domain.md 3 (D08).
 */
import { kindOfDay, type KindFacts, worked, type DayKind } from '../../organisation/calendar/personDays.ts';
import { workCalendarOf } from '../../organisation/calendar/rules.ts';
import { dutyOn, leaveOn } from '../../organisation/employee/rules.ts';
import type { WindowException } from '../../organisation/exception/rules.ts';
import { isInOffice } from '../../organisation/person/store.ts';
import type { Policies } from '../../organisation/policy/rules.ts';
import { datesOf, eachDate, type PlainDate, workingDaysOf } from '../../platform/period.ts';
import { inputWindow, windowCalendar } from '../month/windows.ts';
import { countedUnverified, countsOn } from './deadline.ts';
import { leaveCredit, type LeaveCredit } from './leaveCredit.ts';
import { inputFacts } from './inputDays.ts';
import { mendableDates } from './mending.ts';
import { dayIn, isShort, unsubmittedOf } from './minutes.ts';
import type { ActivityMonth } from './rules.ts';
import { deadlineOf } from './verification.ts';

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
  /** What is still to be done, or to be sent in: of a month that is closed, what does not count. */
  readonly missing: number;
  /** Working days of the person's from today on, today among them. */
  readonly workingDaysLeft: number;
  /** What is missing on each of them beside what only has to be sent in, rounded up; null where none is left. */
  readonly perDay: number | null;
  /** As much could still be entered on the days that are open, mended, or sent in. */
  readonly possible: number;
  /** What a working day should have at least; null: nothing is asked of a day. */
  readonly dailyMin: number | null;
  readonly days: readonly DayProgress[];
}

/** What a month's progress rests on: the person's days, their longer windows, and the policies of its last day. */
export interface ProgressFacts extends KindFacts {
  readonly month: ActivityMonth;
  readonly exceptions: readonly WindowException[];
  readonly policies: Policies;
  readonly zone: string;
  readonly today: PlainDate;
}

function minutesOn(month: ActivityMonth, date: PlainDate): Minutes {
  const day = dayIn(month, date);
  const { verified, pending = 0, rejected = 0 } = day;
  return { recorded: unsubmittedOf(day), pending, verified, rejected };
}

/** Whether something can be entered for a date, now or once it has come: by the rules of recording. */
function isOpen(facts: ProgressFacts, date: PlainDate, kind: DayKind): boolean {
  const { month, employee, leaves, exceptions, policies, today } = facts;
  if (month.closedAt || leaveOn(leaves, date) || !isInOffice(facts, date)) return false;
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

/** What can still come to count beside what was sent in: entered on open days, mended on others, and only sent in. */
function possibleOf(facts: ProgressFacts, days: readonly DayProgress[]) {
  const { month, employee, policies, exceptions, zone, today } = facts;
  const calendar = workCalendarOf(facts.calendar, employee);
  const input = inputFacts(policies, { today, zone, calendar, exceptions });
  const deadline = deadlineOf(month, { policies, calendar, exceptions }, today);
  const mended = mendableDates(month, input, deadline);
  const max = policies.value('activity.dailyMaxMinutes');
  const isSent = !deadline.over && !month.closedAt;
  const sums = days.map(({ date, open, recorded, rejected }) => {
    const room = Math.max(0, max - dayIn(month, date).counted);
    const done = mended.has(date) ? Math.min(room, rejected) : 0;
    return { entered: open ? room : done, sent: isSent ? recorded : 0 };
  });
  const sum = (pick: (one: (typeof sums)[number]) => number) =>
    sums.reduce((total, one) => total + pick(one), 0);
  return { entered: sum(({ entered }) => entered), sent: sum(({ sent }) => sent) };
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
  const waits = sum((day) => day.pending);
  const done = month.verifiedMinutes + (month.closedAt ? countedUnverified(month) : waits);
  const missing = Math.max(0, target - credit.minutes - done);
  const possible = possibleOf(facts, days);
  const left = days.filter(({ date, kind }) => date >= today && worked.has(kind)).length;
  return {
    recorded: sum((day) => day.recorded),
    pending: waits,
    verified: sum((day) => day.verified),
    rejected: sum((day) => day.rejected),
    linked: sum((day) => dayIn(month, day.date).linked ?? 0),
    target,
    leaveCredit: credit.minutes,
    leaveDaysWorked: credit.worked,
    missing,
    workingDaysLeft: left,
    perDay: left > 0 ? Math.ceil(Math.max(0, missing - possible.sent) / left) : null,
    possible: possible.entered + possible.sent,
    dailyMin,
    days,
  };
}
