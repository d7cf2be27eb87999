/** Until when an organisation's achievement is to be set, and with whom it waits until then. Pure. docs/domain.md 1.7, 6.7. */
import { windowCalendar } from '../../execution/month/windows.ts';
import { type InstanceCalendar, workCalendar } from '../../organisation/calendar/rules.ts';
import type { Policies } from '../../organisation/policy/rules.ts';
import {
  datesOf,
  endOfWindow,
  isMonth,
  monthOf,
  monthOfDate,
  monthsThrough,
  type Period,
  type PlainDate,
  shiftMonth,
  yearOf,
  yearPeriod,
} from '../../platform/period.ts';

/** The last day: so many working days of an office of five days after the period (`eval.achievementWorkingDays`). */
export const achievementDueOn = (period: Period, calendar: InstanceCalendar, policies: Policies): PlainDate =>
  endOfWindow(
    windowCalendar(workCalendar(calendar, 'FIVE_DAYS'), policies),
    datesOf(period).last,
    policies.value('eval.achievementWorkingDays'),
  );

/** How many months back one that is not drawn up or recommended is asked for; the view lists whichever is missing. */
const MONTHS_BACK = 2;
/** The last month of a year in which the one before is asked for. */
const YEAR_UNTIL = 6;

/** The periods whose achievements are asked for on a day: they are over, and not long. */
export function periodsAsked(today: PlainDate): Period[] {
  const now = monthOfDate(today);
  const months = monthsThrough(shiftMonth(now, -MONTHS_BACK), shiftMonth(now, -1));
  return monthOf(now) > YEAR_UNTIL ? months : [...months, yearPeriod(yearOf(now) - 1)];
}

/** Whether people of a period are evaluated by it, so that it is awaited. */
export function isAwaited(period: Period, policies: Policies): boolean {
  const { month, annual } = policies.value('eval.orgAchievementRequired');
  return isMonth(period) ? month : annual;
}
