import type { Resolvers } from '../../graphql/generated/types.ts';
import { foundOrNull, payload } from '../../platform/payload.ts';
import { adjustAllowance, withdrawAdjustment } from './actions/adjust.ts';
import { adjustmentsIn, adjustmentsOfUnits, readAdjustments } from './actions/readAdjustments.ts';
import { adjustmentsId } from './store.ts';

export const adjustmentResolvers: Resolvers = {
  Query: {
    allowanceAdjustments: async (_, { id }, request) => foundOrNull(await readAdjustments(request, id)),
    unitAllowanceAdjustments: (_, { period }, request) => adjustmentsOfUnits(request, period),
  },
  EmployeeMonth: {
    allowanceAdjustments: (month, _, request) => adjustmentsIn(request, month),
  },
  Mutation: {
    adjustAllowance: async (_, { input }, request) =>
      payload('adjustments', await adjustAllowance(request, input), request.language),
    withdrawAllowanceAdjustment: async (_, { input }, request) =>
      payload('adjustments', await withdrawAdjustment(request, input), request.language),
  },
  AllowanceAdjustments: {
    id: ({ data }) => adjustmentsId(data),
    employee: ({ data }, _, { loaders }) => (data.employeeId ? loaders.subject(data.employeeId) : null),
    unit: ({ data }, _, { loaders }) => (data.unitId ? loaders.unit(data.unitId) : null),
    period: ({ data }) => data.month,
    entries: ({ data }) => data.entries,
  },
};
