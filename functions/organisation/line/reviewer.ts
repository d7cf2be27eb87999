/** Who is to act on what a person submits, as the line of a day says (P01, docs/domain.md 3). */
import type { Kept } from '../../platform/item.ts';
import type { PlainDate } from '../../platform/period.ts';
import { ok, type Result, refuse } from '../../platform/result.ts';
import { type Employee, isActiveOn } from '../employee/rules.ts';
import type { ReadEmployee } from '../employee/store.ts';
import type { Line } from './rules.ts';

/** Whose reviewer is asked for, and when. */
export interface Reviewing {
  readonly employeeId: string;
  readonly line: Kept<Line> | null;
  /** The business date, of which the line is; a refusal names it. */
  readonly date: PlainDate;
  /** The day of the action, on which the reviewer must be in office. */
  readonly today: PlainDate;
}

/** Why a line names nobody, as the owner is told. */
const reasonOf = (reason: Line['reason'] | undefined) =>
  reason === 'REVIEWER_INACTIVE' || reason === 'REVIEWER_IS_SELF' ? reason : 'NO_REVIEWER';

/** By the legal status alone: lines already climb past whoever is on leave that takes the office with it. */
const inOffice = (employee: Employee | null, today: PlainDate): employee is Employee =>
  employee !== null && isActiveOn(employee, [], today);

/**
 * The appraiser that a person's line of a business date names, who must be in office on the day of the
 * action. Refuses, on `input.id`: NO_REVIEWER, REVIEWER_INACTIVE, REVIEWER_IS_SELF.
 */
export async function reviewerOf(
  read: ReadEmployee,
  { employeeId, line, date, today }: Reviewing,
): Promise<Result<Employee>> {
  const appraiserId = line?.data.appraiserId;
  if (!appraiserId) return refuse(reasonOf(line?.data.reason), 'input.id', { date });
  if (appraiserId === employeeId) return refuse('REVIEWER_IS_SELF', 'input.id');
  const reviewer = await read(appraiserId);
  return inOffice(reviewer, today) ? ok(reviewer) : refuse('REVIEWER_INACTIVE', 'input.id');
}
