import type { Resolvers } from '../../graphql/generated/types.ts';
import { foundOrNull } from '../../platform/payload.ts';
import { readUnit } from './actions.ts';
import { unitId } from './store.ts';

export const unitResolvers: Resolvers = {
  Query: {
    unit: async (_, { id }, request) => foundOrNull(await readUnit(request, id)),
  },
  Unit: {
    id: unitId,
  },
};
