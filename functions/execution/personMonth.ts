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
import { authoriseMonth } from './month/reading.ts';
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

/**
 * Reads a person's month. Refuses: INPUT_INVALID for a period that is no month; NOT_FOUND for whoever
 * may see it neither as of its last day nor any of its months.
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
  const asOfPeriod = await mayOn(context, 'month.read', month, datesOf(period).last);
  return asOfPeriod || (await monthsOf(context, month)).length > 0 ? ok(month) : refuse('NOT_FOUND');
}

/** The months (SKP bulanan) of a person's month that the caller may see, each as of its own last day or by who has it. */
export async function monthsOf(context: Context, { person, items }: PersonMonth): Promise<Kept<Month>[]> {
  const seen: Kept<Month>[] = [];
  for (const month of ofKind(items, monthKind))
    if ((await authoriseMonth(context, month.data, (date) => lineOfPerson(person, date))).ok)
      seen.push(month);
  return seen;
}
