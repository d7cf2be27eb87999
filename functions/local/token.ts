/** Tokens for demo users and agencies: docs/architecture.md 10, `npm run token`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { AGENCIES } from '../platform/scopes.ts';
import { CannotStart } from './cannotStart.ts';
import type { Issuer } from './issuer.ts';

/** The parts that one can play in the demo city. */
export const ROLES = ['employee', 'appraiser', 'superior', 'manager', 'bkpp', 'assessor', 'auditor'] as const;
export type Role = (typeof ROLES)[number];

const cast = z.record(z.enum(ROLES), z.string());
/** Who plays which part: the employee's id. */
export type Cast = Readonly<Record<Role, string>>;

/** Resolves the agencies' clients. */
export const agencyResolver: Resolve = (word) =>
  Promise.resolve(AGENCIES.find(({ client }) => client === word) ?? null);

/** For whom a token is: a person, or an agency's client with its scopes. */
export type Subject =
  | { readonly employeeId: string }
  | { readonly client: string; readonly scopes: readonly string[] };
/** Finds whom a word names (a role, a NIP, a client), or null. */
export type Resolve = (word: string) => Promise<Subject | null>;

const fileIn = (dataDir: string): string => join(dataDir, 'cast.json');

/** Keeps the cast beside the city that it belongs to. */
export const writeCast = (dataDir: string, players: Cast): void =>
  writeFileSync(fileIn(dataDir), JSON.stringify(players, null, 2));

/** The cast of the city in a data folder; throws `CannotStart` when there is none. */
export function readCast(dataDir: string): Cast {
  try {
    return cast.parse(JSON.parse(readFileSync(fileIn(dataDir), 'utf8')));
  } catch {
    throw new CannotStart(`There is no demo city in ${dataDir}: run \`npm start\` first.`);
  }
}

/** Resolves the roles of the demo city. */
export const castResolver =
  (dataDir: string): Resolve =>
  (word) => {
    const role = ROLES.find((name) => name === word);
    return Promise.resolve(role ? { employeeId: readCast(dataDir)[role] } : null);
  };

/** A token for whom the first resolver finds; throws `CannotStart` when none does. */
export async function tokenFor(word: string, issuer: Issuer, resolvers: readonly Resolve[]): Promise<string> {
  for (const resolve of resolvers) {
    const subject = await resolve(word);
    if (subject && 'employeeId' in subject) return issuer.personToken(subject.employeeId);
    if (subject) return issuer.agencyToken(subject.client, subject.scopes);
  }
  throw new CannotStart(
    `Nobody is found by "${word}": give a NIP of the demo city, a client, or one of ${ROLES.join(', ')}.`,
  );
}
