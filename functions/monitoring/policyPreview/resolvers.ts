import type { Resolvers } from '../../graphql/generated/types.ts';
import { payload } from '../../platform/payload.ts';
import { previewPolicy } from './actions.ts';

export const policyPreviewResolvers: Resolvers = {
  Query: {
    policyPreview: async (_, { input }, request) =>
      payload('preview', await previewPolicy(request, input), request.language),
  },
};
