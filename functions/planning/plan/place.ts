/** Where a plan's owner works: by the plan, and by the register. docs/domain.md 3 (P02). */
import type { Problem } from '../../platform/result.ts';
import type { Plan } from './rules.ts';

/** Where the owner works by the register: the unit, and the office as it is called. */
export interface Place {
  readonly unitId: string;
  readonly positionTitle: string;
}

/** A plan drawn up for another unit or office than its owner has now: neither put forward nor set so. */
export function placeProblems(
  { employee }: Pick<Plan, 'employee'>,
  { unitId, positionTitle }: Place,
): Problem[] {
  const field = ['input', 'id'];
  if (employee.unitId !== unitId) return [{ code: 'UNIT_MISMATCH', field }];
  return employee.positionTitle === positionTitle ? [] : [{ code: 'POSITION_MISMATCH', field }];
}
