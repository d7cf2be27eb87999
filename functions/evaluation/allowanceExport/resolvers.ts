import type { Resolvers } from '../../graphql/generated/types.ts';
import { foundOrNull, payload } from '../../platform/payload.ts';
import { countsBy } from '../allowance/awaits.ts';
import { allowanceId } from '../allowance/store.ts';
import { partOf, readExport, readExports } from './actions/readExports.ts';
import { takeAllowanceExport } from './actions/takeExport.ts';
import { isChanged, partsIn } from './rules.ts';
import { exportId, gonePart } from './store.ts';

export const allowanceExportResolvers: Resolvers = {
  Query: {
    allowanceExport: async (_, { id }, request) => foundOrNull(await readExport(request, id)),
    allowanceExports: async (_, { period: month, agencyId: agency, ...args }, request) =>
      foundOrNull(await readExports(request, { ...args, month, agency: agency ?? null })),
  },
  Mutation: {
    takeAllowanceExport: async (_, { input }, request) =>
      payload('allowanceExport', await takeAllowanceExport(request, input), request.language),
  },
  AllowanceExport: {
    id: ({ data }) => exportId(data),
    period: ({ data }) => data.month,
    agency: ({ data }, _, { loaders }) => (data.agencyId ? loaders.unit(data.agencyId) : null),
    no: ({ data }) => data.no,
    takenAt: ({ data }) => data.takenAt,
    rows: ({ data }) => data.rows,
    total: ({ data }) => data.total,
    sha256: ({ data }) => data.sha256,
    previousNo: ({ data }) => data.previous,
    changed: ({ data }) => data.changed,
    gone: ({ data }) => data.gone,
    missing: ({ data }) => (data.missing ? countsBy(data.missing) : null),
    gonePart: ({ data }, { no }, request) => gonePart(request.table, data, no),
    parts: ({ data }) => partsIn(data),
    part: (taken, { no }, request) => partOf(request, taken, no),
  },
  AllowanceExportPart: {
    no: ({ part }) => part,
    rows: ({ month, rows }) => rows.map((row) => ({ ...row, month })),
  },
  AllowanceExportGone: {
    employee: ({ employeeId }, _, request) => request.loaders.subject(employeeId),
    previousNo: ({ no }) => no,
    previousPercent: ({ percent }) => percent,
  },
  AllowanceExportRow: {
    employee: ({ employeeId }, _, request) => request.loaders.subject(employeeId),
    allowanceId: (row) => allowanceId(row),
    changed: isChanged,
    previousNo: ({ was }) => was?.no ?? null,
    previousPercent: ({ was }) => was?.percent ?? null,
  },
};
