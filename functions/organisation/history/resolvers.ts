import type { Resolvers } from '../../graphql/generated/types.ts';
import { foundOrNull } from '../../platform/payload.ts';
import { readSubordinates } from '../employee/actions.ts';
import { ifGranted } from '../employee/resolvers.ts';
import { historyOf } from './actions.ts';

export const historyResolvers: Resolvers = {
  Employee: {
    history: (node, _, request) => ifGranted(node, () => historyOf(request, node.employee)),
    subordinates: async ({ employee }, { on }, request) => {
      const lines = foundOrNull(await readSubordinates(request, employee.employeeId, on));
      return lines && lines.map(({ employeeId }) => request.loaders.subject(employeeId));
    },
  },
  AssignmentRecord: {
    position: ({ positionId }, _, { loaders }) => loaders.position(positionId),
  },
  LineRecord: {
    line: (record) => record,
    supersededAt: (record) => ('supersededAt' in record ? record.supersededAt : null),
  },
};
