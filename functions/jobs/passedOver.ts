/**
 * Months whose day of closing is over, taken up again every night: whoever was refused that night (nobody above them
 * was in office, a plan was missing), and all of a month whose day moved into the past, on which no schedule fires (a
 * holiday was withdrawn that had put it off). docs/decisions/calendar.md, docs/decisions/close-month.md.
 */
import type { Platform } from '../platform/context.ts';
import {
  monthOf,
  monthOfDate,
  monthPeriod,
  type Period,
  type PlainDate,
  shiftMonth,
  type WorkCalendar,
  yearOf,
  yearPeriod,
} from '../platform/period.ts';
import { type Run, runOf } from '../platform/run/run.ts';
import { dueDay, type PoliciesOn } from './due.ts';
import { MONTHS_TAKEN_UP, waitsOnAgenda } from '../platform/run/marker.ts';

/** Months back that are looked at: by the longest windows one closes four months later, and is then taken up for a while. */
const BACK = Array.from({ length: MONTHS_TAKEN_UP }, (_, at) => -1 - at);

/** The jobs that close something for good, and come again for whoever was refused or missed. */
export const closings = ['closeMonth', 'closeYear'] as const;
type Closing = (typeof closings)[number];
/** Whether a job is one of them. */
export const isClosing = (job: string): job is Closing => (closings as readonly string[]).includes(job);

/** Whether a run has anybody who may be done now: those whose month still runs are the agenda's. */
const isLeft = ({ status, counts }: Run): boolean =>
  status !== 'COMPLETE' ||
  !counts ||
  counts.missing > 0 ||
  Object.keys(counts.refusedBy).some((reason) => !waitsOnAgenda(reason));

/** What a job may still have to do before a date, and whose run says that this system had it to do. */
function candidates(job: Closing, date: PlainDate): { period: Period; before: [string, Period] }[] {
  const month = monthOfDate(date);
  if (job === 'closeMonth')
    return BACK.map((offset) => shiftMonth(month, offset)).map((one) => ({
      period: one,
      before: ['openMonth', one],
    }));
  // As long as a month is: half a year.
  if (monthOf(month) > MONTHS_TAKEN_UP) return [];
  const year = yearOf(month) - 1;
  return [{ period: yearPeriod(year), before: ['closeMonth', monthPeriod(year, 12)] }];
}

/**
 * The months (of `closeYear` the year) that should have been closed before a date and are not, or not of everybody, of those that this system
 * opened: two reads a month.
 */
export async function passedOver(
  { table }: Pick<Platform, 'table'>,
  job: Closing,
  date: PlainDate,
  policiesOn: PoliciesOn,
  calendar: WorkCalendar,
): Promise<Period[]> {
  const past = candidates(job, date).filter(({ period }) => dueDay(job, period, policiesOn, calendar) < date);
  const found = await Promise.all(
    past.map(async ({ period, before }) => {
      const [opened, closed] = await Promise.all([runOf(table, ...before), runOf(table, job, period)]);
      return opened && (!closed || isLeft(closed.data)) ? [period] : [];
    }),
  );
  return found.flat().toSorted();
}
