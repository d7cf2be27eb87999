/**
 * A month as a person's calendar shows it: which days they work and for how many minutes, and why not. Pure.
 * docs/domain.md 3 (D08), 6.1 (WorkCalendar).
 */
import {
  datesOf,
  eachDate,
  isWorkingDay,
  type Period,
  type PlainDate,
  weekdayOf,
  type WorkWeek,
} from '../../platform/period.ts';
import { absenceOn, type Leave, weekOn } from '../employee/rules.ts';
import { type InOffice, hasLineOn, isInOffice } from '../person/store.ts';
import { type DayHours, minutesOf, type WeekHours } from '../policy/hours.ts';
import { type InstanceCalendar, isRamadan, workCalendarOf } from './rules.ts';

export const dayKinds = [
  'WORKING',
  'WEEKEND',
  'HOLIDAY',
  'JOINT_LEAVE',
  'LEAVE',
  'DUTY_TRAVEL',
  'TRAINING',
  'NOT_IN_OFFICE',
] as const;
export type DayKind = (typeof dayKinds)[number];

/** A day of a person: what the office does on it comes before what they do; `hours` null where nobody works. */
export interface PersonDay {
  readonly date: PlainDate;
  readonly kind: DayKind;
  /** Of a holiday or joint leave. */
  readonly name: string | null;
  readonly absence: Leave['type'] | null;
  readonly hours: DayHours | null;
  readonly workingMinutes: number;
  readonly ramadan: boolean;
  readonly outage: boolean;
}

/** What a person's days rest on; hours by the policies of each day. */
export interface DayFacts extends InOffice {
  readonly calendar: InstanceCalendar;
  readonly hoursOn: (date: PlainDate) => { readonly normal: WeekHours; readonly ramadan: WeekHours };
}

function hoursOf(hours: WeekHours, week: WorkWeek, date: PlainDate): DayHours {
  const weekday = weekdayOf(date);
  if (weekday === 6) return hours.SIX_DAYS.saturday;
  return weekday === 5 ? hours[week].friday : hours[week].mondayToThursday;
}

const ABSENT: Readonly<Partial<Record<Leave['type'], DayKind>>> = {
  DINAS_LUAR: 'DUTY_TRAVEL',
  DIKLAT: 'TRAINING',
};

/** What the kind of a day follows from. */
export type KindFacts = Omit<DayFacts, 'hoursOn'>;

/** What a date is to a person: what the office does on it comes before what they do, and no day is theirs without a line. */
export function kindOfDay({ calendar, ...person }: KindFacts, date: PlainDate): DayKind {
  const { employee, leaves } = person;
  const holiday = calendar.holidays.get(date);
  if (holiday) return holiday.kind === 'CUTI_BERSAMA' ? 'JOINT_LEAVE' : 'HOLIDAY';
  if (!isWorkingDay(workCalendarOf(calendar, employee), date)) return 'WEEKEND';
  if (!hasLineOn(person, date)) return 'NOT_IN_OFFICE';
  const absence = absenceOn(leaves, date);
  if (absence) return ABSENT[absence.type] ?? 'LEAVE';
  return isInOffice(person, date) ? 'WORKING' : 'NOT_IN_OFFICE';
}

/** The days on which somebody works, be it on duty elsewhere. */
export const worked: ReadonlySet<DayKind> = new Set(['WORKING', 'DUTY_TRAVEL', 'TRAINING']);

/** Whether a person has a day to work from one date to another: not on leave or out of office on all of them. */
export const worksWithin = (facts: KindFacts, from: PlainDate, to: PlainDate): boolean =>
  eachDate(from, to).some((date) => worked.has(kindOfDay(facts, date)));

/** A day of a person. */
export function personDay(facts: DayFacts, date: PlainDate): PersonDay {
  const { calendar, employee, leaves, hoursOn } = facts;
  const kind = kindOfDay(facts, date);
  const ramadan = isRamadan(calendar, date);
  const { normal, ramadan: shorter } = hoursOn(date);
  const hours = worked.has(kind) ? hoursOf(ramadan ? shorter : normal, weekOn(employee, date), date) : null;
  return {
    date,
    kind,
    name: calendar.holidays.get(date)?.name ?? null,
    absence: absenceOn(leaves, date)?.type ?? null,
    hours,
    workingMinutes: hours ? minutesOf(hours) : 0,
    ramadan,
    outage: calendar.outageDates.has(date),
  };
}

/** A month of a person, and how many of its days are left to work from a day on, that day among them. */
export interface PersonMonthDays {
  readonly period: Period;
  readonly days: readonly PersonDay[];
  /** On which they work, be it on duty elsewhere. */
  readonly workingDays: number;
  readonly workingMinutes: number;
  readonly workingDaysLeft: number;
  /** Of those left the ones on duty travel or training. */
  readonly dutyDaysLeft: number;
}

/** The days of a person's month, and their sums. Leave is out of what is left; duty is in it, and told apart. */
export function personMonthDays(facts: DayFacts, period: Period, today: PlainDate): PersonMonthDays {
  const { first, last } = datesOf(period);
  const days = eachDate(first, last).map((date) => personDay(facts, date));
  const working = days.filter(({ kind }) => worked.has(kind));
  const left = working.filter(({ date }) => date >= today);
  return {
    period,
    days,
    workingDays: working.length,
    workingMinutes: working.reduce((sum, { workingMinutes }) => sum + workingMinutes, 0),
    workingDaysLeft: left.length,
    dutyDaysLeft: left.filter(({ kind }) => kind !== 'WORKING').length,
  };
}
