/** The days of a person's month of activities, as they stand on a day: of entering, of mending and of verifying. Pure. */
import { workCalendarOf } from '../../organisation/calendar/rules.ts';
import { policyOn } from '../../organisation/policy/rules.ts';
import { datesOf } from '../../platform/period.ts';
import type { PersonFacts } from '../month/personWindows.ts';
import type { Deadline } from './deadline.ts';
import { type InputFacts, inputFacts } from './inputDays.ts';
import type { ActivityMonth } from './rules.ts';
import { deadlineOf } from './verification.ts';

/** What entering and mending rest on, and the end of verification, by the policies of the month's last day. */
export function activityDays(
  { person: { employee, exceptions }, revisions, zone, today, ...facts }: PersonFacts,
  month: ActivityMonth,
): { readonly input: InputFacts; readonly deadline: Deadline } {
  const policies = policyOn(revisions, datesOf(month.month).last);
  const calendar = workCalendarOf(facts.calendar, employee);
  return {
    input: inputFacts(policies, { today, zone, calendar, exceptions }),
    deadline: deadlineOf(month, { policies, calendar, exceptions }, today),
  };
}
