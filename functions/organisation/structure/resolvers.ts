import type { Resolvers } from '../../graphql/generated/types.ts';
import { payload } from '../../platform/payload.ts';
import { closePosition, closeUnit } from './close.ts';
import { markPerformanceUnit } from './markPerformanceUnit.ts';
import { setAppraiserOverride } from './setAppraiserOverride.ts';
import { setEsakipCode } from './setEsakipCode.ts';

export const structureResolvers: Resolvers = {
  Mutation: {
    setAppraiserOverride: async (_, { input }, request) =>
      payload('position', await setAppraiserOverride(request, input), request.language),
    closePosition: async (_, { input }, request) =>
      payload('position', await closePosition(request, input), request.language),
    closeUnit: async (_, { input }, request) =>
      payload('unit', await closeUnit(request, input), request.language),
    setEsakipCode: async (_, { input }, request) =>
      payload('unit', await setEsakipCode(request, input), request.language),
    markPerformanceUnit: async (_, { input }, request) =>
      payload('unit', await markPerformanceUnit(request, input), request.language),
  },
  Position: {
    validTo: async ({ positionId }, _, { loaders }) => (await loaders.position(positionId))?.validTo ?? null,
  },
};
