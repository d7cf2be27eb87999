import type { MatrixCellInput, Resolvers } from '../../graphql/generated/types.ts';
import { foundOrNull, payload } from '../../platform/payload.ts';
import { yearOf, yearPeriod } from '../../platform/period.ts';
import { acceptAssignments, askAboutAssignment } from './actions/answer.ts';
import { editMatrix } from './actions/editMatrix.ts';
import { publishMatrix, reviseMatrix } from './actions/publishMatrix.ts';
import { readAssigned, readCoverage, readMatrices, readMatrix, readRows } from './actions/readMatrix.ts';
import { startMatrix } from './actions/startMatrix.ts';
import { withdrawAssignments } from './actions/withdrawAssignments.ts';
import { answerTo, expectedOf, inForce, stateOf } from './rules.ts';
import { answersOf, headOf, leaderResultOf, resultsOf } from './showing.ts';
import { assignmentId, matrixId, rowId } from './store.ts';

/** A cell with every optional part present: none as null. */
const written = (cell: MatrixCellInput) => ({
  ...cell,
  intermediateResult: cell.intermediateResult ?? null,
  sharePermille: cell.sharePermille ?? null,
  note: cell.note ?? null,
});

export const matrixResolvers: Resolvers = {
  Query: {
    matrix: async (_, { id }, request) => foundOrNull(await readMatrix(request, id)),
  },
  Mutation: {
    startMatrix: async (_, { input }, request) =>
      payload('matrix', await startMatrix(request, input), request.language),
    editMatrix: async (_, { input }, request) => {
      const rows = input.rows.map((row) => ({ ...row, cells: row.cells.map(written) }));
      return payload('matrix', await editMatrix(request, { ...input, rows }), request.language);
    },
    publishMatrix: async (_, { input }, request) =>
      payload('matrix', await publishMatrix(request, input), request.language),
    reviseMatrix: async (_, { input }, request) =>
      payload('matrix', await reviseMatrix(request, input), request.language),
    withdrawAssignments: async (_, { input }, request) => {
      const rows = input.rows.map((row) => ({ ...row, resultIds: row.resultIds ?? null }));
      return payload('matrix', await withdrawAssignments(request, { ...input, rows }), request.language);
    },
    acceptAssignments: async (_, { input }, request) =>
      payload('row', await acceptAssignments(request, input), request.language),
    askAboutAssignment: async (_, { input }, request) =>
      payload('row', await askAboutAssignment(request, input), request.language),
  },
  Employee: {
    matrices: ({ employee }, { year }, request) =>
      readMatrices(request, employee.employeeId, yearPeriod(year)),
    assignments: ({ employee }, { year }, request) =>
      readAssigned(request, employee.employeeId, yearPeriod(year)),
  },
  RoleResultMatrix: {
    id: ({ data }) => matrixId(data),
    leader: ({ data }, _, request) => request.loaders.subject(data.leaderId),
    year: ({ data }) => yearOf(data.year),
    planNo: ({ data }) => data.planNo,
    state: ({ data }) => data.state,
    published: ({ data }) => data.published,
    publishedAt: ({ data }) => data.publishedAt,
    draft: ({ data }) => data.draft,
    results: ({ data }, _, request) => resultsOf(request.loaders, data),
    rows: (matrix, _, request) => readRows(request, matrix),
    coverage: (matrix, { view }, request) => readCoverage(request, matrix, view),
  },
  MatrixCoverage: {
    uncoveredResultIds: ({ uncovered }) => uncovered,
    withoutAssignment: ({ without }, _, request) =>
      Promise.all(without.map((id) => request.loaders.subject(id))),
    circular: ({ circular }, _, request) => Promise.all(circular.map((id) => request.loaders.subject(id))),
    outsideLine: ({ outside }, _, request) => Promise.all(outside.map((id) => request.loaders.subject(id))),
  },
  MatrixPlace: {
    employee: ({ employeeId }, _, request) => request.loaders.subject(employeeId),
  },
  MatrixRow: {
    id: ({ data }) => rowId(data),
    version: async ({ data }, _, request) => (await answersOf(request.loaders, data))?.version ?? 0,
    contentVersion: async ({ data }, _, request) =>
      inForce(data, await headOf(request.loaders, data)).version,
    leader: ({ data }, _, request) => request.loaders.subject(data.leaderId),
    year: ({ data }) => yearOf(data.year),
    planNo: ({ data }) => data.planNo,
    employee: ({ data }, _, request) => request.loaders.subject(data.employeeId),
    kind: ({ data }) => data.kind,
    cells: async (row, _, request) => {
      const matrix = await headOf(request.loaders, row.data);
      return inForce(row.data, matrix).cells.map((cell) => ({ row, cell }));
    },
    draft: async (row, _, request) => {
      const { draft } = await headOf(request.loaders, row.data);
      const shown = row.seesDraft && row.data.draftVersion === draft;
      return shown ? row.data.draft.map((cell) => ({ row, cell })) : null;
    },
  },
  CascadeAssignment: {
    id: ({ row, cell }) => assignmentId({ ...row.data, resultId: cell.resultId }),
    resultId: ({ cell }) => cell.resultId,
    leaderResult: ({ row, cell }, _, request) => leaderResultOf(request.loaders, row.data, cell.resultId),
    leader: ({ row }, _, request) => request.loaders.subject(row.data.leaderId),
    employee: ({ row }, _, request) => request.loaders.subject(row.data.employeeId),
    kind: ({ row }) => row.data.kind,
    mode: ({ cell }) => cell.mode,
    intermediateResult: ({ cell }) => expectedOf(cell),
    sharePermille: ({ cell }) => cell.sharePermille,
    note: ({ cell }) => cell.note,
    state: async ({ row, cell }, _, request) =>
      stateOf(cell, (await answersOf(request.loaders, row.data))?.data ?? null),
    question: async ({ row, cell }, _, request) =>
      answerTo(cell, (await answersOf(request.loaders, row.data))?.data ?? null)?.question ?? null,
    answeredAt: async ({ row, cell }, _, request) =>
      answerTo(cell, (await answersOf(request.loaders, row.data))?.data ?? null)?.at ?? null,
  },
};
