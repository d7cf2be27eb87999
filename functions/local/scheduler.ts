/** The scheduler on one machine: fires the jobs as the city's clock passes their times, one after another. */
import { setTimeout as pause } from 'node:timers/promises';
import { calendarOf, type Platform } from '../platform/context.ts';
import type { Period } from '../platform/period.ts';
import { duePeriod } from '../jobs/due.ts';
import type { JobName } from '../jobs/registry.ts';
import { type Firing, firingsBetween } from '../jobs/schedule.ts';
import { policiesOn } from '../organisation/policy/store.ts';

/** How often the clock is looked at, in real milliseconds. */
const TICK_MS = 1000;

/** The period for which a firing has work, or null on any other day. */
export async function periodOf(platform: Platform, { job, date }: Firing): Promise<Period | null> {
  const policies = await policiesOn(platform.table, date);
  return duePeriod(job, date, policies, calendarOf(platform, 'FIVE_DAYS'));
}

/**
 * Runs the schedule until `signal` ends it. A clock moved forwards fires what it passed; one moved
 * backwards fires nothing twice that day: the runs themselves happen once.
 */
export async function runScheduler(
  platform: Platform,
  run: (job: JobName, period: Period) => Promise<void>,
  signal: AbortSignal,
): Promise<void> {
  let seen = platform.clock.now();
  while (!signal.aborted) {
    const now = platform.clock.now();
    for (const firing of firingsBetween(platform.clock.zone, seen, now)) {
      const period = await periodOf(platform, firing);
      if (period && !signal.aborted) await run(firing.job, period);
    }
    seen = now;
    await pause(TICK_MS, undefined, { signal }).catch(() => undefined);
  }
}
