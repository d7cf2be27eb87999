/** When each job's schedule fires, in the instance's zone: one daily cron each (docs/architecture.md 9). */
import { addDays, dateIn, type Instant, instantIn, type PlainDate } from '../platform/period.ts';
import type { JobName } from './registry.ts';

/** Time of day (`HH:mm`) at which each job's schedule fires; whether it is due that day is `duePeriod`'s. */
export const firingTimes: Record<JobName, string> = { closeMonth: '00:30', openMonth: '01:00' };

export interface Firing {
  readonly job: JobName;
  readonly date: PlainDate;
  readonly at: Instant;
}

/** Every firing after one instant and up to another, in order: what a machine that slept must catch up on. */
export function firingsBetween(zone: string, after: Instant, until: Instant): Firing[] {
  const firings: Firing[] = [];
  const last = dateIn(zone, until);
  for (let date = dateIn(zone, after); date <= last; date = addDays(date, 1)) {
    for (const [job, time] of Object.entries(firingTimes) as [JobName, string][]) {
      const at = instantIn(zone, date, time);
      if (at > after && at <= until) firings.push({ job, date, at });
    }
  }
  return firings.toSorted((a, b) => (a.at < b.at ? -1 : 1));
}
