/** The graphql door: one event of API Gateway in, one answer out. docs/architecture.md 3. */
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import type { APIGatewayProxyEventV2WithJWTAuthorizer, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { withinScopes } from '../platform/access.ts';
import { languageOf } from '../platform/messages/render.ts';
import type { Log } from '../platform/log.ts';
import type { Platform } from '../platform/context.ts';
import { today } from '../platform/period.ts';
import { officesOf } from '../organisation/appointment/store.ts';
import { toRefusal, toRequest, toResult, unauthorised } from './adapter.ts';
import { errorPlugin, maskError } from './errors.ts';
import { actorOf } from './identity.ts';
import { costPlugin, limitRules, MAX_TOKENS } from './limits.ts';
import { openLoaders } from './loaders.ts';
import type { Request } from './request.ts';
import { makeSchema } from './schema.ts';

export type GraphqlEvent = APIGatewayProxyEventV2WithJWTAuthorizer;
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
    plugins: [ApolloServerPluginCacheControlDisabled(), costPlugin, errorPlugin],
  });

/** What a call is given: who calls, in which language, with loaders of its own. */
function openRequest(platform: Platform, event: GraphqlEvent): Request | null {
  const actor = actorOf(event.requestContext.authorizer?.jwt?.claims ?? {});
  if (!actor) return null;
  let offices: ReturnType<typeof officesOf> | undefined;
  const seesNumbers = withinScopes(actor, 'employee.read');
  return {
    ...platform,
    actor,
    offices: async () => {
      if (actor.kind !== 'PERSON') return [];
      offices ??= officesOf(platform.table, actor.employeeId, today(platform.clock));
      return offices;
    },
    requestId: event.requestContext.requestId,
    language: languageOf(event.headers['accept-language']),
    seesNumbers,
    loaders: openLoaders(platform.table, seesNumbers),
  };
}

/** The handler of a process: the server starts with the first call and serves all later ones. */
export function makeHandler(platform: Platform): GraphqlHandler {
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
    return toResult(response);
  };
}
