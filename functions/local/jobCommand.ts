/** `npm run job -- <name> <period>`: a job to its end; the last line is its result as JSON. */
import { join } from 'node:path';
import type { Platform } from '../platform/context.ts';
import {
  addDays,
  datesOf,
  isMonth,
  localInstant,
  monthPeriod,
  type Period,
  type PlainDate,
  today,
  yearOf,
} from '../platform/period.ts';
import { workCalendar } from '../organisation/calendar/rules.ts';
import { calendarNow } from '../organisation/calendar/store.ts';
import { policyOn } from '../organisation/policy/rules.ts';
import { revisions } from '../organisation/policy/store.ts';
import { verificationWindow } from '../execution/month/windows.ts';
import { rebuildOverviews } from '../monitoring/counting/actions/rebuild.ts';
import { dayJobs, type DayJobName, isDayJob, type JobName } from '../jobs/registry.ts';
import { CannotStart, endWithSentence } from './cannotStart.ts';
import { readCityClock } from './cityClock.ts';
import { openFolderQueue } from './folderQueue.ts';
import { orderOf, REBUILD } from './jobOrder.ts';
import { openData } from './openData.ts';
import { localPlatform } from './platform.ts';
import { showProgress } from './progress.ts';
import { runJob } from './runJob.ts';
import { sealNight } from './sealJob.ts';
import { readSettings } from './settings.ts';

/**
 * A month is closed once, and what is missing then is missed for good: never before its verification is over. By hand it
 * may be a working day earlier than by the schedule, which leaves one for an outage of the last evening to be registered.
 */
async function refuseEarly({ table, clock, ...platform }: Platform, job: JobName, period: Period) {
  if (job !== 'closeMonth' && job !== 'closeYear') return;
  // A year is closed with its December.
  const month = isMonth(period) ? period : monthPeriod(yearOf(period), 12);
  const known = await revisions(table);
  const calendar = workCalendar(await calendarNow({ table, clock, ...platform }), 'FIVE_DAYS');
  const policies = policyOn(known, datesOf(month).last);
  const day = addDays(verificationWindow(month, policies, calendar).to, 1);
  if (today(clock) >= day) return;
  throw new CannotStart(
    `${period} is closed from ${day} on, and the city's clock stands at ${localInstant(clock.zone, clock.now())}: ` +
      `\`NOW=${localInstant(clock.zone, clock.now()).replace(/^[\d-]+/, day)} npm run job -- ${job} ${period}\`.`,
  );
}

/** People are reminded, and superiors named, of what waits now: of a day that is over or to come there is nothing to tell. */
function refuseOtherDay({ clock }: Platform, job: JobName, day: PlainDate | undefined): void {
  if (!day || day === today(clock)) return;
  const now = localInstant(clock.zone, clock.now());
  throw new CannotStart(
    `${job} is of the day on which it runs, and the city's clock stands at ${now}: ` +
      `\`NOW=${now.replace(/^[\d-]+/, day)} npm run job -- ${job} ${day}\`.`,
  );
}

/** What is due on a day cannot happen before it. */
function refuseTomorrow({ clock }: Platform, job: DayJobName, date: PlainDate): void {
  if (date <= today(clock)) return;
  const now = localInstant(clock.zone, clock.now());
  throw new CannotStart(
    `${date} is yet to come, the city's clock stands at ${now}: \`npm run job -- ${job}\`.`,
  );
}

async function workOnPeople(platform: Platform, dataDir: string, job: JobName, period: Period) {
  await refuseEarly(platform, job, period);
  const queue = openFolderQueue(join(dataDir, 'queue'));
  const laidAside = queue.dead();
  const progress = showProgress(`${job} ${period}, people`);
  const result = await runJob(platform, queue, job, period, { progress: progress.to, tell: console.error });
  progress.end(result.expected);
  if (queue.dead() > laidAside) {
    console.error(
      `${queue.dead() - laidAside} chunks failed every time and lie in ${join(dataDir, 'queue/dead')}`,
    );
  }
  const { expected, done, changed, refused, refusedBy, missing } = result;
  if (missing > 0) process.exitCode = 1;
  return { expected, done, changed, refused, missing, refusedBy };
}

async function run(words: readonly string[]): Promise<object> {
  const settings = readSettings();
  const clock = readCityClock(settings);
  const order = orderOf(words, today(clock));
  const dynamo = await openData(settings);
  try {
    const platform = localPlatform(dynamo.endpoint, clock);
    if ('rebuild' in order)
      return { job: REBUILD, period: order.rebuild, ...(await rebuildOverviews(platform, order.rebuild)) };
    if ('period' in order) {
      const { job, period, day } = order;
      refuseOtherDay(platform, job, day);
      return { job, period, ...(await workOnPeople(platform, settings.DATA_DIR, job, period)) };
    }
    const { date } = order;
    if (isDayJob(order.job)) {
      refuseTomorrow(platform, order.job, date);
      return { job: order.job, period: date, ...(await dayJobs[order.job](platform, date)) };
    }
    const { leaves, root } = await sealNight(platform, settings.DATA_DIR, date);
    return { job: order.job, period: date, leaves, root };
  } finally {
    await dynamo.stop();
  }
}

try {
  console.log(JSON.stringify(await run(process.argv.slice(2))));
} catch (fault) {
  endWithSentence(fault);
}
