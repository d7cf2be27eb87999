/** Who is to act on what a person submits, as the line of a day says (P01, docs/domain.md 3). */
import type { Kept } from '../../platform/item.ts';
import type { PlainDate } from '../../platform/period.ts';
import { ok, type Result, refuse } from '../../platform/result.ts';
import type { Table } from '../../platform/table.ts';
import { type Employee, isActive } from '../employee/rules.ts';
import { employeeOf } from '../employee/store.ts';
import type { Line } from './rules.ts';

/** Why a line names nobody, as the owner is told. */
const reasonOf = (reason: Line['reason'] | undefined) =>
  reason === 'REVIEWER_INACTIVE' || reason === 'REVIEWER_IS_SELF' ? reason : 'NO_REVIEWER';

/**
 * The appraiser that a person's line of a date names, of people read before. Refuses, on `input.id`:
 * NO_REVIEWER, REVIEWER_INACTIVE, REVIEWER_IS_SELF.
 */
export function reviewerAmong(
  people: ReadonlyMap<string, Employee | null>,
  employeeId: string,
  line: Kept<Line> | null,
  date: PlainDate,
): Result<Employee> {
  const appraiserId = line?.data.appraiserId;
  if (!appraiserId) return refuse(reasonOf(line?.data.reason), 'input.id', { date });
  if (appraiserId === employeeId) return refuse('REVIEWER_IS_SELF', 'input.id');
  const reviewer = people.get(appraiserId);
  return reviewer && isActive(reviewer) ? ok(reviewer) : refuse('REVIEWER_INACTIVE', 'input.id');
}

/** The appraiser that a person's line of a date names, read now; refuses as `reviewerAmong`. */
export async function reviewerOf(
  table: Table,
  employeeId: string,
  line: Kept<Line> | null,
  date: PlainDate,
): Promise<Result<Employee>> {
  const appraiserId = line?.data.appraiserId;
  const reviewer = appraiserId ? await employeeOf(table, appraiserId) : null;
  return reviewerAmong(new Map([[appraiserId ?? '', reviewer?.data ?? null]]), employeeId, line, date);
}
