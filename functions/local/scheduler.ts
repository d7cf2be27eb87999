/** The scheduler on one machine: fires the jobs as the city's clock passes their times, one after another. */
import { setTimeout as pause } from 'node:timers/promises';
import { calendarOf, type Platform } from '../platform/context.ts';
import type { Instant, Period, PlainDate } from '../platform/period.ts';
import { duePeriods } from '../jobs/due.ts';
import type { JobName } from '../jobs/registry.ts';
import { type Firing, firingsBetween, isNightly, type NightlyJob } from '../jobs/schedule.ts';
import { policyOn } from '../organisation/policy/rules.ts';
import { revisions } from '../organisation/policy/store.ts';

/** How often the clock is looked at, and how long a fault is left alone, in real milliseconds. */
const TICK_MS = 1000;
const AFTER_FAULT_MS = 3_000;

/** How far the schedule has fired, kept across starts. */
export interface Fired {
  fired(): Instant;
  markFired(at: Instant): void;
}

/** What is run when something is due. */
export interface Duties {
  people(job: JobName, period: Period): Promise<void>;
  night(job: NightlyJob, date: PlainDate): Promise<void>;
}

/** Something to do, for a firing at an instant. */
export interface Due {
  readonly at: Instant;
  readonly act: () => Promise<void>;
}

/** What firings ask for, in order. Of nights that passed unseen only the last: a seal holds what is, not what was. */
export async function dutiesOf(
  platform: Platform,
  duties: Duties,
  firings: readonly Firing[],
): Promise<Due[]> {
  const known = await revisions(platform.table);
  const calendar = calendarOf(platform, 'FIVE_DAYS');
  return firings.flatMap(({ job, date, at }, no) => {
    if (isNightly(job)) {
      const later = firings.slice(no + 1).some((firing) => firing.job === job);
      return later ? [] : [{ at, act: () => duties.night(job, date) }];
    }
    const periods = duePeriods(job, date, (day) => policyOn(known, day), calendar);
    return periods.map((period) => ({ at, act: () => duties.people(job, period) }));
  });
}

/**
 * Runs the schedule until `signal` ends it. A clock moved forwards fires what it passed, and one moved
 * backwards what it passes again: the runs themselves happen once. A firing that fails, or that a kill
 * cut short, is fired again.
 */
export async function runScheduler(
  platform: Platform,
  duties: Duties,
  progress: Fired,
  signal: AbortSignal,
): Promise<void> {
  const wait = (ms: number) => pause(ms, undefined, { signal }).catch(() => undefined);
  while (!signal.aborted) {
    const now = platform.clock.now();
    const firings = firingsBetween(platform.clock.zone, progress.fired(), now);
    try {
      const due = firings.length > 0 ? await dutiesOf(platform, duties, firings) : [];
      for (const { at, act } of due) {
        signal.throwIfAborted();
        await act();
        progress.markFired(at);
      }
      progress.markFired(now);
      await wait(TICK_MS);
    } catch (fault) {
      if (signal.aborted) return;
      platform.log.error('schedule', { fault });
      await wait(AFTER_FAULT_MS);
    }
  }
}
