/** Answers queries that were seen before as compiled; all others, and all that goes wrong, by graphql-js. */
import { type ApolloServerPlugin, HeaderMap } from '@apollo/server';
import {
  type DocumentNode,
  getVariableValues,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import { rememberObjects } from '../objects.ts';
import type { Request } from '../request.ts';
import { type Compiled, compileQuery } from './compile.ts';
import { ended, type Run } from './values.ts';

type Data = Record<string, unknown>;

/**
 * Runs a compiled query with variables as graphql-js has read them: the data as it would answer it, or
 * null when anything went wrong. Then nothing has happened (a query only reads), and graphql-js is to
 * run it and to tell the errors.
 */
export async function runCompiled(
  compiled: Compiled,
  context: Request,
  variables: Record<string, unknown>,
): Promise<Data | null> {
  const answer: { data: Data | null } = { data: null };
  const run: Run = { context, variables, objects: 0, waiting: 1, failed: false, over: () => {} };
  await new Promise<void>((over) => {
    run.over = over;
    compiled(run, answer);
    ended(run);
  });
  if (run.failed || !answer.data) return null;
  rememberObjects(answer.data, run.objects - 1);
  return answer.data;
}

/** The operation of a request as a compiled query, or null where graphql-js must run it. */
export type CompiledOf = (
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
) => Compiled | null;

/** Screens of all clients together send some dozens; a large document is up to 1 MB when compiled. */
const MOST_COMPILED = 100;

/**
 * Compiles an operation when it comes again, and keeps the latest. Apollo's store gives a document that
 * it has parsed before back as the same object.
 */
export function openCompiled(most = MOST_COMPILED): CompiledOf {
  const once = new WeakSet<OperationDefinitionNode>();
  const kept = new LRUCache<OperationDefinitionNode, { readonly compiled: Compiled | null }>({ max: most });
  return (schema, document, operation) => {
    const known = kept.get(operation);
    if (known) return known.compiled;
    if (!once.has(operation)) {
      once.add(operation);
      return null;
    }
    const compiled = compileQuery(schema, document, operation);
    kept.set(operation, { compiled });
    return compiled;
  };
}

/**
 * Answers for Apollo before it executes. A plugin, and no gateway's executor: for that Apollo makes an
 * object with accessors a call, which V8 keeps, with all that the call has read, until a full collection.
 */
export function compiledPlugin(): ApolloServerPlugin<Request> {
  const compiledOf = openCompiled();
  return {
    requestDidStart: async () => ({
      responseForOperation: async ({ schema, document, operation, contextValue, request }) => {
        // None, whatever the type says, when the request names one that its document lacks.
        const compiled = operation && compiledOf(schema, document, operation);
        if (!compiled) return null;
        const read = getVariableValues(schema, operation.variableDefinitions ?? [], request.variables ?? {});
        const data = read.coerced ? await runCompiled(compiled, contextValue, read.coerced) : null;
        return (
          data && { http: { headers: new HeaderMap() }, body: { kind: 'single', singleResult: { data } } }
        );
      },
    }),
  };
}
