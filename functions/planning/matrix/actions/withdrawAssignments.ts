import * as z from 'zod';
import type { Context } from '../../../platform/context.ts';
import { parseInput } from '../../../platform/input.ts';
import type { Kept } from '../../../platform/item.ts';
import { check, type Problem, type Result } from '../../../platform/result.ts';
import { MOST_RESULTS } from '../../plan/rules.ts';
import { cellContentSchema, drawnUp, type Matrix, MOST_ROWS_A_CALL, type Row, standing } from '../rules.ts';
import { parseRowId, rowsFor } from '../store.ts';
import { alterMatrix, type MatrixEdit } from './alter.ts';
import { drawUp, type Redrawing } from './drawUp.ts';

const rowsSchema = z
  .array(
    z.object({
      rowId: z.string(),
      /** Null: the whole row. */
      resultIds: z.array(cellContentSchema.shape.resultId).min(1).max(MOST_RESULTS).nullable(),
    }),
  )
  .min(1)
  .max(MOST_ROWS_A_CALL);
type Withdrawn = z.infer<typeof rowsSchema>[number];

/** What of a row stays, or the results that have no cell in it. */
function remaining(
  before: Kept<Row>,
  matrix: Matrix,
  { resultIds }: Withdrawn,
  at: string[],
): Redrawing | Problem[] {
  const { kind, employeeId } = before.data;
  const stands = standing(drawnUp(before.data, matrix));
  const unknown = (resultIds ?? []).flatMap((resultId, no): Problem[] =>
    stands.some((cell) => cell.resultId === resultId)
      ? []
      : [{ code: 'NOT_FOUND', field: [...at, 'resultIds', String(no)] }],
  );
  if (unknown.length > 0) return unknown;
  const staying = stands.filter(({ resultId }) => resultIds !== null && !resultIds.includes(resultId));
  const cells = staying.map(({ withdrawn: _withdrawn, since: _since, ...content }) => content);
  return { assignee: { kind, employeeId }, before, cells };
}

/**
 * Takes cells, or whole rows where no results are named, out of the version that is being drawn up: they are
 * withdrawn once it is published, since the shares of the others must make a whole with it. Refuses: ID_INVALID
 * and NOT_FOUND of a row or cell, MATRIX_NO_DRAFT, VERSION_BEHIND with the matrix as it stands.
 */
export async function withdrawAssignments(
  context: Context,
  input: MatrixEdit & { readonly rows: unknown },
): Promise<Result<Kept<Matrix>>> {
  const rows = parseInput(rowsSchema, input.rows, ['input', 'rows']);
  if (!rows.ok) return rows;
  return alterMatrix(context, input, 'withdraw', async (loaded) => {
    const { data } = loaded.matrix;
    const refs = rows.value.map(({ rowId }) => parseRowId(rowId));
    const known = refs.filter((ref) => ref !== null);
    const found = await rowsFor(context.table, data, known);
    const left = rows.value.map((row, no): Redrawing | Problem[] => {
      const [ref, at] = [refs[no], ['input', 'rows', String(no)]];
      const before = ref ? found[known.indexOf(ref)] : null;
      if (before) return remaining(before, data, row, at);
      const field = [...at, 'rowId'];
      return [
        ref ? { code: 'NOT_FOUND', field } : { code: 'ID_INVALID', field, params: { type: 'MatrixRow' } },
      ];
    });
    const sound = check(
      left.flatMap((one) => (Array.isArray(one) ? one : [])),
      left.flatMap((one) => (Array.isArray(one) ? [] : [one])),
    );
    return sound.ok ? drawUp(loaded, sound.value) : sound;
  });
}
