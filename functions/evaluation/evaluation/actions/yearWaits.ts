/** What a year waits for, read for many at once: since when it may be rated, for whoever asks who is late. */
import type { Employee } from '../../../organisation/employee/rules.ts';
import { leavesOf } from '../../../organisation/employee/store.ts';
import { windowCalendar } from '../../../execution/month/windows.ts';
import type { Policies } from '../../../organisation/policy/rules.ts';
import type { ReadItem } from '../../../platform/batched.ts';
import { readItem } from '../../../platform/item.ts';
import { keys } from '../../../platform/keys.ts';
import { datesOf, isMonth, type PlainDate, type WorkCalendar } from '../../../platform/period.ts';
import type { Table } from '../../../platform/table.ts';
import { type Awaited, awaitedUntil, yearRatableOn } from '../ratable.ts';
import type { Evaluation } from '../rules.ts';
import { evaluationKind } from '../store.ts';
import { concludes, type EarlierPart, earlierParts, unopenedBefore } from '../transferred.ts';
import { type MonthRead, monthsIn } from '../yearMonths.ts';
import { yearRead } from './yearRead.ts';

/** Of an evaluation whether it concludes its year, and what comes before it. */
export interface Standing {
  readonly concludes: boolean;
  readonly earlier: readonly EarlierPart[];
}

/** Reads it: a query, and one of the owner's leave where an earlier plan has no evaluation. */
export async function standingInYear(
  table: Table,
  evaluation: Evaluation,
  owner: Employee,
  today: PlainDate,
): Promise<Standing> {
  const { employeeId, period } = evaluation;
  const kept = await yearRead(table, employeeId, period);
  const read = {
    plans: kept.plans.map(({ data }) => data),
    evaluations: kept.evaluations.map(({ data }) => data),
  };
  const isAsked = unopenedBefore(evaluation, read).length > 0;
  const leaves = isAsked ? await leavesOf(table, employeeId) : [];
  return {
    concludes: concludes(evaluation, read.plans, owner, today),
    earlier: earlierParts(evaluation, read, { employee: owner, leaves }),
  };
}

/** How what years wait for is read: items in batches, people and calendars as whoever asks has them. */
export interface YearsReader {
  readonly table: Table;
  readonly zone: string;
  readonly today: PlainDate;
  readonly item: ReadItem;
  readonly employee: (employeeId: string) => Promise<Employee>;
  readonly calendarOf: (person: Employee) => WorkCalendar | Promise<WorkCalendar>;
}

/** A year's months by their evaluations alone: what is opened has no open month any more. */
function monthsOf({ item }: YearsReader, { employeeId, planNo, year }: Evaluation): Promise<MonthRead[]> {
  return Promise.all(
    (year ? monthsIn(year) : []).map(async (period): Promise<MonthRead> => {
      const found = await item(keys.evaluation(employeeId, period, planNo));
      const evaluation = found ? readItem(evaluationKind, found).data : null;
      return { period, month: null, evaluation, marker: null };
    }),
  );
}

/** The earlier parts that a year waits for; nothing is read of whoever's plan began with the year, as nearly all do. */
async function earlierOf(
  reader: YearsReader,
  evaluation: Evaluation,
  policies: Policies,
): Promise<Awaited[]> {
  const { employeeId, period, year } = evaluation;
  if (!year || year.from === datesOf(period).first) return [];
  const owner = await reader.employee(employeeId);
  const [standing, calendar] = await Promise.all([
    standingInYear(reader.table, evaluation, owner, reader.today),
    reader.calendarOf(owner),
  ]);
  const facts = { zone: reader.zone, calendar: windowCalendar(calendar, policies), policies };
  if (!standing.concludes) return [];
  return standing.earlier.map((part) => ({ ...part, until: awaitedUntil(part, evaluation, facts) }));
}

/**
 * Since which day a year may be rated by what it waits for of its own; null while it may not, and of a month. Its months are
 * read with those of others in batches; a plan that began within the year costs a query or two more.
 */
export async function yearOn(
  reader: YearsReader,
  evaluation: Evaluation,
  policies: Policies,
): Promise<PlainDate | null> {
  if (isMonth(evaluation.period)) return null;
  const [months, earlier] = await Promise.all([
    monthsOf(reader, evaluation),
    earlierOf(reader, evaluation, policies),
  ]);
  return yearRatableOn(evaluation, { months, earlier }, reader);
}
