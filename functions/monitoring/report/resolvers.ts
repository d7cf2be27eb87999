import type { Resolvers } from '../../graphql/generated/types.ts';
import { foundOrNull } from '../../platform/payload.ts';
import { makeReport } from './actions/makeReport.ts';

export const reportResolvers: Resolvers = {
  Overview: {
    report: async (overview, _, request) => foundOrNull(await makeReport(overview, request)),
  },
};
