/** The windows of a person's months, as they stand on a day. Pure. */
import { type InstanceCalendar, workCalendarOf } from '../../organisation/calendar/rules.ts';
import type { Person } from '../../organisation/person/store.ts';
import { policyOn, type PolicyRevision } from '../../organisation/policy/rules.ts';
import type { PlainDate } from '../../platform/period.ts';
import { type Windows, windowsOf } from './ownWindows.ts';
import type { Month } from './rules.ts';

/** A person on a day, with what all people have in common. */
export interface PersonFacts {
  readonly person: Person;
  readonly calendar: InstanceCalendar;
  readonly revisions: readonly PolicyRevision[];
  readonly zone: string;
  readonly today: PlainDate;
}

/** A month's windows by the policies of its last day. */
export const windowsIn = ({ person, calendar, revisions, zone }: PersonFacts, month: Month): Windows =>
  windowsOf(month, {
    policies: policyOn(revisions, month.to),
    calendar: workCalendarOf(calendar, person.employee),
    zone,
    exceptions: person.exceptions,
  });
