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
import type { Request } from './request.ts';

/** Codes that say the request was wrong; everything else unexpected is a fault. */
const REQUEST_CODES = new Set<unknown>([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
  'COST_LIMIT',
  'PERSISTED_QUERY_NOT_SUPPORTED',
]);

/** The limit that a document is past: Apollo calls whatever a rule reports GRAPHQL_VALIDATION_FAILED. */
const limitOf = ({ message }: GraphQLFormattedError) =>
  message === 'DEPTH_LIMIT' || message === 'ALIAS_LIMIT' ? message : null;

const isRequestError = (cause: unknown, code: unknown): boolean =>
  cause instanceof GraphQLError && REQUEST_CODES.has(code);

/** A GraphQL error as a client may see it; `worded` puts the code's sentence in the place of the code. */
export function maskError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const cause = unwrapResolverError(error);
  if (cause instanceof BadArguments) {
    const { code, field, params } = cause.problem;
    return { ...formatted, message: code, extensions: { code, field, params } };
  }
  if (isRequestError(cause, formatted.extensions?.code)) {
    const { stacktrace: _stacktrace, code, ...extensions } = formatted.extensions ?? {};
    return { ...formatted, extensions: { code: limitOf(formatted) ?? code, ...extensions } };
  }
  const code = isBusy(cause) ? 'BUSY' : 'INTERNAL_SERVER_ERROR';
  const place = {
    ...(formatted.path && { path: formatted.path }),
    ...(formatted.locations && { locations: formatted.locations }),
  };
  return { message: code, ...place, extensions: { code } };
}

/** Logs faults by request id, and turns codes into sentences of the caller's language. */
export const errorPlugin: ApolloServerPlugin<Request> = {
  requestDidStart: async () => ({
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
      result.errors = result.errors?.map((error) => worded(error, language, requestId));
    },
  }),
};

const isMessage = (code: unknown): code is MessageKey => typeof code === 'string' && Object.hasOwn(id, code);

function worded(error: GraphQLFormattedError, language: Language, requestId: string): GraphQLFormattedError {
  const { code, params } = error.extensions ?? {};
  if (error.message !== code || !isMessage(code)) return error;
  const message = render(code, language, params as Params | undefined);
  const traceable = code === 'INTERNAL_SERVER_ERROR' || code === 'BUSY';
  return { ...error, message, extensions: { ...error.extensions, ...(traceable && { requestId }) } };
}
