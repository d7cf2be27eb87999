/**
 * The instance's calendar: the national holidays of data/holidays.json as the base, and over it what BKPP declares by
 * decree, also afterwards. docs/domain.md 6.1 (WorkCalendar), docs/decisions/calendar.md.
 */
import * as z from 'zod';
import {
  addDays,
  type BaseHoliday,
  eachDate,
  instantSchema,
  monthOfDate,
  type PlainDate,
  plainDateSchema,
  type WorkCalendar,
  yearOf,
} from '../../platform/period.ts';
import type { Problem } from '../../platform/result.ts';
import { type Weeks, weekOn } from '../employee/rules.ts';
import { overlap } from '../validity/rules.ts';
import { type Outage, outageDates } from './outage.ts';

/** Days that are not worked; HARI_KERJA: a day of the base that is worked after all; RAMADAN: days of shorter hours. */
export const declaredKinds = [
  'LIBUR_NASIONAL',
  'CUTI_BERSAMA',
  'LIBUR_LOKAL',
  'HARI_KERJA',
  'RAMADAN',
] as const;

const yearOfDate = (date: PlainDate): number => yearOf(monthOfDate(date));

const decreeNo = z.string().trim().min(1).max(100);

/** What is declared: days from the first to the last, both included, by which decree. */
export const declarationContentSchema = z.object({
  kind: z.enum(declaredKinds),
  name: z.string().trim().min(3).max(150),
  from: plainDateSchema,
  to: plainDateSchema,
  decreeNo,
});
export type DeclarationContent = z.infer<typeof declarationContentSchema>;

/** The decree by which a declaration is taken back. */
export const withdrawalSchema = z.object({ id: z.string(), expectedVersion: z.int(), decreeNo });

export const declarationSchema = declarationContentSchema.extend({
  id: z.uuid(),
  declaredAt: instantSchema,
  /** Withdrawn: it counts no more, and stays on record. */
  withdrawnAt: instantSchema.nullable(),
  withdrawnBy: z.string().nullable(),
});
export type Declaration = z.infer<typeof declarationSchema>;

/** A day that is not worked, and why; `decreeNo` null of the base. */
export interface Holiday {
  readonly date: PlainDate;
  readonly kind: Exclude<Declaration['kind'], 'HARI_KERJA' | 'RAMADAN'>;
  readonly name: string;
  readonly decreeNo: string | null;
  readonly provisional: boolean;
}

/** Everything that the instance's calendar says. */
export interface InstanceCalendar {
  readonly holidays: ReadonlyMap<string, Holiday>;
  readonly declarations: readonly Declaration[];
  readonly outages: readonly Outage[];
  /** Dates that a registered outage touched. */
  readonly outageDates: ReadonlySet<string>;
}

/** The calendar of the base, of what was declared and of the outages that stand. */
export function instanceCalendar(
  base: ReadonlyMap<string, BaseHoliday>,
  declarations: readonly Declaration[],
  outages: readonly Outage[],
  zone: string,
): InstanceCalendar {
  const holidays = new Map<string, Holiday>();
  for (const [date, { kind, name, provisional }] of base)
    holidays.set(date, { date: date as PlainDate, kind, name, decreeNo: null, provisional });
  for (const { kind, name, from, to, decreeNo } of declarations.filter(stands)) {
    if (kind === 'RAMADAN') continue;
    for (const date of eachDate(from, to)) {
      if (kind === 'HARI_KERJA') holidays.delete(date);
      else holidays.set(date, { date, kind, name, decreeNo, provisional: false });
    }
  }
  const standing = outages.filter(({ withdrawnAt }) => withdrawnAt === null);
  const dates = new Set(standing.flatMap((outage) => outageDates(outage, zone)));
  return { holidays, declarations, outages, outageDates: dates };
}

/** Whether a declaration counts. */
export const stands = ({ withdrawnAt }: Pick<Declaration, 'withdrawnAt'>): boolean => withdrawnAt === null;

/** The days on which offices of a week work, with the outages that windows make up for. */
export const workCalendar = (calendar: InstanceCalendar, week: WorkCalendar['week']): WorkCalendar => ({
  week,
  holidays: calendar.holidays,
  outages: calendar.outageDates,
});

/** The same of a person: by the week of the office that they have on each day. */
export const workCalendarOf = (calendar: InstanceCalendar, person: Weeks): WorkCalendar =>
  workCalendar(calendar, (date) => weekOn(person, date));

/** Whether the base has a list of a year: without one nobody knows its holidays, and every weekday counts as worked. */
export const isBaseKnown = (base: ReadonlyMap<string, BaseHoliday>, year: number): boolean =>
  [...base.keys()].some((date) => yearOfDate(date as PlainDate) === year);

/** Days before a year at which its list should have come: the government decrees it in the autumn. */
const LIST_DUE_DAYS = 92;

/** The year, that of a date or from October on the next, of which the base should have a list and has none; else null. */
export function yearWithoutBase(base: ReadonlyMap<string, BaseHoliday>, date: PlainDate): number | null {
  const years = [yearOfDate(date), yearOfDate(addDays(date, LIST_DUE_DAYS))];
  return years.find((year) => !isBaseKnown(base, year)) ?? null;
}

/** Whether a date lies in a declared Ramadan. */
export const isRamadan = ({ declarations }: InstanceCalendar, date: PlainDate): boolean =>
  declarations.some((one) => one.kind === 'RAMADAN' && stands(one) && one.from <= date && date <= one.to);

/** The longest stretch of one declaration, in days: a Ramadan, or the holidays of a catastrophe. */
const LONGEST = 31;

/**
 * Why something cannot be declared beside what stands: CALENDAR_DATES, CALENDAR_TOO_LONG, CALENDAR_OVERLAPS (of days
 * with days, of Ramadan with Ramadan), CALENDAR_NO_HOLIDAY (a day made a working day that is none of the base).
 */
export function declarationProblems(
  content: DeclarationContent,
  declarations: readonly Declaration[],
  base: ReadonlyMap<string, BaseHoliday>,
): Problem[] {
  const { kind, from, to } = content;
  if (to < from) return [{ code: 'CALENDAR_DATES', field: ['input', 'to'] }];
  const days = eachDate(from, to);
  if (days.length > LONGEST)
    return [{ code: 'CALENDAR_TOO_LONG', field: ['input', 'to'], params: { max: LONGEST } }];
  const isHours = (one: Pick<Declaration, 'kind'>) => one.kind === 'RAMADAN';
  const other = declarations.find(
    (one) => stands(one) && isHours(one) === isHours(content) && overlap(one, content),
  );
  if (other) {
    const params = { name: other.name, from: other.from, to: other.to };
    return [{ code: 'CALENDAR_OVERLAPS', field: ['input', 'from'], params }];
  }
  const worked = kind === 'HARI_KERJA' && days.find((date) => !base.has(date));
  return worked ? [{ code: 'CALENDAR_NO_HOLIDAY', field: ['input', 'from'], params: { date: worked } }] : [];
}

/** Whether a declaration on record says the same: a repeat of the same call is no refusal. */
export const isSame = (one: Declaration, content: DeclarationContent): boolean =>
  stands(one) &&
  (['kind', 'name', 'from', 'to', 'decreeNo'] as const).every((field) => one[field] === content[field]);
