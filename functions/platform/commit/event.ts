/**
 * The event of a changed aggregate: audit record and outbox in one, chained by hashes.
 *
 * `public` is all that leaves the system; `change` holds the changed fields before and after and may
 * be erased when its retention ends: the chain covers `changeHash`, not `change`. `states` covers
 * what stands in the table after the event: a hash of every item written. docs/architecture.md 5.
 */
import * as z from 'zod';
import type { Item, Kind } from '../item.ts';
import { canonical, hashOf } from './hash.ts';

/** Who acted: a person, an agency's client, or a job. */
const actorRef = z.object({ kind: z.enum(['PERSON', 'AGENCY', 'JOB']), id: z.string() });

export const eventSchema = z.object({
  commitId: z.string(),
  aggregate: z.string(),
  seq: z.int().positive(),
  type: z.string(),
  actor: actorRef,
  onBehalfOf: z.string().nullable(),
  authority: z.string(),
  requestId: z.string(),
  at: z.string(),
  public: z.record(z.string(), z.unknown()),
  states: z.record(z.string(), z.string()),
  changeHash: z.string(),
  prevHash: z.string().nullable(),
  hash: z.string(),
  change: z
    .object({ before: z.record(z.string(), z.unknown()), after: z.record(z.string(), z.unknown()) })
    .nullable(),
});
export type Event = z.infer<typeof eventSchema>;

export const eventKind: Kind<Event> = { type: 'event', schemaVersion: 1, schema: eventSchema };

/** The hash that closes an event: over all of it but the erasable `change`. */
export function eventHash(event: Event): string {
  const { change: _change, hash: _hash, ...sealed } = event;
  return hashOf(sealed);
}

/** Completes an event with the hashes of its change and of itself. */
export function sealEvent(event: Omit<Event, 'hash' | 'changeHash'>): Event {
  const open = { ...event, changeHash: hashOf(event.change), hash: '' };
  return { ...open, hash: eventHash(open) };
}

/** Stands where a state's hash would, when the event took the item away. */
export const REMOVED = 'removed';

/** The hash by which an event vouches for a state item: its type, version and data. */
export const stateHash = (item: Item): string =>
  hashOf({ type: item.type, schemaVersion: item.schemaVersion, version: item.version, data: item.data });

/** The fields that differ, as they were and as they are; an absent side is `{}`. */
export function changedFields(before: object | null, after: object): NonNullable<Event['change']> {
  const old = (before ?? {}) as Record<string, unknown>;
  const next = after as Record<string, unknown>;
  const differs = (name: string) => canonical(old[name] ?? null) !== canonical(next[name] ?? null);
  const names = [...new Set([...Object.keys(old), ...Object.keys(next)])].filter(differs);
  const pick = (from: Record<string, unknown>) =>
    Object.fromEntries(names.filter((name) => from[name] !== undefined).map((name) => [name, from[name]]));
  return { before: pick(old), after: pick(next) };
}
