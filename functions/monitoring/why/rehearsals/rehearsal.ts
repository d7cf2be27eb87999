/** What a rehearsal of an action is: the real action, with what an unobjectionable request would say. */
import type { Context } from '../../../platform/context.ts';
import { type Item, type Kind, readItem } from '../../../platform/item.ts';
import { addDays, today } from '../../../platform/period.ts';
import type { Result } from '../../../platform/result.ts';
import type { Action } from '../../../platform/access.ts';

/** The item as it stands, or null where there is none. */
export interface Subject {
  readonly id: string;
  readonly item: Item | null;
}

export interface Rehearsal {
  /** The type of the item that it is done to. */
  readonly type: string;
  /** The action of the access table under which it stands. */
  readonly action: Action;
  readonly run: (context: Context, subject: Subject) => Promise<Result<unknown>>;
  /** Whether it is refused or not by what is drafted in the item, which not everybody sees who sees the item. */
  readonly tellsDraft: boolean;
}

/** What is written where something must be said: whether it may be done does not hang on the words. */
export const WORDS = 'Hanya ditanyakan apakah tindakan ini dapat dilakukan.';
/** A link, where something must be proved. */
export const PROOF = [{ title: WORDS, url: 'https://contoh.go.id/ditanyakan' }];

/** The item as it was seen, as it stands; and what is said with it. */
export const seen = <M extends object>({ id, item }: Subject, more?: M) => ({
  id,
  expectedVersion: Number(item?.version ?? 0),
  ...(more as M),
});

/** What an item says; null where there is none. */
export const dataOf = <T extends object>(kind: Kind<T>, { item }: Subject): T | null =>
  item && readItem(kind, item).data;

/** A day of next week, for what is to be done by then. */
export const nextWeek = ({ clock }: Context) => addDays(today(clock), 7);

/** Rehearsals of a type: the mutation's name, its action, how it is run, and whether that tells the draft. */
export const of = (
  type: string,
  all: Readonly<Record<string, readonly [Action, Rehearsal['run'], 'TELLS_DRAFT'?]>>,
): Record<string, Rehearsal> =>
  Object.fromEntries(
    Object.entries(all).map(([name, [action, run, tells]]) => [
      name,
      { type, action, run, tellsDraft: tells !== undefined },
    ]),
  );
