import type { Resolvers } from '../../graphql/generated/types.ts';
import { found } from '../../platform/payload.ts';
import { readExamples } from './actions.ts';
import { exampleId } from './store.ts';

export const exampleResolvers: Resolvers = {
  Query: {
    planExamples: async (_, args, request) => found(await readExamples(request, args)),
  },
  PlanExample: {
    id: (example) => exampleId(example),
  },
};
