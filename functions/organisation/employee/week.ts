/**
 * The working week of a person on each day, by the office that they had on it: somebody who moves from a six-day office
 * to one of five keeps the Saturdays that they worked. docs/decisions/calendar.md.
 */
import * as z from 'zod';
import { BEGINNING } from '../validity/rules.ts';
import { addDays, type PlainDate, plainDateSchema, type WorkWeek } from '../../platform/period.ts';

/** A working week from a day on (null: always) until the next begins. */
export const datedWeekSchema = z.object({
  from: plainDateSchema.nullable(),
  week: z.enum(['FIVE_DAYS', 'SIX_DAYS']),
});
type DatedWeek = z.infer<typeof datedWeekSchema>;

/** The week that the register told last and, once it has ever been another, every one with its first day. */
export interface Weeks {
  readonly workWeek: WorkWeek;
  readonly workWeeks?: readonly DatedWeek[] | undefined;
}

const allOf = ({ workWeeks, workWeek }: Weeks): readonly DatedWeek[] =>
  workWeeks ?? [{ from: null, week: workWeek }];

const begins = ({ from }: DatedWeek, date: PlainDate): boolean => from === null || from <= date;

/** The working week of a person on a date. */
export const weekOn = (person: Weeks, date: PlainDate): WorkWeek =>
  allOf(person).findLast((each) => begins(each, date))?.week ?? person.workWeek;

/** The stretches of each week, the earliest first; the first begins before anything is known, the last has no end. */
export const weekSpans = (
  person: Weeks,
): { readonly week: WorkWeek; readonly from: PlainDate; readonly to: PlainDate | null }[] =>
  allOf(person).map(({ week, from }, at, all) => {
    const next = all[at + 1]?.from;
    return { week, from: from ?? BEGINNING, to: next ? addDays(next, -1) : null };
  });

/** What the register tells of a person's week: that of their office's unit, and since when they have the office. */
export interface ToldWeek {
  readonly week: WorkWeek;
  /** The first day in the office (TMT). */
  readonly from: PlainDate;
  /** As it was known before; null of an office that was not theirs. */
  readonly knownFrom: PlainDate | null;
  /** The day of which the register speaks. */
  readonly asOf: PlainDate;
}

/**
 * A person's weeks after the register told one. Another office's holds from its first day on, be it past; another one
 * of the same office from the register's day on: it says nothing of the days before. A first day that is corrected moves
 * what began with it. The same told again changes nothing.
 */
export function tellWeek(before: Weeks | null, { week, from, knownFrom, asOf }: ToldWeek): Weeks {
  if (!before) return { workWeek: week };
  const all = allOf(before);
  const isMoved = knownFrom !== from;
  const last = all.at(-1)?.week;
  if (!isMoved && last === week) return { workWeek: week, ...(before.workWeeks && { workWeeks: all }) };
  const since = isMoved ? from : asOf;
  // What an office brought that began on another day than was known goes with that day.
  const stands = all.filter((each) => each.from === null || (each.from < since && each.from !== knownFrom));
  const after = stands.at(-1)?.week === week ? stands : [...stands, { from: since, week }];
  return { workWeek: week, ...(after.length > 1 && { workWeeks: after }) };
}
