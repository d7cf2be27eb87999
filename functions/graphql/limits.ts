/**
 * Limits before execution: tokens, depth, aliases, and a cost. What a query may cost is announced in
 * `extensions.cost`, in the shape that clients know from elsewhere. docs/architecture.md 6.
 */
import type { ApolloServerPlugin } from '@apollo/server';
import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import { getVariableValues, GraphQLError, type ValidationRule } from 'graphql';
import { type ComplexityEstimator, getComplexity } from 'graphql-query-complexity';
import type { Request } from './request.ts';

/** A screen's largest query has about 400 tokens; a document past this is refused by the parser. */
export const MAX_TOKENS = 4000;
const MAX_DEPTH = 12;
const MAX_ALIASES = 30;
const MAX_COST = 5000;
/** Rows of a list without `first`, and of lists that are bounded by nature. */
const USUAL_ROWS = 25;

const limit = (code: string, max: number) => () => {
  throw new GraphQLError(`the document exceeds ${max}`, { extensions: { code, max } });
};

export const limitRules: ValidationRule[] = [
  maxDepthRule({ n: MAX_DEPTH, ignoreIntrospection: true, onReject: [limit('DEPTH_LIMIT', MAX_DEPTH)] }),
  maxAliasesRule({ n: MAX_ALIASES, allowList: [], onReject: [limit('ALIAS_LIMIT', MAX_ALIASES)] }),
];

/** An object costs 1, a scalar nothing, a page its rows, a mutation 10. */
const estimate: ComplexityEstimator = ({ type, args, childComplexity, field }) => {
  const rows = Number(args.first ?? args.last ?? (type.name === 'Query' && field.name === 'nodes' ? 10 : 0));
  const paged = field.args.some(({ name }) => name === 'first');
  const times = paged ? Math.min(Math.max(rows || USUAL_ROWS, 1), 100) : Math.max(rows, 1);
  const own = type.name === 'Mutation' ? 10 : childComplexity > 0 ? 1 : 0;
  return own + childComplexity * times;
};

/** Counts the objects of an answer: what a query really cost. */
function objectsIn(value: unknown): number {
  if (Array.isArray(value)) return value.reduce<number>((sum, element) => sum + objectsIn(element), 0);
  if (value === null || typeof value !== 'object') return 0;
  return Object.values(value).reduce<number>((sum, field) => sum + objectsIn(field), 1);
}

/** Refuses what costs too much before it runs, and tells every caller what theirs cost. */
export const costPlugin: ApolloServerPlugin<Request> = {
  requestDidStart: async () => {
    let requested = 0;
    return {
      didResolveOperation: async ({ schema, document, operation, request, operationName }) => {
        const { errors } = getVariableValues(
          schema,
          operation?.variableDefinitions ?? [],
          request.variables ?? {},
        );
        // Bad variables are told by the execution, which names each of them, and runs nothing.
        if (errors) return;
        requested = getComplexity({
          schema,
          query: document,
          variables: request.variables ?? {},
          ...(operationName && { operationName }),
          estimators: [estimate],
        });
        if (requested <= MAX_COST) return;
        throw new GraphQLError(`the query costs ${requested}; at most ${MAX_COST} is allowed`, {
          extensions: { code: 'COST_LIMIT', cost: requested, max: MAX_COST },
        });
      },
      willSendResponse: async ({ response }) => {
        if (response.body.kind !== 'single') return;
        const { singleResult } = response.body;
        const actualQueryCost = objectsIn(singleResult.data);
        const cost = { requestedQueryCost: requested, actualQueryCost, maximumQueryCost: MAX_COST };
        singleResult.extensions = { ...singleResult.extensions, cost };
      },
    };
  },
};
