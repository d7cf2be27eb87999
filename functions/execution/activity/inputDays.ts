/**
 * Until when an owner writes an activity: inside the input window of its day, and a rejected one also on the working
 * days that its rejection opens (`activity.resubmitWorkingDays`). docs/domain.md 6.2, 6.7. Pure.
 */
import type { LongerWindow, WindowException } from '../../organisation/exception/rules.ts';
import { dateIn, endOfWindow, type PlainDate, type WorkCalendar } from '../../platform/period.ts';
import { inputWindow } from '../month/windows.ts';
import type { Activity } from './rules.ts';

/** What the days rest on. */
export interface InputFacts {
  readonly today: PlainDate;
  readonly zone: string;
  readonly calendar: WorkCalendar;
  /** Longer windows that the owner was granted. */
  readonly exceptions?: readonly WindowException[];
  readonly limits: { readonly inputWindowDays: number; readonly resubmitWorkingDays: number };
}

/**
 * The last day on which an activity of a date is written; of one that stands (`before`) and was rejected, whichever ends
 * later. An exception is named only where nothing else allows it today.
 */
export function writtenUntil(
  date: PlainDate,
  before: Pick<Activity, 'state' | 'decidedAt'> | undefined,
  { today, zone, calendar, exceptions, limits }: InputFacts,
): LongerWindow {
  const window = inputWindow(date, limits.inputWindowDays, calendar, exceptions);
  if (before?.state !== 'REJECTED' || before.decidedAt === null) return window;
  const mended = endOfWindow(calendar, dateIn(zone, before.decidedAt), limits.resubmitWorkingDays);
  const to = mended > window.to ? mended : window.to;
  return today <= mended || to > window.to ? { to } : window;
}
