/**
 * Months whose day of closing moved to one that was over: a holiday was withdrawn that had put it off. No schedule fires
 * on a day that is past, so the next night closes them. docs/decisions/calendar.md.
 */
import type { Platform } from '../platform/context.ts';
import {
  monthOfDate,
  type Period,
  type PlainDate,
  shiftMonth,
  type WorkCalendar,
} from '../platform/period.ts';
import { runOf } from '../platform/run/run.ts';
import { dueDay, type PoliciesOn } from './due.ts';

/** Months back that are looked at: a day moves by a few, and a month closes in the one after it or the next. */
const BACK = [-1, -2];

/**
 * The months that should have been closed before a date and whose closing never began, of those that this system
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
      return opened && !closed ? [month] : [];
    }),
  );
  return found.flat().toSorted();
}
