/**
 * Our handler behind a plain HTTP server. Of API Gateway's event it makes what the handler reads, as the
 * peers' contexts do: the event is the gateway's work, and the peers have none.
 */
import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { makeHandler } from '../../functions/graphql/handler.ts';
import type { GraphqlEvent } from '../../functions/graphql/openRequest.ts';
import type { Listen } from './caller.ts';

/** The text of a request's body; `node:stream/consumers` would first make a Blob of it. */
async function bodyOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const part of request.setEncoding('utf8')) text += part;
  return text;
}

export const listen: Listen = async (platform, claims) => {
  const handler = makeHandler(platform);
  const eventOf = ({ method, headers }: IncomingMessage, body: string) =>
    ({
      headers,
      body,
      rawQueryString: '',
      requestContext: { requestId: randomUUID(), http: { method }, authorizer: { jwt: { claims } } },
    }) as unknown as GraphqlEvent;
  const server = createServer((request, response) => {
    void (async () => {
      const event = eventOf(request, await bodyOf(request));
      const { statusCode = 200, headers, body } = await handler(event);
      response.writeHead(statusCode, headers as Record<string, string>).end(body);
    })();
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
};
