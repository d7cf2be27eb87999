/** Executes operations for Apollo: documents that were seen before as compiled, all others by graphql-js. */
import {
  type DocumentNode,
  execute,
  type ExecutionResult,
  getVariableValues,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import type { Request } from '../request.ts';
import { type Compiled, compileQuery } from './compile.ts';
import type { Run } from './values.ts';

/** An operation of a validated document, as Apollo hands it over. */
export interface Operation {
  readonly document: DocumentNode;
  /** None when the request names one that is not in its document. */
  readonly operation: OperationDefinitionNode | undefined;
  readonly context: Request;
  readonly request: { readonly operationName?: string; readonly variables?: Record<string, unknown> };
}

/** Runs a compiled query as graphql-js would: an error that no field could take leaves no data. */
export async function runCompiled(
  compiled: Compiled,
  context: Request,
  variables: Record<string, unknown>,
): Promise<ExecutionResult> {
  const run: Run = { context, variables, errors: [] };
  let data: unknown;
  try {
    data = await compiled(run);
  } catch (fault) {
    run.errors.push(fault as Run['errors'][number]);
    data = null;
  }
  const result = data as Record<string, unknown> | null;
  return run.errors.length > 0 ? { errors: [...run.errors], data: result } : { data: result };
}

/** The executor of a schema. A document is compiled when it comes again, and forgotten with it by Apollo's store. */
export function makeExecutor(schema: GraphQLSchema) {
  const seen = new WeakMap<OperationDefinitionNode, Compiled | null | 'once'>();
  const compiledOf = ({ document, operation }: Operation): Compiled | null => {
    if (!operation) return null;
    const known = seen.get(operation);
    if (known !== undefined && known !== 'once') return known;
    const compiled = known === 'once' ? compileQuery(schema, document, operation) : null;
    seen.set(operation, known === 'once' ? compiled : 'once');
    return compiled;
  };
  return async (asked: Operation): Promise<ExecutionResult> => {
    const { document, operation, context, request } = asked;
    const { operationName, variables: variableValues = {} } = request;
    const compiled = compiledOf(asked);
    const read = compiled && getVariableValues(schema, operation?.variableDefinitions ?? [], variableValues);
    if (compiled && read?.coerced) return runCompiled(compiled, context, read.coerced);
    return execute({ schema, document, operationName, contextValue: context, variableValues });
  };
}
