/**
 * Top-level errors: authentication, limits, malformed requests, a busy database and faults, each with
 * a stable code. A fault shows nothing but its request's id. docs/architecture.md 6.
 */
import type { ApolloServerPlugin } from '@apollo/server';
import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { MessageKey } from '../platform/messages/codes.ts';
import { id } from '../platform/messages/id.ts';
import { type Language, render } from '../platform/messages/render.ts';
import { BadArguments } from '../platform/payload.ts';
import type { Params } from '../platform/result.ts';
import { isBusy } from '../platform/table.ts';
import { MAX_TOKENS } from './limits.ts';
import type { Request } from './request.ts';
import { expectedOfLiteral, type Misfit, misfitVariables } from './variables.ts';

/** The code of a value that does not fit its type, in the document or in a variable. */
const BAD_VALUE = 'BAD_USER_INPUT';

/** Codes that say the request was wrong; everything else unexpected is a fault. */
const REQUEST_CODES = new Set<unknown>([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  BAD_VALUE,
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
  'COST_LIMIT',
  'PERSISTED_QUERY_NOT_SUPPORTED',
]);

/** The limit that a document is past: Apollo calls whatever a rule reports GRAPHQL_VALIDATION_FAILED. */
const limitOf = ({ message }: GraphQLFormattedError) =>
  message === 'DEPTH_LIMIT' || message === 'ALIAS_LIMIT' ? message : null;

/** The parser has no code of its own for a document of too many tokens. */
const PAST_TOKENS = /^Syntax Error: Document contains more tha[tn] \d+ tokens/;
const TOKEN_LIMIT = 'TOKEN_LIMIT';

/** The longest sentence about a document: GraphQL's own repeat its names, however long. */
const MOST_CHARACTERS = 300;

/** A value of the document that does not fit is told like one of its variables, and not repeated. */
function ofDocument(formatted: GraphQLFormattedError, cause: GraphQLError): GraphQLFormattedError {
  const { stacktrace: _stacktrace, code, ...extensions } = formatted.extensions ?? {};
  const expected = expectedOfLiteral(cause);
  if (expected) {
    const [{ line, column } = { line: 1, column: 1 }] = cause.locations ?? [];
    const params = { place: `${line}:${column}`, expected };
    const { locations } = formatted;
    return { message: BAD_VALUE, ...(locations && { locations }), extensions: { code: BAD_VALUE, params } };
  }
  if (PAST_TOKENS.test(formatted.message))
    return { message: TOKEN_LIMIT, extensions: { code: TOKEN_LIMIT, params: { max: MAX_TOKENS } } };
  const message = formatted.message.slice(0, MOST_CHARACTERS);
  return { ...formatted, message, extensions: { code: limitOf(formatted) ?? code, ...extensions } };
}

/** A variable that does not fit. */
const ofVariable = ({ field, expected }: Misfit): GraphQLFormattedError => ({
  message: BAD_VALUE,
  extensions: { code: BAD_VALUE, field, params: { place: field.join('.'), expected } },
});

const isRequestError = (cause: unknown, code: unknown): cause is GraphQLError =>
  cause instanceof GraphQLError && REQUEST_CODES.has(code);

/** A GraphQL error as a client may see it; `worded` puts the code's sentence in the place of the code. */
export function maskError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const cause = unwrapResolverError(error);
  if (cause instanceof BadArguments) {
    const { code, field, params } = cause.problem;
    return { ...formatted, message: code, extensions: { code, field, params } };
  }
  if (isRequestError(cause, formatted.extensions?.code)) return ofDocument(formatted, cause);
  const code = isBusy(cause) ? 'BUSY' : 'INTERNAL_SERVER_ERROR';
  const place = {
    ...(formatted.path && { path: formatted.path }),
    ...(formatted.locations && { locations: formatted.locations }),
  };
  return { message: code, ...place, extensions: { code } };
}

/** Logs faults by request id, and turns codes into sentences of the caller's language. */
export const errorPlugin: ApolloServerPlugin<Request> = {
  requestDidStart: async () => {
    let misfits: readonly Misfit[] = [];
    return {
      didResolveOperation: async ({ schema, operation, request: { variables = {} } }) => {
        if (operation) misfits = misfitVariables(schema, operation, variables);
      },
      didEncounterErrors: async ({ errors, contextValue: { log, requestId }, operationName }) => {
        for (const error of errors) {
          const cause = unwrapResolverError(error);
          if (cause instanceof BadArguments || isRequestError(cause, error.extensions.code)) continue;
          const fields = { requestId, operationName, path: error.path, cause };
          if (isBusy(cause)) log.warn('busy', fields);
          else log.error('fault', fields);
        }
      },
      willSendResponse: async ({ response, contextValue: { language, requestId } }) => {
        if (response.body.kind !== 'single') return;
        const result = response.body.singleResult;
        // Nothing was executed: the executor has found the same, in its own words.
        const errors = misfits.length > 0 ? misfits.map(ofVariable) : result.errors;
        result.errors = errors?.map((error) => worded(error, language, requestId));
      },
    };
  },
};

const isMessage = (code: unknown): code is MessageKey => typeof code === 'string' && Object.hasOwn(id, code);

function worded(error: GraphQLFormattedError, language: Language, requestId: string): GraphQLFormattedError {
  const { code, params } = error.extensions ?? {};
  if (error.message !== code || !isMessage(code)) return error;
  const message = render(code, language, params as Params | undefined);
  const traceable = code === 'INTERNAL_SERVER_ERROR' || code === 'BUSY';
  return { ...error, message, extensions: { ...error.extensions, ...(traceable && { requestId }) } };
}
