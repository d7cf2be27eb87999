/** Whether a plan in force is still that of its owner's office. docs/domain.md 1.9, 3 (P02). */
import { assignmentsOf } from '../../organisation/assignment/store.ts';
import { isKnown } from '../../organisation/validity/rules.ts';
import type { PlainDate } from '../../platform/period.ts';
import type { Problem } from '../../platform/result.ts';
import type { Table } from '../../platform/table.ts';
import type { Plan } from '../plan/rules.ts';

/**
 * POSITION_MISMATCH for a plan whose owner has come to another office within its dates: it ends by that, at the next
 * turn of the day, as it was set for the former one (a query). An amendment copies its owner's office anew when it is
 * written, so that it cannot tell by itself; another title of the same office is none.
 */
export async function movedProblems(
  table: Table,
  { employeeId, from, to }: Pick<Plan, 'employeeId' | 'from' | 'to'>,
  today: PlainDate,
): Promise<Problem[]> {
  const until = today < to ? today : to;
  const seats = await assignmentsOf(table, employeeId);
  const hasMoved = seats.some(
    ({ data }) => data.role === 'DEFINITIVE' && isKnown(data) && from < data.from && data.from <= until,
  );
  return hasMoved ? [{ code: 'POSITION_MISMATCH', field: ['input', 'id'] }] : [];
}
