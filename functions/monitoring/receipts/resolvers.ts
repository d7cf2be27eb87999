import type { Resolvers } from '../../graphql/generated/types.ts';
import { foundOrNull } from '../../platform/payload.ts';
import { pageWith } from '../../platform/page.ts';
import { readMonthReceipts, readTeamMonths, readWithoutMonth } from './actions.ts';

export const receiptResolvers: Resolvers = {
  Employee: {
    teamMonths: async ({ employee }, { year }, request) =>
      foundOrNull(await readTeamMonths(request, employee.employeeId, year)),
  },
  Unit: {
    monthReceipts: async (unit, { period, ...args }, request) =>
      foundOrNull(await readMonthReceipts(request, unit, period, args)),
    withoutMonth: async (unit, { period, ...args }, request) => {
      const page = foundOrNull(await readWithoutMonth(request, unit, period, args));
      const people = (ids: readonly string[]) => Promise.all(ids.map((id) => request.loaders.subject(id)));
      return page && pageWith(page, (cards) => people(cards.map(({ employeeId }) => employeeId)));
    },
  },
  SubordinateMonth: {
    employee: ({ employeeId }, _, request) => request.loaders.subject(employeeId),
  },
  MonthReceiptEdge: {
    node: ({ node }, _, request) =>
      node.appraiserId === null ? null : request.loaders.subject(node.appraiserId),
    expected: ({ node }) => node.expected,
    opened: ({ node }) => node.opened,
    states: ({ node }) => node.states,
    late: ({ node }) => node.late,
  },
};
