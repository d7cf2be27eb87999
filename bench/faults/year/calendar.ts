/** The calendar of the year's trial, counted here and not by the code under test. */
import { holidayDates } from '../../../data/holidays.ts';

const DAY_MS = 86_400_000;
const textOf = (ms: number): string => new Date(ms).toISOString().slice(0, 10);

/** The day so many days later. */
export const later = (date: string, days: number): string => textOf(Date.parse(date) + days * DAY_MS);

/** Whether an office of five days works. */
export const isWorked = (date: string): boolean =>
  ![0, 6].includes(new Date(date).getUTCDay()) && !holidayDates().has(date);

/** The first working day from a date on. */
export const workedFrom = (date: string): string => (isWorked(date) ? date : workedFrom(later(date, 1)));
/** The last working day up to a date. */
export const workedUpTo = (date: string): string => (isWorked(date) ? date : workedUpTo(later(date, -1)));

/** So many working days after a date. */
export function workedAfter(date: string, days: number): string {
  let [day, left] = [date, days];
  while (left > 0) {
    day = later(day, 1);
    if (isWorked(day)) left -= 1;
  }
  return day;
}

/** The months of the year by their numbers. */
export const MONTHS: readonly number[] = Array.from({ length: 12 }, (_, at) => at + 1);

const two = (no: number): string => String(no).padStart(2, '0');
/** The token of a month of 2026. */
export const tokenOf = (month: number): string => `2026-M${two(month)}`;
/** The first and the last day of a month of 2026. */
export const firstOf = (month: number): string => `2026-${two(month)}-01`;
export const lastOf = (month: number): string =>
  month === 12 ? '2026-12-31' : later(firstOf(month + 1), -1);

/**
 * The day on which a month is closed for everybody: a working day after its verification, which ends three working
 * days after the activities of its last day can be entered (seven working days).
 */
export const closedOn = (month: number): string => later(workedAfter(lastOf(month), 7 + 3 + 1), 1);
