/** Minutes that days of leave are credited with (`activity.leaveCreditMinutes`). docs/domain.md 1.9, 6.7. */
import { type Leave, leaveOn, type LeaveType } from '../../organisation/employee/rules.ts';
import type { PlainDate } from '../../platform/period.ts';

/** Whose leave it is, which days the office works, and what a day of it is worth by its type. */
export interface LeaveFacts {
  readonly leaves: readonly Leave[];
  /** Only the office's working days can be days of leave. */
  readonly workingDays: readonly PlainDate[];
  readonly creditPerDay: Readonly<Record<LeaveType, number>>;
}

/** Working days on leave, and the minutes that they are credited with. */
export function leaveCredit({ leaves, workingDays, creditPerDay }: LeaveFacts): {
  days: number;
  minutes: number;
} {
  const types = workingDays.flatMap((day) => leaveOn(leaves, day)?.type ?? []);
  return { days: types.length, minutes: types.reduce((sum, type) => sum + creditPerDay[type], 0) };
}
