/**
 * What one commit will write, worked out without a database: the state of each changed aggregate
 * with its event, and the cards, desks, guards and conditions that go with them.
 */
import type { ActorRef } from '../actor.ts';
import { type Item, type Kept, type Label, makeItem } from '../item.ts';
import { type Key, keys } from '../keys.ts';
import type { Announcement } from '../outward.ts';
import type { Instant } from '../period.ts';
import type { Problem } from '../result.ts';
import { changedFields, eventKind, REMOVED, sealEvent, stateHash } from './event.ts';
import { absent, atVersion, create, type OnConflict, remove, type Write } from './writes.ts';

/**
 * A state item that belongs to an aggregate and is covered by its event (an activity of a month); `after` null
 * takes it away.
 */
export interface Part {
  readonly kind: Label;
  readonly key: Key;
  readonly before: Kept<object> | null;
  readonly after: object | null;
  readonly onConflict: OnConflict;
  /** A document whose content the aggregate has already: the event vouches for it by its hash alone. */
  readonly hashOnly?: true;
}

/** One aggregate's change: what it was, what it becomes, and what to call it. */
export interface Change {
  readonly kind: Label;
  readonly key: Key;
  readonly before: Kept<object> | null;
  readonly after: object;
  readonly parts?: readonly Part[];
  /**
   * Type in the past tense (`planSubmitted`) and what may leave the system: ids and states only. The names of the
   * changed fields are added.
   */
  readonly event: Announcement;
  /** Marks that it takes away, by the instant of the commit: of what rests on it, and is due again. */
  readonly takesAway?: (at: Instant) => readonly Key[];
  /** Left out where it fails only along with another change of the commit, which says what it means. */
  readonly onConflict?: OnConflict;
}

/** Done once: an idempotency key of a scope, the content it stands for, and where the answer lies. */
export interface Once {
  readonly scope: string;
  readonly key: string;
  readonly content: unknown;
  readonly answer: Key;
}

export interface CommitInput {
  readonly actor: ActorRef;
  readonly onBehalfOf?: string;
  /** What gave the right to act: `SELF`, a line's key, an appointment, a job. */
  readonly authority: string;
  readonly requestId: string;
  readonly at: Instant;
  readonly commitId: string;
  readonly changes: readonly Change[];
  readonly writes?: readonly Write[];
  /** Each creation of this commit that must happen once. */
  readonly once?: readonly Once[];
}

/** The text that names an aggregate in events. */
export const aggregateName = (key: Key): string => `${key.PK}|${key.SK}`;

/** A commit worked out: its writes, and each changed aggregate as it will stand. */
export interface PlannedCommit {
  readonly commitId: string;
  readonly writes: readonly Write[];
  readonly kept: readonly Kept<object>[];
}

function planPart(part: Part, aggregate: Key): { write: Write; state: readonly [SK: string, hash: string] } {
  // Events name states by sort key alone.
  if (part.key.PK !== aggregate.PK) throw new Error('a part lies in the partition of its aggregate');
  const version = (part.before?.version ?? 0) + 1;
  const condition = part.before ? atVersion(part.before.version) : absent;
  const { onConflict } = part;
  if (!part.after)
    return { state: [part.key.SK, REMOVED], write: { remove: part.key, condition, onConflict } };
  const item = makeItem(part.kind, part.key, part.after, { version });
  return { state: [item.SK, stateHash(item)], write: { put: item, condition, onConflict } };
}

function planChange(input: CommitInput, change: Change): { writes: Write[]; kept: Kept<object> } {
  const seq = (change.before?.seq ?? 0) + 1;
  const version = (change.before?.version ?? 0) + 1;
  const parts = (change.parts ?? []).map((part) => planPart(part, change.key));
  const bare = makeItem(change.kind, change.key, change.after, { version });
  const own = changedFields(change.before?.data ?? null, change.after);
  const event = sealEvent({
    commitId: input.commitId,
    aggregate: aggregateName(change.key),
    seq,
    type: change.event.type,
    actor: input.actor,
    onBehalfOf: input.onBehalfOf ?? null,
    authority: input.authority,
    requestId: input.requestId,
    at: input.at,
    public: { ...change.event.public, changed: change.before ? Object.keys(own.after) : [] },
    states: Object.fromEntries([[bare.SK, stateHash(bare)], ...parts.map(({ state }) => state)]),
    prevHash: change.before?.headHash ?? null,
    change: withParts(own, change.parts ?? []),
  });
  const state = { ...bare, seq, headHash: event.hash };
  const condition = change.before ? atVersion(change.before.version) : absent;
  return {
    writes: [
      { put: state, condition, ...(change.onConflict && { onConflict: change.onConflict }) },
      ...parts.map(({ write }) => write),
      { put: makeItem(eventKind, keys.event(change.key, seq), event), condition: absent },
    ],
    kept: { key: change.key, version, seq, headHash: event.hash, data: change.after },
  };
}

/** Before and after of an aggregate's changed fields, and of each part's under its sort key. */
function withParts(own: ReturnType<typeof changedFields>, parts: readonly Part[]) {
  const [before, after] = [{ ...own.before }, { ...own.after }];
  for (const part of parts) {
    if (part.hashOnly) continue;
    const fields = changedFields(part.before?.data ?? null, part.after ?? {});
    if (part.before) before[part.key.SK] = fields.before;
    after[part.key.SK] = fields.after;
  }
  return { before, after };
}

/** The item that a write is about. */
function placeOf(write: Write): string {
  if ('put' in write) return aggregateName(write.put);
  if ('set' in write) return aggregateName(write.set);
  return aggregateName('remove' in write ? write.remove : write.expect);
}

/** The marks that changes take away: each once, and none that the commit itself writes. */
function marksTaken({ changes, at }: CommitInput, writes: readonly Write[]): Write[] {
  const taken = new Set(writes.map(placeOf));
  return changes
    .flatMap(({ takesAway }) => takesAway?.(at) ?? [])
    .filter((key) => taken.size < taken.add(aggregateName(key)).size)
    .map(remove);
}

/** Works out a commit: pure, so that the same builder serves the API, the jobs and the bulk loader. */
export function planCommit(input: CommitInput, once: readonly Item[] = []): PlannedCommit {
  const planned = input.changes.map((change) => planChange(input, change));
  const markers = once.map((item) => create(item, (): Problem => ({ code: 'IDEMPOTENCY_CONFLICT' })));
  const writes = [...markers, ...planned.flatMap(({ writes }) => writes), ...(input.writes ?? [])];
  return {
    commitId: input.commitId,
    writes: [...writes, ...marksTaken(input, writes)],
    kept: planned.map(({ kept }) => kept),
  };
}
