/** Apollo Server as its own documentation puts it behind API Gateway: the published Lambda integration. */
import { ApolloServer } from '@apollo/server';
import { handlers, startServerAndCreateLambdaHandler } from '@as-integrations/aws-lambda';
import { openPlatform } from '../../functions/graphql/openPlatform.ts';
import { openRequest } from '../../functions/graphql/openRequest.ts';
import type { Request } from '../../functions/graphql/request.ts';
import { apolloOptions } from './apolloOptions.ts';

const platform = openPlatform(process.env);
const server = new ApolloServer<Request>(apolloOptions());

export const handler = startServerAndCreateLambdaHandler(
  server,
  handlers.createAPIGatewayProxyEventV2RequestHandler(),
  {
    context: async ({ event }) => {
      const request = openRequest(platform, event as Parameters<typeof openRequest>[1]);
      if (!request) throw new Error('no access token');
      return request;
    },
  },
);
