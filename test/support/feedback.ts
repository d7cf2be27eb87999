/** Feedback as it lies in a table, without the acts that led there. */
import { randomUUID } from 'node:crypto';
import { v7 } from 'uuid';
import { feedbackOf, type Given } from '../../functions/execution/feedback/rules.ts';
import {
  feedbackKey,
  feedbackKind,
  givenKey,
  givenKind,
  putEntry,
} from '../../functions/execution/feedback/store.ts';
import type { Entry } from '../../functions/execution/feedback/upward.ts';
import { type Item, makeItem } from '../../functions/platform/item.ts';
import type { Instant, Period, PlainDate } from '../../functions/platform/period.ts';

type Person = { readonly employeeId: string };

/** What an author wrote about somebody in October, by name unless told otherwise. */
export const makeGiven = (author: Person, about: Person, changes: Partial<Given> = {}): Given => ({
  givenId: v7(),
  authorId: author.employeeId,
  employeeId: about.employeeId,
  month: '2026-M10' as Period,
  on: '2026-10-14' as PlainDate,
  standing: 'SUPERIOR',
  target: { about: 'BEHAVIOUR', behaviour: 'AKUNTABEL' },
  tone: 'APPRECIATION',
  text: 'Laporan selalu lengkap dan tepat waktu.',
  evidence: [],
  entryId: null,
  state: 'GIVEN',
  givenAt: '2026-10-14T03:00:00.000Z' as Instant,
  changedAt: null,
  ...changes,
});

/** The items of what an author wrote by name: theirs, and whom it is about. */
export function givenItems(given: Given): Item[] {
  const named = feedbackOf(given);
  return [
    makeItem(givenKind, givenKey(given), given),
    ...(named ? [makeItem(feedbackKind, feedbackKey(named), named)] : []),
  ];
}

/** An entry of upward feedback by a writer of its own, unless told otherwise. */
export const makeEntry = (about: Person, month: string, changes: Partial<Entry> = {}): Entry => ({
  entryId: randomUUID(),
  employeeId: about.employeeId,
  month: month as Period,
  writer: randomUUID(),
  target: { about: 'BEHAVIOUR', behaviour: 'KOLABORATIF' },
  tone: 'NEUTRAL',
  text: 'Rapat sebaiknya mengikuti agenda.',
  ...changes,
});

export function entryItem(entry: Entry): Item {
  const write = putEntry(entry);
  if (!('put' in write)) throw new Error('an entry is put');
  return write.put;
}

/** Upward feedback of as many writers in a month. */
export const entryItems = (about: Person, month: string, writers: number): Item[] =>
  Array.from({ length: writers }, () => entryItem(makeEntry(about, month)));
