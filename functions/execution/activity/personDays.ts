/** The days of a person's month of activities, as they stand on a day: of entering, of mending and of verifying. Pure. */
import { workCalendarOf } from '../../organisation/calendar/rules.ts';
import { policyOn } from '../../organisation/policy/rules.ts';
import { datesOf, type Period } from '../../platform/period.ts';
import type { PersonFacts } from '../month/personWindows.ts';
import { verificationWindow } from '../month/windows.ts';
import { type Deadline, deadlineOf } from './deadline.ts';
import { type InputFacts, inputFacts } from './inputDays.ts';

/** What entering and mending rest on, and the end of verification, by the policies of the month's last day. */
export function activityDays(
  { person: { employee, exceptions }, revisions, zone, today, ...facts }: PersonFacts,
  period: Period,
): { readonly input: InputFacts; readonly deadline: Deadline } {
  const policies = policyOn(revisions, datesOf(period).last);
  const calendar = workCalendarOf(facts.calendar, employee);
  return {
    input: inputFacts(policies, { today, zone, calendar, exceptions }),
    deadline: deadlineOf(verificationWindow(period, policies, calendar, exceptions), today),
  };
}
