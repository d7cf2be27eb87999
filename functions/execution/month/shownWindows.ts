/**
 * Windows as they are shown, and until when what lies on a desk is to be done: worked out when they are read, since
 * outages and exceptions move them. For a page one query of policies and one of exceptions, beside the people of it.
 */
import type { Employee } from '../../organisation/employee/rules.ts';
import type { WindowException } from '../../organisation/exception/rules.ts';
import type { Policies } from '../../organisation/policy/rules.ts';
import type { Context } from '../../platform/context.ts';
import { calendarOfPerson } from '../../organisation/calendar/store.ts';
import { datesOf, type Period, type PlainDate, today } from '../../platform/period.ts';
import type { Month } from './rules.ts';
import { answerDays, isLate, type Windows, windowsOf } from './ownWindows.ts';
import { verificationWindow, windowCalendar } from './windows.ts';

/** A call that reads what many months rest on in one batch. */
interface Reader extends Context {
  readonly loaders: {
    employee(employeeId: string): Promise<Employee>;
    policies(date: PlainDate): Promise<Policies>;
    exceptions(employeeId: string): Promise<readonly WindowException[]>;
  };
}

async function factsOf(request: Reader, employeeId: string, date: PlainDate) {
  const { loaders, clock } = request;
  const [employee, policies, exceptions] = await Promise.all([
    loaders.employee(employeeId),
    loaders.policies(date),
    loaders.exceptions(employeeId),
  ]);
  return { policies, exceptions, calendar: await calendarOfPerson(request, employee), zone: clock.zone };
}

/** A month's windows as they stand. */
export const shownWindows = async (request: Reader, month: Month): Promise<Windows> =>
  windowsOf(month, await factsOf(request, month.employeeId, month.to));

/** Whether a target is late as the windows stand; what is closed, as it was closed. */
export async function shownLate(request: Reader, month: Month): Promise<boolean> {
  if (!month.lateTarget || month.lockedAt !== null) return month.lateTarget;
  const { zone } = request.clock;
  return isLate(month, await shownWindows(request, month), { zone, today: today(request.clock) });
}

/** Until when what waits of a month is to be done: an answer to a target before it climbs, and then before it counts. */
export async function monthDueOn(request: Reader, month: Month): Promise<PlainDate | null> {
  const facts = await factsOf(request, month.employeeId, month.to);
  const windows = windowsOf(month, facts);
  switch (month.status) {
    case 'GENERATED':
      return windows.target.to;
    case 'TARGET_APPROVED':
      return windows.realisation.to;
    case 'REALISED':
      return windows.verification.to;
    case 'TARGET_SUBMITTED': {
      const calendar = windowCalendar(facts.calendar, facts.policies);
      const silence = facts.policies.value('month.targetSilence');
      const answer = answerDays(month, { zone: facts.zone, calendar, silence });
      if (!answer) return null;
      const climbs = month.escalatedAt === null && today(request.clock) <= answer.climbs;
      return climbs ? answer.climbs : answer.counts;
    }
    default:
      return null;
  }
}

/** Until when a person's activities of a month are verified. */
export async function activitiesDueOn(
  request: Reader,
  employeeId: string,
  period: Period,
): Promise<PlainDate> {
  const { policies, calendar, exceptions } = await factsOf(request, employeeId, datesOf(period).last);
  return verificationWindow(period, policies, calendar, exceptions).to;
}
