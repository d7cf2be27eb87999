/** What `npm run job -- <name> <month, year or day>` asks for, and the sentence where it asks for nothing that there is. */
import { dayJobs, type DayJobName, isDayJob, isJob, type JobName, jobs } from '../jobs/registry.ts';
import { NIGHTLY } from '../jobs/due.ts';
import { isNightly, type NightlyJob, nights } from '../jobs/timetable.ts';
import type { Bucket } from '../platform/countKeys.ts';
import {
  isMonth,
  monthOfDate,
  monthPeriod,
  parseDate,
  parsePeriod,
  type Period,
  type PlainDate,
  yearOf,
  yearPeriod,
} from '../platform/period.ts';
import { CannotStart } from './cannotStart.ts';

/** Work on people for a month or a year, which may be said by its day; on a day or a night; numbers counted anew. */
export type Order =
  | { readonly rebuild: Bucket }
  | { readonly job: JobName; readonly period: Period; readonly day?: PlainDate }
  | { readonly job: NightlyJob | DayJobName; readonly date: PlainDate };

/** Counts what overviews show anew: no job of people, and of no schedule. */
export const REBUILD = 'rebuildOverviews';

/** The jobs of a year. */
const YEARLY: readonly string[] = ['closeYear', 'convertCredits'] satisfies JobName[];
/** The jobs of the day on which they run, within a month. */
const DAILY: readonly string[] = ['remind', 'escalate'] satisfies JobName[];
/** The jobs of days and nights. */
const ON_DAYS: readonly string[] = [...Object.keys(dayJobs), ...nights];

const isOfRunningMonth = (job: JobName): boolean => NIGHTLY.has(job);

/** A month as people write it here: `2026-10`, or as a period, `2026-M10`. */
function monthIn(text: string): Period | null {
  const match = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(text);
  const period = match ? monthPeriod(Number(match[1]), Number(match[2])) : parsePeriod(text);
  return period && isMonth(period) ? period : null;
}

/** A year: `2026`, or as a period, `2026-Y`. */
function yearIn(text: string): Period | null {
  const period = parsePeriod(/^\d{4}$/.test(text) ? `${text}-Y` : text);
  return period && period === yearPeriod(yearOf(period)) ? period : null;
}

/** What a rebuild of overviews is of: a month, a year, or nothing for what is of no period. */
const bucketIn = (text: string): Bucket | null => (text === '' ? 'ALWAYS' : (monthIn(text) ?? yearIn(text)));

/** The period of a job of people; null where the text names none that it takes. */
function periodIn(job: JobName, text: string, today: PlainDate): Period | null {
  if (YEARLY.includes(job)) return yearIn(text);
  if (text === '' && isOfRunningMonth(job)) return monthOfDate(today);
  return monthIn(text);
}

/** What a job takes, with an example of the city's day. */
function takenBy(job: string, today: PlainDate): string {
  const month = today.slice(0, 7);
  const call = (text: string) => `\`npm run job -- ${job}${text && ` ${text}`}\``;
  if (job === REBUILD)
    return `a month ${call(month)}, a year ${call(month.slice(0, 4))}, or nothing for what is of no period ${call('')}`;
  if (ON_DAYS.includes(job)) return `a day ${call(today)}, or nothing for today ${call('')}`;
  if (YEARLY.includes(job)) return `a year: ${call(month.slice(0, 4))}`;
  if (DAILY.includes(job)) return `today ${call(today)}, or its month ${call(month)}`;
  if (isJob(job) && isOfRunningMonth(job))
    return `a month ${call(month)}, or nothing for the running one ${call('')}`;
  return `a month: ${call('2026-10')}`;
}

const isKnown = (name: string): boolean => isJob(name) || ON_DAYS.includes(name) || name === REBUILD;

/** The sentence that says what is taken: by the job that was named, or which jobs there are. */
function howToSay(name: string, text: string, today: PlainDate): string {
  if (isKnown(name))
    return `${text ? `${name} does not take "${text}": it takes` : `${name} takes`} ${takenBy(name, today)}.`;
  const monthly = Object.keys(jobs).filter((job) => !YEARLY.includes(job));
  return (
    `Say which job and which month or day: \`npm run job -- closeMonth 2026-10\`; ${monthly.join(', ')} take a month, ` +
    `${YEARLY.join(', ')} a year, ${ON_DAYS.join(', ')} a day or nothing, ${REBUILD} a month, a year or nothing.`
  );
}

/** The order that words give on a day of the city's clock. Throws CannotStart with the sentence that helps. */
export function orderOf([name = '', text = '']: readonly string[], today: PlainDate): Order {
  const bucket = name === REBUILD && bucketIn(text);
  if (bucket) return { rebuild: bucket };
  const date = parseDate(text);
  if (isJob(name)) {
    const period = periodIn(name, text, today);
    if (period) return { job: name, period };
    if (DAILY.includes(name) && date) return { job: name, period: monthOfDate(date), day: date };
  }
  if ((isNightly(name) || isDayJob(name)) && (date || text === '')) return { job: name, date: date ?? today };
  throw new CannotStart(howToSay(name, text, today));
}
