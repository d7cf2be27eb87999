/** The way of every change to a matrix: load it with the leader's plan and who distributes today, then alter. */
import type { Action } from '../../../platform/access.ts';
import { alter, type Decision as DecisionOn, type Edit } from '../../../platform/alter.ts';
import type { Context } from '../../../platform/context.ts';
import type { Kept } from '../../../platform/item.ts';
import { ok, type Result, refuse } from '../../../platform/result.ts';
import { lineStands } from '../../../organisation/line/store.ts';
import type { Plan } from '../../plan/rules.ts';
import { planOf } from '../../plan/store.ts';
import { announceMatrix, type MatrixEvent } from '../events.ts';
import { type Matrix, type MatrixStep, matrixStep } from '../rules.ts';
import { matrixKind, matrixOf, parseMatrixId } from '../store.ts';
import { type Leading, leadingOf } from './leading.ts';

/** Which matrix, at which version the person saw it. */
export type MatrixEdit = Edit;
export type Decision = DecisionOn<Matrix, MatrixEvent>;

/** What a decision rests on; `version` is the version of the matrix that the verb is about. */
export interface Loaded {
  readonly matrix: Kept<Matrix>;
  readonly plan: Kept<Plan>;
  readonly leading: Leading;
  readonly version: number;
}

/** Why its leader can do nothing to a matrix: they act while no longer in office. */
function officeProblem({ actor }: Context, { leaderId, inOffice }: Leading): Result<null> {
  const left = actor.kind === 'PERSON' && actor.employeeId === leaderId && !inOffice;
  return left ? refuse('EMPLOYEE_INACTIVE', 'input.id') : ok(null);
}

/** Changes a matrix by one action of the office, as its state allows; the event and the authority go with it. */
export async function alterMatrix(
  context: Context,
  input: MatrixEdit,
  step: MatrixStep,
  decide: (loaded: Loaded) => Result<Decision> | Promise<Result<Decision>>,
): Promise<Result<Kept<Matrix>>> {
  const ref = parseMatrixId(input.id);
  if (!ref) return refuse('ID_INVALID', 'input.id', { type: 'RoleResultMatrix' });
  const [matrix, plan] = await Promise.all([
    matrixOf(context.table, ref),
    planOf(context.table, { ...ref, employeeId: ref.leaderId }),
  ]);
  if (!matrix || !plan) return refuse('NOT_FOUND', 'input.id');
  const leading = await leadingOf(context, matrix.data);
  const acts = context.actor.kind === 'PERSON' && context.actor.employeeId !== ref.leaderId;
  return alter(context, input, {
    kind: matrixKind,
    before: matrix,
    action: `matrix.${step}` satisfies Action,
    subject: leading.subject,
    decide: () => {
      const inOffice = officeProblem(context, leading);
      if (!inOffice.ok) return inOffice;
      const version = matrixStep(matrix.data, plan.data, step);
      return version.ok ? decide({ matrix, plan, leading, version: version.value }) : version;
    },
    announce: announceMatrix,
    // By the leader's line somebody above acts; the leader needs none.
    alongside: () => (acts && leading.line ? [lineStands(leading.line)] : []),
  });
}
