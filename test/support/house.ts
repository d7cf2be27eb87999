/** The whole graphql door over HTTP: gateway, signed tokens, the deployed handler, a real table. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeHandler } from '../../functions/graphql/handler.ts';
import { folderAddresses } from '../../functions/local/fileFolder.ts';
import { openGateway } from '../../functions/local/gateway.ts';
import { openIssuer, WEB_CLIENT } from '../../functions/local/issuer.ts';
import { folderReports } from '../../functions/local/reports.ts';
import type { Reporter } from '../../functions/monitoring/report/rules.ts';
import type { Platform } from '../../functions/platform/context.ts';
import type { FileAddresses } from '../../functions/platform/files/files.ts';
import { AGENCIES } from '../../functions/platform/scopes.ts';
import type { Employee } from '../../functions/organisation/employee/rules.ts';

export interface Answer {
  readonly status: number;
  /** As the query asked: whatever JSON holds. */
  readonly data: ReturnType<JSON['parse']>;
  readonly errors?: { message: string; extensions: Record<string, unknown> }[];
  readonly extensions?: { cost?: Record<string, number> };
}
export type Ask = (query: string, variables?: object, headers?: Record<string, string>) => Promise<Answer>;

/** Asks as somebody who says what they read for, as whoever reads signs about others must. */
export const stating =
  (ask: Ask): Ask =>
  (query, variables, headers) =>
    ask(query, variables, { 'x-reading-purpose': 'Pemeriksaan menurut tugas', ...headers });

export interface House {
  readonly url: string;
  /** Asks as a person. */
  as(employee: Pick<Employee, 'employeeId'>): Ask;
  /** Asks as an agency's client with scopes. */
  asAgency(client: string, scopes: readonly string[]): Ask;
  /** A person's token, for requests that no client of ours would send. */
  tokenOf(employee: Pick<Employee, 'employeeId'>): Promise<string>;
  /** Asks with a token as it is, or none. */
  withToken(token: string | null): Ask;
  stop(): Promise<void>;
}

const ISSUER = 'http://127.0.0.1:4000';
/** Where files would be served: no test of the door sends any. */
const FILES = 'http://127.0.0.1:9';

/** Opens the door on a free port; without `files` addresses lead nowhere. */
export async function openHouse(
  platform: Platform,
  files?: FileAddresses,
  reports?: Reporter,
): Promise<House> {
  const dataDir = mkdtempSync(join(tmpdir(), 'house-'));
  const issuer = await openIssuer({ url: ISSUER, dataDir });
  const handle = makeHandler({
    ...platform,
    files: files ?? folderAddresses(dataDir, FILES),
    reports: reports ?? folderReports(dataDir, platform.clock.zone),
  });
  const gateway = await openGateway({
    handler: (event) => handle(event),
    issuer,
    audience: [WEB_CLIENT, ...AGENCIES.map(({ client }) => client)],
    port: 0,
    onFault: (fault) => platform.log.error('gateway fault', { fault }),
  });
  const ask =
    (token: Promise<string> | string | null): Ask =>
    async (query, variables = {}, headers = {}) => {
      const response = await fetch(`${gateway.url}/graphql`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          ...(token && { authorization: `Bearer ${await token}` }),
          ...headers,
        },
        body: JSON.stringify({ query, variables }),
      });
      return { status: response.status, ...((await response.json()) as Omit<Answer, 'status'>) };
    };
  return {
    url: gateway.url,
    as: ({ employeeId }) => ask(issuer.personToken(employeeId)),
    asAgency: (client, scopes) => ask(issuer.agencyToken(client, scopes)),
    tokenOf: ({ employeeId }) => issuer.personToken(employeeId),
    withToken: ask,
    stop: async () => {
      await gateway.stop();
      rmSync(dataDir, { recursive: true });
    },
  };
}
