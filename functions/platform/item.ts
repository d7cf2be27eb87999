/**
 * What an item is: a typed envelope round the data of one noun. `version` guards edits, `seq` and
 * `headHash` tie an aggregate to its last event, `schemaVersion` lets code read what older and
 * newer code wrote. docs/architecture.md 4 (schema evolution), 5.
 */
import * as z from 'zod';
import type { Key } from './keys.ts';

/** A kind of item: its type, the version of its data's schema, and how older data becomes current. */
export interface Kind<T> {
  readonly type: string;
  readonly schemaVersion: number;
  readonly schema: z.ZodType<T>;
  readonly upgrade?: (data: unknown, from: number) => unknown;
}

/** What an item says of itself. */
export type Label = Pick<Kind<unknown>, 'type' | 'schemaVersion'>;

/** Data as it is kept, with what a change of it must name. */
export interface Kept<T> {
  readonly key: Key;
  readonly version: number;
  readonly seq: number;
  readonly headHash: string | null;
  readonly data: T;
}

/** An item as DynamoDB holds it. */
export type Item = Readonly<Record<string, unknown>> & Key;

const envelope = z.object({
  PK: z.string(),
  SK: z.string(),
  type: z.string(),
  schemaVersion: z.int().positive(),
  version: z.int().nonnegative(),
  seq: z.int().nonnegative().default(0),
  headHash: z.string().nullable().default(null),
  data: z.unknown(),
});

/** A stored item that its kind's schema refuses: a fault that alarms, never a row to skip. */
export class UnreadableItem extends Error {
  override readonly name = 'UnreadableItem';

  constructor(type: string, cause: unknown) {
    super(`unreadable ${type} item`, { cause });
  }
}

/** As many values of a schema are interpreted; then zod makes code for it, which pays from there on. */
const INTERPRETED = 100;
const interpreted = new Map<z.ZodType, number>();

/** Parses a value. A cold start reads a few items of many kinds, and making code for each would take longest. */
function parse<T>(schema: z.ZodType<T>, value: unknown): T {
  const times = interpreted.get(schema) ?? 0;
  if (times >= INTERPRETED) return schema.parse(value);
  interpreted.set(schema, times + 1);
  return schema.parse(value, { jitless: true });
}

/** The type that an item says it is of. */
export const typeOf = (item: Item): string => String(item.type);

/** What was parsed, with the fields that its schema does not know, however deep; lists go by position. */
function withUnknown<T>(parsed: T, stored: unknown): T {
  if (typeof parsed !== 'object' || parsed === null || typeof stored !== 'object' || !stored) return parsed;
  const from = stored as Record<string, unknown>;
  const entries = Object.entries(parsed).map(([name, field]) => [name, withUnknown(field, from[name])]);
  if (Array.isArray(parsed)) return entries.map(([, field]) => field) as T;
  return { ...from, ...Object.fromEntries(entries) } as T;
}

/**
 * Reads an item as its kind: checks the envelope, upgrades older data, and keeps fields that a newer
 * version added, so that writing it back loses none. Throws UnreadableItem.
 */
export function readItem<T extends object>(kind: Kind<T>, item: Item): Kept<T> {
  try {
    const { PK, SK, type, schemaVersion, version, seq, headHash, data } = parse(envelope, item);
    if (type !== kind.type) throw new Error(`expected ${kind.type}, found ${type}`);
    if (schemaVersion > kind.schemaVersion + 1) throw new Error(`schema version ${schemaVersion} is too new`);
    const current =
      schemaVersion < kind.schemaVersion && kind.upgrade ? kind.upgrade(data, schemaVersion) : data;
    const parsed = parse(kind.schema, current);
    const kept = schemaVersion > kind.schemaVersion ? withUnknown(parsed, current) : parsed;
    return { key: { PK, SK }, version, seq, headHash, data: kept };
  } catch (cause) {
    throw new UnreadableItem(kind.type, cause);
  }
}

/** What of one kind is among some items, in their order. Throws UnreadableItem. */
export const ofKind = <T extends object>(items: readonly Item[], kind: Kind<T>): Kept<T>[] =>
  items.filter(({ type }) => type === kind.type).map((item) => readItem(kind, item));

/** Builds the item of a kind. */
export const makeItem = (
  kind: Label,
  key: Key,
  data: unknown,
  envelope: { version: number; seq?: number; headHash?: string | null } = { version: 1 },
): Item => ({
  ...key,
  type: kind.type,
  schemaVersion: kind.schemaVersion,
  ...envelope,
  data,
});
