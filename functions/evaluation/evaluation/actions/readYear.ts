/** A person's year as it is shown, and what of an annual evaluation is worked out when it is read. */
import { authoriseReading } from '../../../organisation/line/reviewer.ts';
import type { Employee } from '../../../organisation/employee/rules.ts';
import { lineOfPerson, personOf } from '../../../organisation/person/store.ts';
import type { Context } from '../../../platform/context.ts';
import type { Kept } from '../../../platform/item.ts';
import { type Period, today } from '../../../platform/period.ts';
import { ok, type Result, refuse } from '../../../platform/result.ts';
import type { Evaluation } from '../rules.ts';
import { concludes } from '../transferred.ts';
import type { Year } from '../year.ts';
import { type YearBasis, yearBasis } from './ratedYear.ts';
import { yearRead } from './yearRead.ts';

/** A person's year: the annual evaluations that the caller may see, and the one that concludes it. */
export interface EmployeeYear {
  readonly period: Period;
  readonly evaluations: readonly Kept<Evaluation>[];
  readonly concluding: Kept<Evaluation> | null;
}

/** Reads a person's year: two queries. Refuses NOT_FOUND where there is nothing that the caller may see. */
export async function readYear(
  context: Context,
  employeeId: string,
  period: Period,
): Promise<Result<EmployeeYear>> {
  const [person, read] = await Promise.all([
    personOf(context.table, employeeId),
    yearRead(context.table, employeeId, period),
  ]);
  if (!person) return refuse('NOT_FOUND');
  const now = today(context.clock);
  const seen = await Promise.all(
    read.evaluations.map(async (evaluation) => {
      const date = evaluation.data.businessDate;
      const asked = { employeeId, line: lineOfPerson(person, date), date, today: now };
      return (await authoriseReading(context, 'evaluation.read', asked)).ok;
    }),
  );
  const evaluations = read.evaluations.filter((_, at) => seen[at]);
  if (evaluations.length === 0) return refuse('NOT_FOUND');
  const plans = read.plans.map(({ data }) => data);
  const concluding = evaluations.find(({ data }) => concludes(data, plans, person.employee, now)) ?? null;
  return ok({ period, evaluations, concluding });
}

/** The year of an annual evaluation, with what it rests on, read once however many fields ask for it. */
export interface SeenYear {
  readonly evaluation: Evaluation;
  readonly year: Year;
  readonly basis: () => Promise<YearBasis>;
}

/** Of an annual evaluation; null of a month. */
export function seenYear(
  context: Context,
  evaluation: Evaluation,
  owner: () => Promise<Employee>,
): SeenYear | null {
  const { year } = evaluation;
  let basis: Promise<YearBasis> | undefined;
  if (!year) return null;
  const read = async () => yearBasis(context, evaluation, await owner());
  return { evaluation, year, basis: () => (basis ??= read()) };
}
