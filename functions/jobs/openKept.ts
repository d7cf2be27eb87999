/**
 * Months that everybody's closing is past and that a longer window keeps open for somebody: opened for whoever has none
 * yet, since their plan was set late, be it on the window's very last day. docs/domain.md 6.7, docs/decisions/calendar.md.
 */
import { loadOpenShared, openEmployeeMonth } from '../execution/month/actions/openEmployeeMonth.ts';
import { closingDay } from '../execution/month/windows.ts';
import { workCalendar } from '../organisation/calendar/rules.ts';
import { isRunning } from '../organisation/exception/rules.ts';
import { lastingExceptions } from '../organisation/exception/store.ts';
import { policyOn } from '../organisation/policy/rules.ts';
import type { Context } from '../platform/context.ts';
import { addDays, datesOf, type PlainDate } from '../platform/period.ts';

/**
 * Opens them, each as `openMonth` does those that are open for everybody; what there is stays. A query of the longer
 * windows that ran on the day before, and three reads for each month of theirs that everybody's closing is past. Answers how many were
 * opened, and what failed.
 */
export async function openKept(
  context: Context,
  day: PlainDate,
): Promise<{ readonly changed: number; readonly faults: readonly unknown[] }> {
  const [lasting, shared] = await Promise.all([
    lastingExceptions(context.table, day),
    loadOpenShared(context),
  ]);
  const week = workCalendar(shared.calendar, 'FIVE_DAYS');
  const kept = lasting
    .filter((one) => isRunning(one, addDays(day, -1)))
    .flatMap(({ employeeId, months }) => months.map((period) => ({ employeeId, period })))
    .filter(
      ({ period }) => closingDay(period, policyOn(shared.revisions, datesOf(period).last), week) <= day,
    );
  const each = new Map(kept.map((one) => [`${one.employeeId} ${one.period}`, one]));
  const faults: unknown[] = [];
  let changed = 0;
  for (const one of each.values()) {
    try {
      if ((await openEmployeeMonth(context, one, shared)).outcome === 'DONE') changed += 1;
    } catch (fault) {
      context.log.error('kept open', { ...one, fault });
      faults.push(fault);
    }
  }
  return { changed, faults };
}
