import type { Resolvers } from '../../graphql/generated/types.ts';
import { found } from '../../platform/payload.ts';
import { searchBank } from './actions.ts';
import { bankItemId } from './store.ts';

export const bankResolvers: Resolvers = {
  Query: {
    bankItems: async (_, args, request) => found(await searchBank(request, args)),
  },
  BankItem: {
    id: (item) => bankItemId(item),
  },
};
