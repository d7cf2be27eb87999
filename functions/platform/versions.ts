/** Edits of what a person saw on a screen: they name the version seen, and lose to whoever was faster. */
import type { Change } from './commit/plan.ts';
import { type Item, type Kept, type Kind, readItem } from './item.ts';
import type { Announcement } from './outward.ts';
import { ok, type Problem, type Result } from './result.ts';

/** The problem of an edit that came too late, with the entity as it stands now. */
const behind = <T>(current: Kept<T>, field = ['input', 'expectedVersion']): Problem => ({
  code: 'VERSION_BEHIND',
  field,
  params: { found: current.version },
  current,
});

/** Refuses what was decided of something that nobody saw as it stands: VERSION_BEHIND, with the entity. */
export const unseen = <T>(current: Kept<T>, field?: string[]): Result<never> => ({
  ok: false,
  problems: [behind(current, field)],
});

/** The entity, when it still stands at the version that the person saw. */
export const atExpectedVersion = <T>(kept: Kept<T>, expected: number): Result<Kept<T>> =>
  kept.version === expected ? ok(kept) : unseen(kept);

/** What a commit says when the entity changed between reading and writing. */
export const lostTo =
  <T extends object>(kind: Kind<T>) =>
  (found: Item | null): Problem =>
    found ? behind(readItem(kind, found)) : { code: 'NOT_FOUND' };

/** An aggregate as it changes, under an event; whoever was faster is told of. */
export const changed = <T extends object>(
  kind: Kind<T>,
  before: Kept<T>,
  after: T,
  event: Announcement,
): Change => ({ kind, key: before.key, before, after, event, onConflict: lostTo(kind) });
