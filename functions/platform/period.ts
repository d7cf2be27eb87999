/**
 * The one file that knows calendars: periods, dates of the instance's zone, working days.
 * A period is a token (`2026-M10`, `2026-Q4`, `2026-Y`) that nothing else parses; a date is
 * `yyyy-mm-dd`; an instant is ISO 8601 in UTC. docs/architecture.md 8, docs/domain.md 1.8.
 */
import { Temporal } from 'temporal-polyfill';
import * as z from 'zod';

export type Period = string & { readonly __period: never };
/** A calendar date of the instance's zone, `yyyy-mm-dd`. */
export type PlainDate = string & { readonly __date: never };
/** An instant, ISO 8601 in UTC with milliseconds. */
export type Instant = string & { readonly __instant: never };
export type WorkWeek = 'FIVE_DAYS' | 'SIX_DAYS';

const PERIOD = /^(\d{4})-(?:M(0[1-9]|1[0-2])|Q([1-4])|Y)$/;
const DATE = /^\d{4}-\d{2}-\d{2}$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;

/** The period a token names, or null when it names none. */
export const parsePeriod = (token: string): Period | null => (PERIOD.test(token) ? (token as Period) : null);

/** The date a text names (`2026-02-30` is none), or null. */
export function parseDate(text: string): PlainDate | null {
  if (!DATE.test(text)) return null;
  const epochMs = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(epochMs) && toInstant(epochMs).startsWith(text) ? (text as PlainDate) : null;
}

/** The instant a text with an offset or `Z` names, or null. */
export function parseInstant(text: string): Instant | null {
  try {
    return toInstant(Temporal.Instant.from(text).epochMilliseconds);
  } catch {
    return null;
  }
}

/** Schemas of what is kept and sent: a date, an instant as this file writes it, a period. */
export const plainDateSchema = z.custom<PlainDate>(
  (text) => typeof text === 'string' && parseDate(text) !== null,
  'yyyy-mm-dd',
);
export const instantSchema = z.custom<Instant>(
  (text) => typeof text === 'string' && INSTANT.test(text) && isMoment(text),
  'ISO 8601, UTC, milliseconds',
);
export const periodSchema = z.custom<Period>(
  (text) => typeof text === 'string' && PERIOD.test(text),
  '2026-M10, 2026-Q4, 2026-Y',
);

/** A period's token as what leaves the system describes it. */
export const periodText = z.string().regex(PERIOD);

/** Whether such a text is a moment: the 30th of February is none. Without Temporal, since every item has some. */
function isMoment(text: string): boolean {
  const epochMs = Date.parse(text);
  return !Number.isNaN(epochMs) && toInstant(epochMs) === text;
}

/** Epoch milliseconds as an instant. */
export const toInstant = (epochMs: number): Instant => new Date(epochMs).toISOString() as Instant;

const fourDigits = (year: number): string => String(year).padStart(4, '0');

/** The month of a year as a period; `month` 1 to 12. */
export const monthPeriod = (year: number, month: number): Period =>
  `${fourDigits(year)}-M${String(month).padStart(2, '0')}` as Period;

/** The whole year as a period. */
export const yearPeriod = (year: number): Period => `${fourDigits(year)}-Y` as Period;

/** The year that a period lies in. */
export const yearOf = (period: Period): number => Number(period.slice(0, 4));

/** The month number (1 to 12) of a month period; throws on a quarter or a year, which is a bug. */
export function monthOf(period: Period): number {
  const month = PERIOD.exec(period)?.[2];
  if (!month) throw new Error(`not a month: ${period}`);
  return Number(month);
}

/** Whether the period is a month. */
export const isMonth = (period: Period): boolean => period[5] === 'M';

/** The month that a date lies in. */
export const monthOfDate = (date: PlainDate): Period =>
  monthPeriod(Number(date.slice(0, 4)), Number(date.slice(5, 7)));

/** The month `offset` months after (or before) another. Without Temporal, since a year is gone through month by month. */
export function shiftMonth(period: Period, offset: number): Period {
  const months = yearOf(period) * 12 + monthOf(period) - 1 + offset;
  return monthPeriod(Math.floor(months / 12), (months % 12) + 1);
}

