import type { Resolvers } from '../../graphql/generated/types.ts';
import { found, payload, userError } from '../../platform/payload.ts';
import { readActionPlanProblems, readSplit } from './actions.ts';

export const actionPlanResolvers: Resolvers = {
  Query: {
    splitTarget: async (_, { input }, request) =>
      payload('months', await readSplit(request, input), request.language),
    checkActionPlan: async (_, { input }, request) =>
      found(await readActionPlanProblems(request, input)).map((problem) =>
        userError(problem, request.language),
      ),
  },
};
