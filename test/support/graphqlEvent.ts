/** An event as API Gateway hands it over, for what no gateway of ours would let through. */
import type { GraphqlEvent } from '../../functions/graphql/handler.ts';

/** A POST of a query with claims; null: none at all. */
export const graphqlEvent = (
  claims: Record<string, string> | null,
  query: string,
  changes: Partial<GraphqlEvent> = {},
): GraphqlEvent => ({
  version: '2.0',
  routeKey: 'POST /graphql',
  rawPath: '/graphql',
  rawQueryString: '',
  headers: { 'content-type': 'application/json' },
  requestContext: {
    accountId: '000000000000',
    apiId: 'test',
    domainName: 'localhost',
    domainPrefix: 'localhost',
    http: {
      method: 'POST',
      path: '/graphql',
      protocol: 'HTTP/1.1',
      sourceIp: '127.0.0.1',
      userAgent: 'test',
    },
    requestId: 'request-1',
    routeKey: 'POST /graphql',
    stage: '$default',
    time: '16/Nov/2026:01:00:00 +0000',
    timeEpoch: 1_794_790_800_000,
    authorizer: {
      principalId: '',
      integrationLatency: 0,
      ...(claims && { jwt: { claims, scopes: [] } }),
    } as GraphqlEvent['requestContext']['authorizer'],
  },
  body: JSON.stringify({ query }),
  isBase64Encoded: false,
  ...changes,
});
