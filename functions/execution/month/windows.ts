/** When a month's target, realisation and verification are due. docs/domain.md 6.7 (month.*), 3 (P10). */
import {
  exceptionUsed,
  longerUntil,
  type LongerWindow,
  type WindowException,
} from '../../organisation/exception/rules.ts';
import {
  addDays,
  addWorkingDays,
  datesOf,
  endOfWindow,
  type Instant,
  monthOfDate,
  type Period,
  type PlainDate,
  toInstant,
  withoutOutages,
  type WorkCalendar,
} from '../../platform/period.ts';
import type { Policies, PolicyKey } from '../../organisation/policy/rules.ts';
import type { Month } from './rules.ts';

/** Days from the first to the last, both included; an exception that made it longer is named. */
export interface Window extends LongerWindow {
  readonly from: PlainDate;
}

/** The calendar by which windows count: outages are made up for where `activity.outageExtendsWindow` says so. */
export const windowCalendar = (
  { week, holidays, outages }: WorkCalendar,
  policies: Policies,
): WorkCalendar =>
  policies.value('activity.outageExtendsWindow') && outages
    ? { week, holidays, outages }
    : { week, holidays };

/**
 * The last day on which an activity of a date may be entered (`activity.inputWindowDays`): so many working days after
 * it, made up for outages; by an exception of its owner later.
 */
export const inputWindow = (
  date: PlainDate,
  days: number,
  calendar: WorkCalendar,
  exceptions: readonly WindowException[] = [],
): LongerWindow => longerUntil(endOfWindow(calendar, date, days), exceptions, 'ACTIVITY', monthOfDate(date));

/**
 * When targets are entered (`month.targetWindow`): days relative to the first of the month, without a
 * day 0; for a plan that begins within the month, relative to its first day.
 */
export function targetWindow({ from }: Pick<Month, 'from'>, days: { from: number; to: number }): Window {
  const day = (offset: number) => addDays(from, offset > 0 ? offset - 1 : offset);
  return { from: day(days.from), to: day(days.to) };
}

/**
 * When realisations are entered (`month.realisationWindow`): from the last working days of the plan's
 * part of the month until a day of the next month.
 */
export function realisationWindow(
  month: Pick<Month, 'month' | 'from' | 'to'>,
  policy: { lastWorkingDays: number; nextMonthDay: number },
  calendar: WorkCalendar,
): Window {
  const from = addWorkingDays(calendar, addDays(month.to, 1), -policy.lastWorkingDays);
  return {
    from: from > month.from ? from : month.from,
    to: addDays(datesOf(month.month).last, policy.nextMonthDay),
  };
}

/**
 * The last day of verification: working days after the input window of the month's last day
 * (`activity.inputWindowDays`, `month.verifyWorkingDays`), be that longer by an exception of its owner's.
 */
export function verificationEnd(
  month: Period,
  days: { input: number; verify: number },
  calendar: WorkCalendar,
  exceptions: readonly WindowException[] = [],
): PlainDate {
  const input = endOfWindow(calendar, datesOf(month).last, days.input);
  const entered = longerUntil(input, exceptions, 'ACTIVITY', month).to;
  // The last day of entering is counted there; from the next on every day that an outage touched is made up for.
  return addWorkingDays(withoutOutages(calendar), entered, days.verify);
}

/** The earliest instant of a realisation: hours after the target (`month.minGapTargetRealisationHours`). */
export const gapEnds = (targetSubmittedAt: Instant, hours: number): Instant =>
  toInstant(Date.parse(targetSubmittedAt) + hours * 3_600_000);

/** The policies that decide when a target may be submitted, and when it is late. */
export const targetPolicies = [
  'month.targetWindow',
  'month.actWorkingDays',
  'activity.outageExtendsWindow',
] as const satisfies readonly PolicyKey[];
/** Those that decide when a realisation may be submitted. */
export const realisationPolicies = [
  'month.realisationWindow',
  'month.actWorkingDays',
  'month.minGapTargetRealisationHours',
  'activity.inputWindowDays',
  'month.verifyWorkingDays',
  'activity.outageExtendsWindow',
] as const satisfies readonly PolicyKey[];

/** The last day of verification of a person's month, by their exceptions later. */
export const verificationWindow = (
  month: Period,
  policies: Policies,
  calendar: WorkCalendar,
  exceptions: readonly WindowException[] = [],
): LongerWindow => {
  const days = {
    input: policies.value('activity.inputWindowDays'),
    verify: policies.value('month.verifyWorkingDays'),
  };
  const end = verificationEnd(month, days, windowCalendar(calendar, policies), exceptions);
  return longerUntil(end, exceptions, 'VERIFICATION', month);
};

/**
 * The day in whose first hour a month is closed whose verification ends on a day: one working day lies between, on
 * which an outage of the last evening can be registered.
 */
export const closesAfter = (lastDay: PlainDate, policies: Policies, calendar: WorkCalendar): PlainDate =>
  addDays(addWorkingDays(withoutOutages(windowCalendar(calendar, policies)), lastDay, 1), 1);

/** The day on which a month is closed for everybody: a working day after the last on which it is verified is over. */
export const closingDay = (month: Period, policies: Policies, calendar: WorkCalendar): PlainDate =>
  closesAfter(verificationWindow(month, policies, calendar).to, policies, calendar);

/** A month with the exceptions that a further decision rested on, as its evidence. */
export const usingExceptions = <T extends { readonly exceptions?: readonly string[] | undefined }>(
  decided: T,
  window: LongerWindow,
  on: PlainDate,
): T => {
  const used = exceptionUsed(window, on).filter((id) => !decided.exceptions?.includes(id));
  return used.length === 0 ? decided : { ...decided, exceptions: [...(decided.exceptions ?? []), ...used] };
};
