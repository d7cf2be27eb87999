/** What a refusal of the calendar, of outages and of longer windows says, in English. docs/domain.md 6.7. */
import type { idCalendar } from './idCalendar.ts';

export const enCalendar: Record<keyof typeof idCalendar, string> = {
  // leave, duty travel and training
  LEAVE_OWN: 'Nobody records their own leave. Another person of BKPP does this.',
  LEAVE_DATES: 'The last day may not come before the first. Correct one of the dates.',
  LEAVE_OVERLAPS:
    'The employee is on leave from {from} to {to} already. Choose other days, or end that leave first.',
  LEAVE_NONE: 'No leave of this employee begins on {from}. Give the first day of the leave on record.',
  LEAVE_LAST_DAY: 'The last day is {earliest} at the earliest, and before {before}.',
  // the calendar, outages and longer windows
  CALENDAR_DATES: 'The last day may not come before the first. Correct one of the dates.',
  CALENDAR_TOO_LONG: 'One declaration takes {max} days at most. Make several of it.',
  CALENDAR_OVERLAPS:
    'These days are declared already: {name}, {from} to {to}. Withdraw that first, or choose other days.',
  CALENDAR_NO_HOLIDAY:
    '{date} is no national holiday or joint leave, so there is nothing to make a working day of. Another declaration is withdrawn, not overruled.',
  CALENDAR_WITHDRAWN: 'This declaration has been withdrawn. Declare the days again if need be.',
  OUTAGE_TIMES: 'An outage ends after it begins. Correct one of the times.',
  OUTAGE_TOO_LONG: 'One outage takes {max} days at most. Register several.',
  OUTAGE_OVERLAPS:
    'An outage from {from} to {to} is registered already. Register only the time outside it, or correct that one.',
  OUTAGE_WITHDRAWN: 'This outage has been withdrawn. Register it again if it did happen.',
  OUTAGE_IN_EFFECT:
    'This outage has made windows longer; it could be changed until {until}. Register another outage by itself.',
  EXCEPTION_OWN:
    'Nobody grants themselves a longer window, nor one of a month that they verify themselves. Another person of BKPP does this.',
  EXCEPTION_UNTIL: 'The last day is {earliest} at the earliest and {latest} at the latest.',
  EXCEPTION_MONTH: 'Such an exception is for a month from {from} to {to}. Choose one of them.',
  EXCEPTION_ENDED: 'This exception is over. A new one can be granted, as long as the month is not closed.',
  EXCEPTION_RUNNING: 'A longer window of this person is running: their month is closed once it is over.',
};
