/**
 * For which period a job is due on a day, so that one daily schedule serves any calendar: a job
 * takes its period from the schedule's time, never from the clock. docs/architecture.md 9.
 */
import {
  addDays,
  datesOf,
  monthOfDate,
  type Period,
  type PlainDate,
  shiftMonth,
  type WorkCalendar,
} from '../platform/period.ts';
import type { Policies } from '../organisation/policy/rules.ts';
import { verificationEnd } from '../execution/month/windows.ts';
import type { JobName } from './registry.ts';

/** Days before a month at which it is opened. */
const OPEN_DAYS_BEFORE = 6;

/** The day on which a month is closed: after the last day's activities can be entered and verified. */
export function closingDay(month: Period, policies: Policies, calendar: WorkCalendar): PlainDate {
  const days = {
    input: policies.value('activity.inputWindowDays'),
    verify: policies.value('month.verifyWorkingDays'),
  };
  return addDays(verificationEnd(month, days, calendar), 1);
}

/** The period for which a job is due on a date, or null. */
export function duePeriod(
  job: JobName,
  date: PlainDate,
  policies: Policies,
  calendar: WorkCalendar,
): Period | null {
  const thisMonth = monthOfDate(date);
  if (job === 'openMonth') {
    const next = shiftMonth(thisMonth, 1);
    return addDays(datesOf(next).first, -OPEN_DAYS_BEFORE) === date ? next : null;
  }
  const candidates = [shiftMonth(thisMonth, -1), shiftMonth(thisMonth, -2)];
  return candidates.find((month) => closingDay(month, policies, calendar) === date) ?? null;
}
