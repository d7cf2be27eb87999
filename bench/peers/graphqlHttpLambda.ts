/** graphql-http behind API Gateway: the least that a GraphQL server over HTTP can be. */
import { parse, type ExecutionArgs, type ExecutionResult, execute, getOperationAST } from 'graphql';
import { createHandler } from 'graphql-http';
import { openPlatform } from '../../functions/graphql/openPlatform.ts';
import { type GraphqlEvent, openRequest } from '../../functions/graphql/openRequest.ts';
import { costOf, limitRules, MAX_TOKENS, toldCost } from '../../functions/graphql/limits.ts';
import type { Request } from '../../functions/graphql/request.ts';
import { makeSchema } from '../../functions/graphql/schema.ts';

const platform = openPlatform(process.env);

/** Executes within the cost, and tells it. */
async function executeWithin(args: ExecutionArgs): Promise<ExecutionResult> {
  const { schema, document, operationName, variableValues } = args;
  const cost = costOf(schema, document, getOperationAST(document, operationName), variableValues ?? {});
  const result = await execute(args);
  return { ...result, extensions: { cost: toldCost(cost, result.data) } };
}

type Open = Request & Record<PropertyKey, unknown>;
const handle = createHandler<GraphqlEvent, undefined, Open>({
  schema: makeSchema(),
  context: ({ raw }) => openRequest(platform, raw) as Open,
  parse: (source, options) => parse(source, { ...options, maxLexicalTokens: MAX_TOKENS }),
  validationRules: limitRules,
  execute: executeWithin,
});

export const handler = async (event: GraphqlEvent) => {
  const [body, { status, headers }] = await handle({
    method: event.requestContext.http.method,
    url: event.rawPath,
    headers: event.headers,
    body: event.body ?? null,
    raw: event,
    context: undefined,
  });
  return { statusCode: status, headers, body: body ?? '' };
};
