/** Minutes that days of leave are credited with (`activity.leaveCreditMinutes`). docs/domain.md 1.9, 6.7. */
import { type Leave, leaveOn, type LeaveType } from '../../organisation/employee/rules.ts';
import type { PlainDate } from '../../platform/period.ts';

/** Whose leave it is, which days the office works, and what a day of it is worth by its type. */
export interface LeaveFacts {
  readonly leaves: readonly Leave[];
  /** Only the office's working days can be days of leave. */
  readonly workingDays: readonly PlainDate[];
  readonly creditPerDay: Readonly<Record<LeaveType, number>>;
  /** Minutes of a day that count beside the credit. */
  readonly doneOn: (date: PlainDate) => number;
}

/** Working days on leave, what they are credited with, and on which of them something was done that counts. */
export interface LeaveCredit {
  readonly days: number;
  readonly minutes: number;
  readonly worked: readonly PlainDate[];
}

/**
 * The credit of a month's days of leave. A day has one value: leave that came on record after work of the same day had
 * been entered is credited only with what that work leaves of it.
 */
export function leaveCredit({ leaves, workingDays, creditPerDay, doneOn }: LeaveFacts): LeaveCredit {
  const days = workingDays.flatMap((date) => {
    const leave = leaveOn(leaves, date);
    return leave ? [{ date, credit: creditPerDay[leave.type], done: doneOn(date) }] : [];
  });
  return {
    days: days.length,
    minutes: days.reduce((sum, { credit, done }) => sum + Math.max(0, credit - done), 0),
    worked: days.flatMap(({ date, done }) => (done > 0 ? [date] : [])),
  };
}
