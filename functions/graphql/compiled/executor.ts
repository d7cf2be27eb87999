/** Answers queries that were seen before as compiled; all others, and all that goes wrong, by graphql-js. */
import { type ApolloServerPlugin, HeaderMap } from '@apollo/server';
import {
  type DocumentNode,
  getVariableValues,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { rememberObjects } from '../objects.ts';
import type { Request } from '../request.ts';
import { type Compiled, compileQuery } from './compile.ts';
import { ended, type Run } from './values.ts';

type Data = Record<string, unknown>;

/**
 * Runs a compiled query: the data as graphql-js would answer it, or null when anything went wrong.
 * Then nothing has happened (a query only reads), and graphql-js is to run it and to tell the errors.
 */
export async function runCompiled(
  compiled: Compiled,
  context: Request,
  variables: Record<string, unknown>,
): Promise<Data | null> {
  const answer: { data: Data | null } = { data: null };
  const run: Run = { context, variables, objects: 0, waiting: 1, over: () => {} };
  const whole = await new Promise<boolean>((over) => {
    run.over = over;
    try {
      compiled(run, answer);
      ended(run);
    } catch {
      over(false);
    }
  });
  if (!whole || !answer.data) return null;
  rememberObjects(answer.data, run.objects - 1);
  return answer.data;
}

/** What is known of an operation: that it came once, or how it runs; null where graphql-js must run it. */
type Known = Compiled | null | 'once';

/** Finds the compiled form of an operation that comes again; it is forgotten with its document by Apollo's store. */
export function openCompiled(): (
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
) => Compiled | null {
  const seen = new WeakMap<OperationDefinitionNode, Known>();
  return (schema, document, operation) => {
    const known = seen.get(operation);
    if (known === undefined) seen.set(operation, 'once');
    else if (known === 'once') seen.set(operation, compileQuery(schema, document, operation));
    const found = seen.get(operation);
    return found === 'once' || found === undefined ? null : found;
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
