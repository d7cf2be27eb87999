import type { Resolvers } from '../../graphql/generated/types.ts';
import { found, payload } from '../../platform/payload.ts';
import { ifGranted } from '../employee/resolvers.ts';
import { windowExceptionId } from './store.ts';
import { endWindowException, grantWindowException } from './actions.ts';
import { exceptionsOf, runningExceptions } from './reading.ts';

export const exceptionResolvers: Resolvers = {
  Query: {
    windowExceptions: async (_, args, request) => found(await runningExceptions(request, args)),
  },
  Mutation: {
    grantWindowException: async (_, { input }, request) =>
      payload('windowException', await grantWindowException(request, input), request.language),
    endWindowException: async (_, { input }, request) =>
      payload('windowException', await endWindowException(request, input), request.language),
  },
  Employee: {
    windowExceptions: (node, _, request) =>
      ifGranted(node, () => exceptionsOf(request, node.employee.employeeId)),
  },
  WindowException: {
    id: (exception) => windowExceptionId(exception),
    employee: ({ employeeId }, _, { loaders }) => loaders.named(employeeId),
  },
};
