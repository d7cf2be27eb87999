import * as z from 'zod';
import type { Context } from '../../../platform/context.ts';
import { parseInput } from '../../../platform/input.ts';
import type { Kept } from '../../../platform/item.ts';
import { check, type Problem, type Result } from '../../../platform/result.ts';
import { employeesOf, parseEmployeeId } from '../../../organisation/employee/store.ts';
import type { Plan } from '../../plan/rules.ts';
import { MOST_RESULTS } from '../../plan/rules.ts';
import {
  type Assignee,
  assigneeIdOf,
  assigneeKinds,
  cellContentSchema,
  cellProblems,
  type Matrix,
  MOST_ROWS_A_CALL,
  withLeaderResult,
} from '../rules.ts';
import { rowsFor } from '../store.ts';
import { alterMatrix, type MatrixEdit } from './alter.ts';
import { drawUp } from './drawUp.ts';

const rowsSchema = z
  .array(
    z.object({
      assigneeId: z.string(),
      kind: z.enum(assigneeKinds),
      cells: z.array(cellContentSchema).max(MOST_RESULTS),
    }),
  )
  .min(1)
  .max(MOST_ROWS_A_CALL);
type Rows = z.infer<typeof rowsSchema>;

/** Values that come again, by their place. */
const repeated = (values: readonly string[]): number[] =>
  values.flatMap((value, at) => (values.indexOf(value) < at ? [at] : []));

function rowProblems({ cells }: Rows[number], at: number, plan: Plan): Problem[] {
  const here = ['input', 'rows', String(at), 'cells'];
  const results = new Set(plan.workResults.map(({ id }) => id));
  return [
    ...repeated(cells.map(({ resultId }) => resultId)).map(
      (no): Problem => ({ code: 'MATRIX_CELL_TWICE', field: [...here, String(no), 'resultId'] }),
    ),
    ...cells.flatMap((cell, no): Problem[] => [
      ...(results.has(cell.resultId)
        ? []
        : [{ code: 'MATRIX_RESULT_UNKNOWN', field: [...here, String(no), 'resultId'] } satisfies Problem]),
      ...cellProblems(cell).map(({ code, field = [] }) => ({ code, field: [...here, String(no), ...field] })),
    ]),
  ];
}

/** Whom the rows are for; an id that names nobody is a problem of its row. */
async function assigneesOf(context: Context, rows: Rows) {
  const at = (no: number) => ['input', 'rows', String(no), 'assigneeId'];
  const ids = rows.map(({ assigneeId }) => parseEmployeeId(assigneeId));
  const people = await employeesOf(
    context.table,
    ids.map((id) => id ?? ''),
  );
  const problems = rows.flatMap((_, no): Problem[] => {
    if (!ids[no]) return [{ code: 'ID_INVALID', field: at(no), params: { type: 'Employee' } }];
    return people[no] ? [] : [{ code: 'NOT_FOUND', field: at(no) }];
  });
  const assignees = rows.map(({ kind }, no): Assignee => ({ kind, employeeId: ids[no] ?? '' }));
  const twice = repeated(assignees.map(assigneeIdOf)).map(
    (no): Problem => ({ code: 'MATRIX_ROW_TWICE', field: at(no) }),
  );
  return { assignees, problems: [...problems, ...twice] };
}

/**
 * Replaces whole rows, at most 40, in the version that is being drawn up; a cell in force that is not written
 * again is withdrawn once the version is published. Refuses: MATRIX_NO_DRAFT, MATRIX_PLAN_CLOSED, MATRIX_* and
 * NOT_FOUND of a row or cell, TOO_LARGE, VERSION_BEHIND with the matrix as it stands.
 */
export async function editMatrix(
  context: Context,
  input: MatrixEdit & { readonly rows: unknown },
): Promise<Result<Kept<Matrix>>> {
  const rows = parseInput(rowsSchema, input.rows, ['input', 'rows']);
  if (!rows.ok) return rows;
  return alterMatrix(context, input, 'edit', async (loaded) => {
    const texts = new Map(loaded.plan.data.workResults.map(({ id, text }) => [id, text]));
    const { assignees, problems } = await assigneesOf(context, rows.value);
    const wrong = rows.value.flatMap((row, at) => rowProblems(row, at, loaded.plan.data));
    const sound = check([...problems, ...wrong], null);
    if (!sound.ok) return sound;
    const before = await rowsFor(context.table, loaded.matrix.data, assignees);
    return drawUp(
      loaded,
      assignees.map((assignee, at) => ({
        assignee,
        before: before[at] ?? null,
        cells: (rows.value[at]?.cells ?? []).map((cell) =>
          withLeaderResult(cell, texts.get(cell.resultId) ?? null),
        ),
      })),
    );
  });
}
