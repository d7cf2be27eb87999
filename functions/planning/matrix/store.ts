/** Matrices as they are kept: the head, a row an assignee, and the assignee's answers. docs/decisions/matrix.md. */
import * as z from 'zod';
import { conflict, put, stillAbsent, type Write } from '../../platform/commit/writes.ts';
import { type Item, type Kept, type Kind, makeItem, ofKind, readItem } from '../../platform/item.ts';
import { keys, lists } from '../../platform/keys.ts';
import { nodeId, partsOf } from '../../platform/nodeId.ts';
import type { Period } from '../../platform/period.ts';
import { getItem, getItems, queryAll, type Table } from '../../platform/table.ts';
import { planRefIn } from '../plan/store.ts';
import {
  type Answers,
  answersSchema,
  type Assignee,
  assigneeIdOf,
  assigneeOf,
  type Matrix,
  matrixSchema,
  type Row,
  rowSchema,
} from './rules.ts';

export const matrixKind: Kind<Matrix> = { type: 'matrix', schemaVersion: 1, schema: matrixSchema };
export const rowKind: Kind<Row> = { type: 'matrixRow', schemaVersion: 1, schema: rowSchema };
export const answersKind: Kind<Answers> = { type: 'matrixAnswers', schemaVersion: 1, schema: answersSchema };

/** The leader's plan that a matrix belongs to. */
export type MatrixRef = Pick<Matrix, 'leaderId' | 'year' | 'planNo'>;
/** The row of an assignee in a matrix. */
export type RowRef = MatrixRef & Assignee;
/** One cell of it. */
export type CellRef = RowRef & { readonly resultId: string };

/**
 * Where somebody is assigned something, and on whose desk what they ask about it lies: beside the person, so that
 * their own assignments are one query. It decides nothing.
 */
const assignedSchema = z.object({
  leaderId: z.string(),
  year: rowSchema.shape.year,
  planNo: rowSchema.shape.planNo,
  kind: rowSchema.shape.kind,
  employeeId: rowSchema.shape.employeeId,
  askedOf: answersSchema.shape.askedOf,
});
export type Note = z.infer<typeof assignedSchema>;
export const assignedKind: Kind<Note> = { type: 'assigned', schemaVersion: 1, schema: assignedSchema };

export const matrixId = ({ leaderId, year, planNo }: MatrixRef): string =>
  nodeId('RoleResultMatrix', leaderId, year, planNo);
export const rowId = (row: RowRef): string =>
  nodeId('MatrixRow', row.leaderId, row.year, row.planNo, assigneeIdOf(row));
export const assignmentId = ({ resultId, ...row }: CellRef): string =>
  nodeId('CascadeAssignment', row.leaderId, row.year, row.planNo, resultId, assigneeIdOf(row));

function parsePlace(leader = '', token = '', no = ''): MatrixRef | null {
  const plan = planRefIn(leader, token, no);
  return plan && { leaderId: plan.employeeId, year: plan.year, planNo: plan.planNo };
}

/** The matrix that a node id names, or null when it names something else. */
export const parseMatrixId = (id: string): MatrixRef | null =>
  parsePlace(...partsOf(id, 'RoleResultMatrix', 3));

/** The row that a node id names, or null when it names something else. */
export function parseRowId(id: string): RowRef | null {
  const [leaderId, year, planNo, assigneeId] = partsOf(id, 'MatrixRow', 4);
  const place = parsePlace(leaderId, year, planNo);
  return place && assigneeId ? { ...place, ...assigneeOf(assigneeId) } : null;
}

/** The cell that a node id names, or null when it names something else. */
export function parseAssignmentId(id: string): CellRef | null {
  const [leaderId, year, planNo, resultId, assigneeId] = partsOf(id, 'CascadeAssignment', 5);
  const place = parsePlace(leaderId, year, planNo);
  return place && resultId && assigneeId ? { ...place, ...assigneeOf(assigneeId), resultId } : null;
}

const read =
  <T extends object>(kind: Kind<T>) =>
  (item: Item | null | undefined): Kept<T> | null =>
    item ? readItem(kind, item) : null;

/** One matrix, or null. */
export const matrixOf = async (table: Table, ref: MatrixRef): Promise<Kept<Matrix> | null> =>
  read(matrixKind)(await getItem(table, keys.matrix(ref)));

