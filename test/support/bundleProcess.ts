/** A bundle in a process of its own, as Lambda would start it. */
import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { v7 } from 'uuid';

const DRIVER = `
let event = '';
process.stdin.on('data', (part) => (event += part)).on('end', async () => {
  const answer = await require(process.argv[1]).handler(JSON.parse(event), { getRemainingTimeInMillis: () => 120_000 });
  process.stdout.write('\\n' + JSON.stringify({ answer }));
});`;

/** Starts a bundle with these variables alone and hands it one event: its answer, and what it wrote of faults. */
export async function answerOf(
  bundle: string,
  event: object,
  env: Record<string, string>,
): Promise<{ readonly answer: unknown; readonly faults: string }> {
  const child = spawn(process.execPath, ['-e', DRIVER, bundle], { env });
  child.stdin.end(JSON.stringify(event));
  const [output, faults] = await Promise.all([text(child.stdout), text(child.stderr)]);
  const last = output.split('\n').at(-1) ?? '';
  return { answer: last ? JSON.parse(last).answer : undefined, faults };
}

/** A request of whoever has these claims, as the gateway hands it over. */
export const gatewayRequest = (claims: object, query: string) => ({
  version: '2.0',
  routeKey: 'POST /graphql',
  rawPath: '/graphql',
  rawQueryString: '',
  headers: { 'content-type': 'application/json' },
  requestContext: {
    requestId: v7(),
    http: { method: 'POST', path: '/graphql' },
    authorizer: { jwt: { claims, scopes: null } },
  },
  body: JSON.stringify({ query }),
  isBase64Encoded: false,
});
