import type { Resolvers } from '../../graphql/generated/types.ts';
import { payload } from '../../platform/payload.ts';
import { defaultOf, readPolicies, setPolicy } from './actions.ts';
import { isInEffect, policyDescription } from './rules.ts';

export const policyResolvers: Resolvers = {
  Query: {
    policies: (_, { on }, request) => readPolicies(request, on),
  },
  Mutation: {
    setPolicy: async (_, { input }, request) =>
      payload('policy', await setPolicy(request, input), request.language),
  },
  Policy: {
    description: ({ key }, _, { language }) => policyDescription(key)[language],
    defaultValue: ({ key }) => defaultOf(key),
    inEffect: ({ key }) => isInEffect(key),
  },
};
