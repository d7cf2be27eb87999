/**
 * Questions about lines that a plan has no more leave the desk on which they lay: its owner has taken the line out, an
 * amendment that had it came to nothing or set the plan without it, or the plan itself has ended. What was written
 * stays. There may be more of them than a transaction holds, so that the agenda has the work: the call does it right
 * after, and the turn of the day what a call that died has left. Done again it changes nothing.
 */
import { type AgendaItem, layOnAgenda, takeOffAgenda } from '../../../platform/agenda.ts';
import { commitAs, retrying } from '../../../platform/commit/commit.ts';
import type { Context } from '../../../platform/context.ts';
import type { Write } from '../../../platform/commit/writes.ts';
import { today } from '../../../platform/period.ts';
import { ok, refuse, type Result } from '../../../platform/result.ts';
import { changed } from '../../../platform/versions.ts';
import { openAmendmentOf } from '../../amendment/store.ts';
import { type Content, hasEnded } from '../../plan/rules.ts';
import { planOf, type PlanRef } from '../../plan/store.ts';
import { linesGone, planOfGone } from '../closing.ts';
import { announceThread } from '../events.ts';
import { lacksLine, linesOf } from '../lines.ts';
import { type LineRef, settleAll, unansweredOf } from '../rules.ts';
import { moveQuestions, threadKind, threadOf, threadsOf } from '../store.ts';

/** What gives the right to it: whoever took the line from the plan, or the register or the calendar that closed that. */
const AUTHORITY = 'PLAN';

/** Settles the questions of one line's thread; again after a lost race. */
const settleThread = (context: Context, ref: LineRef): Promise<Result<null>> =>
  retrying(async () => {
    const before = await threadOf(context.table, ref);
    if (!before || unansweredOf(before.data).length === 0) return ok(null);
    const { actor, clock } = context;
    const by = actor.kind === 'PERSON' ? actor.employeeId : null;
    const after = settleAll(before.data, { by, at: clock.now() });
    const event = announceThread('lineQuestionSettled', after);
    const committed = await commitAs(context, AUTHORITY, {
      changes: [changed(threadKind, before, after, event)],
      writes: moveQuestions(before.data, after),
    });
    return committed.ok ? ok(null) : committed;
  });

/** Settles all that waits about lines that a plan has no more, and takes that off the agenda; whether there was any. */
export const settleGone = (context: Context, item: AgendaItem): Promise<Result<boolean>> =>
  retrying(() => settleOnce(context, item));

async function settleOnce(context: Context, item: AgendaItem): Promise<Result<boolean>> {
  const { table } = context;
  const ref = planOfGone(item);
  const [plan, threads] = await Promise.all([planOf(table, ref), threadsOf(table, ref)]);
  if (!plan) throw new Error('the agenda names a plan that is not on record');
  // Another amendment may have been begun since.
  const amendment = await openAmendmentOf(table, plan.data);
  // It was set or given up between the two readings: judged by the old plan a line of the new one would be none.
  if (!amendment && plan.data.status === 'AMENDING') return refuse('CONFLICT');
  // Of a plan that has ended no line is anything that somebody is held to any more.
  const standing = hasEnded(plan.data) ? [] : linesOf(plan.data, amendment?.data ?? null);
  const lines = new Set(standing.map(({ lineId }) => lineId));
  const gone = threads.filter(({ data }) => !lines.has(data.lineId) && unansweredOf(data).length > 0);
  for (const { data } of gone) {
    const settled = await settleThread(context, data);
    if (!settled.ok) return settled;
  }
  const done = await commitAs(context, AUTHORITY, { writes: [takeOffAgenda(item)] });
  return done.ok ? ok(gone.length > 0) : done;
}

/** What goes with a change of a plan, and right after it. */
interface Settling {
  readonly writes: readonly Write[];
  readonly afterwards: () => Promise<void>;
}

/**
 * What goes with a change after which a plan has lines no more that one could ask about in some contents before it
 * (of the plan, and of its amendment): the agenda of an agency has it; nothing where all of them are in those after it.
 */
export function settlingGone(
  context: Context,
  { plan, agencyId }: { readonly plan: PlanRef; readonly agencyId: string },
  before: readonly Content[],
  after: readonly Content[],
): Settling {
  if (!lacksLine(before, after)) return { writes: [], afterwards: async () => {} };
  const gone = linesGone(plan, agencyId, today(context.clock));
  return { writes: [layOnAgenda(gone)], afterwards: () => settleGoneNow(context, gone) };
}

/** The same right after the commit that laid it on the agenda; what fails here the turn of the day does. */
export async function settleGoneNow(context: Context, item: AgendaItem): Promise<void> {
  try {
    const settled = await settleGone(context, item);
    if (!settled.ok) throw new Error(settled.problems[0].code);
  } catch (fault) {
    context.log.warn('questions wait for the turn of the day', { subjectId: item.subjectId, fault });
  }
}
