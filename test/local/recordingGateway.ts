/** A gateway before a function that only notes what it is called with. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { json, type FunctionResult } from '../../functions/local/answer.ts';
import { openGateway } from '../../functions/local/gateway.ts';
import type { GatewayEvent } from '../../functions/local/gatewayEvent.ts';
import { openIssuer, WEB_CLIENT, type Issuer } from '../../functions/local/issuer.ts';

export const ISSUER_URL = 'http://127.0.0.1:4000';
export const EMPLOYEE = '01975a3e-7a10-7000-8000-000000000001';
export const PAGE = 'https://kinerja.example.go.id';

export interface RecordingGateway {
  readonly url: string;
  readonly issuer: Issuer;
  /** Where the issuer keeps its key. */
  readonly dataDir: string;
  readonly events: GatewayEvent[];
  readonly faults: unknown[];
  stop(): Promise<void>;
}

/** The function: its answer depends on the body that it is sent. */
function respond(event: GatewayEvent): FunctionResult {
  if (event.body === 'throw') throw new Error('secret of the house');
  if (event.body === 'large') return { statusCode: 200, body: 'x'.repeat(6_300_000) };
  if (event.body === 'bare') return { data: 1 };
  return {
    statusCode: 201,
    headers: { 'Content-Type': 'application/json', 'X-Made': 'yes' },
    cookies: ['a=1', 'b=2'],
    body: Buffer.from('{"ok":true}').toString('base64'),
    isBase64Encoded: true,
  };
}

/** Opens it on a free port. */
export async function openRecordingGateway(): Promise<RecordingGateway> {
  const dataDir = mkdtempSync(join(tmpdir(), 'gateway-'));
  const issuer = await openIssuer({ url: ISSUER_URL, dataDir });
  const events: GatewayEvent[] = [];
  const faults: unknown[] = [];
  const gateway = await openGateway({
    handler: async (event) => {
      events.push(event);
      return Promise.resolve(respond(event));
    },
    issuer,
    audience: [WEB_CLIENT, 'agency-one'],
    origins: [PAGE],
    routes: { 'GET /.well-known/jwks.json': () => json(200, issuer.jwks) },
    port: 0,
    onFault: (fault) => faults.push(fault),
  });
  const stop = async (): Promise<void> => {
    await gateway.stop();
    rmSync(dataDir, { recursive: true });
  };
  return { url: gateway.url, issuer, dataDir, events, faults, stop };
}
