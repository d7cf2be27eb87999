/** What closing a person's year comes to: an evaluation for each plan that was in force, or why not. Pure. docs/domain.md 1.9. */
import { type Employee, isActiveOn, personSnapshot } from '../../organisation/employee/rules.ts';
import type { Line } from '../../organisation/line/rules.ts';
import { lineOfPerson, type Person } from '../../organisation/person/store.ts';
import { type Plan, wasInForce } from '../../planning/plan/rules.ts';
import type { Kept } from '../../platform/item.ts';
import { datesOf, eachDate, type Instant, type Period, type PlainDate } from '../../platform/period.ts';
import { ok, type Result, refuse } from '../../platform/result.ts';
import { type Evaluation, open } from './rules.ts';
import { businessDateOf, isOfStudy, type Part, yearOfPart } from './year.ts';
import { activityOfYear, isOpen, type MonthSeen } from './yearMonths.ts';

/** Of which plan an evaluation is opened, and of which days. */
export interface Opened extends Part {
  readonly planNo: number;
}

/** Who is asked about a part of a year, and on which day they appraised. */
export interface Asked extends Opened {
  readonly date: PlainDate;
  readonly line: Kept<Line> | null;
}

/**
 * The parts of a year of which there is an evaluation: a plan each or, of whoever had none and studied for at least half
 * of the year, the year itself, under the number after the last plan's.
 */
export function partsOf(person: Person, year: Period, plans: readonly Plan[]): Opened[] {
  const { employee, leaves } = person;
  const inForce = plans.filter(wasInForce);
  if (inForce.length > 0) return inForce.map(({ planNo, from, to }) => ({ planNo, from, to }));
  const { first: from, last: to } = datesOf(year);
  const planNo = Math.max(0, ...plans.map((plan) => plan.planNo)) + 1;
  return isOfStudy(employee, leaves, { from, to }) ? [{ planNo, from, to }] : [];
}

/** Why there is nothing to evaluate of a person's year. */
export function reasonOfNone(
  { employee, leaves }: Person,
  year: Period,
): 'EMPLOYEE_INACTIVE' | 'PLAN_NOT_APPROVED' {
  const { first, last } = datesOf(year);
  const worked = eachDate(first, last).some((date) => isActiveOn(employee, leaves, date));
  return worked ? 'PLAN_NOT_APPROVED' : 'EMPLOYEE_INACTIVE';
}

/** On which day and by which line a part is evaluated. Refuses EMPLOYEE_INACTIVE: on no day of it in office, nor studying. */
export function askedOf(person: Person, part: Opened): Result<Asked> {
  const date = businessDateOf(person.employee, person.leaves, part);
  if (!date) return refuse('EMPLOYEE_INACTIVE');
  return ok({ ...part, date, line: lineOfPerson(person, date) });
}

/** What an evaluation of a part of a year is opened with. */
export interface YearFacts {
  readonly period: Period;
  readonly person: Person;
  readonly months: readonly MonthSeen[];
  readonly reviewer: Result<Employee>;
  readonly achievementUnitId: string;
  readonly at: Instant;
}

/** An annual evaluation as it is opened. Refuses MONTHS_OPEN with the first month, and as `reviewerOf`. */
export function openYear(asked: Asked, facts: YearFacts): Result<Evaluation> {
  const { period, person, months, reviewer, at } = facts;
  const waiting = months.find(isOpen);
  if (waiting) return refuse('MONTHS_OPEN', 'input.id', { period: waiting.period });
  if (!reviewer.ok) return reviewer;
  return ok(
    open({
      employeeId: person.employee.employeeId,
      period,
      planNo: asked.planNo,
      businessDate: asked.date,
      appraiserId: reviewer.value.employeeId,
      achievementUnitId: facts.achievementUnitId,
      employee: personSnapshot(person.employee),
      appraiser: personSnapshot(reviewer.value),
      month: null,
      activity: activityOfYear(months),
      year: yearOfPart(person.employee, person.leaves, asked),
      openedAt: at,
      policies: [],
    }),
  );
}
