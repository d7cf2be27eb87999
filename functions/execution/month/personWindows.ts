/** The windows of a person's months, as they stand on a day. Pure. */
import { worksWithin } from '../../organisation/calendar/personDays.ts';
import { type InstanceCalendar, workCalendarOf } from '../../organisation/calendar/rules.ts';
import type { InOffice, Person } from '../../organisation/person/store.ts';
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

/** Whether the owner of a month has a day to work in it. */
export const worksIn = (
  { person, calendar }: Pick<PersonFacts, 'calendar'> & { readonly person: InOffice },
  { from, to }: Pick<Month, 'from' | 'to'>,
): boolean => worksWithin({ ...person, calendar }, from, to);

/** A month's windows by the policies of its last day. */
export const windowsIn = (facts: PersonFacts, month: Month): Windows =>
  windowsOf(month, {
    policies: policyOn(facts.revisions, month.to),
    calendar: workCalendarOf(facts.calendar, facts.person.employee),
    zone: facts.zone,
    exceptions: facts.person.exceptions,
    works: worksIn({ ...facts, person: { ...facts.person, lines: null } }, month),
  });
