/** DynamoDB's answers, replayed: the SDK signs, serialises and reads as ever, and no socket is opened. */
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { NodeHttpHandler } from '@smithy/node-http-handler';

type Handler = Pick<NodeHttpHandler, 'handle'>;
type Sent = Parameters<NodeHttpHandler['handle']>[0];

interface Kept {
  readonly statusCode: number;
  readonly headers: Record<string, string>;
  readonly body: Buffer;
}

const utf8 = new TextDecoder();

/** A fresh answer of what was kept. */
const answerOf = ({ statusCode, headers, body }: Kept) => ({
  response: {
    statusCode,
    headers,
    body: new Readable({
      read() {
        this.push(body);
        this.push(null);
      },
    }),
  },
});

/** A request handler that asks DynamoDB once for each request and then repeats its answer; `live` asks always. */
export function replaying(): { readonly handler: Handler; live: boolean } {
  const http = new NodeHttpHandler();
  const kept = new Map<string, Kept>();
  const replay = {
    live: false,
    handler: {
      async handle(request: Sent, options?: Parameters<NodeHttpHandler['handle']>[1]) {
        if (replay.live) return http.handle(request, options);
        const key = `${request.headers['x-amz-target']} ${utf8.decode(request.body as Uint8Array)}`;
        const known = kept.get(key);
        if (known) return answerOf(known) as Awaited<ReturnType<NodeHttpHandler['handle']>>;
        const { response } = await http.handle(request, options);
        const { statusCode, headers } = response;
        const body = await buffer(response.body as Readable);
        kept.set(key, { statusCode, headers, body });
        return answerOf({ statusCode, headers, body }) as Awaited<ReturnType<NodeHttpHandler['handle']>>;
      },
    },
  };
  return replay;
}
