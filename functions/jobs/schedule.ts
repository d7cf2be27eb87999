/** When each job's schedule fires, in the instance's zone: one daily cron each (docs/architecture.md 9). */
import { addDays, dateIn, type Instant, instantIn, type PlainDate } from '../platform/period.ts';
import type { JobName } from './registry.ts';

/** Time of day (`HH:mm`) at which a schedule of work on people fires; for which month is `duePeriods`'s. */
export const firingTimes: Record<JobName, string> = { closeMonth: '00:30', openMonth: '01:00' };

/** Work of every night that is one piece, and no list of people. */
export type NightlyJob = 'sealAudit';
/** Time of day at which it fires. */
export const nightlyTimes: Record<NightlyJob, string> = { sealAudit: '02:00' };

/** Whether a text names a nightly job. */
export const isNightly = (name: string): name is NightlyJob => Object.hasOwn(nightlyTimes, name);

export interface Firing {
  readonly job: JobName | NightlyJob;
  readonly date: PlainDate;
  readonly at: Instant;
}

/** When a nightly job fires on a date. */
export const nightlyAt = (job: NightlyJob, zone: string, date: PlainDate): Instant =>
  instantIn(zone, date, nightlyTimes[job]);

/** Every firing after one instant and up to another, in order: what a machine that slept must catch up on. */
export function firingsBetween(zone: string, after: Instant, until: Instant): Firing[] {
  const firings: Firing[] = [];
  const times = Object.entries({ ...firingTimes, ...nightlyTimes }) as [Firing['job'], string][];
  const last = dateIn(zone, until);
  for (let date = dateIn(zone, after); date <= last; date = addDays(date, 1)) {
    for (const [job, time] of times) {
      const at = instantIn(zone, date, time);
      if (at > after && at <= until) firings.push({ job, date, at });
    }
  }
  return firings.toSorted((a, b) => (a.at < b.at ? -1 : 1));
}
