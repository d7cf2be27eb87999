/** What the simulated people know of May 2026 by themselves: worked out here, not by the code under test. */

export const MONTH = '2026-M05';
/** Holidays and joint leave of May and June 2026 that fall on a weekday. */
const FREE = new Set(['2026-05-01', '2026-05-14', '2026-05-15', '2026-05-27', '2026-05-28', '2026-06-01']);
/** Working days during which a day's activities may be entered. */
const WINDOW = 7;
/** Working days in which what was rejected may be mended, whatever the day that it is of. */
const TO_MEND = 3;
/** On this day a transfer with effect from the sixteenth becomes known. */
export const KNOWN_ON = '2026-05-19';
export const MOVED_ON = '2026-05-16';

const DAY_MS = 86_400_000;
const textOf = (ms: number): string => new Date(ms).toISOString().slice(0, 10);

/** The day so many days later. */
export const later = (date: string, days: number): string => textOf(Date.parse(date) + days * DAY_MS);

/** Whether an office of five days works. */
export const isWorked = (date: string): boolean =>
  ![0, 6].includes(new Date(date).getUTCDay()) && !FREE.has(date);

function workedAfter(date: string, days: number): string {
  let [day, left] = [date, days];
  while (left > 0) {
    day = later(day, 1);
    if (isWorked(day)) left -= 1;
  }
  return day;
}

/** The last day on which activities of a day may be entered, or one that was rejected on a day mended. */
export function lastDayFor(date: string, rejectedOn?: string): string {
  const entered = workedAfter(date, WINDOW);
  const mended = rejectedOn ? workedAfter(rejectedOn, TO_MEND) : entered;
  return mended > entered ? mended : entered;
}

/** From the first of May to the end of verification in June. */
export const DAYS: readonly string[] = Array.from({ length: 46 }, (_, at) => later('2026-05-01', at));
