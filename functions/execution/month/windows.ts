/** When a month's target, realisation and verification are due. docs/domain.md 6.7 (month.*), 3 (P10). */
import {
  addDays,
  addWorkingDays,
  datesOf,
  type Instant,
  type Period,
  type PlainDate,
  toInstant,
  type WorkCalendar,
} from '../../platform/period.ts';
import type { Policies, PolicyKey } from '../../organisation/policy/rules.ts';
import type { Month } from './rules.ts';

/** Days from the first to the last, both included. */
export interface Window {
  readonly from: PlainDate;
  readonly to: PlainDate;
}

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
 * (`activity.inputWindowDays`, `month.verifyWorkingDays`). The month is closed on the day after.
 */
export function verificationEnd(
  month: Period,
  days: { input: number; verify: number },
  calendar: WorkCalendar,
): PlainDate {
  const entered = addWorkingDays(calendar, datesOf(month).last, days.input);
  return addWorkingDays(calendar, entered, days.verify);
}

/** The earliest instant of a realisation: hours after the target (`month.minGapTargetRealisationHours`). */
export const gapEnds = (targetSubmittedAt: Instant, hours: number): Instant =>
  toInstant(Date.parse(targetSubmittedAt) + hours * 3_600_000);

/** The policies that decide when a target may be submitted, and when it is late. */
export const targetPolicies = ['month.targetWindow'] as const satisfies readonly PolicyKey[];
/** Those that decide when a realisation may be submitted. */
export const realisationPolicies = [
  'month.realisationWindow',
  'month.minGapTargetRealisationHours',
  'activity.inputWindowDays',
  'month.verifyWorkingDays',
] as const satisfies readonly PolicyKey[];

/** All days that matter of a month. */
export interface Windows {
  readonly target: Window;
  readonly realisation: Window;
  readonly verificationEnd: PlainDate;
}

/** A month's days by the policies of its business date and its owner's calendar. */
export const windowsOf = (month: Month, policies: Policies, calendar: WorkCalendar): Windows => ({
  target: targetWindow(month, policies.value('month.targetWindow')),
  realisation: realisationWindow(month, policies.value('month.realisationWindow'), calendar),
  verificationEnd: verificationEnd(
    month.month,
    { input: policies.value('activity.inputWindowDays'), verify: policies.value('month.verifyWorkingDays') },
    calendar,
  ),
});
