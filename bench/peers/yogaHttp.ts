/** GraphQL Yoga with its own defaults, its caches of parsed and validated documents included. */
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type ExecutionResult, getOperationAST, type parse } from 'graphql';
import { createYoga, type Plugin } from 'graphql-yoga';
import { costOf, limitRules, MAX_TOKENS, toldCost } from '../../functions/graphql/limits.ts';
import { makeSchema } from '../../functions/graphql/schema.ts';
import { contextOf, type Listen } from './caller.ts';

/** The limits that every side has. */
const limits: Plugin = {
  onParse: ({ parseFn, setParseFn }) =>
    setParseFn((source: Parameters<typeof parse>[0], options: object) =>
      (parseFn as typeof parse)(source, { ...options, maxLexicalTokens: MAX_TOKENS }),
    ),
  onValidate: ({ addValidationRule }) => {
    for (const rule of limitRules) addValidationRule(rule as Parameters<typeof addValidationRule>[0]);
  },
  onExecute: ({ args: { schema, document, operationName, variableValues } }) => {
    const cost = costOf(schema, document, getOperationAST(document, operationName), variableValues ?? {});
    return {
      onExecuteDone: ({ result, setResult }) => {
        const whole = result as ExecutionResult;
        setResult({ ...whole, extensions: { cost: toldCost(cost, whole.data) } });
      },
    };
  },
};

export const listen: Listen = async (platform, claims) => {
  const yoga = createYoga<{ req: IncomingMessage }>({
    schema: makeSchema(),
    logging: 'error',
    graphiql: false,
    plugins: [limits],
    context: ({ req }) => contextOf(platform, claims, req.headers),
  });
  const server = createServer((request, response) => void yoga(request, response));
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
};
