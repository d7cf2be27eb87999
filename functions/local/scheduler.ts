/** The scheduler on one machine: fires the jobs as the city's clock passes their times, one after another. */
import { setTimeout as pause } from 'node:timers/promises';
import type { Platform } from '../platform/context.ts';
import type { Instant, Period, PlainDate } from '../platform/period.ts';
import { allowanceMonths } from '../jobs/allowanceMonths.ts';
import { dueMonths, type DueMonth } from '../jobs/due.ts';
import { closings, passedOver } from '../jobs/passedOver.ts';
import { type DayJobName, isDayJob, type JobName } from '../jobs/registry.ts';
import { type Firing, firingsBetween } from '../jobs/schedule.ts';
import { isNightly, type NightlyJob } from '../jobs/timetable.ts';
import { workCalendar } from '../organisation/calendar/rules.ts';
import { calendarNow } from '../organisation/calendar/store.ts';
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
  /** `again`: only whoever was refused or missed before, or everybody once more. */
  people(job: JobName, period: Period, again: DueMonth['again']): Promise<void>;
  day(job: DayJobName, date: PlainDate): Promise<void>;
  night(job: NightlyJob, date: PlainDate): Promise<void>;
}

/** Something to do, for a firing at an instant. */
export interface Due {
  readonly at: Instant;
  readonly act: () => Promise<void>;
}

/** What a firing asks for. */
type Asked = Firing & { readonly month?: DueMonth };

/**
 * Whether a later one does as much: a seal holds what is, not what was; a day's turn does what earlier days
 * left; nobody sets a plan while nights pass unseen.
 */
const isRepeated = ({ job, month }: Asked, later: readonly Asked[]): boolean =>
  (isNightly(job) || isDayJob(job) || Boolean(month?.again)) &&
  later.some(
    (one) => one.job === job && one.month?.period === month?.period && one.month?.again === month?.again,
  );

/** What firings ask for, in order; of what is done every night, for nights that passed unseen, only the last. */
export async function dutiesOf(
  platform: Platform,
  duties: Duties,
  firings: readonly Firing[],
): Promise<Due[]> {
  const known = await revisions(platform.table);
  const calendar = workCalendar(await calendarNow(platform), 'FIVE_DAYS');
  const policiesOn = (day: PlainDate) => policyOn(known, day);
  const asked = firings.flatMap((firing): Asked[] => {
    if (isNightly(firing.job) || isDayJob(firing.job)) return [firing];
    const months = dueMonths(firing.job, firing.date, policiesOn, calendar);
    return months.map((month) => ({ ...firing, month }));
  });
  for (const job of closings) {
    const closing = firings.findLast((firing) => firing.job === job);
    for (const period of closing ? await passedOver(platform, job, closing.date, policiesOn, calendar) : [])
      if (closing && !asked.some((one) => one.job === job && one.month?.period === period))
        asked.push({ ...closing, month: { period, again: true } });
  }
  const computing = firings.findLast(({ job }) => job === 'computeAllowance');
  const months = computing ? await allowanceMonths(platform, computing.date, policiesOn, calendar) : [];
  if (computing) asked.push(...months.map((month) => ({ ...computing, month })));
  return asked.flatMap((one, no): Due[] => {
    const { job, date, at, month } = one;
    if (isRepeated(one, asked.slice(no + 1))) return [];
    if (isNightly(job)) return [{ at, act: () => duties.night(job, date) }];
    if (isDayJob(job)) return [{ at, act: () => duties.day(job, date) }];
    return month ? [{ at, act: () => duties.people(job, month.period, month.again) }] : [];
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
