/**
 * Until when a person's activities of a month are verified, by the policies and by what was rejected: whoever must act
 * has time to act. docs/domain.md 6.7. Pure.
 */
import type { LongerWindow, WindowException } from '../../organisation/exception/rules.ts';
import type { Policies } from '../../organisation/policy/rules.ts';
import {
  addDays,
  addWorkingDays,
  endOfWindow,
  type Period,
  type PlainDate,
  withoutOutages,
  type WorkCalendar,
} from '../../platform/period.ts';
import { verificationWindow, windowCalendar } from '../month/windows.ts';
import type { Deadline } from './deadline.ts';
import type { ActivityMonth } from './rules.ts';

/** What the days rest on: policies of the month's last day, the owner's calendar, and longer windows of theirs. */
export interface VerificationFacts {
  readonly policies: Policies;
  readonly calendar: WorkCalendar;
  readonly exceptions: readonly WindowException[];
}

/** What of a month of activities moves the end of its verification. */
type Rejected = Pick<ActivityMonth, 'month' | 'rejections' | 'rejectedLonger'>;

/** Whether something is verified on a day by a longer window alone. */
export function isByLonger(month: Period, facts: VerificationFacts, on: PlainDate): boolean {
  const { policies, calendar, exceptions } = facts;
  const ordinary = verificationWindow(month, policies, calendar);
  return ordinary.to < on && on <= verificationWindow(month, policies, calendar, exceptions).to;
}

/** The last day on which what was rejected on a day is verified, once its owner has mended it on the last of theirs. */
export function verifiedAgainUntil(rejectedOn: PlainDate, { policies, calendar }: VerificationFacts) {
  const counted = windowCalendar(calendar, policies);
  const mended = endOfWindow(counted, rejectedOn, policies.value('activity.resubmitWorkingDays'));
  return addWorkingDays(withoutOutages(counted), mended, policies.value('month.verifyWorkingDays'));
}

/**
 * The last day on which activities of a month are verified: its window, and after the last rejection inside that as many
 * days as owner and verifier have once more; a rejection by a longer window counts also once that was ended early. What is
 * rejected after it moves nothing, so that it comes to an end.
 */
export function activityVerification(
  { month, rejections = [], rejectedLonger = [] }: Rejected,
  facts: VerificationFacts,
): LongerWindow {
  const window = verificationWindow(month, facts.policies, facts.calendar, facts.exceptions);
  const last = rejections
    .filter((day) => day <= window.to || rejectedLonger.includes(day))
    .toSorted()
    .at(-1);
  const to = last && verifiedAgainUntil(last, facts);
  if (!to || to <= window.to) return window;
  // What was rejected by a longer window alone is decided by it again.
  const { exception } = window;
  return exception && last > exception.instead ? { to, exception } : { to };
}

/**
 * When that is, and whether it is over on a day; `sentBy`: the last day on which what is sent in leaves the verifier
 * their days. What keeps the month open otherwise gives no time for it.
 */
export function deadlineOf(month: Rejected, facts: VerificationFacts, today: PlainDate): Deadline {
  const { to: until } = activityVerification(month, facts);
  const counted = withoutOutages(windowCalendar(facts.calendar, facts.policies));
  const days = facts.policies.value('month.verifyWorkingDays');
  const firstOfThem = addWorkingDays(counted, addDays(until, 1), -days);
  return { until, over: today > until, sentBy: addDays(firstOfThem, -1) };
}
