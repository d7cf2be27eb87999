import type { Resolvers } from '../../graphql/generated/types.ts';
import { payload } from '../../platform/payload.ts';
import { endLeave, recordLeave } from './actions.ts';

export const leaveResolvers: Resolvers = {
  Mutation: {
    recordLeave: async (_, { input }, request) =>
      payload('leave', await recordLeave(request, input), request.language),
    endLeave: async (_, { input }, request) =>
      payload('leave', await endLeave(request, input), request.language),
  },
  Leave: { letterNo: ({ letterNo }) => letterNo ?? null },
};
