import * as z from 'zod';
import { retrying } from '../../../platform/commit/commit.ts';
import type { Context } from '../../../platform/context.ts';
import { parseFrame } from '../../../platform/input.ts';
import { type Kept, readItem } from '../../../platform/item.ts';
import { keys } from '../../../platform/keys.ts';
import { readNote } from '../../../platform/note.ts';
import { monthOfDate } from '../../../platform/period.ts';
import { ok, type Result, refuse } from '../../../platform/result.ts';
import { getItems } from '../../../platform/table.ts';
import { aboveOnce } from '../../../organisation/line/reviewer.ts';
import { revisions } from '../../../organisation/policy/store.ts';
import { judge, type Judgement } from '../judgement.ts';
import { counting } from '../minutes.ts';
import type { Activity, ActivityMonth } from '../rules.ts';
import { activityKind, type ActivityRef, parseActivityId } from '../store.ts';
import { eachGroup } from '../../../platform/bulk.ts';
import type { ActivityOutcome } from './outcome.ts';
import { changeMonth, deadlineIn, loadMonth, type LoadedMonth } from './month.ts';
import { LONGEST_REASON, mayVerify, MOST_DECISIONS, type Shared } from './verifying.ts';

const inputSchema = z.object({
  decisions: z
    .array(
      z.object({
        id: z.string(),
        decision: z.enum(['VERIFY', 'REJECT']),
        reason: z.string().nullish(),
        expectedVersion: z.int().nullish(),
      }),
    )
    .min(1)
    .max(MOST_DECISIONS),
});
type Given = z.infer<typeof inputSchema>['decisions'][number];

/** A decision as it was read, and where it stands in the input. */
interface Decision extends Judgement {
  readonly index: number;
  readonly at: readonly string[];
  readonly ref: ActivityRef;
}

function readDecision({ id, decision, reason, expectedVersion }: Given, index: number): Result<Decision> {
  const at = ['input', 'decisions', String(index)];
  const ref = parseActivityId(id);
  if (!ref) return refuse('ID_INVALID', [...at, 'id'], { type: 'Activity' });
  const read = { index, at, ref, expectedVersion: expectedVersion ?? null };
  if (decision === 'VERIFY') return ok({ ...read, decision, reason: null });
  const note = readNote(reason, [...at, 'reason'].join('.'), LONGEST_REASON);
  return note.ok ? ok({ ...read, decision, reason: note.value }) : note;
}

type Outcomes = Map<number, ActivityOutcome['result']>;
interface Part {
  readonly index: number;
  readonly before: Kept<Activity>;
  readonly after: Activity;
}

/** Judges a month's activities one after the other. */
function judgeAll(
  loaded: LoadedMonth,
  found: readonly (Kept<Activity> | null)[],
  decisions: readonly Decision[],
  by: Omit<Parameters<typeof judge>[3], 'field'>,
) {
  const outcomes: Outcomes = new Map();
  const parts: Part[] = [];
  let month: ActivityMonth = loaded.month;
  for (const [no, decision] of decisions.entries()) {
    const { index, at } = decision;
    const before = found[no];
    const field = [...at, 'id'];
    if (!before) {
      outcomes.set(index, refuse('NOT_FOUND', field));
      continue;
    }
    const judged = judge(loaded.month, before, decision, { ...by, field });
    if (!judged.ok) outcomes.set(index, judged);
    else if (!judged.value) outcomes.set(index, ok(before));
    else {
      month = counting(month, before.data, judged.value);
      parts.push({ index, before, after: judged.value });
    }
  }
  return { outcomes, parts, month };
}

async function verifyMonth(
  context: Context,
  verifierId: string,
  decisions: readonly Decision[],
  { policies, above }: Shared,
): Promise<Result<Outcomes>> {
  const refs = decisions.map(({ ref }) => ({ ...ref, month: monthOfDate(ref.date) }));
  const [first] = refs;
  if (!first) return ok(new Map());
  const [loaded, items] = await Promise.all([
    loadMonth(context, first.employeeId, first.month, policies),
    getItems(
      context.table,
      refs.map(({ employeeId, month, date, id }) => keys.activity(employeeId, month, date, id)),
    ),
  ]);
  if (!loaded) return refuse('NOT_FOUND');
  const authority = await mayVerify(context, loaded, above);
  if (!authority.ok) return authority;
  const found = items.map((item) => item && readItem(activityKind, item));
  const by = { employeeId: verifierId, at: context.clock.now(), deadline: deadlineIn(context, loaded) };
  const { outcomes, parts, month } = judgeAll(loaded, found, decisions, by);
  if (parts.length === 0) return ok(outcomes);
  const change = {
    authority: authority.value,
    event: 'activitiesVerified',
    month,
    parts,
  } as const;
  const written = await changeMonth(context, loaded, change);
  if (!written.ok) return written;
  for (const [no, kept] of written.value.entries()) outcomes.set(parts[no]?.index ?? -1, ok(kept));
  return ok(outcomes);
}

/** The first decision on each activity; a second one in the same call is refused. */
function distinct(decisions: readonly Decision[], outcomes: Outcomes): Decision[] {
  const seen = new Set<string>();
  return decisions.filter(({ ref: { employeeId, date, id }, index, at }) => {
    const name = `${employeeId} ${date} ${id}`;
    if (seen.has(name)) outcomes.set(index, refuse('ACTIVITY_TWICE', [...at, 'id']));
    return !seen.has(name) && seen.add(name);
  });
}

/**
 * Verifies or rejects 1 to 90 activities of subordinates, an outcome for each: those of one person
 * and month in one transaction, with the month's verified minutes. With `expectedVersion` it is of what was seen, and not
 * of what its owner sent in since (VERSION_BEHIND). Sent again it changes nothing.
 * Refuses as a whole: INPUT_TOO_FEW, INPUT_TOO_MANY; an element: ID_INVALID, NOT_FOUND, NOT_ALLOWED for
 * who is neither the
 * appraiser of the month's last day nor, once they have left office, their superior, STATE_INVALID, PERIOD_CLOSED, ACTIVITY_VERIFICATION_OVER, NOTE_REQUIRED for a
 * rejection without reason, ACTIVITY_TWICE. docs/domain.md 6.2, 6.4 (I8, I11).
 */
export async function verifyActivities(
  context: Context,
  given: { readonly decisions: readonly unknown[] },
): Promise<Result<ActivityOutcome[]>> {
  const { actor } = context;
  if (actor.kind !== 'PERSON') return refuse('NOT_ALLOWED');
  const input = parseFrame(inputSchema, given, ['input']);
  if (!input.ok) return input;
  const outcomes: Outcomes = new Map();
  const read = input.value.decisions.map(readDecision);
  for (const [index, each] of read.entries()) if (!each.ok) outcomes.set(index, each);
  const decisions = distinct(
    read.flatMap((each) => (each.ok ? [each.value] : [])),
    outcomes,
  );
  const groups = Map.groupBy(decisions, ({ ref }) => `${ref.employeeId} ${monthOfDate(ref.date)}`);
  const shared = { policies: await revisions(context.table), above: aboveOnce(context.table) };
  const done = await eachGroup(groups.values(), (group) =>
    retrying(() => verifyMonth(context, actor.employeeId, group, shared)),
  );
  for (const [group, result] of done)
    for (const { index } of group)
      outcomes.set(index, result.ok ? (result.value.get(index) ?? refuse('CONFLICT')) : result);
  return ok(read.map((_, index) => ({ index, result: outcomes.get(index) ?? refuse('CONFLICT') })));
}