/** The months from one to another, both included; none where the second comes before. */
export function monthsThrough(first: Period, last: Period): Period[] {
  const months: Period[] = [];
  for (let month = first; month <= last; month = shiftMonth(month, 1)) months.push(month);
  return months;
}

/** First and last day of a month, a quarter or a year. */
export function datesOf(period: Period): { first: PlainDate; last: PlainDate } {
  const match = PERIOD.exec(period);
  if (!match) throw new Error(`not a period: ${period}`);
  const [, year, month, quarter] = match;
  const from = month ? Number(month) : quarter ? Number(quarter) * 3 - 2 : 1;
  const to = month ? from : quarter ? from + 2 : 12;
  const last = Temporal.PlainYearMonth.from({ year: Number(year), month: to }).daysInMonth;
  const two = (n: number) => String(n).padStart(2, '0');
  return {
    first: `${year}-${two(from)}-01` as PlainDate,
    last: `${year}-${two(to)}-${two(last)}` as PlainDate,
  };
}

/**
 * Hours that WIB, WITA and WIT are ahead of UTC: the same all year, since 1964 in each of these zones
 * (test/platform/period.test.ts asks ICU). Loading ICU's calendar would be 15 ms of a cold start.
 */
const AHEAD: Readonly<Record<string, number>> = {
  'Asia/Jakarta': 7,
  'Asia/Makassar': 8,
  'Asia/Jayapura': 9,
};
const AHEAD_SINCE = '1964-01-01';

/** Whether a name is an IANA time zone. */
export function isZone(name: string): boolean {
  if (Object.hasOwn(AHEAD, name)) return true;
  try {
    instantIn(name, '2026-01-01' as PlainDate);
    return true;
  } catch {
    return false; // Temporal throws on a zone that it does not know
  }
}

/** The date on which an instant falls in a zone: 17:30Z on the 30th is the 31st in Jakarta. */
export function dateIn(zone: string, at: Instant): PlainDate {
  const ahead = at > AHEAD_SINCE && AHEAD[zone];
  if (ahead) return toInstant(Date.parse(at) + ahead * 3_600_000).slice(0, 10) as PlainDate;
  return Temporal.Instant.from(at).toZonedDateTimeISO(zone).toPlainDate().toString() as PlainDate;
}

/** The instant at which a date begins in a zone, or at `time` (`HH:mm`) of it. */
export const instantIn = (zone: string, date: PlainDate, time = '00:00'): Instant =>
  toInstant(
    Temporal.PlainDate.from(date).toZonedDateTime({ timeZone: zone, plainTime: time }).epochMilliseconds,
  );

/** An instant as people of a zone read it, still ISO 8601: `2026-10-31T09:00:00+07:00`. */
export const localInstant = (zone: string, at: Instant): string =>
  Temporal.Instant.from(at).toString({ timeZone: zone, smallestUnit: 'second' });

/** Whether a time of day `HH:mm` lies in hours: from the first until before the second, over midnight where it is earlier. */
export const isWithin = (
  { from, to }: { readonly from: string; readonly to: string },
  time: string,
): boolean => (from < to ? from <= time && time < to : from <= time || time < to);

/** The date `days` after (or before) another. Without Temporal, since every window is counted day by day. */
export const addDays = (date: PlainDate, days: number): PlainDate =>
  toInstant(Date.parse(date) + days * 86_400_000).slice(0, 10) as PlainDate;

/** The date so many months later; the last day of a month that has no such day. */
export const addMonths = (date: PlainDate, months: number): PlainDate =>
  Temporal.PlainDate.from(date).add({ months }).toString() as PlainDate;

/** The same day some years later; of 29 February the 28th where that year has none. */
export const addYears = (date: PlainDate, years: number): PlainDate =>
  Temporal.PlainDate.from(date).add({ years }).toString() as PlainDate;

/** Whole minutes from one instant to another. */
export const minutesBetween = (from: Instant, to: Instant): number =>
  Math.floor((Date.parse(to) - Date.parse(from)) / 60_000);

