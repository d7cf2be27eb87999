/** Under which relation, office or scope a call has read of somebody: by what the access table gave it. Pure. */
import type { Action, Subject } from '../../platform/access.ts';
import type { Actor } from '../../platform/actor.ts';
import type { ReadingKind, Seen } from './rules.ts';

/** What the access table gave a call. */
export interface Grant {
  readonly authority: string;
  readonly action: Action;
  readonly subject: Subject;
}

/** The nouns of the access table by which each kind is read. */
const NOUNS: Readonly<Record<ReadingKind, RegExp>> = {
  RATING: /^(?:evaluation|eligibility)/,
  OBJECTION: /^objection/,
  CREDIT: /^credit/,
  ALLOWANCE: /^(?:allowance|adjustment|attendance)/,
  FOLLOW_UP: /^followUp/,
  FINDING: /^(?:finding|officeFinding)/,
  SIGNAL: /^(?:authorship|activitySignals|evidence|signal)/,
};

/** A leader's own team is read as its appraiser. */
const inList = ({ action, authority }: Grant): string =>
  action === 'team.read' && authority === 'SELF' ? 'APPRAISER' : authority;

/**
 * Under which relation, office or scope a call read something of somebody: what the table gave for them, of that noun
 * before others; else what gave the list in which they stood. `ANYONE` is none.
 */
export function relationOf(grants: readonly Grant[], { of, what }: Seen, actor: Actor): string {
  const given = grants.filter(({ authority }) => authority !== 'ANYONE');
  const theirs = given.filter(({ subject, authority }) => subject.ownerId === of && authority !== 'SELF');
  const named = (some: readonly Grant[]) => some.findLast(({ action }) => NOUNS[what].test(action));
  const lists = given.filter((one) => !one.subject.ownerId || one.action === 'team.read');
  // Whom something names beside whom it is about, as who else brought a file, is read by the same right.
  const found = named(theirs) ?? named(lists) ?? theirs.at(-1) ?? lists.at(-1) ?? named(given);
  return found ? inList(found) : actor.kind;
}
