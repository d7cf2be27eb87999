import { conflict } from '../../../platform/commit/writes.ts';
import { authorise } from '../../../platform/access.ts';
import { commitAs } from '../../../platform/commit/commit.ts';
import type { Context } from '../../../platform/context.ts';
import type { Kept } from '../../../platform/item.ts';
import { keys } from '../../../platform/keys.ts';
import { today } from '../../../platform/period.ts';
import { ok, type Result, refuse } from '../../../platform/result.ts';
import { subjectOf } from '../../../organisation/line/store.ts';
import { lineOfPerson, personOf } from '../../../organisation/person/store.ts';
import { type Employee, isActiveOn } from '../../../organisation/employee/rules.ts';
import { parsePlanId, planOf } from '../../plan/store.ts';
import { announceMatrix } from '../events.ts';
import type { Matrix } from '../rules.ts';
import { matrixKind, matrixOf, type MatrixRef } from '../store.ts';

/** A matrix with its first version to draw up. */
export const newMatrix = (ref: MatrixRef, leader: Employee): Matrix => ({
  ...ref,
  positionId: leader.position.positionId,
  agencyId: leader.unit.agencyId,
  state: 'DRAFT',
  published: 0,
  publishedAt: null,
  draft: 1,
  rows: 0,
});

/**
 * Begins the matrix of the caller's own plan, with a first version to draw up. A plan has one: begun again, the
 * one that stands is the answer. Refuses: ID_INVALID, NOT_FOUND, MATRIX_PLAN_CLOSED, EMPLOYEE_INACTIVE.
 */
export async function startMatrix(
  context: Context,
  input: { readonly planId: string },
): Promise<Result<Kept<Matrix>>> {
  const field = ['input', 'planId'];
  const { table } = context;
  const plan = parsePlanId(input.planId);
  if (!plan) return refuse('ID_INVALID', field, { type: 'Plan' });
  const { employeeId: leaderId, year, planNo } = plan;
  const ref = { leaderId, year, planNo };
  const [found, stands, leader] = await Promise.all([
    planOf(table, plan),
    matrixOf(table, ref),
    personOf(table, leaderId),
  ]);
  if (!found || !leader) return refuse('NOT_FOUND', field);
  const date = today(context.clock);
  const subject = subjectOf(leaderId, lineOfPerson(leader, date));
  const authority = await authorise(context, 'matrix.start', subject, field);
  if (!authority.ok) return authority;
  if (stands) return ok(stands);
  if (found.data.status === 'CLOSED') return refuse('MATRIX_PLAN_CLOSED', field, { date: found.data.to });
  if (!isActiveOn(leader.employee, leader.leaves, date)) return refuse('EMPLOYEE_INACTIVE', field);
  const after = newMatrix(ref, leader.employee);
  const event = announceMatrix('matrixStarted', after);
  const committed = await commitAs(context, authority.value, {
    changes: [{ kind: matrixKind, key: keys.matrix(ref), before: null, after, event, onConflict: conflict }],
  });
  return committed.ok ? ok(committed.value[0] as Kept<Matrix>) : committed;
}
