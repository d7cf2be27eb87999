import type { Resolvers } from '../../graphql/generated/types.ts';
import { payload } from '../../platform/payload.ts';
import { rerouteItem } from './actions/rerouteItem.ts';
import { isRight } from './waits.ts';

export const placementResolvers: Resolvers = {
  Mutation: {
    rerouteItem: async (_, { input }, request) =>
      payload('place', await rerouteItem(request, input), request.language),
  },
  ItemPlace: {
    step: ({ place }) => place.step,
    holder: ({ place }, _, { loaders }) => loaders.namedIfAny(place.holder),
    belongsWith: ({ belongsWith }, _, { loaders }) => loaders.namedIfAny(belongsWith),
    isRight,
    businessDate: ({ date }) => date,
  },
};
