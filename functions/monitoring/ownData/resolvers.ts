import type { Resolvers } from '../../graphql/generated/types.ts';
import { foundOrNull } from '../../platform/payload.ts';
import { exportOwnData } from './actions.ts';

export const ownDataResolvers: Resolvers = {
  Query: {
    myData: async (_, __, request) => foundOrNull(await exportOwnData(request, request.files)),
  },
  MyDataSection: {
    title: ({ title }, _, { language }) => title[language],
  },
  MyDataLeftOut: {
    reason: ({ reason }, _, { language }) => reason[language],
  },
};
