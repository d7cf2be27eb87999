import { authorise } from '../../../platform/access.ts';
import type { Context } from '../../../platform/context.ts';
import type { Kept } from '../../../platform/item.ts';
import { type Period, today } from '../../../platform/period.ts';
import { ok, type Result, refuse } from '../../../platform/result.ts';
import { authoriseReadingOn } from '../../../organisation/line/reviewer.ts';
import { lineOfDay, subjectOf } from '../../../organisation/line/store.ts';
import { planOf, plansOfYear } from '../../plan/store.ts';
import { type Coverage, coverageOf } from '../coverage.ts';
import { type Cell, drawnUp, inForce, type Matrix, type Row } from '../rules.ts';
import {
  assignedIn,
  matricesOf,
  matrixOf,
  parseAssignmentId,
  parseMatrixId,
  parseRowId,
  rowsNaming,
  rowsOf,
} from '../store.ts';
import { coverageFacts } from './facts.ts';
import { leadingOf } from './leading.ts';

/** A row as a caller sees it: what is being drawn up only to whoever may read the matrix. */
export interface SeenRow extends Kept<Row> {
  readonly seesDraft?: true;
}
/** One cell of a row. */
export interface SeenCell {
  readonly row: SeenRow;
  readonly cell: Cell;
}
export type MatrixView = 'IN_FORCE' | 'DRAFT';

/**
 * By the leader's line and offices; whoever acts for the leader or has their delegation reads too, and is looked
 * for only then.
 */
async function authoriseMatrix(context: Context, matrix: Matrix): Promise<Result<string>> {
  const line = await lineOfDay(context.table, matrix.leaderId, today(context.clock));
  const authority = await authorise(context, 'matrix.read', subjectOf(matrix.leaderId, line));
  if (authority.ok || context.actor.kind !== 'PERSON') return authority;
  const { subject } = await leadingOf(context, matrix);
  return authorise(context, 'matrix.read', subject);
}

/** Reads a matrix by id. Refuses: ID_INVALID, and NOT_FOUND alike for what is absent and what may not be seen. */
export async function readMatrix(context: Context, id: string): Promise<Result<Kept<Matrix>>> {
  const ref = parseMatrixId(id);
  if (!ref) return refuse('ID_INVALID', 'id', { type: 'RoleResultMatrix' });
  const matrix = await matrixOf(context.table, ref);
  if (!matrix) return refuse('NOT_FOUND', 'id');
  const authority = await authoriseMatrix(context, matrix.data);
  return authority.ok ? ok(matrix) : authority;
}

/** A leader's matrices of a year, one a plan; none when they may not be seen. */
export async function readMatrices(
  context: Context,
  leaderId: string,
  year: Period,
): Promise<Kept<Matrix>[]> {
  const plans = await plansOfYear(context.table, leaderId, year);
  const refs = plans.map(({ data: { planNo } }) => ({ leaderId, year, planNo }));
  const found = refs.length > 0 ? await matricesOf(context.table, refs) : [];
  const [first] = found;
  const seen = first && (await authoriseMatrix(context, first.data));
  return seen?.ok ? found : [];
}

/** A matrix that the caller may read; its rows are read once for all that is shown of it. */
const rowsRead = new WeakMap<Kept<Matrix>, Promise<Kept<Row>[]>>();

function rowsOnce({ table }: Context, matrix: Kept<Matrix>): Promise<Kept<Row>[]> {
  const rows = rowsRead.get(matrix) ?? rowsOf(table, matrix.data);
  rowsRead.set(matrix, rows);
  return rows;
}

/** The rows of a matrix that the caller may read. */
export const readRows = async (context: Context, matrix: Kept<Matrix>): Promise<SeenRow[]> =>
  (await rowsOnce(context, matrix)).map((row) => ({ ...row, seesDraft: true }));

/** What is left out or wrong in a matrix that the caller may read, in force or as it is drawn up, as of today. */
export async function readCoverage(
  context: Context,
  matrix: Kept<Matrix>,
  view: MatrixView,
): Promise<Coverage> {
  const { data } = matrix;
  const [rows, plan, leading] = await Promise.all([
    rowsOnce(context, matrix),
    planOf(context.table, { ...data, employeeId: data.leaderId }),
    leadingOf(context, data),
  ]);
  if (!plan) throw new Error('a matrix without the plan that it belongs to');
  const { facts } = await coverageFacts(context, leading, plan.data);
  const cellsOf = (row: Row) => (view === 'DRAFT' ? drawnUp(row, data) : inForce(row, data).cells);
  return coverageOf(
    rows.map((row) => ({ ...row.data, cells: cellsOf(row.data) })),
    facts,
  );
}

/** Whether the caller may read what somebody is assigned. */
const authoriseAssigned = (context: Context, employeeId: string): Promise<Result<string>> =>
  authoriseReadingOn(context, 'assignment.read', employeeId, today(context.clock));

/** What somebody is assigned in a year by published matrices, a row for each; none when it may not be seen. */
export async function readAssigned(context: Context, employeeId: string, year: Period): Promise<SeenRow[]> {
  const seen = await authoriseAssigned(context, employeeId);
  if (!seen.ok) return [];
  const found = await assignedIn(context.table, await rowsNaming(context.table, employeeId, year));
  return found.flatMap((assigned) =>
    assigned && inForce(assigned.row.data, assigned.matrix.data).version > 0 ? [assigned.row] : [],
  );
}

/** Reads a row in force by id. Refuses: ID_INVALID, and NOT_FOUND alike for what is absent and what may not be seen. */
export async function readRow(context: Context, id: string): Promise<Result<SeenRow>> {
  const ref = parseRowId(id);
  if (!ref) return refuse('ID_INVALID', 'id', { type: 'MatrixRow' });
  const [found] = await assignedIn(context.table, [ref]);
  if (!found || inForce(found.row.data, found.matrix.data).version === 0) return refuse('NOT_FOUND', 'id');
  const seen = await authoriseAssigned(context, ref.employeeId);
  const authority = seen.ok ? seen : await authoriseMatrix(context, found.matrix.data);
  return authority.ok ? ok(found.row) : authority;
}

/**
 * Reads an assignment in force by id. Refuses: ID_INVALID, and NOT_FOUND alike for what is absent and what may not
 * be seen.
 */
export async function readAssignment(context: Context, id: string): Promise<Result<SeenCell>> {
  const ref = parseAssignmentId(id);
  if (!ref) return refuse('ID_INVALID', 'id', { type: 'CascadeAssignment' });
  const [found] = await assignedIn(context.table, [ref]);
  const shown = found && inForce(found.row.data, found.matrix.data);
  const cell = shown?.cells.find(({ resultId }) => resultId === ref.resultId);
  if (!found || !cell) return refuse('NOT_FOUND', 'id');
  const seen = await authoriseAssigned(context, ref.employeeId);
  const authority = seen.ok ? seen : await authoriseMatrix(context, found.matrix.data);
  return authority.ok ? ok({ row: found.row, cell }) : authority;
}