/** The matrices of some plans, without those that have none (one batched read). */
export async function matricesOf(table: Table, refs: readonly MatrixRef[]): Promise<Kept<Matrix>[]> {
  const items = await getItems(table, refs.map(keys.matrix));
  return items.flatMap((item) => read(matrixKind)(item) ?? []);
}

/** All rows of a matrix, in order of whom they are for (a query for each megabyte: about 150 full rows). */
export const rowsOf = async (table: Table, ref: MatrixRef): Promise<Kept<Row>[]> =>
  ofKind(await queryAll(table, lists.matrixRows(ref)), rowKind);

/** The rows of some assignees in a matrix, in their order; null where there is none (one batched read). */
export async function rowsFor(
  table: Table,
  ref: MatrixRef,
  assignees: readonly Assignee[],
): Promise<(Kept<Row> | null)[]> {
  const items = await getItems(
    table,
    assignees.map((assignee) => keys.matrixRow(ref, assigneeIdOf(assignee))),
  );
  return items.map(read(rowKind));
}

/** A row with its matrix and its answers: all that an assignment follows from. */
export interface Assigned {
  readonly matrix: Kept<Matrix>;
  readonly row: Kept<Row>;
  readonly answers: Kept<Answers> | null;
}

/** Some rows with their matrices and answers, in their order; null where there is no such row (one batched read). */
export async function assignedIn(table: Table, rows: readonly RowRef[]): Promise<(Assigned | null)[]> {
  const items = await getItems(
    table,
    rows.flatMap((row) => [
      keys.matrix(row),
      keys.matrixRow(row, assigneeIdOf(row)),
      keys.matrixAnswers(row, assigneeIdOf(row)),
    ]),
  );
  return rows.map((_, at) => {
    const [matrix, row] = [read(matrixKind)(items[3 * at]), read(rowKind)(items[3 * at + 1])];
    return matrix && row ? { matrix, row, answers: read(answersKind)(items[3 * at + 2]) } : null;
  });
}

/** In which rows somebody stands in a year, drafts among them (one query). */
export async function rowsNaming(table: Table, employeeId: string, year: Period): Promise<RowRef[]> {
  const items = await queryAll(table, lists.assigned(employeeId, year));
  return items.map((item) => readItem(assignedKind, item).data);
}

/** Notes beside a person that a matrix has a row of them, and of whom they ask about it. */
export const noteAssigned = (
  { leaderId, year, planNo, kind, employeeId }: RowRef,
  askedOf: Note['askedOf'] = null,
): Write => {
  const ref = { leaderId, year, planNo, kind, employeeId, askedOf };
  return put(makeItem(assignedKind, keys.assigned(employeeId, ref, assigneeIdOf(ref)), ref));
};

/**
 * The condition that nothing was published of a matrix since it was read, and that it has not ended; a version that is
 * being drawn up disturbs nobody.
 */
export const standsAsPublished = ({ key, data: { published, state } }: Kept<Matrix>): Write => ({
  expect: key,
  condition: {
    expression: '#data.#published = :published AND #data.#state = :state',
    names: { '#data': 'data', '#published': 'published', '#state': 'state' },
    values: { ':published': published, ':state': state },
  },
  onConflict: conflict,
});

/** Who looked at a matrix last, for circles. */
const lookedKind: Kind<{ by: string }> = {
  type: 'matrixLooked',
  schemaVersion: 1,
  schema: z.object({ by: z.uuid() }),
};

/** Notes that somebody who publishes has looked at a matrix above them. */
export const noteLooked = (ref: MatrixRef, by: string): Write =>
  put(makeItem(lookedKind, keys.matrixLooked(ref), { by }));

/** The condition that nobody looks at a matrix any more, as it is now (one read). */
export async function lookedAtByNobodyElse(table: Table, ref: MatrixRef): Promise<Write> {
  const expect = keys.matrixLooked(ref);
  const item = await getItem(table, expect);
  if (!item) return stillAbsent(expect);
  const { by } = readItem(lookedKind, item).data;
  const names = { '#data': 'data', '#by': 'by' };
  const condition = { expression: '#data.#by = :by', names, values: { ':by': by } };
  return { expect, condition, onConflict: conflict };
}
