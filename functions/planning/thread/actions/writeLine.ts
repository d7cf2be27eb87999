/** What is written about a line of a plan. Only its owner writes the plan itself. docs/domain.md 3 (P07, P09). */
import * as z from 'zod';
import type { Context } from '../../../platform/context.ts';
import { parseInput } from '../../../platform/input.ts';
import { ok, type Result } from '../../../platform/result.ts';
import { aboveIn, reviewerOf } from '../../../organisation/line/reviewer.ts';
import { textsOf } from '../lines.ts';
import { acknowledge, entryInput, settle, write } from '../rules.ts';
import { alterThread, type SeenLine, stillOpen } from './alter.ts';

/** Which line, and what is written under an id of the client's. */
export interface Words {
  readonly id: string;
  readonly entryId: string;
  readonly text: string;
}

/**
 * Asks about a line of the caller's own plan, onto the appraiser's desk. Refuses: PERIOD_CLOSED for a closed plan,
 * THREAD_LINE_UNKNOWN, THREAD_FULL, NO_REVIEWER, REVIEWER_INACTIVE, IDEMPOTENCY_CONFLICT; a repeat answers the same.
 */
export async function askAboutLine(context: Context, { id, ...given }: Words): Promise<Result<SeenLine>> {
  const input = parseInput(entryInput, given, ['input']);
  if (!input.ok) return input;
  return alterThread(context, id, {
    action: 'thread.ask',
    event: 'lineQuestionAsked',
    decide: async (loaded) => {
      const open = stillOpen(loaded);
      if (!open.ok) return open;
      const { thread, by, asked } = loaded;
      const at = context.clock.now();
      const written = write(thread, { ...input.value, kind: 'QUESTION', questionId: null, by, at });
      if (!written.ok || written.value === thread) return written;
      const appraiser = await reviewerOf(aboveIn(context.table), asked);
      return appraiser.ok ? ok({ ...written.value, holderId: appraiser.value.employeeId }) : appraiser;
    },
  });
}

/**
 * Answers a question of a subordinate about a line, which settles it. Refuses: THREAD_QUESTION_UNKNOWN,
 * THREAD_FULL, NOT_ALLOWED for anyone but the appraiser, IDEMPOTENCY_CONFLICT.
 */
export async function answerLineQuestion(
  context: Context,
  { id, questionId, ...given }: Words & { readonly questionId: string },
): Promise<Result<SeenLine>> {
  const input = parseInput(entryInput, given, ['input']);
  if (!input.ok) return input;
  return alterThread(context, id, {
    action: 'thread.answer',
    event: 'lineQuestionAnswered',
    decide: ({ thread, by }) =>
      write(thread, { ...input.value, kind: 'ANSWER', questionId, by, at: context.clock.now() }),
  });
}

/** Comments on a line of a plan that the caller reads by a relation of the office. Refuses as `askAboutLine`. */
export async function commentOnLine(context: Context, { id, ...given }: Words): Promise<Result<SeenLine>> {
  const input = parseInput(entryInput, given, ['input']);
  if (!input.ok) return input;
  return alterThread(context, id, {
    action: 'thread.comment',
    event: 'lineCommented',
    decide: (loaded) => {
      const open = stillOpen(loaded);
      if (!open.ok) return open;
      const { thread, by } = loaded;
      return write(thread, {
        ...input.value,
        kind: 'COMMENT',
        questionId: null,
        by,
        at: context.clock.now(),
      });
    },
  });
}

/**
 * Marks a question as answered elsewhere, in a dialogue or by a comment. Refuses: THREAD_QUESTION_UNKNOWN,
 * NOT_ALLOWED.
 */
export const settleLineQuestion = (
  context: Context,
  { id, questionId }: { readonly id: string; readonly questionId: string },
): Promise<Result<SeenLine>> =>
  alterThread(context, id, {
    action: 'thread.settle',
    event: 'lineQuestionSettled',
    decide: ({ thread, by }) => settle(thread, { questionId, by, at: context.clock.now() }),
  });

const ownWords = z.object({ text: z.string().trim().min(1).max(1000), textHash: z.string().min(1) });

/**
 * Explains a line of the caller's own plan, as it is in force or as the open amendment would have it, by the hash of
 * what they read, in their own words and in place of what they wrote before. Refuses:
 * PERIOD_CLOSED, THREAD_LINE_UNKNOWN, LINE_CHANGED, ACKNOWLEDGEMENT_TOO_SHORT, ACKNOWLEDGEMENT_COPIED.
 */
export async function acknowledgeLine(
  context: Context,
  { id, ...given }: { readonly id: string; readonly text: string; readonly textHash: string },
): Promise<Result<SeenLine>> {
  const input = parseInput(ownWords, given, ['input']);
  if (!input.ok) return input;
  const { text, textHash: lineHash } = input.value;
  return alterThread(context, id, {
    action: 'thread.acknowledge',
    event: 'lineAcknowledged',
    decide: (loaded) => {
      const line = stillOpen(loaded);
      if (!line.ok) return line;
      const said = { text, lineHash, at: context.clock.now() };
      return acknowledge(loaded.thread, said, textsOf(line.value));
    },
  });
}
