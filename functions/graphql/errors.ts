/**
 * Top-level errors: authentication, limits, malformed requests and faults, each with a stable code.
 * A fault shows nothing but its request's id. docs/architecture.md 6.
 */
import type { ApolloServerPlugin } from '@apollo/server';
import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { render } from '../platform/messages/render.ts';
import { BadArguments } from '../platform/payload.ts';
import type { Request } from './request.ts';

/** Codes of Apollo's own that say the request was wrong; everything else unexpected is a fault. */
const REQUEST_CODES = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
  'DEPTH_LIMIT',
  'ALIAS_LIMIT',
  'COST_LIMIT',
  'PERSISTED_QUERY_NOT_SUPPORTED',
]);

/** A GraphQL error as a client may see it. */
export function maskError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const cause = unwrapResolverError(error);
  if (cause instanceof BadArguments) {
    const { code, field, params } = cause.problem;
    return { ...formatted, message: code, extensions: { code, field, params } };
  }
  const given = formatted.extensions?.code;
  const code = typeof given === 'string' ? given : '';
  if (cause instanceof GraphQLError && REQUEST_CODES.has(code)) {
    const { stacktrace: _stacktrace, ...extensions } = formatted.extensions ?? {};
    return { ...formatted, extensions };
  }
  const place = {
    ...(formatted.path && { path: formatted.path }),
    ...(formatted.locations && { locations: formatted.locations }),
  };
  return { message: 'INTERNAL_SERVER_ERROR', ...place, extensions: { code: 'INTERNAL_SERVER_ERROR' } };
}

const FAULT = {
  id: 'Terjadi gangguan. Coba lagi; bila berulang, sampaikan id permintaan ini kepada BKPP.',
  en: 'Something failed. Try again; if it happens again, give this request id to BKPP.',
};

/** Logs faults by request id, and turns codes into sentences of the caller's language. */
export const errorPlugin: ApolloServerPlugin<Request> = {
  requestDidStart: async () => ({
    didEncounterErrors: async ({ errors, contextValue, operationName }) => {
      for (const error of errors) {
        const cause = unwrapResolverError(error);
        if (cause instanceof GraphQLError || cause instanceof BadArguments) continue;
        contextValue.log.error('fault', {
          requestId: contextValue.requestId,
          operationName,
          path: error.path,
          cause,
        });
      }
    },
    willSendResponse: async ({ response, contextValue: { language, requestId } }) => {
      if (response.body.kind !== 'single') return;
      const result = response.body.singleResult;
      result.errors = result.errors?.map((error) => worded(error, language, requestId));
    },
  }),
};

function worded(
  error: GraphQLFormattedError,
  language: 'id' | 'en',
  requestId: string,
): GraphQLFormattedError {
  const { code, params } = error.extensions ?? {};
  if (code === 'INTERNAL_SERVER_ERROR') {
    return { ...error, message: FAULT[language], extensions: { code, requestId } };
  }
  if (error.message !== code) return error;
  return {
    ...error,
    message: render(code as Parameters<typeof render>[0], language, params as Parameters<typeof render>[2]),
  };
}
