/**
 * Windows as they are shown, and until when what lies on a desk is to be done: worked out when they are read, since
 * outages and exceptions move them. For a page, or a digest, one query of policies and one of exceptions, beside the
 * people of it.
 */
import type { Employee, Leave } from '../../organisation/employee/rules.ts';
import type { WindowException } from '../../organisation/exception/rules.ts';
import type { Policies } from '../../organisation/policy/rules.ts';
import type { Context } from '../../platform/context.ts';
import type { DeskItem } from '../../platform/desk.ts';
import { type Item, readItem } from '../../platform/item.ts';
import { type Key, keys } from '../../platform/keys.ts';
import { calendarLately, calendarOfPerson } from '../../organisation/calendar/store.ts';
import { datesOf, type Period, type PlainDate, today } from '../../platform/period.ts';
import type { Month } from './rules.ts';
import { monthKind } from './store.ts';
import { worksIn } from './personWindows.ts';
import { answerDays, isLate, type Windows, windowsOf } from './ownWindows.ts';
import { activityMonthKind } from '../activity/store.ts';
import { activityVerification, verifiedAgainUntil } from '../activity/verification.ts';
import { verificationWindow, windowCalendar } from './windows.ts';

/** A call that reads what many months rest on in one batch. */
export interface Reader extends Context {
  readonly loaders: {
    item(key: Key): Promise<Item | null>;
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

/**
 * Whether a target is late as the windows and the leave of its owner stand; what is closed, as it was closed. The leave
 * is read, one batch a page, where windows alone do not make up for the mark.
 */
export async function shownLate(
  request: Reader & { readonly loaders: { leaves(employeeId: string): Promise<readonly Leave[]> } },
  month: Month,
): Promise<boolean> {
  if (!month.lateTarget || month.lockedAt !== null) return month.lateTarget;
  const { employeeId, to } = month;
  const facts = await factsOf(request, employeeId, to);
  const now = { zone: request.clock.zone, today: today(request.clock) };
  if (!isLate(month, windowsOf(month, facts), now)) return false;
  const [employee, leaves, calendar] = await Promise.all([
    request.loaders.employee(employeeId),
    request.loaders.leaves(employeeId),
    calendarLately(request),
  ]);
  const works = worksIn({ person: { employee, leaves, lines: null }, calendar }, month);
  return isLate(month, windowsOf(month, { ...facts, works }), now);
}

/** Until when a month is verified, or its target answered: before it climbs, and then before it counts. */
async function monthDueOn(request: Reader, month: Month): Promise<PlainDate | null> {
  const facts = await factsOf(request, month.employeeId, month.to);
  if (month.status === 'REALISED') return windowsOf(month, facts).verification.to;
  if (month.status !== 'TARGET_SUBMITTED') return null;
  const calendar = windowCalendar(facts.calendar, facts.policies);
  const silence = facts.policies.value('month.targetSilence');
  const answer = answerDays(month, { zone: facts.zone, calendar, silence });
  if (!answer) return null;
  const climbs = month.escalatedAt === null && today(request.clock) <= answer.climbs;
  return climbs ? answer.climbs : answer.counts;
}

/**
 * Until when a person's activities of a month are verified. Whether a rejection moved that is read in the last days
 * alone: before them none can have.
 */
async function activitiesDueOn(request: Reader, employeeId: string, period: Period): Promise<PlainDate> {
  const { zone: _zone, ...facts } = await factsOf(request, employeeId, datesOf(period).last);
  const { to } = verificationWindow(period, facts.policies, facts.calendar, facts.exceptions);
  if (verifiedAgainUntil(today(request.clock), facts) <= to) return to;
  const stored = await request.loaders.item(keys.activityMonth(employeeId, period));
  const month = stored ? readItem(activityMonthKind, stored).data : { month: period };
  return activityVerification(month, facts).to;
}

/** Until when something of a desk is to be done: as it was laid; of what waits for a verifier as windows stand. */
export async function deskDueOn(reader: Reader, item: DeskItem): Promise<PlainDate | null> {
  const { step, employeeId, period, planNo } = item;
  if (step === 'ACTIVITY_VERIFICATION') return activitiesDueOn(reader, employeeId, period);
  if (step !== 'TARGET_APPROVAL' && step !== 'MONTH_VERIFICATION') return item.dueOn;
  const stored = await reader.loaders.item(keys.month(employeeId, period, planNo));
  return stored && monthDueOn(reader, readItem(monthKind, stored).data);
}
