/**
 * The way of every change that a person makes to what they saw: authorise, check the version seen,
 * decide, commit with card, desk and event. Each noun adds only how it loads and what it writes.
 */
import { type Action, authorise, type Subject } from './access.ts';
import { commitAs } from './commit/commit.ts';
import type { Change, Part } from './commit/plan.ts';
import type { Write } from './commit/writes.ts';
import type { Context } from './context.ts';
import type { Kept, Kind } from './item.ts';
import type { Announcement } from './outward.ts';
import { ok, type Result } from './result.ts';
import { atExpectedVersion, changed } from './versions.ts';

/** Which aggregate, at which version the person saw it. */
export interface Edit {
  readonly id: string;
  readonly expectedVersion: number;
}

/** A decision: the aggregate as it becomes, what to call it, and what else is written with it. */
export interface Decision<T, Name extends string> {
  readonly after: T;
  readonly event: Name;
  /** That nothing changes, since it was done before: no event, and nothing is written. */
  readonly unchanged?: true;
  /** Documents that the event vouches for. */
  readonly parts?: readonly Part[];
  readonly writes?: readonly Write[];
  /** Other aggregates that change with it, each under an event of its own. */
  readonly changes?: readonly Change[];
  /** What is done once all of it stands, and holds nothing up when it fails. */
  readonly afterwards?: () => Promise<void>;
}

/** What may be decided about an aggregate as it was loaded, and what goes with every change of it. */
export interface Alteration<T, Name extends string, D extends Decision<T, Name> = Decision<T, Name>> {
  readonly kind: Kind<T>;
  readonly before: Kept<T>;
  readonly action: Action;
  readonly subject: Subject;
  readonly decide: () => Result<D> | Promise<Result<D>>;
  /** What of it may leave the system, under the event's name. */
  readonly announce: (event: Name, after: T) => Announcement;
  /** Its card, desks, and the conditions on what gave the authority. */
  readonly alongside: (after: T, decision: D) => readonly Write[];
}

/**
 * Changes an aggregate by one action of the office. Refuses: NOT_FOUND and NOT_ALLOWED by the access
 * table, VERSION_BEHIND with the aggregate as it stands, and whatever `decide` refuses.
 */
export async function alter<T extends object, Name extends string, D extends Decision<T, Name>>(
  context: Context,
  { expectedVersion }: Edit,
  { kind, before, action, subject, decide, announce, alongside }: Alteration<T, Name, D>,
): Promise<Result<Kept<T>>> {
  const authority = await authorise(context, action, subject, ['input', 'id']);
  if (!authority.ok) return authority;
  const seen = atExpectedVersion(before, expectedVersion);
  if (!seen.ok) return seen;
  const decided = await decide();
  if (!decided.ok) return decided;
  if (decided.value.unchanged) return ok(before);
  const { after, event, parts = [], writes = [], changes = [] } = decided.value;
  const committed = await commitAs(context, authority.value, {
    changes: [{ ...changed(kind, before, after, announce(event, after)), parts }, ...changes],
    writes: [...writes, ...alongside(after, decided.value)],
  });
  if (!committed.ok) return committed;
  await decided.value.afterwards?.();
  return ok(committed.value[0] as Kept<T>);
}
