/** Mercurius on Fastify, which compiles a document that comes a second time by graphql-jit. */
import type { AddressInfo } from 'node:net';
import { fastify } from 'fastify';
import { getOperationAST } from 'graphql';
import { mercurius } from 'mercurius';
import { costOf, limitRules, MAX_TOKENS, toldCost } from '../../functions/graphql/limits.ts';
import { makeSchema } from '../../functions/graphql/schema.ts';
import { contextOf, type Listen } from './caller.ts';

export const listen: Listen = async (platform, claims) => {
  const app = fastify();
  await app.register(mercurius, {
    schema: makeSchema(),
    jit: 1,
    graphql: { parseOptions: { maxLexicalTokens: MAX_TOKENS } },
    validationRules: limitRules,
    context: (request) => contextOf(platform, claims, request.headers),
  });
  const costs = new WeakMap<object, number>();
  app.graphql.addHook('preExecution', async (schema, document, context, variables) => {
    costs.set(context, costOf(schema, document, getOperationAST(document), variables));
  });
  app.graphql.addHook('onResolution', async (execution, context) => {
    execution.extensions = { cost: toldCost(costs.get(context) ?? 0, execution.data) };
  });
  await app.listen({ port: 0, host: '127.0.0.1' });
  return (app.server.address() as AddressInfo).port;
};
