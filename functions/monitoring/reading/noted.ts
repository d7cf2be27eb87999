/** What a call has read of others, noted while it is answered: each person and kind once, whatever the page. */
import type { Actor } from '../../platform/actor.ts';
import type { Caller } from '../../platform/access.ts';
import { type Grant, relationOf } from './relation.ts';
import { isGuarded, type ReadingKind, type Seen } from './rules.ts';

/** A person and kind that a call has read. */
export interface Noted {
  readonly of: string;
  readonly what: ReadingKind;
  readonly relation: string;
  readonly periods: ReadonlySet<string>;
}

export interface Readings {
  /** Hears what the access table gave. */
  readonly watch: NonNullable<Caller['watch']>;
  /** Notes a reading of another; one's own is none. */
  note(seen: Seen): void;
  /** What was read, guarded kinds first. */
  noted(): Noted[];
}

/** Whether it is about the caller. */
export const isOwn = (actor: Actor, employeeId: string): boolean =>
  actor.kind === 'PERSON' && actor.employeeId === employeeId;

/** The notes of one call. */
export function openReadings(actor: Actor): Readings {
  const grants: Grant[] = [];
  const seen = new Map<string, Seen & { readonly periods: Set<string> }>();
  return {
    watch: ({ authority, action, subject }) => {
      if (authority !== null) grants.push({ authority, action, subject });
    },
    note: ({ of, what, period }) => {
      if (isOwn(actor, of)) return;
      const key = `${of} ${what}`;
      const one = seen.get(key) ?? { of, what, periods: new Set<string>() };
      seen.set(key, one);
      if (period) one.periods.add(period);
    },
    noted: () =>
      [...seen.values()]
        .map((one) => ({ ...one, relation: relationOf(grants, one, actor) }))
        .sort((one, other) => Number(isGuarded(other.what)) - Number(isGuarded(one.what))),
  };
}
