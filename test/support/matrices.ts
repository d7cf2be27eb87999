/** Matrices laid in a table without the acts that led there, and what leaders and assignees do with them. */
import { newMatrix } from '../../functions/planning/matrix/actions/startMatrix.ts';
import {
  assigneeIdOf,
  type Cell,
  type CellContent,
  type DrawnCell,
  type Matrix,
  redrawn,
  type Row,
  withLeaderResult,
} from '../../functions/planning/matrix/rules.ts';
import { matrixKind, noteAssigned, rowKind } from '../../functions/planning/matrix/store.ts';
import type { Employee } from '../../functions/organisation/employee/rules.ts';
import { type Item, makeItem } from '../../functions/platform/item.ts';
import { keys } from '../../functions/platform/keys.ts';
import type { Instant, Period } from '../../functions/platform/period.ts';
import type { Ask } from './house.ts';
import { itemLeft } from './requests.ts';

export const YEAR_2026 = '2026-Y' as Period;

/** A matrix of somebody's first plan of 2026, its first version in force unless told otherwise. */
export const makeMatrix = (leader: Employee, changes: Partial<Matrix> = {}): Matrix => ({
  ...newMatrix({ leaderId: leader.employeeId, year: YEAR_2026, planNo: 1 }, leader),
  state: 'PUBLISHED',
  published: 1,
  publishedAt: '2026-01-08T02:00:00.000Z' as Instant,
  draft: null,
  ...changes,
});

/** A cell of a result: indirect, unless told otherwise. */
export const makeCell = (resultId: string, changes: Partial<CellContent> = {}): CellContent => ({
  resultId,
  mode: 'INDIRECT',
  intermediateResult: 'Tersusunnya hasil monitoring dan evaluasi SKP bulanan perangkat daerah',
  sharePermille: null,
  note: null,
  ...changes,
});

/** A direct cell with a share in thousandths. */
export const shareOf = (resultId: string, sharePermille: number): CellContent =>
  makeCell(resultId, { mode: 'DIRECT', intermediateResult: null, sharePermille });

/** Cells as they are drawn up from a leader's results that all read the same. */
export const asDrawn = (
  cells: readonly CellContent[],
  text = 'Meningkatnya kualitas pengelolaan kinerja ASN',
): DrawnCell[] => cells.map((cell) => withLeaderResult(cell, text));

/** A person's row with cells of the first version. */
export const makeRow = (matrix: Matrix, { employeeId }: Employee, cells: readonly CellContent[]): Row => {
  const { leaderId, year, planNo } = matrix;
  return redrawn(null, { leaderId, year, planNo, kind: 'PERSON', employeeId }, asDrawn(cells), {
    state: 'DRAFT',
    draft: 1,
    published: 0,
  });
};

/** A row with other cells in the second version, which is being drawn up. */
export const redraw = (row: Row, cells: readonly CellContent[]): Row =>
  redrawn(row, row, asDrawn(cells), { state: 'PUBLISHED', draft: 2, published: 1 });

/** A matrix with its rows as they are kept, and what is noted beside the assignees. */
export const matrixItems = (matrix: Matrix, rows: readonly Row[]): Item[] => [
  makeItem(matrixKind, keys.matrix(matrix), { ...matrix, rows: rows.length }),
  ...rows.flatMap((row) => [
    makeItem(rowKind, keys.matrixRow(row, assigneeIdOf(row)), row),
    itemLeft(noteAssigned(row)),
  ]),
];

export const stands = (cells: readonly Cell[]): string[] =>
  cells.map(({ resultId, withdrawn, since }) => `${resultId} ${withdrawn ? 'withdrawn ' : ''}since ${since}`);

/** A row as its assignee sees it; a document has room for the cells in force or for the draft of a whole matrix. */
export const ROW = `fragment R on MatrixRow { id version contentVersion kind employee { id name }
    cells { id resultId leaderResult mode intermediateResult sharePermille note state question answeredAt } }`;
export const MATRIX = `${ROW} fragment M on RoleResultMatrix { id version state published publishedAt draft rows { ...R } }`;
const ERRORS = 'fragment E on UserError { code field message params { name value } }';

const document = (name: string, shown: string) =>
  `${shown === 'matrix { ...M }' ? MATRIX : ROW} ${ERRORS} mutation D($input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) {
  ${name}(input: $input) { ${shown} userErrors { ...E } } }`;

/** Does one thing to a matrix, or to a row of one, and answers its payload. */
export async function matrix(ask: Ask, name: string, input: object) {
  const ofRow = name === 'acceptAssignments' || name === 'askAboutAssignment';
  const answer = await ask(document(name, ofRow ? 'row { ...R }' : 'matrix { ...M }'), { input });
  if (answer.errors) throw new Error(JSON.stringify(answer.errors));
  return answer.data[name];
}
