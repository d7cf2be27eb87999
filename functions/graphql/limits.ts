/**
 * Limits before execution: tokens, depth, aliases, and a cost. What a query may cost is announced in
 * `extensions.cost`, in the shape that clients know from elsewhere. docs/architecture.md 6.
 */
import type { ApolloServerPlugin } from '@apollo/server';
import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import {
  type DocumentNode,
  getNamedType,
  getVariableValues,
  GraphQLError,
  type GraphQLField,
  type GraphQLSchema,
  isLeafType,
  type OperationDefinitionNode,
  type ValidationContext,
  type ValidationRule,
} from 'graphql';
import { type ComplexityEstimator, getComplexity } from 'graphql-query-complexity';
import { LONG, READS } from './fieldCosts.ts';
import { objectsOf } from './objects.ts';
import type { Request } from './request.ts';

/** A screen's largest query has about 400 tokens; a document past this is refused by the parser. */
export const MAX_TOKENS = 4000;
const MAX_DEPTH = 12;
const MAX_ALIASES = 30;
const MAX_COST = 5000;
/** Rows of a page without `first`, as platform/page gives them, and the most that it gives. */
const USUAL_ROWS = 25;
const MOST_ROWS = 100;
/** A document past a limit; its message is worded in the caller's language by `errorPlugin`. */
const past = (code: 'DEPTH_LIMIT' | 'ALIAS_LIMIT' | 'COST_LIMIT', params: Record<string, number>) =>
  new GraphQLError(code, { extensions: { code, params } });

/** Reported like any other fault of a document: an error that a rule throws would be a fault of ours. */
const limited = (code: 'DEPTH_LIMIT' | 'ALIAS_LIMIT', max: number) => ({
  n: max,
  propagateOnRejection: false,
  onReject: [(context: ValidationContext | null) => context?.reportError(past(code, { max }))],
});

export const limitRules: ValidationRule[] = [
  maxDepthRule({ ...limited('DEPTH_LIMIT', MAX_DEPTH), ignoreIntrospection: true }),
  maxAliasesRule({ ...limited('ALIAS_LIMIT', MAX_ALIASES), allowList: [] }),
];

/** How many rows a field may answer: a page's, as many as ids were given, or one. */
function rowsOf(field: GraphQLField<unknown, unknown>, args: Record<string, unknown>): number {
  if (Array.isArray(args.ids)) return args.ids.length;
  if (!field.args.some(({ name }) => name === 'first')) return 1;
  const asked = Number(args.first ?? args.last ?? USUAL_ROWS);
  return Math.min(Math.max(asked, 1), MOST_ROWS);
}

/** What a field of its own costs: a mutation its transaction, a person's own reads theirs, a scalar nothing. */
function ownCost(type: string, field: GraphQLField<unknown, unknown>): number {
  if (type === 'Mutation') return 10;
  if (READS.has(`${type}.${field.name}`)) return 5;
  return isLeafType(getNamedType(field.type)) ? 0 : 1;
}

/** An object costs 1, a scalar nothing, a page as many times its row as it has rows, a long list each of its rows. */
const estimate: ComplexityEstimator = ({ type, args, childComplexity, field }) => {
  const long = LONG.get(`${type.name}.${field.name}`);
  if (long !== undefined) return long * (1 + childComplexity);
  return ownCost(type.name, field) + childComplexity * rowsOf(field, args);
};

/** What of the variables a cost rests on: numbers, lengths of lists, and what skips or includes. */
const shapeOf = (variables: Record<string, unknown>): string =>
  JSON.stringify(variables, (name, value: unknown) => {
    if (name === '') return value;
    if (Array.isArray(value)) return value.length;
    return typeof value === 'object' || typeof value === 'string' ? typeof value : value;
  });

/** Costs of an operation that was asked before, by the shape of its variables; it goes with its document. */
const known = new WeakMap<OperationDefinitionNode, Map<string, number>>();
const MOST_SHAPES = 50;

/** What an operation may cost at most; 0 where its variables are bad. Throws COST_LIMIT past the limit. */
export function costOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode | null | undefined,
  variables: Record<string, unknown>,
): number {
  // Bad variables are told by the execution, which names each of them, and runs nothing.
  if (getVariableValues(schema, operation?.variableDefinitions ?? [], variables).errors) return 0;
  const cost = operation ? rememberedCost(schema, document, operation, variables) : 0;
  if (cost <= MAX_COST) return cost;
  throw past('COST_LIMIT', { cost, max: MAX_COST });
}

function rememberedCost(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Record<string, unknown>,
): number {
  const shapes = known.get(operation) ?? new Map<string, number>();
  known.set(operation, shapes);
  const shape = shapeOf(variables);
  const remembered = shapes.get(shape);
  if (remembered !== undefined) return remembered;
  const operationName = operation.name?.value;
  const cost = getComplexity({
    schema,
    query: document,
    variables,
    ...(operationName && { operationName }),
    estimators: [estimate],
  });
  if (shapes.size < MOST_SHAPES) shapes.set(shape, cost);
  return cost;
}

/** What every answer tells of its cost, in `extensions.cost`. */
export const toldCost = (requestedQueryCost: number, data: unknown) => ({
  requestedQueryCost,
  actualQueryCost: objectsOf(data),
  maximumQueryCost: MAX_COST,
});

/** Refuses what costs too much before it runs, and tells every caller what theirs cost. */
export const costPlugin: ApolloServerPlugin<Request> = {
  requestDidStart: async () => {
    let requested = 0;
    return {
      didResolveOperation: async ({ schema, document, operation, request }) => {
        requested = costOf(schema, document, operation, request.variables ?? {});
      },
      willSendResponse: async ({ response }) => {
        if (response.body.kind !== 'single') return;
        const { singleResult } = response.body;
        singleResult.extensions = {
          ...singleResult.extensions,
          cost: toldCost(requested, singleResult.data),
        };
      },
    };
  },
};
