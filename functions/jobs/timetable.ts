/**
 * The timetable: every job of docs/architecture.md 9, with its times in the instance's zone. The cloud's
 * schedules and those of one machine are made of this list and of nothing else. A schedule fires once its job
 * is there: named in `jobs` (registry.ts) or among the nights below. Until then the cloud has it disabled.
 */
import { REMINDED_AT } from '../organisation/policy/reminding.ts';
import { type Instant, instantIn, type PlainDate } from '../platform/period.ts';

/** Days of the week by ISO: 1 is Monday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** Days on which a schedule fires: every day, but for what is given. */
export interface Days {
  /** Of the week; not together with `day`. */
  readonly weekdays?: readonly Weekday[];
  /** Of the month, from 1 on. */
  readonly day?: number;
  /** Of the year, from 1 on. */
  readonly month?: number;
}

export interface Schedule {
  /** The schedule's own name: the job's, and more where a job has two. */
  readonly name: string;
  readonly job: string;
  /** Time of day, `HH:mm`: never within the minutes in which runs are counted (20 and 50). */
  readonly time: string;
  readonly on?: Days;
}

/** Work that is one piece, and no list of people: a function of its own does it. */
export type NightlyJob = 'sealAudit';
export const nights: readonly string[] = ['sealAudit'] satisfies NightlyJob[];

const WORKING: Days = { weekdays: [1, 2, 3, 4, 5, 6] };

/** All schedules, in the order of the table in docs/architecture.md 9. */
export const timetable: readonly Schedule[] = [
  { name: 'openMonth', job: 'openMonth', time: '01:00' },
  { name: 'closeMonth', job: 'closeMonth', time: '00:30' },
  { name: 'sealAudit', job: 'sealAudit', time: '02:00' },
  // Before the months are closed: whoever is in charge of them is so by the lines of this day.
  { name: 'relineEmployees', job: 'relineEmployees', time: '00:10' },
  { name: 'turnDay', job: 'turnDay', time: '00:05' },
  // Six days a week: offices work five or six, and the job knows which, and the holidays.
  { name: 'remind', job: 'remind', time: REMINDED_AT, on: WORKING },
  { name: 'escalate', job: 'escalate', time: '07:00', on: { day: 10 } },
  { name: 'escalateWeekly', job: 'escalate', time: '07:00', on: { weekdays: [1] } },
  // Attendance comes from another system overnight; whether a closed month's is all in, the job looks.
  { name: 'computeAllowance', job: 'computeAllowance', time: '05:00' },
  { name: 'openYear', job: 'openYear', time: '01:30', on: { month: 1, day: 2 } },
  // After December is closed; whether it is, the job looks.
  { name: 'closeYear', job: 'closeYear', time: '02:30' },
  // Of the two years before: predicates become final in the weeks after closeYear, and may change later.
  { name: 'convertCredits', job: 'convertCredits', time: '06:00' },
  { name: 'reconcileHr', job: 'reconcileHr', time: '03:00' },
  { name: 'scanFindings', job: 'scanFindings', time: '04:00' },
  { name: 'scanUnits', job: 'scanUnits', time: '04:10' },
];

/** Whether a text names a nightly job. */
export const isNightly = (name: string): name is NightlyJob => nights.includes(name);

/** When a nightly job fires on a date: at the time of its schedule. */
export function nightlyAt(job: NightlyJob, zone: string, date: PlainDate): Instant {
  const schedule = timetable.find((one) => one.job === job);
  if (!schedule) throw new Error(`${job} is not in the timetable`);
  return instantIn(zone, date, schedule.time);
}

/** Whether a schedule fires on a date of the instance's zone. */
export function fallsOn({ on = {} }: Schedule, date: PlainDate): boolean {
  const [, month, day] = date.split('-').map(Number);
  if (on.month !== undefined && on.month !== month) return false;
  if (on.day !== undefined && on.day !== day) return false;
  return !on.weekdays || on.weekdays.includes(weekdayOf(date));
}

/** A date's day of the week; a date is the same everywhere, so UTC's will do. */
const weekdayOf = (date: PlainDate): Weekday => (((new Date(date).getUTCDay() + 6) % 7) + 1) as Weekday;
