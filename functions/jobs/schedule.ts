/** When the schedules of the timetable fire, in the instance's zone. docs/architecture.md 9. */
import { addDays, dateIn, type Instant, instantIn, type PlainDate } from '../platform/period.ts';
import { type DayJobName, dayJobs, type JobName, jobs } from './registry.ts';
import { fallsOn, type NightlyJob, nights, type Schedule, timetable } from './timetable.ts';

export interface Firing {
  readonly job: JobName | DayJobName | NightlyJob;
  readonly date: PlainDate;
  readonly at: Instant;
}

/** The names of the jobs that are there. */
export const registered: ReadonlySet<string> = new Set([
  ...Object.keys(jobs),
  ...Object.keys(dayJobs),
  ...nights,
]);

/** Whether a schedule's job is there, so that it fires. */
export const isReady = ({ job }: Schedule, there: ReadonlySet<string> = registered): boolean =>
  there.has(job);

type Ready = Schedule & { readonly job: Firing['job'] };
const ready = timetable.filter((schedule): schedule is Ready => isReady(schedule));

/**
 * Every firing after one instant and up to another, in order: what a machine that slept must catch up on.
 * Of schedules whose job is there.
 */
export function firingsBetween(
  zone: string,
  after: Instant,
  until: Instant,
  schedules: readonly Ready[] = ready,
): Firing[] {
  const firings: Firing[] = [];
  const last = dateIn(zone, until);
  for (let date = dateIn(zone, after); date <= last; date = addDays(date, 1)) {
    for (const schedule of schedules) {
      if (!fallsOn(schedule, date)) continue;
      const at = instantIn(zone, date, schedule.time);
      if (at > after && at <= until) firings.push({ job: schedule.job, date, at });
    }
  }
  return firings.toSorted((a, b) => (a.at < b.at ? -1 : 1));
}
