import { randomUUID } from 'node:crypto';
import * as z from 'zod';
import { commitAs, retrying } from '../../../platform/commit/commit.ts';
import { creatingOnce } from '../../../platform/commit/once.ts';
import type { Change } from '../../../platform/commit/plan.ts';
import { conflict, type Write } from '../../../platform/commit/writes.ts';
import type { Context } from '../../../platform/context.ts';
import { parseInput } from '../../../platform/input.ts';
import { type Kept, readItem } from '../../../platform/item.ts';
import type { Key } from '../../../platform/keys.ts';
import { monthOfDate, type PlainDate, plainDateSchema, today } from '../../../platform/period.ts';
import { check, ok, type Result, refuse } from '../../../platform/result.ts';
import { getItem } from '../../../platform/table.ts';
import { parseEmployeeId } from '../../../organisation/employee/store.ts';
import { lineStands } from '../../../organisation/line/store.ts';
import { parseActivityId } from '../../activity/store.ts';
import { announceFeedback } from '../events.ts';
import {
  type About,
  evidenceListSchema,
  feedbackOf,
  type Given,
  givingProblems,
  oneMore,
  type Standing,
  type Tally,
  wordsSchema,
} from '../rules.ts';
import {
  feedbackKey,
  feedbackKind,
  givenKey,
  givenKind,
  putEntry,
  putGiven,
  putTally,
  tallyOf,
} from '../store.ts';
import { standingTo } from './standing.ts';
import { namedSchema, targetOf } from './target.ts';

const inputSchema = z.object({
  idempotencyKey: z.uuid(),
  on: plainDateSchema.nullable(),
  target: namedSchema,
  ...wordsSchema.shape,
  evidence: evidenceListSchema,
  anonymous: z.boolean().nullable(),
});
type Input = z.infer<typeof inputSchema>;

/** Who writes about whom. */
interface Between {
  readonly authorId: string;
  readonly employeeId: string;
}

/**
 * Gives feedback on a result, a behaviour or an activity of somebody, on a day of the last 31: as their superior,
 * verifier or team lead, as a colleague, or as a subordinate. A subordinate's is upward: of the running month, on a
 * behaviour, without evidence, and it names nobody. Refuses: ID_INVALID, NOT_FOUND for whoever has nothing to do with
 * them, NOT_ALLOWED for oneself, FEEDBACK_AUTHOR_LEFT, INPUT_*, FEEDBACK_DATE, FEEDBACK_DAY, FEEDBACK_NAMED, FEEDBACK_ANONYMOUS,
 * FEEDBACK_TARGET_UNKNOWN, FEEDBACK_UPWARD_TARGET, FEEDBACK_UPWARD_EVIDENCE, FEEDBACK_TOO_MANY, IDEMPOTENCY_CONFLICT;
 * the same key with the same content answers the first.
 */
export async function giveFeedback(
  context: Context,
  { employeeId: id, ...given }: { readonly employeeId: string } & Record<string, unknown>,
): Promise<Result<Kept<Given>>> {
  const { actor, table } = context;
  if (actor.kind !== 'PERSON') return refuse('NOT_FOUND', 'input.employeeId');
  const input = parseInput(inputSchema, given, ['input']);
  if (!input.ok) return input;
  const employeeId = parseEmployeeId(id);
  if (!employeeId) return refuse('ID_INVALID', 'input.employeeId', { type: 'Employee' });
  const between = { authorId: actor.employeeId, employeeId };
  const once = {
    scope: actor.employeeId,
    key: input.value.idempotencyKey,
    content: { action: 'giveFeedback', employeeId, ...input.value },
  };
  const givenId = context.newId();
  return creatingOnce(
    table,
    { ...once, answer: givenKey({ ...between, month: monthOfDate(today(context.clock)), givenId }) },
    () => retrying(() => attempt(context, between, input.value, { once, givenId })),
    (key) => seenAt(context, key),
  );
}

/** What was written under a key before. */
async function seenAt({ table }: Context, key: Key): Promise<Kept<Given>> {
  const item = await getItem(table, key);
  if (!item) throw new Error('a creation is on record whose feedback is not');
  return readItem(givenKind, item);
}

const aboutOf = ({ result, behaviour }: Input['target']): About =>
  result ? 'RESULT' : behaviour ? 'BEHAVIOUR' : 'ACTIVITY';

/** The day that it is about: the one named, or that of the activity; null for today. */
const dayOf = ({ on, target }: Input): PlainDate | null =>
  on ?? (target.activityId ? (parseActivityId(target.activityId)?.date ?? null) : null);

interface Creation {
  readonly once: { readonly scope: string; readonly key: string; readonly content: unknown };
  readonly givenId: string;
}

async function attempt(
  context: Context,
  between: Between,
  input: Input,
  { once, givenId }: Creation,
): Promise<Result<Kept<Given>>> {
  const stands = await standingTo(context, between.employeeId, dayOf(input));
  if (!stands.ok) return stands;
  const { standing, authority, lines } = stands.value;
  const decided = await decide(context, between, input, standing);
  if (!decided.ok) return decided;
  const { tally, counted } = decided.value;
  const given = { ...decided.value.given, givenId };
  const committed = await commitAs(context, authority, {
    once: [{ ...once, answer: givenKey(given) }],
    changes: givenChanges(given),
    writes: [
      putGiven(null, given),
      putTally(given, tally, counted),
      ...upwardWrites(given, counted),
      ...lines.map(lineStands),
    ],
  });
  return committed.ok
    ? ok({ key: givenKey(given), version: 1, seq: 0, headHash: null, data: given })
    : committed;
}

/** Decides what is written, and how much the author has written by it. */
async function decide({ table, clock }: Context, between: Between, input: Input, standing: Standing) {
  const now = today(clock);
  const { tone, text, evidence, anonymous } = input;
  const on = dayOf(input) ?? now;
  const asked = { on, about: aboutOf(input.target), evidence, anonymous };
  const sound = check(givingProblems(standing, asked, now), null);
  if (!sound.ok) return sound;
  const month = monthOfDate(on);
  const [target, tally] = await Promise.all([
    targetOf(table, between.employeeId, on, input.target),
    tallyOf(table, { ...between, month }),
  ]);
  if (!target.ok) return target;
  const counted = oneMore(tally?.data ?? { token: randomUUID(), counts: {}, upward: {} }, standing, month);
  if (!counted.ok) return counted;
  const given: Omit<Given, 'givenId'> = {
    ...between,
    month,
    on,
    standing,
    target: target.value,
    tone,
    text,
    evidence,
    // Random, and not of the time as ids are elsewhere: it lies where others read.
    entryId: standing === 'SUBORDINATE' ? randomUUID() : null,
    state: 'GIVEN',
    givenAt: clock.now(),
    changedAt: null,
  };
  return ok({ given, tally, counted: counted.value });
}

/** Named feedback as it comes to be; none where it is upward. */
function givenChanges(given: Given): Change[] {
  const after = feedbackOf(given);
  if (!after) return [];
  const event = announceFeedback('feedbackGiven', after);
  return [{ kind: feedbackKind, key: feedbackKey(after), before: null, after, event, onConflict: conflict }];
}

/** The entry of upward feedback: no aggregate, and no event tells of it. */
function upwardWrites({ entryId, employeeId, month, target, tone, text }: Given, { token }: Tally): Write[] {
  return entryId ? [putEntry({ entryId, employeeId, month, writer: token, target, tone, text })] : [];
}
