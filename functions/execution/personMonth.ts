/**
 * A person's month in one request: everything that lies under the period in one query, and the person
 * with their lines in another; what the nouns of a month show, they read from here.
 * docs/architecture.md 4 (a person's period is one query).
 */
import type { Action } from '../platform/access.ts';
import type { Context } from '../platform/context.ts';
import { type Item, type Kept, ofKind } from '../platform/item.ts';
import { lists } from '../platform/keys.ts';
import { datesOf, isMonth, type Period, type PlainDate, today } from '../platform/period.ts';
import { ok, type Result, refuse } from '../platform/result.ts';
import { queryAll } from '../platform/table.ts';
import { authoriseReading } from '../organisation/line/reviewer.ts';
import { lineOfPerson, type Person, personOf } from '../organisation/person/store.ts';
import type { Month } from './month/rules.ts';
import { monthKind } from './month/store.ts';

export interface PersonMonth {
  readonly period: Period;
  readonly person: Person;
  /** Months, evaluations, cards, markers and the minutes of the period, by plan; no activities. */
  readonly items: readonly Item[];
}

/** Whether the caller may read something that a person's month holds, as of a business date. */
export async function mayOn(
  context: Context,
  action: Action,
  { person }: PersonMonth,
  date: PlainDate,
): Promise<boolean> {
  const { employeeId } = person.employee;
  const asked = { employeeId, line: lineOfPerson(person, date), date, today: today(context.clock) };
  return (await authoriseReading(context, action, asked)).ok;
}

/** Those of some dates on which the caller may. */
async function seenDates(context: Context, month: PersonMonth, dates: Set<PlainDate>) {
  const seen = new Set<PlainDate>();
  for (const date of dates) if (await mayOn(context, 'month.read', month, date)) seen.add(date);
  return seen;
}

/**
 * Reads a person's month. Refuses: INPUT_INVALID for a period that is no month; NOT_FOUND for whoever
 * may see it neither as of its last day nor as of the last day of a plan's part of it.
 */
export async function readPersonMonth(
  context: Context,
  employeeId: string,
  period: Period,
): Promise<Result<PersonMonth>> {
  if (!isMonth(period)) return refuse('INPUT_INVALID', 'period', { expected: '2026-M10' });
  const [person, items] = await Promise.all([
    personOf(context.table, employeeId),
    queryAll(context.table, lists.personPeriod(employeeId, period)),
  ]);
  if (!person) return refuse('NOT_FOUND');
  const month: PersonMonth = { period, person, items };
  const parts = ofKind(month.items, monthKind).map(({ data }) => data.to);
  const seen = await seenDates(context, month, new Set([datesOf(period).last, ...parts]));
  return seen.size > 0 ? ok(month) : refuse('NOT_FOUND');
}

/** The months (SKP bulanan) of a person's month that the caller may see, each as of its own last day. */
export async function monthsOf(context: Context, month: PersonMonth): Promise<Kept<Month>[]> {
  const months = ofKind(month.items, monthKind);
  const seen = await seenDates(context, month, new Set(months.map(({ data }) => data.to)));
  return months.filter(({ data }) => seen.has(data.to));
}
