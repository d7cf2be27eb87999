/**
 * Months whose day of closing is over, taken up again every night: whoever was refused that night (nobody above them
 * was in office, a plan was missing), and all of a month whose day moved into the past, on which no schedule fires (a
 * holiday was withdrawn that had put it off). docs/decisions/calendar.md, docs/decisions/close-month.md.
 */
import type { Platform } from '../platform/context.ts';
import {
  monthOfDate,
  type Period,
  type PlainDate,
  shiftMonth,
  type WorkCalendar,
} from '../platform/period.ts';
import { type Run, runOf } from '../platform/run/run.ts';
import { dueDay, type PoliciesOn } from './due.ts';
import { MONTHS_TAKEN_UP, waitsOnAgenda } from '../platform/run/marker.ts';

/** Months back that are looked at: by the longest windows one closes four months later, and is then taken up for a while. */
const BACK = Array.from({ length: MONTHS_TAKEN_UP }, (_, at) => -1 - at);

/** Whether a run has anybody who may be done now: those whose month still runs are the agenda's. */
const isLeft = ({ status, counts }: Run): boolean =>
  status !== 'COMPLETE' ||
  !counts ||
  counts.missing > 0 ||
  Object.keys(counts.refusedBy).some((reason) => !waitsOnAgenda(reason));

/**
 * The months that should have been closed before a date and are not, or not of everybody, of those that this system
 * opened: two reads a month.
 */
export async function passedOver(
  { table }: Pick<Platform, 'table'>,
  date: PlainDate,
  policiesOn: PoliciesOn,
  calendar: WorkCalendar,
): Promise<Period[]> {
  const months = BACK.map((offset) => shiftMonth(monthOfDate(date), offset));
  const past = months.filter((month) => dueDay('closeMonth', month, policiesOn, calendar) < date);
  const found = await Promise.all(
    past.map(async (month) => {
      const [opened, closed] = await Promise.all([
        runOf(table, 'openMonth', month),
        runOf(table, 'closeMonth', month),
      ]);
      return opened && (!closed || isLeft(closed.data)) ? [month] : [];
    }),
  );
  return found.flat().toSorted();
}
