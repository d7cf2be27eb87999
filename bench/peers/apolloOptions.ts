/** Apollo Server with its own defaults, and what every side serves: schema, limits, masked errors. */
import type { ApolloServerOptions } from '@apollo/server';
import { errorPlugin, maskError } from '../../functions/graphql/errors.ts';
import { costPlugin, limitRules, MAX_TOKENS } from '../../functions/graphql/limits.ts';
import type { Request } from '../../functions/graphql/request.ts';
import { makeSchema } from '../../functions/graphql/schema.ts';

export const apolloOptions = (): ApolloServerOptions<Request> => ({
  schema: makeSchema(),
  parseOptions: { maxLexicalTokens: MAX_TOKENS },
  validationRules: limitRules,
  formatError: maskError,
  plugins: [costPlugin, errorPlugin],
});
