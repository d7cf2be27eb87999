import type { CommitAttendanceInput, Resolvers } from '../../graphql/generated/types.ts';
import { render } from '../../platform/messages/render.ts';
import { foundOrNull, payload } from '../../platform/payload.ts';
import { commitAttendance, validateAttendance } from './actions/importAttendance.ts';
import { attendanceIn, readAttendance } from './actions/readAttendance.ts';
import { countOf } from './report.ts';
import { attendanceId } from './store.ts';

/** Rows as their schema takes them: what is left out of a list of penalties is none. */
const given = ({ rows, ...input }: CommitAttendanceInput) => ({
  ...input,
  rows: rows.map((row) => ({ ...row, penalties: row.penalties ?? [] })),
});
const codesOf = ({ penalties }: { readonly penalties: readonly { readonly code: string }[] }): string[] =>
  penalties.map(({ code }) => code);

export const attendanceResolvers: Resolvers = {
  Query: {
    attendance: async (_, { id }, request) => foundOrNull(await readAttendance(request, id)),
  },
  EmployeeMonth: {
    attendance: (month, _, request) => attendanceIn(request, month),
  },
  Mutation: {
    validateAttendance: async (_, { input }, request) =>
      payload('report', await validateAttendance(request, given(input)), request.language),
    commitAttendance: async (_, { input }, request) =>
      payload('report', await commitAttendance(request, given(input)), request.language),
  },
  Attendance: {
    id: ({ data }) => attendanceId(data),
    employee: ({ data }, _, request) => request.loaders.subject(data.employeeId),
    period: ({ data }) => data.month,
    no: ({ data }) => data.no,
    discipline: ({ data }) => data.discipline,
    penalties: ({ data }) => codesOf(data),
    source: ({ data }) => data.source,
    recordedAt: ({ data }) => data.recordedAt,
    former: ({ data }) => data.former,
  },
  AttendanceVersion: { penalties: codesOf },
  AttendanceReport: {
    rows: ({ rows }) => rows.length,
    created: (report) => countOf(report, 'NEW'),
    corrected: (report) => countOf(report, 'CORRECTED'),
    unchanged: (report) => countOf(report, 'UNCHANGED'),
    leftOut: (report) => countOf(report, 'LEFT_OUT'),
    outcomes: ({ rows }) => rows,
  },
  AttendanceRowReport: {
    code: ({ problem }) => problem?.code ?? null,
    field: ({ problem }) => problem?.field ?? null,
    message: ({ problem }, _, { language }) =>
      problem && render(problem.code, language, problem.params ?? {}),
  },
};
