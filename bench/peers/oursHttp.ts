/** Our handler behind a plain HTTP server that makes API Gateway's event and sends the handler's answer. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { makeHandler } from '../../functions/graphql/handler.ts';
import { fromFunction } from '../../functions/local/answer.ts';
import { gatewayEvent } from '../../functions/local/gatewayEvent.ts';
import type { Listen } from './caller.ts';

export const listen: Listen = async (platform, claims) => {
  const handler = makeHandler(platform);
  const server = createServer((request, response) => {
    void (async () => {
      const event = gatewayEvent(request, await buffer(request), 'POST /graphql', claims);
      const { status, headers, body } = fromFunction(await handler(event));
      response.writeHead(status, { ...headers, 'content-length': body.length }).end(body);
    })();
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
};
