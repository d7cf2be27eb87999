/** The way of every entry in a thread: load the line with its plan, decide, commit; again after a lost race. */
import { type Action, authorise } from '../../../platform/access.ts';
import { commitAs, retrying } from '../../../platform/commit/commit.ts';
import { asRead, conflict, type Write } from '../../../platform/commit/writes.ts';
import type { Context } from '../../../platform/context.ts';
import type { Kept } from '../../../platform/item.ts';
import { today } from '../../../platform/period.ts';
import { ok, type Result, refuse } from '../../../platform/result.ts';
import { lostTo } from '../../../platform/versions.ts';
import { aboveIn, type Reviewing, subjectFor } from '../../../organisation/line/reviewer.ts';
import { lineOfDay, lineStands } from '../../../organisation/line/store.ts';
import type { Amendment } from '../../amendment/rules.ts';
import { openAmendmentOf } from '../../amendment/store.ts';
import { hasEnded, type Plan } from '../../plan/rules.ts';
import { planOf } from '../../plan/store.ts';
import { announceThread, type ThreadEvent } from '../events.ts';
import { linesOf, type PlanLine } from '../lines.ts';
import { emptyThread, type LineRef, type Thread, unansweredOf } from '../rules.ts';
import { moveQuestions, parsePlanLineId, threadKey, threadKind, threadOf } from '../store.ts';

/**
 * A line of a plan with its thread: as plan and amendment have it, null once neither does; undefined where they were
 * not read.
 */
export interface SeenLine {
  readonly ref: LineRef;
  readonly line?: PlanLine | null;
  readonly thread: Kept<Thread> | null;
}

/** A line by its thread alone: whoever shows its text reads the plan. */
export const seenByThread = (thread: Kept<Thread>): SeenLine => ({ ref: thread.data, thread });

/** What a decision rests on. */
export interface Loaded {
  readonly plan: Plan;
  readonly line: PlanLine | null;
  readonly thread: Thread;
  /** Whose appraiser is asked for. */
  readonly asked: Reviewing;
  /** Who acts. */
  readonly by: string;
}

/** What may be done to a thread: under which rule, what it is called, and what becomes of it. */
export interface Doing {
  readonly action: Action;
  readonly event: ThreadEvent;
  readonly decide: (loaded: Loaded) => Result<Thread> | Promise<Result<Thread>>;
}

/**
 * Changes a line's thread. It rests on nothing that a person saw: after a lost race it is loaded and decided
 * again. What changes nothing is not written. Refuses: ID_INVALID, NOT_FOUND, NOT_ALLOWED, and what `decide` refuses.
 */
export async function alterThread(context: Context, id: string, doing: Doing): Promise<Result<SeenLine>> {
  const ref = parsePlanLineId(id);
  if (!ref) return refuse('ID_INVALID', 'input.id', { type: 'PlanLine' });
  const { actor } = context;
  if (actor.kind !== 'PERSON') return refuse('NOT_FOUND', 'input.id');
  return retrying(() => attempt(context, ref, actor.employeeId, doing));
}

/** A line with its thread, its plan and the amendment that is open. Refuses: NOT_FOUND. */
async function load({ table, clock }: Context, ref: LineRef) {
  const [plan, kept, own] = await Promise.all([
    planOf(table, ref),
    threadOf(table, ref),
    lineOfDay(table, ref.employeeId, today(clock)),
  ]);
  if (!plan) return refuse('NOT_FOUND', 'input.id');
  const amendment = await openAmendmentOf(table, plan.data);
  const lines = linesOf(plan.data, amendment?.data ?? null);
  const line = lines.find(({ lineId }) => lineId === ref.lineId) ?? null;
  return ok({ plan, amendment, line, kept, own });
}

async function attempt(
  context: Context,
  ref: LineRef,
  by: string,
  { action, event, decide }: Doing,
): Promise<Result<SeenLine>> {
  const found = await load(context, ref);
  if (!found.ok) return found;
  const { plan, amendment, line, kept, own } = found.value;
  const date = today(context.clock);
  const asked = { employeeId: ref.employeeId, line: own, date, today: date };
  const subject = await subjectFor(aboveIn(context.table), context.actor, asked);
  const authority = await authorise(context, action, subject, ['input', 'id']);
  if (!authority.ok) return authority;
  // The amendment was set or given up between the two readings.
  if (!line && !amendment && plan.data.status === 'AMENDING') return refuse('CONFLICT', 'input.id');
  if (!line && !kept) return refuse('THREAD_LINE_UNKNOWN', 'input.id', { line: ref.lineId });
  const thread = kept?.data ?? emptyThread(ref);
  const decided = await decide({ plan: plan.data, line, thread, asked, by });
  if (!decided.ok) return decided;
  if (decided.value === thread) return ok({ ref, line, thread: kept });
  const after = decided.value;
  const change = {
    kind: threadKind,
    key: threadKey(ref),
    before: kept,
    after,
    event: announceThread(event, after),
    onConflict: kept ? lostTo(threadKind) : conflict,
  };
  const committed = await commitAs(context, authority.value, {
    changes: [change],
    writes: [
      ...moveQuestions(kept?.data ?? null, after),
      ...(own ? [lineStands(own)] : []),
      ...(line && amendment ? proposalStands(line, amendment) : []),
      ...(waitsMore(thread, after) ? [asRead(plan)] : []),
    ],
  });
  return committed.ok ? ok({ ref, line, thread: committed.value[0] as Kept<Thread> }) : committed;
}

/** Whether a question is new: it demands that the plan stands, which may end or lose the line at the same moment. */
const waitsMore = (before: Thread, after: Thread): boolean =>
  unansweredOf(after).length > unansweredOf(before).length;

/** A line that only an amendment has must still be in it: it is given up, or written anew, at any moment. */
const proposalStands = ({ standing }: PlanLine, amendment: Kept<Amendment>): Write[] =>
  standing ? [] : [asRead(amendment)];

/** Refuses what a plan that is closed, or no longer has the line, takes no more. */
export function stillOpen({ plan, line, thread }: Loaded): Result<PlanLine> {
  if (hasEnded(plan)) return refuse('PERIOD_CLOSED', 'input.id', { period: plan.year });
  return line ? ok(line) : refuse('THREAD_LINE_UNKNOWN', 'input.id', { line: thread.lineId });
}
