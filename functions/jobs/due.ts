/**
 * For which months a job is due on a day, and which it takes up again, so that one daily schedule serves any calendar: a job
 * takes its period from the schedule's time, never from the clock. docs/architecture.md 9.
 */
import {
  addDays,
  datesOf,
  monthOfDate,
  monthPeriod,
  type Period,
  type PlainDate,
  shiftMonth,
  type WorkCalendar,
  yearOf,
  yearPeriod,
} from '../platform/period.ts';
import { MONTH_OPENS_DAYS_BEFORE } from '../organisation/policy/execution.ts';
import { OPEN_MONTHS_BACK, type Policies } from '../organisation/policy/rules.ts';
import { closingDay } from '../execution/month/windows.ts';
import type { JobName } from './registry.ts';

/** The jobs whose runs are of a year, and how many years back each is taken up again. */
export const YEARS_BACK = { convertCredits: 2 } as const;
type YearlyJob = keyof typeof YEARS_BACK;
const isYearly = (job: JobName): job is YearlyJob => Object.hasOwn(YEARS_BACK, job);

/** The years before that of a date which a job takes up again: the oldest first. */
const yearsAgain = (job: YearlyJob, date: PlainDate): DueMonth[] =>
  Array.from({ length: YEARS_BACK[job] }, (_, at) => ({
    period: yearPeriod(yearOf(monthOfDate(date)) - YEARS_BACK[job] + at),
    again: true,
  }));

/** Months round a day whose own day it may be: the next, and back those that may be open and the one just closed. */
const NEAR = Array.from({ length: OPEN_MONTHS_BACK + 3 }, (_, at) => 1 - at);

/** The policies of a business date. */
export type PoliciesOn = (date: PlainDate) => Policies;

/** The jobs whose runs are of a month: all but those of a year. */
export type MonthlyJob = Exclude<JobName, YearlyJob>;

type DueDay = (month: Period, policiesOn: PoliciesOn, calendar: WorkCalendar) => PlainDate;

/** Of each job that works on a list of people. */
const dueDays: Record<MonthlyJob, DueDay> = {
  openMonth: (month) => addDays(datesOf(month).first, -MONTH_OPENS_DAYS_BEFORE),
  // The run of such a job of a month begins with the month, and is taken up every day of it.
  relineEmployees: (month) => datesOf(month).first,
  reconcileHr: (month) => datesOf(month).first,
  scanFindings: (month) => datesOf(month).first,
  remind: (month) => datesOf(month).first,
  // From the closing on, every night: which months it then deals with, allowanceMonths.ts says.
  computeAllowance: (month, policiesOn, calendar) =>
    closingDay(month, policiesOn(datesOf(month).last), calendar),
  escalate: (month) => datesOf(month).first,
  closeMonth: (month, policiesOn, calendar) => closingDay(month, policiesOn(datesOf(month).last), calendar),
  // Of a year: in the night in which its December is closed for everybody.
  closeYear: (year, policiesOn, calendar) =>
    closingDay(monthPeriod(yearOf(year), 12), policiesOn(datesOf(year).last), calendar),
};

/** The periods round a day of which it may be a job's own: years of `closeYear`, months of every other. */
const periodsNear = (job: JobName, date: PlainDate): Period[] => {
  const month = monthOfDate(date);
  if (job !== 'closeYear') return NEAR.map((offset) => shiftMonth(month, offset));
  return [yearOf(month) - 1, yearOf(month)].map(yearPeriod);
};

/**
 * The day on which a job is due for a month: `openMonth` six days before it, `closeMonth` on its
 * closing day, `closeYear` for a year on its December's. A month has one such day: it follows from the policies of the month's own last day,
 * whatever is decreed while its verification goes on.
 */
export function dueDay(
  job: MonthlyJob,
  month: Period,
  policiesOn: PoliciesOn,
  calendar: WorkCalendar,
): PlainDate {
  return dueDays[job](month, policiesOn, calendar);
}

/** The months (of `closeYear` the years) for which a job is due on a date: mostly none, two when windows were shortened between them. */
export function duePeriods(
  job: MonthlyJob,
  date: PlainDate,
  policiesOn: PoliciesOn,
  calendar: WorkCalendar,
): Period[] {
  return periodsNear(job, date)
    .filter((period) => dueDay(job, period, policiesOn, calendar) === date)
    .toSorted();
}

/**
 * The months that are open on a date: past the day of `openMonth` and before that of `closeMonth`.
 * What nobody could open on that day (a plan set later, somebody who joins) is opened on any of these.
 */
export function openPeriods(date: PlainDate, policiesOn: PoliciesOn, calendar: WorkCalendar): Period[] {
  const day = (job: MonthlyJob, month: Period) => dueDay(job, month, policiesOn, calendar);
  const months = NEAR.map((offset) => shiftMonth(monthOfDate(date), offset));
  return months
    .filter((month) => day('openMonth', month) < date && date < day('closeMonth', month))
    .toSorted();
}

/** A month that a job deals with on a day; `again`: once more, with whoever was refused or missed, or with everybody. */
export interface DueMonth {
  readonly period: Period;
  readonly again: boolean | 'EVERYBODY';
}

/** The jobs that look at everybody every night. */
export const NIGHTLY: ReadonlySet<JobName> = new Set(['relineEmployees', 'reconcileHr', 'scanFindings']);
/** Those that look at everybody on every day of their schedule, by night or not. */
export const DAILY: ReadonlySet<JobName> = new Set([...NIGHTLY, 'remind', 'escalate']);

/** Whether a daily job rests on a date: nobody is reminded on a holiday, whatever week an office works. */
const rests = (job: JobName, date: PlainDate, { holidays }: WorkCalendar): boolean =>
  job === 'remind' && holidays.has(date);

/**
 * Everything that a job's schedule does on a date: the month of the day, and the open ones again; what looks
 * at everybody anew every day (lines turn by themselves when a day comes, registers are read by night).
 */
export const dueMonths = (
  job: JobName,
  date: PlainDate,
  policiesOn: PoliciesOn,
  calendar: WorkCalendar,
): DueMonth[] =>
  isYearly(job)
    ? yearsAgain(job, date)
    : [
        ...(DAILY.has(job) && !rests(job, date, calendar)
          ? [{ period: monthOfDate(date), again: 'EVERYBODY' } as const]
          : []),
        ...(DAILY.has(job) || job === 'computeAllowance'
          ? []
          : duePeriods(job, date, policiesOn, calendar)
        ).map((period) => ({ period, again: false })),
        ...(job === 'openMonth'
          ? openPeriods(date, policiesOn, calendar).map((period) => ({ period, again: true }))
          : []),
      ];
