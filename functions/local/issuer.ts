/**
 * A token issuer for one machine: RS256 access tokens with the claims that Cognito gives, signed by a
 * key of the data folder. Lifetimes follow the real clock, not the city's, as they do in the cloud.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  calculateJwkThumbprint,
  exportJWK,
  generateKeyPair,
  importJWK,
  SignJWT,
  type JSONWebKeySet,
} from 'jose';
import { v4, v5 } from 'uuid';
import * as z from 'zod';
import { CannotStart } from './cannotStart.ts';
import { makeDataFolder } from './dataFolder.ts';

/** The client id in tokens of people, as the user pool's web client has. */
export const WEB_CLIENT = 'asn-kinerja-web';

const LIFETIME_SECONDS = 24 * 3600;
const SUBJECTS = '9a1d3f0c-6a55-4c0e-9d0a-2f1f6a0f7c11'; // namespace: a person's `sub` stays the same between tokens

const stored = z.object({
  url: z.url(),
  key: z.looseObject({ kty: z.literal('RSA'), d: z.string(), kid: z.string() }),
});
type Stored = z.infer<typeof stored>;

export interface Issuer {
  /** The `iss` of its tokens. */
  readonly url: string;
  /** The public keys, as served under `/.well-known/jwks.json`. */
  readonly jwks: JSONWebKeySet;
  /** An access token of a person. */
  personToken(employeeId: string): Promise<string>;
  /** A client-credentials token of an agency; it has no username. */
  agencyToken(clientId: string, scopes: readonly string[]): Promise<string>;
}

const fileIn = (dataDir: string): string => join(dataDir, 'issuer.json');

async function newKey(): Promise<Stored['key']> {
  const { privateKey } = await generateKeyPair('RS256', { extractable: true });
  const jwk = await exportJWK(privateKey);
  return stored.shape.key.parse({ ...jwk, kid: await calculateJwkThumbprint(jwk) });
}

function readStored(dataDir: string): Stored | null {
  try {
    return stored.parse(JSON.parse(readFileSync(fileIn(dataDir), 'utf8')));
  } catch {
    return null; // none yet, or cut short by a crash: a new key is made, and old tokens end
  }
}

async function issuerOf({ url, key }: Stored, clock: () => number): Promise<Issuer> {
  const signing = await importJWK(key, 'RS256');
  const { kty, n, e, kid } = key;
  const token = (subject: string, claims: Record<string, string | number>): Promise<string> => {
    const now = Math.floor(clock() / 1000);
    return new SignJWT({ token_use: 'access', auth_time: now, ...claims })
      .setProtectedHeader({ alg: 'RS256', kid })
      .setIssuer(url)
      .setSubject(subject)
      .setIssuedAt(now)
      .setExpirationTime(now + LIFETIME_SECONDS)
      .setJti(v4())
      .sign(signing);
  };
  return {
    url,
    jwks: { keys: [{ kty, n: z.string().parse(n), e: z.string().parse(e), kid, alg: 'RS256', use: 'sig' }] },
    personToken: (employeeId) =>
      token(v5(employeeId, SUBJECTS), {
        username: employeeId,
        client_id: WEB_CLIENT,
        scope: 'aws.cognito.signin.user.admin',
        origin_jti: v4(),
        event_id: v4(),
      }),
    agencyToken: (clientId, scopes) =>
      token(clientId, { client_id: clientId, scope: scopes.join(' '), version: 2 }),
  };
}

export interface IssuerOptions {
  /** Becomes the `iss`. */
  readonly url: string;
  /** Where the key is kept; without it the key lives as long as the process. */
  readonly dataDir?: string;
  /** Epoch milliseconds. */
  readonly now?: () => number;
}

/** Opens the issuer of a data folder, making its key at the first time. */
export async function openIssuer({ url, dataDir, now = Date.now }: IssuerOptions): Promise<Issuer> {
  const key = (dataDir && readStored(dataDir)?.key) || (await newKey());
  if (dataDir) {
    makeDataFolder(dataDir);
    writeFileSync(fileIn(dataDir), JSON.stringify({ url, key }), { mode: 0o600 });
  }
  return issuerOf({ url, key }, now);
}

/** The issuer that `npm start` opened on a data folder; throws `CannotStart` when there was none. */
export async function existingIssuer(dataDir: string): Promise<Issuer> {
  const found = readStored(dataDir);
  if (!found) throw new CannotStart(`There is no issuer in ${dataDir}: run \`npm start\` first.`);
  return issuerOf(found, Date.now);
}
