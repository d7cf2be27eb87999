/** What somebody has written, put in other words or taken back by them while it may still change. */
import { type Action, authorise } from '../../../platform/access.ts';
import type { Edit } from '../../../platform/alter.ts';
import { commitAs } from '../../../platform/commit/commit.ts';
import type { Change } from '../../../platform/commit/plan.ts';
import type { Write } from '../../../platform/commit/writes.ts';
import type { Context } from '../../../platform/context.ts';
import { parseInput } from '../../../platform/input.ts';
import type { Kept } from '../../../platform/item.ts';
import { dateIn, type PlainDate, today } from '../../../platform/period.ts';
import { ok, type Result, refuse } from '../../../platform/result.ts';
import { atExpectedVersion, changed } from '../../../platform/versions.ts';
import type { Policies } from '../../../organisation/policy/rules.ts';
import { policiesOn } from '../../../organisation/policy/store.ts';
import { announceFeedback, type FeedbackEvent } from '../events.ts';
import {
  changeableUntil,
  changing,
  corrected,
  feedbackOf,
  type Given,
  withdrawn,
  wordsSchema,
} from '../rules.ts';
import {
  feedbackKind,
  feedbackOfRef,
  givenOf,
  parseGivenId,
  putEntry,
  putGiven,
  removeEntry,
  tallyOf,
} from '../store.ts';

/** The last day on which something may be changed, by the policy of the day on which it was written. */
export async function untilOf(
  { clock }: Pick<Context, 'clock'>,
  given: Given,
  policiesOf: (date: PlainDate) => Promise<Policies>,
): Promise<PlainDate> {
  const writtenOn = dateIn(clock.zone, given.givenAt);
  const policies = await policiesOf(writtenOn);
  return changeableUntil(given, writtenOn, policies.value('feedback.correctionDays'));
}

/** Loads what the caller has written, if they may do something with it: to everybody else it is not there. */
async function load(
  context: Context,
  { id, expectedVersion }: Edit,
  action: Action,
): Promise<Result<Kept<Given>>> {
  const ref = parseGivenId(id);
  if (!ref) return refuse('ID_INVALID', 'input.id', { type: 'GivenFeedback' });
  const authority = await authorise(context, action, { ownerId: ref.authorId }, ['input', 'id']);
  if (!authority.ok) return authority;
  const given = await givenOf(context.table, ref);
  if (!given) return refuse('NOT_FOUND', 'input.id');
  const seen = atExpectedVersion(given, expectedVersion);
  if (!seen.ok) return seen;
  const until = await untilOf(context, given.data, (date) => policiesOn(context.table, date));
  const open = changing(given.data, until, today(context.clock));
  return open.ok ? ok(given) : open;
}

/** Named feedback as it changes with its author's copy; none where it is upward. */
async function namedChanges({ table }: Context, after: Given, type: FeedbackEvent): Promise<Change[]> {
  const named = feedbackOf(after);
  const before = named && (await feedbackOfRef(table, named));
  return before ? [changed(feedbackKind, before, named, announceFeedback(type, named))] : [];
}

/** What becomes of the entry of upward feedback, without an event. */
async function upwardWrites({ table }: Context, after: Given): Promise<Write[]> {
  const { entryId, employeeId, month, target, tone, text, state } = after;
  if (!entryId) return [];
  if (state === 'WITHDRAWN') return [removeEntry({ employeeId, month, entryId })];
  const writer = (await tallyOf(table, after))?.data.token;
  if (!writer) throw new Error('somebody has written who has no tally');
  return [putEntry({ entryId, employeeId, month, writer, target, tone, text })];
}

async function change(
  context: Context,
  before: Kept<Given>,
  after: Given,
  type: FeedbackEvent,
): Promise<Result<Kept<Given>>> {
  const [changes, writes] = await Promise.all([
    namedChanges(context, after, type),
    upwardWrites(context, after),
  ]);
  const committed = await commitAs(context, 'SELF', {
    changes,
    writes: [putGiven(before, after), ...writes],
  });
  return committed.ok ? ok({ ...before, version: before.version + 1, data: after }) : committed;
}

/**
 * Puts one's own feedback in other words. Refuses: ID_INVALID, NOT_FOUND for what is not one's own, INPUT_*,
 * VERSION_BEHIND, STATE_INVALID for what was taken back, FEEDBACK_FINAL.
 */
export async function correctFeedback(
  context: Context,
  { id, expectedVersion, ...given }: Edit & { readonly tone: unknown; readonly text: unknown },
): Promise<Result<Kept<Given>>> {
  const words = parseInput(wordsSchema, given, ['input']);
  if (!words.ok) return words;
  const before = await load(context, { id, expectedVersion }, 'givenFeedback.correct');
  if (!before.ok) return before;
  const after = corrected(before.value.data, words.value, context.clock.now());
  return change(context, before.value, after, 'feedbackCorrected');
}

/** Takes one's own feedback back. Refuses as `correctFeedback`, but for INPUT_*. */
export async function withdrawFeedback(context: Context, edit: Edit): Promise<Result<Kept<Given>>> {
  const before = await load(context, edit, 'givenFeedback.withdraw');
  if (!before.ok) return before;
  const after = withdrawn(before.value.data, context.clock.now());
  return change(context, before.value, after, 'feedbackWithdrawn');
}
