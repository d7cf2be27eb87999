/**
 * The thread of a line of a plan: what its owner asks about it, what is answered and commented, and how the
 * owner understands the line in their own words. docs/domain.md 3 (P09).
 */
import * as z from 'zod';
import { type Instant, instantSchema, periodSchema } from '../../platform/period.ts';
import { ok, refuse, type Result } from '../../platform/result.ts';
import { text } from '../plan/rules.ts';

/** Entries of one thread: with the longest texts it stays well below the largest aggregate. */
export const MOST_ENTRIES = 40;
/** Fewer words than that explain nothing. */
export const LEAST_WORDS = 5;

export const entryKinds = ['QUESTION', 'ANSWER', 'COMMENT'] as const;
export type EntryKind = (typeof entryKinds)[number];

/** What somebody writes in a thread, under an id of the client's: a repeat is the same entry. */
export const entryInput = z.object({ entryId: z.uuid(), text: text(1000) });

/** `questionId`: which question is answered. `settledAt`: since when a question waits for nobody. */
const entrySchema = z.object({
  id: z.uuid(),
  kind: z.enum(entryKinds),
  by: z.string(),
  at: instantSchema,
  text: text(1000),
  questionId: z.uuid().nullable(),
  settledAt: instantSchema.nullable(),
  settledBy: z.string().nullable(),
});
export type Entry = z.infer<typeof entrySchema>;

export const threadSchema = z.object({
  employeeId: z.string(),
  year: periodSchema,
  planNo: z.int().positive(),
  lineId: z.string(),
  /** On whose desk its unanswered questions lie. */
  holderId: z.string().nullable(),
  entries: z.array(entrySchema).max(MOST_ENTRIES),
  /** How the owner understands the line, and the hash of the line that they read. */
  acknowledgement: z.object({ text: text(1000), lineHash: z.string(), at: instantSchema }).nullable(),
});
export type Thread = z.infer<typeof threadSchema>;
export type LineRef = Pick<Thread, 'employeeId' | 'year' | 'planNo' | 'lineId'>;

/** A line of which nobody has written anything. */
export const emptyThread = ({ employeeId, year, planNo, lineId }: LineRef): Thread => ({
  employeeId,
  year,
  planNo,
  lineId,
  holderId: null,
  entries: [],
  acknowledgement: null,
});

export const questionsOf = ({ entries }: Thread): Entry[] =>
  entries.filter(({ kind }) => kind === 'QUESTION');

/** Questions that wait for an answer, the oldest first. */
export const unansweredOf = (thread: Thread): Entry[] =>
  questionsOf(thread).filter(({ settledAt }) => settledAt === null);

/** What is written, by whom, and when. */
export interface Writing extends z.infer<typeof entryInput> {
  readonly kind: EntryKind;
  readonly questionId: string | null;
  readonly by: string;
  readonly at: Instant;
}

/** Whether an entry finds room: each question that waits keeps some for its answer, and only that may take it. */
function hasRoom(thread: Thread, { kind, questionId }: Pick<Writing, 'kind' | 'questionId'>): boolean {
  const waiting = unansweredOf(thread);
  if (waiting.some(({ id }) => id === questionId)) return true;
  return thread.entries.length + waiting.length + (kind === 'QUESTION' ? 2 : 1) <= MOST_ENTRIES;
}

/**
 * A thread with one entry more; the same thread when the entry is in it already. An answer settles its question.
 * Refuses: THREAD_FULL, THREAD_QUESTION_UNKNOWN, and IDEMPOTENCY_CONFLICT for an id that stands for other words.
 */
export function write(thread: Thread, { entryId, ...writing }: Writing): Result<Thread> {
  const known = thread.entries.find(({ id }) => id === entryId);
  if (known) {
    const same = (['kind', 'by', 'text', 'questionId'] as const).every(
      (name) => known[name] === writing[name],
    );
    return same ? ok(thread) : refuse('IDEMPOTENCY_CONFLICT', 'input.entryId');
  }
  if (!hasRoom(thread, writing)) return refuse('THREAD_FULL', 'input.id', { max: MOST_ENTRIES });
  const entry: Entry = { id: entryId, ...writing, settledAt: null, settledBy: null };
  const longer = { ...thread, entries: [...thread.entries, entry] };
  if (writing.questionId === null) return ok(longer);
  return settle(longer, { questionId: writing.questionId, by: writing.by, at: writing.at });
}

/**
 * A thread one of whose questions waits for nobody any more; the same when it did not. Refuses:
 * THREAD_QUESTION_UNKNOWN.
 */
export function settle(
  thread: Thread,
  { questionId, by, at }: { readonly questionId: string; readonly by: string; readonly at: Instant },
): Result<Thread> {
  const question = questionsOf(thread).find(({ id }) => id === questionId);
  if (!question) return refuse('THREAD_QUESTION_UNKNOWN', 'input.questionId');
  if (question.settledAt !== null) return ok(thread);
  const settled = { ...question, settledAt: at, settledBy: by };
  return ok({ ...thread, entries: thread.entries.map((one) => (one === question ? settled : one)) });
}

/** A thread none of whose questions waits any more: its line is gone, or its plan has ended. `by` null where a job says so. */
export const settleAll = (
  thread: Thread,
  { by, at }: { readonly by: string | null; readonly at: Instant },
): Thread => ({
  ...thread,
  entries: thread.entries.map((entry) =>
    entry.kind === 'QUESTION' && entry.settledAt === null
      ? { ...entry, settledAt: at, settledBy: by }
      : entry,
  ),
});

const wordsOf = (said: string): string[] => said.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/**
 * How the owner understands a line, of which they read one of its texts, in force or proposed, under its hash. Refuses:
 * LINE_CHANGED, ACKNOWLEDGEMENT_TOO_SHORT, and ACKNOWLEDGEMENT_COPIED for the line's own words.
 */
export function acknowledge(
  thread: Thread,
  said: { readonly text: string; readonly lineHash: string; readonly at: Instant },
  texts: readonly { readonly text: string; readonly hash: string }[],
): Result<Thread> {
  const line = texts.find(({ hash }) => hash === said.lineHash);
  if (!line) return refuse('LINE_CHANGED', 'input.textHash');
  const words = wordsOf(said.text);
  if (new Set(words).size < LEAST_WORDS)
    return refuse('ACKNOWLEDGEMENT_TOO_SHORT', 'input.text', { min: LEAST_WORDS });
  if (words.join(' ') === wordsOf(line.text).join(' ')) return refuse('ACKNOWLEDGEMENT_COPIED', 'input.text');
  return ok({ ...thread, acknowledgement: said });
}
