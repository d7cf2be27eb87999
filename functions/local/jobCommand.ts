/** `npm run job -- <name> <period>`: a job to its end; the last line is its result as JSON. */
import { join } from 'node:path';
import type { Platform } from '../platform/context.ts';
import {
  addDays,
  datesOf,
  isMonth,
  localInstant,
  monthOfDate,
  monthPeriod,
  parseDate,
  parsePeriod,
  type Period,
  type PlainDate,
  today,
  yearOf,
  yearPeriod,
} from '../platform/period.ts';
import { workCalendar } from '../organisation/calendar/rules.ts';
import { calendarNow } from '../organisation/calendar/store.ts';
import { policyOn } from '../organisation/policy/rules.ts';
import { revisions } from '../organisation/policy/store.ts';
import { verificationWindow } from '../execution/month/windows.ts';
import { rebuildOverviews } from '../monitoring/counting/actions/rebuild.ts';
import type { Bucket } from '../platform/countKeys.ts';
import { dayJobs, type DayJobName, isDayJob, isJob, type JobName, jobs } from '../jobs/registry.ts';
import { isNightly, type NightlyJob, nights } from '../jobs/timetable.ts';
import { CannotStart, endWithSentence } from './cannotStart.ts';
import { readCityClock } from './cityClock.ts';
import { openFolderQueue } from './folderQueue.ts';
import { openData } from './openData.ts';
import { localPlatform } from './platform.ts';
import { showProgress } from './progress.ts';
import { runJob } from './runJob.ts';
import { sealNight } from './sealJob.ts';
import { readSettings } from './settings.ts';

/** What was asked for: work on people for a month, which may be said by its day, or on a day or a night. */
type Order =
  | { rebuild: Bucket }
  | { job: JobName; period: Period; day?: PlainDate }
  | { job: NightlyJob | DayJobName; date: PlainDate | null };

/** A month as people write it here: `2026-10`, or as a period, `2026-M10`. */
function monthIn(text: string): Period | null {
  const match = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(text);
  const period = match ? monthPeriod(Number(match[1]), Number(match[2])) : parsePeriod(text);
  return period && isMonth(period) ? period : null;
}

/** Counts what overviews show anew: no job of people, and of no schedule. */
const REBUILD = 'rebuildOverviews';

/** The jobs of a year. */
const YEARLY: readonly string[] = ['closeYear', 'convertCredits'] satisfies JobName[];

/** What a rebuild of overviews is of: a month, a year, or nothing for what is of no period. */
function bucketIn(text: string): Bucket | null {
  if (text === '') return 'ALWAYS';
  return monthIn(text) ?? parsePeriod(/^\d{4}$/.test(text) ? `${text}-Y` : text);
}

/** The period of a job: a year of one of those (`2026`, `2026-Y`), a month of any other. */
function periodIn(job: string, text: string): Period | null {
  if (!YEARLY.includes(job)) return monthIn(text);
  const period = parsePeriod(/^\d{4}$/.test(text) ? `${text}-Y` : text);
  return period && period === yearPeriod(yearOf(period)) ? period : null;
}

function orderOf([name = '', text = '']: string[]): Order {
  const period = periodIn(name, text);
  const bucket = name === REBUILD && bucketIn(text);
  if (bucket) return { rebuild: bucket };
  if (isJob(name) && period) return { job: name, period };
  const date = parseDate(text);
  if ((name === 'remind' || name === 'escalate') && date)
    return { job: name, period: monthOfDate(date), day: date };
  if ((isNightly(name) || isDayJob(name)) && (date || text === '')) return { job: name, date };
  throw new CannotStart(
    `Say which job and which month or day: \`npm run job -- closeMonth 2026-10\`; ` +
      `${Object.keys(jobs).join(' and ')} take a month (remind and escalate also today, ${YEARLY.join(' and ')} a year), ${[...Object.keys(dayJobs), ...nights].join(' and ')} a day or nothing, ${REBUILD} a month, a year or nothing.`,
  );
}

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

async function run(order: Order): Promise<object> {
  const settings = readSettings();
  const dynamo = await openData(settings);
  try {
    const platform = localPlatform(dynamo.endpoint, readCityClock(settings));
    if ('rebuild' in order)
      return { job: REBUILD, period: order.rebuild, ...(await rebuildOverviews(platform, order.rebuild)) };
    if ('period' in order) {
      const { job, period, day } = order;
      refuseOtherDay(platform, job, day);
      return { job, period, ...(await workOnPeople(platform, settings.DATA_DIR, job, period)) };
    }
    const date = order.date ?? today(platform.clock);
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
  console.log(JSON.stringify(await run(orderOf(process.argv.slice(2)))));
} catch (fault) {
  endWithSentence(fault);
}
