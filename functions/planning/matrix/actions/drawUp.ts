/** Rows in the version that is being drawn up: what editing and withdrawing write of them. */
import { conflict } from '../../../platform/commit/writes.ts';
import { MAX_AGGREGATE_BYTES } from '../../../platform/commit/commit.ts';
import type { Part } from '../../../platform/commit/plan.ts';
import type { Kept } from '../../../platform/item.ts';
import { keys } from '../../../platform/keys.ts';
import { ok, type Result, refuse } from '../../../platform/result.ts';
import { type Assignee, assigneeIdOf, type DrawnCell, MOST_ROWS, redrawn, type Row } from '../rules.ts';
import { noteAssigned, rowKind } from '../store.ts';
import type { Decision, Loaded } from './alter.ts';

/** An assignee's row as it stands, and the cells that it is to have. */
export interface Redrawing {
  readonly assignee: Assignee;
  readonly before: Kept<Row> | null;
  readonly cells: readonly DrawnCell[];
}

const partOf = ({ matrix, version }: Loaded, { assignee, before, cells }: Redrawing): Part => {
  const { leaderId, year, planNo } = matrix.data;
  const who = { leaderId, year, planNo, ...assignee };
  return {
    kind: rowKind,
    key: keys.matrixRow(matrix.data, assigneeIdOf(assignee)),
    before,
    after: redrawn(before?.data ?? null, who, cells, { ...matrix.data, draft: version }),
    onConflict: conflict,
  };
};

/** The event keeps a row before and after: together no more than an item of the table holds. */
const bytesOf = (parts: readonly Part[]): number =>
  parts.reduce((sum, { before, after }) => sum + JSON.stringify([before?.data, after]).length, 0);

/**
 * Draws rows up anew: each a part of the head, so that one event vouches for them; a row's first time is noted
 * beside its assignee. Refuses: MATRIX_ROWS, TOO_LARGE (send fewer rows).
 */
export function drawUp(loaded: Loaded, rows: readonly Redrawing[]): Result<Decision> {
  const { data } = loaded.matrix;
  const added = rows.filter(({ before }) => before === null);
  const count = data.rows + added.length;
  if (count > MOST_ROWS) return refuse('MATRIX_ROWS', 'input.rows', { max: MOST_ROWS });
  const parts = rows.map((row) => partOf(loaded, row));
  const bytes = bytesOf(parts);
  if (bytes > MAX_AGGREGATE_BYTES)
    return refuse('TOO_LARGE', 'input.rows', { bytes, limit: MAX_AGGREGATE_BYTES });
  const { leaderId, year, planNo } = data;
  const writes = added.map(({ assignee }) => noteAssigned({ leaderId, year, planNo, ...assignee }));
  return ok({ after: { ...data, rows: count }, event: 'matrixEdited', parts, writes });
}
