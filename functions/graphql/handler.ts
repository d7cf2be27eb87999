/** The graphql door: one event of API Gateway in, one answer out. docs/architecture.md 3. */
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import type { Log } from '../platform/log.ts';
import { compiledPlugin } from './compiled/executor.ts';
import { notRecorded, toRefusal, toRequest, toResult, unauthorised } from './adapter.ts';
import { errorPlugin, maskError } from './errors.ts';
import { costPlugin, limitRules, MAX_TOKENS } from './limits.ts';
import { type GraphqlEvent, openRequest } from './openRequest.ts';
import type { DoorPlatform, Request } from './request.ts';
import { keepReadings } from './readings.ts';
import { makeSchema } from './schema.ts';

export type { GraphqlEvent };
export type GraphqlHandler = (event: GraphqlEvent) => Promise<APIGatewayProxyStructuredResultV2>;

/** Apollo's own lines go where ours go, and lose what is personal there. */
const apolloLog = (log: Log) => ({
  debug: () => {},
  info: (message: unknown) => log.info(String(message)),
  warn: (message: unknown) => log.warn(String(message)),
  error: (message: unknown) => log.error(String(message)),
});

const openServer = (log: Log) =>
  new ApolloServer<Request>({
    schema: makeSchema(),
    logger: apolloLog(log),
    nodeEnv: 'production',
    introspection: true,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    // Its handler would kill the process before `npm start` has closed its jobs and its database.
    stopOnTerminationSignals: false,
    includeStacktraceInErrorResponses: false,
    parseOptions: { maxLexicalTokens: MAX_TOKENS },
    validationRules: limitRules,
    formatError: maskError,
    plugins: [
      // None of Apollo's own: the bundle leaves their code out (infra/bundling.ts).
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      costPlugin,
      errorPlugin,
      compiledPlugin(),
    ],
  });

/** The handler of a process: the server starts with the first call and serves all later ones. */
export function makeHandler(platform: DoorPlatform): GraphqlHandler {
  const server = openServer(platform.log);
  const started = server.start();
  return async (event) => {
    const contextValue = openRequest(platform, event);
    if (!contextValue) return unauthorised;
    const request = toRequest(event);
    if ('statusCode' in request) return toRefusal(request, contextValue.language);
    await started;
    const response = await server.executeHTTPGraphQLRequest({
      httpGraphQLRequest: request,
      context: async () => contextValue,
    });
    const isKept = await keepReadings(contextValue);
    return isKept ? toResult(response) : toRefusal(notRecorded, contextValue.language);
  };
}