/** An instant as whole seconds since 1970, as the table takes when an item vanishes. */
export const epochSeconds = (at: Instant): number => Math.floor(Date.parse(at) / 1000);

/** Whole hours from one instant to another, rounded down. */
export const hoursBetween = (from: Instant, to: Instant): number =>
  Math.floor((Date.parse(to) - Date.parse(from)) / 3_600_000);

/** Every date from the first to the last, both included; without Temporal, as `addDays`. */
export function eachDate(first: PlainDate, last: PlainDate): PlainDate[] {
  const days = (Date.parse(last) - Date.parse(first)) / 86_400_000;
  return Array.from({ length: Math.max(days + 1, 0) }, (_, at) => addDays(first, at));
}

/** A day of the base; `provisional` while the government has not fixed it (moon-sighted). */
export interface BaseHoliday {
  readonly kind: 'LIBUR_NASIONAL' | 'CUTI_BERSAMA';
  readonly name: string;
  readonly provisional: boolean;
}

/** The days on which an office works: five or six days a week, holidays out; of a person, by their office of each day. */
export interface WorkCalendar {
  readonly week: WorkWeek | ((date: PlainDate) => WorkWeek);
  /** Dates of national and local holidays and of joint leave (cuti bersama). */
  readonly holidays: Pick<ReadonlySet<string>, 'has'>;
  /** Dates that a registered outage touched: they are worked, but no window counts them. */
  readonly outages?: ReadonlySet<string>;
}

/** A date's day of the week by ISO: 1 is Monday. */
export const weekdayOf = (date: PlainDate): number => new Date(date).getUTCDay() || 7;

/** Whether the office works on a date. */
export function isWorkingDay({ week, holidays }: WorkCalendar, date: PlainDate): boolean {
  const days = (typeof week === 'function' ? week(date) : week) === 'SIX_DAYS' ? 6 : 5;
  return weekdayOf(date) <= days && !holidays.has(date);
}

/** The `count`-th working day after a date (`count` 0: the date itself); counts backwards when negative. */
export function addWorkingDays(calendar: WorkCalendar, date: PlainDate, count: number): PlainDate {
  const step = Math.sign(count);
  let day = date;
  for (let left = Math.abs(count); left > 0; ) {
    day = addDays(day, step);
    if (isWorkingDay(calendar, day)) left -= 1;
  }
  return day;
}

const hit = ({ outages }: WorkCalendar, date: PlainDate): boolean => outages?.has(date) ?? false;

/** The calendar as windows count it: a day that an outage touched is no day to meet a deadline on. */
export const withoutOutages = (calendar: WorkCalendar): WorkCalendar => ({
  week: calendar.week,
  holidays: { has: (date) => calendar.holidays.has(date) || hit(calendar, date as PlainDate) },
});

/**
 * The last day of a window of a date and the `count` working days after it. Every day of it that a registered outage
 * touched, the date itself among them, is made up for by a working day more. docs/domain.md 6.7.
 */
export const endOfWindow = (calendar: WorkCalendar, date: PlainDate, count: number): PlainDate =>
  addWorkingDays(withoutOutages(calendar), date, count + (hit(calendar, date) ? 1 : 0));

/**
 * The last day of a window between two dates, as outages leave it: a working day more for every day of it, be it a
 * Sunday, that one touched.
 */
export function windowUntil(calendar: WorkCalendar, from: PlainDate, to: PlainDate): PlainDate {
  const lost = calendar.outages?.size ? eachDate(from, to).filter((date) => hit(calendar, date)).length : 0;
  return addWorkingDays(withoutOutages(calendar), to, lost);
}

/** The working days of a period, in order. */
export function workingDaysOf(calendar: WorkCalendar, period: Period): PlainDate[] {
  const { first, last } = datesOf(period);
  return eachDate(first, last).filter((date) => isWorkingDay(calendar, date));
}

/** The clock of one call: the instant, and the zone in which dates are read. */
export interface Clock {
  readonly zone: string;
  now(): Instant;
}

/** The date of now in the clock's zone. */
export const today = (clock: Clock): PlainDate => dateIn(clock.zone, clock.now());
