/**
 * Feedback as it is kept. Named: an aggregate with whom it is about. Upward: an entry there that names nobody. Of
 * both the author keeps their own copy, beside them alone. docs/decisions/feedback.md.
 */
import { absent, atVersion, conflict, type Write } from '../../platform/commit/writes.ts';
import { type Kept, type Kind, makeItem, ofKind, readItem } from '../../platform/item.ts';
import { type Key, keys, lists } from '../../platform/keys.ts';
import { nodeId, partsOf } from '../../platform/nodeId.ts';
import { isMonth, parseDate, parsePeriod, type Period } from '../../platform/period.ts';
import { getItem, queryAll, type Table } from '../../platform/table.ts';
import { lostTo } from '../../platform/versions.ts';
import { type Feedback, feedbackSchema, type Given, givenSchema, type Tally, tallySchema } from './rules.ts';
import { type Entry, entrySchema } from './upward.ts';

export const feedbackKind: Kind<Feedback> = { type: 'feedback', schemaVersion: 1, schema: feedbackSchema };
export const givenKind: Kind<Given> = { type: 'feedbackGiven', schemaVersion: 1, schema: givenSchema };
const entryKind: Kind<Entry> = { type: 'upwardFeedback', schemaVersion: 1, schema: entrySchema };
const tallyKind: Kind<Tally> = { type: 'feedbackTally', schemaVersion: 1, schema: tallySchema };

export type FeedbackRef = Pick<Feedback, 'employeeId' | 'on' | 'feedbackId'>;
export type GivenRef = Pick<Given, 'authorId' | 'month' | 'givenId'>;

export const feedbackKey = ({ employeeId, on, feedbackId: id }: FeedbackRef): Key =>
  keys.feedback(employeeId, on, id);
export const givenKey = ({ authorId, month, givenId: id }: GivenRef): Key => keys.given(authorId, month, id);

export const feedbackId = ({ employeeId, on, feedbackId: id }: FeedbackRef): string =>
  nodeId('Feedback', employeeId, on, id);
export const givenNodeId = ({ authorId, month, givenId: id }: GivenRef): string =>
  nodeId('GivenFeedback', authorId, month, id);

/** The feedback that a node id names, or null when it names something else. */
export function parseFeedbackId(id: string): FeedbackRef | null {
  const [employeeId, day, one] = partsOf(id, 'Feedback', 3);
  const on = day && parseDate(day);
  return employeeId && on && one ? { employeeId, on, feedbackId: one } : null;
}

/** What somebody has written that a node id names, or null when it names something else. */
export function parseGivenId(id: string): GivenRef | null {
  const [authorId, token, givenId] = partsOf(id, 'GivenFeedback', 3);
  const month = token && parsePeriod(token);
  return authorId && givenId && month && isMonth(month) ? { authorId, month, givenId } : null;
}

/** Named feedback, or null. */
export async function feedbackOfRef(table: Table, ref: FeedbackRef): Promise<Kept<Feedback> | null> {
  const item = await getItem(table, feedbackKey(ref));
  return item && readItem(feedbackKind, item);
}

/** What somebody has written, or null. */
export async function givenOf(table: Table, ref: GivenRef): Promise<Kept<Given> | null> {
  const item = await getItem(table, givenKey(ref));
  return item && readItem(givenKind, item);
}

/** All named feedback of a person's month, in the order of its days (one query). */
export async function feedbackOfMonth(table: Table, employeeId: string, month: Period): Promise<Feedback[]> {
  const items = await queryAll(table, lists.feedback(employeeId, month));
  return ofKind(items, feedbackKind).map(({ data }) => data);
}

/** All upward entries of a person's year (one query a megabyte). */
export async function entriesOf(table: Table, employeeId: string, year: number): Promise<Entry[]> {
  const items = await queryAll(table, lists.upward(employeeId, year));
  return ofKind(items, entryKind).map(({ data }) => data);
}

/** An author's tally of one person and year, or null before the first. */
export async function tallyOf(
  table: Table,
  { authorId, employeeId, month }: Pick<Given, 'authorId' | 'employeeId' | 'month'>,
): Promise<Kept<Tally> | null> {
  const item = await getItem(table, keys.feedbackTally(authorId, month, employeeId));
  return item && readItem(tallyKind, item);
}

/** The tally as it becomes: lost to whoever was faster. */
export const putTally = (
  { authorId, employeeId, month }: Pick<Given, 'authorId' | 'employeeId' | 'month'>,
  before: Kept<Tally> | null,
  after: Tally,
): Write => ({
  put: makeItem(tallyKind, keys.feedbackTally(authorId, month, employeeId), after, {
    version: (before?.version ?? 0) + 1,
  }),
  condition: before ? atVersion(before.version) : absent,
  onConflict: conflict,
});

/** The author's copy as it becomes; an edit that comes too late is told what stands. */
export const putGiven = (before: Kept<Given> | null, after: Given): Write => ({
  put: makeItem(givenKind, givenKey(after), after, { version: (before?.version ?? 0) + 1 }),
  condition: before ? atVersion(before.version) : absent,
  onConflict: before ? lostTo(givenKind) : conflict,
});

/** An upward entry: written over, since the author's copy guards it. */
export const putEntry = (entry: Entry): Write => ({
  put: makeItem(entryKind, keys.upward(entry.employeeId, entry.month, entry.entryId), entry),
});
export const removeEntry = ({
  employeeId,
  month,
  entryId,
}: Pick<Entry, 'employeeId' | 'month' | 'entryId'>) => ({
  remove: keys.upward(employeeId, month, entryId),
});
