/** Apollo Server with its own defaults and its own standalone HTTP server. */
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import type { Request } from '../../functions/graphql/request.ts';
import { apolloOptions } from './apolloOptions.ts';
import { contextOf, type Listen } from './caller.ts';

export const listen: Listen = async (platform, claims) => {
  const { url } = await startStandaloneServer(new ApolloServer<Request>(apolloOptions()), {
    listen: { port: 0, host: '127.0.0.1' },
    context: async ({ req }) => contextOf(platform, claims, req.headers),
  });
  return Number(new URL(url).port);
};
